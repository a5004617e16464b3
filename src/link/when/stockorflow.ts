import { BRINGING_WORDS, FLOW_WORDS, STOCK_WORDS } from '../../lexicon/lexicon.js';
import type { LinkedPeriod } from '../link.js';

const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const STOCK = new RegExp(any(STOCK_WORDS), 'g');
const FLOW = new RegExp(`${any(FLOW_WORDS)}|(?:${any(BRINGING_WORDS)})[^，。；0-9]{0,10}`, 'g');
/** What is never told but as of a moment, and what is summed up to one. */
const BALANCE = /余额|存量|保有量/;
const SUMMED = /累计/;

/** Whether words tell of what is counted over a time anywhere. */
export const tellsFlow = (words: string): boolean => words.search(FLOW) >= 0;

/** Whether words tell what is in stock at a moment, or what is summed up to one (截至6月底). */
export const standsAt = ({ expression: { shape } }: LinkedPeriod, words: string): boolean =>
  BALANCE.test(words) || (shape === 'until' && SUMMED.test(words));

/** How much of a sentence is looked at. */
const REACH = 80;

/** Whether what a sentence tells of last before `at` is in stock at a moment or counted over a time; null where its words do not say. Pure. */
export function stockOrFlow(text: string, at: number): 'stock' | 'flow' | null {
  return kindOf(/[^。；]*$/.exec(text.slice(Math.max(0, at - REACH), at))![0]);
}

/** The same of words alone. */
export function kindOf(words: string): 'stock' | 'flow' | null {
  const stock = endOfLast(STOCK, words);
  const flow = endOfLast(FLOW, words);
  return stock === flow ? null : stock > flow ? 'stock' : 'flow';
}

function endOfLast(signs: RegExp, text: string): number {
  let end = -1;
  // stepped through, as matchAll copies its expression
  signs.lastIndex = 0;
  for (let match = signs.exec(text); match; match = signs.exec(text)) end = signs.lastIndex;
  return end;
}
