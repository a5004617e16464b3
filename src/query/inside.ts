import { type Gazetteer, loadLexicon } from '../lexicon/lexicon.js';
import type { Sql } from './condition.js';

/** Entities of a name; few have any aliases that hold it. */
const NAMED = `SELECT id FROM entity WHERE name = ?
  UNION SELECT entity.id FROM entity, json_each(entity.aliases) WHERE instr(entity.aliases, ?) > 0 AND json_each.value = ?`;

/** Entities of an id or name, with all that they were merged with: one thing, whatever the articles call it. */
export const SAME = `WITH named (id) AS (SELECT id FROM entity WHERE id = ? UNION ${NAMED}),
  heads (id) AS (SELECT id FROM named UNION SELECT same_as FROM entity WHERE id IN (SELECT id FROM named) AND same_as IS NOT NULL)
  SELECT id FROM heads UNION SELECT entity.id FROM entity JOIN heads ON entity.same_as = heads.id`;

let gazetteer: Gazetteer | undefined;

/** The codes of a place: of its own words where it is one, else those that our tables give to its name, though no fact may be about it. */
function codesOf(place: string): string[] {
  if (/^\d\d/.test(place)) return [place];
  gazetteer ??= loadLexicon().gazetteer;
  const match = gazetteer.longest(place, 0);
  return match?.to === place.length ? match.readings.map(({ id }) => id).filter((id) => /^\d/.test(id)) : [];
}

/** The ids of an entity and of all that lies below it; merged entities lie where any of them does. */
export function insideOf(place: string): Sql {
  const codes = codesOf(place);
  return {
    sql: `WITH RECURSIVE roots (id) AS (SELECT value FROM json_each(?) UNION SELECT id FROM (${SAME})),
      prefixes (prefix) AS (
        SELECT CASE WHEN id LIKE '__0000' THEN substr(id, 1, 2) WHEN id LIKE '____00' THEN substr(id, 1, 4) ELSE id END
        FROM roots WHERE id GLOB '[0-9][0-9]*'),
      inside (id) AS (
        SELECT id FROM roots
        UNION SELECT entity.id FROM entity, prefixes WHERE entity.id GLOB prefix || '*' OR entity.parent GLOB prefix || '*'
        UNION SELECT entity.id FROM entity JOIN inside ON entity.parent = inside.id)
      SELECT id FROM inside UNION SELECT entity.id FROM entity JOIN inside ON entity.same_as = inside.id`,
    params: [JSON.stringify(codes), place, place, place, place],
  };
}
