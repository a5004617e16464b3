import type { Approximation, Comparison, FigureKind, Measure, Status } from '../../schemas/schemas.js';
import {
  type Compared,
  codeUnits,
  ENTITY_TEXT,
  INDICATOR_TEXT,
  INFERRED,
  LIMITS,
  QUOTE,
  type Row,
  type Stand,
  type Store,
  standOf,
  type Told,
} from '../store/store.js';

/** A fact as checks look at it: what it says, its figure, and where it stands in its sentence. */
export interface Said extends Compared, Told {
  id: string;
  article: number;
  path: string;
  title: string | null;
  published: string | null;
  publisher: string | null;
  cluster: string | null;
  /** Number of the sentence; its kind of text is told by `cell`: a cell of a table holds nothing but its figure. */
  sentence: number;
  start: number;
  entity_id: string | null;
  measure: Measure;
  basis: string | null;
  status: Status;
  comparison: Comparison | null;
  of_text: string | null;
  period: string | null;
  period_start: string | null;
  rule: string;
  claim: string | null;
  kind: FigureKind;
  approximation: Approximation;
  /** Where the quantity stands; null where the wording names no number. */
  stand: Stand | null;
}

/** What a fact has of its article. */
export type About = Pick<Said, 'article' | 'path' | 'title' | 'published' | 'publisher' | 'cluster'>;

const ABOUT = `figure.article AS article, source.path AS path, article.title AS title, article.published AS published,
  article.publisher AS publisher, article.cluster AS cluster`;

const OWN = `figure.key || '.' || fact.ordinal AS id, fact.sentence AS sentence,
  figure.start AS start, figure.start - sentence.start AS at, figure.text AS text, figure.value AS value,
  figure.decimal AS decimal, ${LIMITS}, figure.decimals AS decimals,
  figure.unit AS unit, figure.kind AS kind, figure.approximation AS approximation, fact.entity AS entity, fact.entity_id AS entity_id,
  ${ENTITY_TEXT} AS entity_text, fact.entity_kind AS entity_kind, fact.indicator AS indicator, ${INDICATOR_TEXT} AS indicator_text, fact.scope AS scope,
  fact.measure AS measure, fact.basis AS basis, fact.status AS status, fact.comparison AS comparison, fact.signed AS signed,
  fact.of_text AS of_text, fact.period AS period, fact.period_text AS period_text, fact.period_start AS period_start,
  fact.period_end AS period_end, ${INFERRED} AS inferred, fact.confidence AS confidence, fact.rule AS rule, fact.claim AS claim`;

const COLUMNS = `${ABOUT}, ${QUOTE} AS quote, ${OWN}`;

const JOINED = `FROM fact JOIN figure ON figure.id = fact.figure JOIN article ON article.id = figure.article
  JOIN source ON source.id = article.source JOIN sentence ON sentence.id = fact.sentence`;

const said = (row: Row): Said => {
  const fact = row as unknown as Said;
  fact.stand = standOf(fact);
  return fact;
};

/** What an article has printed. */
interface Printed {
  /** Its facts in the order of the text. */
  facts: Said[];
  /** All its figures in order, bound or not. */
  figures: Spot[];
}

/** Figures and facts of an article whose text is `text` and starts at `start` in its source, read together; sentences are cut from the text. */
export function printedIn(store: Store, about: About, start: number, text: string): Printed {
  const rows = store.all(
    `SELECT figure.id AS figure, figure."end" AS "end", fact.id AS fact, sentence.start AS quoted, sentence.length AS length, sentence.text AS quote, ${OWN}
     FROM figure LEFT JOIN fact ON fact.figure = figure.id LEFT JOIN sentence ON sentence.id = fact.sentence
     WHERE figure.article = ? ORDER BY figure.start, figure."end", fact.ordinal`,
    [about.article],
  );
  const at = codeUnits(text);
  const facts: Said[] = [];
  const figures: Spot[] = [];
  let last: Row['figure'] = null;
  for (const row of rows) {
    if (row.figure !== last) figures.push(spotOf(row, start, at));
    last = row.figure!;
    if (row.fact === null) continue;
    const from = Number(row.quoted) - start;
    if (row.length !== null) row.quote = text.slice(at(from), at(from + Number(row.length)));
    facts.push(said(Object.assign(row, about)));
  }
  const bound = new Map(facts.map((fact) => [fact.start, fact]));
  for (const spot of figures) spot.said = bound.get(spot.start) ?? null;
  return { facts, figures };
}

/** The facts behind tellings, with their sentences, in the same order. */
export function saidBy(store: Store, tellings: readonly { row: number }[]): Said[] {
  return tellings.flatMap(({ row }) => store.all(`SELECT ${COLUMNS} ${JOINED} WHERE fact.id = ?`, [row]).map(said));
}

