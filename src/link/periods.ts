import type { PeriodExpression, PeriodMention } from '../recognize/recognize.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { addressYears } from './address.js';
import { briefStarts } from './briefs.js';
import { startCarry } from './carry.js';
import { type CalendarDate, type DateSpan, dateOf, isoOf, periodOf } from './dates.js';
import { englishPeriodRole, isEnglishFuture } from './english/english.js';
import { isFuture } from './future.js';
import { startHeaders } from './headers.js';
import { countedUntil, joinedRole, joinedSpan } from './joinedperiods.js';
import type { LinkedPeriod, PeriodRole } from './link.js';
import { headingsLookAhead } from './periodheadings.js';
import { GOVERNS, roleOf } from './periodroles.js';
import { resolve } from './resolve.js';
import { lastYearOf, startSpanOfYears } from './spanofyears.js';
import { startStaging } from './staging.js';
import { startTelling } from './telling.js';
import { openYear, type YearClues } from './years.js';

/** The periods a sentence states, and the one that holds in it before any is stated. */
export interface SentencePeriods {
  periods: LinkedPeriod[];
  period: LinkedPeriod | null;
  /** The span of years that the section or paragraph reports on: see `LinkedSentence.years`. */
  years: LinkedPeriod | null;
  /** The span of years that the section looks back on as a whole. */
  review: LinkedPeriod | null;
  /** The day of telling: of the paragraph, of the story, else of the article; null where not even its month is known. */
  told: LinkedPeriod | null;
  /** The days of the event that the story is about: see `LinkedSentence.staged`. */
  staged: LinkedPeriod | null;
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
 * date in ISO 8601 at the granularity known, `title` its headline. A wording that means no span that can be said (去年 of an unknown year) is left out. Pure.
 */
export function resolvePeriods(
  sentences: readonly Sentence[],
  mentions: readonly PeriodMention[][],
  published: string | null,
  title: string | null = null,
): SentencePeriods[] {
  const today = published === null ? null : dateOf(published);
  const reported = addressYears(title, sentences, today);
  const briefs = briefStarts(sentences, title);
  const carry = startCarry(today);
  const headers = startHeaders();
  const telling = startTelling(published);
  const spansOfYears = startSpanOfYears();
  const staging = startStaging();
  const fiscal = mentions.some((list) => list.some(({ rule }) => rule === 'fiscal-quarter'));
  const spans = new Map<LinkedPeriod, DateSpan>();
  const years: { paragraph: YearClues['paragraph']; heading: number | null; block: number } = { paragraph: null, heading: null, block: -1 };
  let day: CalendarDate | null = null;
  /** The day that a wire is sent: 今天 is that day, whenever it is printed. */
  let wired: CalendarDate | null = null;
  const out = sentences.map((sentence, i): SentencePeriods => {
    if (sentence.blockIndex !== years.block) {
      Object.assign(years, { block: sentence.blockIndex, paragraph: null });
      if (day && !isFresh(day, today)) day = null;
    }
    if (briefs.has(i)) {
      carry.reset();
      telling.reset();
      staging.reset();
      spansOfYears.reset();
      years.heading = null;
      day = wired = null;
    }
    if ((mentions[i] ?? []).some(({ rule, from }) => rule === 'recently' && from < OPENING)) carry.retell();
    const review = spansOfYears.enter(sentence);
    const carried = headers.of(sentence) ?? carry.enter(sentence, (review ? lastYearOf(review) : reported[i]) ?? null);
    const said: Running = { force: carried && (spans.get(carried) ?? null), day: null, year: null };
    const periods: LinkedPeriod[] = [];
    let before: { mention: PeriodMention; span: DateSpan } | undefined;
    /** Up to when the sentence counts. */
    let until: DateSpan | null = null;
    for (const mention of mentions[i] ?? []) {
      const { from, shape } = mention.expression;
      const future = () =>
        shape === 'span' && mention.rule !== 'plan-year' && (sentence.english ? isEnglishFuture : isFuture)(sentence.text, mention);
      // 昨日(8月31日) lies next to the day of the article, whatever year the text speaks of
      const near = mention.rule === 'relative-day' && today !== null;
      // Most wordings name their year; what else could tell it is looked for when one does not.
      const clues = (): YearClues => ({
        sentence: near ? null : said.year,
        paragraph: near ? null : years.paragraph,
        heading: near ? null : (years.heading ?? reportedYear(reported[i])),
        published: today,
        future: !near && future(),
        day: from.day !== undefined || from.holiday !== undefined,
        current: sentence.text.startsWith('年内', mention.from),
      });
      const reference = {
        published: (near && wired) || today,
        force: said.force,
        day: said.day ?? day,
        openYear: (a: number, b: number) => openYear(a, b, clues()),
        future: () => future() || sentence.text[mention.to] === '起',
        account: reported[i] !== undefined && reported[i] !== null && today?.month === undefined,
      };
      let found = resolve(mention.rule === 'fiscal-quarter' && future() ? QUARTER[0] : mention.expression, reference);
      if (fiscal && found && isQuarter(mention) && !future() && !isOver(found.span, published)) found = resolve(QUARTER[-1], reference);
      if (!found) continue;
      const ahead = isAhead(found.span, published);
      const role = within(mention, said.day)
        ? 'base'
        : (joinedRole(periods.at(-1), mention, sentence.text) ??
          roleHere(mention, sentence, { over: isOver(found.span, published ?? years.heading), ahead }));
      // 截至7月底，今年计划投资…: a plan is for the year
      const planned = future() || PLANS.test(sentence.text.slice(mention.to, mention.to + 12));
      const whole: DateSpan | null = TOLD_OF.has(role)
        ? ((planned ? null : countedUntil(until, mention, found.span)) ?? joinedSpan(before, mention, found.span, sentence.text))
        : null;
      if (whole) found = { ...found, span: whole };
      before = { mention, span: found.span };
      if (shape === 'until') until = found.span;
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
        ...(ahead ? { ahead } : {}),
      };
      spans.set(linked, found.span);
      periods.push(linked);
      if (GOVERNS.has(role)) said.force = found.span;
      if (
        role === 'publication' &&
        found.span.first &&
        isFresh(found.span.first, today) &&
        SENT.test(sentence.text.slice(mention.to, mention.to + 8))
      )
        wired = found.span.first;
      if (found.span.first?.day !== undefined) {
        said.day = found.span.first;
        if (TAKES_PLACE.has(role) && shape === 'span') day = said.day;
      }
      const its = yearOf(mention.expression, found.span);
      if (its === null || SAYS_NO_YEAR.has(role)) continue;
      if (sentence.block.kind === 'heading' && typeof from.year === 'number' && from.day === undefined) years.heading = its;
      if (role === 'name') continue;
      said.year = its;
      const bare = from.month === undefined;
      if (role !== 'deadline' && (!bare || isFixed(mention.expression, today))) years.paragraph = { year: its, bare };
    }
    if (sentence.cell) headers.note(sentence, periods);
    else carry.leave(sentence, periods);
    return {
      periods,
      period: carried,
      ...spansOfYears.at(sentence, periods),
      told: telling.at(sentence, periods),
      staged: staging.at(sentence, periods),
    };
  });
  headingsLookAhead(sentences, out);
  return out;
}

