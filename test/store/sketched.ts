import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openStore, type Store } from '../../src/store/store.js';
import { extractionOf, SKETCHES } from './extractions.js';

/** A store with all sketches, open while the tests of a file run: `at.store`, `at.folder`. */
export function sketched(): { folder: string; store: Store } {
  const at = {} as { folder: string; store: Store };
  beforeAll(() => {
    at.folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
    at.store = openStore(join(at.folder, 'x.db'));
    for (const sketch of SKETCHES) {
      const { source, extraction } = extractionOf(sketch);
      at.store.writeExtraction(source, extraction);
    }
    at.store.settle();
  });
  afterAll(() => {
    at.store.close();
    rmSync(at.folder, { recursive: true });
  });
  return at;
}
