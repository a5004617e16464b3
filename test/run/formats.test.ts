import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/read/formats.js';
import { extractHere, type RunSummary, readerOf, run } from '../../src/run/run.js';
import { openStore, type Store } from '../../src/store/store.js';
import { encoded, WRITTEN, type Written } from '../read/encoded.js';
import { GOVERNMENT } from '../read/pages.js';

const extractor = extractHere();

/** Runs a corpus into a new store and hands both over; the store is closed with the test file. */
async function stored(corpus: string, name: string): Promise<{ summary: RunSummary; store: Store }> {
  const db = join(folder, `${name}.db`);
  const summary = await run(corpus, db, { reader: readerOf(), extractor });
  const store = openStore(db, { readonly: true });
  stores.push(store);
  return { summary, store };
}
let folder: string;
const stores: Store[] = [];
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
});
afterAll(() => {
  for (const store of stores) store.close();
  rmSync(folder, { recursive: true });
});

/** One article in both scripts, with what must come out of it: text, value and unit of each figure. */
const ARTICLES = {
  simplified: {
    title: '滨海市上半年签约项目增长',
    body: [
      '2023年上半年，滨海市新签约项目212个，总投资约569.96亿元，同比增长１２．５％。',
      '进出口总额超过三亿五千万美元，下降3.2个百分点，“外贸”企业达1,286家。',
    ],
    figures: [
      ['212个', 212, '个'],
      ['约569.96亿元', 56_996_000_000, '元'],
      ['１２．５％', 12.5, '%'],
      ['超过三亿五千万美元', 350_000_000, '美元'],
      ['3.2个百分点', 3.2, '个百分点'],
      ['1,286家', 1286, '家'],
    ],
  },
  traditional: {
    title: '臺北市上半年簽約項目增長',
    body: [
      '2023年上半年，臺北市新簽約項目212個，總投資約569.96億元，較去年同期增加１２．５％。',
      '進出口總額逾三億五千萬美元，減少3.2個百分點，「外貿」企業達1,286家。',
    ],
    figures: [
      ['212個', 212, '个'],
      ['約569.96億元', 56_996_000_000, '元'],
      ['１２．５％', 12.5, '%'],
      ['逾三億五千萬美元', 350_000_000, '美元'],
      ['3.2個百分點', 3.2, '个百分点'],
      ['1,286家', 1286, '家'],
    ],
  },
};
type Article = (typeof ARTICLES)['simplified'];

/** The same article as a file of each format, and the path of its source. */
const FILES: Record<string, { write: (article: Article) => string; record?: string }> = {
  txt: { write: ({ title, body }) => `${title}\n\n　　${body.join('\n　　')}\n` },
  md: { write: ({ title, body }) => `# ${title}\n\n${body.join('\n\n')}\n` },
  html: {
    write: ({ title, body }) =>
      `<html><head><title>${title}</title></head><body><ul><li><a href="/">99%</a></li></ul><h1>${title}</h1><p>${body.join('</p><p>')}</p></body></html>`,
  },
  jsonl: { write: ({ title, body }) => `${JSON.stringify({ id: 'a', title, text: body.join('\n') })}\n`, record: '#a' },
  json: { write: ({ title, body }) => JSON.stringify([{ id: 'a', title, text: body.join('\n') }], null, 2), record: '#a' },
  csv: { write: ({ title, body }) => `id,title,text\r\na,${title},"${body.join('\n')}"\r\n`, record: '#a' },
  tsv: { write: ({ title, body }) => `id\ttitle\tcontent\na\t${title}\t${body.join('')}\n`, record: '#a' },
};

const ENCODING: Record<Written, string> = {
  'utf-8': 'utf-8',
  'utf-8 with mark': 'utf-8',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'utf-16le': 'utf-16le',
  'utf-16le with mark': 'utf-16le',
  'utf-16be with mark': 'utf-16be',
};
const scriptOf = (written: Written) => (written === 'big5' ? ['traditional' as const] : (['simplified', 'traditional'] as const));
const CASES = Object.keys(FILES).flatMap((format) =>
  WRITTEN.flatMap((written) =>
    scriptOf(written).flatMap((script) =>
      ['', '.gz'].map((gz) => ({ format, written, script, path: `${format}/${written}/${script}.${format}${gz}` })),
    ),
  ),
);

