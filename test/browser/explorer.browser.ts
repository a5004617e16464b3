import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeCorpus } from './corpus.js';
import { browser, explore, shuzheng } from './explorer.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder: string;
let db: string;
let chrome: Browser;
let url: string;
let end: () => Promise<void>;
let context: BrowserContext;
let page: Page;
/** What the pages complained of, and what they asked for elsewhere. */
let complaints: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  mkdirSync(join(folder, 'corpus'));
  writeCorpus(join(folder, 'corpus'));
  db = join(folder, 'x.db');
  shuzheng('run', join(folder, 'corpus'), '--db', db, '--quiet');
  chrome = await browser();
  ({ url, end } = await explore(db));
}, 120_000);
afterAll(async () => {
  await chrome.close();
  await end();
  rmSync(folder, { recursive: true });
});

async function fresh(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await chrome.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 }, ...options });
  const one = await context.newPage();
  one.on('console', (message) => {
    if (message.type() === 'error' && !/the server responded with a status of (?:40\d|503)/.test(message.text()))
      complaints.push(message.text());
  });
  one.on('pageerror', (error) => complaints.push(error.message));
  one.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(?:file|data|blob):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  return one;
}
beforeEach(async () => {
  complaints = [];
  page = await fresh();
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

const idOf = async (query: string): Promise<Record<string, string>> =>
  ((await (await fetch(`${url}/facts.json?${query}`)).json()) as Record<string, string>[])[0]!;

describe('overview', () => {
  it('leads from each number to what is behind it', async () => {
    await page.goto(url);
    const totals = page.locator('.totals li');
    expect(await totals.count()).toBe(5);
    await page.getByRole('link', { name: '4 文章' }).click();
    await page.waitForURL('**/articles');
    expect(await page.locator('.stories li').count()).toBe(4);
    await page.goBack();
    await page.locator('.panel', { hasText: '说得最多的对象' }).getByRole('link').first().click();
    expect(await page.locator('h1').innerText()).toBe('胶州市');
  });

  it('speaks both languages', async () => {
    await page.goto(url);
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('h1').innerText()).toBe('Every figure, with its evidence');
    await page.goto(`${url}/facts`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describe('facts', () => {
  it('searches as one types, and keeps the view in the address', async () => {
    await page.goto(`${url}/facts`);
    const all = await page.locator('.facts tbody tr').count();
    await page.locator('.search input').pressSequentially('签约');
    await page.waitForURL('**/facts?text=*');
    await page.waitForFunction(`document.querySelectorAll('.facts tbody tr').length < ${all}`);
    for (const quote of await page.locator('.facts tbody .c-quote q').allInnerTexts()) expect(quote).toContain('签约');
    expect(await page.evaluate(`document.activeElement.name`)).toBe('text');
    const address = page.url();
    const rows = await page.locator('.facts tbody tr').count();
    await page.goto(address);
    expect(await page.locator('.facts tbody tr').count()).toBe(rows);
  });

  it('narrows by a facet and takes the filter off again', async () => {
    await page.goto(`${url}/facts`);
    await page.locator('[data-facet="kind"] label', { hasText: '金额' }).click();
    await page.waitForURL('**kind=money*');
    await page.locator('.chips').waitFor();
    expect(await page.locator('.facts tbody .fig.k-count').count()).toBe(0);
    await page.locator('.chips a', { hasText: '种类' }).click();
    await page.waitForURL('**/facts');
    expect(await page.locator('.facts tbody .fig.k-count').count()).toBeGreaterThan(0);
  });

  it('sorts', async () => {
    await page.goto(`${url}/facts?kind=money`);
    await page.locator('select[name="sort"]').selectOption('-value');
    await page.waitForURL('**sort=-value*');
    await page.waitForFunction(`document.querySelector('.facts tbody .c-figure .fig')?.textContent === '1600亿元'`);
  });

  it('says so where nothing matches', async () => {
    await page.goto(`${url}/facts?text=%E6%B2%A1%E6%9C%89%E8%BF%99%E5%8F%A5`);
    expect(await page.locator('.notice').innerText()).toContain('没有符合条件的事实');
  });
});

describe('article', () => {
  it('shows what a figure says on hover, focus and by key', async () => {
    const { article } = await idOf('text=212');
    await page.goto(`${url}/article?id=${encodeURIComponent(article!)}`);
    const figure = page.locator('.text .fig', { hasText: '212个' });
    await figure.hover();
    await page.locator('#inspector', { hasText: '签约项目' }).waitFor();
    await page.mouse.move(0, 0);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await page.locator('.text .fig.shown').count()).toBe(1);
    expect(await page.locator('#inspector .card-figure').innerText()).toContain('亿元');
  });

  it('leads from a fact to its place', async () => {
    await page.goto(`${url}/facts?text=212`);
    await page.locator('.c-figure a', { hasText: '212个' }).click();
    await page.waitForURL('**/article?id=*#*');
    expect(await page.locator('.text .fig.shown').innerText()).toBe('212个');
  });

  it('opens from below on a narrow screen and closes again', async () => {
    await context.close();
    page = await fresh({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    const { article } = await idOf('text=212');
    await page.goto(`${url}/article?id=${encodeURIComponent(article!)}`);
    expect(await page.locator('#inspector').isVisible()).toBe(false);
    await page.locator('.text .fig', { hasText: '212个' }).tap();
    await page.locator('#inspector', { hasText: '签约项目' }).waitFor();
    await page.locator('h1').tap();
    await page.locator('#inspector').waitFor({ state: 'hidden' });
  });

  it('shows hostile text as text', async () => {
    await page.goto(`${url}/article?id=904.txt@0`);
    expect(await page.locator('.text').innerText()).toContain('<script>window.struck');
    expect(await page.locator('.text').innerText()).toContain('⟨U+202E⟩');
    for (const path of [
      '/',
      '/articles',
      '/facts',
      '/review',
      '/facts?text=%3Cscript%3Ealert(1)%3C/script%3E&kind=%22%3E%3Cimg%20src=x%3E',
    ]) {
      await page.goto(url + path);
      expect(await page.evaluate(`'struck' in window`)).toBe(false);
    }
    expect(await page.locator('main img, main b').count()).toBe(0);
    await page.goto(`${url}/article?id=904.txt@0`);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  });
});

describe('entities and indicators', () => {
  it('draws series with their data beside them', async () => {
    const { entity_id } = await idOf('indicator=地区生产总值');
    await page.goto(`${url}/entity?id=${entity_id}`);
    await page.locator('.chart .plot svg').first().waitFor();
    expect(await page.locator('.chart .plot svg path').count()).toBeGreaterThan(5);
    await page.locator('.chart-table summary').first().click();
    expect(await page.locator('.chart-table table').first().innerText()).toContain('1400亿元');
    expect(await page.locator('.chart-table table').first().innerText()).toContain('目标');
  });

  it('compares entities', async () => {
    await page.goto(`${url}/indicator?name=${encodeURIComponent('地区生产总值')}`);
    await page.locator('.chart .plot svg').first().waitFor();
    expect(
      await page
        .locator('.chart-table')
        .first()
        .locator('td')
        .allInnerTexts()
        .catch(() => []),
    ).toBeDefined();
    await page.locator('.choose input').first().check();
    await page.getByRole('button', { name: '比较所选' }).click();
    await page.waitForURL('**entity_id=*');
    await page.locator('.chart .plot svg').first().waitFor();
  });
});

describe('findings', () => {
  it('shows both sides, and lays one aside with a reason', async () => {
    await page.goto(`${url}/findings`);
    const finding = page.locator('.finding', { hasText: '212个' }).first();
    expect(await finding.locator('.side').count()).toBeGreaterThan(1);
    const id = await finding.getAttribute('id');
    await finding.locator('.dismiss summary').click();
    await finding.locator('input[name="reason"]').fill('两报口径不同');
    await finding.getByRole('button', { name: '搁置' }).click();
    await page.waitForURL('**/findings**');
    expect(await page.locator(`[id="${id}"]`).count()).toBe(0);
    await page.goto(`${url}/findings?dismissed=1`);
    expect(await page.locator(`[id="${id}"]`).innerText()).toContain('两报口径不同');
    await page.locator(`[id="${id}"]`).getByRole('button', { name: '恢复' }).click();
    await page.goto(`${url}/findings`);
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
  });
});

describe('review', () => {
  it('goes by keyboard: accept, reject, correct, undo; and survives a rerun', async () => {
    await page.goto(`${url}/review`);
    const shown = () => page.locator('#case blockquote mark').innerText();
    const first = await shown();
    const step = async (key: string) => {
      const before = page.url();
      await page.keyboard.press(key);
      await page.waitForURL((now) => now.href !== before);
      await page.waitForLoadState('domcontentloaded');
    };
    await step('a');
    await step('r');
    expect(await page.locator('.count').innerText()).toContain('2');
    await page.keyboard.press('c');
    await page.locator('#correct input[name="indicator"]').fill('改过的指标');
    const before = page.url();
    await page.keyboard.press('Enter');
    await page.waitForURL((now) => now.href !== before);
    expect(await page.locator('.big').innerText()).toBe('33%');
    await step('u');
    expect(await page.locator('.count').innerText()).toContain('2');

    writeCorpus(join(folder, 'corpus'));
    shuzheng('run', join(folder, 'corpus'), '--db', db, '--quiet');
    const judged = (await (await fetch(`${url}/review.json`)).json()) as { kind: string; then: { text: string }; standing: string }[];
    expect(judged.map(({ kind, standing }) => [kind, standing])).toEqual([
      ['reject', 'wrong'],
      ['accept', 'right'],
    ]);
    expect(judged[1]!.then.text).toBe(first);
    const gold = (await (await fetch(`${url}/gold.json`)).json()) as Record<string, unknown[]>;
    expect(Object.values(gold).flat()).toHaveLength(2);
  });

  it('refuses a write from another site', async () => {
    const { id } = await idOf('');
    const before = await (await fetch(`${url}/review.json`)).text();
    await page.goto(url);
    const token = await page.locator('meta[name="token"]').getAttribute('content');
    // Another origin that has even got hold of the token: a page of this machine under another name.
    const other = await explore(db);
    await page.goto(other.url.replace('127.0.0.1', 'localhost'));
    const status = await page.evaluate(
      async ({ action, fields }) => {
        const response = await fetch(action, { method: 'POST', mode: 'no-cors', body: new URLSearchParams(fields) }).catch(() => null);
        return response?.status ?? 0;
      },
      { action: `${url}/judge`, fields: { token: token!, subject: id!, kind: 'reject' } },
    );
    await other.end();
    complaints = complaints.filter((line) => !/Content Security Policy|asked for http:\/\/localhost/.test(line));
    expect(status).toBe(0);
    for (const origin of ['https://evil.example', 'null', other.url]) {
      const forged = await fetch(`${url}/judge`, {
        method: 'POST',
        body: new URLSearchParams({ token: token!, subject: id!, kind: 'reject' }),
        headers: { origin },
      });
      expect(forged.status).toBe(403);
    }
    expect(await (await fetch(`${url}/review.json`)).text()).toBe(before);
  });
});

const PAGES = [
  '/',
  '/facts',
  '/articles',
  '/article?id=901.txt@0',
  '/entities',
  '/entity?id=370281',
  '/indicators',
  '/indicator?name=地区生产总值',
  '/findings',
  '/figures',
  '/unread',
  '/failures',
  '/review',
  '/nothing',
];

describe('every page', () => {
  it.each(PAGES)('%s has no serious violation for axe, light and dark, and fits a phone', async (path) => {
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 390],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(url + path);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      const violations = await page
        .evaluate(`(() => { ${AXE}; return axe.run(document, { resultTypes: ['violations'] }); })()`)
        .then(
          (result) =>
            (result as { violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }).violations,
        );
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`)).toEqual([]);
    }
  });
});

describe('an empty store', () => {
  it('says how to fill it', async () => {
    const none = join(folder, 'none');
    mkdirSync(none);
    shuzheng('run', none, '--db', join(folder, 'none.db'), '--quiet');
    const { url: there, end: stop } = await explore(join(folder, 'none.db'));
    for (const path of ['/', '/facts', '/articles', '/entities', '/indicators', '/findings', '/figures', '/review']) {
      const response = await page.goto(there + path);
      expect(response!.status()).toBe(200);
    }
    await page.goto(there);
    expect(await page.locator('main').innerText()).toContain('shuzheng run');
    await stop();
    complaints = complaints.filter((line) => !line.startsWith(`asked for ${there}`));
  });
});

describe('static pages', () => {
  it('open without a server and hold each figure with its card', async () => {
    const to = join(folder, 'pages');
    shuzheng('explore', '--db', db, '--static', to);
    await page.goto(`file://${to}/index.html`);
    await page.getByRole('link', { name: '4 文章' }).click();
    await page.locator('.stories a', { hasText: '胶州签约项目' }).click();
    await page.locator('.text .fig', { hasText: '212个' }).hover();
    await page.locator('#inspector', { hasText: '签约项目' }).waitFor();
    for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))) {
      const text = readFileSync(join(to, name), 'utf8');
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\/(?!news\.example)/);
      await page.goto(`file://${to}/${name}`);
      expect(await page.evaluate(`'struck' in window`)).toBe(false);
    }
  });
});
