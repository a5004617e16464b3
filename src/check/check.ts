import type { Verdict } from '../../schemas/schemas.js';
import { CORRECTS, type Placed, type Store } from '../store/store.js';
import { ALL } from './all.js';
import type { Check, Cluster, Page, Raised, Series, Year } from './checks.js';
import { findingId } from './identity.js';
import { type About, printedIn, saidBy, saidOf } from './said.js';
import { isSure, tellingsOf } from './tellings.js';

export { ALL as CHECKS } from './all.js';
export type { Check } from './checks.js';
export { type Evidence, evidenceOf } from './evidence.js';

/** What findings are found in: `a` an article, `k` near-copies, `s` an indicator of an entity in a year, `y` a year of an entity. */
type Kind = 'a' | 'k' | 's' | 'y';
const KINDS = ['a', 'k', 's', 'y'] as const;

/** Brings the findings up to date with what changed in the store since they were last looked for. Returns how many there are. */
export function check(store: Store): number {
  return store.replaceFindings(findingsIn(store));
}

/** What the checks find in the unchecked subjects of these kinds, one after the other: memory does not grow with them. Only reads. */
export function findingsIn(store: Store, kinds: readonly Kind[] = KINDS): Placed[] {
  const voices = voicesOf(store);
  const out: Placed[] = [];
  for (const kind of kinds)
    for (const [subject] of store.lines(WORTH_A_LOOK[kind]))
      for (const found of findingsOf(store, String(subject), voices)) out.push(found);
  return out;
}

/** How many articles are unchecked. */
export const uncheckedArticles = (store: Store): number =>
  Number(store.get("SELECT count(*) AS articles FROM unchecked WHERE subject GLOB 'a*'")?.articles);

/**
 * Of the subjects that changed those in which anything can be raised: articles with a fact, since what is raised is raised of facts; indicators
 * and years of entities with two, as few have; all near-copies.
 */
const WORTH_A_LOOK: Readonly<Record<Kind, string>> = {
  a: `SELECT subject FROM unchecked WHERE subject GLOB 'a*' AND EXISTS (
  SELECT 1 FROM figure JOIN fact ON fact.figure = figure.id WHERE figure.article = CAST(substr(subject, 2) AS INTEGER)) ORDER BY subject`,
  k: `SELECT subject FROM unchecked WHERE subject GLOB 'k*' ORDER BY subject`,
  s: `SELECT subject FROM (
  SELECT subject, whose, substr(rest, 1, instr(rest, char(9)) - 1) AS what, substr(rest, instr(rest, char(9)) + 1) AS year FROM (
    SELECT subject, substr(subject, 2, instr(subject, char(9)) - 2) AS whose, substr(subject, instr(subject, char(9)) + 1) AS rest
    FROM unchecked WHERE subject GLOB 's*')
) WHERE iif(year = '',
  EXISTS (SELECT 1 FROM fact WHERE entity_id = whose AND indicator = what AND period_end IS NULL LIMIT 1 OFFSET 1),
  EXISTS (SELECT 1 FROM fact WHERE entity_id = whose AND indicator = what AND period_end >= year AND period_end < year || '~')
  AND EXISTS (SELECT 1 FROM fact WHERE entity_id = whose AND indicator = what
    AND period_end >= CAST(year - 1 AS TEXT) AND period_end < year || '~' LIMIT 1 OFFSET 1)) ORDER BY subject`,
  y: `SELECT subject FROM (
  SELECT subject, substr(subject, 2, instr(subject, char(9)) - 2) AS whose, substr(subject, instr(subject, char(9)) + 1) AS year
  FROM unchecked WHERE subject GLOB 'y*'
) WHERE EXISTS (SELECT 1 FROM fact WHERE entity_id = whose AND period_end >= year AND period_end < year || '~' LIMIT 1 OFFSET 1)
ORDER BY subject`,
};

