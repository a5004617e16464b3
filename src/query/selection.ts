import { FigureKind } from '../../schemas/schemas.js';
import type { Row, Store, Value } from '../store/store.js';
import { type Condition, conditionsOf, type FactFilter, FilterError, oneOf } from './facts.js';
import { columnsOf, type DataRow, dataRow } from './tables.js';

/** What a page of facts asks beside the filters of the command line: exact names, which a link from a page means. */
export interface FactView extends FactFilter {
  /** The normal form of an indicator, whole. */
  indicator_is?: readonly string[] | undefined;
  /** The id of an entity. */
  entity_id?: readonly string[] | undefined;
  publisher_is?: readonly string[] | undefined;
  claim?: readonly string[] | undefined;
  granularity?: readonly string[] | undefined;
  /** Which of the slots were carried over; `none` for facts whose clause states all. */
  inferred?: readonly string[] | undefined;
  /** Limits of confidence, 0 to 1. */
  surest?: string | undefined;
  least_sure?: string | undefined;
}

/** Where the columns of the view `facts` come from, so that a question joins only the tables it needs. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  figure: [
    'id',
    'figure',
    'start',
    'end',
    'text',
    'value',
    'decimal',
    'low',
    'high',
    'min',
    'max',
    'decimals',
    'unit',
    'kind',
    'approximation',
  ],
  article: ['title', 'published', 'publisher', 'article_row', 'article_start'],
  source: ['path', 'article'],
  sentence: ['quote', 'quote_start'],
};
const EXPRESSIONS: Readonly<Record<string, string>> = {
  id: `figure.key || '.' || fact.ordinal`,
  figure: 'figure.key',
  article: `source.path || '@' || article.start`,
  article_row: 'article.id',
  article_start: 'article.start',
  quote: 'sentence.text',
  quote_start: 'sentence.start',
  // the store writes = where the wording is the name itself (see views.ts)
  entity_text: `iif(fact.entity_text = '=', fact.entity, fact.entity_text)`,
  indicator_text: `iif(fact.indicator_text = '=', fact.indicator, fact.indicator_text)`,
};
const OWN = [
  ...['entity', 'entity_id', 'entity_kind', 'entity_text', 'province', 'city', 'indicator', 'indicator_text', 'scope', 'measure', 'basis'],
  ...[
    'status',
    'comparison',
    'base',
    'direction',
    'signed',
    'of',
    'of_text',
    'period',
    'period_text',
    'period_start',
    'period_end',
    'granularity',
  ],
  ...['attribution', 'inferred', 'confidence', 'rule', 'claim', 'sentence', 'ordinal'],
];

/**
 * A subquery named `facts` with the columns that `sql` mentions, joining only their tables: counting by indicator then reads an index and
 * not a hundred million characters of sentences. A name too many costs a join, never a wrong row.
 */
export function narrowFacts(sql: string, unindexed: readonly string[] = []): string {
  const named = (column: string) => new RegExp(`\\b${column}\\b`).test(sql);
  const plus = (column: string) => (unindexed.includes(column) ? '+' : '');
  const columns = OWN.filter(named).map((column) => `${plus(column)}${EXPRESSIONS[column] ?? `fact."${column}"`} AS "${column}"`);
  const tables = new Set<string>();
  for (const [table, names] of Object.entries(HOMES))
    for (const name of names)
      if (named(name)) {
        tables.add(table);
        columns.push(`${plus(name)}${EXPRESSIONS[name] ?? `${table}."${name}"`} AS "${name}"`);
      }
  if (tables.has('source')) tables.add('article');
  if (tables.has('article')) tables.add('figure');
  const joins = [
    ['figure', 'figure.id = fact.figure'],
    ['article', 'article.id = figure.article'],
    ['source', 'source.id = article.source'],
    ['sentence', 'sentence.id = fact.sentence'],
  ] as const;
  const from = joins.filter(([table]) => tables.has(table)).map(([table, on]) => ` JOIN ${table} ON ${on}`);
  return `(SELECT fact.id AS row, fact.figure AS figure_row${columns.map((column) => `, ${column}`).join('')} FROM fact${from.join('')}) AS facts`;
}

/** The conditions of a view as one, `1` where there are none. */
export function whereOf(view: FactView): Condition {
  const all = [...conditionsOf(view), ...exact(view)];
  return {
    sql: all.length === 0 ? '1' : all.map(({ sql }) => `(${sql})`).join(' AND '),
    params: all.flatMap(({ params }) => params),
  };
}

