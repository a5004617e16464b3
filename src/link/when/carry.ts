import { recordLine } from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { LinkedPeriod } from '../link.js';
import { OPENING, opensClause } from './clauses.js';
import type { CalendarDate } from './dates.js';
import { looksAhead } from './future.js';
import { isGoal, plannedYears } from './goal.js';
import { isChart, isMoment, spansYears } from './mainperiod.js';
import { isNews, isNumbered, isOver, isRecent, isShort, isWeek } from './nearness.js';
import { isInPassing, isJustOver, isPart, isPassed, isReported, isToldOf, opensCount, type Stated, statedBy } from './reportedon.js';
import { BEGAN } from './rolecue.js';
import { standsAt, tellsFlow } from './stockorflow.js';

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

const nothing = (): Held => ({ span: null, moment: null, event: null, goal: null });

/** Paragraphs at the head of a story that say what it reports on, wherever in them; English ones are shorter. */
const LEAD = 2;
const ENGLISH_LEAD = 4;

/** 预计2022年投入使用: when a work is done, and nothing of what is told next. */
const FINISHES =
  /^(?:[年底末初前全面正式实现]|上半年|下半年|\d{1,2}月)*(?:投入使用|投入运营|建成|投产|竣工|完工|通车|开工|动工|交付|启用|投用|达产|投运|试运行|贯通|合龙|封顶|开园|开业|开馆|交房)/;
