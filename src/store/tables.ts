/**
 * The tables. Their names are singular; the plural names belong to the views that people read (`views.ts`).
 * Offsets are Unicode code points, half-open: `substr(text, start + 1, end - start)` cuts a span.
 */
export const TABLES = `
CREATE TABLE file (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  mtime INTEGER NOT NULL,
  metadata TEXT NOT NULL,
  rules TEXT NOT NULL
) STRICT;

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
  path TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  format TEXT NOT NULL,
  encoding TEXT NOT NULL,
  chars INTEGER NOT NULL,
  text TEXT NOT NULL,
  metadata TEXT NOT NULL,
  rules TEXT NOT NULL
) STRICT;
CREATE INDEX source_file ON source (file);

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  title TEXT,
  published TEXT,
  published_basis TEXT NOT NULL,
  publisher TEXT,
  url TEXT,
  language TEXT NOT NULL,
  cluster TEXT,
  UNIQUE (source, start)
) STRICT;
CREATE INDEX article_published ON article (published);

CREATE TABLE figure (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  value REAL,
  decimal TEXT,
  low REAL,
  high REAL,
  min REAL,
  max REAL,
  decimals INTEGER,
  unit TEXT,
  kind TEXT NOT NULL,
  approximation TEXT NOT NULL
) STRICT;
CREATE INDEX figure_article ON figure (article, start, "end");
CREATE INDEX figure_value ON figure (kind, value);

CREATE TABLE sentence (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  start INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX sentence_source ON sentence (source);

CREATE TABLE fact (
  id INTEGER PRIMARY KEY,
  figure INTEGER NOT NULL REFERENCES figure ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  sentence INTEGER NOT NULL REFERENCES sentence,
  entity TEXT,
  entity_id TEXT,
  entity_kind TEXT,
  entity_text TEXT,
  province TEXT,
  city TEXT,
  indicator TEXT,
  indicator_text TEXT,
  scope TEXT,
  measure TEXT NOT NULL,
  basis TEXT,
  status TEXT NOT NULL,
  comparison TEXT,
  base TEXT,
  direction TEXT,
  signed REAL,
  "of" TEXT,
  of_text TEXT,
  period TEXT,
  period_text TEXT,
  period_start TEXT,
  period_end TEXT,
  granularity TEXT,
  attribution TEXT,
  inferred TEXT NOT NULL,
  confidence REAL NOT NULL,
  rule TEXT NOT NULL,
  claim TEXT,
  UNIQUE (figure, ordinal)
) STRICT;
CREATE INDEX fact_sentence ON fact (sentence);
CREATE INDEX fact_entity ON fact (entity_id, indicator);
CREATE INDEX fact_indicator ON fact (indicator);
CREATE INDEX fact_period ON fact (period_start, period_end);
CREATE INDEX fact_claim ON fact (claim) WHERE claim IS NOT NULL;

CREATE TABLE naming (
  source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  entity TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent TEXT,
  aliases TEXT NOT NULL,
  PRIMARY KEY (source, entity)
) STRICT, WITHOUT ROWID;

CREATE TABLE unreadable (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX unreadable_source ON unreadable (source, start);

CREATE TABLE failure (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  path TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL
) STRICT;
CREATE INDEX failure_file ON failure (file);

CREATE TABLE entity (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent TEXT,
  aliases TEXT NOT NULL,
  same_as TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_parent ON entity (parent);
CREATE INDEX entity_name ON entity (name);

-- Claims of several facts; those of one are read off the facts (view claims).
CREATE TABLE claim (
  id TEXT PRIMARY KEY,
  entity_id TEXT,
  entity TEXT,
  indicator TEXT,
  scope TEXT,
  measure TEXT NOT NULL,
  comparison TEXT,
  basis TEXT,
  status TEXT NOT NULL,
  period TEXT,
  dimension TEXT NOT NULL,
  value REAL,
  decimal TEXT,
  min REAL,
  max REAL,
  articles INTEGER NOT NULL,
  independent INTEGER NOT NULL,
  first_published TEXT,
  last_published TEXT,
  verdict TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_subject ON claim (entity_id, indicator);
CREATE INDEX claim_verdict ON claim (verdict);

-- Claims whose facts changed since they were last worked out; '' says that anything did.
CREATE TABLE stale (claim TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
  id TEXT PRIMARY KEY,
  "check" TEXT NOT NULL,
  severity TEXT NOT NULL,
  verdict TEXT,
  message TEXT NOT NULL,
  facts TEXT NOT NULL,
  articles TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  reason TEXT,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX judgement_subject ON judgement (subject);

CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  corpus TEXT NOT NULL,
  version TEXT NOT NULL,
  rules TEXT NOT NULL,
  started TEXT NOT NULL,
  finished TEXT,
  sources INTEGER NOT NULL DEFAULT 0,
  articles INTEGER NOT NULL DEFAULT 0,
  figures INTEGER NOT NULL DEFAULT 0,
  facts INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  extracted INTEGER NOT NULL DEFAULT 0,
  removed INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One token a character, so that a phrase ("高 新") finds words of any length; the sentences themselves are in \`sentence\`.
CREATE VIRTUAL TABLE sentence_text USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
CREATE TRIGGER sentence_gone AFTER DELETE ON sentence BEGIN DELETE FROM sentence_text WHERE rowid = old.id; END;
`;
