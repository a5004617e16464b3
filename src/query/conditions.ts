import { columnsOfTable } from '../../schemas/schemas.js';
import { phraseOf } from '../store/store.js';
import { amountOf } from './amount.js';
import { allOf, anyOf, type Condition, counted, literal, oneOf, type Sql } from './condition.js';
import { type FactView, FilterError } from './filter.js';
import { insideOf, SAME } from './inside.js';
import { daysOf } from './span.js';

const COLUMNS = ['kind', 'unit', 'measure', 'status', 'basis', 'comparison', 'rule', 'granularity'] as const;

/** The values that a column may have, where they are few: a slip is said, not answered with nothing. */
const CLOSED = new Map(
  [...columnsOfTable('facts'), ...columnsOfTable('claims').filter(({ name }) => name === 'verdict')].flatMap(({ name, values }) =>
    values ? [[name, values] as const] : [],
  ),
);

function closed(view: FactView): void {
  for (const name of [...COLUMNS, 'verdict'] as const)
    for (const value of view[name] ?? []) {
      const values = CLOSED.get(name);
      if (values && !values.includes(value)) throw new FilterError(`--${name}: there is no ${value}; one of ${values.join(', ')}`);
    }
}

/** What a view means, a condition for each of its filters. Throws FilterError. */
export function conditionsOf(view: FactView): Condition[] {
  closed(view);
  const out: Condition[] = COLUMNS.flatMap((column) => oneOf(column, view[column]));
  if (view.entity?.length) out.push(entities(view.entity));
  const places = [view.within ?? []].flat();
  if (places.length > 0) out.push(counted(anyOf(places.map(within))));
  if (view.indicator?.length) out.push(indicators(view.indicator));
  if (view.verdict?.length) out.push(verdicts(view.verdict));
  if (view.min !== undefined || view.max !== undefined) out.push(values(view));
  if (view.period !== undefined) out.push(period(view.period));
  if (view.published !== undefined) out.push(published(view.published));
  if (view.article !== undefined) out.push(article(view.article));
  if (view.publisher !== undefined) out.push(publisher(view.publisher));
  for (const column of ['province', 'city'] as const)
    if (view[column] !== undefined) out.push({ sql: `${column} LIKE ? ESCAPE '\\'`, params: [`${literal(view[column])}%`] });
  for (const word of view.text ?? []) out.push(text(word));
  for (const [column, values] of [
    ['indicator', view.indicator_is],
    ['entity_id', view.entity_id],
    ['claim', view.claim],
  ] as const)
    out.push(...oneOf(column, values).map((condition) => counted(condition)));
  out.push(...oneOf('publisher', view.publisher_is), ...oneOf('language', view.language), ...surety(view));
  return out;
}

/** The conditions of a view as one. Throws FilterError. */
export const whereOf = (view: FactView): Sql => allOf(conditionsOf(view));

function entities(names: readonly string[]): Condition {
  const parts = names.map((name): Sql => {
    if (name.endsWith('*')) return { sql: `entity LIKE ? ESCAPE '\\'`, params: [`${literal(name.slice(0, -1))}%`] };
    return { sql: `entity_id IN (${SAME})`, params: [name, name, name, name] };
  });
  const any = anyOf(parts);
  return names.some((name) => name.endsWith('*')) ? any : counted(any);
}

/**
 * GB/T 2260 codes are a tree by their prefix: 370000 holds 37…, 370200 holds 3702…; what is no place hangs on its parent, and a name may
 * lie below another name.
 */
function within(place: string): Condition {
  const inside = insideOf(place);
  return counted({ sql: `entity_id IN (${inside.sql})`, params: inside.params });
}

/** The names that facts give indicators are in a table of their own, indexed by their characters. */
function indicators(names: readonly string[]): Condition {
  const sql = `indicator LIKE ? ESCAPE '\\' OR indicator_text LIKE ? ESCAPE '\\'`;
  const any = anyOf(names.map((name): Sql => ({ sql, params: [`%${literal(name)}%`, `%${literal(name)}%`] })));
  const phrases = names.map(phraseOf);
  if (phrases.includes(null)) return any;
  const match = phrases.join(' OR ');
  const found = {
    sql: `SELECT indicator FROM wording WHERE id IN (SELECT rowid FROM wording_text WHERE wording_text MATCH ?)`,
    params: [match],
  };
  // one name after the other, so that counting can stop
  const hits = `SELECT 1 FROM wording_text CROSS JOIN wording ON wording.id = wording_text.rowid CROSS JOIN fact ON fact.indicator = wording.indicator
    WHERE wording_text MATCH ?`;
  return { ...any, hits: { sql: hits, params: [match] }, implied: { sql: `indicator IN (${found.sql})`, params: found.params } };
}

/** A claim of one fact has no row of its own. */
function verdicts(names: readonly string[]): Condition {
  const [listed] = oneOf('verdict', names);
  const judged = `claim IN (SELECT id FROM claim WHERE ${listed!.sql})`;
  if (!names.includes('single')) return counted({ sql: judged, params: listed!.params });
  const single = 'claim IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.id = facts.claim)';
  return { sql: `${judged} OR (${single})`, params: listed!.params };
}

