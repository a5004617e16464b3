import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FilterError } from './filter.js';
import type { DataRow } from './tables.js';

export interface Asked {
  columns: string[];
  rows: AsyncIterable<DataRow>;
}

/**
 * The answer to one reading statement, asked in a process of its own, which is ended after `seconds`. Throws FilterError where the
 * statement is wrong, writes, or takes too long; while rows come, too.
 */
export async function askSql(file: string, sql: string, seconds: number): Promise<Asked> {
  const child = spawn(process.execPath, ['--max-old-space-size=512', script(), file, sql], { stdio: ['ignore', 'pipe', 'inherit'] });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, seconds * 1000);
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const lines = linesOf(child.stdout);
  const first = await lines.next();
  const fail = async (message: string): Promise<never> => {
    clearTimeout(timer);
    child.kill('SIGKILL');
    await ended;
    throw new FilterError(late ? `--sql: no answer within ${seconds} s; ask for less, or allow more with --timeout` : message);
  };
  if (first.done) return fail('--sql: the process that was asked ended');
  const head = JSON.parse(first.value) as string[] | { error: string };
  if (!Array.isArray(head)) return fail(`--sql: ${head.error}`);
  const columns = head;
  async function* rows(): AsyncGenerator<DataRow> {
    try {
      for await (const line of lines) {
        const cells = JSON.parse(line) as DataRow[string][] | { error: string };
        if (!Array.isArray(cells)) return void (await fail(`--sql: ${cells.error}`));
        yield Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null]));
      }
      if (late) await fail('');
    } finally {
      clearTimeout(timer);
      child.kill('SIGKILL');
      await ended;
    }
  }
  return { columns, rows: rows() };
}

/** Lines by LF alone; what a killed process left of its last line is dropped by the caller's end. */
async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string, undefined> {
  let rest = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    const parts = (rest + String(chunk)).split('\n');
    rest = parts.pop()!;
    yield* parts;
  }
  return undefined;
}

function script(): string {
  const beside = join(import.meta.dirname, 'answering.js');
  return existsSync(beside) ? beside : join(import.meta.dirname, '../../dist/src/query/answering.js');
}
