import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Failure, Source } from '../../schemas/schemas.js';
import { isFailure, readCorpus } from '../../src/read/read.js';

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Writes files into a new folder and names it. */
export function corpusOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Reads all of a corpus, sources and failures apart. */
export async function readAll(
  corpus: string,
  options: Parameters<typeof readCorpus>[1] = {},
): Promise<{ sources: Source[]; failures: Failure[] }> {
  const sources: Source[] = [];
  const failures: Failure[] = [];
  for await (const item of readCorpus(corpus, options)) isFailure(item) ? failures.push(item) : sources.push(item);
  return { sources, failures };
}
