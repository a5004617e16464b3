import { recordLine } from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { LinkedPeriod } from '../link.js';
import { opensClause } from './clauses.js';
import type { CalendarDate } from './dates.js';
import { isFuture, looksAhead } from './future.js';
import { isGoal, plannedYears } from './goal.js';
import { isChart, isMoment, mainOf, spansYears } from './mainperiod.js';
import {
  isEarlier,
  isHoliday,
  isNear,
  isNews,
  isNumbered,
  isOld,
  isOver,
  isRecent,
  isShort,
  isWeek,
  isYoung,
  lies,
  within,
} from './nearness.js';
import { BEGAN } from './rolecue.js';
import { FLOW, standsAt } from './standing.js';

/** What a stretch of text last stated, by how well it holds for what follows. */
interface Held {
  /** A span that reports are made for: 上半年, 今年以来, 2022年. */
  span: LinkedPeriod | null;
  /** A moment: 6月末, 截至目前. */
  moment: LinkedPeriod | null;
  /** The day something happened. */
  event: LinkedPeriod | null;
  /** What is aimed at: 到2025年, “十四五”期间, 今年计划. */
  goal: LinkedPeriod | null;
}

/** 预计2022年投入使用: when a work is done, and nothing of what is told next. */
const FINISHES =
  /^(?:[年底末初前全面正式实现]|上半年|下半年|\d{1,2}月)*(?:投入使用|投入运营|建成|投产|竣工|完工|通车|开工|动工|交付|启用|投用|达产|投运|试运行|贯通|合龙|封顶|开园|开业|开馆|交房)/;

const nothing = (): Held => ({ span: null, moment: null, event: null, goal: null });

/** Follows a story in reading order and says which period holds where a sentence states none. */
interface Carry {
  /** The period that holds at the beginning of `sentence`; null where none was stated. `reported` is what its section is known to report on, `outlook` set where it tells of what is to be done. */
  enter: (sentence: Sentence, reported: LinkedPeriod | null, outlook: boolean) => LinkedPeriod | null;
  /** The moment that holds in `sentence`, entered before, for what is in stock (资产负债率, 股东户数); null where none was stated. */
  stock: () => LinkedPeriod | null;
  /** Whether what holds in the sentence entered was stated in another paragraph of a story that is no report on a set time. */
  afar: () => boolean;
  /** The day of the news that holds in the sentence entered: 会议, 活动 and 仪式 are of it; null where none was stated. */
  news: () => LinkedPeriod | null;
  /** Takes note of what `sentence` states. */
  leave: (sentence: Sentence, periods: readonly LinkedPeriod[]) => void;
  /** Forgets what was stated: another story begins. */
  reset: () => void;
  /** Goes back to what was stated before the first item of a list of news: another item begins. */
  again: () => void;
  /** Forgets the day of the news: 近日 tells another. */
  retell: () => void;
}

