import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { whereOf } from '../../src/query/conditions.js';
import { countFacts, queryFacts } from '../../src/query/query.js';
import { extractHere, readerOf, run } from '../../src/run/run.js';
import { openStore, phraseOf, type Store } from '../../src/store/store.js';
import { extractionOf } from '../store/extractions.js';

let folder: string;
let store: Store;

/** Sentences of a few characters, so that words recur and overlap; with marks, letters of both cases and signs of two code units. */
const CHARS = Array.from('高新班列港口的一A b，、“𠮷8％Ｋ');
const random = (() => {
  let state = 11;
  return (n: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * n);
  };
})();
const made = (length: number) => Array.from({ length }, () => CHARS[random(CHARS.length)]).join('');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  store = openStore(join(folder, 'x.db'));
  for (let i = 0; i < 40; i++) {
    const sentences = Array.from({ length: 5 }, (_, k) => `${made(8)}有${10 + k}个${made(8)}。`);
    const figures = sentences.map((_, k) => ({ text: `${10 + k}个`, fact: {} }));
    const { source, extraction } = extractionOf({ path: `${i}.txt`, text: sentences.join(''), figures });
    store.writeExtraction(source, extraction);
  }
  store.settle();
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

it('finds for a hundred words of one to six characters what a scan of all sentences finds', () => {
  const facts = [...queryFacts(store, {})];
  expect(facts).toHaveLength(200);
  let found = 0;
  for (let i = 0; i < 100; i++) {
    const length = 1 + (i % 6);
    const chars = Array.from(String(facts[random(facts.length)]!.quote));
    const from = random(chars.length - length + 1);
    const word = chars.slice(from, from + length).join('');
    // in either case, as the index and the comparison both take ASCII letters
    const low = (text: string) => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
    const scanned = facts.filter(({ quote }) => low(String(quote)).includes(low(word))).map(({ id }) => id);
    expect(
      [...queryFacts(store, { text: [word] })].map(({ id }) => id),
      word,
    ).toEqual(scanned);
    expect(countFacts(store, { text: [word] })).toBe(scanned.length);
    found += scanned.length;
  }
  expect(found).toBeGreaterThan(100);
});

it('finds in the articles that ship with the project what a scan finds, for a hundred of their words', { timeout: 120_000 }, async () => {
  const db = join(folder, 'corpus.db');
  await run(join(import.meta.dirname, '../../corpus'), db, { reader: readerOf(), extractor: extractHere() });
  const corpus = openStore(db, { readonly: true });
  const sentences = corpus.all('SELECT id, text FROM sentences ORDER BY id').map(({ id, text }) => ({ id, text: String(text) }));
  const low = (text: string) => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  let found = 0;
  for (let i = 0; i < 100; i++) {
    const length = 1 + (i % 6);
    const chars = Array.from(sentences[random(sentences.length)]!.text);
    const from = random(Math.max(1, chars.length - length + 1));
    const word = chars.slice(from, from + length).join('');
    const scanned = sentences.filter(({ text }) => low(text).includes(low(word))).map(({ id }) => id);
    const { sql, params } = whereOf({ text: [word] });
    const phrase = phraseOf(word);
    const indexed =
      phrase && corpus.all('SELECT rowid AS id FROM sentence_text WHERE sentence_text MATCH ? ORDER BY 1', [phrase]).map(({ id }) => id);
    // the index alone misses nothing; with the comparison nothing else is found
    if (indexed)
      expect(
        scanned.filter((id) => !indexed.includes(id)),
        word,
      ).toEqual([]);
    expect(
      corpus
        .all(`SELECT DISTINCT sentence FROM (SELECT sentence, quote FROM facts) WHERE ${sql} ORDER BY 1`, params)
        .map(({ sentence }) => sentence),
      word,
    ).toEqual(scanned);
    const facts = corpus.get(`SELECT count(*) AS n FROM fact WHERE sentence IN (SELECT value FROM json_each(?))`, [
      JSON.stringify(scanned),
    ])!;
    expect(countFacts(corpus, { text: [word] }), word).toBe(facts.n);
    found += scanned.length;
  }
  corpus.close();
  expect(found).toBeGreaterThan(1000);
});
