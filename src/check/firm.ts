import { type Firmness, firmnessOf } from '../store/store.js';
import type { Said } from './said.js';

/** A fact that says surely what it measures, and the words that narrow it. */
export interface Firm {
  said: Said;
  words: string;
}

/** Each check asks the same of the same facts. */
const asked = new WeakMap<Said, Firmness>();
const firmness = (said: Said): Firmness => {
  const known = asked.get(said) ?? firmnessOf(said);
  asked.set(said, known);
  return known;
};

/** The facts that were measured, or planned, and say surely what they measure for which days. */
export const firm = (facts: readonly Said[], status: 'actual' | 'planned'): Firm[] =>
  facts.flatMap((said) => {
    if ((said.status === 'actual') !== (status === 'actual') || !said.stand || !said.period_start || !said.period_end) return [];
    const found = firmness(said);
    return found.firm ? [{ said, words: `${said.scope ?? ''} ${found.words} ${said.stand.base}` }] : [];
  });

export const levels = (facts: readonly Firm[]) => facts.filter(({ said }) => said.measure === 'level' && said.stand!.low > 0);

/** One fact a period and value is enough: the others say the same. */
export function distinct(facts: readonly Firm[]): Firm[] {
  const seen = new Map<string, Firm>();
  for (const one of facts) {
    const { period_start, period_end, decimal, low, high, unit } = one.said;
    const key = `${one.words} ${period_start} ${period_end} ${decimal ?? `${low}~${high}`} ${unit}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

export const yearOf = (day: string) => Number(day.slice(0, 4));
export const yearBefore = (day: string) => `${yearOf(day) - 1}${day.slice(4)}`.replace(/-02-29$/, '-02-28');
