import type { Database } from 'better-sqlite3';
import { rekey } from './rekeying.js';
import { yearsOff } from './yearsoff.js';

/** An undated article takes the year of so many different figures that dated articles give for one year, and of no other so often. */
const LEAST = 3;

/**
 * Dates undated articles by evidence: their facts of unknown year (XXXX-01/XXXX-06) that restate figures which dated articles give for the
 * same months of a known year. The year stands beside what was extracted (`article.dated`, basis `evidence`); facts keep their unknown year.
 * In claims they take the year, and count as support of none that another article states: those are what dated them. Looks at what is new, and at undated articles with an indicator that is.
 */
export function dateByEvidence(db: Database): void {
  if (db.prepare('SELECT 1 FROM article WHERE published IS NULL LIMIT 1').get() === undefined) return;
  const undated = db.prepare(UNDATED).pluck().all() as number[];
  if (undated.length === 0) return;
  db.function('years_off', { deterministic: true }, (wording) => yearsOff(wording as string | null));
  db.exec(GIVEN);
  db.prepare(GATHER).run(JSON.stringify(undated));
  const evidence = db.prepare(EVIDENCE);
  const before = db.prepare('SELECT dated FROM article WHERE id = ?').pluck();
  const set = db.prepare('UPDATE article SET dated = ? WHERE id = ?');
  for (const id of undated) {
    const rows = evidence.all(id) as { year: string; figures: number }[];
    const [best, next] = rows;
    const year = best && best.figures >= LEAST && best.figures > (next?.figures ?? 0) ? best.year : null;
    if (year === before.get(id)) continue;
    set.run(year, id);
    rekey(db, [id]);
  }
  db.exec('DROP TABLE temp.given');
}

/** What dated articles give for the entities and indicators that undated ones tell of: read once for all of these, found by its number. */
const GIVEN = `
CREATE TEMP TABLE given (entity_id TEXT, indicator TEXT, measure TEXT, decimal TEXT, unit TEXT, signed REAL, period TEXT);
CREATE INDEX temp.given_number ON given (decimal, entity_id, indicator, measure)`;

const GATHER = `
INSERT INTO temp.given
SELECT DISTINCT other.entity_id, other.indicator, other.measure, figure.decimal, figure.unit, coalesce(other.signed, 0), other.period FROM (
  SELECT DISTINCT mine.entity_id AS entity_id, mine.indicator AS indicator FROM json_each(?) AS undated
    JOIN figure ON figure.article = undated.value JOIN fact AS mine ON mine.figure = figure.id WHERE mine.period GLOB '*XXXX*'
) AS told CROSS JOIN fact AS other ON other.entity_id = told.entity_id AND other.indicator = told.indicator
  JOIN figure ON figure.id = other.figure JOIN article ON article.id = figure.article
WHERE other.period NOT GLOB '*XXXX*' AND article.published IS NOT NULL`;

const UNDATED = `
SELECT id FROM article WHERE published IS NULL AND id IN (SELECT CAST(substr(subject, 2) AS INTEGER) FROM unchecked WHERE subject GLOB 'a*')
UNION
SELECT article.id FROM (
  SELECT DISTINCT entity, substr(rest, 1, instr(rest, char(9)) - 1) AS indicator FROM (
    SELECT substr(subject, 2, instr(subject, char(9)) - 2) AS entity, substr(subject, instr(subject, char(9)) + 1) AS rest
    FROM unchecked WHERE subject GLOB 's*')
) AS changed CROSS JOIN fact INDEXED BY fact_yearless ON fact.entity_id = changed.entity AND fact.indicator = changed.indicator
  JOIN figure ON figure.id = fact.figure JOIN article ON article.id = figure.article
WHERE article.published IS NULL AND fact.period GLOB '*XXXX*'`;

/** Of each year how many different figures of the article are given for it, those of 去年 for the year behind; a figure of fewer than three digits tells nothing, and what is told of
 * a year without its months (今年以来) may be told elsewhere of months of it. */
const EVIDENCE = `
SELECT CAST(CAST(year - off AS INTEGER) AS TEXT) AS year, count(DISTINCT indicator || ' ' || decimal) AS figures FROM (
  SELECT mine.indicator AS indicator, figure.decimal AS decimal, substr(ltrim(given.period, './'), 1, 4) AS year, years_off(mine.period_text) AS off,
    mine.period AS unknown, given.period AS known
  FROM figure JOIN fact AS mine ON mine.figure = figure.id
    JOIN temp.given AS given ON given.decimal = figure.decimal AND given.entity_id = mine.entity_id AND given.indicator = mine.indicator
      AND given.measure = mine.measure
  WHERE figure.article = ? AND mine.period GLOB '*XXXX*' AND given.unit IS figure.unit AND coalesce(mine.signed, 0) = given.signed
    AND figure.text GLOB '*[0-9０-９]*[0-9０-９]*[0-9０-９]*'
) WHERE unknown = 'XXXX' OR replace(known, year, 'XXXX') = unknown GROUP BY 1 ORDER BY figures DESC, 1`;
