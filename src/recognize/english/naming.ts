import { CAPITAL_ONLY, NUMBERED_NOUNS, YEAR_NOUNS } from '../../lexicon/lexicon.js';
import type { EnglishWord } from '../../tokenize/tokenize.js';
import type { EnglishPart } from './part.js';

const touches = (a: EnglishWord | undefined, b: EnglishWord | undefined) => a !== undefined && b !== undefined && a.to === b.from;
const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);

/** A reason why the number of a part names, dates or orders something instead of measuring it. */
interface Gate {
  name: string;
  because: string;
  test(words: readonly EnglishWord[], part: EnglishPart, at: number): boolean;
}

/** `at` is the index of the number's own first word. */
const GATES: readonly Gate[] = [
  {
    name: 'letters before',
    because: 'G20, C919, COVID-19, Shenzhou-15: digits tied to a name',
    test: (words, part, at) => {
      if (part.kind === 'money') return false;
      const before = words[at - 1];
      if (!touches(before, words[at])) return false;
      if (before!.kind === 'word') return true;
      return /^[-–/+:]$/.test(before!.text) && touches(words[at - 2], before) && words[at - 2]!.kind !== 'mark';
    },
  },
  {
    name: 'letters behind',
    because: '5G, 4A-level, 3D, 20th: letters tied to digits that are no unit',
    test: (words, part) => part.unit === null && touches(words[part.next - 1], words[part.next]) && words[part.next]?.kind === 'word',
  },
  {
    name: 'sum of digits',
    because: '16+1, 1+6, 24/7, 9/11, 3-2-1 and phone numbers are codes',
    test: (words, part) => {
      const mark = words[part.next];
      if (part.unit !== null || !mark || !/^[+/:.-]$/.test(mark.text)) return false;
      if (!touches(words[part.next - 1], mark) || !touches(mark, words[part.next + 1]) || words[part.next + 1]!.kind !== 'number')
        return false;
      if (mark.text !== '-') return true;
      return (
        words[part.next + 2]?.text === '-' && touches(words[part.next + 1], words[part.next + 2]) && words[part.next + 3]?.kind === 'number'
      );
    },
  },
  {
    name: 'numbered noun',
    because: 'Line 15, Phase 2, No. 3: the number names the thing before it',
    test: (words, part, at) => {
      if (part.unit !== null && part.kind !== null) return false;
      let i = at - 1;
      if (words[i]?.text === '.') i--;
      const noun = words[i];
      if (noun?.kind !== 'word' || !NUMBERED_NOUNS.has(noun.lower)) return false;
      if (words[i + 1]?.text === '.' && noun.lower !== 'no' && noun.lower !== 'nos') return false;
      const capital = /^\p{Lu}/u.test(noun.text);
      return capital || (!CAPITAL_ONLY.has(noun.lower) && words[part.next]?.kind !== 'word');
    },
  },
  {
    name: 'plan',
    because: 'the 14th Five-Year Plan, a three-year action plan: how long it runs is its name',
    test: (words, part) =>
      part.compound && part.unit === '年' && /^(?:plan|action|strategy|programme|program|campaign)$/.test(words[part.next]?.lower ?? ''),
  },
  {
    name: 'time of day',
    because: '3 pm, 9 a.m., 8 o’clock',
    test: (words, part) =>
      part.unit === null &&
      (/^(?:pm|am|o'clock)$/.test(words[part.next]?.lower ?? '') ||
        (/^[ap]$/.test(words[part.next]?.lower ?? '') && words[part.next + 1]?.text === '.')),
  },
  {
    name: 'capital words',
    because: 'the Three Gorges Dam, the Nine Dragons: a number in words is part of a name in capitals',
    test: (words, part, at) =>
      part.numeral.spelled &&
      at > 0 &&
      words[at - 1]!.kind === 'word' &&
      /^[A-Z][a-z]/.test(words[at]!.text) &&
      /^[A-Z][a-z]/.test(words[part.next]?.text ?? '') &&
      !/^(?:[A-Z]+|By|In|With|From|About|Nearly|Over|All)$/.test(words[at - 1]!.text),
  },
  {
    name: 'year',
    because: 'four digits of this or the last century without comma or unit, but before a plural they count',
    test: (words, part, at) => {
      if (part.unit !== null || !isYear(words[at]!.text) || part.numeral.scaled) return false;
      const noun = words[part.next];
      return (
        noun?.kind !== 'word' ||
        !/^[a-z]+s$/.test(noun.text) ||
        YEAR_NOUNS.has(noun.lower) ||
        /^(?:in|of|since|by|until|from|the|and)$/.test(words[at - 1]?.lower ?? '')
      );
    },
  },
];

/** Whether the number of a part is a name, a date or an order. */
export const namesInEnglish = (words: readonly EnglishWord[], part: EnglishPart, at: number): boolean =>
  GATES.some((gate) => gate.test(words, part, at));
