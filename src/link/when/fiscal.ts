import type { PeriodExpression, PeriodMention } from '../../recognize/recognize.js';

/** A quarter of a financial year that is forecast is the one under way. */
const quarter = (relative: number): PeriodExpression => ({ from: { quarter: { relative, of: 'article' } }, shape: 'span' });
export const QUARTER = { [-1]: quarter(-1), 0: quarter(0) } as const;
/** 第三季度 told in July, in a text that counts by financial years, is the quarter that has just ended. */
export const isQuarter = ({ expression: { from, to, shape } }: PeriodMention) =>
  shape === 'span' && !to && typeof from.quarter === 'number' && from.year === undefined && from.edge === undefined;
