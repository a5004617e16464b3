import type { BlockKind } from '../../schemas/schemas.js';
import type { Sentence } from '../../src/tokenize/tokenize.js';

/** A sentence as the stages read it, standing alone in its block. */
export function sentence(text: string, blockIndex = 0, kind: BlockKind = 'paragraph'): Sentence {
  return { text, start: 0, end: text.length, offsets: null, block: { kind, start: 0, end: text.length }, blockIndex, cell: null };
}
