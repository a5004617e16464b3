import type { PeriodMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { LinkedPeriod } from '../link.js';
import { reportedYear } from './address.js';
import { type CalendarDate, type DateSpan, dateOf } from './dates.js';
import type { Until } from './joinedperiods.js';
import { isFresh } from './nearness.js';
import { reportOfTitle, yearOfReport } from './reports.js';
import { startThatYear } from './thatyear.js';
import { yearOfTitle, yearSummedUp } from './titleyear.js';
import { isMomentary } from './wordings.js';
import { isNews, type YearClues } from './years.js';

/** What a story has said so far that tells when its next wordings mean. */
export interface Story {
  readonly published: string | null;
  readonly today: CalendarDate | null;
  /** It counts by financial years. */
  readonly fiscal: boolean;
  /** It has no date and tells of nothing as news. */
  readonly account: boolean;
  /** The years that such a text tells of. */
  readonly told: Set<number>;
  /** What each period means, and what 上年 and 上月 were counted from: said again they are counted from it again. */
  readonly spans: Map<LinkedPeriod, DateSpan>;
  readonly counted: Map<LinkedPeriod, DateSpan | null>;
  readonly thatYear: ReturnType<typeof startThatYear>;
  /** The year last named in the paragraph, and by a heading. */
  paragraph: YearClues['paragraph'];
  heading: number | null;
  block: number;
  /** The year that a section sums up: written as it ends, 今年 is that one. */
  summed: number | null;
  /** The day last named, and the one that a wire is sent: 今天 is that day, whenever it is printed. */
  day: CalendarDate | null;
  wired: CalendarDate | null;
  /** What the report last spoken of is made for: 2023年半年报. */
  report: DateSpan | null;
  /** Up to when the sentence counts, and what follows it behind semicolons. */
  until: Until | null;
}

/** What a sentence has said so far. */
export interface Said {
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

/** Where a wording stands: its sentence, what that has said so far, and the period that its section is known to report on. */
export interface Here {
  story: Story;
  sentence: Sentence;
  said: Said;
  /** The periods of the sentence so far, and what the last of them was read from. */
  periods: LinkedPeriod[];
  before: { mention: PeriodMention; span: DateSpan } | undefined;
  reported: LinkedPeriod | null;
}

/** The year that the section of a wording tells of. */
export const sectionYear = ({ story, reported }: Here): number | null => story.heading ?? reportedYear(reported);

/** A story of which nothing is read yet. */
export function startStory(
  sentences: readonly Sentence[],
  mentions: readonly PeriodMention[][],
  published: string | null,
  title: string | null,
): Story {
  const today = published === null ? null : dateOf(published);
  return {
    published,
    today,
    fiscal: mentions.some((list) => list.some(({ rule }) => rule === 'fiscal-quarter')),
    account: today === null && !sentences.some(isNews),
    told: new Set(),
    spans: new Map(),
    counted: new Map(),
    thatYear: startThatYear(),
    paragraph: null,
    heading: yearOfTitle(title, today) ?? yearOfReport(sentences, today),
    block: -1,
    summed: null,
    day: null,
    wired: null,
    report: reportOfTitle(title, today),
    until: null,
  };
}

/** Goes on to `sentence`; `before` is the one before it. */
export function enterSentence(story: Story, { block, blockIndex, text }: Sentence, before: Sentence | undefined): void {
  if (blockIndex !== story.block) {
    Object.assign(story, { block: blockIndex, paragraph: null });
    if (story.day && !isFresh(story.day, story.today)) story.day = null;
  }
  if (block.kind === 'heading') story.summed = yearSummedUp(text, story.summed);
  if (!(before?.text.endsWith('；') && before.blockIndex === blockIndex)) story.until = null;
  story.thatYear.enter(blockIndex);
}

/** Another brief begins, or another item of a list of news (`item`), which goes on with the year of the story. */
export function enterBrief(story: Story, item: boolean): void {
  if (!item) story.heading = null;
  story.day = story.wired = story.report = null;
  story.thatYear.reset();
}

/** What holds at the head of a sentence to which `carried` was carried. */
export function startSaid({ spans, counted }: Story, carried: LinkedPeriod | null): Said {
  const force = carried && (counted.has(carried) ? counted.get(carried)! : (spans.get(carried) ?? null));
  return { force, flow: carried && isMomentary(carried) ? null : force, told: null, day: null, year: null };
}
