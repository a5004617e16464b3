export * from './indicators.js';

import type { Article, Entity, Period, Source } from '../../schemas/schemas.js';
import type { Story } from '../layout/layout.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import {
  type FigureMention,
  type Mention,
  type NameMention,
  type PeriodMention,
  recognizePeriods,
  type UnreadMention,
} from '../recognize/recognize.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { linkEnglish } from './english/english.js';
import { isPlan, outlooks } from './when/outlook.js';
import { resolvePeriods } from './when/periods.js';
import { published } from './when/published.js';
import { linkEntities, type WhoLinked } from './who/entities.js';
import { sentenceOf } from './who/line.js';
import type { MentionRole } from './who/rolerule.js';

/**
 * What a period does where it stands. in_force: the facts around it are about it · base: they are compared with it (比上年, 较去年同期) ·
 * origin: the earlier end of a change, which holds for the figure next to it alone (由去年同期的3705亿元增至) · deadline: by when
 * something is to be done (到2025年, 年底前, 预计10月落地) · event: the day something happened · modifier: it describes a thing
 * (今年开工的项目) · publication: when the news was made or told (日前, 本报26日讯) · name: part of a name (2022年统计公报).
 */
export type PeriodRole = 'in_force' | 'base' | 'origin' | 'deadline' | 'event' | 'modifier' | 'publication' | 'name';

/** A period mention with the span it means here. */
export interface LinkedPeriod extends PeriodMention {
  period: Period;
  /** The wording leaves the year (or month) open and it was completed from elsewhere in the article. */
  completed: boolean;
  /** Where it was completed from; `stated` where nothing was open, `unknown` where the year cannot be known. */
  basis: 'stated' | 'sentence' | 'paragraph' | 'heading' | 'article' | 'unknown';
  role: PeriodRole;
  /** Set where it had not begun when the article was told. */
  ahead?: true;
  /** Set where it was over before the article. */
  over?: true;
}

/** A name, alias or reference (全市, 该项目) with the entity it means here. */
export interface EntityMention {
  from: number;
  to: number;
  entity: Entity;
  /** How it is known: its full name, an alias learnt here, a reference such as 全市. */
  via: 'name' | 'alias' | 'reference';
  /** Why: for `explain`. */
  reason: string;
  mention: NameMention | null;
  /** Set where it is not what the clause is about: the source of the news, the other side of a trade, the standard of a comparison. */
  role?: MentionRole;
  /** Set where it stands for a counted row (某某路等4条道路): one of many by its form, but what is said is said of all. */
  row?: true;
  /** Those that it is made of, where several are one owner. */
  members?: readonly EntityMention[];
}

/** An entity that a stretch of text is about without naming it. */
export interface Topic {
  entity: Entity;
  /** Where it was carried from; scene: the place that a sentence before was set in, in a story that goes from place to place. */
  from: 'heading' | 'paragraph' | 'scene' | 'article' | 'speaker' | 'publisher';
  reason: string;
  /** Set where the article gives account of this place as a whole: a work report, a communiqué. */
  account?: boolean;
  /**
   * Set where it holds for some figures alone: what is told of fairs and contests is about the event spoken of last, measures of works
   * about the work; what an organ that tells of the country has done itself is about the organ; rest is for what nothing else owns.
   */
  about?: 'event' | 'work' | 'organ' | 'rest';
}

/** The periods that a sentence states, and those that hold in it without. */
export interface SentencePeriods {
  periods: LinkedPeriod[];
  /** The period that holds where the sentence states none, carried over from before it in its paragraph or story. */
  period: LinkedPeriod | null;
  /** The moment carried over for what is in stock: 截至6月末，…。资产负债率47%. */
  stock: LinkedPeriod | null;
  /** The day of the news, carried over for who took part in what happened: 60余人参加会议. */
  news: LinkedPeriod | null;
  /** Set where `period` was stated in another paragraph of a story that is no report on a set time. */
  afar?: true;
  /** From when on the rule that the story tells of holds (自9月1日起施行): what it sets holds from then. */
  effect?: LinkedPeriod;
  /** The span of years that annual averages are made over where the sentence states none: 年均增长 in a report on a five-year plan. */
  years: LinkedPeriod | null;
  /** The span of years that the section looks back on as a whole (过去五年工作回顾). */
  review: LinkedPeriod | null;
  /** The span of years that all of the story so far tells of, and of no shorter time: what is summed up without a time is of it. */
  overall: LinkedPeriod | null;
  /** The day of telling that the paragraph or the story names; what is so without a time is so then. */
  told: LinkedPeriod | null;
  /** Up to the article's own day: what has been done without a time (已建成3座) is done by then. */
  dated: LinkedPeriod | null;
  /** The days on which the event that the story is about takes place, where it tells them: 展位 and 参展企业 are of those days. */
  staged: LinkedPeriod | null;
}

