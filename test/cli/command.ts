import { Readable } from 'node:stream';
import { answer } from '../../src/cli/answer.js';

export interface Answer {
  status: number;
  stdout: string;
  stderr: string;
}

/** A command line answered in this process, so that tables and dictionary are loaded once for many; `input` is its stdin. */
export async function command(args: string[], { cwd, input = '' }: { cwd: string; input?: string }): Promise<Answer> {
  const said = { stdout: '', stderr: '' };
  const before = { cwd: process.cwd(), stdin: Object.getOwnPropertyDescriptor(process, 'stdin')!, exitCode: process.exitCode };
  const writers = { stdout: process.stdout.write, stderr: process.stderr.write };
  process.chdir(cwd);
  process.exitCode = undefined;
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(input)]), configurable: true });
  for (const name of ['stdout', 'stderr'] as const)
    process[name].write = (text: string | Uint8Array) => {
      said[name] += String(text);
      return true;
    };
  try {
    return { status: await answer(args), ...said };
  } finally {
    for (const name of ['stdout', 'stderr'] as const) process[name].write = writers[name];
    Object.defineProperty(process, 'stdin', before.stdin);
    process.exitCode = before.exitCode;
    process.chdir(before.cwd);
  }
}
