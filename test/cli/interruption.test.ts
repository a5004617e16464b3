import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/store.js';
import { bytesIn } from '../run/bytes.js';
import { command } from './command.js';

const MAIN = join(import.meta.dirname, '../../dist/src/cli/main.js');
let folder: string;
let whole: Record<string, string>;

const shuzheng = (args: string[], input = '') => command(args, { cwd: folder, input });
/** Runs as a process of its own, which works by the rules of those that are killed. */
const run = (...args: string[]) => spawnSync(process.execPath, [MAIN, 'run', ...args, '--quiet'], { cwd: folder }).status;
const exported = async (db: string) => {
  expect((await shuzheng(['export', '--db', db, '--to', `${db}-export`])).status).toBe(0);
  return bytesIn(join(folder, `${db}-export`));
};
/** Starts a run and ends it after a while. Resolves with its exit code, or the signal that ended it. */
const stopped = async (db: string, after: number, signal: NodeJS.Signals, more: string[] = []) => {
  const child = spawn(process.execPath, [MAIN, 'run', '--db', db, '--quiet', ...more], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => child.on('exit', (code, by) => resolve(code ?? by)));
  await setTimeout(after);
  child.kill(signal);
  return ended;
};

const RECORDS = Array.from({ length: 240 }, (_, i) => ({
  id: String(i),
  published: `2023-0${1 + (i % 9)}-15`,
  text: `${['临湖区', '望江县', '青石镇'][i % 3]}一季度新签约项目${100 + (i % 40)}个，总投资${20 + i / 10}亿元，同比增长${i % 17}.5%。`.repeat(
    3,
  ),
}));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  mkdirSync(join(folder, 'corpus'));
  for (const { id, text } of RECORDS.slice(0, 120)) writeFileSync(join(folder, `corpus/${id}.txt`), text);
  writeFileSync(
    join(folder, 'corpus/rest.jsonl'),
    RECORDS.slice(120)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  );
  expect(run('--db', 'whole.db', '--workers', '1')).toBe(0);
  whole = await exported('whole.db');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('an interrupted run', () => {
  it('killed at any moment leaves whole sources, and the next goes on to the same export', async () => {
    for (let i = 0; i < 4; i++) {
      await stopped('killed.db', 200 + 180 * i, 'SIGKILL', ['--workers', String(1 + (i % 2))]);
      let store: ReturnType<typeof openStore>;
      try {
        store = openStore(join(folder, 'killed.db'));
      } catch {
        continue; // Killed before there was a store.
      }
      expect(store.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(store.all('PRAGMA foreign_key_check')).toEqual([]);
      store.close();
    }
    expect(run('--db', 'killed.db')).toBe(0);
    expect(await exported('killed.db')).toEqual(whole);
  });

  it('told to end by Ctrl-C ends cleanly', async () => {
    const child = spawn(process.execPath, [MAIN, 'run', '--db', 'ended.db', '--quiet'], { cwd: folder, stdio: 'ignore' });
    const ended = new Promise<number | NodeJS.Signals | null>((resolve) => child.on('exit', (code, by) => resolve(code ?? by)));
    // the run holds its lock from its first moment on, whenever that comes on a busy machine
    while (!existsSync(join(folder, 'ended.db-lock'))) await setTimeout(20);
    await setTimeout(100);
    child.kill('SIGINT');
    expect([0, 1]).toContain(await ended);
    expect(run('--db', 'ended.db')).toBe(0);
    expect(await exported('ended.db')).toEqual(whole);
  });
});

describe('the same export', () => {
  it('comes of any number of workers', async () => {
    expect(run('--db', 'two.db', '--workers', '2')).toBe(0);
    expect(await exported('two.db')).toEqual(whole);
  });

  it('comes of extract and load', async () => {
    const records = RECORDS.map((record) => ({ ...record, text: `𠮷：${record.text}` }));
    const lines = records.map((record) => `${JSON.stringify(record)}\n`);
    mkdirSync(join(folder, 'records'));
    writeFileSync(join(folder, 'records/all.jsonl'), lines.join(''));
    expect((await shuzheng(['run', 'records', '--db', 'run.db'])).status).toBe(0);
    let extracted = '';
    for (const half of [lines.slice(150), lines.slice(0, 150)])
      extracted += (await shuzheng(['extract', '--full', '--file', 'all.jsonl'], half.join(''))).stdout;
    expect(await shuzheng(['load', '--db', 'loaded.db'], extracted)).toMatchObject({ status: 0 });
    expect(await exported('loaded.db')).toEqual(await exported('run.db'));
  });

  it('is asked of lines that extract wrote in full', async () => {
    const { status, stderr } = await shuzheng(
      ['load', '--db', 'bad.db'],
      '{"id":"1","figures":[]}\nnonsense\n{"id":"2","error":"no text"}\n',
    );
    expect(status).toBe(0);
    expect(stderr.match(/extract --full/g)).toHaveLength(2);
    expect(stderr).toContain('2 was not extracted: no text');
  });
});
