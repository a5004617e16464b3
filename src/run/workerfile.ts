import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../lexicon/lexicon.js';

/** The compiled file of a worker of this folder: beside this file, or in dist/ where this runs from its sources. */
export function workerFile(name: string): string {
  const beside = join(import.meta.dirname, `${name}.js`);
  return existsSync(beside) ? beside : join(packageRoot(), `dist/src/run/${name}.js`);
}
