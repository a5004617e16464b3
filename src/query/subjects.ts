import type { Store, Value } from '../store/store.js';
import { placesAbove } from './entitytree.js';
import { columnsOf, type DataRow, dataRow } from './tables.js';

/** What facts say of an entity, or of what is measured, in numbers. */
export interface Counted {
  value: string;
  name: string;
  facts: number;
}

/** An entity with what surrounds it. */
export interface Subject {
  entity: DataRow;
  /** From the widest to the nearest place it lies in; those without facts of their own have no page. */
  parents: Counted[];
  /** What lies in it, the most spoken of first. */
  children: Counted[];
  indicators: Counted[];
}

const ENTITY = columnsOf('entities')
  .map((column) => `"${column}"`)
  .join(', ');

const counted = (store: Store, sql: string, params: readonly Value[]): Counted[] =>
  store.all(sql, params).map(({ value, name, facts }) => ({ value: String(value), name: String(name ?? value), facts: Number(facts) }));

/** Reads an entity by its id; undefined where there is none. */
export function readSubject(store: Store, id: string, most = 60): Subject | undefined {
  const row = store.get(`SELECT ${ENTITY} FROM entities WHERE id = ?`, [id]);
  if (!row) return undefined;
  return {
    entity: dataRow('entities', row),
    parents: placesAbove(store, id).map((above) => ({
      value: above.id,
      name: above.name,
      facts: Number(store.get('SELECT count(*) AS n FROM fact WHERE entity_id = ?', [above.id])?.n),
    })),
    children: counted(
      store,
      `SELECT * FROM (SELECT id AS value, name, (SELECT count(*) FROM fact WHERE fact.entity_id = entity.id) AS facts FROM entity WHERE parent = ?)
       ORDER BY facts DESC, value LIMIT ${most}`,
      [id],
    ),
    indicators: counted(
      store,
      `SELECT indicator AS value, indicator AS name, count(*) AS facts FROM fact WHERE entity_id = ? AND indicator <> ''
       GROUP BY indicator ORDER BY facts DESC, indicator LIMIT ${most}`,
      [id],
    ),
  };
}

/** An indicator: its wordings, its units, the entities that have it. */
export interface Measured {
  indicator: string;
  facts: number;
  wordings: Counted[];
  kinds: Counted[];
  entities: Counted[];
}

/** Wordings and kinds are told from this many facts: of a hundred thousand of them, the first tell what the rest would. */
const TOLD = 20_000;

/** Reads an indicator by its normal form; undefined where no fact has it. */
export function readMeasured(store: Store, indicator: string, most = 60): Measured | undefined {
  const facts = Number(store.get('SELECT count(*) AS n FROM fact WHERE indicator = ?', [indicator])?.n);
  if (facts === 0) return undefined;
  // The index of entities holds the indicator as well: to read it through costs less than to fetch many facts.
  const index = facts > TOLD ? 'fact_entity' : 'fact_indicator';
  return {
    indicator,
    facts,
    wordings: counted(
      store,
      // The store writes = where the wording is the name itself.
      `SELECT iif(indicator_text = '=', indicator, indicator_text) AS value, NULL AS name, count(*) AS facts FROM (
         SELECT indicator, indicator_text FROM fact WHERE indicator = ? AND indicator_text IS NOT NULL LIMIT ${TOLD})
       GROUP BY 1 ORDER BY facts DESC, value LIMIT 12`,
      [indicator],
    ),
    kinds: counted(
      store,
      `SELECT kind AS value, kind AS name, count(*) AS facts FROM (SELECT figure FROM fact WHERE indicator = ? LIMIT ${TOLD}) AS told
       JOIN figure ON figure.id = told.figure GROUP BY kind ORDER BY facts DESC, value`,
      [indicator],
    ),
    entities: counted(
      store,
      `SELECT top.value AS value, entity.name AS name, top.facts AS facts FROM (
         SELECT entity_id AS value, count(*) AS facts FROM fact INDEXED BY ${index} WHERE indicator = ? AND entity_id IS NOT NULL
         GROUP BY entity_id ORDER BY facts DESC, value LIMIT ${most}) AS top
       LEFT JOIN entity ON entity.id = top.value ORDER BY top.facts DESC, top.value`,
      [indicator],
    ),
  };
}
