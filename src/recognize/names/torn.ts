import { NAME_SUFFIXES } from '../../lexicon/lexicon.js';
import { type Sentence, tokensOf } from '../../tokenize/tokenize.js';
import type { NameMention } from '../recognize.js';

const SUFFIXES: ReadonlySet<string> = new Set(NAME_SUFFIXES.flatMap(({ suffixes }) => suffixes));
const LONGEST = Math.max(...[...SUFFIXES].map((word) => word.length));
/** 青山快速路|西起石桥: where a line begins and ends. */
const ENDS_OF_LINE = /^[东南西北]{1,2}(?:起|至|到|接|连|延|端)/;
/** 商贸城|内, 产业园|里: where something is, as one word with it. */
const WHERE = /[内里中外上下前后旁边]$/;

/**
 * Whether the type that a name ends in is made of the ends of two words: 走进大|学校|门, 集|中学|习. A word that goes on behind the name and
 * begins inside its type tears it, and so does one that holds the type in its middle. Looks at the words around the type alone.
 */
export function isTorn(sentence: Sentence, { to }: NameMention): boolean {
  const { text } = sentence;
  if (ENDS_OF_LINE.test(text.slice(to, to + 4))) return false;
  const across = tokensOf(sentence).find((token) => token.from < to && to < token.to);
  if (!across || /^(?:x|eng)$/.test(across.tag) || (across.to === to + 1 && WHERE.test(across.text))) return false;
  const at = typeBefore(text, to);
  return at >= 0 && across.from !== at && (across.from > at || across.text.length > to - at + 1);
}

/** Where the type that ends at `to` begins; -1 where none does. */
function typeBefore(text: string, to: number): number {
  for (let n = Math.min(LONGEST, to); n > 0; n--) if (SUFFIXES.has(text.slice(to - n, to))) return to - n;
  return -1;
}
