import type { Database } from 'better-sqlite3';
import type { Judgement } from '../../schemas/schemas.js';

/** What was judged, kept with the judgement: ids change where text moves, quotes seldom do. */
export const JUDGEMENTS = `
ALTER TABLE judgement ADD COLUMN fact TEXT;
ALTER TABLE judgement ADD COLUMN correction TEXT;`;

/** Writes what a person said; it takes the place of what was said of the same subject before. */
export function judge(db: Database, { subject, kind, reason, at, fact, correction }: Judgement): void {
  db.transaction(() => {
    forget(db, subject);
    db.prepare('INSERT INTO judgement (subject, kind, reason, at, fact, correction) VALUES (?, ?, ?, ?, ?, ?)').run(
      subject,
      kind,
      reason,
      at,
      fact && JSON.stringify(fact),
      correction && JSON.stringify(correction),
    );
  })();
}

/** Takes back what was said of a subject. Returns whether anything was. */
export function forget(db: Database, subject: string): boolean {
  return db.prepare('DELETE FROM judgement WHERE subject = ?').run(subject).changes > 0;
}