/** Each of figures with a value and of those that name two numbers has an index. */
export function values({ min, max, kind }: FactView): Condition {
  const limits: [string, string, number][] = [];
  if (min !== undefined) limits.push(['high', '>=', amount('min', min)]);
  if (max !== undefined) limits.push(['low', '<=', amount('max', max)]);
  const over = (column: (other: string) => string): Sql => ({
    sql: limits.map(([other, sign]) => `${column(other)} ${sign} ?`).join(' AND '),
    params: limits.map(([, , limit]) => limit),
  });
  const kinds: Sql[] = oneOf('kind', kind);
  const all = (parts: readonly Sql[]): Sql => allOf([...kinds, ...parts]);
  const valued = all([over(() => 'value')]);
  const open = all([{ sql: 'value IS NULL', params: [] }, over((other) => other)]);
  const hits = {
    sql: `SELECT id FROM figure WHERE ${valued.sql} UNION ALL SELECT id FROM figure WHERE ${open.sql}`,
    params: [...valued.params, ...open.params],
  };
  const exact = over((other) => `coalesce(value, ${other})`);
  return kinds.length === 0 ? exact : { ...exact, hits, implied: { sql: `figure_row IN (${hits.sql})`, params: hits.params } };
}

function period(written: string): Condition {
  const { start, end } = days('period', written);
  const found = `FROM fact INDEXED BY fact_days WHERE coalesce(period_start, period_end) <= ? AND coalesce(period_end, period_start) >= ?`;
  return {
    sql: 'since <= ? AND until >= ?',
    params: [end, start],
    hits: { sql: `SELECT 1 ${found}`, params: [end, start] },
    // the index alone says which, without a look at all facts that end late enough
    gather: { sql: `row IN (SELECT id ${found})`, params: [end, start] },
  };
}

/** A month or year overlaps with what begins with it: compared as text, the shorter one completed. */
function published(written: string): Condition {
  const { start, end } = days('published', written);
  const range = { sql: 'published >= ? AND published <= ?', params: [start.slice(0, 4), end] };
  return {
    sql: `substr(published || '-01-01', 1, 10) <= ? AND substr(published || '-12-31', 1, 10) >= ?`,
    params: [end, start],
    hits: { sql: `SELECT 1 FROM article JOIN figure ON figure.article = article.id WHERE ${range.sql}`, params: range.params },
    implied: range,
  };
}

function article(name: string): Condition {
  const [, path, start] = /^(.*)@(\d+)$/.exec(name) ?? [];
  if (path !== undefined)
    return among({ sql: 'source.path = ? AND article.start = ?', params: [path, Number(start)] }, { sql: 'article = ?', params: [name] });
  const like = [name, `%${literal(name)}%`];
  return among(
    { sql: `source.path = ? OR article.title LIKE ? ESCAPE '\\'`, params: like },
    { sql: `path = ? OR title LIKE ? ESCAPE '\\'`, params: like },
  );
}

function publisher(name: string): Condition {
  const params = [`%${literal(name)}%`];
  return among({ sql: `article.publisher LIKE ? ESCAPE '\\'`, params }, { sql: `publisher LIKE ? ESCAPE '\\'`, params });
}

/** A condition on articles, which are few beside facts: `inside` over their tables, `exact` over the view. */
function among(inside: Sql, exact: Sql): Condition {
  const ids = `SELECT article.id FROM article JOIN source ON source.id = article.source WHERE ${inside.sql}`;
  return {
    ...exact,
    hits: { sql: `SELECT 1 FROM figure WHERE article IN (${ids})`, params: inside.params },
    implied: { sql: `article_row IN (${ids})`, params: inside.params },
  };
}

/** The index narrows to sentences that hold the characters; `instr` compares them as they are, marks included. */
export function text(word: string): Condition {
  const phrase = phraseOf(word);
  const holds: Sql = { sql: 'instr(lower(quote), lower(?)) > 0', params: [word] };
  if (phrase === null) return holds;
  const hits = { sql: 'SELECT rowid FROM sentence_text WHERE sentence_text MATCH ?', params: [phrase] };
  return { ...holds, hits, implied: { sql: `sentence IN (${hits.sql})`, params: hits.params } };
}

/** How sure a fact is, and which of its slots were carried over. */
function surety({ inferred, least_sure, surest }: FactView): Condition[] {
  const out: Condition[] = [];
  if (inferred?.length)
    out.push(
      anyOf(
        inferred.map((slot) =>
          slot === 'none' ? { sql: `inferred = '[]'`, params: [] } : { sql: 'instr(inferred, ?) > 0', params: [`"${slot}"`] },
        ),
      ),
    );
  if (least_sure !== undefined) out.push({ sql: 'confidence >= ?', params: [share('least_sure', least_sure)] });
  if (surest !== undefined) out.push({ sql: 'confidence <= ?', params: [share('surest', surest)] });
  return out;
}

function share(name: string, written: string): number {
  const value = Number(written);
  if (written.trim() === '' || !(value >= 0 && value <= 1)) throw new FilterError(`${name}: not between 0 and 1: ${written}`);
  return value;
}

function amount(name: string, written: string): number {
  const value = amountOf(written);
  if (value === undefined) throw new FilterError(`--${name}: not a number: ${written} (try 3000, 1.5亿, 五百万)`);
  return value;
}

function days(name: string, written: string): { start: string; end: string } {
  const span = daysOf(written);
  if (!span) throw new FilterError(`--${name}: not a period: ${written} (try 2023, 2023-06, 2023Q2, 2023H1, 2022/2023)`);
  return span;
}
