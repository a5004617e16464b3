import { CONTENT, type Content, differences, type Store } from '../store/store.js';
import type { DataRow } from './tables.js';

/** What differs in one fact: it was added, removed, or altered in the columns named (before, after). */
export interface Change {
  kind: 'added' | 'removed' | 'altered';
  fact: string;
  path: string;
  entity: string | null;
  indicator: string | null;
  text: string;
  rule: string;
  quote: string;
  columns: Record<string, [unknown, unknown]>;
}

export const CHANGE_COLUMNS = ['kind', 'fact', 'path', 'entity', 'indicator', 'text', 'rule', 'quote', 'columns'] as const;

/** What a run changed in sources that were there before it; the last run that changed anything where none is named. */
export function* changesOf(store: Store, run?: number): Generator<Change> {
  const asked = run ?? Number(store.get('SELECT max(run) AS run FROM change')?.run ?? 0);
  const sql = `SELECT ${CHANGE_COLUMNS.join(', ')} FROM changes WHERE run = ? ORDER BY path, fact, kind`;
  for (const row of store.iterate(sql, [asked])) yield { ...row, columns: JSON.parse(String(row.columns)) } as unknown as Change;
}

/** In what the facts of two stores differ, by path and fact. Memory holds the facts of one source. */
export function* compareStores(before: Store, after: Store): Generator<Change> {
  const paths = (store: Store) => store.all('SELECT path FROM source').map(({ path }) => String(path));
  const facts = (store: Store, path: string) =>
    store.all(`SELECT id, quote, ${CONTENT.join(', ')} FROM facts WHERE path = ?`, [path]) as unknown as Content[];
  for (const path of [...new Set([...paths(before), ...paths(after)])].sort()) {
    const old = new Map(facts(before, path).map((fact) => [fact.id, fact]));
    const fresh = new Map(facts(after, path).map((fact) => [fact.id, fact]));
    for (const id of [...new Set([...old.keys(), ...fresh.keys()])].sort()) {
      const [was, is] = [old.get(id), fresh.get(id)];
      const columns = was && is ? differences(was, is) : {};
      if (was && is && Object.keys(columns).length === 0) continue;
      const { entity, indicator, text, rule, quote } = (is ?? was)!;
      yield { kind: was ? (is ? 'altered' : 'removed') : 'added', fact: id, path, entity, indicator, text, rule, quote, columns };
    }
  }
}

/** Changes counted by what they have in common. */
export function countChanges(changes: Iterable<Change>, by: 'rule' | 'entity' | 'path' | 'column'): DataRow[] {
  const counts = new Map<string, { added: number; removed: number; altered: number }>();
  const add = (name: string, kind: Change['kind']) => {
    const count = counts.get(name) ?? { added: 0, removed: 0, altered: 0 };
    count[kind]++;
    counts.set(name, count);
  };
  for (const change of changes)
    if (by === 'column') for (const column of Object.keys(change.columns)) add(column, change.kind);
    else add(change[by] ?? '–', change.kind);
  const all = ({ added, removed, altered }: { added: number; removed: number; altered: number }) => added + removed + altered;
  return [...counts].sort(([a, x], [b, y]) => all(y) - all(x) || (a < b ? -1 : 1)).map(([name, count]) => ({ [by]: name, ...count }));
}
