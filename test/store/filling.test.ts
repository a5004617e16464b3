import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/store.js';
import { extractionOf, SKETCHES } from './extractions.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const opened = (name: string) => openStore(join(folder, name));
const write = (store: Store, ...numbers: number[]) => {
  for (const i of numbers) {
    const { source, extraction } = extractionOf(SKETCHES[i]!);
    store.writeExtraction(source, extraction);
  }
};

/** All that a store holds besides full text, and what it is made of. */
const contents = (store: Store) => {
  const tables = store.all(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '*_text*' AND name NOT GLOB 'sqlite_*' ORDER BY name`,
  );
  const schema = store.all(`SELECT type, name FROM sqlite_schema WHERE name NOT GLOB 'sqlite_stat*' ORDER BY type, name`);
  return {
    schema,
    rows: Object.fromEntries(
      tables.map(({ name }) => [
        name,
        store
          .all(`SELECT * FROM "${name}"`)
          .map((row) => JSON.stringify(row))
          .sort(),
      ]),
    ),
  };
};

describe('a store that is filled and settled', () => {
  const usual = (...numbers: number[]) => {
    const store = opened('usual.db');
    write(store, ...numbers);
    store.settle();
    store.checkWith('x');
    const all = contents(store);
    store.close();
    return all;
  };
  const settled = (store: Store) => {
    store.settle();
    store.checkWith('x');
    const all = contents(store);
    store.close();
    return all;
  };

  it('is as one that was written to without', () => {
    const store = opened('filled.db');
    store.fill();
    write(store, 0, 1, 2, 3);
    expect(settled(store)).toEqual(usual(0, 1, 2, 3));
  });

  it('is, too, where the one who began was killed', () => {
    const first = opened('filled.db');
    first.fill();
    write(first, 0, 1);
    first.close();
    const store = opened('filled.db');
    store.fill();
    write(store, 2, 3);
    expect(settled(store)).toEqual(usual(0, 1, 2, 3));
  });

  it('can be asked before it is settled', () => {
    const store = opened('filled.db');
    store.fill();
    write(store, 0, 1);
    const indexes = ['source_place', 'fact_days', 'fact_entity', 'fact_indicator'];
    const there = store.all(`SELECT name FROM sqlite_schema WHERE type = 'index'`).map(({ name }) => name);
    for (const index of indexes) expect(there).toContain(index);
    expect(store.all('SELECT * FROM wording').length).toBeGreaterThan(0);
    store.close();
  });
});

it('a store with sources is not filled', () => {
  const store = opened('x.db');
  write(store, 0);
  store.fill();
  expect(store.get(`SELECT 1 FROM sqlite_schema WHERE name = 'filling'`)).toBeUndefined();
  store.close();
});
