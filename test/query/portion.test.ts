import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ABOUT, type TableName } from '../../schemas/schemas.js';
import { exportTables } from '../../src/export/export.js';
import { type DataRow, type FactFilter, PORTIONED, portionRows, queryFacts, tableRows } from '../../src/query/query.js';
import { filled } from '../export/filled.js';

const at = filled();
const portion = (view: FactFilter) =>
  Object.fromEntries(PORTIONED.map((table) => [table, [...portionRows(at.store, table, view)]])) as Record<string, DataRow[]>;

describe('what facts stand on', () => {
  it.each<[string, FactFilter]>([
    ['an entity', { entity: ['即墨区'] }],
    ['a place', { within: '370281' }],
    ['a word', { text: ['增长'] }],
    ['a number of facts', { limit: 3, offset: 1 }],
    ['nothing', { indicator: ['班列'] }],
    ['all', {}],
  ])('of %s: every reference is kept, and rows are those of the whole in its order', (_, view) => {
    const part = portion(view);
    const ids = [...queryFacts(at.store, view)].map(({ id }) => id);
    expect(part.facts!.map(({ id }) => id)).toEqual(ids);
    for (const table of PORTIONED) {
      const whole = [...tableRows(at.store, table)];
      const there = new Set(part[table]!.map((row) => JSON.stringify(row)));
      expect(part[table], table).toEqual(whole.filter((row) => there.has(JSON.stringify(row))));
      for (const [column, target] of Object.entries(ABOUT[table].refers)) {
        const [other, field] = target.split('.') as [TableName, string];
        const keys = new Set(part[other]!.map((row) => row[field]));
        for (const row of part[table]!) if (row[column] !== null) expect(keys, `${table}.${column}`).toContain(row[column]);
      }
    }
  });

  it('is exported with a word on what was asked', () => {
    const to = join(at.folder, 'part');
    const written = exportTables(at.store, { format: 'jsonl', to, facts: { entity: ['即墨区'] }, selection: '--entity 即墨区' });
    expect(written.map(({ table }) => table)).toEqual(PORTIONED);
    expect(readdirSync(to).sort()).toEqual([...PORTIONED.map((table) => `${table}.jsonl`), 'CODEBOOK.md', 'datapackage.json'].sort());
    for (const name of ['CODEBOOK.md', 'datapackage.json']) expect(readFileSync(join(to, name), 'utf8')).toContain('--entity 即墨区');
    expect(() => exportTables(at.store, { format: 'sqlite', to, facts: { entity: ['即墨区'] } })).toThrow(/another format/);
    expect(() => exportTables(at.store, { format: 'csv', to, tables: ['unread'], facts: { entity: ['即墨区'] } })).toThrow(
      /belong to no facts/,
    );
  });
});
