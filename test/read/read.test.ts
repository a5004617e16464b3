import { createHash } from 'node:crypto';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listSources } from '../../src/read/read.js';
import { corpusOf, readAll } from './corpus.js';

const TEXT = '滨海市上半年完成投资300亿元，增长两成。\n';

describe('a corpus', () => {
  it('is a folder with all below it, in order of path', async () => {
    const corpus = corpusOf({
      'b.txt': TEXT,
      'a/z.md': TEXT,
      'a.txt': TEXT,
      'B.txt': TEXT,
      '.hidden.txt': TEXT,
      'gold/a.json': '[]',
      'README.md': TEXT,
      'a/LICENSE': TEXT,
    });
    const { sources, failures } = await readAll(corpus);
    expect(sources.map(({ path, format }) => [path, format])).toEqual([
      ['B.txt', 'txt'],
      ['a.txt', 'txt'],
      ['a/z.md', 'md'],
      ['b.txt', 'txt'],
    ]);
    expect(failures).toEqual([]);
    expect(sources[0]).toMatchObject({
      text: TEXT,
      encoding: 'utf-8',
      sha256: createHash('sha256').update(TEXT).digest('hex'),
      metadata: [],
    });
  });

  it('is listed with size and time without a file being opened', () => {
    const corpus = corpusOf({ 'a.txt': TEXT });
    chmodSync(join(corpus, 'a.txt'), 0o000);
    const { files, failures } = listSources(corpus);
    expect(failures).toEqual([]);
    expect(files).toMatchObject([{ path: 'a.txt', bytes: Buffer.byteLength(TEXT) }]);
    expect(Math.abs(files[0]!.changed - Date.now())).toBeLessThan(60_000);
  });

  it('may be one file, with the metadata beside it', async () => {
    const corpus = corpusOf({ 'a.txt': TEXT, 'b.txt': TEXT, 'metadata.csv': 'path,title\na.txt,题目\nb.txt,别的\n' });
    const { sources, failures } = await readAll(join(corpus, 'a.txt'));
    expect(sources).toMatchObject([{ path: 'a.txt', metadata: [{ title: '题目' }] }]);
    expect(failures).toEqual([]);
  });

  it('may be a glob', async () => {
    const corpus = corpusOf({ 'x/2023-1.txt': TEXT, 'x/y/2023-2.md': TEXT, 'x/2022.txt': TEXT, 'z.txt': TEXT });
    expect((await readAll(join(corpus, '**/2023-?.{txt,md}'))).sources.map(({ path }) => path)).toEqual(['x/2023-1.txt', 'x/y/2023-2.md']);
    expect((await readAll(join(corpus, 'x/*.txt'))).sources.map(({ path }) => path)).toEqual(['2022.txt', '2023-1.txt']);
    expect((await readAll(join(corpus, '*.csv'))).failures).toMatchObject([{ code: 'missing' }]);
  });

  it('is not walked in circles', async () => {
    const corpus = corpusOf({ 'a/b.txt': TEXT });
    symlinkSync(corpus, join(corpus, 'a', 'again'));
    symlinkSync(join(corpus, 'nowhere'), join(corpus, 'broken.txt'));
    const { sources, failures } = await readAll(corpus);
    expect(sources.map(({ path }) => path)).toEqual(['a/b.txt']);
    expect(failures).toMatchObject([{ path: 'broken.txt', code: 'missing' }]);
  });
});

describe('what cannot be read', () => {
  it('is one line each, and the rest goes on', async () => {
    const corpus = corpusOf({
      'a.txt': TEXT,
      'blank.txt': ' \n\u3000\n',
      'empty.txt': '',
      'empty.jsonl': '\n\n',
      'image.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0]),
      'latin.txt': Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0xff, 0xfe, 0x80]),
      'paper.pdf': '%PDF',
      'damaged.txt.gz': Buffer.from('no gzip'),
      'z.txt': TEXT,
    });
    const { sources, failures } = await readAll(corpus);
    expect(sources.map(({ path }) => path)).toEqual(['a.txt', 'z.txt']);
    expect(Object.fromEntries(failures.map(({ path, code }) => [path, code]))).toEqual({
      'blank.txt': 'empty',
      'empty.txt': 'empty',
      'empty.jsonl': 'empty',
      'image.txt': 'binary',
      'latin.txt': 'encoding',
      'paper.pdf': 'format',
      'damaged.txt.gz': 'format',
    });
    for (const { message } of failures) expect(message).toMatch(/^\S.*: .*; .+$/);
    expect(failures.find(({ path }) => path === 'paper.pdf')!.message).toContain('pdftotext');
  });

  it('may be the whole corpus', async () => {
    expect(await readAll('/no/such/folder')).toMatchObject({ sources: [], failures: [{ path: '/no/such/folder', code: 'missing' }] });
  });

  it('may vanish between listing and reading', async () => {
    const corpus = corpusOf({ 'a.txt': TEXT });
    const listing = listSources(corpus);
    listing.files[0] = { ...listing.files[0]!, file: join(corpus, 'gone.txt') };
    const { failures } = await readAll(listing);
    expect(failures).toMatchObject([{ path: 'a.txt', code: 'missing' }]);
  });
});

describe('files packed with gzip', () => {
  it('are read as what they hold', async () => {
    const corpus = corpusOf({ 'a.txt.gz': gzipSync(TEXT), 'b.jsonl.gz': gzipSync(JSON.stringify({ id: 1, text: TEXT })) });
    const { sources, failures } = await readAll(corpus);
    expect(failures).toEqual([]);
    expect(sources.map(({ path, format, text }) => [path, format, text])).toEqual([
      ['a.txt.gz', 'txt', TEXT],
      ['b.jsonl.gz#1', 'jsonl', TEXT],
    ]);
  });
});
