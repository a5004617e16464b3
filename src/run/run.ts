import { lockWriter, openStore, type Store, StoreError } from '../store/store.js';
import { extractHere } from './extractor.js';
import { Pass } from './pass.js';
import type { RunOptions, RunSummary } from './summary.js';

export { CorpusError, readerOf } from './corpus.js';
export { type Dataset, datasetOf } from './dataset.js';
export { type Extractor, extractHere } from './extractor.js';
export { extractLine, figuresOfLine, sourceOf } from './line.js';
export { type CorpusFile, isFailure, type Reader } from './reader.js';
export { packageRoot, programVersion, rulesHash } from './rules.js';
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
  const extractor = options.extractor ?? extractHere();
  try {
    store = openStore(db);
    return await new Pass(store, corpus, extractor, options).over(files, failures);
  } finally {
    store?.close();
    release();
    if (!options.extractor) await extractor.close();
  }
}