/** Of facts that state the same figure of one claim so many are looked at: who says it once more adds nothing. */
const MOST_ALIKE = 4;

/**
 * What articles say of one indicator of an entity for a year and the year before (by the end of the period), or without one where `year` is
 * empty; by path and place, of equal statements the first few.
 */
export function saidOf(store: Store, { entity, indicator, year }: { entity: string; indicator: string; year: string }): Said[] {
  const params = year === '' ? [entity, indicator] : [entity, indicator, String(Number(year) - 1), `${year}~`];
  const when = year === '' ? 'fact.period_end IS NULL' : 'fact.period_end >= ? AND fact.period_end < ?';
  // Nearly all are few: which of them are alike is told here, not by SQLite.
  const few = store.all(
    `SELECT ${COLUMNS} ${JOINED} WHERE fact.entity_id = ? AND fact.indicator = ? AND ${when}
     ORDER BY source.path, figure.start, fact.ordinal LIMIT ${FEW + 1}`,
    params,
  );
  if (few.length <= FEW) return unlike(few.map(said));
  const rows = store.all(
    `SELECT ${COLUMNS} FROM (
       SELECT fact.id AS wanted, row_number() OVER (
         PARTITION BY fact.claim, figure.decimal, coalesce(figure.low, figure.value), figure.unit, figure.approximation ORDER BY fact.confidence DESC, figure.key, fact.ordinal) AS place
       FROM fact JOIN figure ON figure.id = fact.figure WHERE fact.entity_id = ? AND fact.indicator = ? AND ${when}
     ) JOIN fact ON fact.id = wanted JOIN figure ON figure.id = fact.figure JOIN article ON article.id = figure.article
       JOIN source ON source.id = article.source JOIN sentence ON sentence.id = fact.sentence
     WHERE place <= ${MOST_ALIKE} ORDER BY source.path, figure.start, fact.ordinal`,
    params,
  );
  return rows.map(said);
}

/** So many facts are read at once; of more, SQLite finds those that are alike. */
const FEW = 40;

/** Of facts that state the same figure of one claim the first few: the surest, then those whose figure's id comes first. */
function unlike(facts: readonly Said[]): Said[] {
  if (facts.length <= MOST_ALIKE) return [...facts];
  const groups = new Map<string, Said[]>();
  for (const one of facts) {
    const key = JSON.stringify([one.claim, one.decimal, one.low, one.unit, one.approximation]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const before = (a: Said, b: Said) =>
    b.confidence - a.confidence || (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : ordinalOf(a) - ordinalOf(b));
  const kept = new Set([...groups.values()].flatMap((group) => group.sort(before).slice(0, MOST_ALIKE)));
  return facts.filter((one) => kept.has(one));
}

const keyOf = ({ id }: Said) => id.slice(0, id.indexOf('.'));
const ordinalOf = ({ id }: Said) => Number(id.slice(id.indexOf('.') + 1));

/** A figure of an article, bound or not, and where it stands in the article's text (UTF-16 code units). */
export interface Spot extends Compared {
  text: string;
  /** In the source, in code points. */
  start: number;
  from: number;
  to: number;
  stand: Stand | null;
  /** What it says, where it is bound. */
  said: Said | null;
}

function spotOf(row: Row, start: number, at: (offset: number) => number): Spot {
  const { value, decimal, low, high, min, max, decimals, unit, kind, approximation } = row as unknown as Compared;
  const compared: Compared = { value, decimal, low, high, min, max, decimals, unit, kind, approximation, signed: null };
  // What is new stands before what is spread: set behind it, each property of each spot makes a hidden class of its own.
  return {
    text: String(row.text),
    start: Number(row.start),
    from: at(Number(row.start) - start),
    to: at(Number(row.end) - start),
    stand: standOf(compared),
    said: null,
    ...compared,
  };
}

/** An exact wording: 约, 近, 超 and ranges are not. */
export const isExact = (one: Said): boolean => one.stand?.exact ?? false;

/** Digits that say something: 158.7亿 has four, 2000 one. */
export function significant({ decimal }: Pick<Said, 'decimal'>): number {
  return (decimal ?? '')
    .replace(/^-?0*\.?0*/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;
}

/** What comes before the figure in its sentence, whitespace out; and after it. */
export function before({ quote, at }: Said): string {
  return Array.from(quote).slice(0, at).join('').replace(/\s/g, '');
}

export function after({ quote, at, text }: Said): string {
  return Array.from(quote)
    .slice(at + Array.from(text).length)
    .join('')
    .replace(/\s/g, '');
}
