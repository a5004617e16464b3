import type { Database, Statement } from 'better-sqlite3';
import {
  ASSERTION_COLUMNS,
  type Assertion,
  type Extraction,
  type Fact,
  type Figure,
  QUANTITY_COLUMNS,
  type Source,
} from '../../schemas/schemas.js';
import { CARRIED } from './carried.js';
import type { ChangeLog } from './changes.js';
import { forgetImprints } from './clusters.js';
import type { Filling } from './filling.js';
import { claimOf } from './keys.js';
import { codePoints, lengthOf } from './offsets.js';
import { wordings } from './searching.js';
import { verify } from './spans.js';
import { spaced } from './words.js';

/** Writes and removes what sources yielded. Every call belongs in a transaction of the caller's. */
export interface Writing {
  /** Replaces what the source had by its extraction; offsets become code points. Returns the source's number. Throws SpanError. */
  write(file: number, source: Source, extraction: Extraction, marks: Marks): number;
  /** Removes a source and all that came from it. */
  remove(source: number): void;
  /** Writes what waited for the end of the transaction: full text, which SQLite would flush at each statement that fires a trigger. */
  finish(): void;
  /** The transaction failed: nothing waits any more. */
  abandon(): void;
}

/** What decides whether a source must be extracted again, beside its text: hashes of the rules and of its metadata. */
export interface Marks {
  rules: string;
  metadata: string;
}

/** In a longer source finding a sentence by counting characters would cost more than its own copy; nor does SQLite count past a null character. */
const LONGEST_COUNTED = 20_000;

