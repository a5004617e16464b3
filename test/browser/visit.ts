import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { writeCorpus } from './corpus.js';
import { browser, explore, shuzheng } from './explorer.js';

// A file of tests that imports this has a processed corpus, a server on it, and a fresh page for each test, which may complain of nothing.

export let folder: string;
export let db: string;
export let url: string;
export let page: Page;
let chrome: Browser;
let end: () => Promise<void>;
let context: BrowserContext;
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

async function fresh(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await chrome.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 }, ...options });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !/the server responded with a status of (?:40\d|503)/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(?:file|data|blob):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
}
beforeEach(async () => {
  complaints = [];
  await fresh();
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

/** The page anew, in another kind of window. */
export async function again(options: Parameters<Browser['newContext']>[0]): Promise<void> {
  await context.close();
  await fresh(options);
}

/** Takes no notice of the complaints that match. */
export function forgive(expected: RegExp): void {
  complaints = complaints.filter((line) => !expected.test(line));
}

/** The first fact of a view. */
export const factOf = async (query: string): Promise<Record<string, string>> =>
  ((await (await fetch(`${url}/facts.json?${query}`)).json()) as Record<string, string>[])[0]!;
