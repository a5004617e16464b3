import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractHere, readerOf, run } from '../../src/run/run.js';
import { openStore, type Store } from '../../src/store/store.js';

/** What the English articles of the corpus restate of Chinese ones: the figures of both, which must support one claim. */
const RESTATED: readonly {
  english: string;
  chinese: readonly string[];
  pairs: readonly (readonly [english: string, chinese: string])[];
}[] = [
  {
    english: '327',
    chinese: ['301', '302'],
    pairs: [
      ['320', '320个'],
      ['230.59 billion yuan', '2305.9亿元'],
      ['570', '570列'],
      ['41.4 percent', '41.4%'],
      ['4.9 billion yuan', '49亿元'],
      ['86.5 percent', '86.5%'],
      ['15', '15个'],
      ['63', '63期'],
      ['more than 4,800', '超过4800人次'],
      ['9.6 percent', '9.6%'],
      ['11.8 percent', '11.8%'],
      ['1.9 percent', '1.9%'],
      ['35.84 billion yuan', '358.4亿元'],
      ['8.97 billion yuan', '89.7亿元'],
      ['71.4 percent', '71.4%'],
      ['26', '26家'],
      ['more than 220,000', '22万余家'],
      ['over 15,000', '1.5万余家'],
      ['at least 60', '60个以上'],
      ['750', '750列'],
      ['182', '182家'],
      ['exceed 1.2 billion U.S. dollars', '突破12亿美元'],
    ],
  },
  {
    english: '328',
    chinese: ['326'],
    pairs: [
      ['3.126 million TEUs', '312.6万标箱'],
      ['3.126 million twenty-foot equivalent units', '312.6万标箱'],
      ['4.1 percent', '4.1%'],
      ['3.003 million TEUs', '300.3万标箱'],
      ['56.83 million metric tons', '5683万吨'],
      ['2.9 percent', '2.9%'],
      ['189', '189条'],
      ['125', '125条'],
      ['159', '159座'],
      ['56', '56个'],
      ['68', '68列'],
      ['36 percent', '36%'],
      ['1.74 billion yuan', '17.4亿元'],
      ['236.17 billion yuan', '2361.7亿元'],
      ['0.8 percent', '0.8%'],
      ['3.7 percent', '3.7%'],
      // The planted difference: one claim, in conflict.
      ['129.55 billion yuan', '1259.5亿元'],
      ['5.5 percent', '5.5%'],
      ['110.22 billion yuan', '1102.2亿元'],
      ['7.524 million', '752.4万人次'],
      ['5.2 percent', '5.2%'],
      ['52.3 percent', '52.3%'],
    ],
  },
];

interface Told {
  path: string;
  text: string;
  claim: string;
}

let folder: string;
let store: Store;
let facts: Told[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'languages-'));
  const db = join(folder, 'x.db');
  await run('corpus', db, { reader: readerOf(), extractor: extractHere() });
  store = openStore(db, { readonly: true });
  facts = store.all('SELECT path, text, claim FROM facts') as unknown as Told[];
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

describe('claims across languages', () => {
  for (const { english, chinese, pairs } of RESTATED)
    it.each(pairs)(`${english}: %s is %s of ${chinese.join(', ')}`, (here, there) => {
      const claims = (files: readonly string[], text: string) =>
        facts.filter((fact) => fact.text === text && files.some((file) => fact.path.startsWith(file))).map(({ claim }) => claim);
      const told = new Set(claims(chinese, there));
      expect(claims([english], here).filter((claim) => told.has(claim))).not.toEqual([]);
    });

  it('agree where they say the same, and do not where a figure differs', () => {
    const verdictOf = (text: string) =>
      store.all('SELECT claim.verdict AS verdict FROM facts JOIN claims AS claim ON claim.id = facts.claim WHERE facts.text = ?', [text])[0]
        ?.verdict;
    expect(verdictOf('129.55 billion yuan')).not.toBe('agree');
    expect(verdictOf('236.17 billion yuan')).toBe('agree');
  });
});
