import type { Database } from 'better-sqlite3';
import type { Fact } from '../../schemas/schemas.js';
import { cluster } from './clusters.js';
import { dateByEvidence } from './dating.js';
import type { Filling } from './filling.js';
import { comparisonOf, dimensionOf } from './keys.js';
import { merge } from './merging.js';
import { readingOf } from './rows.js';
import { judge, type Member } from './verdicts.js';
import { ENTITY_TEXT, INDICATOR_TEXT, INFERRED, LIMITS, QUOTE } from './views.js';

/**
 * Works out the claims whose facts changed, and the entities, as set work in one transaction. What is stale is on record in the store, so
 * an interrupted run is made good by the next. Returns how many claims were worked out.
 *
 * How facts are compared and judged is in comparing.ts and verdicts.ts. Claims of one fact need no row: the view `claims` makes them.
 */
export function settle(db: Database, filling: Filling): number {
  if (!filling.on && db.prepare('SELECT 1 FROM stale LIMIT 1').get() === undefined) return 0;
  return db.transaction(() => {
    filling.end();
    cluster(db);
    dateByEvidence(db);
    db.exec('DELETE FROM claim WHERE id IN (SELECT claim FROM stale)');
    writeClaims(db);
    const count = db.prepare("SELECT count(*) FROM stale WHERE claim <> ''").pluck().get() as number;
    db.exec('DELETE FROM stale');
    db.exec(`DELETE FROM entity WHERE id IN (${NAMED_ANEW})`);
    db.exec(ENTITIES);
    merge(db);
    db.exec(`DELETE FROM unchecked WHERE subject GLOB 'e*'`);
    return count;
  })();
}

/** Facts of stale claims that have several, claim by claim. */
const MEMBERS = `
SELECT fact.claim AS claim, figure.key || '.' || fact.ordinal AS id, fact.entity_id, fact.entity, fact.entity_kind, ${ENTITY_TEXT} AS entity_text, fact.indicator,
  ${INDICATOR_TEXT} AS indicator_text, fact.scope, fact.measure, fact.comparison, fact.base, fact.period_start, fact.basis, fact.status, fact.period, fact.period_text, fact.period_end, fact.signed,
  ${INFERRED} AS inferred, fact.confidence, fact.sentence, figure.article AS article, article.cluster AS cluster, article.dated AS dated, article.title AS title,
  article.published AS published, source.path AS path, figure.start AS start, figure.start - sentence.start AS at, fact.ordinal AS ordinal,
  figure.text AS text, ${QUOTE} AS quote, figure.value AS value, figure.decimal AS decimal, ${LIMITS},
  figure.decimals AS decimals, figure.unit AS unit, figure.kind AS kind,
  figure.approximation AS approximation
FROM stale CROSS JOIN fact ON fact.claim = stale.claim JOIN figure ON figure.id = fact.figure JOIN article ON article.id = figure.article
  JOIN source ON source.id = article.source JOIN sentence ON sentence.id = fact.sentence
WHERE stale.claim > ? AND EXISTS (SELECT 1 FROM fact AS other WHERE other.claim = stale.claim LIMIT 1 OFFSET 1) ORDER BY stale.claim`;

type Row = Member & {
  claim: string;
  entity_id: string;
  measure: Fact['measure'];
  comparison: Fact['comparison'];
  base: string | null;
  period_start: string | null;
  basis: string | null;
  period: string | null;
  cluster: string | null;
  dated: string | null;
  path: string;
  start: number;
  ordinal: number;
};

const COLUMNS = [
  'id',
  'entity_id',
  'entity',
  'indicator',
  'scope',
  'measure',
  'comparison',
  'basis',
  'status',
  'period',
  'dimension',
  'value',
  'decimal',
  'min',
  'max',
  'articles',
  'independent',
  'first_published',
  'last_published',
  'verdict',
  'reason',
] as const;

/** Rows of MEMBERS, one claim after the other, from behind a claim on; memory holds one claim at a time. */
function* claimsOf(db: Database, after: string): Generator<Row[]> {
  let group: Row[] = [];
  for (const row of readingOf(db.prepare(MEMBERS)).iterate([after]) as IterableIterator<unknown> as IterableIterator<Row>) {
    if (group[0] && group[0].claim !== row.claim) {
      yield group;
      group = [];
    }
    group.push(row);
  }
  if (group.length > 0) yield group;
}

/** The fact that speaks for its claim: an exact figure, the finest, the newest, the first in the order of the dataset. */
function before(a: Row, b: Row): number {
  const text = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return (
    Number(a.value === null) - Number(b.value === null) ||
    Number(a.approximation !== 'exact') - Number(b.approximation !== 'exact') ||
    (b.decimals ?? -99) - (a.decimals ?? -99) ||
    text(b.published ?? '', a.published ?? '') ||
    text(a.path, b.path) ||
    a.start - b.start ||
    a.ordinal - b.ordinal
  );
}

