import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check, evidenceOf } from '../../src/check/check.js';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { openStore, type Store } from '../../src/store/store.js';

const lexicon = loadLexicon();
let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'findings-'));
  store = openStore(join(folder, 'x.db'));
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

function add(path: string, text: string, published: string | null = '2023-07-20', into = store): void {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const source = { path, format: 'txt', encoding: 'utf-8', sha256, text, metadata: published ? [{ published }] : [] };
  into.writeExtraction(source, extract(source, lexicon));
}
function update(of = store) {
  of.settle();
  check(of);
  return of.all('SELECT id, "check", message, articles, dismissed FROM findings ORDER BY id');
}

const A = '2023年上半年，胶州市社会消费品零售总额358.4亿元，𠮷祥路口人来人往。';
const B = '2023年上半年，胶州市社会消费品零售总额385.4亿元。';
const COPY =
  '上半年，胶州市进出口额570.3亿元，同比增长41.4%。街头巷尾的店铺陆续开门迎客，老师傅们早早支起了摊子，生意一天比一天红火。巷子里的面馆凌晨四点就亮起了灯，蒸笼上的热气一直飘到河对岸。';

describe('findings', () => {
  it('come and go with the articles that they were found in', () => {
    add('a.txt', A);
    expect(update()).toEqual([]);
    add('b.txt', B);
    expect(update()).toHaveLength(1);
    expect(update()).toHaveLength(1);
    store.transaction(() => store.removeFile('b.txt'));
    expect(update()).toEqual([]);
  });

  it('are all looked for again by other checks, and only then', () => {
    add('a.txt', A);
    add('b.txt', B);
    store.settle();
    store.checkWith('one');
    check(store);
    const [found] = store.all('SELECT id, "check" FROM findings');
    expect(store.unchecked()).toEqual([]);
    store.checkWith('one');
    expect(store.unchecked()).toEqual([]);
    store.checkWith('another');
    expect(store.unchecked().length).toBeGreaterThan(2);
    check(store);
    expect(store.all('SELECT id, "check" FROM findings')).toEqual([found]);
  });

  it('are the same in whatever order the articles come', () => {
    const texts = [A, B, `${COPY}`, `转载：${COPY.replace('570.3', '507.3')}`, '2022年，胶州市出口额比2021年的4639亿元多712亿元。'];
    const told = (order: number[], name: string) => {
      const other = openStore(join(folder, name));
      for (const i of order) {
        add(`${i}.txt`, texts[i]!, '2023-07-20', other);
        if (i % 2 === 0) update(other);
      }
      const rows = update(other);
      const claims = other.all('SELECT id, verdict, articles, independent, facts FROM claims ORDER BY id');
      other.close();
      return { rows, claims };
    };
    const first = told([0, 1, 2, 3, 4], 'y.db');
    expect(first.rows.length).toBeGreaterThan(1);
    expect(told([4, 3, 2, 1, 0], 'z.db')).toEqual(first);
  });

  it('keep their id when another article repeats what is at odds, and get another with another figure', () => {
    add('a.txt', A);
    add('b.txt', B);
    const [before] = update();
    store.judge({
      subject: String(before!.id),
      kind: 'dismiss',
      reason: 'a misprint',
      at: '2023-08-01T00:00:00Z',
      fact: null,
      correction: null,
    });
    add('c.txt', `据悉，${B}`);
    add('a.txt', `编者按。${A}`);
    expect(update()).toMatchObject([{ id: before!.id, dismissed: 'a misprint' }]);
    add('d.txt', B.replace('385.4', '412.9'));
    const after = update();
    expect(after.map(({ id }) => id)).not.toContain(before!.id);
    expect(after.map(({ dismissed }) => dismissed)).toEqual([null]);
  });

  it('show their sentences with the figures marked, counted in UTF-16 units', () => {
    add('a.txt', `𠮷利店开张。${A}`);
    add('b.txt', B);
    update();
    const { facts } = store.get('SELECT facts FROM findings')!;
    const evidence = evidenceOf(store, { facts: JSON.parse(String(facts)) });
    expect(evidence.map(({ quote, marks }) => marks.map(({ from, to }) => quote.slice(from, to)))).toEqual([['358.4亿元'], ['385.4亿元']]);
  });
});

