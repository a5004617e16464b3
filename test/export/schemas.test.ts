import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/export/export.js';

describe('schemas/json', () => {
  it.each(Object.entries(jsonSchemas()))('%s is current (npm run schemas)', (name, schema) => {
    const file = join(import.meta.dirname, '../../schemas/json', `${name}.schema.json`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
  });
});
