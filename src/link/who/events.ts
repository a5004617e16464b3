import type { Entity } from '../../../schemas/schemas.js';
import { CAMPAIGN_TYPES, EVENT_HEADS, EVENT_TYPES, entityCalled, PROGRAMME_TYPES, SESSION_TYPES } from '../../lexicon/lexicon.js';
import { literal } from '../literal.js';

const NAMED = new RegExp(`(?:${EVENT_TYPES}|${SESSION_TYPES}|${PROGRAMME_TYPES}|${CAMPAIGN_TYPES}|大会)[”"》]?$`, 'u');

/** A fair, contest, festival, ceremony or programme: what has visitors, exhibitors, entries, and figures of its own. */
export const isEvent = ({ kind, name }: Entity): boolean => kind === 'other' && NAMED.test(name) && !A_RACE.test(name);

/** The races of a race: 全程马拉松, 迷你马拉松. */
const A_RACE = /^(?:全程|半程|迷你|亲子|健康|欢乐|家庭|十公里|情侣|男子|女子)[\p{Script=Han}]{0,4}马拉松$/u;

/** What points at an event that goes on. */
const POINTER = '(?:本届|本次|此次|这次|本场|这场|这项|该项|该)';
/** What says how it is held, and not which it is. */
const HELD = '(?:大型|专场|现场|公益|[春夏秋冬]季|主题|系列)';
/** Which it is, between what points and its type: 这次|督查|活动. */
const WHICH =
  '(?:(?![的在将是由为与和等让从对把被有了共\\d一二两三四五六七八九十]|召开|举[行办]|参[加与]|出席|开展|组织|实施|发起|中央)\\p{Script=Han}|“[^“”，。；]{2,16}”){0,10}?';

/** 本届电影节, 此次发展高层论坛, and a type alone at the head of a clause that tells of one: 展会共吸引…. */
export const THAT_EVENT = new RegExp(
  `本届[\\p{Script=Han}]{1,5}?(?:论坛|会|节|展|赛|奖|杯|[^一下上两\\d每本]周|营)|${POINTER}${WHICH}(?:${EVENT_HEADS})(?![面员者场馆式出了]|计划|方案|中心)|(?<=^|[，。；])(?:${EVENT_HEADS})(?=上(?:共|，|签)|期间|共|累计|吸引|共设|设有|接待)`,
  'gu',
);

const POINTS = new RegExp(`^${POINTER}${HELD}*`);
const POINTED = new RegExp(`^${POINTER}${HELD}*(.*?)(${EVENT_HEADS}|${EVENT_TYPES})$`, 'u');
/** What any event is called as well. */
const ANY = /^(?:活动|大会|盛会)$/;
/** What is done by those who are named, or to somebody: its figures are theirs. */
const DONE = /(?:^(?:考核|评价|大会)|行动|(?:抗议|示威|竞选|破坏|犯罪|恐怖|间谍|军事|地震|火山|太阳)活动)$/;

/** Words for events of several types, and how those are called. */
const FAMILIES: readonly { word: RegExp; names: RegExp }[] = [
  { word: /^(?:招聘会|洽谈会)$/, names: /(?:招聘会|洽谈会|招聘大会|见面会|双选会|招聘活动)[”"]?$/ },
  { word: /^(?:赛事|比赛)$/, names: /(?:赛|杯|[运奥]会|运动会|马拉松)[”"]?$/ },
  { word: /年会$/, names: /(?:年会|论坛|峰会|大会)[”"]?$/ },
  { word: /^(?:展会|展览|会展)$/, names: /(?:展|展览会|[博交洽贸]会|博览会|交易会|展会)[”"]?$/ },
];

/** Names that hold the characters of a type in their order and end in its last. Linear: each is looked for behind the one before. */
function holding(type: string): RegExp {
  const characters = [...type].map(literal);
  const last = characters.pop()!;
  const inner = characters.map((c, i) => (i === 0 ? c : `[^${c}]*${c}`)).join('');
  return new RegExp(`${inner}.*${last}[”"]?$`, 'u');
}

/** What games of that very type are called, 第十届省运会 or 某省第十届运动会 for 省运会; null for other events. */
function gamesOfType(type: string): RegExp | null {
  const of = /^\p{Script=Han}?([省市县区全])运会$/u.exec(type)?.[1];
  if (of) return new RegExp(`${of}(?:国?第[\\p{Script=Han}\\d]+届)?运(?:动)?会[”"]?$`, 'u');
  return /[奥运]会$/.test(type) ? new RegExp(`${literal(type)}[”"]?$`) : null;
}

/** What an event may be called that is taken up by its type, the likeliest first: 论坛, 赛事, 这次督查活动. */
export function namesOfEvent(surface: string): RegExp[] {
  const [, which = '', head = surface.replace(POINTS, '')] = POINTED.exec(surface) ?? [];
  const type = which + head;
  // 本次督查活动 is no other activity
  if (which && !surface.startsWith('本届')) return [holding(type.replace(/[“”]/g, ''))];
  const family = FAMILIES.find(({ word }) => word.test(type))?.names ?? new RegExp(`${literal(type.slice(-1))}[”"]?$`);
  return [gamesOfType(type), head === '活动' ? /活动[”"]?$/ : family, ANY.test(type) ? NAMED : null].filter((names) => names !== null);
}

/**
 * 本届展会 of a text that never calls it by its name: what it is called here is all that is known of it. Null where the wording is not of
 * an event, or of one whose figures are of those who hold it.
 */
export function unnamedEvent(surface: string): Entity | null {
  const [, which = '', head = ''] = POINTED.exec(surface) ?? [];
  if (!head || DONE.test(which + head) || surface.startsWith('该')) return null;
  const name = which ? (which + head).replace(/[“”]/g, '') : surface;
  return entityCalled('other', name);
}
