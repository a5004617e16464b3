import type { Database } from 'better-sqlite3';
import { normalName } from '../lexicon/lexicon.js';

/** Which entity an entity was merged into, and why; facts keep the id they were given. */
export const MERGED = `
CREATE TABLE merged (
  entity TEXT PRIMARY KEY,
  same_as TEXT NOT NULL,
  because TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_same_as ON entity (same_as) WHERE same_as IS NOT NULL;
`;

/** An entity as the store knows it. */
export interface Named {
  id: string;
  name: string;
  kind: string;
  parent: string | null;
  aliases: readonly string[];
}

/** What an entity was merged into. */
interface Merge {
  into: string;
  because: string;
}

/** Types that every place has one of: not enough of a name to tell two things to be one. */
const BARE =
  /^(?:国家级?|省级|市级)?(?:高新区|经开区|开发区|示范区|试验区|新区|综保区|保税区|自贸区|自贸试验区|自贸港|园区|工业园区?|产业园区?|科技园区?|物流园区?|片区|度假区|景区|港务区|机场|国际机场|火车站|大学城|新城|商务区|污水处理厂|垃圾处理厂|自来水厂|体育馆|博物馆|图书馆|体育中心|人民医院|中医院|中心医院|法院|检察院|管委会|人民政府|项目|工程|二期|一期|三期|公司|集团|银行|村|镇)+$/;
/** Places that have codes, and places that no article settled. */
const FIXED = /^(?:\d|[A-Z]{2}$|place::)/;

/** Codes of places are a tree by their prefix; what lies nowhere in particular lies in the whole. */
function prefixOf(parent: string | null): string {
  if (parent === null || parent === 'CN') return '';
  return parent.replace(/^(\d\d)(?:0000)$/, '$1').replace(/^(\d{4})00$/, '$1');
}

const lies = (inner: Named, outer: Named): boolean => prefixOf(inner.parent).startsWith(prefixOf(outer.parent));
const along = (one: Named, other: Named): boolean => lies(one, other) || lies(other, one);

/**
 * Entities that are one under several ids, by what articles say: one name in places that lie in one another (an id depends on where its
 * article is at home), and a name that an article gives as another name of exactly one entity (以下简称). The same whatever the order.
 */
export function mergesOf(entities: readonly Named[]): Map<string, Merge> {
  const all = entities.filter(({ id }) => !FIXED.test(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const out = new Map<string, Merge>();
  const byName = groups(all, ({ name }) => [name]);
  for (const same of byName.values()) {
    const [deepest] = [...same].sort((a, b) => prefixOf(b.parent).length - prefixOf(a.parent).length || (a.id < b.id ? -1 : 1));
    // In two places that do not lie in one another a name means two things, and who says no place may mean either.
    if (!deepest || same.length < 2 || !same.every((entity) => lies(deepest, entity))) continue;
    for (const entity of same)
      if (entity.id !== deepest.id)
        out.set(entity.id, { into: deepest.id, because: `${entity.name}, and no other place has one of the name` });
  }
  const root = (id: string) => out.get(id)?.into ?? id;
  const byId = new Map(all.map((entity) => [entity.id, entity]));
  for (const [key, owners] of groups(all, ({ aliases }) => aliases)) {
    const shorts = [...new Set((byName.get(key) ?? []).map(({ id }) => root(id)))];
    const longs = [...new Set(owners.map(({ id }) => root(id)))].filter((id) => !shorts.includes(id));
    if (shorts.length !== 1 || longs.length !== 1) continue;
    const [short, long] = [byId.get(shorts[0]!)!, byId.get(longs[0]!)!];
    if (out.has(long.id) || !along(short, long) || long.name.length <= short.name.length) continue;
    const because = `an article calls ${long.name} ${short.name}`;
    for (const [id, merge] of out) if (merge.into === short.id) out.set(id, { into: long.id, because: `${merge.because}; ${because}` });
    out.set(short.id, { into: long.id, because });
  }
  return out;
}

/** Entities of one kind by the normal form of names they have; bare types and names too short are left out. */
function groups(entities: readonly Named[], names: (entity: Named) => readonly string[]): Map<string, Named[]> {
  const out = new Map<string, Named[]>();
  for (const entity of entities)
    for (const name of new Set(names(entity).map(normalName))) {
      if (name.length < 4 || BARE.test(name)) continue;
      const key = `${entity.kind} ${name}`;
      const list = out.get(key);
      if (list) list.push(entity);
      else out.set(key, [entity]);
    }
  return out;
}

/** Writes what was merged where it changed. One pass over the entities. */
export function merge(db: Database): void {
  const rows = db.prepare('SELECT id, name, kind, parent, aliases FROM entity').all() as (Omit<Named, 'aliases'> & { aliases: string })[];
  const merges = mergesOf(rows.map((row) => ({ ...row, aliases: JSON.parse(row.aliases) as string[] })));
  const before = db
    .prepare(
      'SELECT entity.id AS id, merged.because AS because, entity.same_as AS same_as FROM entity LEFT JOIN merged ON merged.entity = entity.id WHERE entity.same_as IS NOT NULL OR merged.entity IS NOT NULL',
    )
    .all() as {
    id: string;
    because: string | null;
    same_as: string | null;
  }[];
  const forget = db.prepare('DELETE FROM merged WHERE entity = ?');
  const write = db.prepare('INSERT OR REPLACE INTO merged (entity, same_as, because) VALUES (?, ?, ?)');
  const mark = db.prepare('UPDATE entity SET same_as = ? WHERE id = ? AND same_as IS NOT ?');
  for (const { id } of before)
    if (!merges.has(id)) {
      forget.run(id);
      mark.run(null, id, null);
    }
  for (const [id, { into, because }] of merges) {
    write.run(id, into, because);
    mark.run(into, id, into);
  }
  db.exec('DELETE FROM merged WHERE entity NOT IN (SELECT id FROM entity)');
}
