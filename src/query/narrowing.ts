/** Where the columns of the view `facts` come from, so that a question joins only the tables it needs. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  figure: [
    'id',
    'figure',
    'start',
    'end',
    'text',
    'value',
    'decimal',
    'low',
    'high',
    'min',
    'max',
    'decimals',
    'unit',
    'kind',
    'approximation',
  ],
  article: ['title', 'published', 'publisher', 'language', 'article_row', 'article_start'],
  source: ['path', 'article'],
  sentence: ['quote', 'quote_start'],
};
const EXPRESSIONS: Readonly<Record<string, string>> = {
  id: `figure.key || '.' || fact.ordinal`,
  figure: 'figure.key',
  article: `source.path || '@' || article.start`,
  article_row: 'article.id',
  article_start: 'article.start',
  quote: 'sentence.text',
  quote_start: 'sentence.start',
  // the store writes = where the wording is the name itself (see views.ts)
  entity_text: `iif(fact.entity_text = '=', fact.entity, fact.entity_text)`,
  indicator_text: `iif(fact.indicator_text = '=', fact.indicator, fact.indicator_text)`,
};
const OWN = [
  ...['entity', 'entity_id', 'entity_kind', 'entity_text', 'province', 'city', 'indicator', 'indicator_text', 'scope', 'measure', 'basis'],
  ...[
    'status',
    'comparison',
    'base',
    'direction',
    'signed',
    'of',
    'of_text',
    'period',
    'period_text',
    'period_start',
    'period_end',
    'granularity',
  ],
  ...['attribution', 'inferred', 'confidence', 'rule', 'claim', 'sentence', 'ordinal'],
];

/**
 * A subquery named `facts` with the columns that `sql` mentions, joining only their tables: counting by indicator then reads an index and
 * not a hundred million characters of sentences. A name too many costs a join, never a wrong row. `inOrder` goes through the facts as they lie,
 * which beats an index that finds a good part of them in no order.
 */
export function narrowFacts(sql: string, unindexed: readonly string[] = [], inOrder = false): string {
  const named = (column: string) => new RegExp(`\\b${column}\\b`).test(sql);
  const plus = (column: string) => (unindexed.includes(column) ? '+' : '');
  const columns = OWN.filter(named).map((column) => `${plus(column)}${EXPRESSIONS[column] ?? `fact."${column}"`} AS "${column}"`);
  const tables = new Set<string>();
  for (const [table, names] of Object.entries(HOMES))
    for (const name of names)
      if (named(name)) {
        tables.add(table);
        columns.push(`${plus(name)}${EXPRESSIONS[name] ?? `${table}."${name}"`} AS "${name}"`);
      }
  if (tables.has('source')) tables.add('article');
  if (tables.has('article')) tables.add('figure');
  const joins = [
    ['figure', 'figure.id = fact.figure'],
    ['article', 'article.id = figure.article'],
    ['source', 'source.id = article.source'],
    ['sentence', 'sentence.id = fact.sentence'],
  ] as const;
  const from = joins.filter(([table]) => tables.has(table)).map(([table, on]) => ` ${inOrder ? 'CROSS ' : ''}JOIN ${table} ON ${on}`);
  return `(SELECT fact.id AS row, fact.figure AS figure_row${columns.map((column) => `, ${column}`).join('')} FROM fact${from.join('')}) AS facts`;
}
