import type { Measure } from '../../schemas/schemas.js';
import { type Compared, LIMITS, type Stand, type Store, standOf } from '../store/store.js';

/** A fact without its sentence: what is enough to see whether it may be at odds with another. Offsets are code points of the source. */
export interface Telling extends Compared {
  row: number;
  /** Of the figure, made from path and place: an order that no order of arrival changes. */
  key: string;
  ordinal: number;
  article: number;
  sentence: number;
  start: number;
  end: number;
  indicator: string;
  scope: string | null;
  measure: Measure;
  period: string;
  period_start: string | null;
  period_end: string;
  claim: string;
  confidence: number;
  stand: Stand | null;
}

const TOLD = `
SELECT fact.id AS row, figure.key AS key, fact.ordinal AS ordinal, figure.article AS article, fact.sentence AS sentence, figure.start AS start, figure."end" AS "end", fact.indicator AS indicator,
  fact.scope AS scope, fact.measure AS measure, fact.period AS period, fact.period_start AS period_start,
  fact.period_end AS period_end, fact.signed AS signed, fact.claim AS claim, fact.confidence AS confidence, figure.value AS value,
  figure.decimal AS decimal, ${LIMITS}, figure.decimals AS decimals,
  figure.unit AS unit, figure.kind AS kind, figure.approximation AS approximation
FROM fact JOIN figure ON figure.id = fact.figure
WHERE fact.entity_id = ? AND fact.period_end >= ? AND fact.period_end < ? AND fact.status = 'actual' AND fact.claim IS NOT NULL
  AND fact.confidence >= 0.25 AND figure.value IS NOT NULL`;

/** Read well enough to be held against another; what a correction quotes was in print all the same. */
export const isSure = ({ confidence }: Telling): boolean => confidence >= 0.4;

/** What is told of an entity for a year (by the end of the period). */
export function tellingsOf(store: Store, entity: string, year: string): Telling[] {
  const tellings = store.all(TOLD, [entity, year, `${year}~`]) as unknown as Telling[];
  for (const one of tellings) one.stand = standOf(one);
  return tellings.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.ordinal - b.ordinal));
}

/** One period holds the other; where one has no beginning (截至) both end on the same day. */
export function nested(a: Telling, b: Telling): boolean {
  if (a.period_start === null || b.period_start === null) return a.period_end === b.period_end;
  const [long, short] = a.period_start < b.period_start || a.period_end > b.period_end ? [a, b] : [b, a];
  return long.period_start! <= short.period_start! && short.period_end <= long.period_end;
}

export const sameSpan = (a: Telling, b: Telling): boolean => a.period_start === b.period_start && a.period_end === b.period_end;

/** Tellings by a key; those without one are left out. */
export function groupBy(tellings: readonly Telling[], key: (one: Telling) => string | null): Map<string, Telling[]> {
  const groups = new Map<string, Telling[]>();
  for (const one of tellings) {
    const name = key(one);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

/** Growth is told of a level so close behind it, before the next level: 570列，比上年同期多四成多，增幅41.4%. */
const BEHIND = 32;

/** Levels with the rates of growth told behind them, in order, where there are any. */
export function grown(tellings: readonly Telling[]): Map<Telling, Telling[]> {
  const sentences = groupBy(tellings, ({ sentence }) => String(sentence));
  const found = new Map<Telling, Telling[]>();
  for (const told of sentences.values()) {
    if (told.length < 2) continue;
    let level: Telling | null = null;
    for (const one of told.sort((a, b) => a.start - b.start))
      if (one.measure === 'level') level = one;
      else if (level && one.measure === 'change' && one.kind === 'percent' && one.start - level.end <= BEHIND)
        found.set(level, [...(found.get(level) ?? []), one]);
  }
  return found;
}
