import { CARRIED } from './carried.js';

/**
 * The views that people and exports read, by the names and columns of the dataset (DESIGN section 4).
 * `facts` ends with some that exports leave out: the article's publisher, the fact's number and ordinal, and the sentence's, for full text:
 * `WHERE sentence IN (SELECT rowid FROM sentence_text WHERE sentence_text MATCH '"高 新"')`.
 * `sentences` gives what the facts' sentences say, by that number.
 * `findings` ends with the message in Chinese, which exports leave out.
 * `fact_limits` gives each fact the signed value and the strict limits that checks compare. A measured figure, or one stated in 万 or 亿,
 * stands for its value ± half a unit of its last stated digit (after SEC EFM 6.5.12); plain counts and ranks are exact; the sign of a change is
 * in `signed`, and limits turn round with it.
 * The sentence is joined from the left so that SQLite skips it where nobody asks for the quote.
 * They hold no data, so a writer lays them anew whenever their text has changed.
 */
/** A wording that is its normal form is written as `=`: who reads the table `fact` reads these. */
export const ENTITY_TEXT = `iif(fact.entity_text = '=', fact.entity, fact.entity_text)`;
export const INDICATOR_TEXT = `iif(fact.indicator_text = '=', fact.indicator, fact.indicator_text)`;
/** A sentence is cut from its source, which must be joined; of long sources it is written out. */
export const QUOTE = quoteOf('source');

/** The same where the source is joined by another name. */
export function quoteOf(source: string): string {
  return `iif(sentence.length IS NULL, sentence.text, substr(${source}.text, sentence.start + 1, sentence.length))`;
}
/** The slots that were carried over, as JSON: written as one letter each. */
export const INFERRED = `CASE fact.inferred ${Object.entries(CARRIED)
  .map(([list, letters]) => `WHEN '${letters}' THEN '${list}'`)
  .join(' ')} ELSE fact.inferred END`;
/** The numbers and limits of a figure: not written where they are its value, limits only of what is exact, since null is open. */
export const LIMITS = `coalesce(figure.low, figure.value) AS low, coalesce(figure.high, figure.value) AS high,
  ${limit('min')} AS min, ${limit('max')} AS max`;

/** A strict limit of a figure. */
export function limit(which: 'min' | 'max'): string {
  return `iif(figure.approximation = 'exact', coalesce(figure.${which}, figure.value), figure.${which})`;
}

const FIGURE = `
  source.path AS path, source.path || '@' || article.start AS article,
  figure.start AS start, figure."end" AS "end", figure.text AS text,
  figure.value AS value, figure.decimal AS decimal, ${LIMITS},
  figure.decimals AS decimals, figure.unit AS unit, figure.kind AS kind, figure.approximation AS approximation`;

