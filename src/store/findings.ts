import type { Database } from 'better-sqlite3';
import type { Finding } from '../../schemas/schemas.js';
import { CORRECTING } from '../lexicon/lexicon.js';

/** A finding and the subject that it was found in (checktables.ts). */
export type Placed = Omit<Finding, 'dismissed'> & { message_zh: string; subject: string };

/** Subjects that changed since they were last checked. */
export function unchecked(db: Database): string[] {
  return db.prepare(`SELECT subject FROM unchecked WHERE subject NOT GLOB 'e*' ORDER BY subject`).pluck().all() as string[];
}

/** Of an article: its title says that it corrects what was printed. The index on it serves only this very condition. */
export const CORRECTS = CORRECTING.map((word) => `title GLOB '*${word}*'`).join(' OR ');

/** A step of the schema: which checks looked last. */
export const CHECKED = 'CREATE TABLE checked (checks TEXT NOT NULL) STRICT';

/** A step of the schema: findings in Chinese as well; and what all articles say of an entity for a year is found at once. */
export const TOLD = `
ALTER TABLE finding ADD COLUMN message_zh TEXT NOT NULL DEFAULT '';
CREATE INDEX fact_year ON fact (entity_id, period_end);
`;

const ALL = `
INSERT OR IGNORE INTO unchecked (subject)
SELECT 'a' || id FROM article
UNION SELECT 'k' || cluster FROM article WHERE cluster IS NOT NULL
UNION SELECT 's' || entity_id || char(9) || indicator || char(9) || coalesce(substr(period_end, 1, 4), '') FROM fact WHERE claim IS NOT NULL
UNION SELECT 's' || entity_id || char(9) || indicator || char(9) || (substr(period_end, 1, 4) + 1) FROM fact
  WHERE claim IS NOT NULL AND period_end IS NOT NULL
UNION SELECT 'y' || entity_id || char(9) || substr(period_end, 1, 4) FROM fact WHERE claim IS NOT NULL AND period_end IS NOT NULL`;

/** A step of the schema: what is told of an indicator is read year by year, and texts without a year and corrections are found at once. */
export const BY_YEAR = `
DROP INDEX fact_entity;
CREATE INDEX fact_entity ON fact (entity_id, indicator, period_end);
CREATE INDEX fact_yearless ON fact (entity_id, indicator) WHERE period GLOB '*XXXX*';
CREATE INDEX article_correcting ON article (id) WHERE ${CORRECTS};
`;

/** Names the checks that look next, by a hash of their code: where others looked last, all counts as unchecked, findings of old checks too. */
export function checkWith(db: Database, checks: string): void {
  if (db.prepare('SELECT checks FROM checked').pluck().get() === checks) return;
  db.transaction(() => {
    db.exec(ALL);
    db.exec('INSERT OR IGNORE INTO unchecked (subject) SELECT subject FROM finding; DELETE FROM checked');
    db.prepare('INSERT INTO checked (checks) VALUES (?)').run(checks);
  })();
}

/**
 * Writes the findings in place of those that the unchecked subjects had, which count as checked then, in one transaction; judgements of people
 * refer to their ids and stay.
 */
export function replaceFindings(db: Database, findings: readonly Placed[]): number {
  const add = db.prepare(
    'INSERT OR REPLACE INTO finding (id, "check", severity, verdict, message, message_zh, facts, articles, subject) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  return db.transaction(() => {
    db.exec(`DELETE FROM finding WHERE subject IN (SELECT subject FROM unchecked WHERE subject NOT GLOB 'e*')`);
    db.exec(`DELETE FROM unchecked WHERE subject NOT GLOB 'e*'`);
    for (const { id, check, severity, verdict, message, message_zh, facts, articles, subject } of findings)
      add.run(id, check, severity, verdict, message, message_zh, JSON.stringify(facts), JSON.stringify(articles), subject);
    return db.prepare('SELECT count(*) FROM finding').pluck().get() as number;
  })();
}
