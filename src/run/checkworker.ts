import { parentPort, workerData } from 'node:worker_threads';
import { findingsIn } from '../check/check.js';
import { openStore } from '../store/store.js';

/** What a worker is to check: unchecked subjects of a store, by kind. It answers once, with what it found. */
export interface CheckTask {
  db: string;
  kinds: Parameters<typeof findingsIn>[1];
}

const { db, kinds } = workerData as CheckTask;
const store = openStore(db, { readonly: true, mapped: false });
try {
  parentPort?.postMessage(findingsIn(store, kinds));
} finally {
  store.close();
}
