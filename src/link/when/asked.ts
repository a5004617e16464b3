import type { LinkedPeriod, SentencePeriods } from '../link.js';

/** What a sentence states, and what holds in it. */
export type PeriodsHere = Pick<SentencePeriods, 'periods' | 'period' | 'years'> &
  Partial<Pick<SentencePeriods, 'review' | 'stock' | 'overall'>>;

/** The period that holds for a figure, and whether the sentence states it of the figure. */
export interface PeriodOfFigure {
  period: LinkedPeriod | null;
  /** False where it was carried, where the wording dates a thing (今年开工的道路全长…) or only says that it is so now (目前). */
  stated: boolean;
  /** Set where the sentence says a time that has no dates: 近年来. */
  vague?: true;
}

/** A figure of which is asked when it holds. */
export interface Asked {
  text: string;
  /** Where it stands. */
  at: number;
  sentence: PeriodsHere;
  /** Index of the first period that does not end before it, and where its clause ends. */
  next: number;
  clause: number;
  /** The span of years that it sums up, in a look back on them. */
  summed: LinkedPeriod | null;
}

/** What may tell the period of a figure; null where it does not. */
export type PeriodQuestion = (asked: Asked) => PeriodOfFigure | null;

/** That it has none. */
export const UNDATED: PeriodOfFigure = { period: null, stated: false };
export const VAGUELY: PeriodOfFigure = { ...UNDATED, vague: true };

/** A period as that of a figure in its sentence. */
export const found = (here: LinkedPeriod): PeriodOfFigure => ({
  period: here,
  stated: here.role !== 'modifier' && here.expression.shape !== 'now',
});
