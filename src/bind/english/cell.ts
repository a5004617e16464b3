import type { Comparison } from '../../../schemas/schemas.js';
import type { Label } from '../label/label.js';
import { indicatorIn } from './label.js';
import { fitting } from './wording.js';

/** A heading that says only by how much the column before it changed. */
const MOVES = /^\W*(?:year-on-year |annual |y\/y )?(?:growth|change|increase|growth rate|rate of growth|\+\/-)\b/i;

/** What the numbers under a heading say; `headings` are those of its row of headings up to and with its own. */
export function englishCell(headings: readonly string[]): { label: Label | null; change: Comparison | null } {
  const own = bare(headings.at(-1) ?? '');
  if (!MOVES.test(own)) return { label: labelled(own), change: null };
  const before = headings.slice(0, -1).findLast((heading) => heading !== '' && !MOVES.test(heading));
  return { label: labelled(before && headings.length > 2 ? bare(before) : own), change: 'yoy' };
}

const bare = (heading: string): string => heading.replace(/\([^)]*\)/g, '').trim();

function labelled(words: string): Label | null {
  if (!words) return null;
  return { name: indicatorIn(words) ?? fitting(words).toLowerCase(), text: words, scope: null, basis: null, from: 0, to: 0 };
}
