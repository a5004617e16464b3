import type { LinkedPeriod } from '../link.js';

/** What is counted over a time, not as of a moment. */
export const FLOW = /产量|产值|增加值|收入|出栏|销售|利润|生产总值|进出口|投资|净额|亏损/;
const STOCK = /余额|存量|保有量/;
const SUMMED = /累计/;

/** Whether words tell what is in stock at a moment, or what is summed up to one (截至6月底). */
export const standsAt = ({ expression: { shape } }: LinkedPeriod, text: string): boolean =>
  STOCK.test(text) || (shape === 'until' && SUMMED.test(text));
