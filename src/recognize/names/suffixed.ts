import type { EntityKind } from '../../../schemas/schemas.js';
import { EDGE_CHARACTERS, LEADING_VERBS, NAME_SUFFIXES, ONE_OF_A_TOWN, WordIndex } from '../../lexicon/lexicon.js';
import type { NameMention, Stretch } from '../recognize.js';
import { leftEdge, onlyGeneric, type Surroundings } from './edge.js';
import { isEstablishment } from './establishments.js';
import { nameAt } from './nameat.js';
import { namesNothing } from './nothing.js';
import { ownerOfFigures } from './owners.js';
import { namesASort } from './sorts.js';
import {
  AMOUNTS_TO,
  COUNTED_AFTER,
  COUNTED_BEFORE,
  LEVEL_STEM,
  LEVEL_WORD,
  MOVES,
  NO_BUREAU,
  NO_COMPANY,
  NO_LEADERS,
  NOT_AFTER,
  PART_OF_WORKS,
  PHASE,
  RELATIVE,
} from './suffixforms.js';
import { behindSeat, isVillage, neighbourLead } from './villages.js';

interface Suffix {
  word: string;
  kind: EntityKind;
  rule: string;
}

/** Suffixes by their word; of two that are written alike the first holds. */
const SUFFIXES = new Map<string, Suffix>();
for (const { kind, rule, suffixes } of NAME_SUFFIXES)
  for (const word of suffixes) if (!SUFFIXES.has(word)) SUFFIXES.set(word, { word, kind, rule });
const SUFFIX_WORDS = new WordIndex(SUFFIXES.keys());

const ZONE_END = /(?:开发|园|示范|高新|经开|试验|保税)区$/;
const TORN = /^[区县镇](?![域间内外位县]|城|都)[\p{Script=Han}]{2}/u;

/** Cities and counties, by their code. */
const TOWN = /^\d\d(?!0000)\d{4}$/;
/**
 * Names by the word they end in, each cut at its left edge. `places` are the places of the sentence; `taken` what no name reaches into.
 * Longer names may cover shorter ones; the caller keeps the longest.
 */
