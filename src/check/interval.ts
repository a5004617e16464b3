import type { Stand } from '../store/store.js';

/** A quantity between two bounds. */
export interface Interval {
  low: number;
  high: number;
}

/** What an exact or hedged figure may stand for: half a unit of its last digit to both sides, or its usual range. */
export function intervalOf({ low, high, grain, exact }: Stand): Interval {
  const half = exact ? grain / 2 : 0;
  return { low: low - half, high: high + half };
}

export const sum = (parts: readonly Interval[]): Interval => ({
  low: parts.reduce((total, { low }) => total + low, 0),
  high: parts.reduce((total, { high }) => total + high, 0),
});

export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });

/** a / b of positive quantities. */
export const ratio = (a: Interval, b: Interval): Interval => ({ low: a.low / b.high, high: a.high / b.low });

/** The growth from `b` to `a` in percent. */
export const growth = (a: Interval, b: Interval): Interval => {
  const by = ratio(a, b);
  return { low: (by.low - 1) * 100, high: (by.high - 1) * 100 };
};

/** How far two intervals are apart; 0 where they meet. */
export const gap = (a: Interval, b: Interval): number => Math.max(0, a.low - b.high, b.low - a.high);
