import { readFileSync } from 'node:fs';
import { add, type Words } from './wordtrie.js';

/** A dictionary of nodejieba's, and the weights that follow from it. */
export interface Dictionary {
  known: Words;
  /** Of the rarest word. */
  least: number;
  /** Of the word in the middle, which words without a count get. */
  median: number;
  /** Counts of all words together. */
  total: number;
}

/** Reads lines of `word count tag`. */
export function readDictionary(file: string): Dictionary {
  const text = readFileSync(file, 'utf8');
  const words: string[] = [];
  const counts: number[] = [];
  const tags: string[] = [];
  for (let at = 0; at < text.length; ) {
    const first = text.indexOf(' ', at);
    const second = text.indexOf(' ', first + 1);
    const end = text.indexOf('\n', second + 1) < 0 ? text.length : text.indexOf('\n', second + 1);
    words.push(text.slice(at, first));
    counts.push(Number(text.slice(first + 1, second)));
    tags.push(text.slice(second + 1, end));
    at = end + 1;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sorted = Float64Array.from(counts).sort();
  const weight = (count: number) => Math.log(count / total);
  return {
    known: { words, weights: counts.map(weight), tags },
    least: weight(sorted[0]!),
    median: weight(sorted[sorted.length >> 1]!),
    total,
  };
}

/** Reads lines of `word`, `word tag` or `word count tag`; `median` is the weight of a word without a count, `total` what counts are parts of. */
export function readUserDictionary(file: string, median: number, total: number): Words {
  const own: Words = { words: [], weights: [], tags: [] };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const [word = '', second = '', third] = line.split(' ');
    if (third === undefined) add(own, word, median, second);
    else add(own, word, Math.log(Number(second) / total), third);
  }
  return own;
}
