import { RELATIVE_YEARS } from '../lexicon/lexicon.js';

const WORDS = new RegExp(
  `${Object.keys(RELATIVE_YEARS)
    .sort((a, b) => b.length - a.length)
    .join('|')}|\\b(?:last|next|previous) year\\b`,
  'i',
);
const ENGLISH: Readonly<Record<string, number>> = { last: -1, previous: -1, next: 1 };

/**
 * How many years the period of a fact lies from the year of its article, by the wording of the period (去年 -1, 明年 1, 1—6月 0). Where that
 * year is not known, XXXX stands for all of them, and only the wording tells them apart.
 */
export function yearsOff(wording: string | null): number {
  const word = wording === null ? undefined : WORDS.exec(wording)?.[0];
  if (word === undefined) return 0;
  return RELATIVE_YEARS[word]?.relative ?? ENGLISH[word.split(' ')[0]!.toLowerCase()] ?? 0;
}
