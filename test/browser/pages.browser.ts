import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explore, shuzheng } from './explorer.js';
import { db, folder, forgive, page, url } from './visit.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = [
  '/',
  '/facts',
  '/articles',
  '/article?id=901.txt@0',
  '/article?id=905.txt@0',
  '/facts?within=370200',
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
    forgive(new RegExp(`^asked for ${there}`));
  });
});

describe('static pages', () => {
  it('open without a server and hold each figure with its card', async () => {
    const to = join(folder, 'pages');
    shuzheng('explore', '--db', db, '--static', to);
    await page.goto(`file://${to}/index.html`);
    await page.getByRole('link', { name: '5 文章' }).click();
    await page.locator('.stories a', { hasText: '胶州签约项目' }).click();
    await page.locator('.text .fig', { hasText: '212个' }).hover();
    await page.locator('#inspector', { hasText: '签约项目' }).waitFor();
    await page.getByRole('link', { name: '搜索' }).click();
    await page.locator('#words').fill('胶州 212');
    await page.locator('#count', { hasText: /^1 句/ }).waitFor();
    expect(await page.locator('#found li').count()).toBe(1);
    await page.locator('#found .fig', { hasText: '212个' }).click();
    expect(await page.locator('.text .fig.shown').innerText()).toBe('212个');
    for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))) {
      const text = readFileSync(join(to, name), 'utf8');
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\/(?!news\.example)/);
      await page.goto(`file://${to}/${name}`);
      expect(await page.evaluate(`'struck' in window`)).toBe(false);
    }
  });
});
