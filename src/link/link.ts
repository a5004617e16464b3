export * from './indicators.js';

import type { Article, Entity, Period, Source } from '../../schemas/schemas.js';
import type { Story } from '../layout/layout.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { FigureMention, Mention, NameMention, PeriodMention, UnreadMention } from '../recognize/recognize.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { linkEntities } from './entities.js';
import type { MentionRole } from './roles.js';

/** A period mention with the span it means here. */
export interface LinkedPeriod extends PeriodMention {
  period: Period;
  /** The wording leaves the year (or month) open and it was completed from elsewhere in the article. */
  completed: boolean;
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
}

/** An entity that a stretch of text is about without naming it. */
export interface Topic {
  entity: Entity;
  /** Where it was carried from: heading, paragraph, article, speaker, publisher. */
  from: 'heading' | 'paragraph' | 'article' | 'speaker' | 'publisher';
  reason: string;
}

export interface LinkedSentence {
  sentence: Sentence;
  figures: FigureMention[];
  periods: LinkedPeriod[];
  entities: EntityMention[];
  unread: UnreadMention[];
  /** What the sentence is about where it names nothing itself, most specific first. */
  topics: Topic[];
  /** The period that holds where the sentence states none, carried over from before it in its paragraph or story. */
  period: LinkedPeriod | null;
}

export interface LinkedStory {
  article: Article;
  sentences: LinkedSentence[];
  /** 530000 …: the place the article is at home in, null where it cannot be told. */
  home: Entity | null;
}

/** Resolves who and when: the article's date, periods, entities. `mentions[i]` belongs to `sentences[i]`. Pure. */
export function link(source: Source, story: Story, sentences: Sentence[], mentions: Mention[][], lexicon: Lexicon): LinkedStory {
  const article: Article = {
    article: `${source.path}@${story.start}`,
    path: source.path,
    start: story.start,
    end: story.end,
    title: story.title,
    published: null,
    published_basis: 'none',
    publisher: story.publisher,
    url: story.metadata.url ?? null,
    language: 'zh',
  };
  const who = linkEntities(
    story,
    sentences,
    mentions.map((all) => all.filter((m) => m.type === 'name')),
    lexicon,
  );
  return {
    article,
    home: who.home,
    sentences: sentences.map((sentence, i) => ({
      sentence,
      figures: (mentions[i] ?? []).filter((m) => m.type === 'figure'),
      periods: [],
      entities: who.entities[i] ?? [],
      unread: (mentions[i] ?? []).filter((m) => m.type === 'unread'),
      topics: who.topics[i] ?? [],
      period: null,
    })),
  };
}
