import type { EntityKind } from '../../schemas/schemas.js';
import { NAME_SUFFIXES } from '../lexicon/lexicon.js';
import { leftEdge, namesNothing } from './namesedge.js';
import type { NameMention, Stretch } from './recognize.js';

interface Suffix {
  word: string;
  kind: EntityKind;
  rule: string;
}

/** Suffixes by their first character, longest first. */
const BY_FIRST = new Map<string, Suffix[]>();
for (const { kind, rule, suffixes } of NAME_SUFFIXES)
  for (const word of suffixes) {
    const list = BY_FIRST.get(word[0]!) ?? [];
    list.push({ word, kind, rule });
    BY_FIRST.set(word[0]!, list);
  }
for (const list of BY_FIRST.values()) list.sort((a, b) => b.word.length - a.word.length);

/** What may not follow a suffix, because the word is another one: 公司债, 园区化, 项目部. */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  company: /^(?:债|化|法|制|里|手|系|军|会计|总部)/,
  project: /^(?:部|化|制|库|组|经理|法人|资本金|师|学院|大学|院士|机械|量|款|贷款|用地|清单|式|性|化|院|所)/,
  village: /^(?:[镇村民居落史貌志干容委]|振兴|级|集体|企业|政府驻|办|两级|[、和]街道)/,
  zone: /^(?:化|域|内涵|位)/,
  body: /^(?:生|长|员|党|版|们|化)/,
};

/** A body named by level alone: 市统计局, 省委. */
const RELATIVE = /^[省市区县州]$/;

/**
 * Names by the word they end in, each cut at its left edge. `places` are the places of the sentence; `taken` what no name reaches into.
 * Longer names may cover shorter ones; the caller keeps the longest.
 */
export function suffixedNames(text: string, places: readonly NameMention[], taken: readonly Stretch[]): NameMention[] {
  const out: NameMention[] = [];
  let lastZone: Stretch | null = null;
  for (let i = 1; i < text.length; i++) {
    const suffix = BY_FIRST.get(text[i]!)?.find(({ word }) => text.startsWith(word, i));
    if (!suffix) continue;
    const to = i + suffix.word.length;
    if (taken.some((other) => i < other.to && other.from < to)) continue;
    if (NOT_AFTER[suffix.rule]?.test(text.slice(to, to + 4))) continue;
    const from = leftEdge(text, i, suffix.rule, places, taken);
    const stem = text.slice(from, i);
    const mention = (rule: string): NameMention => ({ type: 'name', from, to, kind: suffix.kind, candidates: [], rule });
    if (suffix.rule === 'body' && (RELATIVE.test(stem) || (stem === '' && /^[省市区县州]/.test(suffix.word)))) {
      out.push(mention('relative_body'));
      continue;
    }
    if (suffix.rule === 'village' && !isVillage(text, from, i, suffix.word, places)) continue;
    if (namesNothing(text, from, i, suffix.rule, places, lastZone)) continue;
    out.push(mention(suffix.rule));
    if (suffix.kind === 'zone') lastZone = { from, to };
    i = to - 1;
  }
  return out;
}

const NOT_VILLAGES = /^(?:[城乡农集各全山渔][乡镇村]?|行政|自然|中心|贫困|特色|建制|全|老|新农|美丽|示范|试点|重点|.*[的个乡城])$/;

/** Townships and villages: a stem of one to four characters after a place or at the start of a clause. */
function isVillage(text: string, from: number, to: number, word: string, places: readonly NameMention[]): boolean {
  const inside = places.filter((place) => place.from >= from && place.to <= to);
  const start = inside.length ? Math.max(...inside.map((place) => place.to)) : from;
  const stem = text.slice(start, to);
  if (stem.length < (word.length > 1 ? 2 : 1) || stem.length > 4 || NOT_VILLAGES.test(stem)) return false;
  if (inside.length || places.some((place) => place.to === start)) return true;
  return stem.length >= 2 && (start === 0 || /[，。；：、（(\s]/.test(text[start - 1]!)) && stem.length <= 3;
}
