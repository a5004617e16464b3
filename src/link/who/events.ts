import type { Entity } from '../../../schemas/schemas.js';
import { EVENT_TYPES, PROGRAMME_TYPES, SESSION_TYPES } from '../../lexicon/lexicon.js';

const NAMED = new RegExp(`(?:${EVENT_TYPES}|${SESSION_TYPES}|${PROGRAMME_TYPES}|大会)[”"》]?$`, 'u');

/** A fair, contest, festival, ceremony or programme: what has visitors, exhibitors, entries, and figures of its own. */
export const isEvent = ({ kind, name }: Entity): boolean => kind === 'other' && NAMED.test(name);