/** What all checks find in a subject. */
function findingsOf(store: Store, subject: string, voices: Voices): Placed[] {
  const name = subject.slice(1);
  let raised: [Check, Raised][] = [];
  const by = (find: (one: Check) => Iterable<Raised> | undefined) => {
    for (const one of ALL) for (const found of find(one) ?? []) raised.push([one, found]);
  };
  if (subject.startsWith('a')) {
    const page = pageOf(store, Number(name));
    if (page) by((one) => one.inPage?.(page));
  } else if (subject.startsWith('s')) {
    const series = seriesOf(store, name);
    if (series.facts.length > 1) by((one) => one.inSeries?.(series));
    // what is of the year before alone is found in that year
    if (series.year !== '') raised = raised.filter(([, { facts }]) => facts.some(({ period_end }) => period_end?.startsWith(series.year)));
  } else if (subject.startsWith('y')) {
    const year = yearOf(store, name, voices);
    if (year.printed.length > 1) by((one) => one.inYear?.(year));
  } else {
    const cluster = clusterOf(store, name);
    if (cluster.pages.length > 1) by((one) => one.inCluster?.(cluster));
  }
  return raised.map(([one, found]) => ({
    id: findingId(one, found),
    check: one.name,
    severity: found.severity ?? one.severity,
    verdict: found.verdict ?? null,
    message: found.message.en,
    message_zh: found.message.zh,
    facts: found.facts.map(({ id }) => id),
    articles: [...new Set(found.facts.map(({ path }) => path))],
    subject,
  }));
}

function pageOf(store: Store, article: number): Page | null {
  const row = store.get(
    `SELECT source.path AS path, article.start AS start, article.title AS title, article.published AS published, article.publisher AS publisher,
       article.cluster AS cluster, substr(source.text, article.start + 1, article."end" - article.start) AS text
     FROM article JOIN source ON source.id = article.source WHERE article.id = ?`,
    [article],
  );
  if (!row) return null;
  const about = {
    article,
    path: String(row.path),
    title: row.title,
    published: row.published,
    publisher: row.publisher,
    cluster: row.cluster,
  } as About;
  const text = String(row.text);
  const { facts, figures } = printedIn(store, about, Number(row.start), text);
  return { article, path: about.path, title: about.title, text, facts, figures };
}

function seriesOf(store: Store, name: string): Series {
  const [entity = '', indicator = '', year = ''] = name.split('\t');
  return { entity, indicator, year, facts: saidOf(store, { entity, indicator, year }), store };
}

/** Whose voice an article is: its cluster of near-copies, or itself; and which articles correct what was printed. Asked once each. */
interface Voices {
  of(article: number): string;
  correct(article: number): boolean;
}

function voicesOf(store: Store): Voices {
  const correcting = new Set(store.all(`SELECT id FROM article WHERE ${CORRECTS}`).map(({ id }) => id));
  const known = new Map<number, string>();
  return {
    of(article) {
      const found =
        known.get(article) ?? String(store.get('SELECT coalesce(cluster, id) AS voice FROM article WHERE id = ?', [article])!.voice);
      known.set(article, found);
      return found;
    },
    correct: (article) => correcting.has(article),
  };
}

function yearOf(store: Store, name: string, voices: Voices): Year {
  const [entity = '', year = ''] = name.split('\t');
  const printed = tellingsOf(store, entity, year);
  return {
    entity,
    year,
    printed,
    tellings: printed.filter(isSure),
    said: (tellings) => saidBy(store, tellings),
    verdictOf: (claim) => (store.get('SELECT verdict FROM claim WHERE id = ?', [claim])?.verdict ?? null) as Verdict | null,
    oneVoice: (a, b) => a.article === b.article || voices.of(a.article) === voices.of(b.article),
    corrects: ({ article }) => voices.correct(article),
  };
}

function clusterOf(store: Store, name: string): Cluster {
  const ids = store.all(
    `SELECT article.id AS id FROM article JOIN source ON source.id = article.source WHERE article.cluster = ? ORDER BY source.path, article.start`,
    [name],
  );
  return { pages: ids.map(({ id }) => pageOf(store, Number(id))!) };
}