function exact(view: FactView): Condition[] {
  const out = [
    ...oneOf('indicator', view.indicator_is),
    ...oneOf('entity_id', view.entity_id),
    ...oneOf('publisher', view.publisher_is),
    ...oneOf('claim', view.claim),
    ...oneOf('granularity', view.granularity),
  ];
  const slots = view.inferred ?? [];
  if (slots.length > 0) {
    const parts = slots.map(
      (slot): Condition =>
        slot === 'none' ? { sql: `inferred = '[]'`, params: [] } : { sql: 'instr(inferred, ?) > 0', params: [`"${slot}"`] },
    );
    out.push({ sql: parts.map(({ sql }) => sql).join(' OR '), params: parts.flatMap(({ params }) => params) });
  }
  if (view.least_sure !== undefined) out.push({ sql: 'confidence >= ?', params: [share('least_sure', view.least_sure)] });
  if (view.surest !== undefined) out.push({ sql: 'confidence <= ?', params: [share('surest', view.surest)] });
  return out;
}

function share(name: string, written: string): number {
  const value = Number(written);
  if (written.trim() === '' || !(value >= 0 && value <= 1)) throw new FilterError(`${name}: not between 0 and 1: ${written}`);
  return value;
}

/** One key of an order; nulls come last both ways. */
interface Key {
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

function keysOf(sort: string): readonly Key[] {
  const column = sort.replace(/^-/, '');
  const down = sort.startsWith('-');
  if (!(SORTS as readonly string[]).includes(column))
    throw new FilterError(`no column ${column} to sort by; there are ${SORTS.join(', ')}`);
  return column === 'published' ? NEWEST.map((key, i) => (i < 2 ? { ...key, down } : key)) : [{ column, down }, ...PLACE];
}

/** Where the order is an index's, walking it until a page is full beats sorting all that the index of one of these finds. */
const COARSE = ['kind', 'sentence', 'claim', 'entity_id', 'indicator', 'path', 'period_start', 'published'];

export interface FactsPage {
  rows: DataRow[];
  /** The facts to go on after, and to go back before; null at an end. */
  after: string | null;
  before: string | null;
}

/**
 * A page of a view in its order (the newest first unless the view says otherwise), found by keys and not by counting rows, so that the
 * thousandth page costs what the first does. `after` and `before` are ids of facts. Throws FilterError.
 */
export function factsPage(
  store: Store,
  view: FactView,
  page: { size: number; after?: string | undefined; before?: string | undefined },
): FactsPage {
  const keys = keysOf(view.sort?.[0] ?? '-published');
  const back = page.before !== undefined;
  const cursor = page.before ?? page.after;
  const beyond = cursor === undefined ? null : beyondOf(store, keys, cursor, back);
  const parts = partsOf(view, keys);
  const found = parts.flatMap((part) => chosen(store, part, { keys, back, beyond, limit: page.size + 1 }));
  if (parts.length > 1) found.sort(comparing(keys, back));
  const more = found.length > page.size;
  const ids = found.slice(0, page.size).map(({ id }) => String(id));
  if (back) ids.reverse();
  return {
    rows: factsById(store, ids),
    after: (back || more) && ids.length > 0 ? ids.at(-1)! : null,
    before: (back ? more : cursor !== undefined) && ids.length > 0 ? ids[0]! : null,
  };
}

/** Filters that leave few facts: what they find is gathered first and sorted then. Without them an order is walked until a page is full. */
const SELECTIVE = [
  ...(['text', 'entity', 'entity_id', 'within', 'indicator', 'indicator_is', 'verdict', 'claim', 'article'] as const),
  ...(['publisher', 'publisher_is', 'published', 'province', 'city', 'rule'] as const),
] as const satisfies readonly (keyof FactView)[];
const isSelective = (view: FactView) => SELECTIVE.some((name) => view[name] !== undefined);

/** Values have an index within each kind: a page by value of all kinds is the best of the pages of each. */
function partsOf(view: FactView, keys: readonly Key[]): FactView[] {
  if (keys[0]!.column !== 'value' || isSelective(view)) return [view];
  return (view.kind ?? FigureKind.options).map((kind) => ({ ...view, kind: [kind] }));
}

interface Choice {
  keys: readonly Key[];
  back: boolean;
  beyond: Condition | null;
  limit: number;
}

/** Ids and keys of the first facts of a view in an order. */
function chosen(store: Store, view: FactView, { keys, back, beyond, limit }: Choice): Row[] {
  const where = whereOf(view);
  const list = ['id', ...keys.map(({ column }) => column)].map((column) => `"${column}"`).join(', ');
  const order = `ORDER BY ${orderOf(keys, back)} LIMIT ${limit}`;
  const past = beyond ? ` AND (${beyond.sql})` : '';
  const params = [...where.params, ...(beyond?.params ?? [])];
  const from = (unindexed: readonly string[]) => narrowFacts(`${list} ${where.sql} ${past}`, unindexed);
  if (isSelective(view) && isFew(store, where))
    return store.all(
      `WITH hit AS MATERIALIZED (SELECT ${list} FROM ${from([])} WHERE ${where.sql}${past}) SELECT ${list} FROM hit ${order}`,
      params,
    );
  const by = keys[0]!.column;
  const walked = by === 'published' ? COARSE : by === 'value' ? COARSE.filter((column) => column !== 'kind') : [];
  return store.all(`SELECT ${list} FROM ${from(walked.filter((column) => column !== by))} WHERE ${where.sql}${past} ${order}`, params);
}

/** Few enough to sort; more of them are met soon enough by walking. */
const FEW = 20_000;
const isFew = (store: Store, { sql, params }: Condition) =>
  Number(store.get(`SELECT count(*) AS n FROM (SELECT 1 FROM ${narrowFacts(sql)} WHERE ${sql} LIMIT ${FEW + 1})`, params)?.n) <= FEW;

/** The order of SQLite's rows, said once more: nulls last, back to front when going back. */
function comparing(keys: readonly Key[], back: boolean): (a: Row, b: Row) => number {
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
function orderOf(keys: readonly Key[], back: boolean): string {
  return keys
    .map(({ column, down }) => {
      const nulls = down || WHOLE.includes(column) ? '' : back ? ' NULLS FIRST' : ' NULLS LAST';
      return `"${column}" ${down !== back ? 'DESC' : 'ASC'}${nulls}`;
    })
    .join(', ');
}

/** What lies beyond a fact in an order: behind it, or before it when going back. Throws FilterError where the fact is not there. */
function beyondOf(store: Store, keys: readonly Key[], id: string, back: boolean): Condition {
  const names = keys.map(({ column }) => `"${column}"`).join(', ');
  const at = store.get(`SELECT ${names} FROM ${narrowFacts(`id figure ${names}`)} WHERE figure = ? AND id = ?`, [id.split('.')[0]!, id]);
  if (!at) throw new FilterError(`no fact ${id} to go on from`);
  const parts: Condition[] = [];
  const same: Condition[] = [];
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
function past(column: string, value: Value, down: boolean, back: boolean): Condition | undefined {
  if (value === null) return back ? { sql: `"${column}" IS NOT NULL`, params: [] } : undefined;
  const sql = `+"${column}" ${down !== back ? '<' : '>'} ?`;
  return { sql: back ? sql : `(${sql} OR "${column}" IS NULL)`, params: [value] };
}

/** Facts by id, in the order asked for; ids that are not there are left out. Rows carry the publisher beside the dataset's columns. */
export function factsById(store: Store, ids: readonly string[]): DataRow[] {
  if (ids.length === 0) return [];
  const columns = [...columnsOf('facts'), 'publisher'].map((column) => `"${column}"`).join(', ');
  const keys = [...new Set(ids.map((id) => id.split('.')[0]!))];
  const rows = store.all(`SELECT ${columns} FROM facts WHERE figure IN (SELECT value FROM json_each(?))`, [JSON.stringify(keys)]);
  const byId = new Map(rows.map((row) => [String(row.id), dataRow('facts', row)]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}

/** All facts of a view, for its twins: in the dataset's order unless the view sorts, at most `limit`. */
export function* factsOf(store: Store, view: FactView): Generator<DataRow> {
  const columns = columnsOf('facts');
  const where = whereOf(view);
  const list = columns.map((column) => `"${column}"`).join(', ');
  const [sort] = view.sort ?? [];
  if (sort === undefined && where.sql === '1' && view.limit === undefined && !view.offset) {
    // All facts: source by source, so that the first row is there before the last is sorted.
    for (const { path } of store.all('SELECT path FROM source ORDER BY path'))
      for (const row of store.all(`SELECT ${list} FROM facts WHERE path = ? ORDER BY start, "end", length(id), id`, [path!]))
        yield dataRow('facts', row);
    return;
  }
  const order = sort === undefined ? 'path, start, "end", id' : orderOf(keysOf(sort), false);
  const tail = ` WHERE ${where.sql} ORDER BY ${order} LIMIT ${view.limit ?? -1} OFFSET ${view.offset ?? 0}`;
  for (const row of store.iterate(`SELECT ${list} FROM ${narrowFacts(`${list}${tail}`)}${tail}`, where.params)) yield dataRow('facts', row);
}
