import type { Entity } from '../../../schemas/schemas.js';
import { EVENT_TYPES, PROGRAMME_TYPES, SESSION_TYPES } from '../../lexicon/lexicon.js';

const NAMED = new RegExp(`(?:${EVENT_TYPES}|${SESSION_TYPES}|${PROGRAMME_TYPES}|大会)[”"》]?$`, 'u');

/** A fair, contest, festival, ceremony or programme: what has visitors, exhibitors, entries, and figures of its own. */
export const isEvent = ({ kind, name }: Entity): boolean => kind === 'other' && NAMED.test(name) && !A_RACE.test(name);

/** The races of a race: 全程马拉松, 迷你马拉松. */
const A_RACE = /^(?:全程|半程|迷你|亲子|健康|欢乐|家庭|十公里|情侣|男子|女子)[\p{Script=Han}]{0,4}马拉松$/u;
