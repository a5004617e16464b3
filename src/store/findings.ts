import type { Database } from 'better-sqlite3';
import type { Finding } from '../../schemas/schemas.js';

/** A finding and the subject that it was found in (checktables.ts). */
export type Placed = Omit<Finding, 'dismissed'> & { subject: string };

/** Subjects that changed since they were last checked. */
export function unchecked(db: Database): string[] {
  return db.prepare(`SELECT subject FROM unchecked WHERE subject NOT GLOB 'e*' ORDER BY subject`).pluck().all() as string[];
}

/** Writes the findings in place of those their subjects had, in one transaction; judgements of people refer to their ids and stay. */
export function replaceFindings(db: Database, subjects: readonly string[], findings: readonly Placed[]): number {
  const drop = db.prepare('DELETE FROM finding WHERE subject IN (SELECT value FROM json_each(?))');
  const done = db.prepare('DELETE FROM unchecked WHERE subject IN (SELECT value FROM json_each(?))');
  const add = db.prepare(
    'INSERT OR REPLACE INTO finding (id, "check", severity, verdict, message, facts, articles, subject) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  return db.transaction(() => {
    const all = JSON.stringify(subjects);
    drop.run(all);
    done.run(all);
    for (const { id, check, severity, verdict, message, facts, articles, subject } of findings)
      add.run(id, check, severity, verdict, message, JSON.stringify(facts), JSON.stringify(articles), subject);
    return db.prepare('SELECT count(*) FROM finding').pluck().get() as number;
  })();
}
