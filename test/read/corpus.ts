import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Failure, Source } from '../../schemas/schemas.js';
import { isFailure, type Listing, listSources, type ReadOptions, readFiles, readMetadata } from '../../src/read/read.js';

/** Writes files into a new folder and names it; the folder goes when the test that asked for it ends. */
export function corpusOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
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
