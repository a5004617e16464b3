import type { Database } from 'better-sqlite3';

/**
 * Works out the claims whose facts changed, and the entities, as set work in one transaction. What is stale is on record in the store, so
 * an interrupted run is made good by the next. Returns how many claims were worked out.
 *
 * Two facts agree when the limits that their wordings allow overlap (`fact_limits` in views.ts). All facts of a claim agree when the highest
 * lower limit is not above the lowest upper one, since intervals on a line that overlap pairwise share a point. A wording without limits (约)
 * is left out of the comparison. Claims of one fact need no
 * row: the view `claims` makes them.
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

const CLAIMS = `
INSERT INTO claim (id, entity_id, entity, indicator, scope, measure, comparison, basis, status, period, dimension, value, decimal, min, max,
  articles, independent, first_published, last_published, verdict)
WITH several AS (
  SELECT stale.claim AS claim FROM stale JOIN fact ON fact.claim = stale.claim GROUP BY stale.claim HAVING count(*) > 1
),
bounded AS (
  SELECT fact_limits.*, coalesce(min, -9e999) AS floor, coalesce(max, 9e999) AS ceiling,
    row_number() OVER (PARTITION BY fact_limits.claim ORDER BY value IS NULL, approximation <> 'exact',
      decimals DESC, published DESC, path, start, ordinal) AS place
  FROM several JOIN fact_limits ON fact_limits.claim = several.claim
),
grouped AS (
  SELECT claim, count(DISTINCT coalesce(unit, '')) AS units, max(kind = 'count') AS counted, count(*) FILTER (WHERE NOT unbounded) AS bounded,
    max(floor) AS highest_floor, min(ceiling) AS lowest_ceiling, min(floor) FILTER (WHERE NOT unbounded) AS floor, max(ceiling) FILTER (WHERE NOT unbounded) AS ceiling,
    count(DISTINCT article) AS articles, min(published) AS first_published, max(published) AS last_published, min(period) AS period
  FROM bounded GROUP BY claim
),
judged AS (
  SELECT *, CASE
    WHEN units > 1 AND NOT counted THEN 'incomparable'
    WHEN highest_floor > lowest_ceiling + 1e-9 * max(1, abs(lowest_ceiling)) THEN iif(units > 1, 'incomparable', 'conflict')
    WHEN bounded < 2 THEN 'incomparable'
    ELSE 'agree' END AS verdict
  FROM grouped
)
SELECT judged.claim, entity_id, entity, indicator, scope, measure, comparison, basis, status, judged.period, dimension,
  iif(verdict = 'agree', value, NULL), iif(verdict = 'agree', decimal, NULL),
  nullif(CASE verdict WHEN 'agree' THEN highest_floor WHEN 'conflict' THEN judged.floor END, -9e999),
  nullif(CASE verdict WHEN 'agree' THEN lowest_ceiling WHEN 'conflict' THEN judged.ceiling END, 9e999),
  judged.articles, judged.articles, first_published, last_published, verdict
FROM judged JOIN bounded ON bounded.claim = judged.claim AND bounded.place = 1`;

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
