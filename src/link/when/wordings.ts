import type { PeriodMention, PeriodPoint } from '../../recognize/recognize.js';

/** 上年, 上月: counted from what the text speaks of. */
export const isCounted = ({ year, month, quarter }: PeriodPoint) =>
  [year, month, quarter].some((part) => typeof part === 'object' && part.of === 'force' && part.relative !== 0);

/** 截至6月底, 年末, 目前. */
export const isMomentary = ({ expression: { shape, from, to } }: PeriodMention) =>
  shape === 'until' || shape === 'now' || (to ?? from).edge === 'end';
