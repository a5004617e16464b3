import type { PeriodExpression, PeriodMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { briefStarts, itemStarts } from '../briefs.js';
import { isEnglishFuture } from '../english/english.js';
import type { LinkedPeriod, PeriodRole, SentencePeriods } from '../link.js';
import { addressYears, isAddress, reportedYear } from './address.js';
import { startCarry } from './carry.js';
import { type CalendarDate, type DateSpan, dateOf, periodOf } from './dates.js';
import { startEffect } from './effect.js';
import { isQuarter, QUARTER } from './fiscal.js';
import { isFuture } from './future.js';
import { startHeaders } from './headers.js';
import { countedUntil, joinedRole, joinedSpan, type Until } from './joinedperiods.js';
import { isFresh } from './nearness.js';
import { headingsLookAhead } from './periodheadings.js';
import { GOVERNS } from './periodroles.js';
import { isReport, reportOfTitle, reportsOnTime, yearOfReport } from './reports.js';
import { resolve } from './resolve.js';
import { BEFORE_THEN, roleHere } from './rolehere.js';
import { lastYearOf, startSpanOfYears } from './spanofyears.js';
import { startStaging } from './staging.js';
import { stockOrFlow } from './stockorflow.js';
import { startTelling } from './telling.js';
import { isAhead, isOver } from './tense.js';
import { startThatYear } from './thatyear.js';
import { yearOfTitle, yearSummedUp } from './titleyear.js';
import { isCounted, isMomentary } from './wordings.js';
import { isNews, openYear, type YearClues, yearReported } from './years.js';

/** What the sentence has said so far. */
interface Running {
  /** The span of the last period that governs; before any, of the one carried. */
  force: DateSpan | null;
  /** The same, of spans alone: what is counted over a time is compared with it, whatever moment was named since. */
  flow: DateSpan | null;
  /** What was counted from it and told of: 上季度; 同期 is a year before that. */
  told: DateSpan | null;
  /** The day last named. */
  day: CalendarDate | null;
  /** The year last stated or completed. */
  year: number | null;
}

/**
 * Reads the period wordings of one story in their context. `mentions[i]` and `outlook[i]` belong to `sentences[i]`; `published` is the article's own
 * date in ISO 8601 at the granularity known, `title` its headline. A wording that means no span that can be said (去年 of an unknown year) is left out. Pure.
 */
export function resolvePeriods(
  sentences: readonly Sentence[],
  mentions: readonly PeriodMention[][],
  published: string | null,
  title: string | null = null,
  outlook: readonly boolean[] = [],
): SentencePeriods[] {
  const today = published === null ? null : dateOf(published);
  const reported = addressYears(title, sentences, today);
  const briefs = briefStarts(sentences, title);
  const items = itemStarts(sentences, title, { named: false });
  const carry = startCarry(today);
  const onTime = title !== null && reportsOnTime(title);
  const headers = startHeaders();
  const telling = startTelling(published);
  const rule = startEffect(today);
  const spansOfYears = startSpanOfYears(today, title);
  const staging = startStaging();
  const thatYear = startThatYear();
  const fiscal = mentions.some((list) => list.some(({ rule }) => rule === 'fiscal-quarter'));
  const spans = new Map<LinkedPeriod, DateSpan>();
  /** What 上年 and 上月 were counted from: said again they are counted from it again. */
  const counted = new Map<LinkedPeriod, DateSpan | null>();
  /** The years that a text without a date tells of. */
  const told = new Set<number>();
  const account = today === null && !sentences.some(isNews);
  const years: { paragraph: YearClues['paragraph']; heading: number | null; block: number } = {
    paragraph: null,
    heading: yearOfTitle(title, today) ?? yearOfReport(sentences, today),
    block: -1,
  };
  /** The year that a section sums up: written as it ends, 今年 is that one. */
  let summed: number | null = null;
  let day: CalendarDate | null = null;
  /** The day that a wire is sent: 今天 is that day, whenever it is printed. */
  let wired: CalendarDate | null = null;
  /** What the report last spoken of is made for: 2023年半年报. */
  let report = reportOfTitle(title, today);
  /** Up to when the sentence counts, and what follows it behind semicolons. */
  let until: Until | null = null;
  const out = sentences.map((sentence, i): SentencePeriods => {
    if (sentence.blockIndex !== years.block) {
      Object.assign(years, { block: sentence.blockIndex, paragraph: null });
      if (day && !isFresh(day, today)) day = null;
    }
    if (sentence.block.kind === 'heading') summed = yearSummedUp(sentence.text, summed);
    if (briefs.has(i) || items.has(i)) {
      if (items.has(i)) carry.again();
      else carry.reset();
      telling.reset();
      rule.reset();
      staging.reset();
      spansOfYears.reset();
      thatYear.reset();
      if (!items.has(i)) years.heading = null;
      day = wired = null;
      report = null;
    }
    if ((mentions[i] ?? []).some(({ rule, from }) => rule === 'recently' && from < OPENING)) carry.retell();
    const review = spansOfYears.enter(sentence);
    const header = headers.of(sentence);
    const carried = header ?? carry.enter(sentence, (review ? lastYearOf(review) : reported[i]) ?? null, outlook[i] ?? false);
    const stock = header ? null : carry.stock();
    const news = header ? null : carry.news();
    const afar = !header && !onTime && carry.afar();
    const force = carried && (counted.has(carried) ? counted.get(carried)! : (spans.get(carried) ?? null));
    const said: Running = { force, flow: carried && isMomentary(carried) ? null : force, told: null, day: null, year: null };
    const periods: LinkedPeriod[] = [];
    thatYear.enter(sentence.blockIndex);
    let before: { mention: PeriodMention; span: DateSpan } | undefined;
    if (!(sentences[i - 1]?.text.endsWith('；') && sentences[i - 1]!.blockIndex === sentence.blockIndex)) until = null;
    for (const mention of mentions[i] ?? []) {
      if (mention.rule === 'first-day-of' && (sentence.block.kind === 'heading' || !(said.day ?? day))) continue;
      if (mention.rule === 'years-later' && !said.force?.last?.year && !(today && isFuture(sentence.text, mention))) continue;
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
        only: onlyOf(told),
        future: !near && future(),
        day: from.day !== undefined || from.holiday !== undefined,
        current: sentence.text.startsWith('年内', mention.from),
      });
      const named = said.day ?? day;
      // 2016年12月29日，…。今年建设…, printed on 1 January: written in the year that it tells of
      const written =
        typeof from.year === 'object' && from.year.of === 'article' && isNewYear(named, today) && !future()
          ? { year: named!.year, month: 12, day: 31 }
          : typeof from.year === 'object' && from.year.of === 'article' && !future()
            ? ownYear(
                sentence.text.startsWith('本年', mention.from)
                  ? (years.heading ?? reportedYear(reported[i]) ?? lately(said.year ?? years.paragraph?.year, today) ?? onlyOf(told))
                  : summed,
                today,
              )
            : null;
      const reference = {
        published: written || (near && wired) || (mention.rule === 'ago' && yearReported(said.force, today)) || today,
        force:
          shape === 'same_period' && said.told
            ? said.told
            : shape === 'same_period' && said.flow && stockOrFlow(sentence.text, mention.from) === 'flow'
              ? said.flow
              : said.force,
        report,
        day: said.day ?? day,
        openYear: (a: number, b: number) => openYear(a, b, clues()),
        future: () => future() || sentence.text[mention.to] === '起',
        account: reported[i] !== undefined && reported[i] !== null && today?.month === undefined,
      };
      const expression = thatYear.meant(mention, sentence.text, years.heading ?? reportedYear(reported[i]));
      if (!expression) continue;
      const meant =
        mention.rule === 'fiscal-quarter' && future() ? QUARTER[0] : mention.rule === 'years-later' ? atItsEnd(said.force, today) : null;
      let found = resolve(meant ?? expression, reference);
      if (fiscal && found && isQuarter(mention) && !future() && !isOver(found.span, published)) found = resolve(QUARTER[-1], reference);
      if (!found) continue;
      if (isReport(mention, sentence.text)) report = found.span;
      const ahead = isAhead(found.span, published);
      // 截至7月底，今年计划投资…: a plan is for the year
      const planned = future() || PLANS.test(sentence.text.slice(mention.to, mention.to + 12));
      const counts: DateSpan | 'name' | null = until && !planned ? countedUntil(until, mention, found.span, sentence.text) : null;
      const role: PeriodRole = within(mention, said.day)
        ? 'base'
        : counts === 'name'
          ? 'name'
          : (joinedRole(periods.at(-1), mention, sentence.text) ??
            roleHere(mention, sentence, { over: isOver(found.span, published ?? years.heading), ahead }));
      const whole: DateSpan | null =
        TOLD_OF.has(role) && counts !== 'name' ? (counts ?? joinedSpan(before, mention, found.span, sentence.text)) : null;
      if (whole) found = { ...found, span: whole };
      const gone =
        role === 'modifier' && typeof from.year === 'number' && BEFORE_THEN.test(sentence.text.slice(mention.to, mention.to + 6));
      if (gone) found = { ...found, span: { first: null, last: { year: (from.year as number) - 1 } } };
      before = { mention, span: found.span };
      if (shape === 'until') until = { span: found.span, to: mention.to };
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
        ...(isOver(found.span, published) && periodOf(found.span).period_end !== published ? { over: true } : {}),
      };
      spans.set(linked, found.span);
      periods.push(linked);
      if (isCounted(from)) {
        counted.set(linked, said.force);
        if (GOVERNS.has(role)) said.told = found.span;
      } else if (GOVERNS.has(role)) {
        said.told = null;
        said.force = found.span;
        if (!isMomentary(mention)) said.flow = found.span;
      }
      if (
        found.span.first &&
        isFresh(found.span.first, today) &&
        (role === 'publication' ? SENT : DAY_OF).test(sentence.text.slice(mention.to, mention.to + 8))
      )
        wired = found.span.first;
      // 较7月1日上涨…，当日: the day compared with is not meant
      if (found.span.first?.day !== undefined && role !== 'base' && role !== 'origin' && NAMES_A_DAY.has(shape)) {
        said.day = found.span.first;
        // 7月31日，…反对10月31日前完成；当天逮捕了3人: a day to come is not what 当天 means, where one gone by was named
        if (TAKES_PLACE.has(role) && shape === 'span' && !(ahead && day)) day = said.day;
        // 截至2月19日24时，累计…，当日新增…
      } else if (shape === 'until' && found.span.last?.day !== undefined && mention.rule !== 'until-now') said.day = found.span.last;
      const its = yearOf(mention.expression, found.span);
      if (its !== null && from.year !== undefined && shape === 'span' && !SAYS_NO_YEAR.has(role)) thatYear.note(its);
      // 截至目前，…。1—12月完成…, told in January: the day of telling is not in the year told of
      if (mention.rule === 'until-now') continue;
      if (its === null || SAYS_NO_YEAR.has(role) || isCounted(from) || (from.holiday && today !== null)) continue;
      if (sentence.block.kind === 'heading' && typeof from.year === 'number' && from.day === undefined && !isAddress(sentence.text))
        years.heading = its;
      if (role === 'name') continue;
      said.year = its;
      if (account && role === 'in_force' && typeof from.year === 'number' && from.month === undefined) told.add(its);
      const bare = from.month === undefined;
      if (role !== 'deadline' && (!bare || isFixed(mention.expression, today))) years.paragraph = { year: its, bare };
    }
    if (sentence.cell) headers.note(sentence, periods);
    else carry.leave(sentence, periods);
    const effect = rule.at(sentence, periods);
    return {
      periods,
      period: carried,
      stock,
      news,
      ...(afar ? { afar } : {}),
      ...(effect ? { effect } : {}),
      ...spansOfYears.at(sentence, periods),
      told: telling.at(sentence, periods),
      dated: telling.dated,
      staged: staging.at(sentence, periods),
    };
  });
  headingsLookAhead(sentences, out);
  return out;
}

