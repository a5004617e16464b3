import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { check, findingsIn, worthALook } from '../check/check.js';
import type { Placed, Store } from '../store/store.js';
import type { CheckTask } from './checkworker.js';
import { workerFile } from './workerfile.js';

/** From so many articles on a second thread saves more than it takes to start. */
const WORTH_A_THREAD = 3000;

/**
 * Brings the findings up to date, as `check` does; where many articles are to be looked at, they are by a thread of their own, beside what is
 * told of entities. Returns how many findings there are.
 */
export async function checkStore(store: Store): Promise<number> {
  const subjects = store.unchecked();
  const articles = subjects.filter((subject) => subject.startsWith('a'));
  if (articles.length < WORTH_A_THREAD || availableParallelism() < 2) return check(store);
  const worth = worthALook(store, subjects);
  const beside = checkBeside({ db: store.file, subjects: worth.filter((subject) => subject.startsWith('a')) });
  beside.catch(() => {}); // It is awaited in its turn.
  const findings = findingsIn(
    store,
    worth.filter((subject) => !subject.startsWith('a')),
  );
  return store.replaceFindings(subjects, [...(await beside), ...findings]);
}

function checkBeside(task: CheckTask): Promise<Placed[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile('checkworker'), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the checks ended with code ${code}`)));
  });
}
