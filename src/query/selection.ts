import { FigureKind } from '../../schemas/schemas.js';
import { phraseOf, type Row, type Store, type Value } from '../store/store.js';
import { type Condition, conditionsOf, type FactFilter, FilterError, oneOf, quoted } from './facts.js';
import { narrowFacts } from './narrowing.js';
import { comparing, type Key, keysOf, orderOf } from './ordering.js';
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
  /** Of the article: zh, en. */
  language?: readonly string[] | undefined;
  /** Which of the slots were carried over; `none` for facts whose clause states all. */
  inferred?: readonly string[] | undefined;
  /** Limits of confidence, 0 to 1. */
  surest?: string | undefined;
  least_sure?: string | undefined;
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
    ...oneOf('language', view.language),
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
  ...(['publisher', 'publisher_is', 'published', 'province', 'city', 'rule', 'language'] as const),
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
  const common = isCommon(store, view);
  const where = common ? quotedOf(view) : whereOf(view);
  const list = ['id', ...keys.map(({ column }) => column)].map((column) => `"${column}"`).join(', ');
  const order = `ORDER BY ${orderOf(keys, back)} LIMIT ${limit}`;
  const past = beyond ? ` AND (${beyond.sql})` : '';
  const params = [...where.params, ...(beyond?.params ?? [])];
  const from = (unindexed: readonly string[]) => narrowFacts(`${list} ${where.sql} ${past}`, unindexed);
  if (isSelective(view) && !common && isFew(store, where))
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
export const isFew = (store: Store, { sql, params }: Condition) =>
  Number(store.get(`SELECT count(*) AS n FROM (SELECT 1 FROM ${narrowFacts(sql)} WHERE ${sql} LIMIT ${FEW + 1})`, params)?.n) <= FEW;

/** Words that very many sentences hold, and no other filter that finds few: a page of them is soon full, and a list of all would be in the way. */
function isCommon(store: Store, view: FactView): boolean {
  const words = (view.text ?? []).map(phraseOf).filter((phrase) => phrase !== null);
  if (words.length === 0 || SELECTIVE.some((name) => name !== 'text' && view[name] !== undefined)) return false;
  const hits = store.get(`SELECT count(*) AS n FROM (SELECT 1 FROM sentence_text WHERE sentence_text MATCH ? LIMIT ${FEW + 1})`, [
    words.join(' '),
  ]);
  return Number(hits?.n) > FEW;
}

/** The conditions of a view whose words are looked for in the quotes themselves. */
function quotedOf({ text, ...view }: FactView): Condition {
  const all = [whereOf(view), ...(text ?? []).map(quoted)];
  return { sql: all.map(({ sql }) => `(${sql})`).join(' AND '), params: all.flatMap(({ params }) => params) };
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
    for (const path of pathsOf(store))
      for (const row of store.all(`SELECT ${list} FROM facts WHERE path = ? ORDER BY start, "end", length(id), id`, [path]))
        yield dataRow('facts', row);
    return;
  }
  const order = sort === undefined ? 'path, start, "end", id' : orderOf(keysOf(sort), false);
  const tail = ` WHERE ${where.sql} ORDER BY ${order} LIMIT ${view.limit ?? -1} OFFSET ${view.offset ?? 0}`;
  for (const row of store.iterate(`SELECT ${list} FROM ${narrowFacts(`${list}${tail}`)}${tail}`, where.params)) yield dataRow('facts', row);
}

/** Paths of the sources in their order, a few at a time: the first is there at once. */
function* pathsOf(store: Store): Generator<string> {
  let last = '';
  for (;;) {
    const some = store.all('SELECT path FROM source WHERE path > ? ORDER BY path LIMIT 500', [last]);
    for (const { path } of some) yield String(path);
    if (some.length === 0) return;
    last = String(some.at(-1)!.path);
  }
}
