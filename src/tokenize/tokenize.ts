import type { Block, Cell, Source, Span } from '../../schemas/schemas.js';
import { isEnglishSentence, isEnglishText, type Story } from '../layout/layout.js';
import { cutEnglish } from './english/sentences.js';
import { drawnTogether, type Print, type Reading, readingOf } from './reading.js';
import { cutSentences } from './sentences.js';
import { isTraditional } from './traditional.js';
import { taggedWords } from './words.js';

export { numberInWords, wordTags } from './english/grammarian.js';
export { type EnglishWord, englishWords } from './english/words.js';
export { taggedWords, useWords, type Word } from './words.js';

/**
 * A sentence (or heading, or table cell) as the stages read it.
 * `text` is the reading: line breaks inside it are dropped, full-width digits, letters, ％ and ． are narrowed, ASCII clause marks
 * between Chinese characters are widened, digits split by single spaces are joined, a space between a number and its unit is dropped,
 * and where the story is printed in Traditional characters they are read as Simplified ones (「」 as “”).
 * Everything after works on `text`; `place` leads back to the source.
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
  /** Of a cell: the source's characters from the first to the last cell of its row, which is what a reader is shown. */
  row?: Span;
  /** Set where it is English. */
  english?: true;
}

/** A word of a sentence with nodejieba's part of speech; `from` and `to` are half-open in `Sentence.text`. */
export interface Token {
  from: number;
  to: number;
  text: string;
  tag: string;
}

/**
 * Cuts a story's blocks into sentences; furniture is left out. Pure; does not load a dictionary.
 * Sentences end at 。！？…… and at the end of a block; a heading, caption, byline or dateline is one; a table gives one for each cell.
 */
export function sentencesOf(source: Source, story: Story): Sentence[] {
  const english = story.language === 'en';
  const print: Print = { markdown: source.format === 'md', traditional: isTraditional(source.text.slice(story.start, story.end)), english };
  return story.blocks.flatMap((block, blockIndex) => {
    const make = ({ text, start: origin, offsets }: Reading, from: number, to: number, cell: Cell | null): Sentence => {
      const own = offsets?.slice(from, to) ?? null;
      const start = own ? own[0]! : origin + from;
      const end = own ? own.at(-1)! + 1 : origin + to;
      const said = text.slice(from, to);
      const sentence: Sentence = { text: said, start, end, offsets: end - start === to - from ? null : own, block, blockIndex, cell };
      return isEnglish(said, english) ? { ...sentence, english: true } : sentence;
    };
    if (block.kind === 'furniture') return [];
    if (block.kind === 'table') {
      const rows = rowsOf(block.cells ?? []);
      return (block.cells ?? []).flatMap((cell) => {
        const reading = drawnTogether(readingOf(source.text, cell, print));
        if (reading.text === '') return [];
        const sentence = make(reading, 0, reading.text.length, cell);
        sentence.row = rows.get(cell.row)!;
        return sentence;
      });
    }
    const reading = drawnTogether(readingOf(source.text, { start: block.start, end: block.end, holes: block.holes ?? [] }, print));
    const cuts =
      block.kind === 'paragraph' || block.kind === 'caption' ? (english ? cutEnglish : cutSentences)(reading.text) : whole(reading.text);
    return cuts.map(([from, to]) => make(reading, from, to, null));
  });
}

const HAN = /[\u3400-\u9fff]/;

/** Whether a sentence is read as English: in an English story all that hold hardly any Han, in another those that hold none and are whole sentences. */
function isEnglish(text: string, story: boolean): boolean {
  if (!story) return !HAN.test(text) && isEnglishSentence(text, 0);
  return !HAN.test(text) || isEnglishSentence(text);
}

/** From the first to the last cell of each row. */
function rowsOf(cells: readonly Cell[]): Map<number, Span> {
  const rows = new Map<number, Span>();
  for (const { row, start, end } of cells) {
    const known = rows.get(row);
    rows.set(row, known ? { start: Math.min(known.start, start), end: Math.max(known.end, end) } : { start, end });
  }
  return rows;
}

/** Sentences of a text that is no page: one paragraph, without a look at its layout. Offsets are into the text. */
export function sentencesIn(text: string): Sentence[] {
  const block: Block = { kind: 'paragraph', start: 0, end: text.length };
  const source: Source = { path: '', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [] };
  const story: Story = {
    start: 0,
    end: text.length,
    title: null,
    publisher: null,
    dateline: null,
    metadata: {},
    blocks: [block],
    language: isEnglishText(text) ? 'en' : 'zh',
  };
  return sentencesOf(source, story);
}

function whole(text: string): [number, number][] {
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return to > from ? [[from, to]] : [];
}

const SURROGATE = /[\ud800-\udfff]/;

const cut = new WeakMap<Sentence, Token[]>();

/** Words and parts of speech of a sentence, in order, covering it without gaps. Loads nodejieba's dictionary on first use; a sentence is cut once. */
export function tokensOf(sentence: Sentence): Token[] {
  const known = cut.get(sentence);
  if (known) return known;
  const { text } = sentence;
  const broken = SURROGATE.test(text);
  let at = 0;
  const tokens = taggedWords(text, (word, tag): Token => {
    const from = at;
    at += word.length;
    // A lone surrogate comes back as U+FFFD: the text is taken from the sentence.
    return { from, to: at, text: broken && word.includes('\ufffd') ? text.slice(from, at) : word, tag };
  });
  cut.set(sentence, tokens);
  return tokens;
}

/**
 * Cuts sentences that will all be asked for, in one go: nodejieba's dictionary is far larger than what a processor keeps at hand, and is pushed
 * out between one sentence and the next. A line break parts them, across which nodejieba joins nothing.
 */
export function cutTogether(sentences: readonly Sentence[]): void {
  const fresh = sentences.filter((sentence) => !cut.has(sentence) && !sentence.text.includes('\n'));
  if (fresh.length < 2) return;
  const text = fresh.map((sentence) => sentence.text).join('\n');
  if (SURROGATE.test(text)) return;
  let tokens: Token[] = [];
  let next = 0;
  let at = 0;
  const end = () => {
    cut.set(fresh[next++]!, tokens);
    tokens = [];
    at = 0;
  };
  taggedWords(text, (word, tag) => {
    if (word === '\n') return end();
    const from = at;
    at += word.length;
    tokens.push({ from, to: at, text: word, tag });
  });
  end();
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
