import type { PeriodExpression, PeriodMention } from '../recognize/recognize.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { startCarry } from './carry.js';
import { opensClause } from './clauses.js';
import { type CalendarDate, type DateSpan, dateOf, periodOf } from './dates.js';
import { isFuture } from './future.js';
import { startHeaders } from './headers.js';
import type { LinkedPeriod, PeriodRole } from './link.js';
import { roleOf } from './periodroles.js';
import { type Reference, resolve } from './resolve.js';
import { openYear, type YearClues } from './years.js';

/** The periods a sentence states, and the one that holds in it before any is stated. */
export interface SentencePeriods {
  periods: LinkedPeriod[];
  period: LinkedPeriod | null;
}

interface Placed {
  linked: LinkedPeriod;
  span: DateSpan;
}

/**
 * Reads the period wordings of one story in their context. `mentions[i]` belongs to `sentences[i]`; `published` is the article's own
 * date in ISO 8601 at the granularity known. A wording that means no span that can be said (去年 of an unknown year) is left out. Pure.
 */
export function resolvePeriods(
  sentences: readonly Sentence[],
  mentions: readonly PeriodMention[][],
  published: string | null,
): SentencePeriods[] {
  const today = published === null ? null : dateOf(published);
  const carry = startCarry(today);
  const headers = startHeaders();
  const spans = new Map<LinkedPeriod, DateSpan>();
  const years: { paragraph: YearClues['paragraph']; heading: number | null; block: number } = { paragraph: null, heading: null, block: -1 };
  const out = sentences.map((sentence, i): SentencePeriods => {
    if (sentence.blockIndex !== years.block) Object.assign(years, { block: sentence.blockIndex, paragraph: null });
    const carried = headers.of(sentence) ?? carry.enter(sentence);
    const placed: Placed[] = [];
    let year: number | null = null;
    for (const mention of mentions[i] ?? []) {
      const { role: said, cue } = roleOf(mention, sentence.text);
      const clues = {
        ...years,
        sentence: year,
        published: today,
        future: mention.expression.shape === 'span' && isFuture(sentence.text, mention),
        day: mention.expression.from.day !== undefined || mention.expression.from.holiday !== undefined,
      };
      const found = resolve(mention.expression, {
        published: today,
        force: placed.findLast(({ linked }) => GOVERNS.has(linked.role))?.span ?? (carried ? (spans.get(carried) ?? null) : null),
        day: placed.findLast(({ span }) => span.first?.day !== undefined)?.span.first ?? null,
        openYear: (first, last) => openYear(first, last, clues),
      } satisfies Reference);
      if (!found) continue;
      const completed = found.basis !== 'stated';
      const role = isOver(found.span, published ?? years.heading) ? pastRole(said, cue, mention) : said;
      const linked = { ...mention, period: periodOf(found.span), completed, basis: found.basis, role };
      spans.set(linked, found.span);
      placed.push({ linked, span: found.span });
      const its = yearOf(mention.expression, found.span);
      if (its === null || role === 'base' || role === 'origin' || role === 'publication') continue;
      if (sentence.block.kind === 'heading' && typeof mention.expression.from.year === 'number') years.heading = its;
      if (role === 'name') continue;
      year = its;
      const bare = mention.expression.from.month === undefined;
      if (role !== 'deadline' && (!bare || isFixed(mention.expression, today))) years.paragraph = { year: its, bare };
    }
    const periods = placed.map(({ linked }) => linked);
    if (sentence.cell) headers.note(sentence, periods);
    else carry.leave(sentence, periods);
    return { periods, period: carried };
  });
  headingsLookAhead(sentences, out);
  return out;
}

const governs = ({ role }: LinkedPeriod) => role === 'in_force' || role === 'event';
const GOVERNS: ReadonlySet<PeriodRole> = new Set<PeriodRole>(['in_force', 'deadline', 'modifier']);

/** 去年 alone does not say the year of a later sentence; 2022年, 今年 and 上半年 do. */
const isFixed = ({ from: { year, half, quarter } }: PeriodExpression, today: CalendarDate | null) =>
  typeof year === 'object' ? year.relative === 0 && today !== null : year !== undefined || half !== undefined || quarter !== undefined;

