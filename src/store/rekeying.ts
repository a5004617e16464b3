import type { Database } from 'better-sqlite3';
import type { Fact } from '../../schemas/schemas.js';
import { claimOf } from './keys.js';
import { yearsOff } from './yearsoff.js';

type Row = Omit<Fact, 'id'> & { id: number; place: string; dated: string | null };

/**
 * Facts of no or unknown year say the same only inside their article, whose claims they were written with. What all articles together tell
 * may change that: among near-copies the cluster takes the article's place, and an article dated by evidence lends its year.
 */
export function rekey(db: Database, articles: readonly number[]): void {
  const facts = db.prepare(`SELECT fact.*, figure.kind AS kind, figure.unit AS unit, article.dated AS dated,
      coalesce(article.cluster, source.path || '@' || article.start) AS place
    FROM article JOIN source ON source.id = article.source JOIN figure ON figure.article = article.id JOIN fact ON fact.figure = figure.id
    WHERE article.id = ? AND fact.claim IS NOT NULL AND (fact.period IS NULL OR fact.period GLOB '*X*')`);
  const set = db.prepare('UPDATE fact SET claim = ? WHERE id = ?');
  const stale = db.prepare('INSERT OR IGNORE INTO stale (claim) VALUES (?), (?)');
  for (const article of articles)
    for (const row of facts.all(article) as Row[]) {
      const claim = claimOf(dated(row) as unknown as Fact, row.place);
      if (claim === row.claim) continue;
      set.run(claim, row.id);
      stale.run(row.claim, claim);
    }
}

/** The fact with the year that evidence gives its article (去年 is the one before), and the days of its period. */
function dated(row: Row): Row {
  if (row.dated === null || row.period === null) return row;
  const period = row.period.replaceAll('XXXX', String(Number(row.dated) + yearsOff(row.period_text)));
  if (period.includes('X')) return row;
  const [from = '', to = from] = period.split('/');
  return { ...row, period, period_start: from === '..' ? null : day(from, 'first'), period_end: day(to, 'last') };
}

/** The first or last day of 2022, 2022-09 or 2022-09-30. */
function day(text: string, which: 'first' | 'last'): string {
  const [year = '', month, date] = text.split('-');
  if (date !== undefined) return text;
  const last = month ?? (which === 'first' ? '01' : '12');
  const days = which === 'first' ? 1 : new Date(Date.UTC(Number(year), Number(last), 0)).getUTCDate();
  return `${year}-${last}-${String(days).padStart(2, '0')}`;
}
