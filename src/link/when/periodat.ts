import type { LinkedPeriod } from '../link.js';
import { found, type PeriodOfFigure, type PeriodQuestion, type PeriodsHere } from './asked.js';
import { isBracketed } from './bracketed.js';
import { lastOfSpan } from './lastofspan.js';
import { respectively } from './respectively.js';
import { PASSED_OVER, statedBefore } from './statedbefore.js';
import { stockOrFlow } from './stockorflow.js';
import { beforeThis, onceDone, vaguely } from './undated.js';

/** 年均增长5.7%: over years, not in the last of them. */
const AVERAGE = /(?:年均|平均每年|每年平均|年平均|逐年平均)[^，。；]{0,12}$/;

/** 年均增长…: the span that annual averages are made over. */
const averaged: PeriodQuestion = ({ text, at, sentence: { years, periods }, next }) => {
  if (!years || !AVERAGE.test(text.slice(Math.max(0, at - 16), at))) return null;
  const near = periods[next - 1];
  if (near?.role === 'in_force' && text.slice(near.to, at).startsWith('年均')) return null;
  return { period: years, stated: periods.includes(years) };
};

/** 2015年和2018年分别…: its own of a list. */
const inTurn: PeriodQuestion = ({ text, at, sentence: { periods }, next }) => {
  const own = respectively(text, periods.slice(Math.max(0, next - PASSED_OVER), next), at);
  return own && found(own);
};

/** One behind it in its clause; but 总投资11亿元的二期将于四季度投产: what is still to be done there says nothing of the figure. */
const statedBehind: PeriodQuestion = ({ text, at, sentence: { periods }, next, clause }) => {
  for (let i = next; i < periods.length && periods[i]!.from < clause; i++) {
    const here = periods[i]!;
    if (here.from > at && /^(?:in_force|event|modifier)$/.test(here.role) && !isBracketed(text, here, at)) return found(here);
  }
  return null;
};

/** What was carried to the sentence: what is in stock is of a moment, what sums up a look back of all its years. */
const carriedOver = ({ text, at, sentence: { period, stock, overall }, summed }: Parameters<PeriodQuestion>[0]): PeriodOfFigure => {
  const carried = summed ?? (stock && stock !== period && stockOrFlow(text, at) === 'stock' ? stock : period);
  // 五年来，…。累计解决2亿人的饮水问题: in a story of those years alone
  return { period: carried ?? (overall && isSummed(text, at) ? overall : null), stated: false };
};

/** When a figure holds: asked in this order, the first that answers decides; else what was carried. */
const QUESTIONS: readonly PeriodQuestion[] = [onceDone, beforeThis, averaged, inTurn, statedBefore, statedBehind, vaguely];

/**
 * The period of a figure that stands at `at` of a sentence's text: the nearest stated before it that governs, else one behind it in its
 * clause, else the one carried; of a span of years the last, where the figure is what the years came to. Pure.
 */
export function periodAt(text: string, sentence: PeriodsHere, at: number): PeriodOfFigure {
  const asked = {
    text,
    at,
    sentence,
    next: firstBehind(sentence.periods, at),
    clause: at + (/^[^，。；：！？]*/.exec(text.slice(at, at + 40))?.[0].length ?? 0),
    summed: sentence.review && isSummed(text, at) ? sentence.review : null,
  };
  let answer: PeriodOfFigure | null = null;
  for (const ask of QUESTIONS) {
    answer = ask(asked);
    if (answer) break;
  }
  answer ??= carriedOver(asked);
  const last = answer.period && lastOfSpan(text, at, answer.period);
  return last ? { ...answer, period: last, stated: false } : answer;
}

/** What is summed up over the years that a section looks back on, not as of its end. */
const SUMMED =
  /累计|新增|新建|新改建|[改扩]建|建成(?!区)|改造|实施|解决|减[少贫税]|脱贫|出列|摘帽|改善|整治|治理|修复|搬迁|安置|转移就业|培育|引进|办理|化解|退出|淘汰|关停|[建修]设?了/;
function isSummed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return SUMMED.test(/[^，；。：]*$/.exec(before)![0]) || /累计[^；。]*$/.test(before);
}

/** Index of the first period that does not end before `at`; `periods` are in order and apart. */
function firstBehind(periods: readonly LinkedPeriod[], at: number): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (periods[middle]!.to <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