/** “十二五”期间将…。五年后，…: the end of the years that are under way. */
const atItsEnd = (force: DateSpan | null, today: CalendarDate | null): PeriodExpression | null =>
  force?.first?.year && force.last?.year && today?.year && force.first.year <= today.year && today.year < force.last.year
    ? { from: { year: force.last.year }, shape: 'span' }
    : null;

const onlyOf = (told: ReadonlySet<number>): number | null => (told.size === 1 ? [...told][0]! : null);

/** 2015年末登记1.6万户；本年新增…, told in 2016: a year just named that has only just ended is the one an account is made for. */
const lately = (year: number | null | undefined, today: CalendarDate | null): number | null =>
  year != null && today?.year != null && year === today.year - 1 ? year : null;

/** The last day of the year that an account is told in, where that is over. */
const ownYear = (year: number | null, today: CalendarDate | null): CalendarDate | null =>
  year !== null && (today?.year == null || today.year > year) ? { year, month: 12, day: 31 } : null;

/** Within so many characters of its head 近日 tells what its paragraph is about. */
const OPENING = 12;

/** Whether a day lies in the December before an article of the first days of January. */
const isNewYear = (day: CalendarDate | null, today: CalendarDate | null): boolean =>
  day?.month === 12 && today?.month === 1 && (today.day ?? 31) <= EARLY && day.year !== null && day.year + 1 === today.year;
