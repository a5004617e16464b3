import type { Store } from '../store/store.js';
import { insideOf, SAME } from './inside.js';
import type { DataRow } from './tables.js';
import { dataRow } from './tables.js';

/** How much of a list is asked for. */
export interface ListFilter {
  /** Part of the name. */
  name?: string | undefined;
  kind?: string | undefined;
  /** Of entities: the place or entity they lie in, by any of its names or its id; all that lies below it. */
  parent?: string | undefined;
  /** Of entities: another name, in full. */
  alias?: string | undefined;
  limit?: number | undefined;
}

const like = (text: string) => `%${text.replaceAll(/[\\%_]/g, (mark) => `\\${mark}`)}%`;

/** Entities with how many facts are about them, the most spoken of first. */
export function* entities(store: Store, { name = '', kind, parent, alias, limit = -1 }: ListFilter = {}): Generator<DataRow> {
  const below = parent === undefined ? null : insideOf(parent);
  const rows = store.iterate(
    `SELECT id, name, kind, parent, aliases, same_as, facts FROM entities
     WHERE (name LIKE ? ESCAPE '\\' OR aliases LIKE ? ESCAPE '\\') AND kind = coalesce(?, kind)
       ${below ? `AND id IN (${below.sql})` : ''} ${alias === undefined ? '' : `AND id IN (${SAME})`} ORDER BY facts DESC, id LIMIT ?`,
    [like(name), like(name), kind ?? null, ...(below?.params ?? []), ...(alias === undefined ? [] : [alias, alias, alias, alias]), limit],
  );
  for (const row of rows) yield dataRow('entities', row);
}

export const INDICATOR_COLUMNS = ['indicator', 'facts', 'entities', 'articles', 'kinds', 'first', 'last'] as const;

/** What is measured: how many facts, of how many entities, in which kinds of quantity, from when to when. */
export function indicators(store: Store, { name = '', kind, limit = -1 }: ListFilter = {}): Iterable<DataRow> {
  return store.iterate(
    `SELECT indicator, count(*) AS facts, count(DISTINCT entity_id) AS entities, count(DISTINCT figure.article) AS articles,
       group_concat(DISTINCT figure.kind) AS kinds, min(period_start) AS first, max(period_end) AS last
     FROM fact JOIN figure ON figure.id = fact.figure
     WHERE indicator LIKE ? ESCAPE '\\' AND figure.kind = coalesce(?, figure.kind)
     GROUP BY indicator ORDER BY facts DESC, indicator LIMIT ?`,
    [like(name), kind ?? null, limit],
  );
}

export const RUN_COLUMNS = [
  'id',
  'corpus',
  'version',
  'rules',
  'started',
  'finished',
  'sources',
  'articles',
  'figures',
  'facts',
  'failures',
] as const;

/** Runs, the last one first. One that was interrupted has no end. */
export function runs(store: Store): Iterable<DataRow> {
  return store.iterate('SELECT * FROM runs ORDER BY id DESC');
}
