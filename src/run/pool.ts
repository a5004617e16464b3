import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Extraction, Source } from '../../schemas/schemas.js';
import type { Extractor } from './extractor.js';
import { unpack } from './packing.js';
import type { Answer, Task } from './worker.js';
import { workerFile } from './workerfile.js';

/** A worker's dictionary, tables and heap take about so much; it is never given back before the process ends. */
const WORKER_BYTES = 400e6;

/** Without limits each heap grows as far as the machine lets it before it is swept. */
const HEAP = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 16 };

/** As many workers as there are cores and room for. */
export function workersThatFit(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor((process.availableMemory() * 0.7) / WORKER_BYTES)));
}

interface Waiting {
  source: Source;
  resolve(extraction: Extraction): void;
  reject(error: Error): void;
}

/** A worker and what it has been asked. */
interface Seat {
  worker: Worker;
  waiting: Map<number, Waiting>;
}

/**
 * Extracts in a fixed pool of long-lived workers, each with its own dictionary. What they give does not depend on how many they are.
 * `lexicon` is a user's folder of tables.
 */
export function extractInPool(width: number, lexicon?: string): Extractor {
  const seats: Seat[] = [];
  let closing = false;
  let tasks = 0;

  const seated = (place: number): Seat => {
    const worker = new Worker(workerFile('worker'), { workerData: lexicon, resourceLimits: HEAP });
    const seat: Seat = { worker, waiting: new Map() };
    worker.on('message', (answer: Answer) => {
      const waiting = seat.waiting.get(answer.id);
      seat.waiting.delete(answer.id);
      if ('json' in answer) waiting?.resolve(unpack(answer.json, waiting.source));
      else waiting?.reject(new Error(answer.error));
    });
    // A worker that breaks down (out of memory) takes what it was asked with it; another takes its seat.
    let reason = 'the worker ended';
    worker.on('error', (error) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', () => {
      for (const { reject } of seat.waiting.values()) reject(new Error(reason));
      if (!closing && seats[place] === seat) delete seats[place];
    });
    return seat;
  };

  return {
    width,
    extract(source) {
      let place = 0;
      for (let i = 0; i < width; i++) {
        seats[i] ??= seated(i);
        if (seats[i]!.waiting.size < seats[place]!.waiting.size) place = i;
      }
      const { worker, waiting } = seats[place]!;
      const task: Task = { id: tasks++, source };
      return new Promise((resolve, reject) => {
        waiting.set(task.id, { source, resolve, reject });
        worker.postMessage(task);
      });
    },
    async close() {
      closing = true;
      await Promise.all(seats.map(({ worker }) => worker.terminate()));
    },
  };
}
