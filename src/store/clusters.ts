import type { Database } from 'better-sqlite3';
import { type Imprint, imprintOf } from './imprints.js';
import { rekey } from './rekeying.js';

/** A step of the schema: the articles of a cluster are found at once. Most are in none. */
export const IN_CLUSTER = 'CREATE INDEX article_cluster ON article (cluster) WHERE cluster IS NOT NULL';

/** Near-copies share at least this part of the shorter text's sentences, and so many characters. */
const SHARED = { part: 0.5, chars: 40 };
/** A sentence leads to so many articles that have it: enough to find a release in any number of copies, few enough for boilerplate. */
const LED = 8;

/**
 * Finds near-copies among the articles that came since last time (and anew where one went): texts that share half of the shorter one's
 * sentences, and what hangs together by such pairs. A cluster is named after its first article (`path@start`). Each sentence leads to few
 * articles, so the work grows with the new text alone. Claims of articles whose cluster changed become stale; changed clusters unchecked.
 */
export function cluster(db: Database): void {
  const subjects = db.prepare(`SELECT subject FROM unchecked WHERE subject GLOB 'a*' OR subject GLOB 'k*'`).pluck().all() as string[];
  const again = db.prepare('SELECT id FROM article WHERE cluster = ?').pluck();
  const fresh = new Set<number>();
  const undone = new Set<string>();
  for (const subject of subjects) {
    if (subject.startsWith('a')) fresh.add(Number(subject.slice(1)));
    else {
      undone.add(subject.slice(1));
      for (const id of again.all(subject.slice(1)) as number[]) fresh.add(id);
    }
  }
  for (const name of undone) db.prepare('UPDATE article SET cluster = NULL WHERE cluster = ?').run(name);
  const present = imprint(db, fresh);
  if (undone.size > 0) rekey(db, present);
  const links = linked(db, present);
  rename(db, links);
  if (undone.size > 0) markStale(db, present);
}

/** Reads the text of articles. */
function textsOf(db: Database): (article: number) => string | undefined {
  const text = db
    .prepare(`SELECT substr(source.text, article.start + 1, article."end" - article.start) FROM article
    JOIN source ON source.id = article.source WHERE article.id = ?`)
    .pluck();
  return (article) => text.get(article) as string | undefined;
}

/** Writes the imprints of articles; returns the articles that are there. */
function imprint(db: Database, articles: ReadonlySet<number>): number[] {
  const textOf = textsOf(db);
  const add = db.prepare('INSERT OR IGNORE INTO imprint (hash, article) VALUES (?, ?)');
  const present: number[] = [];
  // Written by hash, as the table is ordered: of many articles at once each page of it is then written once.
  let waiting: { hash: number; article: number }[] = [];
  const write = () => {
    for (const { hash, article } of waiting.sort((a, b) => a.hash - b.hash || a.article - b.article)) add.run(hash, article);
    waiting = [];
  };
  for (const id of articles) {
    const text = textOf(id);
    if (text === undefined) continue;
    present.push(id);
    for (const { hash } of imprintOf(text)) waiting.push({ hash, article: id });
    if (waiting.length >= MOST_WAITING) write();
  }
  write();
  return present;
}

/** Takes away the imprints of a source that goes: they are found by its text, which must be there still. */
export function forgetImprints(db: Database, source: number): void {
  const textOf = textsOf(db);
  const forget = db.prepare('DELETE FROM imprint WHERE hash = ? AND article = ?');
  for (const id of db.prepare('SELECT id FROM article WHERE source = ?').pluck().all(source) as number[])
    for (const { hash } of imprintOf(textOf(id)!)) forget.run(hash, id);
}

/** So many imprints are written together: more would make memory grow with the corpus. */
const MOST_WAITING = 200_000;

/** The part of all articles from which on their shared sentences are found in one pass over all imprints, not sentence by sentence. */
const WORTH_A_PASS = 0.1;

