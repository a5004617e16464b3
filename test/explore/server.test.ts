import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appOf } from '../../src/explore/server.js';
import { columnsOf, queryFacts } from '../../src/query/query.js';
import { openStore, type Store } from '../../src/store/store.js';
import { extractionOf, SKETCHES } from '../store/extractions.js';
import { inlineAsker } from './inline.js';

const HOST = '127.0.0.1:4173';
const TOKEN = 'token';
let folder: string;
let store: Store;
let app: ReturnType<typeof appOf>;
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://${HOST}${path}`, { headers: { host: HOST, ...headers } });
const post = (fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const body = new URLSearchParams(fields).toString();
  return app.request(`http://${HOST}/judge`, {
    method: 'POST',
    body,
    headers: {
      host: HOST,
      origin: `http://${HOST}`,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(body.length),
      ...headers,
    },
  });
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  store = openStore(join(folder, 'x.db'));
  for (const sketch of SKETCHES) {
    const { source, extraction } = extractionOf(sketch);
    store.writeExtraction(source, extraction);
  }
  const { source, extraction } = extractionOf({
    path: 'english.txt',
    text: 'Jiaozhou signed 46 projects.',
    article: { language: 'en', title: 'Jiaozhou signs' },
    figures: [
      {
        text: '46',
        unit: '个',
        fact: { entity: '胶州市', entity_id: '370281', indicator: '签约项目', quote: 'Jiaozhou signed 46 projects.', quote_start: 0 },
      },
    ],
  });
  store.writeExtraction(source, extraction);
  store.settle();
  app = appOf({
    file: 'x.db',
    asker: inlineAsker(store),
    counter: inlineAsker(store),
    limit: 1000,
    token: TOKEN,
    door: { host: '127.0.0.1', port: 4173 },
  });
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const PAGES = [
  '/',
  '/facts',
  '/facts?kind=money&sort=-value',
  '/articles',
  '/article?id=a%2F%E8%83%B6%E5%B7%9E.txt%400',
  '/entities',
  '/entity?id=370281',
  '/indicators',
  '/indicator?name=%E7%AD%BE%E7%BA%A6%E9%A1%B9%E7%9B%AE',
  '/findings',
  '/figures?bound=no',
  '/unread',
  '/failures',
  '/review',
];

describe('pages', () => {
  it.each(PAGES)('%s is whole, in both languages, without inline code', async (path) => {
    for (const lang of ['zh', 'en']) {
      const response = await get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      const text = await response.text();
      expect(text).toContain(`<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">`);
      expect(text).toMatch(/<\/html>\s*$/);
      expect(text).not.toMatch(/ style=| on\w+=|<script(?![^>]*(?:src=|application\/json))/);
      expect(text).not.toContain('undefined');
    }
  });

  it.each(PAGES.filter((path) => path !== '/').map((path) => path.replace(/^\/\w+/, '$&.json')))('%s is its twin', async (path) => {
    expect(Array.isArray(await (await get(path)).json()) || path.startsWith('/article') || /^\/(entity|indicator)\./.test(path)).toBe(true);
    const csv = await get(path.replace('.json', '.csv'));
    expect(csv.headers.get('content-type')).toContain('text/csv');
  });

  it('gives facts as the dataset has them', async () => {
    const rows = (await (await get('/facts.json')).json()) as Record<string, unknown>[];
    expect(rows).toEqual([...queryFacts(store, {})]);
    expect(Object.keys(rows[0]!)).toEqual(columnsOf('facts'));
    const filtered = (await (await get('/facts.json?kind=percent&limit=5')).json()) as unknown[];
    expect(filtered).toHaveLength(1);
    const csv = Buffer.from(await (await get('/facts.csv')).arrayBuffer()).toString('utf8');
    expect(csv.split('\r\n')[0]).toBe(`\ufeff${columnsOf('facts').join(',')}`);
  });

  it('tells languages apart where there are two', async () => {
    expect(await (await get('/articles')).text()).toContain('href="/articles?language=en"');
    expect((await (await get('/articles.json?language=en')).json()) as unknown[]).toHaveLength(1);
    const facts = (await (await get('/facts.json?language=en')).json()) as { path: string }[];
    expect(facts.map(({ path }) => path)).toEqual(['english.txt']);
    expect(await (await get('/facts')).text()).toMatch(/name="language" value="en"/);
  });

  it('says what it does not understand or does not have', async () => {
    expect((await get('/facts?min=many')).status).toBe(400);
    expect((await get('/facts?sort=colour')).status).toBe(400);
    expect((await get('/facts?limit=x')).status).toBe(400);
    for (const path of [
      '/nothing',
      '/article?id=no@0',
      '/entity?id=0',
      '/indicator?name=no',
      '/static/..%2fserver.ts',
      '/static/server.ts',
    ])
      expect((await get(path)).status).toBe(404);
  });

  it('answers to its own name alone', async () => {
    expect((await app.request('http://evil.example/', { headers: { host: 'evil.example' } })).status).toBe(403);
  });

  it('speaks the language of the browser, and the one chosen', async () => {
    expect(await (await get('/', { 'accept-language': 'en-GB,en;q=0.9' })).text()).toContain('lang="en"');
    expect(await (await get('/', { 'accept-language': 'en-GB', cookie: 'lang=zh' })).text()).toContain('lang="zh-CN"');
  });
});

describe('writes', () => {
  const first = () => String([...queryFacts(store, {})][0]!.id);

  it('are taken from its own pages', async () => {
    const response = await post({ token: TOKEN, subject: first(), kind: 'accept', back: '/review?kind=money' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/review?kind=money']);
    expect(store.get('SELECT kind FROM judgement WHERE subject = ?', [first()])).toEqual({ kind: 'accept' });
    await post({ token: TOKEN, subject: first(), kind: 'forget' });
    expect(store.get('SELECT kind FROM judgement WHERE subject = ?', [first()])).toBeUndefined();
  });

  it('are refused when forged', async () => {
    const good = { token: TOKEN, subject: first(), kind: 'reject' };
    for (const [fields, headers] of [
      [{ ...good, token: 'guess' }, {}],
      [good, { origin: 'https://evil.example' }],
      [good, { origin: 'null' }],
      [good, { 'sec-fetch-site': 'cross-site' }],
      [good, { 'content-type': 'text/plain' }],
      [good, { host: 'evil.example' }],
    ] as const)
      expect((await post(fields, headers)).status).toBe(403);
    expect(store.get('SELECT count(*) AS n FROM judgement')).toEqual({ n: 0 });
  });

  it('never lead to another place', async () => {
    for (const back of ['//evil.example', 'https://evil.example', '/\\evil.example', '/a b']) {
      const response = await post({ token: TOKEN, subject: first(), kind: 'forget', back });
      expect(response.headers.get('location')).toBe('/review');
    }
  });
});