/** Of a time gone by 到6月底 is no deadline, and 2003年前 is the time before it. */
function pastRole(role: PeriodRole, cue: string, { expression: { from } }: PeriodMention): PeriodRole {
  if (cue === 'before-it') return from.edge === 'end' ? 'in_force' : 'base';
  return cue === 'by' ? 'in_force' : role;
}

/** The text speaks of a time before the article, or no later than the year that its heading reports on. */
function isOver(span: DateSpan, until: string | number | null): boolean {
  const end = periodOf(span).period_end;
  if (end === null || until === null) return false;
  return typeof until === 'number' ? end <= `${until}-12-31` : end <= (until.length === 4 ? `${until}-00` : until);
}

/** The year of a wording, where it is one that others can be completed from. */
function yearOf({ shape }: PeriodExpression, span: DateSpan): number | null {
  return shape === 'span' || shape === 'until' ? ((span.last ?? span.first)?.year ?? null) : null;
}

/** A heading that states no period is about that of the text below it. */
function headingsLookAhead(sentences: readonly Sentence[], out: SentencePeriods[]): void {
  let below: LinkedPeriod | null = null;
  for (let i = sentences.length - 1; i >= 0; i--) {
    const here = out[i]!;
    if (sentences[i]!.block.kind === 'heading') {
      here.period = here.periods.find(governs) ?? below ?? here.period;
      continue;
    }
    if (sentences[i + 1]?.block.kind === 'heading') below = null;
    below = here.periods.find(governs) ?? below;
  }
}

/** 投产后年产…: what is to be once it is done has no period. */
const AFTERWARDS = /(?:投产|达产|建成|竣工|完工|投用|投运|运营)(?:投产|达产|使用)?[之以]?后，?[^，。；]*$/;
/** What may stand between an origin and its figure: 去年同期的…, 上年同期为…, 年度计划…. */
const NEXT_TO = /^(?:计划(?:总?投资)?额?|[的为是]?(?:仅为?|只有|约|达|增长|下降)?)$/;
/** What is counted over a time, not at its end: 年末存栏28万头，产量121万吨. */
const FLOW = /，[^，；]*(?:产量|产值|增加值|收入|出栏|销售|利润)[^，；]*$/;

/**
 * The period of a figure that stands at `at` of a sentence's text: the nearest stated before it that governs, else one behind it in its
 * clause, else the one carried. `stated` is false where it was carried, and where the wording dates a thing (今年开工的道路全长…) or only
 * says that it is so now (目前).
 */
export function periodAt(text: string, { periods, period }: SentencePeriods, at: number): { period: LinkedPeriod | null; stated: boolean } {
  const before = text.slice(Math.max(0, at - 60), at);
  if (AFTERWARDS.test(before)) return { period: null, stated: false };
  const carried = { period, stated: false };
  const found = (here: LinkedPeriod) => ({ period: here, stated: here.role !== 'modifier' && here.expression.shape !== 'now' });
  for (let i = periods.length - 1; i >= 0; i--) {
    const here = periods[i]!;
    if (here.to > at) continue;
    const gap = text.slice(here.to, at);
    if (here.role === 'origin' && NEXT_TO.test(gap)) return found(here);
    if (!GOVERNS.has(here.role) && here.role !== 'event') continue;
    if (here.role === 'in_force' && here.expression.from.edge === 'end' && FLOW.test(gap)) return carried;
    if (!isOnlyItsClause(here, text, gap)) return found(here);
  }
  const clause = /^[^，。；：！？]*/.exec(text.slice(at, at + 40))?.[0].length ?? 0;
  // 总投资11亿元的二期将于四季度投产: what is still to be done there says nothing of the figure.
  const behind = periods.find((here) => here.from > at && here.from < at + clause && (governs(here) || here.role === 'modifier'));
  return behind ? found(behind) : carried;
}

/** 于2010年投产， dates its own clause, 5月2日单日8.6万人次；… and 一期7月完工；… what stands before the semicolon; 上半年，… all that follows. */
function isOnlyItsClause({ role, from, period: { granularity } }: LinkedPeriod, text: string, gap: string): boolean {
  if (role === 'event' && /[于在]$/.test(text.slice(0, from).slice(-1)) && /[，；]/.test(gap)) return true;
  const weak = role === 'event' || ((granularity === 'month' || granularity === 'day') && !opensClause(text, from));
  return weak && gap.includes('；');
}
