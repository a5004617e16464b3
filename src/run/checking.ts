import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { check, findingsIn, uncheckedArticles } from '../check/check.js';
import type { Placed, Store } from '../store/store.js';
import type { CheckTask } from './checkworker.js';
import { workerFile } from './workerfile.js';

/** From so many articles on a second thread saves more than it takes to start. */
const WORTH_A_THREAD = 3000;

/** Its heap would grow as far as the machine lets it before it is swept. */
const HEAP = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };

/**
 * Brings the findings up to date, as `check` does; where many articles are to be looked at, they are by a thread of their own, beside what is
 * told of entities. Returns how many findings there are.
 */
export async function checkStore(store: Store): Promise<number> {
  if (uncheckedArticles(store) < WORTH_A_THREAD || availableParallelism() < 2) return check(store);
  const beside = checkBeside({ db: store.file, kinds: ['a'] });
  beside.catch(() => {}); // It is awaited in its turn.
  const findings = findingsIn(store, ['k', 's', 'y']);
  return store.replaceFindings([...(await beside), ...findings]);
}

function checkBeside(task: CheckTask): Promise<Placed[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile('checkworker'), { workerData: task, resourceLimits: HEAP });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the checks ended with code ${code}`)));
  });
}
