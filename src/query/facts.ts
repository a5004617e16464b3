import { phraseOf, type Store, type Value } from '../store/store.js';
import { amountOf } from './amount.js';
import { daysOf } from './span.js';
import { columnsOf, type DataRow, dataRow } from './tables.js';

/** What a question asks of facts; what is given must all hold. Several values of one filter are alternatives. */
export interface FactFilter {
  /** Name, alias or id of an entity, in full; a trailing * takes all names that begin so. */
  entity?: readonly string[] | undefined;
  /** A place or another entity, by name, id or GB/T 2260 code, and everything that lies in it; several are alternatives. */
  within?: string | readonly string[] | undefined;
  /** Part of an indicator's normal form or wording. */
  indicator?: readonly string[] | undefined;
  kind?: readonly string[] | undefined;
  unit?: readonly string[] | undefined;
  measure?: readonly string[] | undefined;
  status?: readonly string[] | undefined;
  basis?: readonly string[] | undefined;
  comparison?: readonly string[] | undefined;
  rule?: readonly string[] | undefined;
  verdict?: readonly string[] | undefined;
  /** Limits of the value in base units: 1亿, 3000, 五百万. Figures without a value count by the numbers they name. */
  min?: string | undefined;
  max?: string | undefined;
  /** Overlaps with the fact's period: 2023, 2023-06, 2023Q2, 2023H1, 2022/2023. */
  period?: string | undefined;
  /** Part of the article's title, or its `path@start`, or the path of its source. */
  article?: string | undefined;
  publisher?: string | undefined;
  /** When the article appeared: a period as above. */
  published?: string | undefined;
  province?: string | undefined;
  city?: string | undefined;
  /** Words that the quote must hold; each of any length. ASCII letters match in either case. */
  text?: readonly string[] | undefined;
  /** Columns to sort by, `-value` for descending; the dataset's order settles ties. */
  sort?: readonly string[] | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

/** A filter that cannot be understood: the person who asked gets this line. */
export class FilterError extends Error {
  override name = 'FilterError';
}

/** A condition in SQL over the views' columns, with its parameters. */
export interface Condition {
  sql: string;
  params: Value[];
}

export const oneOf = (column: string, values: readonly string[] | undefined): Condition[] =>
  values?.length ? [{ sql: `"${column}" IN (${values.map(() => '?').join(', ')})`, params: [...values] }] : [];

/** `LIKE` with its wildcards taken literally. */
const literal = (text: string) => text.replaceAll(/[\\%_]/g, (mark) => `\\${mark}`);

/** Facts that a filter lets through, with the columns of the dataset. Throws FilterError. */
export function* queryFacts(store: Store, filter: FactFilter): Generator<DataRow> {
  const { sql, params } = factsSql(filter, columnsOf('facts'));
  for (const row of store.iterate(sql, params)) yield dataRow('facts', row);
}

/** How many facts a filter lets through, whatever its limit. */
export function countFacts(store: Store, filter: FactFilter): number {
  const { where, params } = whereOf(filter);
  return Number(store.get(`SELECT count(*) AS n FROM facts ${where}`, params)?.n ?? 0);
}

/**
 * The statement that a filter means. Which facts, and in what order, is settled on their numbers first: quotes and the other columns are
 * fetched for the rows that are given out, never sorted.
 */
export function factsSql(filter: FactFilter, columns: readonly string[]): Condition {
  const { where, params } = whereOf(filter);
  const order = orderOf(filter.sort ?? []);
  const select = columns.map((column) => `facts."${column}"`).join(', ');
  if (filter.limit === undefined && !filter.offset) return { sql: `SELECT ${select} FROM facts ${where} ORDER BY ${order}`, params };
  const limit = `LIMIT ${whole(filter.limit ?? -1)} OFFSET ${whole(filter.offset ?? 0)}`;
  return {
    sql: `WITH chosen AS MATERIALIZED (SELECT row FROM facts ${where} ORDER BY ${order} ${limit})
      SELECT ${select} FROM chosen CROSS JOIN facts ON facts.row = chosen.row ORDER BY ${order}`,
    params,
  };
}

function whereOf(filter: FactFilter): { where: string; params: Value[] } {
  const conditions = conditionsOf(filter);
  return {
    where: conditions.length > 0 ? `WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}` : '',
    params: conditions.flatMap(({ params }) => params),
  };
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n)) throw new FilterError(`not a whole number: ${n}`);
  return n;
}

function orderOf(sort: readonly string[]): string {
  const known = columnsOf('facts');
  const asked = sort.map((key) => {
    const column = key.replace(/^-/, '');
    if (!known.includes(column)) throw new FilterError(`no column ${column} to sort by; there are ${known.join(', ')}`);
    return `facts."${column}" ${key.startsWith('-') ? 'DESC' : 'ASC'} NULLS LAST`;
  });
  return [...asked, 'path', 'start', '"end"', 'ordinal'].join(', ');
}

