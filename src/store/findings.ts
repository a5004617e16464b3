import type { Database } from 'better-sqlite3';
import type { Finding } from '../../schemas/schemas.js';

/** Writes the findings in place of those there were, in one transaction; judgements of people refer to their ids and stay. */
export function replaceFindings(db: Database, findings: readonly Finding[]): number {
  const add = db.prepare('INSERT INTO finding (id, "check", severity, verdict, message, facts, articles) VALUES (?, ?, ?, ?, ?, ?, ?)');
  return db.transaction(() => {
    db.exec('DELETE FROM finding');
    for (const { id, check, severity, verdict, message, facts, articles } of findings)
      add.run(id, check, severity, verdict, message, JSON.stringify(facts), JSON.stringify(articles));
    return findings.length;
  })();
}
