import type { Store, Value } from '../store/store.js';
import { FilterError } from './filter.js';
import { columnsOf, type DataRow } from './tables.js';

/** Which figures a list shows. */
export interface FigureFilter {
  kind?: string | undefined;
  /** Whether a fact says what the figure means. */
  bound?: boolean | undefined;
}

export interface RowsPage {
  rows: DataRow[];
  /** What the next page goes on after; null at the end. */
  after: string | null;
}

const AROUND = 30;
/** The characters beside a span of `source.text`. */
const beside = (span: string) => `
  substr(source.text, max(1, ${span}.start + 1 - ${AROUND}), min(${span}.start, ${AROUND})) AS before,
  substr(source.text, ${span}."end" + 1, ${AROUND}) AS behind`;

/** A page of figures with the characters beside them, in the order of reading. Throws FilterError. */
export function figuresPage(store: Store, { kind, bound }: FigureFilter, page: { size: number; after?: string | undefined }): RowsPage {
  const parts = ['figure.id > ?'];
  const params: Value[] = [cursor(page.after)];
  if (kind !== undefined) {
    parts.push('figure.kind = ?');
    params.push(kind);
  }
  if (bound !== undefined) parts.push(`${bound ? '' : 'NOT '}EXISTS (SELECT 1 FROM fact WHERE fact.figure = figure.id)`);
  const found = store.all(
    `SELECT figure.id AS row, figure.key AS id, source.path AS path, source.path || '@' || article.start AS article, article.title AS title, article.published AS published,
       figure.text AS text, figure.value AS value, coalesce(figure.low, figure.value) AS low, coalesce(figure.high, figure.value) AS high, figure.unit AS unit, figure.kind AS kind, figure.approximation AS approximation,
       ${beside('figure')}
     FROM figure JOIN article ON article.id = figure.article JOIN source ON source.id = article.source
     WHERE ${parts.join(' AND ')} ORDER BY figure.id LIMIT ${page.size + 1}`,
    params,
  );
  return paged(found, page.size);
}

/** A page of what looks like a figure and could not be read. Throws FilterError. */
export function unreadPage(store: Store, page: { size: number; after?: string | undefined }): RowsPage {
  const found = store.all(
    `SELECT unreadable.id AS row, unreadable.start AS start, source.path AS path, unreadable.text AS text, unreadable.reason AS reason, ${beside('unreadable')}
     FROM unreadable JOIN source ON source.id = unreadable.source WHERE unreadable.id > ? ORDER BY unreadable.id LIMIT ${page.size + 1}`,
    [cursor(page.after)],
  );
  return paged(found, page.size);
}

/** All figures of a filter with the columns of the dataset. */
export function* figuresOf(store: Store, { kind, bound }: FigureFilter): Generator<DataRow> {
  const columns = columnsOf('figures')
    .map((column) => `"${column}"`)
    .join(', ');
  const parts = ['kind = coalesce(?, kind)'];
  if (bound !== undefined) parts.push(`${bound ? '' : 'NOT '}EXISTS (SELECT 1 FROM facts WHERE facts.figure = figures.id)`);
  yield* store.iterate(`SELECT ${columns} FROM figures WHERE ${parts.join(' AND ')} ORDER BY path, start, "end"`, [kind ?? null]);
}

function paged(found: readonly DataRow[], size: number): RowsPage {
  return { rows: found.slice(0, size), after: found.length > size ? String(found[size - 1]!.row) : null };
}

function cursor(after: string | undefined): number {
  if (after === undefined) return 0;
  if (!/^\d{1,15}$/.test(after)) throw new FilterError(`no row ${after} to go on from`);
  return Number(after);
}
