import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction, Failure, Source } from '../../schemas/schemas.js';
import { exportTables } from '../../src/export/export.js';
import { changesOf } from '../../src/query/query.js';
import { type Extractor, type Reader, type RunOptions, run, StrictError } from '../../src/run/run.js';
import { lockWriter, openStore, StoreError } from '../../src/store/store.js';
import { extractionOf, SKETCHES, type SourceSketch } from '../store/extractions.js';
import { bytesIn } from './bytes.js';

/** A corpus in memory: files with their sources (several for a file of records) or failures. */
type Corpus = Record<string, { mtime: number; metadata?: string; items: (SourceSketch | Failure)[] }>;

let folder: string;
let opened: string[];
let extracted: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  opened = [];
  extracted = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const known = new Map<string, Extraction>();
function* itemsOf({ items }: Corpus[string]): Generator<Source | Failure> {
  for (const item of items) {
    if ('code' in item) yield item;
    else {
      const { source, extraction } = extractionOf(item);
      known.set(source.path, extraction);
      yield source;
    }
  }
}
function readerOf(corpus: Corpus, failures: Failure[] = []): Reader {
  return {
    list: async () => ({
      failures,
      files: Object.entries(corpus).map(([path, { mtime, metadata = '' }]) => ({ path, size: 1, mtime, metadata })),
    }),
    async *read(_, files) {
      for (const file of files) {
        opened.push(file.path);
        yield { file, items: itemsOf(corpus[file.path]!) };
      }
    },
  };
}
function extractor(broken: (source: Source) => boolean = () => false): Extractor {
  return {
    width: 2,
    async extract(source) {
      extracted.push(source.path);
      if (broken(source)) throw new Error('no such rule');
      return known.get(source.path)!;
    },
    close: async () => {},
  };
}
const over = (corpus: Corpus, options: Partial<RunOptions> = {}, failures: Failure[] = []) =>
  run('corpus', join(folder, 'x.db'), { reader: readerOf(corpus, failures), extractor: extractor(), rules: 'r1', ...options });
const bytes = () => {
  const store = openStore(join(folder, 'x.db'), { readonly: true });
  exportTables(store, { format: 'jsonl', to: join(folder, 'out') });
  store.close();
  return bytesIn(join(folder, 'out'));
};

const whole = (): Corpus => Object.fromEntries(SKETCHES.map((sketch) => [sketch.path, { mtime: 1, items: [sketch] }]));
const records = (...ids: number[]): Corpus => ({
  'all.jsonl': { mtime: 1, items: ids.map((i) => ({ ...SKETCHES[i]!, path: `all.jsonl#${i}`, ...(i === 0 && { figures: [] }) })) },
});

