import { z } from 'zod';
import { type TableName, Tables } from '../../schemas/schemas.js';

/** The JSON Schema (2020-12) of a row of each exported table, by table name. They are committed under schemas/json. */
export function jsonSchemas(): Record<TableName, unknown> {
  const entries = Object.entries(Tables).map(([name, table]) => [
    name,
    { $id: `shuzheng/${name}.schema.json`, title: `A row of ${name}`, ...z.toJSONSchema(table) },
  ]);
  return Object.fromEntries(entries) as Record<TableName, unknown>;
}
