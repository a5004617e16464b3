import type { FigureMention } from '../recognize/recognize.js';
import type { Token } from '../tokenize/tokenize.js';

/** 中 with the adverb or preposition behind it. */
const GLUED = /^中[以均都也共仅皆各]$/;

/** 比|增, 比|降 before a figure: by how much more than a year before. */
const COMPARES = /^比[增升减降]$/;

/** 医师数|从|2.2人, before a figure. */
const ORIGIN = /^\p{Script=Han}[从由]$/u;

/** The segmenter glues measure words to what follows (29|条奖|补政策): a token is cut where a figure begins or ends. */
export function splitAt(tokens: readonly Token[], figures: readonly FigureMention[]): Token[] {
  const cuts = new Uint8Array((tokens.at(-1)?.to ?? 0) + 1);
  for (const { from, to } of figures) cuts[from] = cuts[to] = 1;
  const out: Token[] = [];
  for (const token of tokens) {
    const { from, to, text, tag } = token;
    let at = from + 1;
    while (at < to && !cuts[at]) at++;
    // 指标|中|均, unknown to the segmenter
    if (cuts[to] && COMPARES.test(text)) at = from + 1;
    if (tag === 'x' && (GLUED.test(text) || (cuts[to] && ORIGIN.test(text)))) at = from + 1;
    if (at < to) out.push({ from, to: at, text: text.slice(0, at - from), tag }, { from: at, to, text: text.slice(at - from), tag: 'n' });
    else out.push(token);
  }
  return out;
}
