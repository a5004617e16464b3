import type { PeriodExpression, PeriodMention } from '../../recognize/recognize.js';
import type { CalendarDate, DateSpan } from './dates.js';
import { isQuarter, QUARTER } from './fiscal.js';
import { isToCome } from './future.js';
import type { Reference, Resolved } from './reference.js';
import { resolve } from './resolve.js';
import { stockOrFlow } from './stockorflow.js';
import { type Here, sectionYear } from './story.js';
import { isOver } from './tense.js';
import { openYear, type YearClues, yearReported } from './years.js';

/** The span that `mention` means where it stands, and where its year was found; null where none can be said. */
export function meaningOf(mention: PeriodMention, here: Here): Resolved | null {
  const { story, sentence, said } = here;
  const { today } = story;
  if (mention.rule === 'first-day-of' && (sentence.block.kind === 'heading' || !(said.day ?? story.day))) return null;
  if (mention.rule === 'years-later' && !said.force?.last?.year && !(today && isToCome(sentence, mention))) return null;
  const expression = story.thatYear.meant(mention, sentence.text, sectionYear(here));
  if (!expression) return null;
  const reference = referenceOf(mention, here);
  const other =
    mention.rule === 'fiscal-quarter' && looksForward(mention, here)
      ? QUARTER[0]
      : mention.rule === 'years-later'
        ? atItsEnd(said.force, today)
        : null;
  const found = resolve(other ?? expression, reference);
  const justEnded = story.fiscal && found && isQuarter(mention) && !looksForward(mention, here) && !isOver(found.span, story.published);
  return justEnded ? resolve(QUARTER[-1], reference) : found;
}

/** Whether what is said of a span looks ahead; 年度计划 does not say when. */
export const looksForward = (mention: PeriodMention, { sentence }: Here): boolean =>
  mention.expression.shape === 'span' && mention.rule !== 'plan-year' && isToCome(sentence, mention);

/** What a wording is read against. */
function referenceOf(mention: PeriodMention, here: Here): Reference {
  const { story, sentence, said, reported } = here;
  const { today, report } = story;
  const { from, to, rule } = mention;
  const day = said.day ?? story.day;
  // 昨日(8月31日) lies next to the day of the article, whatever year the text speaks of
  const near = rule === 'relative-day' && today !== null;
  const same = mention.expression.shape === 'same_period';
  return {
    published: writtenOn(mention, here) || (near && story.wired) || (rule === 'ago' && yearReported(said.force, today)) || today,
    force: (same && said.told) || (same && said.flow && stockOrFlow(sentence.text, from) === 'flow' ? said.flow : said.force),
    report,
    day,
    // Most wordings name their year; what else could tell it is looked for when one does not.
    openYear: (first, last) => openYear(first, last, cluesOf(mention, here, near)),
    future: () => looksForward(mention, here) || sentence.text[to] === '起',
    account: reported !== null && today?.month === undefined,
  };
}

/** What could tell the year of a wording that names none; nothing but the article, where it lies `near` that. */
function cluesOf(mention: PeriodMention, here: Here, near: boolean): YearClues {
  const { story, sentence, said } = here;
  const { day, holiday } = mention.expression.from;
  return {
    sentence: near ? null : said.year,
    paragraph: near ? null : story.paragraph,
    heading: near ? null : sectionYear(here),
    published: story.today,
    only: onlyOf(story.told),
    future: !near && looksForward(mention, here),
    day: day !== undefined || holiday !== undefined,
    current: sentence.text.startsWith('年内', mention.from),
  };
}

/** The day that 今年 and 本年 are counted from where the text was written before it was printed; null where it was not. */
function writtenOn(mention: PeriodMention, here: Here): CalendarDate | null {
  const { story, sentence, said } = here;
  const { year } = mention.expression.from;
  if (typeof year !== 'object' || year.of !== 'article' || looksForward(mention, here)) return null;
  const { today } = story;
  const day = said.day ?? story.day;
  // 2016年12月29日，…。今年建设…, printed on 1 January: written in the year that it tells of
  if (isNewYear(day, today)) return { year: day!.year, month: 12, day: 31 };
  const own = sentence.text.startsWith('本年', mention.from)
    ? (sectionYear(here) ?? lately(said.year ?? story.paragraph?.year, today) ?? onlyOf(story.told))
    : story.summed;
  // the last day of the year that an account is told in, where that is over
  return own !== null && (today?.year == null || today.year > own) ? { year: own, month: 12, day: 31 } : null;
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

/** Whether a day lies in the December before an article of the first days of January. */
const isNewYear = (day: CalendarDate | null, today: CalendarDate | null): boolean =>
  day?.month === 12 && today?.month === 1 && (today.day ?? 31) <= EARLY && day.year !== null && day.year + 1 === today.year;
/** Days of January within which accounts of the old year are printed. */
const EARLY = 10;
