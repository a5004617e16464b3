import type { PeriodExpression, PeriodMention } from '../recognize/recognize.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { startCarry } from './carry.js';
import { type CalendarDate, type DateSpan, dateOf, periodOf } from './dates.js';
import { englishPeriodRole, isEnglishFuture } from './english/english.js';
import { isFuture } from './future.js';
import { startHeaders } from './headers.js';
import type { LinkedPeriod, PeriodRole } from './link.js';
import { GOVERNS, roleOf } from './periodroles.js';
import { resolve } from './resolve.js';
import { openYear, type YearClues } from './years.js';

/** The periods a sentence states, and the one that holds in it before any is stated. */
export interface SentencePeriods {
  periods: LinkedPeriod[];
  period: LinkedPeriod | null;
}

/** What the sentence has said so far. */
interface Running {
  /** The span of the last period that governs; before any, of the one carried. */
  force: DateSpan | null;
  /** The day last named. */
  day: CalendarDate | null;
  /** The year last stated or completed. */
  year: number | null;
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
    const said: Running = { force: carried && (spans.get(carried) ?? null), day: null, year: null };
    const periods: LinkedPeriod[] = [];
    for (const mention of mentions[i] ?? []) {
      const { from, shape } = mention.expression;
      // Most wordings name their year; what else could tell it is looked for when one does not.
      const clues = (): YearClues => ({
        sentence: said.year,
        paragraph: years.paragraph,
        heading: years.heading,
        published: today,
        future: shape === 'span' && (sentence.english ? isEnglishFuture : isFuture)(sentence.text, mention),
        day: from.day !== undefined || from.holiday !== undefined,
      });
      const reference = { published: today, force: said.force, day: said.day, openYear: (a: number, b: number) => openYear(a, b, clues()) };
      const found = resolve(mention.expression, reference);
      if (!found) continue;
      const role = roleHere(mention, sentence, isOver(found.span, published ?? years.heading));
      const linked: LinkedPeriod = {
        type: 'period',
        from: mention.from,
        to: mention.to,
        expression: mention.expression,
        rule: mention.rule,
        period: periodOf(found.span),
        completed: found.basis !== 'stated',
        basis: found.basis,
        role,
      };
      spans.set(linked, found.span);
      periods.push(linked);
      if (GOVERNS.has(role)) said.force = found.span;
      if (found.span.first?.day !== undefined) said.day = found.span.first;
      const its = yearOf(mention.expression, found.span);
      if (its === null || SAYS_NO_YEAR.has(role)) continue;
      if (sentence.block.kind === 'heading' && typeof from.year === 'number') years.heading = its;
      if (role === 'name') continue;
      said.year = its;
      const bare = from.month === undefined;
      if (role !== 'deadline' && (!bare || isFixed(mention.expression, today))) years.paragraph = { year: its, bare };
    }
    if (sentence.cell) headers.note(sentence, periods);
    else carry.leave(sentence, periods);
    return { periods, period: carried };
  });
  headingsLookAhead(sentences, out);
  return out;
}

const governs = ({ role }: LinkedPeriod) => role === 'in_force' || role === 'event';
/** Years that something is compared with or told in are not those of what stands next. */
const SAYS_NO_YEAR: ReadonlySet<PeriodRole> = new Set<PeriodRole>(['base', 'origin', 'publication']);

/** 去年 alone does not say the year of a later sentence; 2022年, 今年 and 上半年 do. */
const isFixed = ({ from: { year, half, quarter } }: PeriodExpression, today: CalendarDate | null) =>
  typeof year === 'object' ? year.relative === 0 && today !== null : year !== undefined || half !== undefined || quarter !== undefined;

/** Of a time gone by (`over`) 到6月底 is no deadline, and 2003年前 is the time before it. */
function roleHere(mention: PeriodMention, { text, english }: Sentence, over: boolean): PeriodRole {
  const { role, cue } = (english ? englishPeriodRole : roleOf)(mention, text);
  if (over && cue === 'before-it') return mention.expression.from.edge === 'end' ? 'in_force' : 'base';
  return over && cue === 'by' ? 'in_force' : role;
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
