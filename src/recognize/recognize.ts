import type { EntityKind, Quantity } from '../../schemas/schemas.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { englishWords, type Sentence } from '../tokenize/tokenize.js';
import { englishFigures } from './english/figures.js';
import { bracketedNumbers } from './figures/bracketed.js';
import { recognizeCell } from './figures/cell.js';
import { recognizeFigures } from './figures/figures.js';
import { underHeadings } from './figures/table.js';
import { recognizeNames } from './names/names.js';
import { recognizePeriods } from './periods/periods.js';

export { onlyGeneric } from './names/edge.js';
export { nameAt } from './names/nameat.js';
export { recognizeNames } from './names/names.js';

/** A stretch of a sentence's text, half-open. */
export interface Stretch {
  from: number;
  to: number;
}

/** A figure where it stands. */
export interface FigureMention extends Stretch {
  type: 'figure';
  quantity: Quantity;
  /** Name of the grammar rule that read it. */
  rule: string;
  /** Figures of one list that shares a unit (3、5、8个) carry the same number. */
  list?: number;
  /** A share-of-change word that is part of the figure (翻一番, 负增长-3.2%, 减半): the figure itself says that it is a change. */
  change?: 'up' | 'down';
  /** Borderline figures (一批, “六大平台”, 千亿级): reported, but facts about them are weak. */
  vague?: boolean;
}

/**
 * Counted from a known one: `of: 'article'` from the article's own date (去年, 上月), `of: 'force'` from the period that the text
 * is speaking of (上年 in a report on 2022 is 2021, 当年, 当月).
 */
export interface Relative {
  relative: number;
  of: 'article' | 'force';
}

/** One end of a period expression as written; what it does not say is undefined and is completed from context. */
export interface PeriodPoint {
  /** 2023, or 去年: { relative: -1, of: 'article' }. */
  year?: number | Relative;
  /** 1 上半年, 2 下半年. */
  half?: number;
  /** 1–4. */
  quarter?: number | Relative;
  /** 1–12. */
  month?: number | Relative;
  /** 1–31. */
  day?: number | Relative;
  /** 上旬, 中旬, 下旬. */
  third?: 1 | 2 | 3;
  /** 年初, 6月末: the first or last stretch of what the point names. */
  edge?: 'start' | 'end';
  /** 上周: -1 weeks. */
  week?: Relative;
  /** 1 周一 to 7 周日; without `week` the last such day. */
  weekday?: number;
  /** Name of a row of the holiday table: 端午. */
  holiday?: string;
  /** Days from the Lunar New Year: -1 除夕, 0 大年初一, 14 元宵节. */
  lunar?: number;
}

/** What a period wording says, before context. */
export interface PeriodExpression {
  from: PeriodPoint;
  /** Absent for a single period; for ranges the last period, included. */
  to?: PeriodPoint;
  /**
   * span: `from` to `to` · until: 截至, only the end (`from`) is known · since: 今年以来, from the start of `from` to the article's date ·
   * onwards: 2023年起, from `from` with no end · same_period: 上年同期, the period in force, moved to the year of `from` ·
   * now: 目前, the article's date · plan: 十四五 · last, next: 近五年, 未来三年, `length` back or on from the article's date ·
   * lunar: 腊月廿三, claimed and not placed · report: 报告期, 报告期末, the period that the report spoken of is made for, or its end.
   */
  shape: 'span' | 'until' | 'since' | 'onwards' | 'same_period' | 'now' | 'plan' | 'last' | 'next' | 'lunar' | 'report';
  /** Of `last` and `next`: how many. */
  length?: { count: number; unit: 'year' | 'quarter' | 'month' | 'week' | 'day' };
}

export interface PeriodMention extends Stretch {
  type: 'period';
  expression: PeriodExpression;
  rule: string;
}

/** A name where it stands: what it is by form alone; `link` says whom it means. */
export interface NameMention extends Stretch {
  type: 'name';
  kind: EntityKind;
  /** Ids of gazetteer rows it may mean, empty for names found by structure. */
  candidates: readonly string[];
  rule: string;
  /** The whole name, where a figure in it stands before the mention: 年产8万吨氧化铝项目. */
  full?: string;
}

/** What looks like a figure and cannot be read. */
export interface UnreadMention extends Stretch {
  type: 'unread';
  reason: string;
}

export type Mention = FigureMention | PeriodMention | NameMention | UnreadMention;

const inOrder = (mentions: Mention[]): Mention[] => mentions.sort((a, b) => a.from - b.from || b.to - a.to);

/** Figures and periods of a sentence, periods first. They do not overlap, but for the time that something is to take (力争三年内), which is both. */
function measures(sentence: Sentence): (FigureMention | PeriodMention | UnreadMention)[] {
  const periods = recognizePeriods(sentence);
  if (sentence.english) {
    const found = englishFigures(sentence.text, englishWords(sentence.text), periods);
    // A cell that holds a number alone is read as in any table.
    if (found.length > 0 || !sentence.cell) return [...periods, ...found];
  }
  if (sentence.cell) return [...periods, ...recognizeCell(sentence, periods)];
  const figures = recognizeFigures(
    sentence,
    periods.filter(({ rule }) => rule !== 'within-years'),
  );
  const bare = bracketedNumbers(sentence, [...periods, ...figures]);
  return bare.length === 0 ? [...periods, ...figures] : [...periods, ...[...figures, ...bare].sort((a, b) => a.from - b.from)];
}

/** Figures, periods and names of a sentence, by `from`; figures and periods do not overlap. Pure. */
export function recognize(sentence: Sentence, lexicon: Lexicon): Mention[] {
  const measured = measures(sentence);
  return inOrder([...measured, ...recognizeNames(sentence, lexicon, measured)]);
}

/**
 * Mentions of a story's sentences, `[i]` belonging to `sentences[i]`; numbers in table cells get the unit of their heading. In a story
 * without figures nobody asks whose they are: its names are looked for only where `named` says so. Pure.
 */
export function recognizeAll(sentences: readonly Sentence[], lexicon: Lexicon, named = false): Mention[][] {
  const measured = sentences.map(measures);
  const names = named || measured.some((mentions) => mentions.some(({ type }) => type === 'figure'));
  return underHeadings(
    sentences,
    measured.map((mentions, i) => inOrder(names ? [...mentions, ...recognizeNames(sentences[i]!, lexicon, mentions)] : mentions)),
  );
}

export { Cover } from './cover.js';
export { bareNumbersIn } from './figures/bare.js';
export { readCell } from './figures/cell.js';
export * from './figures/decimal.js';
export { figuresOf } from './figures/figures.js';
export { namingAt } from './figures/gate.js';
export { FIGURE_RULES, type FigureRule } from './figures/rules.js';
export { bareHead, isSumRow, NOW, type Sheet, type SheetColumn, sheetsOf, thingOf } from './figures/sheet.js';
export { spell } from './figures/spell.js';
export { underHeading } from './figures/table.js';
export { type UnitMatch, unitAt } from './figures/unit.js';
export { recognizePeriods };
