import type { Entity } from '../../../schemas/schemas.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { NATIONAL, OF_THE_COUNTRY } from './countrywords.js';
import { entityOf, type PlaceSense } from './placesense.js';

/** How much a text may speak of the country. */
const MOST = 12;

/** Places abroad that make a story one of the world, and the share of one country that makes it that country's. */
const TOLD = 3;
const ONE = 2 / 3;

/** How much a text speaks of the country, with what its headline does. 全国 within a clause is mostly a standard of comparison; at its start, and 我国, speak of it. */
export function countryIn(text: string, { counts }: PlaceSense, heads: number): number {
  const spoken = (text.match(OF_THE_COUNTRY) ?? []).length + (NATIONAL.test(text) ? 1 : 0);
  return Math.min(spoken + heads + (counts.get('CN') ?? 0) / 4, MOST);
}

/** Sentences that say who tells the news. */
const LEAD = 3;
const TELLS = new RegExp(
  `(?:${NATIONAL.source})(?:新闻发布会|发布会|网站|官网|有关负责人)?[今昨]?[天日]?(?:获悉|了解到|发布|公布|消息|通报|数据|最新)`,
  'u',
);

/** 记者从交通运输部新闻发布会获悉，…: an organ of the country itself tells the news, and none of its offices in a province. Pure. */
export const isToldByCountry = (sentences: readonly Sentence[]): boolean => sentences.slice(0, LEAD).some(({ text }) => TELLS.test(text));

/**
 * A story of the world: the one country that most of it names, null where there are several; undefined for a story of our own country,
 * whose places are named `domestic` times and which is spoken of by `country`.
 */
export function countryAbroad({ counts: named, gazetteer }: PlaceSense, domestic: number, country: number): Entity | null | undefined {
  const counts = new Map<string, number>();
  for (const [id, count] of named) {
    const state = [id, ...gazetteer.ancestors(id)].find((at) => /^[A-Z]{2}$/.test(at));
    if (state && state !== 'CN' && gazetteer.row(id)?.kind === 'place') counts.set(state, (counts.get(state) ?? 0) + count);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  const ours = domestic + Math.max(country, named.get('CN') ?? 0);
  if (!first || sum < TOLD || sum < ours * 2) return undefined;
  if (first[1] >= sum * ONE) return entityOf(gazetteer.row(first[0])!);
  // 中国高铁走向世界: told of many countries, and of ours all through
  return country >= 3 ? undefined : null;
}

/** Whether a story that is at home nowhere names places of the country more than others: what nothing else owns is the country's. */
export function isOfCountry({ counts, gazetteer }: PlaceSense): boolean {
  let ours = 0;
  let others = 0;
  for (const [id, count] of counts)
    if (/^\d/.test(id) || id === 'CN') ours += count;
    else if (gazetteer.row(id)?.kind === 'place') others += count;
  return ours > others;
}
