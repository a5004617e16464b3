import type { Sentence } from '../tokenize/tokenize.js';
import type { PeriodMention } from './recognize.js';

/** Periods of a sentence. */
export function recognizePeriods(_sentence: Sentence): PeriodMention[] {
  return [];
}
