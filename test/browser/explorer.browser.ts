import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeCorpus } from './corpus.js';
import { explore, shuzheng } from './explorer.js';
import { again, db, factOf, folder, forgive, page, url } from './visit.js';

describe('overview', () => {
  it('leads from each number to what is behind it', async () => {
    await page.goto(url);
    const totals = page.locator('.totals li');
    expect(await totals.count()).toBe(5);
    await page.getByRole('link', { name: '5 文章' }).click();
    await page.waitForURL('**/articles');
    expect(await page.locator('.stories li').count()).toBe(5);
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

  it('unfolds the tree of entities by pointer and by key, and chooses what lies in a place', async () => {
    await page.goto(`${url}/facts`);
    const tree = page.locator('.tree');
    await tree.getByRole('button', { name: '山东省之下' }).click();
    await tree.getByRole('checkbox', { name: /^青岛市 / }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(`document.activeElement.closest('label').innerText`)).toContain('胶州市');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await tree.getByRole('checkbox', { name: /^胶州市 / }).isVisible()).toBe(false);
    await page.keyboard.press('Space');
    await page.waitForURL('**within=370200*');
    await page.locator('.chips', { hasText: '青岛市' }).waitFor();
    // What was unfolded is so still, and another place can be chosen beside the first.
    expect(await tree.getByRole('checkbox', { name: /^青岛市 / }).isChecked()).toBe(true);
    await page.waitForFunction(`document.activeElement.value === '370200'`);
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
    const { article } = await factOf('text=212');
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

  it('shows tables as tables', async () => {
    await page.goto(`${url}/article?id=905.txt@0`);
    expect(await page.locator('.text table th').allInnerTexts()).toEqual(['区市', '新签约项目（个）', '总投资（亿元）']);
    expect(await page.locator('.text table tr', { hasText: '城阳区' }).locator('.fig').allInnerTexts()).toEqual(['31', '88.5']);
  });

  it('leads from a fact to its place', async () => {
    await page.goto(`${url}/facts?text=212`);
    await page.locator('.c-figure a', { hasText: '212个' }).click();
    await page.waitForURL('**/article?id=*#*');
    expect(await page.locator('.text .fig.shown').innerText()).toBe('212个');
  });

  it('opens from below on a narrow screen and closes again', async () => {
    await again({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    const { article } = await factOf('text=212');
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
    const { entity_id } = await factOf('indicator=地区生产总值');
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
    expect(await finding.locator('h2').innerText()).toContain('说法不一');
    for (const side of await finding.locator('.side').all()) expect(await side.locator('blockquote mark').count()).toBeGreaterThan(0);
    const check = new URL((await page.locator('.chips a', { hasText: '说法不一' }).getAttribute('href'))!, url);
    const twin = (await (await fetch(`${url}/findings.json${check.search}`)).json()) as { check: string }[];
    expect(new Set(twin.map(({ check: name }) => name))).toEqual(new Set(['restatement']));
    expect(await (await fetch(`${url}/findings.json?check=nothing`)).json()).toEqual([]);
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
    const { id } = await factOf('');
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
    forgive(/Content Security Policy|asked for http:\/\/localhost/);
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
