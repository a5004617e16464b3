import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { link } from '../../src/link/link.js';
import { recognize } from '../../src/recognize/recognize.js';
import { sentencesOf } from '../../src/tokenize/tokenize.js';

const lexicon = loadLexicon();
const corpus = join(import.meta.dirname, '../../corpus');

/** How often each `wording → id` is read in a file. */
function read(file: string): Map<string, number> {
  const text = readFileSync(join(corpus, file), 'utf8');
  const source = { path: file, format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [] };
  const found = new Map<string, number>();
  for (const story of layout(source)) {
    const sentences = sentencesOf(source, story);
    const mentions = sentences.map((sentence) => recognize(sentence, lexicon));
    for (const { sentence, entities } of link(source, story, sentences, mentions, lexicon).sentences)
      for (const { from, to, entity } of entities) {
        const key = `${sentence.text.slice(from, to)} → ${entity.id}`;
        found.set(key, (found.get(key) ?? 0) + 1);
      }
  }
  return found;
}

const wanted = new Map<string, Map<string, number>>();
for (const line of readFileSync(join(import.meta.dirname, 'mentions.tsv'), 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const [file, wording, id, count] = line.split('\t');
  const list = wanted.get(file!) ?? new Map<string, number>();
  list.set(`${wording} → ${id}`, Number(count));
  wanted.set(file!, list);
}

describe('mentions and the entities they mean', () => {
  let right = 0;
  let asked = 0;
  let given = 0;
  it.each([...wanted.keys()])('%s', (file) => {
    const found = read(file);
    const want = wanted.get(file)!;
    const hits = [...want].reduce((sum, [key, count]) => sum + Math.min(count, found.get(key) ?? 0), 0);
    const total = [...want.values()].reduce((sum, count) => sum + count, 0);
    right += hits;
    asked += total;
    given += [...found.values()].reduce((sum, count) => sum + count, 0);
    expect(hits / total).toBeGreaterThanOrEqual(0.6);
  });

  it('are right in nineteen of twenty, and nine of ten are found', () => {
    expect(right / given).toBeGreaterThanOrEqual(0.95);
    expect(right / asked).toBeGreaterThanOrEqual(0.9);
  });
});