/** For each of the articles the hashes that others may have too, and for each hash the first articles that have it. */
function sharedBy(
  db: Database,
  articles: readonly number[],
  imprintsOf: (id: number) => Imprint[],
): { mine: (id: number) => number[]; others: (hash: number, id: number) => number[] } {
  const count = db.prepare('SELECT count(*) FROM article').pluck().get() as number;
  if (articles.length < count * WORTH_A_PASS) {
    const others = db.prepare(`SELECT article FROM imprint WHERE hash = ? AND article <> ? ORDER BY article LIMIT ${LED}`).pluck();
    return { mine: (id) => imprintsOf(id).map(({ hash }) => hash), others: (hash, id) => others.all(hash, id) as number[] };
  }
  const shared = db.prepare(
    'SELECT hash, article FROM imprint WHERE hash IN (SELECT hash FROM imprint GROUP BY hash HAVING count(*) > 1) ORDER BY hash, article',
  );
  const mine = new Map<number, number[]>();
  const having = new Map<number, number[]>();
  for (const { hash, article } of shared.iterate() as IterableIterator<{ hash: number; article: number }>) {
    const list = mine.get(article);
    if (list) list.push(hash);
    else mine.set(article, [hash]);
    const first = having.get(hash);
    if (!first) having.set(hash, [article]);
    else if (first.length <= LED) first.push(article);
  }
  return {
    mine: (id) => mine.get(id) ?? [],
    others: (hash, id) =>
      having
        .get(hash)!
        .filter((article) => article !== id)
        .slice(0, LED),
  };
}

/** So many articles' imprints are kept at hand while pairs are looked for. */
const MOST_KEPT = 2000;

/** Pairs of near-copies, of which at least one is new. */
function linked(db: Database, articles: readonly number[]): [number, number][] {
  const textOf = textsOf(db);
  const kept = new Map<number, { imprints: Imprint[]; chars: number }>();
  const imprintsOf = (id: number) => {
    let found = kept.get(id);
    if (!found) {
      const imprints = imprintOf(textOf(id) ?? '');
      found = { imprints, chars: imprints.reduce((sum, { chars }) => sum + chars, 0) };
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(id, found);
    }
    return found;
  };
  const { mine, others } = sharedBy(db, articles, (id) => imprintsOf(id).imprints);
  const pairs: [number, number][] = [];
  for (const id of articles) {
    const hashes = mine(id);
    if (hashes.length === 0) continue;
    const lengths = new Map(imprintsOf(id).imprints.map(({ hash, chars }) => [hash, chars]));
    const shared = new Map<number, number>();
    for (const hash of hashes) for (const other of others(hash, id)) shared.set(other, (shared.get(other) ?? 0) + (lengths.get(hash) ?? 0));
    for (const [other, chars] of shared) {
      if (chars < SHARED.chars) continue;
      if (chars >= SHARED.part * Math.min(imprintsOf(id).chars, imprintsOf(other).chars)) pairs.push([id, other]);
    }
  }
  return pairs;
}

/** Gives all that hangs together the name of its first article. */
function rename(db: Database, pairs: readonly [number, number][]): void {
  if (pairs.length === 0) return;
  const clusterOf = db.prepare('SELECT cluster FROM article WHERE id = ?').pluck();
  const members = db.prepare('SELECT id FROM article WHERE cluster = ?').pluck();
  const head = new Map<number, number>();
  const find = (id: number): number => {
    let root = id;
    while (head.get(root) !== undefined && head.get(root) !== root) root = head.get(root)!;
    head.set(id, root);
    return root;
  };
  const join = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) head.set(Math.max(x, y), Math.min(x, y));
  };
  const old = new Set<string>();
  for (const [a, b] of pairs) {
    join(a, b);
    for (const id of [a, b]) {
      const name = clusterOf.get(id) as string | null;
      if (name !== null && !old.has(name)) {
        old.add(name);
        for (const other of members.all(name) as number[]) join(id, other);
      } else if (name !== null) join(id, (members.get(name) as number | undefined) ?? id);
    }
  }
  const groups = new Map<number, number[]>();
  for (const id of head.keys()) {
    const group = groups.get(find(id));
    if (group) group.push(id);
    else groups.set(find(id), [id]);
  }
  const nameOf = db
    .prepare(`SELECT source.path || '@' || article.start FROM article JOIN source ON source.id = article.source WHERE article.id = ?`)
    .pluck();
  const set = db.prepare('UPDATE article SET cluster = ? WHERE id = ?');
  const unchecked = db.prepare('INSERT OR IGNORE INTO unchecked (subject) VALUES (?)');
  for (const name of old) unchecked.run(`k${name}`);
  for (const ids of groups.values()) {
    const name = ids.map((id) => nameOf.get(id) as string).sort()[0]!;
    unchecked.run(`k${name}`);
    const moved = ids.filter((id) => clusterOf.get(id) !== name);
    for (const id of moved) set.run(name, id);
    rekey(db, moved);
    markStale(db, moved);
  }
}

function markStale(db: Database, articles: readonly number[]): void {
  const mark = db.prepare(`INSERT OR IGNORE INTO stale (claim) SELECT fact.claim FROM figure JOIN fact ON fact.figure = figure.id
    WHERE figure.article = ? AND fact.claim IS NOT NULL`);
  for (const id of articles) mark.run(id);
}
