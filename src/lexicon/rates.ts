/** Names for how much something rose or fell, as part of a pattern. */
export const RATES_OF_CHANGE = '(?:增速|增幅|涨幅|升幅|降幅|跌幅|(?<!自然)增长率|增长速度)';