/** `published` is the article's own date, null where it is not known. */
export function startCarry(published: CalendarDate | null): Carry {
  const year = published?.year ?? null;
  let story = nothing();
  let paragraph = nothing();
  /** What the story had stated before its first item. */
  let lead: Held | null = null;
  let section: LinkedPeriod | null = null;
  let last: LinkedPeriod | null = null;
  let account: LinkedPeriod | null = null;
  let firm = false;
  /** What held before the caption of a table: it holds again in the text below. */
  let captioned: { section: LinkedPeriod | null; span: LinkedPeriod | null } | null = null;
  /** What lay ahead in the sentences before: 届时. */
  let due: LinkedPeriod | null = null;
  /** The moment that the sentence before opened with, and whether it told of what is counted up to it: 截至2月底，…共完成投资…. */
  let stood: LinkedPeriod | null = null;
  let counts = false;
  /** The span of the story where a heading states it: the paragraphs below report on it. */
  let heading: LinkedPeriod | null = null;
  let afar = false;
  let block = -1;
  let paragraphs = 0;
  /** The sentence is the first of its paragraph. */
  let opens = true;
  /** What a line that ends in a comma or colon says of the English list below it: Over the past five years, -- …. */
  let list: LinkedPeriod | null = null;
  /** Whether what follows is told of `main` as well, not its paragraph alone. */
  const isReported = (main: LinkedPeriod, { heads, lead, text }: { heads: boolean; lead: boolean; text: string }): boolean => {
    if (!isNear(main, year) || spansYears(main)) return false;
    if (heads) return true;
    // what lies ahead is spoken of: see `goal`
    if (main.ahead && year !== null) return false;
    // 上周 is told of in passing, but where a report opens with it
    if (isWeek(main)) return lead && (main.from < OPENING || opensClause(text, main.from));
    // 近两个月来 and what is planned for the year (今年将建成) are told in passing; so is a month long gone.
    if (
      (main.expression.shape === 'last' && !(lead && main.from <= 4 && isYearGone(main) && (published?.month ?? 1) <= SOON)) ||
      isFuture(text, main)
    )
      return false;
    if (published?.day !== undefined && isYoung(main, published)) return false;
    if (published?.day !== undefined && main.period.granularity === 'month' && !within(main, published, MONTHS)) return false;
    // 去年，… in the middle of a text that is not about it
    return lead || year === null || (main.period.period_end ?? '9') >= String(year);
  };
  /** 2025年，…；累计58艘 in a paragraph of a year of its own is of that year. */
  const isFar = () => !paragraph.moment && paragraph.span !== null && paragraph.span !== story.span;
  /**
   * 去年11月底，…, told in May: a month's end long gone is told of in its paragraph; what is counted up to a day (截至去年底) is reported on, where
   * it is not years ago.
   */
  const isPassed = (moment: LinkedPeriod) =>
    paragraph.moment === null &&
    published?.day !== undefined &&
    (moment.expression.shape === 'until' || moment.expression.from.month !== undefined) &&
    !within(moment, published, moment.expression.shape === 'until' ? YEARS : MONTHS);
  return {
    reset() {
      story = nothing();
      section = captioned = null;
      paragraphs = 0;
    },
    again() {
      lead ??= { ...story };
      story = { ...lead };
    },
    retell() {
      story.event = null;
    },
    stock() {
      const moment = paragraph.moment ?? story.moment;
      return moment && !isFar() && !isPassed(moment) && moment.expression.shape !== 'now' ? moment : null;
    },
    afar: () => afar,
    news: () => paragraph.event ?? story.event,
    enter(sentence, reported, outlook) {
      afar = false;
      if (captioned && sentence.block.kind === 'paragraph' && /[。；]$/.test(sentence.text)) {
        section = captioned.section;
        story.span = captioned.span;
        captioned = null;
      }
      firm = section !== null || reported !== null;
      account = section ?? reported ?? story.span ?? story.moment;
      opens = sentence.blockIndex !== block;
      if (sentence.english && opens && !ITEM.test(sentence.text)) list = null;
      if (opens) {
        block = sentence.blockIndex;
        paragraph = nothing();
        last = stood = due = null;
        const told = sentence.english ? /^(?:paragraph|table)$/.test(sentence.block.kind) : sentence.block.kind !== 'heading';
        if (told) paragraphs++;
      }
      if (/^其中/.test(sentence.text) && last) return last;
      if (due && /^届时/.test(sentence.text)) return due;
      const moment = paragraph.moment ?? story.moment;
      if (moment && !isFar() && !isPassed(moment) && moment.expression.shape !== 'now' && standsAt(moment, sentence.text)) return moment;
      if (sentence.english && paragraph.moment && paragraph.moment.expression.shape !== 'now') return paragraph.moment;
      if (list) return list;
      if (stood && !sentence.english && (counts || !FLOW.test(sentence.text)) && !looksAhead(sentence.text)) return stood;
      const own = paragraph.span ?? paragraph.event ?? paragraph.moment ?? section ?? reported;
      const goal = paragraph.goal ?? (own ? null : story.goal);
      if (goal && (outlook || looksAhead(sentence.text))) return goal;
      const span = paragraph.span ?? section ?? reported;
      // 上周…。上海期货22日回升: the day that its paragraph tells of comes before the week of the story
      if (!span && paragraph.event && story.span && isWeek(story.span)) return paragraph.event;
      afar = span === null && story.span !== null && story.span !== heading && !isJustOver(story.span, published);
      const near = moment && isPassed(moment) ? null : moment;
      afar ||=
        span === null && story.span === null && near !== null && near === story.moment && near !== heading && paragraph.moment === null;
      return span ?? story.span ?? near ?? paragraph.event ?? story.event;
    },
    leave(sentence, periods) {
      if (isRecord(sentence)) return;
      if (isChart(sentence.text)) return;
      if (sentence.block.kind === 'caption' && (section || story.span)) captioned ??= { section, span: story.span };
      const stated = mainOf(sentence, periods);
      // 18年前曾是穷乡: what was so then is told in passing
      const found = stated?.rule === 'ago' && isOld(stated, year) && SINCE_THEN.test(sentence.text.slice(stated.to)) ? null : stated;
      // 一期7月完工 says when one thing was done; a report on a month opens with it.
      // A caption governs its table as a heading governs its section.
      // 现将10月份考核结果通报如下: a circular says what it reports on
      const announces = found !== null && ANNOUNCES.test(sentence.text.slice(Math.max(0, found.from - 24), found.from));
      const heads = sentence.block.kind === 'heading' || sentence.block.kind === 'caption' || announces;
      const leads = found !== null && opensClause(sentence.text, found.from);
      // 近三年，… inside a paragraph of a report on one year, 增速2022年以来连续…: told in passing
      const begins = leads && opens && found.from < OPENING;
      const passing =
        found !== null &&
        account !== null &&
        !heads &&
        !begins &&
        (isOld(found, year) || ((firm || !leads) && (spansYears(found) || isEarlier(found, year))));
      const main = found && ((isShort(found) && story.span && !leads && !announces) || passing) ? null : found;
      const part = (outer: LinkedPeriod | null) => main !== null && outer !== null && isPart(main, outer, published);
      if (heads && main && (isNumbered(main) || announces) && !(firm && /工作报告/.test(sentence.text))) section = main;
      const planned = plannedYears(sentence, periods);
      if (planned) section = planned;
      if (main && (!paragraph.span || (opensClause(sentence.text, main.from) && !part(paragraph.span) && !spansYears(main)))) {
        paragraph.span = main;
        // A founding year stays in its paragraph; the year reported on governs what follows.
        const early = paragraphs <= (sentence.english ? ENGLISH_LEAD : LEAD);
        // 离职和上半年销量下滑有关: what is named in passing, with nothing told of it, is not reported on
        const told = heads || leads || ABOUT.test(sentence.text.slice(main.to));
        const speaks = told && (heads || early || sentence.text.slice(0, main.from).length < OPENING);
        // English tells of one part after another within a paragraph; what it opens with is what the story reports on.
        const aside = sentence.english && !heads && story.span !== null && !opens;
        // 假日期间, without its name, holds in its paragraph
        if (
          speaks &&
          !aside &&
          (heads || !isAnyHoliday(main, sentence.text)) &&
          isReported(main, { heads, lead: early, text: sentence.text }) &&
          (heads || !part(story.span))
        )
          story.span = main;
        if (heads && story.span === main) heading = main;
      }
      if (sentence.english && opens && /[,:]$/.test(sentence.text) && !ITEM.test(sentence.text))
        list = periods.find(({ role }) => role === 'in_force') ?? null;
      const moment = periods.find((period) => isMoment(period) && isOver(period, published));
      if (moment) paragraph.moment = moment;
      const opening = periods.find(({ role }) => role === 'in_force' || role === 'deadline');
      if (opening) stood = opening === moment && isOpening(opening, sentence) ? opening : null;
      if (opening) counts = FLOW.test(sentence.text);
      due =
        periods.findLast(
          ({ role, ahead, to }) => (role === 'deadline' || ahead === true) && !FINISHES.test(sentence.text.slice(to, to + 10)),
        ) ?? due;
      const goal = periods.findLast(
        (period) => isGoal(period, sentence.text, published) && !FINISHES.test(sentence.text.slice(period.to, period.to + 10)),
      );
      if (goal) {
        paragraph.goal = goal;
        if (paragraphs <= LEAD && sentence.block.kind !== 'heading') story.goal = goal;
      } else if (main) paragraph.goal = null;
      // 截至12日9时，…具体灾情如下：…: what follows is counted up to then
      if (moment && moment.expression.shape === 'until' && AS_FOLLOWS.test(sentence.text)) story.span = moment;
      // 目前 holds in its paragraph: what the next one tells may be long gone.
      if (moment && moment.expression.shape !== 'now') story.moment = moment;
      if (heads && moment) heading = moment;
      const event = periods.find(
        (period) => period.role === 'event' && (opensClause(sentence.text, period.from) || isNews(period, published)),
      );
      // 大桥昨天通车。…2006年3月动工: what became of a work long ago is told in passing
      const background = event && !isNews(event, published) && BEGAN.test(sentence.text.slice(event.to, event.to + 40));
      if (event && !background) paragraph.event = event;
      if (event && !(background && published?.day === undefined) && isRecent(event, published)) story.event ??= event;
      last =
        periods.findLast(
          ({ role, rule, from, period }) =>
            ((role === 'in_force' && rule !== 'plan-year') || role === 'event' || (role === 'deadline' && period.granularity === 'day')) &&
            !isAside(sentence.text, from),
        ) ?? (paragraph.span && last ? last : null);
    },
  };
}

