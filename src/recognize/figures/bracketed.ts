import type { Sentence } from '../../tokenize/tokenize.js';
import type { FigureMention, Stretch } from '../recognize.js';
import { readCell } from './cell.js';

/** 永安区（6.87）、丰台镇（6.74）: a number alone in brackets behind a name, and what stands behind it. */
const BEHIND_NAME = /(?<=\p{Script=Han})[（(](\d{1,6}(?:\.\d{1,4})?|\.\d{1,4})[）)](?=[、，,；;。和与及]|$)/gu;
/** What such lists are of: places and what is measured. */
const RANKED =
  /排名|排位|位次|名次|得分|分数|指数|浓度|成绩|依次|分别|由[高低大小多少]到|从[高低大小多少]到|[前后][一二三四五六七八九十\d]+[位名]?|最[高低好差优多少]/;
const YEAR = /^(?:19|20)\d\d$/;

/** Numbers without unit in a list of names in brackets, where the sentence says that the names are ranked or measured; two at least. */
export function bracketedNumbers({ text }: Sentence, taken: readonly Stretch[]): FigureMention[] {
  if (!text.includes('）') && !text.includes(')')) return [];
  const found = [...text.matchAll(BEHIND_NAME)].filter(([, number]) => !YEAR.test(number!));
  if (found.length < 2 || !RANKED.test(text.slice(0, found[0]!.index))) return [];
  // （1）…、（2）…, (3)…: marks of a list count up
  if (found.every(([, number], i) => number === String(i + 1))) return [];
  const score = /得分|分数|成绩/.test(text.slice(0, found[0]!.index));
  return found.flatMap((m): FigureMention[] => {
    const from = m.index + 1;
    const to = from + m[1]!.length;
    if (taken.some((other) => other.from < to && from < other.to)) return [];
    const quantity = readCell(m[1]!);
    if (!quantity) return [];
    return [{ type: 'figure', from, to, quantity: score ? { ...quantity, unit: '分', kind: 'score' } : quantity, rule: 'cell' }];
  });
}
