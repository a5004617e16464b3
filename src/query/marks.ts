import type { FactRow, FigureRow } from '../../schemas/schemas.js';
import type { GoldFigure } from './gold.js';

/** What of a figure is compared with gold; exports of other programs may lack the rest. */
export type ScoredFigure = Pick<FigureRow, 'path' | 'start' | 'end' | 'text' | 'value' | 'low' | 'high' | 'unit' | 'approximation'>;
/** What of a fact is compared with gold. */
export type ScoredFact = ScoredFigure &
  Pick<FactRow, 'entity' | 'entity_text' | 'indicator' | 'indicator_text' | 'period' | 'inferred' | 'measure' | 'status'> &
  Partial<Pick<FactRow, 'confidence' | 'rule'>>;

/** Ways to write one unit. */
const UNITS: Readonly<Record<string, string | null>> = {
  人民币: '元',
  块: '元',
  '％': '%',
  百分点: '个百分点',
  平方千米: '平方公里',
  '㎡': '平方米',
  千米: '公里',
  '': null,
  percent: '%',
};

const unitOf = (written: string | null | undefined): string | null => {
  const trimmed = (written ?? '').trim();
  return (trimmed in UNITS ? UNITS[trimmed] : trimmed) || null;
};

const listed = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

export function unitAgrees(gold: GoldFigure, figure: ScoredFigure): boolean {
  return gold.kind === 'rank' || listed(gold.unit).some((unit) => unitOf(unit) === unitOf(figure.unit));
}

const same = (a: number | null | undefined, b: number | null | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

export function valueAgrees(gold: GoldFigure['value'], figure: ScoredFigure): boolean {
  return Array.isArray(gold) ? same(gold[0], figure.low) && same(gold[1], figure.high) : same(gold, figure.value);
}

/** Names are compared without the marks around and inside them. */
const bare = (name: string | null | undefined) => (name ?? '').replaceAll(/[\s“”"'‘’《》（）()·—\-－]/g, '');

export function entityAgrees(accepted: readonly string[], fact: ScoredFact): boolean {
  const names = new Set(accepted.map(bare));
  return [fact.entity, fact.entity_text].some((name) => name && names.has(bare(name)));
}

/** A label is a name, not a sentence: at most 24 characters, no clause marks. Its normal form or its wording may match. */
export function indicatorAgrees(accepted: readonly string[], fact: ScoredFact): boolean {
  return [fact.indicator, fact.indicator_text].some(
    (label) =>
      label &&
      Array.from(label).length <= 24 &&
      !/[，。；：！？,;:!?]/.test(label) &&
      accepted.some((word) => bare(word) && bare(label).includes(bare(word))),
  );
}

/** No accepted period means that the text gives none: null, an open start, or a carried-over period in one of the article's years pass. */
export function periodAgrees(accepted: readonly string[] | null | undefined, fact: ScoredFact, years: ReadonlySet<string>): boolean {
  const { period } = fact;
  if (accepted?.length) return accepted.includes(period ?? '');
  return !period || period.startsWith('../') || (years.has(period.slice(0, 4)) && (fact.inferred ?? []).includes('period'));
}

const ROLES: Readonly<Record<string, string>> = { plan: 'target', planned: 'target', forecast: 'target' };
const role = (name: string) => ROLES[name] ?? name;

/** A gold role is one word; a fact has two axes: measure (level, change, share) and status (actual, planned, target). */
export function roleAgrees(gold: string | readonly string[], fact: ScoredFact): boolean {
  const { measure, status } = fact;
  const mine = new Set([measure === 'change' || measure === 'share' ? measure : role(status)]);
  if (status !== 'actual') mine.add(role(status));
  return listed(gold).some((name) => mine.has(role(name)));
}

export const APPROXIMATIONS = {
  '=': 'exact',
  '~': 'about',
  '>': 'more_than',
  '>=': 'at_least',
  '<': 'less_than',
  '<=': 'at_most',
} as const;
