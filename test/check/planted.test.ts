import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractHere, readerOf, run } from '../../src/run/run.js';
import { openStore, type Row, type Store } from '../../src/store/store.js';

/** What corpus/README.md says is planted: the files, the check that finds it, and the figures that the finding names. */
const PLANTED: readonly { what: string; check: string; files: readonly string[]; names: readonly string[] }[] = [
  { what: 'trainees of the 经贸学院', check: 'companion', files: ['301', '302'], names: ['4300余人次', '超过4800人次'] },
  { what: 'households, two digits swapped', check: 'slip', files: ['303', '322'], names: ['8239户', '8329户'] },
  { what: 'retail sales, two digits swapped', check: 'restatement', files: ['304', '305', '323'], names: ['158.7亿元', '185.7亿元'] },
  { what: 'the score of 醴陵 in text and table', check: 'digit-slip', files: ['307'], names: ['94.36分', '94.63'] },
  { what: 'the parts of 荷塘', check: 'sum', files: ['307'], names: ['91.85分', '92.85分'] },
  { what: 'the stars of 芦淞', check: 'stars', files: ['307'], names: ['芦淞区', '27.63'] },
  { what: 'three industries', check: 'sum', files: ['309'], names: ['6944.97亿元', '6954.97亿元'] },
  { what: 'the first industry, revised', check: 'revision', files: ['309', '312'], names: ['493.58亿元', '463.2亿元'] },
  { what: 'the second industry, revised', check: 'revision', files: ['309', '312'], names: ['3819.71亿元', '3370.7亿元'] },
  { what: 'the third industry, revised', check: 'revision', files: ['309', '312'], names: ['2631.68亿元', '2587.4亿元'] },
  { what: 'retail sales, corrected', check: 'correction', files: ['305', '310'], names: ['185.7亿元', '158.7亿元'] },
  { what: 'vouchers, corrected', check: 'correction', files: ['305', '310'], names: ['1200万元', '1020万元'] },
  { what: 'share of vouchers used, corrected', check: 'correction', files: ['305', '310'], names: ['92.6%', '92.1%'] },
  { what: 'growth of net profit against its levels', check: 'growth', files: ['311'], names: ['17.6%', '19.6%'] },
  { what: 'three lines of business', check: 'sum', files: ['311'], names: ['18.53亿元', '18.63亿元'] },
  { what: 'growth of the trains', check: 'growth-differs', files: ['313'], names: ['14.3%', '15.3%'] },
  { what: 'investment of three kinds of project', check: 'sum', files: ['314'], names: ['316.6亿元', '318.6亿元'] },
  { what: 'the level aimed at', check: 'target-growth', files: ['317'], names: ['3800亿元', '3814.78亿元'] },
  { what: 'the trains of nine months under 上半年', check: 'period-slip', files: ['301', '323'], names: ['570列', '2022-01/2022-06'] },
  { what: 'three months of a quarter', check: 'sum', files: ['326'], names: ['312.8万标箱', '312.6万标箱'] },
  {
    what: 'exports in Chinese and in English, two digits swapped',
    check: 'digit-slip',
    files: ['326', '328'],
    names: ['1259.5亿元', '129.55 billion yuan'],
  },
];

let folder: string;
let store: Store;
let findings: Row[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'planted-'));
  const db = join(folder, 'x.db');
  await run('corpus', db, { reader: readerOf(), extractor: extractHere() });
  store = openStore(db, { readonly: true });
  findings = store.all('SELECT "check", severity, message, message_zh, articles FROM findings');
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const matches = ({ check, files, names }: (typeof PLANTED)[number]) =>
  findings.filter(
    (row) =>
      row.check === check &&
      names.every((name) => String(row.message).includes(name)) &&
      files.every((file) => String(row.articles).includes(file)),
  );

describe('the disagreements planted in the corpus', () => {
  it.each(PLANTED.map((planted) => [planted.what, planted] as const))('%s', (_, planted) => {
    expect(matches(planted)).toHaveLength(1);
  });

  it('are all that there is, but for plans and what came of them', () => {
    const known = new Set(PLANTED.flatMap(matches));
    const others = findings.filter((row) => !known.has(row) && row.severity !== 'info');
    expect(others.map(({ message }) => message)).toEqual([]);
  });

  it('are told in Chinese as well', () => {
    expect(findings).not.toEqual([]);
    for (const { message_zh } of findings) expect(message_zh).toMatch(/[\u4e00-\u9fff].*。$/);
  });
});
