import type { FigureKind } from '../../schemas/schemas.js';
import { INDICATORS, OF_COMPANIES, PASSING_WORDS, UNSPECIFIC } from '../lexicon/lexicon.js';

/** What of a fact says how surely it is known what the figure measures. */
export interface Told {
  text: string;
  /** Where the figure starts in its quote, in code points, as the store counts. */
  at: number;
  quote: string;
  indicator: string | null;
  indicator_text: string | null;
  scope: string | null;
  entity_text: string | null;
  entity: string | null;
  entity_kind: string | null;
  period_text: string | null;
  period_end: string | null;
  published: string | null;
  measure: string;
  status: string;
  kind: FigureKind;
  /** A JSON list of the slots that were carried over. */
  inferred: string;
  confidence: number;
}

/** A fact is compared only where what it measures is sure: `words` narrow it beyond its indicator, and must be equal on both sides. */
export type Firmness = { firm: true; words: string } | { firm: false; because: string };

const KNOWN = new Set(INDICATORS.map(({ name }) => name));
const PASSING = new RegExp(`(?:${[...PASSING_WORDS].sort((a, b) => b.length - a.length).join('|')})`, 'g');
const TIMES =
  /(?:\d{4}年|\d{1,2}月(?:份|底|末)?|\d{1,2}日|[前首]?[一二三四五六七八九十\d]+(?:个月|季度)|[上下]半年|前三季度|[一二三四]季度|年初|年末|年底|月末|春节|五一|国庆|假期|“?[一二三四五六七八九十]{1,3}五”?(?:期间|时期)?|\d{1,2}[-—–~～至到]\d{1,2}月)/g;
const MARKS = /[\s“”"‘’《》（）()【】—\-·、，,。；：:]/g;
const CLAUSE_END = /[，。；：！？,;:!?\n]/;

/** Where the clause begins that holds `at`. */
function clauseStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && !CLAUSE_END.test(text[i - 1]!)) i--;
  return i;
}

/** What stays of the words around an indicator once time, place and words that only lead on are gone. */
function rest(words: string, { entity, entity_text, period_text }: Told): string {
  let text = words;
  for (const known of [entity_text, entity, period_text]) if (known) text = text.replaceAll(known.replace(/\s/g, ''), '');
  return text.replace(TIMES, '').replace(MARKS, '').replace(PASSING, '');
}

const bare = (text: string) => text.replace(/[\s“”"‘’《》]/g, '');
const KNOWN_WORDS = new RegExp(
  [...INDICATORS.flatMap(({ name, variants }) => [name, ...variants])]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()（）.*+?]/g, '\\$&'))
    .join('|'),
  'g',
);

/** What the first clause with a figure tells of goes for what follows in the sentence: 公路货运量…，货物周转量…. */
function topic(before: string, told: Told): string {
  const figure = before.search(/\d|[一二三四五六七八九十百千]+[万亿]/);
  const end = figure < 0 ? before.length : figure;
  const lead = before.slice(clauseStart(before, end), end);
  return rest(bare(lead).replace(KNOWN_WORDS, ''), told);
}

/** The day by which what was published then must have been over: of an article known by its year or month alone, about the last of it. */
const lastDay = (published: string): string =>
  published.length === 4 ? `${published}-12-28` : published.length === 7 ? `${published}-28` : published;

/** Why a fact cannot be compared whatever it measures; null where nothing speaks against it. */
function unfit(
  { kind, measure, status, inferred, entity, period_end, published, confidence }: Told,
  before: string,
  after: string,
): string | null {
  if (confidence < 0.6) return 'read with little confidence';
  if (measure === 'change' && kind === 'duration') return 'a change in days';
  // 中国 is what an article without a place is about
  if (inferred.includes('entity') && entity === '中国') return 'whose figure it is was carried over from nowhere near';
  if (status === 'actual' && period_end !== null && published !== null && period_end >= lastDay(published))
    return 'told before the period was over';
  if (status === 'actual' && /目标|力争|预期|计划|预计|确保|争取|有望|将/.test(before)) return 'told beside what is planned';
  if (/^(?:的[^，。；]|以?[上下内]?的?(?:县|市|区|项目|企业))/.test(after)) return 'a mark that something passes, not its figure';
  return null;
}

/**
 * How surely it is known what a figure measures, read from its own sentence. Not firm: an indicator that the table does not know, or whose
 * name does not say of what (总投资), or that does not stand in the sentence; a period that was not over; low confidence. Parts share their
 * whole's indicator only with words before it (国有企业, 公路): those are returned.
 */
export function firmnessOf(told: Told): Firmness {
  const { indicator, indicator_text, scope } = told;
  const no = (because: string): Firmness => ({ firm: false, because });
  if (indicator === null || indicator_text === null) return no('names no indicator');
  const core = told.measure === 'share' ? indicator.replace(/(?:占比|贡献率|份额|比重)$/, '') : indicator;
  if (!KNOWN.has(indicator) && !KNOWN.has(core)) return no('the indicator is in no table');
  const vague = UNSPECIFIC.has(core) || (OF_COMPANIES.has(core) && told.entity_kind !== 'organisation');
  if (vague) return no('the indicator does not say of what');
  const chars = Array.from(told.quote);
  const before = bare(chars.slice(0, told.at).join(''));
  const after = bare(chars.slice(told.at + Array.from(told.text).length).join(''));
  const against = unfit(told, before, after);
  if (against !== null) return no(against);
  const wording = bare(indicator_text);
  // 同比 of values in dollars and in yuan differ by the rate of exchange
  const since = /累计/.test(wording) && told.inferred.includes('period') ? '累计' : '';
  const currency = told.measure === 'change' && told.quote.includes('美元') ? '美元' : '';
  const at = before.lastIndexOf(wording);
  if (at < 0) {
    if (!after.startsWith(wording)) return no('the indicator does not stand in the sentence');
    return { firm: true, words: currency + rest(before.slice(clauseStart(before, before.length)), told) };
  }
  const start = clauseStart(before, at);
  const head = scope === null ? rest(before.slice(start, at), told) : '';
  const tail = before.slice(at + wording.length);
  const last = CLAUSE_END.test(tail) ? tail.slice(clauseStart(tail, tail.length)) : tail;
  const above = topic(before.slice(0, start), told);
  // figures between the indicator and this one: the clause of the indicator has one, and so may others
  return { firm: true, words: `${currency}${since}${above}${head}${rest(last, told)}`.replace(/[\d.%‰]+/g, '') };
}
