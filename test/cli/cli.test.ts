import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Tables } from '../../schemas/schemas.js';
import { programOf } from '../../src/cli/program.js';
import { command } from './command.js';

const ROOT = join(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'dist/src/cli/main.js');
let folder: string;

/** Runs a command in the folder of the test. */
const shuzheng = (args: string[], input = '') => command(args, { cwd: folder, input });
/** The same as a process of its own, as a person starts it. */
const started = (args: string[], cwd = folder) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const lines = (text: string) => text.split('\n').filter(Boolean);

const TEXT = '胶州市上半年成绩单\n\n2023年上半年，胶州市新签约项目212个，总投资569.96亿元，同比增长12.5%。\n';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(join(folder, 'corpus/900.txt'), TEXT);
  writeFileSync(join(folder, 'corpus/901.txt'), '胶州市2023年上半年新签约项目210个。\n');
  writeFileSync(join(folder, 'corpus/902.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('run', () => {
  it('fills the database and says what it did, failures on stderr', async () => {
    const first = started(['run']);
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/^2 articles · \d+ figures · \d+ facts · 1 failures \(2 sources extracted\)\n$/);
    expect(first.stderr).toContain('902.txt');
    expect(started(['run', 'corpus', '--db', 'out/shuzheng.db', '--quiet']).stdout).toContain('nothing new');
  });

  it('exits with 1 at a failure when strict, and with 2 for a corpus that is not there', async () => {
    expect(started(['run', '--strict', '--db', 'strict.db'])).toMatchObject({ status: 1 });
    const missing = started(['run', 'nowhere']);
    expect(missing).toMatchObject({ status: 2, stdout: '' });
    expect(lines(missing.stderr)).toHaveLength(1);
  });
});

describe('--lexicon', () => {
  const own = (name: string, text: string) => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'entities.csv'), text);
  };
  const entity = async (args: string[]) => {
    const { stdout } = await shuzheng(['extract', ...args], `${JSON.stringify({ id: '1', text: '云岭智谷上半年新签约项目212个。' })}\n`);
    return (JSON.parse(stdout) as { facts: { entity: string }[] }).facts[0]!.entity;
  };

  it('lays names of the user over ours', async () => {
    own('names', 'name,kind,parent,aliases\n云岭智谷科技新城,zone,青岛市,云岭智谷\n');
    expect(await entity([])).not.toBe('云岭智谷科技新城');
    expect(await entity(['--lexicon', 'names'])).toBe('云岭智谷科技新城');
  });

  it('extracts again where the tables of the user have changed, and only there', async () => {
    const args = ['run', 'corpus', '--db', 'own.db', '--quiet', '--lexicon', 'names'];
    expect((await shuzheng(args)).stdout).toContain('2 sources extracted');
    expect((await shuzheng(args)).stdout).toContain('nothing new');
    own('names', 'name,kind,parent,aliases\n云岭智谷科技新城,zone,胶州市,云岭智谷\n');
    expect((await shuzheng(args)).stdout).toContain('2 sources extracted');
    expect((await shuzheng(args.slice(0, -2))).stdout).toContain('2 sources extracted');
  });

  it('takes them to workers', async () => {
    const args = ['run', 'corpus', '--db', 'pool.db', '--quiet', '--workers', '2', '--lexicon', 'names'];
    writeFileSync(join(folder, 'corpus/904.txt'), '云岭智谷上半年新签约项目212个。\n');
    expect(started(args).stdout).toContain('3 sources extracted');
    expect((await shuzheng(['query', '--db', 'pool.db', '--csv'])).stdout).toContain('云岭智谷科技新城');
    rmSync(join(folder, 'corpus/904.txt'));
  });

  it('names the faults of the folder in one line, exit code 2', async () => {
    own('wrong', 'name,kind\n云岭智谷,planet\n');
    for (const args of [['run', 'corpus', '--db', 'wrong.db'], ['extract']]) {
      const { status, stderr, stdout } = await shuzheng([...args, '--lexicon', 'wrong']);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('entities.csv line 2: kind is planet');
    }
    expect((await shuzheng(['run', '--lexicon', 'nowhere'])).stderr).toContain('no such folder');
  });
});