/** 2019年销售收入：18.6亿元: each line of a record has its own time. */
const isRecord = ({ text, start, end, block }: Sentence) => start === block.start && end === block.end && recordLine(text) !== null;

/** 18年前曾是…，而今…: set against what is so now. */
const SINCE_THEN = /曾|还是|而今|如今|现在|今天|今日|眼下/;

/** Up to this month a year is looked back on. */
const SOON = 2;
/** 过去的一年，… at the head of a look back. */
const isYearGone = ({ rule, expression: { length } }: LinkedPeriod): boolean =>
  rule === 'past' && length?.unit === 'year' && length.count === 1;

/** 假日期间, 节日期间: hardly says which, as “双节”期间 and 小长假期间 do. */
const isAnyHoliday = ({ rule, from }: LinkedPeriod, text: string): boolean =>
  rule === 'unnamed-holiday' && /^[假节]日期间/.test(text.slice(from));

/** A holiday that ended within the last days is what the news of it is about. */
const isJustOver = (period: LinkedPeriod, published: CalendarDate | null): boolean =>
  isHoliday(period) && published?.day !== undefined && within(period, published, JUST_OVER);
const JUST_OVER = 3;

/** What stands before the time that a circular reports on. */
const ANNOUNCES = /现将[^，。；]{0,20}$/;

