import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { check } from '../../src/check/check.js';
import { openStore, type Store } from '../../src/store/store.js';
import { extractionOf, SKETCHES, type SourceSketch } from '../store/extractions.js';

/** What files trip over: formulas, signs, controls, half characters, quotes, long texts, dates that are not whole, addresses. */
export const AWKWARD: SourceSketch = {
  path: '=awkward.txt',
  text: `=1+1\r\n他说“增长”,"占比"<5%&持平_x000D_。三季度下降0.30000000000000004%，另有1234567890123456789元。公元1850年有7个。${'长'.repeat(40_000)}`,
  article: {
    title: '=HYPERLINK("http://example.com","x")',
    published: '2023-07',
    publisher: '@晚报\u0007\ud800',
    url: 'https://example.com/a?b=1&c=2',
  },
  entities: [{ id: '000001', name: '+号广场', kind: 'place', parent: null, aliases: ['-甲', '乙,"丙"'], same_as: null }],
  figures: [
    {
      text: '0.30000000000000004%',
      kind: 'percent',
      unit: '%',
      decimal: '0.30000000000000004',
      fact: {
        entity: '+号广场',
        entity_id: '000001',
        entity_text: '－号',
        signed: -0.30000000000000004,
        period: '2023',
        attribution: '\t制表',
      },
    },
    { text: '1234567890123456789元', value: 1234567890123456800, decimal: '1234567890123456789', kind: 'money', unit: '元', fact: null },
    {
      text: '7个',
      decimal: '-7',
      value: -7,
      fact: { period: '1850', period_start: '1850-01-01', period_end: '1850-12-31', inferred: ['period'] },
    },
  ],
};

/** A store with the sources of `order` (by their place in SKETCHES, the awkward one last), settled and checked. */
export function filledStore(file: string, order: readonly number[] = [0, 1, 2, 3, 4]): Store {
  const store = openStore(file);
  const sketches = [...SKETCHES, AWKWARD];
  for (const i of order) {
    const { source, extraction } = extractionOf(sketches[i]!);
    store.writeExtraction(source, extraction);
  }
  store.transaction(() => store.fail('e.txt', [{ path: 'e.txt', code: 'empty', message: 'e.txt: empty' }]));
  store.settle();
  check(store);
  return store;
}

/** Such a store, open while the tests of a file run: `at.store`, `at.folder`. */
export function filled(): { folder: string; store: Store } {
  const at = {} as { folder: string; store: Store };
  beforeAll(() => {
    at.folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
    at.store = filledStore(join(at.folder, 'x.db'));
  });
  afterAll(() => {
    at.store.close();
    rmSync(at.folder, { recursive: true });
  });
  return at;
}
