import pLimit from 'p-limit';
import type { Failure, Metadata, Source } from '../../schemas/schemas.js';
import { bytesOf } from './bytes.js';
import { rowsOf } from './csv.js';
import { encodingOfPage } from './declared.js';
import { decode, encodingOf, isBinary, plain } from './decode.js';
import { binary, empty, failureOf, undecodable } from './failures.js';
import { jsonRecords } from './json.js';
import { linesOf } from './jsonl.js';
import type { SourceFile } from './list.js';
import { type FieldMap, sha256, sourceOf } from './record.js';

export { LINE_ENDS } from './csv.js';
export { decode, encodingOf } from './decode.js';
export { type Listing, listSources, type SourceFile } from './list.js';
export { type MetadataTable, readMetadata } from './metadata.js';
export { type FieldMap, sourceOf as sourceOfRecord } from './record.js';

export interface ReadOptions {
  /** Names of fields of records: `{ text: 'body' }`. */
  map?: FieldMap;
  /** What metadata.csv says: `readMetadata(listing).of`. */
  metadata?: ReadonlyMap<string, Metadata[]>;
}

/** Tells a failure from a source. */
export const isFailure = (item: Source | Failure): item is Failure => 'message' in item;

/**
 * The sources of one file: one, or one for each record, in the order of the file; records are streamed.
 * What cannot be used is a Failure in its place; nothing is thrown for bad data.
 */
async function* readSources(file: SourceFile, { map = {}, metadata = new Map() }: ReadOptions = {}): AsyncGenerator<Source | Failure> {
  try {
    if (isWhole(file)) {
      yield* await whole(file, map, metadata);
      return;
    }
    const seen = new Set<string>();
    for await (const place of file.format.shape === 'lines' ? linesOf(file) : rowsOf(file, map)) {
      if ('message' in place) yield place;
      else yield* sourceOf(file, place, map, metadata, seen);
    }
  } catch (error) {
    yield failureOf(file.path, error);
  }
}

/** Whether a file is read at once rather than record by record. */
const isWhole = ({ format: { shape } }: SourceFile) => shape === 'text' || shape === 'page' || shape === 'json';

async function whole(file: SourceFile, map: FieldMap, metadata: ReadonlyMap<string, Metadata[]>): Promise<(Source | Failure)[]> {
  const bytes = await bytesOf(file);
  if (bytes.length === 0) return [empty(file.path)];
  const encoding = file.format.shape === 'page' ? encodingOfPage(bytes) : encodingOf(bytes);
  if (encoding === 'binary') return [binary(file.path)];
  if (encoding === 'unknown') return [undecodable(file.path)];
  const text = decode(bytes, encoding);
  if (text.trim() === '') return [empty(file.path)];
  if (isBinary(text)) return [binary(file.path)];
  const rows = metadata.get(file.path) ?? [];
  const made = (body: string, own: Metadata[] = []): Source[] => [
    { path: file.path, format: file.format.name, encoding, sha256: sha256(body), text: body, metadata: [...own, ...rows] },
  ];
  if (file.format.shape === 'text') return made(text);
  if (file.format.shape === 'page') {
    // Loaded with the first page: a corpus of texts needs no parser of HTML.
    const { articleOfPage } = await import('./page.js');
    const article = articleOfPage(text);
    const body = plain(article.text);
    return body.trim() === '' ? [empty(file.path)] : made(body, Object.keys(article.metadata).length > 0 ? [article.metadata] : []);
  }
  const found = jsonRecords(file, text, encoding, map);
  if ('message' in found) return [found];
  const seen = found.single ? null : new Set<string>();
  return found.records.flatMap((place) => [...sourceOf(file, place, map, metadata, seen)]);
}

/** A file with what it holds: its sources, and its failures. */
interface ReadFile {
  file: SourceFile;
  items: Iterable<Source | Failure> | AsyncIterable<Source | Failure>;
}

/** Larger files are not read ahead of those before them. */
const SMALL = 1_000_000;

/**
 * Files in their order, each with its sources. Small ones that are read at once are opened ahead, `concurrency` at a time; files of records
 * flow one after the other.
 */
export async function* readFiles(files: readonly SourceFile[], options: ReadOptions = {}, concurrency = 16): AsyncGenerator<ReadFile> {
  const limit = pLimit(concurrency);
  const ahead = new Map<SourceFile, Promise<(Source | Failure)[]>>();
  let next = 0;
  for (const [at, file] of files.entries()) {
    for (; next < Math.min(files.length, at + 2 * concurrency); next++) {
      const coming = files[next]!;
      if (isWhole(coming) && coming.bytes <= SMALL)
        ahead.set(
          coming,
          limit(() => collect(readSources(coming, options))),
        );
    }
    const read = ahead.get(file);
    ahead.delete(file);
    yield { file, items: read ? await read : readSources(file, options) };
  }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
}
