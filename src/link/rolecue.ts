import type { PeriodMention } from '../recognize/recognize.js';
import type { PeriodRole } from './link.js';

/** A wording around a period that says what the period does there. `before` ends where the period begins, `after` begins where it ends. */
export interface RoleCue {
  name: string;
  because: string;
  role: PeriodRole;
  before?: RegExp;
  after?: RegExp;
  /** The wording of the period. */
  itself?: RegExp;
  only?: (mention: PeriodMention) => boolean;
}

export const isDay = ({ expression: { from, shape } }: PeriodMention) =>
  shape === 'span' && (from.day !== undefined || from.weekday !== undefined);
export const isPoint = ({ expression: { shape } }: PeriodMention) => shape === 'span';
export const isYear = ({ expression: { from, shape } }: PeriodMention) =>
  (shape === 'span' || shape === 'plan') && from.month === undefined && from.quarter === undefined && from.half === undefined;

export const isPlan = ({ expression: { shape } }: PeriodMention) => shape === 'plan';
