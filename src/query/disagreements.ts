import type { Store, Value } from '../store/store.js';
import type { Sql } from './condition.js';
import { factsById } from './facts.js';
import { FilterError } from './filter.js';
import { columnsOf, type DataRow, dataRow } from './tables.js';

/** Which findings a list shows. */
export interface FindingFilter {
  check?: readonly string[] | undefined;
  severity?: readonly string[] | undefined;
  /** Dismissed ones too. */
  dismissed?: boolean | undefined;
  /** A path of an article that it concerns. */
  path?: string | undefined;
}

export interface FindingsPage {
  /** Findings as the view has them, with the message in Chinese (`message_zh`) where there is one. */
  rows: { finding: DataRow; facts: DataRow[] }[];
  total: number;
  after: string | null;
  /** How many there are by check and severity, whatever the filter. */
  checks: { check: string; severity: string; findings: number; dismissed: number }[];
}

const RANK = `CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END`;
/** Facts beyond these are counted, not shown. */
const SIDES = 8;

function whereOf(filter: FindingFilter): Sql {
  const parts = ['1'];
  const params: Value[] = [];
  for (const column of ['check', 'severity'] as const)
    if (filter[column]?.length) {
      parts.push(`"${column}" IN (${filter[column].map(() => '?').join(', ')})`);
      params.push(...filter[column]);
    }
  if (!filter.dismissed) parts.push('dismissed IS NULL');
  if (filter.path !== undefined) {
    parts.push('EXISTS (SELECT 1 FROM json_each(articles) WHERE value = ?)');
    params.push(filter.path);
  }
  return { sql: parts.join(' AND '), params };
}

/** All findings that a filter lets through, with the columns of the dataset, the gravest first. */
export function* findingsOf(store: Store, filter: FindingFilter): Generator<DataRow> {
  const { sql, params } = whereOf(filter);
  const columns = columnsOf('findings').map((column) => `"${column}"`);
  for (const row of store.iterate(`SELECT ${columns.join(', ')} FROM findings WHERE ${sql} ORDER BY ${RANK}, id`, params))
    yield dataRow('findings', row);
}

/** A page of findings with the facts that they speak of, the gravest first. Throws FilterError. */
export function findingsPage(store: Store, filter: FindingFilter, page: { size: number; after?: string | undefined }): FindingsPage {
  const { sql: where, params } = whereOf(filter);
  const total = Number(store.get(`SELECT count(*) AS n FROM findings WHERE ${where}`, params)?.n);
  let beyond = '';
  const more: Value[] = [...params];
  if (page.after !== undefined) {
    const at = store.get(`SELECT ${RANK} AS rank FROM findings WHERE id = ?`, [page.after]);
    if (!at) throw new FilterError(`no finding ${page.after} to go on from`);
    beyond = ` AND (${RANK} > ? OR (${RANK} = ? AND id > ?))`;
    more.push(Number(at.rank), Number(at.rank), page.after);
  }
  const found = store.all(`SELECT * FROM findings WHERE ${where}${beyond} ORDER BY ${RANK}, id LIMIT ${page.size + 1}`, more);
  const shown = found.slice(0, page.size).map((row) => dataRow('findings', row));
  return {
    rows: shown.map((finding) => ({ finding, facts: factsById(store, (finding.facts as string[]).slice(0, SIDES)) })),
    total,
    after: found.length > page.size ? String(shown.at(-1)!.id) : null,
    checks: store
      .all(
        `SELECT "check", severity, count(*) AS findings, sum(dismissed IS NOT NULL) AS dismissed FROM findings GROUP BY 1, 2 ORDER BY ${RANK}, 3 DESC`,
      )
      .map((row) => ({
        check: String(row.check),
        severity: String(row.severity),
        findings: Number(row.findings),
        dismissed: Number(row.dismissed),
      })),
  };
}