describe('a run', () => {
  it('brings a corpus into the store, with a record of the run', async () => {
    const summary = await over(whole());
    expect(summary).toMatchObject({ extracted: 4, unchanged: 0, removed: 0, interrupted: false, failures: [] });
    expect(summary.counts).toEqual({ sources: 4, articles: 4, figures: 8, facts: 7, failures: 0 });
    const store = openStore(join(folder, 'x.db'), { readonly: true });
    expect(store.all('SELECT corpus, rules, sources, facts, extracted FROM runs')).toEqual([
      { corpus: 'corpus', rules: 'r1', sources: 4, facts: 7, extracted: 4 },
    ]);
    expect(store.all('SELECT verdict FROM findings')).toEqual([{ verdict: 'conflict' }]);
    store.close();
  });

  it('opens no file that is as it was, and extracts no source that is', async () => {
    await over(whole());
    const before = bytes();
    opened = [];
    expect(await over(whole())).toMatchObject({ extracted: 0 });
    expect(opened).toEqual([]);
    const touched = whole();
    touched['b.txt']!.mtime = 2;
    extracted = [];
    expect(await over(touched)).toMatchObject({ extracted: 0, unchanged: 1 });
    expect([opened, extracted]).toEqual([['b.txt'], []]);
    expect(bytes()).toEqual(before);
  });

  it('opens every file where it is told to verify, and extracts what differs in content alone', async () => {
    await over(whole());
    [opened, extracted] = [[], []];
    expect(await over(whole(), { verify: true })).toMatchObject({ extracted: 0, unchanged: 4 });
    expect(opened).toHaveLength(4);
    const changed = whole();
    changed['b.txt']!.items = [{ ...SKETCHES.find(({ path }) => path === 'b.txt')!, text: '一字之差。', figures: [] }];
    expect(await over(changed)).toMatchObject({ extracted: 0 });
    expect(await over(changed, { verify: true })).toMatchObject({ extracted: 1, unchanged: 3 });
    expect(extracted).toEqual(['b.txt']);
  });

  it('extracts again what changed: text, metadata, or the rules for all', async () => {
    await over(whole());
    extracted = [];
    const corpus = whole();
    corpus['b.txt'] = { mtime: 2, items: [{ ...SKETCHES[1]!, text: `${SKETCHES[1]!.text}完` }] };
    await over(corpus);
    expect(extracted).toEqual(['b.txt']);
    corpus['c.txt']!.metadata = 'title,另一个';
    opened = [];
    await over(corpus);
    expect(opened).toEqual(['c.txt']);
    extracted = [];
    await over(corpus, { rules: 'r2' });
    expect(extracted.sort()).toEqual(SKETCHES.map(({ path }) => path).sort());
  });

  it('takes the facts of removed files and records with them', async () => {
    await over({ ...whole(), ...records(0, 1, 2) });
    const corpus = { ...whole(), ...records(0, 2) };
    corpus['all.jsonl']!.mtime = 2;
    delete corpus['a/胶州.txt'];
    expect(await over(corpus)).toMatchObject({ removed: 2, extracted: 0, unchanged: 2 });
    const incremental = bytes();
    rmSync(join(folder, 'x.db'));
    await over(corpus);
    expect(incremental).toEqual(bytes());
  });

  it('logs what changed in sources that were there before', async () => {
    await over(whole());
    const log = () => {
      const store = openStore(join(folder, 'x.db'), { readonly: true });
      const rows = [...changesOf(store)].map(({ kind, path, text, columns }) => [kind, path, text, columns]);
      store.close();
      return rows;
    };
    expect(log()).toEqual([]);
    const corpus = whole();
    const [figure] = SKETCHES[1]!.figures;
    corpus['b.txt'] = { mtime: 2, items: [{ ...SKETCHES[1]!, figures: [{ ...figure!, fact: { period: '2022' } }, { text: '210个' }] }] };
    delete corpus['d.txt'];
    await over(corpus, { rules: 'r2' });
    expect(log()).toEqual(
      expect.arrayContaining([
        ['altered', 'b.txt', '212个', { period: ['2023-01/2023-06', '2022'] }],
        ['added', 'b.txt', '210个', {}],
        ['removed', 'd.txt', '91个', {}],
      ]),
    );
    expect(log()).toHaveLength(3);
  });

  it('keeps failures beside the rest, one clear line each, until they are mended', async () => {
    const corpus = whole();
    const empty: Failure = { path: 'e.txt', code: 'empty', message: 'e.txt: empty' };
    corpus['e.txt'] = { mtime: 1, items: [empty] };
    const row: Failure = { path: 'metadata.csv', code: 'metadata', message: 'metadata.csv: row 3 has no path' };
    const first = await over(corpus, {}, [row]);
    expect(first.failures).toEqual([empty, row]);
    expect(first.counts.facts).toBe(7);
    expect((await over(corpus, {}, [row])).failures).toEqual([empty, row]);
    corpus['e.txt'] = { mtime: 2, items: [] };
    expect((await over(corpus)).failures).toEqual([]);
  });

  it('reports a source that breaks a rule, and one that claims what is not there', async () => {
    const wrong = { ...SKETCHES[1]! };
    const reader = readerOf(whole());
    const summary = await run('corpus', join(folder, 'x.db'), {
      reader,
      rules: 'r1',
      extractor: {
        width: 1,
        close: async () => {},
        async extract(source) {
          if (source.path === 'c.txt') throw new Error('no such rule');
          const extraction = structuredClone(known.get(source.path)!);
          if (source.path === wrong.path) extraction.figures[0]!.start++;
          return extraction;
        },
      },
    });
    expect(summary.failures.map(({ path, code }) => [path, code])).toEqual([
      ['b.txt', 'extract'],
      ['c.txt', 'extract'],
    ]);
    expect(summary.counts.sources).toBe(2);
  });

  it('takes the first of two records with one id', async () => {
    const corpus = records(1);
    corpus['all.jsonl']!.items.push({ ...SKETCHES[2]!, path: 'all.jsonl#1' });
    const summary = await over(corpus);
    expect(summary.counts.sources).toBe(1);
    expect(summary.failures[0]).toMatchObject({ code: 'record', path: 'all.jsonl#1' });
  });

  it('stops at the first failure when it is strict', async () => {
    const corpus = whole();
    corpus['b.txt']!.items = [{ path: 'b.txt', code: 'binary', message: 'b.txt: not text' }];
    await expect(over(corpus, { strict: true })).rejects.toThrow(StrictError);
  });

  it('ends when it is told to, and the next one goes on to the same end', async () => {
    await over(whole());
    const undisturbed = bytes();
    rmSync(join(folder, 'x.db'));
    const stop = new AbortController();
    const summary = await over(whole(), { signal: stop.signal, onProgress: ({ extracted: n }) => n >= 2 && stop.abort() });
    expect(summary.interrupted).toBe(true);
    expect(summary.counts.sources).toBeLessThan(4);
    extracted = [];
    expect(await over(whole())).toMatchObject({ interrupted: false });
    expect(extracted.length).toBeLessThan(4);
    expect(bytes()).toEqual(undisturbed);
    rmSync(join(folder, 'x.db'));
    expect(await over(whole(), { signal: AbortSignal.abort() })).toMatchObject({ interrupted: true, counts: { sources: 0 } });
    await over(whole());
    expect(bytes()).toEqual(undisturbed);
  });

  it('lets one writer in at a time', async () => {
    const release = lockWriter(join(folder, 'x.db'))!;
    await expect(over(whole())).rejects.toThrow(StoreError);
    release();
    await over(whole());
  });
});
