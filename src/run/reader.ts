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

/** The reader as a run uses it; listing throws where the corpus itself cannot be read. */
export interface Reader {
  list(corpus: string): Promise<{ files: CorpusFile[]; failures: Failure[] }>;
  /** The sources of a file one at a time, and its failures. */
  sources(corpus: string, file: CorpusFile): AsyncIterable<Source | Failure>;
}

export const isFailure = (item: Source | Failure): item is Failure => 'code' in item;