/** What a filter means, over the columns of the view `facts`. Throws FilterError. */
export function conditionsOf(filter: FactFilter): Condition[] {
  const out: Condition[] = [];
  for (const column of ['kind', 'unit', 'measure', 'status', 'basis', 'comparison', 'rule'] as const)
    out.push(...oneOf(column, filter[column]));
  if (filter.entity?.length) out.push(entities(filter.entity));
  const places = filter.within === undefined ? [] : [filter.within].flat();
  if (places.length > 0) {
    const parts = places.map(within);
    out.push({ sql: parts.map(({ sql }) => sql).join(' OR '), params: parts.flatMap(({ params }) => params) });
  }
  if (filter.indicator?.length) out.push(indicators(filter.indicator));
  if (filter.verdict?.length) out.push(verdicts(filter.verdict));
  if (filter.min !== undefined) out.push({ sql: 'coalesce(value, high) >= ?', params: [amount('min', filter.min)] });
  if (filter.max !== undefined) out.push({ sql: 'coalesce(value, low) <= ?', params: [amount('max', filter.max)] });
  if (filter.period !== undefined) {
    const { start, end } = days('period', filter.period);
    out.push({ sql: 'coalesce(period_start, period_end) <= ? AND coalesce(period_end, period_start) >= ?', params: [end, start] });
  }
  if (filter.published !== undefined) {
    const { start, end } = days('published', filter.published);
    // A month or year overlaps with what begins with it: compare as text, the shorter one completed.
    out.push({ sql: `substr(published || '-01-01', 1, 10) <= ? AND substr(published || '-12-31', 1, 10) >= ?`, params: [end, start] });
  }
  if (filter.article !== undefined) out.push(article(filter.article));
  if (filter.publisher !== undefined) out.push({ sql: `publisher LIKE ? ESCAPE '\\'`, params: [`%${literal(filter.publisher)}%`] });
  for (const column of ['province', 'city'] as const)
    if (filter[column] !== undefined) out.push({ sql: `${column} LIKE ? ESCAPE '\\'`, params: [`${literal(filter[column])}%`] });
  for (const word of filter.text ?? []) out.push(text(word));
  return out;
}

/** A claim of one fact has no row of its own. */
function verdicts(names: readonly string[]): Condition {
  const [listed] = oneOf('verdict', names);
  const judged = `claim IN (SELECT id FROM claim WHERE ${listed!.sql})`;
  const single = 'claim IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.id = facts.claim)';
  return { sql: names.includes('single') ? `${judged} OR (${single})` : judged, params: listed!.params };
}

function article(name: string): Condition {
  const [, path] = /^(.*)@\d+$/.exec(name) ?? [];
  return path === undefined
    ? { sql: `path = ? OR title LIKE ? ESCAPE '\\'`, params: [name, `%${literal(name)}%`] }
    : { sql: 'path = ? AND article = ?', params: [path, name] };
}

function entities(names: readonly string[]): Condition {
  const parts = names.map((name): Condition => {
    if (name.endsWith('*')) {
      const pattern = `${literal(name.slice(0, -1))}%`;
      return { sql: `entity LIKE ? ESCAPE '\\'`, params: [pattern] };
    }
    return {
      sql: `entity_id IN (SELECT id FROM entity WHERE id = ? OR name = ?
        UNION SELECT entity.id FROM entity, json_each(entity.aliases) WHERE json_each.value = ?)`,
      params: [name, name, name],
    };
  });
  return { sql: parts.map(({ sql }) => sql).join(' OR '), params: parts.flatMap(({ params }) => params) };
}

/**
 * GB/T 2260 codes are a tree by their prefix: 370000 holds 37…, 370200 holds 3702…; what is no place hangs on its parent, and a name may
 * lie below another name.
 */
function within(place: string): Condition {
  return {
    sql: `entity_id IN (
      WITH RECURSIVE roots (id) AS (
        SELECT ? WHERE ? GLOB '[0-9][0-9]*' UNION SELECT id FROM entity WHERE id = ? OR name = ?
        UNION SELECT entity.id FROM entity, json_each(entity.aliases) WHERE json_each.value = ?),
      prefixes (prefix) AS (
        SELECT CASE WHEN id LIKE '__0000' THEN substr(id, 1, 2) WHEN id LIKE '____00' THEN substr(id, 1, 4) ELSE id END
        FROM roots WHERE id GLOB '[0-9][0-9]*'),
      inside (id) AS (
        SELECT id FROM roots
        UNION SELECT entity.id FROM entity, prefixes WHERE entity.id GLOB prefix || '*' OR entity.parent GLOB prefix || '*'
        UNION SELECT entity.id FROM entity JOIN inside ON entity.parent = inside.id)
      SELECT id FROM inside)`,
    params: [place, place, place, place, place],
  };
}

function indicators(names: readonly string[]): Condition {
  const parts = names.map(() => `indicator LIKE ? ESCAPE '\\' OR indicator_text LIKE ? ESCAPE '\\'`);
  return { sql: parts.join(' OR '), params: names.flatMap((name) => [`%${literal(name)}%`, `%${literal(name)}%`]) };
}

/** The index narrows to sentences that hold the characters; `instr` compares them as they are, marks included. */
function text(word: string): Condition {
  const phrase = phraseOf(word);
  if (phrase === null) return quoted(word);
  return {
    sql: `sentence IN (SELECT rowid FROM sentence_text WHERE sentence_text MATCH ?) AND ${quoted(word).sql}`,
    params: [phrase, word],
  };
}

/** The quote holds a word, whatever the index knows. */
export const quoted = (word: string): Condition => ({ sql: 'instr(lower(quote), lower(?)) > 0', params: [word] });

function amount(name: string, written: string): number {
  const value = amountOf(written);
  if (value === undefined) throw new FilterError(`--${name}: not a number: ${written} (try 3000, 1.5亿, 五百万)`);
  return value;
}

function days(name: string, written: string): { start: string; end: string } {
  const span = daysOf(written);
  if (!span) throw new FilterError(`--${name}: not a period: ${written} (try 2023, 2023-06, 2023Q2, 2023H1, 2022/2023)`);
  return span;
}
