import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { openStore } from '../src/index.js';
import { filledStore } from './export/filled.js';

const ROOT = join(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
afterAll(() => rmSync(folder, { recursive: true }));

const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(README)?.[1] ?? '';

it('the library example of the README runs', async () => {
  const db = join(folder, 'x.db');
  filledStore(db).close();
  const example = block('ts')
    .replace(`'shuzheng'`, JSON.stringify(pathToFileURL(join(ROOT, 'src/index.ts')).href))
    .replace(`'out/shuzheng.db'`, JSON.stringify(db));
  const file = join(folder, 'example.ts');
  writeFileSync(file, example);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
    expect(log.mock.calls.some(([entity, , , text]) => entity === '胶州市' && text === '500亿元')).toBe(true);
    expect(log.mock.calls.some(([entity, year, sum, unit]) => entity === '胶州市' && year === '2023' && sum === 212 && unit === '个')).toBe(
      true,
    );
  } finally {
    log.mockRestore();
  }
});

it('the SQL example of the README answers', () => {
  const db = join(folder, 'y.db');
  filledStore(db).close();
  const store = openStore(db, { readonly: true });
  expect(store.all(block('sql').replace('高 新', '青 岛').replace(/;\s*$/, ''))).toHaveLength(1);
  store.close();
});
