import {
  type Article,
  ASSERTION_COLUMNS,
  type Entity,
  type Extraction,
  type Fact,
  type Figure,
  QUANTITY_COLUMNS,
  type Source,
  type Unread,
} from '../../schemas/schemas.js';

/** What of a figure its source and article do not say, in this order. */
const FIGURE = ['id', 'start', 'end', 'text', ...QUANTITY_COLUMNS] as const;
/** What of a fact its figure, its article and its quote do not say, in this order. */
const FACT = ['id', ...ASSERTION_COLUMNS] as const;

/** An extraction as rows of values; a figure begins with the number of its article, a fact with those of its figure and its quote. */
interface Packed {
  articles: Article[];
  figures: unknown[][];
  quotes: [start: number, text: string][];
  facts: unknown[][];
  entities: Entity[];
  unread: Unread[];
}

/** An extraction as JSON, without the names of columns and what stands in it twice: a third of its length, and of the time to hand it over. */
export function pack({ articles, figures, facts, entities, unread }: Extraction): string {
  const articleOf = new Map(articles.map(({ article }, i) => [article, i]));
  const figureOf = new Map(figures.map(({ id }, i) => [id, i]));
  const quoteOf = new Map<string, number>();
  const quotes: Packed['quotes'] = [];
  const noted = ({ quote, quote_start }: Fact): number => {
    const key = `${quote_start} ${quote.length}`;
    let number = quoteOf.get(key);
    if (number === undefined) {
      number = quotes.push([quote_start, quote]) - 1;
      quoteOf.set(key, number);
    }
    return number;
  };
  const packed: Packed = {
    articles,
    figures: figures.map((figure) => [articleOf.get(figure.article), ...FIGURE.map((column) => figure[column])]),
    quotes,
    facts: facts.map((fact) => [figureOf.get(fact.figure), noted(fact), ...FACT.map((column) => fact[column])]),
    entities,
    unread,
  };
  return JSON.stringify(packed);
}

/** The extraction of a source that was packed. */
export function unpack(json: string, { path }: Source): Extraction {
  const { articles, figures: rows, quotes, facts, entities, unread } = JSON.parse(json) as Packed;
  const figures = rows.map((row): Figure => figureFrom(row, path, articles));
  return {
    articles,
    figures,
    facts: facts.map((row): Fact => factFrom(row, figures[row[0] as number]!, articles[rows[row[0] as number]![0] as number]!, quotes)),
    entities,
    unread,
  };
}

// Both are written out column by column, in the order of the lists above: set by name, the columns of a fact take ten times as long.

const figureFrom = (row: readonly unknown[], path: string, articles: readonly Article[]): Figure =>
  ({
    id: row[1],
    path,
    article: articles[row[0] as number]!.article,
    start: row[2],
    end: row[3],
    text: row[4],
    value: row[5],
    decimal: row[6],
    low: row[7],
    high: row[8],
    min: row[9],
    max: row[10],
    decimals: row[11],
    unit: row[12],
    kind: row[13],
    approximation: row[14],
  }) as Figure;

const factFrom = (row: readonly unknown[], figure: Figure, article: Article, quotes: Packed['quotes']): Fact =>
  ({
    start: figure.start,
    end: figure.end,
    id: row[2],
    path: figure.path,
    article: figure.article,
    text: figure.text,
    value: figure.value,
    decimal: figure.decimal,
    low: figure.low,
    high: figure.high,
    min: figure.min,
    max: figure.max,
    decimals: figure.decimals,
    unit: figure.unit,
    kind: figure.kind,
    approximation: figure.approximation,
    figure: figure.id,
    title: article.title,
    published: article.published,
    quote: quotes[row[1] as number]![1],
    quote_start: quotes[row[1] as number]![0],
    entity: row[3],
    entity_id: row[4],
    entity_kind: row[5],
    entity_text: row[6],
    province: row[7],
    city: row[8],
    indicator: row[9],
    indicator_text: row[10],
    scope: row[11],
    measure: row[12],
    basis: row[13],
    status: row[14],
    comparison: row[15],
    base: row[16],
    direction: row[17],
    signed: row[18],
    of: row[19],
    of_text: row[20],
    period: row[21],
    period_text: row[22],
    period_start: row[23],
    period_end: row[24],
    granularity: row[25],
    attribution: row[26],
    inferred: row[27],
    confidence: row[28],
    rule: row[29],
    claim: row[30],
  }) as Fact;
