import type { Value } from '../store/store.js';

/** SQL with its parameters. */
export interface Sql {
  sql: string;
  params: Value[];
}

/** A condition over the columns of the view `facts`, and what an index knows of it. */
export interface Condition extends Sql {
  /** A statement with a row for each entry of an index that may fulfil the condition: how many there are is soon counted. */
  hits?: Sql | undefined;
  /** A condition that follows from this one and is found by an index; for questions with few answers. */
  implied?: Sql | undefined;
  /** The same, in the form that is quickest where facts are gathered by this condition alone. */
  gather?: Sql | undefined;
}

/** Conditions as one, `1` where there are none. */
export function allOf(conditions: readonly Sql[]): Sql {
  return {
    sql: conditions.length === 0 ? '1' : conditions.map(({ sql }) => `(${sql})`).join(' AND '),
    params: conditions.flatMap(({ params }) => params),
  };
}

/** Any of the conditions. */
export const anyOf = (parts: readonly Sql[]): Sql => ({
  sql: parts.map(({ sql }) => sql).join(' OR '),
  params: parts.flatMap(({ params }) => params),
});

/** A column among values; nothing where none are asked for. */
export const oneOf = (column: string, values: readonly string[] | undefined): Sql[] =>
  values?.length ? [{ sql: `"${column}" IN (${values.map(() => '?').join(', ')})`, params: [...values] }] : [];

/** A condition over columns of the table `fact` that have an index. */
export const counted = (condition: Sql): Condition => ({
  ...condition,
  hits: { sql: `SELECT 1 FROM fact WHERE ${condition.sql}`, params: condition.params },
});

/** `LIKE` with its wildcards taken literally. */
export const literal = (text: string) => text.replaceAll(/[\\%_]/g, (mark) => `\\${mark}`);
