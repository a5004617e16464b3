import type { LinkedPeriod } from '../link.js';

/** How much of a bracket is looked at. */
const BRACKET = 40;

/** 净利润54亿元（上年为52亿元），增4%: a period in brackets with a figure of its own holds in them alone, 高峰期（7—8月）达… behind them too. */
export function isBracketed(text: string, { from, to }: LinkedPeriod, at: number): boolean {
  const [first, last] = from < at ? [to, at] : [at, from];
  const mark = /[（()）]/.exec(text.slice(first, Math.min(last, first + BRACKET)))?.[0];
  if (mark === undefined || (from < at ? /[（(]/ : /[）)]/).test(mark)) return false;
  const inside =
    /[^（()）]*$/.exec(text.slice(Math.max(0, from - BRACKET), from))![0] + /^[^（()）]*/.exec(text.slice(to, to + BRACKET))![0];
  return /[0-9]/.test(inside);
}