describe('export', () => {
  it('writes the same bytes every time', async () => {
    for (const to of ['one', 'two']) expect((await shuzheng(['export', '--format', 'jsonl', '--to', to])).status).toBe(0);
    expect(readdirSync(join(folder, 'one')).filter((name) => name.endsWith('.jsonl'))).toEqual(
      Object.keys(Tables)
        .map((name) => `${name}.jsonl`)
        .sort(),
    );
    for (const name of readdirSync(join(folder, 'one')))
      expect(readFileSync(join(folder, 'one', name))).toEqual(readFileSync(join(folder, 'two', name)));
  });

  it('cuts figures out of their sources', async () => {
    const rows = lines(readFileSync(join(folder, 'one/figures.jsonl'), 'utf8')).map((line) => JSON.parse(line));
    expect(rows.length).toBeGreaterThan(2);
    for (const { path, start, end, text } of rows) {
      const source = Array.from(readFileSync(join(folder, 'corpus', path), 'utf8'));
      expect(source.slice(start, end).join('')).toBe(text);
    }
  });
});

describe('query', () => {
  it('prints an aligned table, an array, CSV, or a count', async () => {
    const json = JSON.parse((await shuzheng(['query', '--json'])).stdout) as Record<string, unknown>[];
    expect(json.length).toBeGreaterThan(0);
    expect(Object.keys(json[0]!)).toEqual(Object.keys(Tables.facts.shape));
    expect((await shuzheng(['query', '--count'])).stdout).toBe(`${json.length}\n`);
    const csv = (await shuzheng(['query', '--csv'])).stdout;
    expect(lines(csv)[0]).toBe(Object.keys(Tables.facts.shape).join(','));
    const [head, rule] = lines((await shuzheng(['query'])).stdout);
    expect(head).toMatch(/^entity +indicator +text/);
    expect(rule).toMatch(/^─+( {2}─+)+$/);
  });

  it('prints an empty array where nothing is found', async () => {
    expect(await shuzheng(['query', '--text', '班列', '--json'])).toMatchObject({ status: 0, stdout: '[]\n' });
    expect(await shuzheng(['query', '--text', '班列'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(/^nothing found\n/),
    });
  });

  it('says in one line what is wrong, and exits with 2', async () => {
    for (const args of [
      ['query', '--db', 'none.db'],
      ['query', '--min', '很多'],
      ['query', '--sort', 'nothing'],
      ['query', '--limit', 'x'],
      ['query', '--nothing'],
      ['nothing'],
    ]) {
      const { status, stdout, stderr } = await shuzheng(args);
      expect({ args, status, stdout, lines: lines(stderr).length }).toEqual({ args, status: 2, stdout: '', lines: 1 });
    }
  });
});

describe('explain', () => {
  it('shows a figure from its characters to its facts', async () => {
    const [fact] = JSON.parse((await shuzheng(['query', '--limit', '1', '--json'])).stdout) as Record<string, string>[];
    const { status, stdout } = await shuzheng(['explain', fact!.id!]);
    expect(status).toBe(0);
    for (const part of [`figure ${fact!.figure}`, `fact ${fact!.id}`, `【${fact!.text}】`, fact!.rule!]) expect(stdout).toContain(part);
    expect(await shuzheng(['explain', 'zzz'])).toMatchObject({ status: 2 });
    for (const place of [fact!.start!, fact!.text!]) {
      const there = await shuzheng(['explain', `${fact!.path}:${place}`]);
      expect(there.stdout).toContain(`【${fact!.text}】`);
    }
    expect(await shuzheng(['explain', `${fact!.path}:9999999`])).toMatchObject({ status: 2 });
  });
});

describe('the filters', () => {
  it('figures: a line in, a line out', async () => {
    const { status, stdout } = await shuzheng(['figures'], '𠮷城签约项目212个\n\n没有数字\r\n一行 没有换行，共3家');
    expect(status).toBe(0);
    const out = lines(stdout).map((line) => JSON.parse(line).figures);
    expect(out.map((figures) => figures.length)).toEqual([1, 0, 0, 1]);
    expect(Object.keys(out[0][0])).toEqual(Object.keys(Tables.figures.shape).filter((name) => !['id', 'path', 'article'].includes(name)));
    expect(out[0][0]).toMatchObject({ start: 6, end: 10, text: '212个', value: 212 });
  });

  it('figures --bare: numbers without a unit, too', async () => {
    const text = '得了97.5，又得一千零一，“521”战略，5G，2023年，共3家';
    const found = async (args: string[]) =>
      JSON.parse((await shuzheng(['figures', ...args], text)).stdout).figures.map((figure: { text: string }) => figure.text);
    expect(await found([])).toEqual(['3家']);
    expect(await found(['--bare'])).toEqual(['97.5', '一千零一', '3家']);
  });

  it('extract: the same ids and rows as in a run, errors as values', async () => {
    const { status, stdout } = await shuzheng(['extract'], `${JSON.stringify({ id: '900.txt', text: TEXT })}\nnonsense\n{"id": 7}\n`);
    expect(status).toBe(0);
    const [good, bad, empty] = lines(stdout).map((line) => JSON.parse(line));
    expect(bad).toEqual({ id: null, error: 'not a JSON object' });
    expect(empty).toMatchObject({ id: '7', error: expect.stringContaining('text') });
    for (const table of ['figures', 'facts', 'articles']) {
      const exported = lines(readFileSync(join(folder, `one/${table}.jsonl`), 'utf8')).map((line) => JSON.parse(line));
      expect(good[table]).toEqual(exported.filter(({ path }) => path === '900.txt'));
    }
  });
});

describe('lists', () => {
  it('check finds by any name of whose facts are at odds, and tells it in Chinese where asked', async () => {
    mkdirSync(join(folder, 'odd'));
    writeFileSync(join(folder, 'odd/a.txt'), '2023年上半年，胶州市社会消费品零售总额358.4亿元，街上人来人往。\n');
    writeFileSync(join(folder, 'odd/b.txt'), '2023年上半年，胶州市社会消费品零售总额385.4亿元。\n');
    expect((await shuzheng(['run', 'odd', '--db', 'odd.db', '--quiet'])).status).toBe(0);
    const found = (await shuzheng(['check', '--entity', '胶州', '--language', 'zh', '--db', 'odd.db'])).stdout;
    expect(found).toContain('错误');
    expect(found).toMatch(/胶州市社会消费品零售总额（2023年1—6月）：.*不能同时成立。/);
    expect(found).toContain('【385.4亿元】');
    expect((await shuzheng(['check', '--entity', '昆山', '--db', 'odd.db'])).stdout).toBe('');
    expect(await shuzheng(['check', '--language', 'fr', '--db', 'odd.db'])).toMatchObject({ status: 2, stdout: '' });
  });

  it.each(['entities', 'indicators', 'runs', 'failures', 'check', 'diff'])('%s prints rows', async (name) => {
    expect(Array.isArray(JSON.parse((await shuzheng([name, '--json'])).stdout))).toBe(true);
    expect((await shuzheng([name])).status).toBe(0);
  });

  it('draws an audit sheet as CSV and for Excel', async () => {
    const sheet = await shuzheng(['sample', '--n', '3', '--to', 'sheet.xlsx']);
    expect([sheet.status, sheet.stderr]).toEqual([0, expect.stringContaining('sheet.xlsx')]);
    expect(readFileSync(join(folder, 'sheet.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect((await shuzheng(['sample', '--n', '3'])).stdout).toContain('entity_ok');
  });

  it('evaluates the database and an export alike', async () => {
    mkdirSync(join(folder, 'gold'));
    const annotation = {
      context: '项目212个',
      figure: '212个',
      value: 212,
      unit: '个',
      approx: '=',
      kind: 'count',
      must: true,
      fact: null,
    };
    writeFileSync(join(folder, 'gold/900.json'), JSON.stringify([annotation]));
    const stored = await shuzheng(['evaluate', 'gold', 'corpus', '--json']);
    expect(stored.status).toBe(0);
    expect(stored.stdout).toMatch(/^900: figures F1 /);
    expect(await shuzheng(['evaluate', 'gold', 'corpus', 'one', '--json'])).toEqual(stored);
  });
});

describe('help', () => {
  it('shows every command with its examples', async () => {
    const { commands } = await programOf();
    expect(commands.length).toBeGreaterThan(10);
    for (const command of commands) {
      let help = '';
      command.configureOutput({
        writeOut: (text) => {
          help += text;
        },
      });
      command.outputHelp();
      expect(help, command.name()).toContain(command.description().slice(0, 20));
      if (command.name() !== 'start') expect(help, command.name()).toMatch(/Examples?:/);
    }
    expect(started(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('query') });
  });
});

describe('start', () => {
  it('runs on corpus/ and shows facts with their quotes', async () => {
    cpSync(join(folder, 'corpus'), join(folder, 'elsewhere/corpus'), { recursive: true });
    const { status, stdout } = started(['start'], join(folder, 'elsewhere'));
    expect(status).toBe(0);
    for (const part of ['2 articles read', 'Five of the facts', 'out/shuzheng.db', 'Try next']) expect(stdout).toContain(part);
  });
});