const insert = (db: Database, table: string, columns: readonly string[]): Statement =>
  db.prepare(`INSERT INTO ${table} (${columns.map((c) => `"${c}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);

/**
 * What the checks have to look at again when a source comes or goes (`unchecked` in checktables.ts): a its articles, e entities, s an
 * indicator of an entity in a year and the year after, y a year of an entity, k near-copies.
 */
const UNCHECKED = `
INSERT OR IGNORE INTO unchecked (subject)
SELECT 'a' || id FROM article WHERE source = @source
UNION SELECT 'e' || entity FROM naming WHERE source = @source
UNION SELECT 'k' || cluster FROM article WHERE source = @source AND cluster IS NOT NULL
UNION SELECT CASE which.kind WHEN 's' THEN 's' || entity_id || char(9) || indicator || char(9) || coalesce(year, '')
  WHEN 't' THEN 's' || entity_id || char(9) || indicator || char(9) || (year + 1) ELSE 'y' || entity_id || char(9) || year END
FROM (
  SELECT DISTINCT fact.entity_id AS entity_id, fact.indicator AS indicator, substr(fact.period_end, 1, 4) AS year FROM article
    JOIN figure ON figure.article = article.id JOIN fact ON fact.figure = figure.id WHERE article.source = @source AND fact.claim IS NOT NULL
) JOIN (SELECT 's' AS kind UNION ALL SELECT 't' UNION ALL SELECT 'y') AS which ON which.kind = 's' OR year IS NOT NULL`;

/** Columns of an assertion that are stored as they are. */
type Kept = Exclude<keyof Assertion, 'inferred' | 'claim'>;
const FACT = ASSERTION_COLUMNS.filter((column): column is Kept => column !== 'inferred' && column !== 'claim');
const FIGURE = ['text', ...QUANTITY_COLUMNS] as const;
const ARTICLE = ['title', 'published', 'published_basis', 'publisher', 'url', 'language'] as const;

/** A wording that is its normal form is not written twice; the view `facts` reads `=` so. */
function brief(fact: Fact, column: Kept): string | number | null {
  if (column === 'entity_text' && fact.entity_text !== null && fact.entity_text === fact.entity) return '=';
  if (column === 'indicator_text' && fact.indicator_text !== null && fact.indicator_text === fact.indicator) return '=';
  return fact[column];
}

/** The view gives what is not written here: numbers and limits that are the value itself (views.ts). */
function sparse(figure: Figure, column: (typeof FIGURE)[number]): string | number | null {
  const { value, approximation } = figure;
  if (value === null || figure[column] !== value) return figure[column];
  const told = column === 'low' || column === 'high' || (approximation === 'exact' && (column === 'min' || column === 'max'));
  return told ? null : value;
}

/** Prepares the statements once for a connection. While the store is being filled, what is derived from the rows waits. */
export function writingOf(db: Database, changes: ChangeLog, filling: Filling): Writing {
  const sources = insert(db, 'source', ['file', 'path', 'sha256', 'format', 'encoding', 'chars', 'text', 'metadata', 'rules']);
  const articles = insert(db, 'article', ['source', 'start', 'end', ...ARTICLE]);
  const figures = insert(db, 'figure', ['key', 'article', 'start', 'end', ...FIGURE]);
  const sentences = insert(db, 'sentence', ['source', 'start', 'text', 'length']);
  const words = insert(db, 'sentence_text', ['rowid', 'text']);
  const facts = insert(db, 'fact', ['figure', 'ordinal', 'sentence', 'inferred', 'claim', ...FACT]);
  let wording = wordings(db);
  const namings = db.prepare('INSERT OR IGNORE INTO naming (source, entity, name, kind, parent, aliases) VALUES (?, ?, ?, ?, ?, ?)');
  const unreads = insert(db, 'unreadable', ['source', 'start', 'end', 'text', 'reason']);
  const stale = db.prepare('INSERT OR IGNORE INTO stale (claim) VALUES (?)');
  const staleOf = db.prepare(`INSERT OR IGNORE INTO stale (claim) SELECT fact.claim FROM article
    JOIN figure ON figure.article = article.id JOIN fact ON fact.figure = figure.id
    WHERE article.source = ? AND fact.claim IS NOT NULL`);
  const unchecked = db.prepare(UNCHECKED);
  const known = db.prepare('SELECT id FROM source WHERE path = ?').pluck();
  const drop = db.prepare('DELETE FROM source WHERE id = ?');
  const pathOf = db.prepare('SELECT path FROM source WHERE id = ?').pluck();

  const remove = (source: number) => {
    const path = pathOf.get(source) as string;
    changes.log(path, changes.contents(path), []);
    clear(source);
  };

  let unindexed: [sentence: number, text: string][] = [];
  const finish = () => {
    const waiting = unindexed;
    unindexed = [];
    for (const [sentence, text] of waiting) words.run(sentence, spaced(text));
  };

  const abandon = () => {
    unindexed = [];
    filling.look();
    wording = wordings(db);
  };

  const clear = (source: number) => {
    finish();
    filling.end();
    stale.run('');
    staleOf.run(source);
    unchecked.run({ source });
    forgetImprints(db, source);
    drop.run(source);
  };

  const write: Writing['write'] = (file, source, extraction, marks) => {
    verify(source, extraction);
    const old = known.get(source.path) as number | undefined;
    if (old !== undefined) {
      changes.log(source.path, changes.contents(source.path), extraction.facts);
      clear(old);
    }
    if (!filling.on) stale.run('');
    const at = codePoints(source.text);
    const { path, sha256, format, encoding, text } = source;
    const length = lengthOf(text);
    const cut = length <= LONGEST_COUNTED && !text.includes('\0');
    const id = Number(sources.run(file, path, sha256, format, encoding, length, text, marks.metadata, marks.rules).lastInsertRowid);

    const articleIds = new Map<string, number>();
    for (const a of extraction.articles) {
      const row = articles.run(id, at(a.start), at(a.end), ...ARTICLE.map((column) => a[column]));
      articleIds.set(a.article, Number(row.lastInsertRowid));
    }
    const figureIds = new Map<string, number>();
    for (const f of extraction.figures) {
      const row = figures.run(f.id, articleIds.get(f.article), at(f.start), at(f.end), ...FIGURE.map((column) => sparse(f, column)));
      figureIds.set(f.id, Number(row.lastInsertRowid));
    }
    const sentenceIds = new Map<string, number>();
    const sentenceOf = (fact: Fact): number => {
      const key = `${fact.quote_start} ${fact.quote.length}`;
      let sentence = sentenceIds.get(key);
      if (sentence === undefined) {
        const start = at(fact.quote_start);
        const chars = at(fact.quote_start + fact.quote.length) - start;
        sentence = Number(sentences.run(id, start, cut ? '' : fact.quote, cut ? chars : null).lastInsertRowid);
        unindexed.push([sentence, fact.quote]);
        sentenceIds.set(key, sentence);
      }
      return sentence;
    };
    for (const f of extraction.facts) {
      const claim = claimOf(f, `${path}@${at(Number(f.article.slice(path.length + 1)))}`);
      if (claim !== null && !filling.on) stale.run(claim);
      const ordinal = Number(f.id.slice(f.figure.length + 1));
      const inferred = JSON.stringify(f.inferred);
      const carried = CARRIED[inferred] ?? inferred;
      wording(f);
      facts.run(figureIds.get(f.figure), ordinal, sentenceOf(f), carried, claim, ...FACT.map((column) => brief(f, column)));
    }
    for (const e of extraction.entities) namings.run(id, e.id, e.name, e.kind, e.parent, JSON.stringify(e.aliases));
    for (const f of extraction.facts)
      if (f.entity_id !== null)
        namings.run(id, f.entity_id, f.entity ?? f.entity_text ?? f.entity_id, f.entity_kind ?? 'other', null, '[]');
    for (const u of extraction.unread) unreads.run(id, at(u.start), at(u.end), u.text, u.reason);
    if (!filling.on) unchecked.run({ source: id });
    return id;
  };

  return { write, remove, finish, abandon };
}
