import { parentPort, workerData } from 'node:worker_threads';
import type { Source } from '../../schemas/schemas.js';
import { extract } from '../extract.js';
import { loadLexicon } from '../lexicon/lexicon.js';
import { pack } from './packing.js';

/** What a worker is asked, and what it answers: the extraction as JSON, which is quicker to hand over than objects are. */
export interface Task {
  id: number;
  source: Source;
}
export type Answer = { id: number; json: string } | { id: number; error: string };

/** The folder of tables that a user lays over ours, where there is one. */
const lexicon = loadLexicon((workerData as string | null | undefined) ?? undefined);

parentPort?.on('message', ({ id, source }: Task) => {
  let answer: Answer;
  try {
    answer = { id, json: pack(extract(source, lexicon)) };
  } catch (error) {
    answer = { id, error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
