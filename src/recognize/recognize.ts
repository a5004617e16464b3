import type { EntityKind, Quantity } from '../../schemas/schemas.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { recognizeCell } from './cell.js';
import { recognizeFigures } from './figures.js';
import { recognizeNames } from './names.js';
import { recognizePeriods } from './periods.js';

export { recognizeNames } from './names.js';

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

/** One end of a period expression as written; what it does not say is undefined and is completed from context. */
export interface PeriodPoint {
  /** 2023, or relative to the article's year: { relative: -1 } is 去年. */
  year?: number | { relative: number };
  /** half 1–2, quarter 1–4, month 1–12, day 1–31; month may be relative to the article's (上月: { relative: -1 }). */
  half?: number;
  quarter?: number | { relative: number };
  month?: number | { relative: number };
  day?: number | { relative: number };
}

/** What a period wording says, before context. */
export interface PeriodExpression {
  from: PeriodPoint;
  /** Absent for a single period; for ranges the last period, included. */
  to?: PeriodPoint;
  /** 截至: only the end is known; 今年以来: from the start of `from` to the article's date; 同期: the period in force, a year back. */
  shape: 'span' | 'until' | 'since' | 'same_period' | 'previous_period' | 'now' | 'plan';
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
}

/** What looks like a figure and cannot be read. */
export interface UnreadMention extends Stretch {
  type: 'unread';
  reason: string;
}

export type Mention = FigureMention | PeriodMention | NameMention | UnreadMention;

/** Figures, periods and names of a sentence, by `from`; figures and periods do not overlap. Pure. */
export function recognize(sentence: Sentence, lexicon: Lexicon): Mention[] {
  const periods = recognizePeriods(sentence);
  const figures = sentence.cell ? recognizeCell(sentence, periods) : recognizeFigures(sentence, periods);
  const names = recognizeNames(sentence, lexicon, [...periods, ...figures]);
  return [...periods, ...figures, ...names].sort((a, b) => a.from - b.from || b.to - a.to);
}

export { readCell } from './cell.js';
export * from './decimal.js';
export { figuresOf } from './figures.js';
export { spell } from './spell.js';
export { type UnitMatch, unitAt } from './unit.js';