describe('corroboration', () => {
  it('counts near-copies once', () => {
    add('a.txt', `2023年${COPY}`);
    add('b.txt', `转载自本报：2023年${COPY}`);
    add('c.txt', '2023年上半年，胶州市进出口额570.3亿元。');
    update();
    expect(store.get(`SELECT articles, independent, verdict FROM claims WHERE indicator = '进出口额' AND measure = 'level'`)).toEqual({
      articles: 3,
      independent: 2,
      verdict: 'agree',
    });
    store.transaction(() => store.removeFile('b.txt'));
    update();
    expect(store.get(`SELECT articles, independent FROM claims WHERE indicator = '进出口额' AND measure = 'level'`)).toEqual({
      articles: 2,
      independent: 2,
    });
    expect(store.all('SELECT cluster FROM articles')).toEqual([{ cluster: null }, { cluster: null }]);
  });

  it('joins what has no year among near-copies alone', () => {
    add('a.txt', COPY, null);
    add('b.txt', `转载：${COPY}`, null);
    add('c.txt', '上半年，胶州市进出口额570.3亿元。', null);
    update();
    const claims = store.all(`SELECT articles FROM claims WHERE indicator = '进出口额' AND measure = 'level' ORDER BY articles`);
    expect(claims.map(({ articles }) => articles)).toEqual([1, 2]);
  });
});

describe('dating by evidence', () => {
  const undated = '上半年，胶州市进出口额570.3亿元，同比增长41.4%；社会消费品零售总额358.4亿元；一般公共预算收入89.7亿元。';
  const dates = () => store.all('SELECT published, published_basis FROM articles ORDER BY path');

  it('gives the year of three different figures, beside what was extracted', () => {
    add('a.txt', undated, null);
    add('b.txt', `2023年${undated}`);
    update();
    expect(dates()).toEqual([
      { published: '2023', published_basis: 'evidence' },
      { published: '2023-07-20', published_basis: 'metadata' },
    ]);
    expect(store.all(`SELECT DISTINCT period FROM facts WHERE path = 'a.txt'`)).toEqual([{ period: 'XXXX-01/XXXX-06' }]);
    const claim = store.get(`SELECT articles, independent, verdict, facts FROM claims WHERE indicator = '社会消费品零售总额'`)!;
    expect({ ...claim, facts: JSON.parse(String(claim.facts)).length }).toEqual({
      articles: 1,
      independent: 1,
      verdict: 'agree',
      facts: 2,
    });
    store.transaction(() => store.removeFile('b.txt'));
    update();
    expect(dates()).toEqual([{ published: null, published_basis: 'none' }]);
  });

  it('counts 去年 from the year of the article', () => {
    add('a.txt', '去年，胶州市进出口额570.3亿元；社会消费品零售总额358.4亿元；一般公共预算收入89.7亿元。今年，全市进出口额600亿元。', null);
    expect(store.get(`SELECT count(*) AS claims FROM claims WHERE indicator = '进出口额'`)).toEqual({ claims: 2 });
    add('b.txt', '2022年，胶州市进出口额570.3亿元；社会消费品零售总额358.4亿元；一般公共预算收入89.7亿元。');
    update();
    expect(dates()[0]).toEqual({ published: '2023', published_basis: 'evidence' });
    const claims = store.all(`SELECT period, facts FROM claims WHERE indicator = '进出口额' ORDER BY period`);
    expect(claims.map(({ facts }) => JSON.parse(String(facts)).length)).toEqual([2, 1]);
  });

  it('wants three of them, and one year', () => {
    add('a.txt', undated, null);
    add('b.txt', '2023年上半年，胶州市进出口额570.3亿元；社会消费品零售总额358.4亿元。');
    update();
    expect(dates()[0]).toEqual({ published: null, published_basis: 'none' });
  });
});