describe('every format in every encoding, plain and packed, in folders', () => {
  let store: Store;
  let summary: RunSummary;
  beforeAll(async () => {
    for (const { format, written, script, path } of CASES) {
      // 𠮷 has four bytes in GB 18030 and in UTF-8, and two code units in UTF-16; GBK and Big5 do not have it.
      const article = ARTICLES[script] as Article;
      const text = FILES[format]!.write(
        written === 'gbk' || written === 'big5' ? article : { ...article, title: `𠮷星：${article.title}` },
      );
      const bytes = encoded(text, written);
      write(`all/${path}`, path.endsWith('.gz') ? gzipSync(bytes) : bytes);
    }
    ({ store, summary } = await stored(join(folder, 'all'), 'all'));
  });

  it('has no format that is left out here', () => {
    expect(Object.keys(FILES).sort()).toEqual(FORMATS.map(({ name }) => name).sort());
  });

  it('leaves no failure', () => {
    expect(summary.failures).toEqual([]);
    expect(summary.counts.sources).toBe(CASES.length);
  });

  it.each(CASES)('$path', ({ format, written, script, path }) => {
    const source = `${path}${FILES[format]!.record ?? ''}`;
    expect(store.all('SELECT format, encoding FROM source WHERE path = ?', [source])).toEqual([{ format, encoding: ENCODING[written] }]);
    const figures = store.all(
      `SELECT f.text, f.value, f.unit, substr(s.text, f.start + 1, f."end" - f.start) AS cut FROM figures f JOIN source s USING (path)
       WHERE path = ? ORDER BY f.start`,
      [source],
    );
    expect(figures.map(({ text, value, unit }) => [text, value, unit])).toEqual(ARTICLES[script].figures);
    for (const { text, cut } of figures) expect(cut).toBe(text);
    const [{ title }] = store.all('SELECT title FROM article JOIN source ON source.id = article.source WHERE path = ?', [source]) as [
      { title: string },
    ];
    expect(title.endsWith(ARTICLES[script].title)).toBe(true);
  });
});

describe('a corpus', () => {
  const paths = (store: Store) => store.all('SELECT path FROM source ORDER BY path').map(({ path }) => path);
  const text = FILES.txt!.write(ARTICLES.simplified as Article);

  it('may be a folder in folders, a glob or one file', async () => {
    for (const path of ['a.txt', '2023/01/b.txt', '2023/01/c.md', '2023/02/d.txt.gz', '2022/12/e.txt'])
      write(`nested/${path}`, path.endsWith('.gz') ? gzipSync(text) : text);
    const at = (name: string) => join(folder, 'nested', name);
    expect(paths((await stored(join(folder, 'nested'), 'nested')).store)).toEqual([
      '2022/12/e.txt',
      '2023/01/b.txt',
      '2023/01/c.md',
      '2023/02/d.txt.gz',
      'a.txt',
    ]);
    expect(paths((await stored(at('2023/**/*.txt*'), 'glob')).store)).toEqual(['01/b.txt', '02/d.txt.gz']);
    expect(paths((await stored(at('202?/{01,12}/*'), 'braces')).store)).toEqual(['2022/12/e.txt', '2023/01/b.txt', '2023/01/c.md']);
    expect(paths((await stored(at('2023/02/d.txt.gz'), 'one')).store)).toEqual(['d.txt.gz']);
  });

  it('of pages gives the articles their date, and the cells of tables', async () => {
    write('pages/gov.html', encoded(GOVERNMENT('gb2312'), 'gbk'));
    const { store, summary } = await stored(join(folder, 'pages'), 'pages');
    expect(summary.failures).toEqual([]);
    expect(store.all('SELECT encoding, format FROM source')).toEqual([{ encoding: 'gb18030', format: 'html' }]);
    expect(store.all('SELECT title, published, published_basis, publisher FROM article')).toEqual([
      { title: '上半年全市经济运行情况', published: '2023-07-26', published_basis: 'metadata', publisher: '市统计局' },
    ]);
    const texts = store.all('SELECT text FROM figures').map((row) => row.text);
    for (const figure of ['1286.5亿元', '0.8个百分点', '96.4', '9.7', '25310元']) expect(texts).toContain(figure);
    for (const frame of ['99%', '88个', '77亿元']) expect(texts).not.toContain(frame);
  });

  it('says of what it does not read how it is converted', async () => {
    for (const name of ['a.pdf', 'b.docx', 'c.doc', 'd.wps', 'e.xlsx', 'f.zip', 'g.mht']) write(`other/${name}`, 'x');
    write('other/z.txt', text);
    const { summary } = await stored(join(folder, 'other'), 'other');
    expect(summary.counts.sources).toBe(1);
    expect(summary.failures.map(({ path, code }) => [path, code])).toEqual(
      ['a.pdf', 'b.docx', 'c.doc', 'd.wps', 'e.xlsx', 'f.zip', 'g.mht'].map((name) => [name, 'format']),
    );
    const remedy = (name: string) => summary.failures.find(({ path }) => path === name)!.message;
    expect(remedy('a.pdf')).toContain('pdftotext');
    expect(remedy('b.docx')).toContain('libreoffice --convert-to txt');
    expect(remedy('g.mht')).toContain('.html');
  });
});
