import type { Approximation, FigureKind, Quantity } from '../../../schemas/schemas.js';
import type { Dimension } from '../../lexicon/lexicon.js';
import { type Decimal, lastPlace, numberOf, plus, powerOfTen, textOf } from './decimal.js';

/** The kinds of the schema that a unit's dimension falls into; the rest are `other`. */
const KINDS: Partial<Record<Dimension, FigureKind>> = {
  count: 'count',
  money: 'money',
  percent: 'percent',
  points: 'points',
  area: 'area',
  length: 'length',
  mass: 'mass',
  volume: 'volume',
  energy: 'energy',
  duration: 'duration',
  score: 'score',
  multiple: 'multiple',
};

export const kindOf = (dimension: Dimension): FigureKind => KINDS[dimension] ?? 'other';

/** What a figure was read as, before it becomes a `Quantity`. */
export interface Reading {
  low: Decimal;
  high: Decimal;
  /** Digits after the point in base units, as stated; null for a fraction. */
  decimals: number | null;
  unit: string | null;
  kind: FigureKind;
  approximation: Approximation;
  /** 余 and 多 reach up to the next step of the last stated digit: 3000多 stays below 4000. */
  stepped?: boolean;
  /** The step of the last stated digit where the value does not show it: 10 for 六成. */
  step?: Decimal;
  /** A fraction keeps its writing (1/4). */
  fraction?: string;
  /** Two numbers were named. */
  range?: boolean;
}

/**
 * A reading with its bounds. Limits are strict: what the wording allows, null where it is open. A range, and an open form such as 数十亿,
 * has no value of its own (DESIGN, section 4).
 */
export function quantityOf(reading: Reading): Quantity {
  const { low, high, approximation, unit, kind, decimals } = reading;
  const [from, to] = [numberOf(low), numberOf(high)];
  const [min, max] = limits(reading, from, to);
  return {
    value: reading.range ? null : from,
    decimal: reading.range ? null : (reading.fraction ?? textOf(low)),
    low: from,
    high: to,
    min,
    max,
    decimals,
    unit,
    kind,
    approximation,
  };
}

function limits(reading: Reading, low: number, high: number): [number | null, number | null] {
  switch (reading.approximation) {
    case 'exact':
      return [low, high];
    case 'about':
      return reading.range ? [low, high] : [null, null];
    case 'more_than':
      return [low, reading.stepped ? numberOf(plus(reading.high, stepOf(reading))) : null];
    case 'at_least':
      return [low, null];
    case 'less_than':
    case 'at_most':
      return [null, high];
  }
}

function stepOf({ high, step, fraction }: Reading): Decimal {
  return step ?? (fraction ? powerOfTen(0) : powerOfTen(lastPlace(high)));
}