/** （不含上年旧存2.8万件）: said in brackets, with more before it. */
const isAside = (text: string, at: number) => /[（(][^（()）]{1,20}$/.test(text.slice(Math.max(0, at - 22), at));
/** 截至12日9时，…具体灾情如下：…: the paragraphs below tell it part by part. */
const AS_FOLLOWS = /如下[：:。]?$/;
/** An item of an English list. */
const ITEM = /^(?:--?|[–—•·*])\s/;
/** 2019年销售收入：18.6亿元: each line of a record has its own time. */
const isRecord = ({ text, start, end, block }: Sentence) => start === block.start && end === block.end && recordLine(text) !== null;

const finishes = ({ text }: Sentence, { to }: LinkedPeriod) => FINISHES.test(text.slice(to, to + 10));

/** Follows a story in reading order and says which period holds where a sentence states none. */
export class Carry {
  readonly #published: CalendarDate | null;
  readonly #year: number | null;
  #story = nothing();
  #paragraph = nothing();
  /** What the story had stated before its first item. */
  #lead: Held | null = null;
  #section: LinkedPeriod | null = null;
  /** The time told of last in the paragraph, for 其中. */
  #last: LinkedPeriod | null = null;
  /** What the text around the sentence reports on, and whether its section says so. */
  #account: LinkedPeriod | null = null;
  #firm = false;
  /** What held before the caption of a table: it holds again in the text below. */
  #captioned: { section: LinkedPeriod | null; span: LinkedPeriod | null } | null = null;
  /** What lay ahead in the sentences before: 届时. */
  #due: LinkedPeriod | null = null;
  /** The moment that the sentence before opened with, and whether it told of what is counted up to it: 截至2月底，…共完成投资…. */
  #stood: LinkedPeriod | null = null;
  #counts = false;
  /** The span of the story where a heading states it: the paragraphs below report on it. */
  #heading: LinkedPeriod | null = null;
  #afar = false;
  #block = -1;
  #paragraphs = 0;
  /** The sentence is the first of its paragraph. */
  #opens = true;
  /** What a line that ends in a comma or colon says of the English list below it: Over the past five years, -- …. */
  #list: LinkedPeriod | null = null;

  /** `published` is the article's own date, null where it is not known. */
  constructor(published: CalendarDate | null) {
    this.#published = published;
    this.#year = published?.year ?? null;
  }

  /** Forgets what was stated: another story begins. */
  reset(): void {
    this.#story = nothing();
    this.#section = this.#captioned = null;
    this.#paragraphs = 0;
  }

  /** Goes back to what was stated before the first item of a list of news: another item begins. */
  again(): void {
    this.#lead ??= { ...this.#story };
    this.#story = { ...this.#lead };
  }

  /** Forgets the day of the news: 近日 tells another. */
  retell(): void {
    this.#story.event = null;
  }

  /** The moment that holds in the sentence entered, for what is in stock (资产负债率, 股东户数); null where none was stated. */
  stock(): LinkedPeriod | null {
    const moment = this.#paragraph.moment ?? this.#story.moment;
    // 2025年，…；累计58艘 in a paragraph of a year of its own is of that year
    const far = !this.#paragraph.moment && this.#paragraph.span !== null && this.#paragraph.span !== this.#story.span;
    return moment && !far && !this.#isPassed(moment) && moment.expression.shape !== 'now' ? moment : null;
  }

  /** Whether what holds in the sentence entered was stated in another paragraph of a story that is no report on a set time. */
  afar(): boolean {
    return this.#afar;
  }

  /** The day of the news that holds in the sentence entered: 会议, 活动 and 仪式 are of it; null where none was stated. */
  news(): LinkedPeriod | null {
    return this.#paragraph.event ?? this.#story.event;
  }

  /**
   * The period that holds at the beginning of `sentence`; null where none was stated. `reported` is what its section is known to report on, `outlook`
   * set where it tells of what is to be done.
   */
  enter(sentence: Sentence, reported: LinkedPeriod | null, outlook: boolean): LinkedPeriod | null {
    this.#begin(sentence);
    const { text, english } = sentence;
    const [story, paragraph] = [this.#story, this.#paragraph];
    const section = this.#section ?? reported;
    this.#firm = section !== null;
    this.#account = section ?? story.span ?? story.moment;
    if (/^其中/.test(text) && this.#last) return this.#last;
    if (/^届时/.test(text) && this.#due) return this.#due;
    const stock = this.stock();
    if (stock && standsAt(stock, text)) return stock;
    if (english && paragraph.moment && paragraph.moment.expression.shape !== 'now') return paragraph.moment;
    if (this.#list) return this.#list;
    if (this.#stood && !english && (this.#counts || !tellsFlow(text)) && !looksAhead(text)) return this.#stood;
    const own = paragraph.span ?? paragraph.event ?? paragraph.moment ?? section;
    const goal = paragraph.goal ?? (own ? null : story.goal);
    if (goal && (outlook || looksAhead(text))) return goal;
    const span = paragraph.span ?? section;
    if (span) return span;
    // 上周…。上海期货22日回升: the day that its paragraph tells of comes before the week of the story
    if (paragraph.event && story.span && isWeek(story.span)) return paragraph.event;
    if (story.span) {
      this.#afar = story.span !== this.#heading && !isJustOver(story.span, this.#published);
      return story.span;
    }
    const moment = paragraph.moment ?? story.moment;
    if (!moment || this.#isPassed(moment)) return this.news();
    this.#afar = moment === story.moment && moment !== this.#heading && paragraph.moment === null;
    return moment;
  }

  /** Another sentence begins, and with it, it may be, a paragraph. */
  #begin({ block, blockIndex, text, english }: Sentence): void {
    this.#afar = false;
    if (this.#captioned && block.kind === 'paragraph' && /[。；]$/.test(text)) {
      this.#section = this.#captioned.section;
      this.#story.span = this.#captioned.span;
      this.#captioned = null;
    }
    this.#opens = blockIndex !== this.#block;
    if (!this.#opens) return;
    this.#block = blockIndex;
    this.#paragraph = nothing();
    this.#last = this.#stood = this.#due = null;
    if (english && !ITEM.test(text)) this.#list = null;
    if (english ? /^(?:paragraph|table)$/.test(block.kind) : block.kind !== 'heading') this.#paragraphs++;
  }

  /** Whether a moment of another paragraph is long gone. */
  #isPassed(moment: LinkedPeriod): boolean {
    return this.#paragraph.moment === null && isPassed(moment, this.#published);
  }

  /** Takes note of what `sentence` states. */
  leave(sentence: Sentence, periods: readonly LinkedPeriod[]): void {
    const { text, block, english } = sentence;
    if (isRecord(sentence) || isChart(text)) return;
    if (block.kind === 'caption' && (this.#section || this.#story.span))
      this.#captioned ??= { section: this.#section, span: this.#story.span };
    const stated = this.#reportedBy(statedBy(sentence, periods, this.#year));
    if (stated?.heads && (isNumbered(stated.period) || stated.announces) && !(this.#firm && /工作报告/.test(text)))
      this.#section = stated.period;
    this.#section = plannedYears(sentence, periods) ?? this.#section;
    if (stated) this.#noteSpan(stated, english ?? false);
    if (english && this.#opens && /[,:]$/.test(text) && !ITEM.test(text))
      this.#list = periods.find(({ role }) => role === 'in_force') ?? null;
    this.#noteMoment(sentence, periods, stated?.announces ?? false);
    this.#noteGoal(sentence, periods, stated !== null);
    this.#noteEvent(sentence, periods);
    const told = periods.findLast(
      ({ role, rule, from, period: { granularity } }) =>
        ((role === 'in_force' && rule !== 'plan-year') || role === 'event' || (role === 'deadline' && granularity === 'day')) &&
        !isAside(text, from),
    );
    this.#last = told ?? (this.#paragraph.span ? this.#last : null);
  }

  /** What a sentence is about, where that is reported on and not told in passing: 一期7月完工 says when one thing was done. */
  #reportedBy(stated: Stated | null): Stated | null {
    if (!stated) return null;
    const short = isShort(stated.period) && this.#story.span && !stated.leads && !stated.announces;
    return short || isInPassing(stated, { span: this.#account, firm: this.#firm }, this.#opens, this.#year) ? null : stated;
  }

  /** A founding year stays in its paragraph; the year reported on governs what follows. */
  #noteSpan(stated: Stated, english: boolean): void {
    const { period, heads, text } = stated;
    const part = (outer: LinkedPeriod | null) => isPart(period, outer, this.#published);
    if (this.#paragraph.span && (!opensClause(text, period.from) || part(this.#paragraph.span) || spansYears(period))) return;
    this.#paragraph.span = period;
    const early = this.#paragraphs <= (english ? ENGLISH_LEAD : LEAD);
    const speaks = heads || (isToldOf(stated) && (early || period.from < OPENING) && !part(this.#story.span));
    // English tells of one part after another within a paragraph; what it opens with is what the story reports on.
    const aside = english && !heads && this.#story.span !== null && !this.#opens;
    if (speaks && !aside && isReported(stated, early, this.#published)) this.#story.span = period;
    if (heads && this.#story.span === period) this.#heading = period;
  }

  #noteMoment(sentence: Sentence, periods: readonly LinkedPeriod[], announces: boolean): void {
    const moment = periods.find((period) => isMoment(period) && isOver(period, this.#published)) ?? null;
    const opening = periods.find(({ role }) => role === 'in_force' || role === 'deadline');
    if (opening) {
      this.#stood = opening === moment && opensCount(opening, sentence) ? opening : null;
      this.#counts = tellsFlow(sentence.text);
    }
    if (!moment) return;
    this.#paragraph.moment = moment;
    // 截至12日9时，…具体灾情如下：…: what follows is counted up to then
    if (moment.expression.shape === 'until' && AS_FOLLOWS.test(sentence.text)) this.#story.span = moment;
    // 目前 holds in its paragraph: what the next one tells may be long gone.
    if (moment.expression.shape !== 'now') this.#story.moment = moment;
    if (announces || /^(?:heading|caption)$/.test(sentence.block.kind)) this.#heading = moment;
  }

  #noteGoal(sentence: Sentence, periods: readonly LinkedPeriod[], reports: boolean): void {
    const { text, block } = sentence;
    this.#due = periods.findLast((one) => (one.role === 'deadline' || one.ahead === true) && !finishes(sentence, one)) ?? this.#due;
    const goal = periods.findLast((one) => isGoal(one, text, this.#published) && !finishes(sentence, one));
    if (goal) {
      this.#paragraph.goal = goal;
      if (this.#paragraphs <= LEAD && block.kind !== 'heading') this.#story.goal = goal;
    } else if (reports) this.#paragraph.goal = null;
  }

  #noteEvent({ text }: Sentence, periods: readonly LinkedPeriod[]): void {
    const event = periods.find((period) => period.role === 'event' && (opensClause(text, period.from) || isNews(period, this.#published)));
    if (!event) return;
    // 大桥昨天通车。…2006年3月动工: what became of a work long ago is told in passing
    const background = !isNews(event, this.#published) && BEGAN.test(text.slice(event.to, event.to + 40));
    if (!background) this.#paragraph.event = event;
    if (!(background && this.#published?.day === undefined) && isRecent(event, this.#published)) this.#story.event ??= event;
  }
}