/** Days of January within which accounts of the old year are printed. */
const EARLY = 10;

/** Years that something is compared with or told in are not those of what stands next. */
const SAYS_NO_YEAR: ReadonlySet<PeriodRole> = new Set<PeriodRole>(['base', 'origin', 'publication']);

/** 去年 alone does not say the year of a later sentence; 2022年, 今年 and 上半年 do. */
const isFixed = ({ from: { year, half, quarter } }: PeriodExpression, today: CalendarDate | null) =>
  typeof year === 'object' ? year.relative === 0 && today !== null : year !== undefined || half !== undefined || quarter !== undefined;

const PLANS = /计划|目标|任务|预算/;

/** 本报深圳5月18日电: a wire. */
const SENT = /^[^，。；：]{0,6}?(?:讯|电(?=[\s（(:：，]|$|记者|题))/;
/** 2月4日是假期首日，…今日接待…: the day told of. */
const DAY_OF = /^，?是/;
/** Roles of periods that something is told of. */
const TOLD_OF: ReadonlySet<PeriodRole> = new Set<PeriodRole>(['in_force', 'event']);
/** 目前 and 近一周 name no day that 当天 could mean. */
const NAMES_A_DAY: ReadonlySet<PeriodExpression['shape']> = new Set(['span', 'until', 'since', 'onwards', 'same_period', 'report']);
/** A day that 当天 and 同日 of a later sentence mean. */
const TAKES_PLACE: ReadonlySet<PeriodRole> = new Set<PeriodRole>(['event', 'in_force', 'publication']);

/** 5月2日，本周持平: the week of a day just named says nothing more. */
function within({ expression: { from } }: PeriodMention, day: CalendarDate | null): boolean {
  return from.week?.relative === 0 && from.weekday === undefined && day !== null;
}

/** The year of a wording, where it is one that others can be completed from. */
function yearOf({ shape }: PeriodExpression, span: DateSpan): number | null {
  return shape === 'span' || shape === 'until' || shape === 'since' ? ((span.last ?? span.first)?.year ?? null) : null;
}
