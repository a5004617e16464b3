import type { Row } from '../store/store.js';
import { FilterError } from './facts.js';

/** One key of an order; nulls come last both ways. */
export interface Key {
  column: string;
  down: boolean;
}

/** The orders that a page of facts offers. Each ends in keys that tell any two facts apart. */
const PLACE: readonly Key[] = [
  { column: 'figure_row', down: false },
  { column: 'ordinal', down: false },
];
const NEWEST: readonly Key[] = [
  { column: 'published', down: true },
  { column: 'article_row', down: true },
  { column: 'start', down: false },
  ...PLACE,
];
export const SORTS = ['published', 'value', 'signed', 'period_end', 'entity', 'indicator', 'confidence'] as const;

export function keysOf(sort: string): readonly Key[] {
  const column = sort.replace(/^-/, '');
  const down = sort.startsWith('-');
  if (!(SORTS as readonly string[]).includes(column))
    throw new FilterError(`no column ${column} to sort by; there are ${SORTS.join(', ')}`);
  return column === 'published' ? NEWEST.map((key, i) => (i < 2 ? { ...key, down } : key)) : [{ column, down }, ...PLACE];
}

/** The order of SQLite's rows, said once more: nulls last, back to front when going back. */
export function comparing(keys: readonly Key[], back: boolean): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const { column, down } of keys) {
      const [x, y] = [a[column] ?? null, b[column] ?? null];
      if (x === y) continue;
      const forwards = x === null ? 1 : y === null ? -1 : x < y === down ? 1 : -1;
      return back ? -forwards : forwards;
    }
    return 0;
  };
}

/** Columns without a null: for them NULLS LAST says nothing, and would keep SQLite from its indexes. */
const WHOLE = ['row', 'figure_row', 'article_row', 'ordinal', 'start', 'confidence'];

/** Nulls last; SQLite sorts them first, so that a falling order has them there by itself. */
export function orderOf(keys: readonly Key[], back: boolean): string {
  return keys
    .map(({ column, down }) => {
      const nulls = down || WHOLE.includes(column) ? '' : back ? ' NULLS FIRST' : ' NULLS LAST';
      return `"${column}" ${down !== back ? 'DESC' : 'ASC'}${nulls}`;
    })
    .join(', ');
}
