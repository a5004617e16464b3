import { parentPort, workerData } from 'node:worker_threads';
import { findingsIn } from '../check/check.js';
import { openStore } from '../store/store.js';

/** What a worker is to check: subjects of a store. It answers once, with what it found. */
export interface CheckTask {
  db: string;
  subjects: readonly string[];
}

const { db, subjects } = workerData as CheckTask;
const store = openStore(db, { readonly: true, mapped: false });
try {
  parentPort?.postMessage(findingsIn(store, subjects));
} finally {
  store.close();
}
