// Writes schemas/json from the zod schemas: npm run schemas.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './dist/src/export/export.js';

const folder = new URL('schemas/json/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
