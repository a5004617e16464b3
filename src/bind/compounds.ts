import { COMPOUND_NAMES, WordIndex } from '../lexicon/lexicon.js';

/** Names with a joiner inside: 租赁和商务服务业, 食品烟酒. */
export const COMPOUNDS = new WordIndex(COMPOUND_NAMES);

/** Whether a sentence may hold one. */
export const mayJoin = (text: string): boolean => /[和及与、].{0,9}[业务品乐信工售发造]|食品烟酒/.test(text);

/** Where in [from, to) a name with a joiner inside (电力、热力生产和供应业) begins that opens the words or stands behind a joiner; -1 where none does. */
export function joinedAt(text: string, from: number, to: number): number {
  if (to - from < 4 || !mayJoin(text.slice(from, to))) return -1;
  for (let i = from; i < to - 3; i++) {
    const name = COMPOUNDS.longest(text, i, to);
    if (name) return /[和及与、]/.test(name) && (i === from || /[、和及看中，]/.test(text[i - 1]!)) ? i : -1;
  }
  return -1;
}