export interface LinkedSentence extends SentencePeriods {
  sentence: Sentence;
  figures: FigureMention[];
  entities: EntityMention[];
  unread: UnreadMention[];
  /** What the sentence is about where it names nothing itself, most specific first. */
  topics: Topic[];
  /** Set where what the sentence tells is to be done, though it may not say so: a section of plans. */
  outlook: boolean;
}

export interface LinkedStory {
  article: Article;
  sentences: LinkedSentence[];
  /** 530000 …: the place the article is at home in, null where it cannot be told. */
  home: Entity | null;
}

/** Resolves who and when: the article's date, periods, entities. `mentions[i]` belongs to `sentences[i]`. Pure. */
export function link(source: Source, story: Story, sentences: Sentence[], mentions: Mention[][], lexicon: Lexicon): LinkedStory {
  const periods = mentions.map((list) => list.filter((m) => m.type === 'period'));
  const date = published(source, story, sentences, periods);
  const headline = unprinted(story, sentences);
  const outlook = outlooks(sentences, story.title);
  const timed = headline
    ? resolvePeriods([headline, ...sentences], [recognizePeriods(headline), ...periods], date.published, story.title, [
        false,
        ...outlook,
      ]).slice(1)
    : resolvePeriods(sentences, periods, date.published, story.title, outlook);
  const article: Article = {
    article: `${source.path}@${story.start}`,
    path: source.path,
    start: story.start,
    end: story.end,
    title: story.title,
    ...date,
    publisher: story.publisher,
    url: story.metadata.url ?? null,
    language: story.language,
  };
  const names = mentions.map((all) => all.filter((m) => m.type === 'name'));
  const figures = mentions.map((all) => all.filter((m) => m.type === 'figure'));
  const asked = names.some(({ length }) => length > 0) || figures.some(({ length }) => length > 0);
  const who = asked ? whoOf(story, sentences, names, lexicon) : { home: null, entities: [], topics: [] };
  return {
    article,
    home: who.home,
    sentences: sentences.map((sentence, i) => ({
      sentence,
      ...timed[i]!,
      figures: figures[i] ?? [],
      entities: who.entities[i] ?? [],
      unread: (mentions[i] ?? []).filter((m) => m.type === 'unread'),
      topics: who.topics[i] ?? [],
      outlook: outlook[i]!,
    })),
  };
}

/** Sentences at the head of a story of which one may be its headline. */
const HEAD = 8;

/** What is given or issued in the year of its title, and tells of others. */
const ADDRESS = /工作报告|规划|纲要|方案|计划|意见|办法|决定|展望|草案/;

/** The headline that metadata gives, as the sentence it would be over a text that does not print it: what it says of the time holds there too. */
function unprinted({ title, language }: Story, sentences: readonly Sentence[]): Sentence | null {
  if (!title || language !== 'zh' || !(/[0-9年季月]|假期|假日|长假|黄金周|春运|暑运/.test(title) || isPlan(title)) || ADDRESS.test(title))
    return null;
  const printed = sentences
    .slice(0, HEAD)
    .some(({ text, block }) => block.kind === 'heading' && (title.includes(text.trim()) || text.includes(title)));
  if (printed) return null;
  return sentenceOf({ text: title });
}

/** Each sentence is linked by the rules of its language; an English passage of a Chinese story is at home where the story is. */
function whoOf(story: Story, sentences: Sentence[], names: NameMention[][], lexicon: Lexicon): WhoLinked {
  const english = sentences.some((sentence) => sentence.english);
  const all = sentences.every((sentence) => sentence.english);
  if (!english) return linkEntities(story, sentences, names, lexicon);
  if (all || story.language === 'en') return linkEnglish(story, sentences, names, lexicon, null);
  const chinese = linkEntities(
    story,
    sentences,
    names.map((list, i) => (sentences[i]!.english ? [] : list)),
    lexicon,
  );
  const other = linkEnglish(story, sentences, names, lexicon, chinese.home);
  const pick = <T>(zh: readonly T[], en: readonly T[]) => sentences.map((sentence, i) => (sentence.english ? en : zh)[i]!);
  return { home: chinese.home, entities: pick(chinese.entities, other.entities), topics: pick(chinese.topics, other.topics) };
}

export { englishPeriodAt } from './english/english.js';
export type { PeriodOfFigure } from './when/asked.js';
export { daysBetween, lastDayOf } from './when/dates.js';
export { formerly } from './when/formerly.js';
export { periodAt } from './when/periodat.js';
export { kindOf } from './when/stockorflow.js';
export { isEvent } from './who/events.js';
export { reportsOwn } from './who/roles.js';
