import { ARTICLE } from './article.js';
import { DATASET } from './dataset.js';
import { ERRORS } from './errors.js';
import { FACTS } from './facts.js';
import { FINDINGS } from './findings.js';
import { FRAME } from './frame.js';
import { OVERVIEW } from './overview.js';
import { REVIEW } from './review.js';
import { SUBJECTS } from './subjects.js';

/** What the pages say, in Chinese and in English; `{n}` is filled in. One file a page. */
export type Words = Record<string, readonly [zh: string, en: string]>;

const TABLE = {
  ...FRAME,
  ...OVERVIEW,
  ...FACTS,
  ...DATASET,
  ...ARTICLE,
  ...SUBJECTS,
  ...FINDINGS,
  ...REVIEW,
  ...ERRORS,
} as const;

export type Word = keyof typeof TABLE;
export type Language = 'zh' | 'en';
export const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** Says a word of the table in a language; `{name}` takes what is given under it. */
export type Say = (word: Word, filled?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  const column = language === 'zh' ? 0 : 1;
  return (word, filled) => {
    const text: string = TABLE[word][column];
    return filled ? text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(filled[name] ?? whole)) : text;
  };
}

/** The word for a value of the dataset (`kind` `money`), the value itself where the table has none. */
export function labelOf(say: Say, column: string, value: string): string {
  const word = `${column}.${value}`;
  return word in TABLE ? say(word as Word) : value;
}