/** Within so many characters of its head 近日 tells what its paragraph is about. */
const OPENING = 12;

const reportedYear = (period: LinkedPeriod | null | undefined) => (period ? (period.expression.from.year as number) : null);

/** Years that something is compared with or told in are not those of what stands next. */
const SAYS_NO_YEAR: ReadonlySet<PeriodRole> = new Set<PeriodRole>(['base', 'origin', 'publication']);

/** 去年 alone does not say the year of a later sentence; 2022年, 今年 and 上半年 do. */
const isFixed = ({ from: { year, half, quarter } }: PeriodExpression, today: CalendarDate | null) =>
  typeof year === 'object' ? year.relative === 0 && today !== null : year !== undefined || half !== undefined || quarter !== undefined;

/** Of a time gone by (`over`) 到6月底 is no deadline, and 2003年前 is the time before it. */
function roleHere(mention: PeriodMention, { text, english }: Sentence, { over, ahead }: { over: boolean; ahead: boolean }): PeriodRole {
  const { role, cue } = (english ? englishPeriodRole : roleOf)(mention, text);
  // 郑棉9月均价 and 12月玉米收盘 in June name what is traded.
  if (
    ahead &&
    mention.expression.from.month !== undefined &&
    mention.expression.from.day === undefined &&
    MARKET.test(text) &&
    !isFuture(text, mention)
  )
    return 'name';
  // 2022年北京冬奥会 in 2021 names the games.
  if (ahead && GAMES.test(text.slice(mention.to, mention.to + 20))) return 'name';
  if (over && cue === 'before-it') return mention.expression.from.edge === 'end' ? 'in_force' : 'base';
  return over && cue === 'by' ? 'in_force' : role;
}

