import { TALLY } from './tally.js';

/**
 * A step of the schema: what checks need. `unchecked` names what has changed since the checks last ran: `a` and the number of an article,
 * `s` and the entity, indicator and year of facts that came or went and the year after, to be read with the year before, `y` and their entity and year, `k` and the name of a cluster of near-copies, `e` and the
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
CREATE INDEX imprint_article ON imprint (article);

-- How many sources give an entity a name, a parent, an alias: kept beside naming, so that an entity that all sources name is not counted anew
-- with each of them.
CREATE TABLE tally (
  entity TEXT NOT NULL,
  what TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  sources INTEGER NOT NULL,
  PRIMARY KEY (entity, what, name, kind)
) STRICT, WITHOUT ROWID;
${TALLY}
CREATE TRIGGER naming_came AFTER INSERT ON naming BEGIN
  INSERT INTO tally VALUES (new.entity, 'name', new.name, new.kind, 1) ON CONFLICT DO UPDATE SET sources = sources + 1;
  INSERT INTO tally SELECT new.entity, 'parent', new.parent, '', 1 WHERE new.parent IS NOT NULL ON CONFLICT DO UPDATE SET sources = sources + 1;
  INSERT INTO tally SELECT new.entity, 'alias', value, '', 1 FROM json_each(new.aliases) WHERE true ON CONFLICT DO UPDATE SET sources = sources + 1;
END;
CREATE TRIGGER naming_gone AFTER DELETE ON naming BEGIN
  UPDATE tally SET sources = sources - 1 WHERE entity = old.entity AND (
    (what = 'name' AND name = old.name AND kind = old.kind) OR (what = 'parent' AND name = old.parent)
    OR (what = 'alias' AND name IN (SELECT value FROM json_each(old.aliases))));
  DELETE FROM tally WHERE entity = old.entity AND sources = 0;
END;
`;
