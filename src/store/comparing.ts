import type { Figure } from '../../schemas/schemas.js';
import { LEAST_ABOUT, UNITS, USUAL_RANGES } from '../lexicon/lexicon.js';

/** What of a fact is compared with another: its figure, and the sign of a change. */
export type Compared = Pick<
  Figure,
  'value' | 'decimal' | 'low' | 'high' | 'min' | 'max' | 'decimals' | 'unit' | 'kind' | 'approximation'
> & {
  signed: number | null;
};

/**
 * Where the quantity stands that a wording tells of, in base units of its dimension (亩 in 平方米, ‰ in %). `grain` is one unit of the last
 * digit stated, 0 for a plain count, which is exact. Of an exact wording low and high are the value; of others the usual range
 * (lexicon/comparing.ts), whose ends count as outside where `open`.
 */
export interface Stand {
  low: number;
  high: number;
  open: boolean;
  grain: number;
  exact: boolean;
  base: string;
  /** It counts things: English print has no measure words, so that a count without one is in the unit of any other. */
  counts: boolean;
}

const FACTORS = new Map(
  UNITS.map(({ name, base, factor }) => {
    const [above = '1', below = '1'] = factor.split('/');
    return [name, { base, factor: Number(above) / Number(below) }] as const;
  }),
);

/** The base unit of a unit, and how many of it one is; a unit that no table knows is its own base. */
export function inBase(unit: string | null): { base: string; factor: number } {
  return FACTORS.get(unit ?? '') ?? { base: unit ?? '', factor: 1 };
}

/** One unit of the last digit that is not zero: 3000 → 1000, 22万 → 10000, 0.35 → 0.01; a tenth where the value is a fraction such as 1/3. */
function stepOf({ decimal, decimals, value }: Compared): number {
  const digits = /^-?(\d+)(?:\.(\d+))?$/.exec(decimal ?? '');
  if (!digits || value === null) return Math.abs(value ?? 0) / 10;
  const [, whole = '', after = ''] = digits;
  const written = Math.max(decimals ?? 0, 0);
  const stem = (after.slice(0, written) || '').replace(/0+$/, '');
  if (stem !== '') return 10 ** -stem.length;
  return 10 ** (whole.length - whole.replace(/0+$/, '').length);
}

/** Where the figure's quantity stands; null where its wording names no number to compare. */
export function standOf(figure: Compared): Stand | null {
  const { base, factor } = inBase(figure.unit);
  const measured = figure.kind !== 'rank' && (figure.kind !== 'count' || (figure.decimals ?? 0) < 0);
  const grain = measured && figure.decimals !== null ? 10 ** -figure.decimals * factor : 0;
  const sign = figure.signed !== null && figure.signed < 0 && (figure.value ?? 0) > 0 ? -1 : 1;
  const stand = (low: number, high: number, open: boolean, exact: boolean): Stand => {
    const [a, b] = [low * factor * sign, high * factor * sign];
    return { low: Math.min(a, b), high: Math.max(a, b), open, grain, exact, base, counts: figure.kind === 'count' };
  };
  const { value, low, high, approximation } = figure;
  if (value === null) return low === null || high === null ? null : stand(low, high, false, false);
  if (approximation === 'exact') return stand(value, value, false, true);
  const { below, above } = USUAL_RANGES[approximation];
  const size = Math.abs(value);
  const step = stepOf(figure);
  const least = approximation === 'about' ? LEAST_ABOUT * size : 0;
  const reach = (by: { steps: number; share: number }) => Math.max(least, Math.min(step * by.steps, size * by.share));
  const top = approximation === 'more_than' && figure.max !== null && figure.max > value ? figure.max : value + reach(above);
  return stand(value - reach(below), top, approximation === 'less_than' || approximation === 'more_than', false);
}

/** agree: both can hold; apart: they cannot; units: measured in units that do not convert; vague: a wording names no number. */
export type Comparing = 'agree' | 'apart' | 'units' | 'vague';

/**
 * Compares what two wordings say. Two exact ones: plain counts and figures of the same grain agree where they are equal; a coarser one agrees
 * with what can be rounded or cut off to it (after SEC EFM 6.5.12, where a value stands for itself ± half a unit of its last digit; papers cut
 * off as often as they round). Others agree where their ranges overlap.
 */
export function compare(a: Stand | null, b: Stand | null): Comparing {
  if (!a || !b) return 'vague';
  const uncounted = a.counts && b.counts && (a.base === '' || b.base === '');
  if (a.base !== b.base && !uncounted) return 'units';
  const near = 1e-9 * Math.max(1, Math.abs(a.high), Math.abs(b.high));
  if (a.exact && b.exact) {
    if (Math.abs(a.low - b.low) <= near) return 'agree';
    const [coarse, fine] = a.grain >= b.grain ? [a, b] : [b, a];
    if (coarse.grain - fine.grain <= near) return 'apart';
    const more = Math.abs(fine.low) - Math.abs(coarse.low);
    return more >= -coarse.grain / 2 - fine.grain / 2 - near && more < coarse.grain - near ? 'agree' : 'apart';
  }
  const from = (s: Stand) => s.low - (s.exact ? s.grain / 2 : 0);
  const to = (s: Stand) => s.high + (s.exact ? s.grain / 2 : 0);
  const gap = Math.max(from(a), from(b)) - Math.min(to(a), to(b));
  if (gap < -near) return 'agree';
  if (gap > near) return 'apart';
  // ends that touch: 超100 against 100 just passes as loose writing, as does 近100 against 100
  return a.low === b.low || a.high === b.high || !(a.open && b.open) ? 'agree' : 'apart';
}