export function suffixedNames(whole: Surroundings): NameMention[] {
  const { text, leads } = whole;
  const out: NameMention[] = [];
  let lastZone: Stretch | null = null;
  const nearPlaces = nearOf(whole.places);
  const nearTaken = nearOf(whole.taken);
  for (let i = 0; i < text.length; i++) {
    const word = SUFFIX_WORDS.longest(text, i);
    if (word === undefined) continue;
    const suffix = SUFFIXES.get(word)!;
    const places = nearPlaces(i);
    const taken = nearTaken(i);
    const around = { ...whole, places, taken };
    const phase =
      suffix.rule === 'project' || suffix.rule === 'zone' || suffix.rule === 'market'
        ? (PHASE.exec(text.slice(i + suffix.word.length, i + suffix.word.length + 10))?.[0].length ?? 0)
        : 0;
    const to = i + suffix.word.length + phase;
    if (taken.some((other) => i < other.to && other.from < to)) continue;
    const notAfter = NOT_AFTER[suffix.word.length > 1 && suffix.rule === 'village' ? 'quarter' : suffix.rule];
    if (
      notAfter?.test(text.slice(to, to + 4)) ||
      (suffix.word === '高速' && MOVES.test(text.slice(to, to + 2))) ||
      countsGreat(text, i, suffix.word)
    )
      continue;
    const place = places.find((other) => other.from < i && (other.to === i || other.to === i + 1));
    if (LEVEL_WORD.test(suffix.word)) {
      if (NO_LEADERS.test(text.slice(to - 2, to + 4))) continue;
      const whose = place && (place.to === i + 1 || text[i] !== '市') ? place : null;
      const rule = whose ? 'body' : 'relative_body';
      if (!whose && !standsAlone(text, i, leads)) continue;
      out.push(nameAt(whose ? whose.from : i, to, 'organisation', rule));
      i = to - 1;
      continue;
    }
    // 贵州省|省: a place that reaches into the suffix is no place before it.
    if (places.some((other) => other.from < i && i < other.to)) continue;
    // 渝黔新线 by its ends; 开通新线 names none
    if (suffix.word === '新线' && !isShortLine(text, i)) continue;
    const edge = BY_ITS_ENDS.test(suffix.word) && isShortLine(text, i) ? i - 2 : leftEdge(around, i, suffix.rule);
    // 香泉镇|陈家沟村: what lies in a place or township begins after it
    const seats =
      suffix.rule === 'village' ? [...out.filter(({ rule }) => rule === 'village'), ...places].filter(isSeat(i, edge, text)) : [];
    const behind = seats.length > 0 ? behindSeat(text, i, suffix.word, seats, leads) : -1;
    const outer = suffix.rule === 'village' ? out.find((name) => name.rule === 'village' && name.from === edge && name.to < i) : undefined;
    // 浒关开发|区某某工业园: the type that ends the name before is no part of this one.
    const torn =
      (/^(?:zone|project|road)$/.test(suffix.rule) ||
        (suffix.rule === 'company' && ZONE_END.test(text.slice(Math.max(0, edge - 2), edge + 1)))) &&
      TORN.test(text.slice(edge, i)) &&
      /\p{Script=Han}/u.test(text[edge - 1] ?? '');
    // 该镇|昭武村
    const inner =
      suffix.rule === 'village' && /^[镇乡]\p{Script=Han}{2}/u.test(text.slice(edge, i)) && /[该我本全]/.test(text[edge - 1] ?? '');
    const beside = neighbourLead(text, edge, i);
    const team = suffix.rule === 'event' ? (TEAM.exec(text.slice(edge, i))?.[0].length ?? 0) : 0;
    const led =
      text.startsWith('其中', edge) || (suffix.kind === 'project' && /^(?:工程|项目)\p{Script=Han}{2}/u.test(text.slice(edge, i)));
    const skipped = beside > 0 ? beside : team > 0 ? team : torn || inner ? 1 : led && edge + 2 < i ? 2 : 0;
    const from = behind >= 0 ? behind : (outer?.to ?? edge + skipped);
    const stem = text.slice(from, i);
    // 最大的一届奥运会, 中国队|成都大运会: one of its sort, and who takes part
    if (suffix.rule === 'event' && /^[一两几各每历]?届|[本首]届|首枚/.test(stem)) continue;
    if (suffix.rule === 'bureau' && NO_BUREAU.test(stem)) continue;
    // 生物医|药业: a trade
    if (suffix.rule === 'company' && (NO_COMPANY.test(stem) || (suffix.word === '药业' && stem.endsWith('医')))) continue;
    if (suffix.rule === 'project' && PART_OF_WORKS.test(stem)) continue;
    const mention = (rule: string): NameMention => nameAt(from, to, suffix.kind, rule);
    if (
      /^(?:body|bureau|operator|seat)$/.test(suffix.rule) &&
      (suffix.rule === 'bureau' ? LEVEL_STEM : RELATIVE).test(stem) &&
      !places.some((other) => other.from === from)
    ) {
      if (!standsAlone(text, from, leads) || EACH.test(text.slice(Math.max(0, from - 5), from))) continue;
      out.push(mention('relative_body'));
      continue;
    }
    if (suffix.rule === 'seat' || suffix.rule === 'establishment') {
      const inner = out.filter((name) => name.rule === 'village' && name.to > from - 1 && name.to <= i);
      if (!isEstablishment(around, suffix.rule, { from, at: i, to }, inner) || isCounted(text, from, to)) continue;
      out.push(mention(suffix.rule === 'seat' ? 'body' : suffix.rule));
      i = to - 1;
      continue;
    }
    // 江苏移动: right behind a place, and no other word
    if (suffix.rule === 'carrier') {
      if (!places.some((other) => other.to === i && other.from === from && !/国|省内|市内/.test(stem))) continue;
      out.push(mention('company'));
      i = to - 1;
      continue;
    }
    if (suffix.rule === 'village' && behind < 0 && !isVillage(text, from, i, suffix.word, around)) continue;
    if (suffix.rule === 'project' && AMOUNTS_TO.test(text.slice(to, to + 14)) && !places.some((other) => other.from === from)) continue;
    const owner = suffix.kind === 'project' || suffix.kind === 'zone' ? ownerOfFigures(text, { from, at: i, to }) : null;
    // 公交集团投入…: a city has one of each
    const utility = suffix.rule === 'company' && UTILITY.test(stem) && standsAlone(text, from, leads);
    if (owner === null && !utility && behind < 0 && namesNothing(around, from, i, suffix.rule, lastZone)) {
      if (stem === '') i = to - 1;
      continue;
    }
    if (suffix.word === '央行' && place?.to !== i) continue;
    const heads = suffix.rule === 'village' && from === 0 && /[：:]/.test(text[to] ?? '');
    if (owner === null && !heads && behind < 0 && namesASort(around, suffix, { from, at: i, to })) continue;
    const counted =
      suffix.kind === 'project' ||
      suffix.kind === 'zone' ||
      suffix.kind === 'organisation' ||
      (suffix.rule === 'site' && text[from - 1] !== '、');
    // 石门高新区11个，东津新区6个: a town has one, whose count it is
    const has =
      ONE_OF_A_TOWN.test(text.slice(from, to)) &&
      (places.some((at) => at.from === from && TOWN.test(at.candidates[0] ?? '')) || !onlyGeneric(stem, leads, whole.sorts));
    if (
      counted &&
      ((isCounted(text, from, to) && !(has && !COUNTED_BEFORE.test(text.slice(Math.max(0, from - 5), from)))) ||
        (LARGEST.test(text.slice(Math.max(0, from - 3), from)) && onlyGeneric(text.slice(from, i), leads, whole.sorts)))
    )
      continue;
    out.push(owner === null ? mention(suffix.rule) : { ...mention(suffix.rule), from: owner });
    if (suffix.kind === 'zone') lastZone = { from, to };
    i = to - 1;
  }
  return out;
}

