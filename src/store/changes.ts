import type { Database } from 'better-sqlite3';
import { ASSERTION_COLUMNS, type Assertion, type Fact, QUANTITY_COLUMNS, type Quantity } from '../../schemas/schemas.js';

/** The log of what runs changed in facts that were there: not whole copies, but what differs. */
export const CHANGES = `
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL,
  kind TEXT NOT NULL,
  fact TEXT NOT NULL,
  path TEXT NOT NULL,
  entity TEXT,
  indicator TEXT,
  text TEXT NOT NULL,
  rule TEXT NOT NULL,
  quote TEXT NOT NULL,
  columns TEXT NOT NULL
) STRICT;
CREATE INDEX change_run ON change (run);
`;

/** Columns that follow from others, say how a fact was found, or change with facts beside it. */
const ATTENDANT = [
  'decimals',
  'entity_kind',
  'province',
  'city',
  'of',
  'period_text',
  'period_start',
  'period_end',
  'granularity',
  'inferred',
  'confidence',
  'claim',
] as const;
type Column = 'text' | Exclude<keyof Quantity | keyof Assertion, (typeof ATTENDANT)[number]>;

/** What of a fact counts as its content: a change of these is a change of the fact. */
export const CONTENT = ['text', ...QUANTITY_COLUMNS, ...ASSERTION_COLUMNS].filter(
  (column): column is Column => !(ATTENDANT as readonly string[]).includes(column),
);

/** The content of a fact with its quote; of the store or fresh. */
export type Content = Pick<Fact, 'id' | 'quote' | Column>;

/** The columns in which two readings of one fact differ: before and after. */
export function differences(before: Content, after: Content): Record<string, [unknown, unknown]> {
  const out: Record<string, [unknown, unknown]> = {};
  for (const column of CONTENT) if (before[column] !== after[column]) out[column] = [before[column], after[column]];
  return out;
}

/** Writes the log. */
export interface ChangeLog {
  /** The content of the facts that a source has now. */
  contents(path: string): Content[];
  /** Logs what became of them. Nothing is logged outside a run. */
  log(path: string, before: readonly Content[], after: readonly Content[]): void;
}

export function changeLogOf(db: Database, run: () => number | null): ChangeLog {
  const read = db.prepare(`SELECT id, quote, ${CONTENT.join(', ')} FROM facts WHERE path = ?`);
  const add = db.prepare(
    'INSERT INTO change (run, kind, fact, path, entity, indicator, text, rule, quote, columns) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  return {
    contents: (path) => read.all(path) as Content[],
    log(path, before, after) {
      const current = run();
      if (current === null) return;
      const put = (kind: string, fact: Content, columns: object) =>
        add.run(current, kind, fact.id, path, fact.entity, fact.indicator, fact.text, fact.rule, fact.quote, JSON.stringify(columns));
      const old = new Map(before.map((fact) => [fact.id, fact]));
      for (const fact of after) {
        const was = old.get(fact.id);
        old.delete(fact.id);
        if (!was) put('added', fact, {});
        else {
          const columns = differences(was, fact);
          if (Object.keys(columns).length > 0) put('altered', fact, columns);
        }
      }
      for (const fact of old.values()) put('removed', fact, {});
    },
  };
}
