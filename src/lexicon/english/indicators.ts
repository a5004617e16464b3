import { ECONOMY } from './indicators-economy.js';
import { MOVEMENT } from './indicators-movement.js';
import { SOCIETY } from './indicators-society.js';
import { wordings } from './rows.js';

/**
 * An English wording of what is measured, under the normal form of the Chinese table (or, where that has none, the plain Chinese noun). Words
 * that only narrow (total, combined, the city's) and articles are left out.
 */
interface EnglishIndicatorRow {
  words: readonly string[];
  name: string;
}

/** A word as it is looked up: singular, without possessive. */
export function singular(lower: string): string {
  const bare = lower.replace(/'s?$/, '');
  if (/(?:ss|us|is|ics)$/.test(bare) || bare.length < 4 || /^(?:goods|gas|earnings|sales|services|assets)$/.test(bare))
    return bare === 'sales' ? 'sale' : bare === 'services' ? 'service' : bare === 'assets' ? 'asset' : bare;
  if (/(?:ch|sh|ss|x)es$/.test(bare)) return bare.slice(0, -2);
  if (/[^aeiou]ies$/.test(bare)) return `${bare.slice(0, -3)}y`;
  return bare.endsWith('s') ? bare.slice(0, -1) : bare;
}

/** Parts of a wording: words and digits; hyphens join nothing. */
const indicatorWords = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+(?:'\p{L}+)*|\d+(?:\.\d+)?|&/gu) ?? []
  )
    .filter((word) => !isArticle(word))
    .map(singular);

/** the, a, an: no part of a wording. */
export const isArticle = (lower: string): boolean => lower === 'the' || lower === 'a' || lower === 'an';

const rows = wordings(`${ECONOMY}${MOVEMENT}${SOCIETY}`).map(([form, name]) => ({ words: indicatorWords(form), name }));

/** Wordings by their first word, longest first. */
export const ENGLISH_INDICATORS: ReadonlyMap<string, readonly EnglishIndicatorRow[]> = (() => {
  const index = new Map<string, EnglishIndicatorRow[]>();
  for (const row of rows) index.set(row.words[0]!, [...(index.get(row.words[0]!) ?? []), row]);
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
})();

/** The pairs of words that and ties to one name in the table: import and export, cargo and mail. */
export const ENGLISH_PAIRS: ReadonlySet<string> = new Set(
  [...ENGLISH_INDICATORS.values()]
    .flat()
    .flatMap(({ words }) =>
      words.flatMap((word, i) => (word === 'and' ? [`${words[i - 1]} ${words[i + 1]}`, `${words[i + 1]} ${words[i - 1]}`] : [])),
    ),
);
