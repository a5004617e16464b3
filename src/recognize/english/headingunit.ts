import { englishWords } from '../../tokenize/tokenize.js';
import type { Decimal } from '../figures/decimal.js';
import type { Part } from '../figures/part.js';
import { englishPart } from './part.js';

/** The unit and scale that the heading of a column names in English (billion yuan, 10,000 tons); null where it names none. */
export function englishHeadingUnit(words: string): { unit: string | null; kind: Part['kind']; low: Decimal } | null {
  const read = englishWords(/^\d/.test(words) ? words : `1 ${words}`);
  const part = englishPart(read, 0);
  if (!part || part.unit === null || part.kind === null || part.next !== read.length) return null;
  return { unit: part.unit, kind: part.kind, low: part.numeral.value };
}
