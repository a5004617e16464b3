import type { Failure } from '../../schemas/schemas.js';
import type { Counts } from '../store/store.js';
import type { Extractor } from './extractor.js';
import type { Reader } from './reader.js';

/** How far a run is; counts are of what this run did. */
export interface Progress {
  /** Files that the corpus has, and how many of them are done. */
  files: number;
  done: number;
  /** Sources extracted, and what they gave. */
  extracted: number;
  chars: number;
  figures: number;
  facts: number;
  failures: number;
}

export interface RunOptions {
  reader: Reader;
  /** How many workers extract; where absent, as many as there are cores and room for, and none for a small corpus. */
  workers?: number;
  /** Extracts in place of workers. */
  extractor?: Extractor;
  /** A folder of tables that a user lays over ours; workers read it, and the hash of rules counts it. */
  lexicon?: string;
  /** Hash of rules and tables; of this program's own where absent. */
  rules?: string;
  onProgress?: (progress: Progress) => void;
  /** Ends the run cleanly: what is written stays, the next run goes on. */
  signal?: AbortSignal;
  /** Stop at the first failure. */
  strict?: boolean;
  /** Open files whose size and time are unchanged, too, and tell by their hashes whether their sources are. */
  verify?: boolean;
  /** The clock, for the record of the run alone. */
  now?: () => Date;
}

/** What a run did, and what the store holds after it. */
export interface RunSummary {
  counts: Counts;
  /** Sources that were extracted, and those found as they were. */
  extracted: number;
  unchanged: number;
  /** Sources that went, since their file or record is no longer there. */
  removed: number;
  /** All that the store knows of, of this run or carried over for files not opened again. */
  failures: Failure[];
  interrupted: boolean;
}

/** The first failure of a strict run. */
export class StrictError extends Error {
  override name = 'StrictError';
}