/**
 * What may be the seat of a village whose type begins at `at`: at most four characters and 的 before it. A place that stands in what would be
 * the name (水|阳江|胜利村) is none.
 */
const isSeat =
  (at: number, edge: number, text: string) =>
  ({ from, to, rule, candidates }: NameMention): boolean =>
    to < at &&
    at - to <= 5 &&
    (rule === 'village' ||
      (candidates.some((id) => TOWN.test(id) || /^(?:11|12|31|50)0000$/.test(id)) &&
        (edge >= from || /(?:^[沿在往赴]|^\p{Script=Han}{1,4}[省市州县]|地处|位于|坐落)$/u.test(text.slice(edge, from)))));

/** 九大|学科, 三大|学派: 大 behind a number is a measure word, and 大学 no word. */
const countsGreat = (text: string, at: number, word: string): boolean =>
  word === '大学' && /[一两二三四五六七八九十几各多]/.test(text[at - 1] ?? '') && /^[科派段部会术者说问位年]/.test(text.slice(at + 2));

/** Lines that go by two characters of their ends: 敦当高速, 和若铁路. */
const BY_ITS_ENDS = /^(?:高速公路|高速|铁路|高铁|城际铁路|客运专线|客专|新线)$/;
const isShortLine = (text: string, at: number): boolean =>
  at >= 2 &&
  /(?:^|[，。；：、（“的\s])\p{Script=Han}{2}$/u.test(text.slice(Math.max(0, at - 3), at)) &&
  !/[的了是在等该各条]/.test(text.slice(at - 2, at));

/** Whether a count stands right before or behind [from, to). */
const isCounted = (text: string, from: number, to: number): boolean =>
  COUNTED_AFTER.test(text.slice(to, to + 12)) || COUNTED_BEFORE.test(text.slice(Math.max(0, from - 5), from));

/** What a city has one company for. */
const UTILITY = /^(?:公交|地铁|地铁运营|轨道|轨道交通|轨交|水务|城投|交投|文旅|旅投|港口|港务|机场|燃气|热力|热电|交运|自来水|供水)$/;

/** 各区、|县文化馆: each has one. */
const EACH = /各[省市区县州、]*$/;

/** Who takes part in an event. */
const TEAM = /^\p{Script=Han}{1,8}?(?:代表团|代表队|队|选手|健儿)(?=\p{Script=Han}{2})/u;

/** 最大的水电站 is any, 最大的大岩坑水电站 one. */
const LARGEST = /最[大长高]的?$/;

/** How far from a suffix its name may reach, to either side. */
const REACH = 40;

/** Those of many stretches that lie near a place in the text; places must be asked for in order. */
function nearOf<T extends Stretch>(stretches: readonly T[]): (at: number) => T[] {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  let low = 0;
  return (at) => {
    while (low < sorted.length && sorted[low]!.to < at - REACH) low++;
    let high = low;
    while (high < sorted.length && sorted[high]!.from <= at + REACH) high++;
    return sorted.slice(low, high);
  };
}

/** Whether a name may begin at `at`: after a mark, a particle, a verb or a time; not inside a word (特|区政府). */
export function standsAlone(text: string, at: number, leads: ReadonlySet<string>): boolean {
  const before = text[at - 1];
  if (before === undefined || !/[\p{Script=Han}A-Za-z]/u.test(before)) return true;
  const edge = EDGE_CHARACTERS.get(before);
  if (edge && !edge.before.includes(text[at - 2] ?? ' ')) return true;
  return (
    /[年月日省市区县州]/.test(before) ||
    text.endsWith('其中', at) ||
    leads.has(text.slice(at - 2, at)) ||
    LEADING_VERBS.includes(text.slice(at - 2, at))
  );
}