export const VIEWS: Readonly<Record<string, string>> = {
  figures: `
SELECT figure.key AS id, ${FIGURE}
FROM figure JOIN article ON article.id = figure.article JOIN source ON source.id = article.source`,

  facts: `
SELECT figure.key || '.' || fact.ordinal AS id, figure.key AS figure, ${FIGURE},
  article.title AS title, article.published AS published, ${QUOTE} AS quote, sentence.start AS quote_start,
  fact.entity AS entity, fact.entity_id AS entity_id, fact.entity_kind AS entity_kind, ${ENTITY_TEXT} AS entity_text,
  fact.province AS province, fact.city AS city,
  fact.indicator AS indicator, ${INDICATOR_TEXT} AS indicator_text, fact.scope AS scope,
  fact.measure AS measure, fact.basis AS basis, fact.status AS status,
  fact.comparison AS comparison, fact.base AS base, fact.direction AS direction, fact.signed AS signed,
  fact."of" AS "of", fact.of_text AS of_text,
  fact.period AS period, fact.period_text AS period_text, fact.period_start AS period_start, fact.period_end AS period_end,
  fact.granularity AS granularity, fact.attribution AS attribution, ${INFERRED} AS inferred,
  fact.confidence AS confidence, fact.rule AS rule, fact.claim AS claim,
  article.publisher AS publisher, fact.sentence AS sentence, fact.id AS row, fact.ordinal AS ordinal
FROM fact JOIN figure ON figure.id = fact.figure JOIN article ON article.id = figure.article
  JOIN source ON source.id = article.source LEFT JOIN sentence ON sentence.id = fact.sentence`,

  fact_limits: `
SELECT claim, id, entity_id, entity, indicator, scope, measure, comparison, basis, status, period, dimension, kind, unit, article, published,
  path, start, "end", ordinal, value, decimal, decimals, approximation, unbounded,
  nullif(coalesce(iif(turned, -max, min), -9e999) - half, -9e999) AS min, nullif(coalesce(iif(turned, -min, max), 9e999) + half, 9e999) AS max
FROM (
  SELECT fact.claim AS claim, figure.key || '.' || fact.ordinal AS id, fact.entity_id AS entity_id, fact.entity AS entity,
    fact.indicator AS indicator, fact.scope AS scope, fact.measure AS measure, fact.comparison AS comparison, fact.basis AS basis,
    iif(fact.status = 'target', 'planned', fact.status) AS status, fact.period AS period,
    iif(figure.kind = 'money' AND figure.unit IS NOT NULL,
      'money ' || iif(instr(figure.unit, '/') > 0, substr(figure.unit, 1, instr(figure.unit, '/') - 1), figure.unit), figure.kind) AS dimension,
    figure.kind AS kind, figure.unit AS unit, figure.article AS article, article.published AS published,
    source.path AS path, figure.start AS start, figure."end" AS "end", fact.ordinal AS ordinal,
    coalesce(fact.signed, figure.value) AS value,
    iif(fact.signed < 0 AND figure.value > 0, '-' || figure.decimal, figure.decimal) AS decimal,
    figure.decimals AS decimals, figure.approximation AS approximation, ${limit('min')} IS NULL AND ${limit('max')} IS NULL AS unbounded,
    fact.signed < 0 AND coalesce(figure.value, figure.low) > 0 AS turned,
    iif(${limit('min')} = ${limit('max')} AND figure.approximation = 'exact' AND figure.decimals IS NOT NULL
      AND figure.kind <> 'rank' AND (figure.kind <> 'count' OR figure.decimals < 0), 0.5 * pow(10, -figure.decimals), 0) AS half,
    ${limit('min')} AS min, ${limit('max')} AS max
  FROM fact JOIN figure ON figure.id = fact.figure JOIN article ON article.id = figure.article JOIN source ON source.id = article.source)`,

  claims: `
SELECT id, entity_id, entity, indicator, scope, measure, comparison, basis, status, period, dimension, value, decimal, min, max,
  (SELECT json_group_array(id) FROM (
    SELECT id FROM fact_limits WHERE fact_limits.claim = claim.id ORDER BY path, start, "end", ordinal)) AS facts,
  articles, independent, first_published, last_published, verdict, reason
FROM claim
UNION ALL
SELECT claim, entity_id, entity, indicator, scope, measure, comparison, basis, status, period, dimension, value, decimal, min, max,
  json_array(id), 1, 1, published, published, 'single', NULL
FROM fact_limits WHERE claim IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.id = fact_limits.claim)`,

  findings: `
SELECT id, "check", severity, verdict, message, facts, articles,
  (SELECT judgement.reason FROM judgement WHERE judgement.subject = finding.id AND judgement.kind = 'dismiss'
    ORDER BY judgement.id DESC LIMIT 1) AS dismissed,
  message_zh
FROM finding`,

  articles: `
SELECT source.path || '@' || article.start AS article, source.path AS path, article.start AS start, article."end" AS "end",
  article.title AS title, coalesce(article.published, article.dated) AS published,
  iif(article.published IS NULL AND article.dated IS NOT NULL, 'evidence', article.published_basis) AS published_basis,
  article.publisher AS publisher, article.url AS url, article.language AS language, article.cluster AS cluster, article."end" - article.start AS chars,
  (SELECT count(*) FROM figure WHERE figure.article = article.id) AS figures,
  (SELECT count(*) FROM figure JOIN fact ON fact.figure = figure.id WHERE figure.article = article.id) AS facts
FROM article JOIN source ON source.id = article.source`,

  entities: `
SELECT id, name, kind, parent, aliases, same_as, (SELECT count(*) FROM fact WHERE fact.entity_id = entity.id) AS facts FROM entity`,

  sentences: `
SELECT sentence.id AS id, sentence.source AS source, sentence.start AS start, ${QUOTE} AS text
FROM sentence JOIN source ON source.id = sentence.source`,

  sources: 'SELECT path, sha256, format, encoding, chars, text FROM source',

  unread: `
SELECT source.path AS path, unreadable.start AS start, unreadable."end" AS "end", unreadable.text AS text, unreadable.reason AS reason
FROM unreadable JOIN source ON source.id = unreadable.source`,

  failures: 'SELECT path, code, message FROM failure',

  changes: 'SELECT run, kind, fact, path, entity, indicator, text, rule, quote, columns FROM change',

  runs: 'SELECT id, corpus, version, rules, started, finished, sources, articles, figures, facts, failures, extracted, removed FROM run',
};
