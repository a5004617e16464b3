import { loadLexicon } from '../lexicon/lexicon.js';
import { lockWriter, openStore, type Store, StoreError } from '../store/store.js';
import { type Extractor, extractHere } from './extractor.js';
import { Pass } from './pass.js';
import { extractInPool, workersThatFit } from './pool.js';
import type { CorpusFile } from './reader.js';
import type { RunOptions, RunSummary } from './summary.js';

export { CorpusError, readerOf } from './corpus.js';
export { type Dataset, datasetOf } from './dataset.js';
export { type Extractor, extractHere } from './extractor.js';
export type { Extracted, LineOptions } from './line.js';
export { load } from './loading.js';
export { extractInPool, workersThatFit } from './pool.js';
export type { CorpusFile, Reader } from './reader.js';
export { programVersion, rulesHash } from './rules.js';
export { type Progress, type RunOptions, type RunSummary, StrictError } from './summary.js';

/**
 * Reads a corpus, extracts what is new or changed, and brings the store up to date: one transaction a batch, so that it holds whole sources
 * only whenever it stops. The same corpus and rules give the same store however often and in whatever order it was reached.
 * Throws StoreError where the store cannot be written, StrictError, and what the reader throws where the corpus cannot be listed.
 */
export async function run(corpus: string, db: string, options: RunOptions): Promise<RunSummary> {
  const { files, failures } = await options.reader.list(corpus);
  const release = lockWriter(db);
  if (!release) throw new StoreError(`another run is writing to ${db}; wait for it, or stop it`);
  let store: Store | undefined;
  const extractor = options.extractor ?? extractorFor(files, options.workers, options.lexicon);
  const dismiss = async () => {
    if (!options.extractor) await extractor.close();
  };
  try {
    store = openStore(db);
    return await new Pass(store, corpus, extractor, options).over(files, failures, dismiss);
  } finally {
    store?.close();
    release();
    await dismiss();
  }
}

/** What makes a line of another; it brings the rules with it, which a run with nothing to do goes without. */
export const lineFilters = () => import('./line.js');

/** Below this many bytes a pool takes longer to start than the work takes here. */
const WORTH_A_POOL = 1_500_000;

function extractorFor(files: readonly CorpusFile[], asked: number | undefined, lexicon: string | undefined): Extractor {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const width = asked ?? (bytes < WORTH_A_POOL ? 1 : workersThatFit());
  return width > 1 ? extractInPool(width, lexicon) : extractHere(lexicon === undefined ? undefined : loadLexicon(lexicon));
}
