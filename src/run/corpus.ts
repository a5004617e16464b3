import { createHash } from 'node:crypto';
import type { Metadata } from '../../schemas/schemas.js';
import { type FieldMap, listSources, readFiles, readMetadata, type SourceFile } from '../read/read.js';
import type { CorpusFile, Reader } from './reader.js';

/** A corpus that cannot be read at all, in one line. */
export class CorpusError extends Error {
  override name = 'CorpusError';
}

/** Reads a folder, file or glob; `map` renames the fields of records (`{ text: 'body' }`). */
export function readerOf(map: FieldMap = {}): Reader {
  let listed: readonly SourceFile[] = [];
  let byPath: Map<string, SourceFile> | null = null;
  // Made when first asked: a run with nothing to do asks for none.
  const fileOf = (path: string) => {
    byPath ??= new Map(listed.map((file) => [file.path, file]));
    return byPath.get(path);
  };
  let metadata: ReadonlyMap<string, Metadata[]> = new Map();
  return {
    async list(corpus) {
      const listing = listSources(corpus);
      if (listing.files.length === 0 && listing.failures.some(({ path }) => path === corpus || path === listing.root))
        throw new CorpusError(listing.failures[0]!.message);
      const table = readMetadata(listing);
      metadata = table.of;
      listed = listing.files;
      byPath = null;
      const said = saidOf((path) => fileOf(path) !== undefined, metadata);
      const fields = Object.keys(map).length > 0 ? JSON.stringify(map) : '';
      return {
        failures: [...listing.failures, ...table.failures],
        files: listing.files.map(({ path, bytes, changed }): CorpusFile => {
          const about = said.get(path) ?? '';
          return { path, size: bytes, mtime: Math.floor(changed), metadata: about + fields === '' ? '' : hashOf(about + fields) };
        }),
      };
    },
    async *read(_corpus, files) {
      const entries = new Map(files.map((file) => [fileOf(file.path)!, file]));
      for await (const { file, items } of readFiles([...entries.keys()], { map, metadata })) yield { file: entries.get(file)!, items };
    },
  };
}

/** What metadata says of each file, its records included, as text that changes when it does. */
function saidOf(isFile: (path: string) => boolean, metadata: ReadonlyMap<string, Metadata[]>): Map<string, string> {
  const said = new Map<string, string>();
  for (const [path, rows] of metadata) {
    const file = isFile(path) ? path : path.replace(/#[^#]*$/, '');
    said.set(file, `${said.get(file) ?? ''}${path}${JSON.stringify(rows)}`);
  }
  return said;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
