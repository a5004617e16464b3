/**
 * The views that people and exports read, by the names and columns of the dataset (DESIGN section 4).
 * `facts` ends with two that exports leave out: the article's publisher, and the sentence's number, for full text:
 * `WHERE sentence IN (SELECT rowid FROM sentence_text WHERE sentence_text MATCH '"高 新"')`.
 * They hold no data, so a writer lays them anew whenever their text has changed.
 */
const FIGURE = `
  source.path AS path, source.path || '@' || article.start AS article,
  figure.start AS start, figure."end" AS "end", figure.text AS text,
  figure.value AS value, figure.decimal AS decimal, figure.low AS low, figure.high AS high, figure.min AS min, figure.max AS max,
  figure.decimals AS decimals, figure.unit AS unit, figure.kind AS kind, figure.approximation AS approximation`;

export const VIEWS: Readonly<Record<string, string>> = {
  figures: `
SELECT figure.key AS id, ${FIGURE}
FROM figure JOIN article ON article.id = figure.article JOIN source ON source.id = article.source`,

  facts: `
SELECT figure.key || '.' || fact.ordinal AS id, figure.key AS figure, ${FIGURE},
  article.title AS title, article.published AS published, sentence.text AS quote, sentence.start AS quote_start,
  fact.entity AS entity, fact.entity_id AS entity_id, fact.entity_kind AS entity_kind, fact.entity_text AS entity_text,
  fact.province AS province, fact.city AS city,
  fact.indicator AS indicator, fact.indicator_text AS indicator_text, fact.scope AS scope,
  fact.measure AS measure, fact.basis AS basis, fact.status AS status,
  fact.comparison AS comparison, fact.base AS base, fact.direction AS direction, fact.signed AS signed,
  fact."of" AS "of", fact.of_text AS of_text,
  fact.period AS period, fact.period_text AS period_text, fact.period_start AS period_start, fact.period_end AS period_end,
  fact.granularity AS granularity, fact.attribution AS attribution, fact.inferred AS inferred,
  fact.confidence AS confidence, fact.rule AS rule, fact.claim AS claim,
  article.publisher AS publisher, fact.sentence AS sentence
FROM fact JOIN figure ON figure.id = fact.figure JOIN article ON article.id = figure.article
  JOIN source ON source.id = article.source JOIN sentence ON sentence.id = fact.sentence`,

  claims: `
SELECT id, entity_id, entity, indicator, scope, measure, comparison, basis, status, period, dimension, value, decimal, min, max,
  (SELECT json_group_array(key) FROM (
    SELECT figure.key || '.' || fact.ordinal AS key
    FROM fact JOIN figure ON figure.id = fact.figure JOIN article ON article.id = figure.article JOIN source ON source.id = article.source
    WHERE fact.claim = claim.id ORDER BY source.path, figure.start, figure."end", fact.ordinal)) AS facts,
  articles, independent, first_published, last_published, verdict
FROM claim`,

  findings: `
SELECT id, "check", severity, verdict, message, facts, articles,
  (SELECT judgement.reason FROM judgement WHERE judgement.subject = finding.id AND judgement.kind = 'dismiss'
    ORDER BY judgement.id DESC LIMIT 1) AS dismissed
FROM finding`,

  articles: `
SELECT source.path || '@' || article.start AS article, source.path AS path, article.start AS start, article."end" AS "end",
  article.title AS title, article.published AS published, article.published_basis AS published_basis, article.publisher AS publisher,
  article.url AS url, article.language AS language, article.cluster AS cluster, article."end" - article.start AS chars,
  (SELECT count(*) FROM figure WHERE figure.article = article.id) AS figures,
  (SELECT count(*) FROM figure JOIN fact ON fact.figure = figure.id WHERE figure.article = article.id) AS facts
FROM article JOIN source ON source.id = article.source`,

  entities: `
SELECT id, name, kind, parent, aliases, same_as, (SELECT count(*) FROM fact WHERE fact.entity_id = entity.id) AS facts FROM entity`,

  sources: 'SELECT path, sha256, format, encoding, chars, text FROM source',

  unread: `
SELECT source.path AS path, unreadable.start AS start, unreadable."end" AS "end", unreadable.text AS text, unreadable.reason AS reason
FROM unreadable JOIN source ON source.id = unreadable.source`,

  failures: 'SELECT path, code, message FROM failure',

  runs: 'SELECT id, corpus, version, rules, started, finished, sources, articles, figures, facts, failures, extracted, removed FROM run',
};
