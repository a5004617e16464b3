import type { Row, Store, Value } from '../store/store.js';
import type { Sql } from './condition.js';
import { FilterError } from './filter.js';
import { narrowFacts } from './narrow.js';
import { columnsOf } from './tables.js';

/** One key of an order; nulls come last both ways. */
export interface Key {
  column: string;
  down: boolean;
}

const up = (...columns: readonly string[]): Key[] => columns.map((column) => ({ column, down: false }));

/** The dataset's order. */
export const DATASET: readonly Key[] = up('path', 'article_start', 'start', 'end', 'ordinal');

/** The last day of a period, the first where only that is known, is what facts are sorted by for their period: it has an index. */
const STAND_INS: Readonly<Record<string, string>> = { period: 'until', period_end: 'until', period_start: 'since' };
const keyOf = (sort: string): Key => {
  const column = sort.replace(/^-/, '');
  return { column: STAND_INS[column] ?? column, down: sort.startsWith('-') };
};

/** The keys of columns of the dataset, `-` before one for descending. Throws FilterError. */
export function keysOfColumns(sort: readonly string[]): Key[] {
  const known = columnsOf('facts');
  return sort.map((key) => {
    const column = key.replace(/^-/, '');
    if (!known.includes(column)) throw new FilterError(`no column ${column} to sort by; there are ${known.join(', ')}`);
    return keyOf(key);
  });
}

/** The orders that a page of facts offers. Each ends in keys that tell any two facts apart. */
const PLACE = up('figure_row', 'ordinal');
const NEWEST: readonly Key[] = [{ column: 'published', down: true }, { column: 'article_row', down: true }, ...up('start'), ...PLACE];
export const SORTS = ['published', 'value', 'signed', 'period_end', 'entity', 'indicator', 'confidence'] as const;

/** The keys of one of SORTS, `-` before it for descending. Throws FilterError. */
export function keysOf(sort: string): readonly Key[] {
  const column = sort.replace(/^-/, '');
  const down = sort.startsWith('-');
  if (!(SORTS as readonly string[]).includes(column))
    throw new FilterError(`no column ${column} to sort by; there are ${SORTS.join(', ')}`);
  return column === 'published' ? NEWEST.map((key, i) => (i < 2 ? { ...key, down } : key)) : [keyOf(sort), ...PLACE];
}

/** Columns without a null: for them NULLS LAST says nothing, and would keep SQLite from its indexes. */
const WHOLE = ['row', 'figure_row', 'article_row', 'ordinal', 'start', 'end', 'path', 'article_start', 'confidence'];

/** Nulls last; SQLite sorts them first, so that a falling order has them there by itself. */
export function orderOf(keys: readonly Key[], back = false): string {
  return keys
    .map(({ column, down }) => {
      const nulls = down || WHOLE.includes(column) ? '' : back ? ' NULLS FIRST' : ' NULLS LAST';
      return `"${column}" ${down !== back ? 'DESC' : 'ASC'}${nulls}`;
    })
    .join(', ');
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

/** What lies beyond a fact in an order: behind it, or before it when going back. Throws FilterError where the fact is not there. */
export function beyondOf(store: Store, keys: readonly Key[], id: string, back: boolean): Sql {
  const names = keys.map(({ column }) => `"${column}"`).join(', ');
  const at = store.get(`SELECT ${names} FROM ${narrowFacts(`id figure ${names}`)} WHERE figure = ? AND id = ?`, [id.split('.')[0]!, id]);
  if (!at) throw new FilterError(`no fact ${id} to go on from`);
  const parts: Sql[] = [];
  const same: Sql[] = [];
  for (const { column, down } of keys) {
    const value: Value = at[column] ?? null;
    const step = past(column, value, down, back);
    if (step)
      parts.push({
        sql: [...same.map(({ sql }) => sql), step.sql].join(' AND '),
        params: [...same.flatMap(({ params }) => params), ...step.params],
      });
    same.push({ sql: `+"${column}" IS ?`, params: [value] });
  }
  const [first] = keys;
  const edge = at[first!.column] ?? null;
  // Said once for the whole, so that rows on the wrong side of the first key are passed over early.
  const bound =
    edge === null ? null : { sql: first!.down !== back ? `+"${first!.column}" <= ?` : `+"${first!.column}" >= ?`, params: [edge] };
  const any = { sql: parts.map(({ sql }) => `(${sql})`).join(' OR '), params: parts.flatMap(({ params }) => params) };
  if (!bound) return any;
  return { sql: `(+"${first!.column}" IS NULL OR ${bound.sql}) AND (${any.sql})`, params: [...bound.params, ...any.params] };
}

/** Strictly past a value of one key, nulls last; undefined where nothing is. */
function past(column: string, value: Value, down: boolean, back: boolean): Sql | undefined {
  if (value === null) return back ? { sql: `"${column}" IS NOT NULL`, params: [] } : undefined;
  const sql = `+"${column}" ${down !== back ? '<' : '>'} ?`;
  return { sql: back ? sql : `(${sql} OR "${column}" IS NULL)`, params: [value] };
}