function claimRow(members: Row[]): Record<(typeof COLUMNS)[number], unknown> {
  const [first] = members.sort(before) as [Row];
  const { verdict, reason } = judge(members);
  // an article that these very claims dated is no witness for them
  const witnesses = members.filter(({ dated }) => dated === null);
  const support = witnesses.length > 0 ? witnesses : members;
  const limits = members.map(strictLimits);
  const floors = limits.map(({ min }) => min);
  const ceilings = limits.map(({ max }) => max);
  const [least, most] = verdict === 'agree' ? [Math.max, Math.min] : [Math.min, Math.max];
  const bound = (n: number) => (verdict === 'incomparable' || !Number.isFinite(n) ? null : n);
  const dates = members.flatMap(({ published }) => published ?? []).sort();
  const negative = (first.signed ?? 0) < 0 && (first.value ?? 0) > 0;
  return {
    id: first.claim,
    entity_id: first.entity_id,
    entity: first.entity,
    indicator: first.indicator,
    scope: first.scope,
    measure: first.measure,
    comparison: comparisonOf(first),
    basis: first.basis,
    status: first.status === 'target' ? 'planned' : first.status,
    period: members.map(({ period }) => period).sort()[0] ?? null,
    dimension: dimensionOf(first),
    value: verdict === 'agree' ? (first.signed ?? first.value) : null,
    decimal: verdict === 'agree' && first.decimal !== null ? `${negative ? '-' : ''}${first.decimal}` : null,
    min: bound(least(...floors)),
    max: bound(most(...ceilings)),
    articles: new Set(support.map(({ article }) => article)).size,
    independent: new Set(support.map(({ article, cluster }) => cluster ?? article)).size,
    first_published: dates[0] ?? null,
    last_published: dates.at(-1) ?? null,
    verdict,
    reason,
  };
}

/** The strict limits of a fact as the view `fact_limits` gives them, open ends as infinities. */
function strictLimits({ value, low, min, max, signed, kind, decimals, approximation }: Row): { min: number; max: number } {
  const turned = (signed ?? 0) < 0 && (value ?? low ?? 0) > 0;
  const measured = min === max && approximation === 'exact' && decimals !== null && kind !== 'rank' && (kind !== 'count' || decimals < 0);
  const half = measured ? 0.5 * 10 ** -decimals : 0;
  const [from, to] = turned ? [max === null ? null : -max, min === null ? null : -min] : [min, max];
  return { min: (from ?? Number.NEGATIVE_INFINITY) - half, max: (to ?? Number.POSITIVE_INFINITY) + half };
}

/** So many claims wait to be written: all of them would make memory grow with the corpus. */
const MOST_WAITING = 5000;

function writeClaims(db: Database): void {
  const write = db.prepare(`INSERT INTO claim (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})`);
  for (let after: string | undefined = ''; after !== undefined; ) {
    // A connection that is read row by row cannot be written to: what is read waits.
    const rows: Record<(typeof COLUMNS)[number], unknown>[] = [];
    let last: string | undefined;
    for (const members of claimsOf(db, after)) {
      if (members.length >= 2) rows.push(claimRow(members));
      if (rows.length < MOST_WAITING) continue;
      last = members[0]!.claim;
      break;
    }
    for (const row of rows) write.run(...COLUMNS.map((column) => row[column]));
    after = last;
  }
}

/** Entities that a source came with or took away since last time. */
const NAMED_ANEW = `SELECT substr(subject, 2) AS id FROM unchecked WHERE subject GLOB 'e*'`;

/**
 * An entity as all sources together know it: the name and kind that most of them give (the first in code order where equal),
 * the names of all as aliases.
 */
const ENTITIES = `
INSERT INTO entity (id, name, kind, parent, aliases, same_as)
WITH mine AS (SELECT tally.* FROM (${NAMED_ANEW}) JOIN tally ON tally.entity = id),
ranked AS (SELECT *, row_number() OVER (PARTITION BY entity ORDER BY sources DESC, name, kind) AS place FROM mine WHERE what = 'name'),
chosen AS (SELECT entity, name, kind FROM ranked WHERE place = 1),
parents AS (SELECT entity, min(name) AS parent FROM mine WHERE what = 'parent' GROUP BY entity),
names AS (SELECT DISTINCT entity, name FROM mine WHERE what <> 'parent'),
others AS (
  SELECT names.entity, json_group_array(names.name ORDER BY names.name) AS aliases
  FROM names JOIN chosen ON chosen.entity = names.entity WHERE names.name <> chosen.name GROUP BY names.entity
)
SELECT chosen.entity, chosen.name, chosen.kind, parents.parent, coalesce(others.aliases, '[]'), NULL
FROM chosen LEFT JOIN parents ON parents.entity = chosen.entity LEFT JOIN others ON others.entity = chosen.entity`;