/** Behind a period: a figure, or what reports are made of. */
const ABOUT = /[0-9]|^[^，。；]{0,24}(?:情况|运行|数据|成绩|成效|形势|经济|报告|业绩|工作|考核|排名|结果|统计|公报)|[a-z]{3}/;

/** （不含上年旧存2.8万件）: said in brackets, with more before it. */
const isAside = (text: string, at: number) => /[（(][^（()）]{1,20}$/.test(text.slice(Math.max(0, at - 22), at));

/** 具体灾情如下: the paragraphs below tell it part by part. */
const AS_FOLLOWS = /如下[：:。]?$/;

/** An item of an English list. */
const ITEM = /^(?:--?|[–—•·*])\s/;

/** Paragraphs at the head of a story that say what it reports on, wherever in them. */
const LEAD = 2;
/** English paragraphs are shorter. */
const ENGLISH_LEAD = 4;
/** Further down a period says so where it opens its sentence, or nearly. */
const OPENING = 12;

/** 截至5月底，… opens its sentence, and what is summed up goes on; 6月末 is of what is in stock alone. */
const isOpening = ({ from, expression: { shape } }: LinkedPeriod, { text }: Sentence) =>
  shape === 'until' && opensClause(text, from) && from < OPENING;
/** 6月份当月, 端午假期 and 二季度 in a report on 上半年 are parts of what it is about; 上半年 in a year not yet over is not. */
function isPart(inner: LinkedPeriod, outer: LinkedPeriod, published: CalendarDate | null): boolean {
  if (!lies(inner, outer)) return false;
  // 今年以来，…。1—9月，…: what is counted from the same day on says more exactly what is reported on
  const since = outer.expression.shape === 'since';
  if (since && !isShort(inner) && inner.period.period_start === outer.period.period_start) return false;
  return isShort(inner) || since || isOver(outer, published);
}
/** A monthly report comes within a quarter: days. */
const MONTHS = 100;
/** Days after which what was counted up to a day is told of in passing. */
const YEARS = 480;
