import type { EntityMention, LinkedPeriod, LinkedSentence } from '../link/link.js';
import type { FigureMention } from '../recognize/recognize.js';
import type { Token } from '../tokenize/tokenize.js';

/**
 * A sentence seen as chunks, so that rules can be written as patterns over one symbol a chunk:
 *
 * - `F` figure, `%` percent, points, ratio or multiple, `R` rank
 * - `P` period, `E` entity, `N` any other words
 * - the symbols of `lexicon/triggers`
 * - `,` `;` `:` `.` clause marks, `_` a bracketed aside, `(` `)` other brackets, `"` quotation marks
 */
export interface Chunk {
  symbol: string;
  from: number;
  to: number;
  figure?: FigureMention;
  period?: LinkedPeriod;
  entity?: EntityMention;
}

/** A sentence with its chunks; `symbols[i]` is `chunks[i].symbol`. */
export interface Scene {
  linked: LinkedSentence;
  text: string;
  chunks: Chunk[];
  symbols: string;
  tokens: Token[];
}

/** Index of the first of `spans` (ordered, without overlap) that ends after `at`. */
function firstAfter(spans: readonly { to: number }[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.to > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that touch [from, to). */
export function tokensIn({ tokens }: Scene, from: number, to: number): Token[] {
  const out: Token[] = [];
  for (let i = firstAfter(tokens, from); i < tokens.length && tokens[i]!.from < to; i++) out.push(tokens[i]!);
  return out;
}

/** The last `length` characters of a text before `at`. */
export const textBefore = (text: string, at: number, length: number): string => text.slice(Math.max(0, at - length), at);

/** The first `length` characters of a text from `at` on. */
export const textFrom = (text: string, at: number, length: number): string => text.slice(at, at + length);

/** Index of the first chunk that ends after `at`. */
export const chunkAt = ({ chunks }: Scene, at: number): number => firstAfter(chunks, at);

/** No stretch of a sentence that rules look at holds more chunks: what they cost stays linear in a sentence without an end. */
const STRETCH = 240;

/** A scene in stretches of bearable length, cut behind a clause mark where there is one; almost always the scene itself. */
export function stretchesOf(scene: Scene): Scene[] {
  if (scene.chunks.length <= STRETCH) return [scene];
  const out: Scene[] = [];
  for (let from = 0; from < scene.chunks.length; ) {
    let to = Math.min(from + STRETCH, scene.chunks.length);
    if (to < scene.chunks.length)
      for (let i = to; i > from + STRETCH / 2; i--)
        if (',;:.'.includes(scene.symbols[i - 1]!)) {
          to = i;
          break;
        }
    const chunks = scene.chunks.slice(from, to);
    const tokens = tokensIn(scene, chunks[0]!.from, chunks.at(-1)!.to);
    out.push({ ...scene, chunks, tokens, symbols: scene.symbols.slice(from, to) });
    from = to;
  }
  return out;
}