const PLANS = /计划|目标|任务|预算/;
const MARKET = /收盘|开盘|收[于报高低涨跌]|报收|结算价|期货|合约|持仓|盘[面中]|撮合|郑[棉糖醇油]|沪[铜铝锌胶金银]|美分|NYMEX|CBOT|LME/;
const GAMES = /^[^，。；：]{0,12}(?:运动会|[奥亚全大青]运会|残?奥会|世界杯|锦标赛|世博会|园博会|博览会|进博会|服贸会|交易会|峰会|论坛)/;

/** The day of the news itself holds for the paragraphs that follow; one long gone for its own. */
const isFresh = (day: CalendarDate, today: CalendarDate | null) =>
  today?.day !== undefined && day.day !== undefined && Math.abs(Date.parse(isoOf(today)) - Date.parse(isoOf(day))) <= FRESH * 86_400_000;
const FRESH = 10;
/** 本报深圳5月18日电: a wire. */
const SENT = /^[^，。；：]{0,6}?[电讯]/;
/** Roles of periods that something is told of. */
const TOLD_OF: ReadonlySet<PeriodRole> = new Set<PeriodRole>(['in_force', 'event']);
/** A day that 当天 and 同日 of a later sentence mean. */
const TAKES_PLACE: ReadonlySet<PeriodRole> = new Set<PeriodRole>(['event', 'in_force', 'publication']);

/** A quarter of a financial year that is forecast is the one under way. */
const quarter = (relative: number): PeriodExpression => ({ from: { quarter: { relative, of: 'article' } }, shape: 'span' });
const QUARTER = { [-1]: quarter(-1), 0: quarter(0) } as const;
/** 第三季度 told in July, in a text that counts by financial years, is the quarter that has just ended. */
const isQuarter = ({ expression: { from, to, shape } }: PeriodMention) =>
  shape === 'span' && !to && typeof from.quarter === 'number' && from.year === undefined && from.edge === undefined;

/** 5月2日，本周持平: the week of a day just named says nothing more. */
function within({ expression: { from } }: PeriodMention, day: CalendarDate | null): boolean {
  return from.week?.relative === 0 && from.weekday === undefined && day !== null;
}

/** It had not begun on the day of the article. */
function isAhead(span: DateSpan, published: string | null): boolean {
  const start = periodOf(span).period_start;
  return (
    start !== null &&
    published !== null &&
    start > (published.length === 4 ? `${published}-12-31` : published.length === 7 ? `${published}-31` : published)
  );
}

/** The text speaks of a time before the article, or no later than the year that its heading reports on. */
function isOver(span: DateSpan, until: string | number | null): boolean {
  const end = periodOf(span).period_end;
  if (end === null || until === null) return false;
  return typeof until === 'number' ? end <= `${until}-12-31` : end <= (until.length === 4 ? `${until}-00` : until);
}

/** The year of a wording, where it is one that others can be completed from. */
function yearOf({ shape }: PeriodExpression, span: DateSpan): number | null {
  return shape === 'span' || shape === 'until' || shape === 'since' ? ((span.last ?? span.first)?.year ?? null) : null;
}
