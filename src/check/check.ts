import type { Verdict } from '../../schemas/schemas.js';
import type { Placed, Store } from '../store/store.js';
import { ALL } from './all.js';
import type { Check, Cluster, Page, Raised, Series, Year } from './checks.js';
import { findingId } from './identity.js';
import { saidBy, saidIn, saidOf, spotsIn } from './said.js';
import { tellingsOf } from './tellings.js';

export { ALL as CHECKS } from './all.js';
export type { Check } from './checks.js';
export { type Evidence, evidenceOf } from './evidence.js';

/** Brings the findings up to date with what changed in the store since they were last looked for. Returns how many there are. */
export function check(store: Store): number {
  const subjects = store.unchecked();
  const findings: Placed[] = [];
  const worth = new Set(store.all(WORTH_A_LOOK).map(({ subject }) => subject));
  for (const subject of subjects) if (worth.has(subject)) findings.push(...findingsOf(store, subject));
  return store.replaceFindings(subjects, findings);
}

/**
 * Of the subjects that changed those in which anything can be raised: articles with a fact, since what is raised is raised of facts; indicators
 * of entities with two, as few have; all near-copies and years.
 */
const WORTH_A_LOOK = `
SELECT subject FROM unchecked WHERE subject GLOB '[ky]*'
UNION ALL SELECT subject FROM unchecked WHERE subject GLOB 'a*' AND EXISTS (
  SELECT 1 FROM figure JOIN fact ON fact.figure = figure.id WHERE figure.article = CAST(substr(subject, 2) AS INTEGER))
UNION ALL SELECT subject FROM unchecked WHERE subject GLOB 's*' AND EXISTS (
  SELECT 1 FROM fact WHERE entity_id = substr(subject, 2, instr(subject, char(9)) - 2) AND indicator = substr(subject, instr(subject, char(9)) + 1)
  LIMIT 1 OFFSET 1)`;

/** What all checks find in a subject: `a` an article, `s` an indicator of an entity, `y` a year of an entity, `k` near-copies. */
function findingsOf(store: Store, subject: string): Placed[] {
  const name = subject.slice(1);
  const raised: [Check, Raised][] = [];
  const by = (find: (one: Check) => Iterable<Raised> | undefined) => {
    for (const one of ALL) for (const found of find(one) ?? []) raised.push([one, found]);
  };
  if (subject.startsWith('a')) {
    const page = pageOf(store, Number(name));
    if (page) by((one) => one.inPage?.(page));
  } else if (subject.startsWith('s')) {
    const series = seriesOf(store, name);
    if (series.facts.length > 1) by((one) => one.inSeries?.(series));
  } else if (subject.startsWith('y')) {
    const year = yearOf(store, name);
    if (year.tellings.length > 1) by((one) => one.inYear?.(year));
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
    `SELECT source.path AS path, article.start AS start, article.title AS title, substr(source.text, article.start + 1, article."end" - article.start) AS text
     FROM article JOIN source ON source.id = article.source WHERE article.id = ?`,
    [article],
  );
  if (!row) return null;
  const facts = saidIn(store, article);
  const text = String(row.text);
  const figures = spotsIn(store, article, Number(row.start), text, facts);
  return { article, path: String(row.path), title: row.title as string | null, text, facts, figures };
}

function seriesOf(store: Store, name: string): Series {
  const [entity = '', indicator = ''] = name.split('\t');
  return { entity, indicator, facts: saidOf(store, entity, indicator), store };
}

function yearOf(store: Store, name: string): Year {
  const [entity = '', year = ''] = name.split('\t');
  return {
    entity,
    year,
    tellings: tellingsOf(store, entity, year),
    said: (tellings) => saidBy(store, tellings),
    verdictOf: (claim) => (store.get('SELECT verdict FROM claim WHERE id = ?', [claim])?.verdict ?? null) as Verdict | null,
  };
}

function clusterOf(store: Store, name: string): Cluster {
  const ids = store.all(
    `SELECT article.id AS id FROM article JOIN source ON source.id = article.source WHERE article.cluster = ? ORDER BY source.path, article.start`,
    [name],
  );
  return { pages: ids.map(({ id }) => pageOf(store, Number(id))!) };
}
