import type { Statement } from 'better-sqlite3';

/** A value that SQLite takes or gives. */
export type Value = string | number | null;
export type Row = Record<string, Value>;

/** What makes rows of a statement objects. */
type Shape = (values: readonly Value[]) => Row;

/**
 * Rows as plain objects, by way of arrays. The library's own objects are built property by property in V8's slow form, in which building and
 * each later reading cost several times as much; wide rows are what checks and exports read most of. The literal is compiled for the columns:
 * forty properties set by name take ten times as long.
 */
function shapeOf(statement: Statement): Shape {
  const names = [...new Set(statement.columns().map(({ name }) => name))];
  const last = new Map(statement.columns().map(({ name }, i) => [name, i]));
  return new Function('v', `return {${names.map((name) => `${JSON.stringify(name)}: v[${last.get(name)}]`).join(', ')}};`) as Shape;
}

/** A reading statement whose rows are quick to read. */
export interface Reading {
  all(params: readonly Value[]): Row[];
  get(params: readonly Value[]): Row | undefined;
  iterate(params: readonly Value[]): IterableIterator<Row>;
}

/** Gives `statement`, which must be one that reads, such rows. */
export function readingOf(statement: Statement): Reading {
  const shape = shapeOf(statement);
  const raw = statement.raw() as Statement<unknown[], Value[]>;
  return {
    all: (params) => raw.all(...params).map(shape),
    get: (params) => {
      const values = raw.get(...params);
      return values && shape(values);
    },
    *iterate(params) {
      for (const values of raw.iterate(...params)) yield shape(values);
    },
  };
}
