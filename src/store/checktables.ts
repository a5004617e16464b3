/**
 * A step of the schema: what checks need. `unchecked` names what has changed since the checks last ran: `a` and the number of an article,
 * `s` and the entity and indicator of facts that came or went, `k` and the name of a cluster of near-copies, `e` and the
 * id of an entity to be worked out. A finding has the subject that it
 * was found in, and is replaced when that is checked again.
 */
export const CHECKS = `
ALTER TABLE claim ADD COLUMN reason TEXT;
ALTER TABLE article ADD COLUMN dated TEXT;

DROP TABLE finding;
CREATE TABLE finding (
  id TEXT PRIMARY KEY,
  "check" TEXT NOT NULL,
  severity TEXT NOT NULL,
  verdict TEXT,
  message TEXT NOT NULL,
  facts TEXT NOT NULL,
  articles TEXT NOT NULL,
  subject TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_subject ON finding (subject);

CREATE TABLE unchecked (subject TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- Hashes of the sentences of an article, to find near-copies.
CREATE TABLE imprint (
  hash INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  chars INTEGER NOT NULL,
  PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX naming_entity ON naming (entity);
CREATE INDEX imprint_article ON imprint (article);
`;
