import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { exportResult, exportTables, FORMATS, type FormatName } from '../../src/export/export.js';
import { columnsOf, groupColumns, groupFacts, queryFacts } from '../../src/query/query.js';
import { filled } from './filled.js';

const at = filled();

/** The published profiles (see profiles/README.md), which are JSON Schema of draft 4: nothing in them reads otherwise in draft 7. */
function profile(name: string) {
  const { $schema: _, ...schema } = JSON.parse(readFileSync(join(import.meta.dirname, 'profiles', `${name}.json`), 'utf8'));
  return new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
}
const read = (...path: string[]) => JSON.parse(readFileSync(join(at.folder, ...path), 'utf8'));

describe('the published profiles', () => {
  const whole = profile('data-package');
  const tabular = profile('tabular-data-package');

  it('refuse what is no package', () => {
    expect(whole({ name: 'x' })).toBe(false);
    expect(whole({ resources: [] })).toBe(false);
    expect(
      tabular({
        profile: 'tabular-data-package',
        resources: [{ profile: 'tabular-data-resource', name: 'x', path: '/etc/x.csv', schema: {} }],
      }),
    ).toBe(false);
  });

  it.each(Object.keys(FORMATS) as FormatName[])('accept what is exported as %s', (format) => {
    exportTables(at.store, { format, to: join(at.folder, format), license: 'CC BY 4.0' });
    const descriptor = read(format, 'datapackage.json');
    expect(whole(descriptor), JSON.stringify(whole.errors)).toBe(true);
    // the profile of tables wants itself named, which the second version of the standard does otherwise
    const named = {
      ...descriptor,
      profile: 'tabular-data-package',
      // where it had a dialect it had that of CSV alone
      resources: descriptor.resources.map(({ dialect: _dialect, ...resource }: { dialect?: object }) => ({
        ...resource,
        profile: 'tabular-data-resource',
      })),
    };
    expect(tabular(named), JSON.stringify(tabular.errors)).toBe(true);
  });

  it('accept the answer to a question', async () => {
    await exportResult(join(at.folder, '答案.csv'), {
      rows: queryFacts(at.store, {}),
      columns: columnsOf('facts'),
      facts: true,
      question: 'all facts',
    });
    const by = { by: ['year'], sum: true };
    await exportResult(join(at.folder, 'groups.xlsx'), {
      rows: groupFacts(at.store, {}, by),
      columns: groupColumns(by),
      facts: false,
      question: '--group year',
    });
    for (const name of ['答案', 'groups']) expect(whole(read(`${name}.datapackage.json`)), JSON.stringify(whole.errors)).toBe(true);
  });
});
