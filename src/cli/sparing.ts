import { setFlagsFromString } from 'node:v8';

/**
 * How much of a function must have run before V8 compiles it anew with all its art; its own 66 KB suits a program that is mostly a few loops.
 * Ours is thirty thousand lines that each run a little: by then a thousand functions of every thread were compiled so, which took a third of
 * the processor time of 2,000 articles and a quarter of that of 12,000. What runs most (tries, patterns of figures) is compiled as before, a
 * few articles later.
 */
const BUDGET = 1_000_000;

/**
 * By how much the heap grows, in percent of what is in use, before V8 looks for what is not. Left to itself the thread that writes grows to
 * four times what it needs, 160 MB more in a run over 75,000 files, and takes as long.
 */
const GROWTH = 30;

/**
 * Has V8 optimize what is hot in a whole corpus, not what is hot in a few articles, and sweep its heap early: in this thread and in those that
 * it starts later.
 */
export function runSparingly(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
