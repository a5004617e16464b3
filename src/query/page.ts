import { FigureKind } from '../../schemas/schemas.js';
import type { Row, Store } from '../store/store.js';
import type { Sql } from './condition.js';
import { conditionsOf } from './conditions.js';
import { factsById } from './facts.js';
import type { FactView } from './filter.js';
import { narrowFacts } from './narrow.js';
import { beyondOf, comparing, type Key, keysOf, orderOf } from './order.js';
import { COARSE, type Plan, planOf } from './plan.js';
import type { DataRow } from './tables.js';

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
  const plan = planOf(store, conditionsOf(view), page.size + 1);
  // Values have an index within each kind: a page by value of all kinds is the best of the pages of each.
  const kinds = keys[0]!.column === 'value' && !plan.few ? (view.kind ?? FigureKind.options) : [null];
  const found = kinds.flatMap((kind) => chosen(store, plan, { keys, back, beyond, limit: page.size + 1, kind }));
  if (kinds.length > 1) found.sort(comparing(keys, back));
  const more = found.length > page.size;
  const ids = found.slice(0, page.size).map(({ id }) => String(id));
  if (back) ids.reverse();
  return {
    rows: factsById(store, ids),
    after: (back || more) && ids.length > 0 ? ids.at(-1)! : null,
    before: (back ? more : cursor !== undefined) && ids.length > 0 ? ids[0]! : null,
  };
}

interface Choice {
  keys: readonly Key[];
  back: boolean;
  beyond: Sql | null;
  limit: number;
  /** Only of this kind; null for all. */
  kind: string | null;
}

/** Ids and keys of the first facts of a view in an order. */
function chosen(store: Store, { few, where, unindexed: worse }: Plan, { keys, back, beyond, limit, kind }: Choice): Row[] {
  const list = ['id', ...keys.map(({ column }) => column)].map((column) => `"${column}"`).join(', ');
  const order = `ORDER BY ${orderOf(keys, back)} LIMIT ${limit}`;
  const all = `${where.sql}${beyond ? ` AND (${beyond.sql})` : ''}${kind === null ? '' : ' AND kind = ?'}`;
  const params = [...where.params, ...(beyond?.params ?? []), ...(kind === null ? [] : [kind])];
  const from = (unindexed: readonly string[]) => narrowFacts(`${list} ${all}`, { unindexed });
  if (few)
    return store.all(`WITH hit AS MATERIALIZED (SELECT ${list} FROM ${from(worse)} WHERE ${all}) SELECT ${list} FROM hit ${order}`, params);
  const by = keys[0]!.column;
  const walked = COARSE.filter((column) => column !== by && !(column === 'kind' && by === 'value'));
  return store.all(`SELECT ${list} FROM ${from(walked)} WHERE ${all} ${order}`, params);
}
