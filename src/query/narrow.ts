import { ENTITY_TEXT, INDICATOR_TEXT, INFERRED, limit, QUOTE, quoteOf } from '../store/store.js';

/** Where the columns of the view `facts` come from, so that a question joins only the tables it needs. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  fact: [
    ...['entity', 'entity_id', 'entity_kind', 'entity_text', 'province', 'city', 'indicator', 'indicator_text', 'scope', 'measure'],
    ...['basis', 'status', 'comparison', 'base', 'direction', 'signed', 'of', 'of_text', 'period', 'period_text', 'period_start'],
    ...['since', 'until', 'period_end', 'granularity', 'attribution', 'inferred', 'confidence', 'rule', 'claim', 'sentence', 'ordinal'],
  ],
  figure: [
    ...['id', 'figure', 'start', 'end', 'text', 'value', 'decimal', 'low', 'high', 'min', 'max', 'decimals', 'unit', 'kind'],
    ...['approximation', 'article_row'],
  ],
  article: ['title', 'published', 'publisher', 'language', 'article_start'],
  source: ['path', 'article'],
  sentence: ['quote_start'],
  printed: ['quote'],
};
const EXPRESSIONS: Readonly<Record<string, string>> = {
  id: `figure.key || '.' || fact.ordinal`,
  figure: 'figure.key',
  // as the index fact_days has them
  since: 'coalesce(fact.period_start, fact.period_end)',
  until: 'coalesce(fact.period_end, fact.period_start)',
  article: `source.path || '@' || article.start`,
  article_start: 'article.start',
  quote: quoteOf('printed'),
  quote_start: 'sentence.start',
  low: 'coalesce(figure.low, figure.value)',
  high: 'coalesce(figure.high, figure.value)',
  min: limit('min'),
  max: limit('max'),
  entity_text: ENTITY_TEXT,
  indicator_text: INDICATOR_TEXT,
  inferred: INFERRED,
};
/** The index of paths is small beside `source`, whose rows hold the articles' text. */
const JOINS = [
  ['figure', 'figure', 'figure.id = fact.figure'],
  ['article', 'article', 'article.id = figure.article'],
  ['source', 'source INDEXED BY source_place', 'source.id = article.source'],
  ['sentence', 'sentence', 'sentence.id = fact.sentence'],
  ['printed', 'source AS printed', 'printed.id = sentence.source'],
] as const;
const WALK = `source INDEXED BY sqlite_autoindex_source_1 CROSS JOIN article ON article.source = source.id
  CROSS JOIN figure ON figure.article = article.id CROSS JOIN fact ON fact.figure = figure.id`;

/** On a walk a joined sentence would be looked for in a filter that SQLite makes of all sentences first. */
const LOOKED_UP: Readonly<Record<string, string>> = {
  quote: `(SELECT ${QUOTE} FROM sentence WHERE sentence.id = fact.sentence)`,
  quote_start: '(SELECT sentence.start FROM sentence WHERE sentence.id = fact.sentence)',
};

/** How a question is to be answered, where it is not left to SQLite. */
interface Way {
  /** Columns whose index must not be used, since the order is another's. */
  unindexed?: readonly string[] | undefined;
  /** Goes through all facts in the dataset's order. */
  walk?: boolean | undefined;
  /** Goes through facts as they lie, which beats an index that finds a good part of them in no order. */
  inOrder?: boolean | undefined;
}

/**
 * A subquery named `facts` with the columns that `sql` mentions, joining only their tables: counting by indicator then reads an index and
 * not a hundred million characters of sentences. A name too many costs a join, never a wrong row. Beside the columns of the dataset there are
 * row, figure_row and article_row (numbers of rows), sentence, ordinal, publisher, language, article_start, and of the period since and until: its first and
 * last day, each the other where only one is known.
 */
export function narrowFacts(sql: string, { unindexed = [], walk = false, inOrder = false }: Way = {}): string {
  const named = (column: string) => new RegExp(`\\b${column}\\b`).test(sql);
  const columns: string[] = [];
  const tables = new Set<string>();
  for (const [table, names] of Object.entries(HOMES))
    for (const name of names)
      if (named(name)) {
        tables.add(table);
        if (name === 'article_row') continue;
        const expression = (walk && LOOKED_UP[name]) || (EXPRESSIONS[name] ?? `${table}."${name}"`);
        columns.push(`${unindexed.includes(name) ? '+' : ''}${expression} AS "${name}"`);
      }
  if (tables.has('printed')) tables.add('sentence');
  if (tables.has('source')) tables.add('article');
  if (tables.has('article')) tables.add('figure');
  // Where articles are joined their own number is asked for: the index of dates ends in it, so that the newest need no sorting.
  const rowOf = walk || tables.has('article') ? 'article.id' : 'figure.article';
  if (named('article_row')) columns.push(`${unindexed.includes('article_row') ? '+' : ''}${rowOf} AS "article_row"`);
  const joins = JOINS.filter(([table]) => tables.has(table)).map(([, name, on]) => ` ${inOrder ? 'CROSS ' : ''}JOIN ${name} ON ${on}`);
  const from = walk ? WALK : `fact${joins.join('')}`;
  return `(SELECT fact.id AS row, fact.figure AS figure_row${columns.map((column) => `, ${column}`).join('')} FROM ${from}) AS facts`;
}
