import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Failure, Source } from '../../schemas/schemas.js';
import { isFailure, type Listing, listSources, type ReadOptions, readFiles, readMetadata } from '../../src/read/read.js';

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
  corpus: string | Listing,
  { map = {} }: ReadOptions = {},
): Promise<{ sources: Source[]; failures: Failure[] }> {
  const listing = typeof corpus === 'string' ? listSources(corpus) : corpus;
  const { of: metadata, failures: rows } = readMetadata(listing);
  const sources: Source[] = [];
  const failures: Failure[] = [...listing.failures, ...rows];
  for await (const { items } of readFiles(listing.files, { map, metadata }))
    for await (const item of items) isFailure(item) ? failures.push(item) : sources.push(item);
  return { sources, failures };
}
