import type { Database } from 'better-sqlite3';

/**
 * Works out the claims whose facts changed, and the entities, as set work in one transaction. What is stale is on record in the store, so
 * an interrupted run is made good by the next. Returns how many claims were worked out.
 *
 * Two facts agree when the intervals of what their wordings allow overlap (after SEC EFM 6.5.12). A measured figure, or one stated in
 * 万 or 亿, stands for its value ± half a unit of its last stated digit; plain counts and ranks are exact. All facts of a claim agree when
 * the highest lower limit is not above the lowest upper one, since intervals on a line that overlap pairwise share a point.
 */
export function settle(db: Database): number {
  if (db.prepare('SELECT 1 FROM stale LIMIT 1').get() === undefined) return 0;
  return db.transaction(() => {
    db.exec('DELETE FROM claim WHERE id IN (SELECT claim FROM stale)');
    db.exec(CLAIMS);
    const count = db.prepare("SELECT count(*) FROM stale WHERE claim <> ''").pluck().get() as number;
    db.exec('DELETE FROM stale');
    db.exec('DELETE FROM entity');
    db.exec(ENTITIES);
    return count;
  })();
}

/** The sign of a change is in `signed`; limits turn round with it. */
const LIMITS = `
  SELECT fact.claim AS claim, fact.entity_id AS entity_id, fact.entity AS entity, fact.indicator AS indicator, fact.scope AS scope,
    fact.measure AS measure, fact.comparison AS comparison, fact.basis AS basis,
    iif(fact.status = 'target', 'planned', fact.status) AS status, fact.period AS period,
    iif(figure.kind = 'money' AND figure.unit IS NOT NULL,
      'money ' || iif(instr(figure.unit, '/') > 0, substr(figure.unit, 1, instr(figure.unit, '/') - 1), figure.unit), figure.kind) AS dimension,
    figure.kind AS kind, figure.unit AS unit, figure.article AS article, article.published AS published,
    coalesce(fact.signed, figure.value) AS value,
    iif(fact.signed < 0 AND figure.value > 0, '-' || figure.decimal, figure.decimal) AS decimal,
    fact.signed < 0 AND coalesce(figure.value, figure.low) > 0 AS turned,
    iif(figure.min = figure.max AND figure.approximation = 'exact' AND figure.decimals IS NOT NULL
      AND figure.kind <> 'rank' AND (figure.kind <> 'count' OR figure.decimals < 0), 0.5 * pow(10, -figure.decimals), 0) AS half,
    figure.min AS min, figure.max AS max, figure.low AS low, figure.high AS high,
    row_number() OVER (PARTITION BY fact.claim ORDER BY figure.value IS NULL, figure.approximation <> 'exact',
      figure.decimals DESC, article.published DESC, source.path, figure.start, fact.ordinal) AS place
  FROM stale JOIN fact ON fact.claim = stale.claim JOIN figure ON figure.id = fact.figure
    JOIN article ON article.id = figure.article JOIN source ON source.id = article.source`;

const CLAIMS = `
INSERT INTO claim (id, entity_id, entity, indicator, scope, measure, comparison, basis, status, period, dimension, value, decimal, min, max,
  articles, independent, first_published, last_published, verdict)
WITH limits AS (${LIMITS}),
bounded AS (
  SELECT *, coalesce(iif(turned, -max, min), -9e999) - half AS floor, coalesce(iif(turned, -min, max), 9e999) + half AS ceiling FROM limits
),
grouped AS (
  SELECT claim, count(*) AS facts, count(DISTINCT coalesce(unit, '')) AS units, max(kind = 'count') AS counted,
    max(floor) AS highest_floor, min(ceiling) AS lowest_ceiling, min(floor) AS floor, max(ceiling) AS ceiling,
    max(min IS NULL AND max IS NULL) AS unbounded,
    count(DISTINCT article) AS articles, min(published) AS first_published, max(published) AS last_published, min(period) AS period
  FROM bounded GROUP BY claim
),
judged AS (
  SELECT *, CASE
    WHEN facts = 1 THEN 'single'
    WHEN unbounded THEN 'incomparable'
    WHEN units > 1 AND NOT counted THEN 'incomparable'
    WHEN highest_floor <= lowest_ceiling + 1e-9 * max(1, abs(lowest_ceiling)) THEN 'agree'
    WHEN units > 1 THEN 'incomparable'
    ELSE 'conflict' END AS verdict
  FROM grouped
)
SELECT judged.claim, entity_id, entity, indicator, scope, measure, comparison, basis, status, judged.period, dimension,
  iif(verdict IN ('single', 'agree'), value, NULL), iif(verdict IN ('single', 'agree'), decimal, NULL),
  finite(CASE verdict WHEN 'single' THEN judged.floor WHEN 'agree' THEN highest_floor WHEN 'conflict' THEN judged.floor END),
  finite(CASE verdict WHEN 'single' THEN judged.ceiling WHEN 'agree' THEN lowest_ceiling WHEN 'conflict' THEN judged.ceiling END),
  judged.articles, judged.articles, first_published, last_published, verdict
FROM judged JOIN bounded ON bounded.claim = judged.claim AND bounded.place = 1`.replaceAll(
  /finite\((CASE .*? END)\)/g,
  'nullif(nullif($1, 9e999), -9e999)',
);

/**
 * An entity as all sources together know it: the name and kind that most of them give (the first in code order where equal),
 * the names of all as aliases.
 */
const ENTITIES = `
INSERT INTO entity (id, name, kind, parent, aliases, same_as)
WITH votes AS (SELECT entity, name, kind, count(*) AS sources FROM naming GROUP BY entity, name, kind),
ranked AS (SELECT *, row_number() OVER (PARTITION BY entity ORDER BY sources DESC, name, kind) AS place FROM votes),
chosen AS (SELECT entity, name, kind FROM ranked WHERE place = 1),
parents AS (SELECT entity, min(parent) AS parent FROM naming GROUP BY entity),
names AS (SELECT entity, name FROM naming UNION SELECT entity, value FROM naming, json_each(naming.aliases)),
others AS (
  SELECT names.entity, json_group_array(names.name ORDER BY names.name) AS aliases
  FROM names JOIN chosen ON chosen.entity = names.entity WHERE names.name <> chosen.name GROUP BY names.entity
)
SELECT chosen.entity, chosen.name, chosen.kind, parents.parent, coalesce(others.aliases, '[]'), NULL
FROM chosen JOIN parents ON parents.entity = chosen.entity LEFT JOIN others ON others.entity = chosen.entity`;
