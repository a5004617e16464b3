import type { Failure, Source } from '../../schemas/schemas.js';

/** A file of the corpus, as listing finds it without opening it. */
export interface CorpusFile {
  /** Relative to the corpus, with forward slashes. */
  path: string;
  size: number;
  /** Milliseconds since 1970, whole. */
  mtime: number;
  /** What metadata.csv says of it, as a string that changes when that does; empty where it says nothing. */
  metadata: string;
}

/** What a file holds: sources, and what could not be read. */
export type Items = Iterable<Source | Failure> | AsyncIterable<Source | Failure>;

/** The reader as a run uses it; listing throws where the corpus itself cannot be read. */
export interface Reader {
  list(corpus: string): Promise<{ files: CorpusFile[]; failures: Failure[] }>;
  /** Files in their order, each with its sources and failures one at a time. */
  read(corpus: string, files: readonly CorpusFile[]): AsyncIterable<{ file: CorpusFile; items: Items }>;
}
