import type { PeriodExpression, PeriodMention } from '../../recognize/recognize.js';
import type { LinkedPeriod, PeriodRole } from '../link.js';
import { isAddress } from './address.js';
import type { CalendarDate, DateSpan } from './dates.js';
import { isFresh } from './nearness.js';
import { GOVERNS } from './periodroles.js';
import type { Here } from './story.js';
import { isCounted, isMomentary } from './wordings.js';

/** 本报深圳5月18日电: a wire. */
const SENT = /^[^，。；：]{0,6}?(?:讯|电(?=[\s（(:：，]|$|记者|题))/;
/** 2月4日是假期首日，…今日接待…: the day told of. */
const DAY_OF = /^，?是/;
/** 目前 and 近一周 name no day that 当天 could mean. */
const NAMES_A_DAY: ReadonlySet<PeriodExpression['shape']> = new Set(['span', 'until', 'since', 'onwards', 'same_period', 'report']);
/** A day that 当天 and 同日 of a later sentence mean. */
const TAKES_PLACE: ReadonlySet<PeriodRole> = new Set<PeriodRole>(['event', 'in_force', 'publication']);
/** Years that something is compared with or told in are not those of what stands next. */
const SAYS_NO_YEAR: ReadonlySet<PeriodRole> = new Set<PeriodRole>(['base', 'origin', 'publication']);

/** Takes note of what `period`, read from `mention`, says of those that follow. */
export function takeNote(mention: PeriodMention, period: LinkedPeriod, here: Here): void {
  const span = here.story.spans.get(period)!;
  noteSpan(mention, period, span, here);
  noteDay(mention, period, span, here);
  noteYear(mention, period, span, here);
}

function noteSpan(mention: PeriodMention, period: LinkedPeriod, span: DateSpan, { story, said }: Here): void {
  if (isCounted(mention.expression.from)) {
    story.counted.set(period, said.force);
    if (GOVERNS.has(period.role)) said.told = span;
  } else if (GOVERNS.has(period.role)) {
    said.told = null;
    said.force = span;
    if (!isMomentary(mention)) said.flow = span;
  }
}

function noteDay(
  { rule, to, expression: { shape } }: PeriodMention,
  { role, ahead }: LinkedPeriod,
  { first, last }: DateSpan,
  { story, sentence, said }: Here,
): void {
  const behind = sentence.text.slice(to, to + 8);
  if (first && isFresh(first, story.today) && (role === 'publication' ? SENT : DAY_OF).test(behind)) story.wired = first;
  // 较7月1日上涨…，当日: the day compared with is not meant
  if (first?.day !== undefined && role !== 'base' && role !== 'origin' && NAMES_A_DAY.has(shape)) {
    said.day = first;
    // 7月31日，…反对10月31日前完成；当天逮捕了3人: a day to come is not what 当天 means, where one gone by was named
    if (TAKES_PLACE.has(role) && shape === 'span' && !(ahead && story.day)) story.day = first;
    // 截至2月19日24时，累计…，当日新增…
  } else if (shape === 'until' && last?.day !== undefined && rule !== 'until-now') said.day = last;
}

function noteYear(mention: PeriodMention, { role }: LinkedPeriod, span: DateSpan, { story, sentence, said }: Here): void {
  const { from, shape } = mention.expression;
  const year = yearOf(mention.expression, span);
  if (year === null || SAYS_NO_YEAR.has(role)) return;
  if (from.year !== undefined && shape === 'span') story.thatYear.note(year);
  // 截至目前，…。1—12月完成…, told in January: the day of telling is not in the year told of
  if (mention.rule === 'until-now' || isCounted(from) || (from.holiday && story.today !== null)) return;
  const stated = typeof from.year === 'number';
  if (sentence.block.kind === 'heading' && stated && from.day === undefined && !isAddress(sentence.text)) story.heading = year;
  if (role === 'name') return;
  said.year = year;
  if (story.account && role === 'in_force' && stated && from.month === undefined) story.told.add(year);
  const bare = from.month === undefined;
  if (role !== 'deadline' && (!bare || isFixed(mention.expression, story.today))) story.paragraph = { year, bare };
}

/** 去年 alone does not say the year of a later sentence; 2022年, 今年 and 上半年 do. */
const isFixed = ({ from: { year, half, quarter } }: PeriodExpression, today: CalendarDate | null) =>
  typeof year === 'object' ? year.relative === 0 && today !== null : year !== undefined || half !== undefined || quarter !== undefined;

/** The year of a wording, where it is one that others can be completed from. */
function yearOf({ shape }: PeriodExpression, span: DateSpan): number | null {
  return shape === 'span' || shape === 'until' || shape === 'since' ? ((span.last ?? span.first)?.year ?? null) : null;
}
