import { z } from 'zod';
import { type TableName, Tables } from './tables.js';

/** A column of an exported table, told without zod. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'array';
  nullable: boolean;
  description: string;
  /** The values it may have, where they are few. */
  values: readonly string[] | null;
  least: number | null;
  most: number | null;
}

interface Property {
  type?: string | string[];
  enum?: string[];
  anyOf?: Property[];
  description?: string;
  minimum?: number;
  maximum?: number;
}

/** The columns of a table, in order. */
export function columnsOfTable(table: TableName): Column[] {
  const { properties } = z.toJSONSchema(Tables[table]) as { properties: Record<string, Property> };
  return Object.entries(properties).map(([name, property]) => {
    // Null stands beside the type, or in an alternative of its own.
    const parts = property.anyOf ?? [property];
    const types = parts.flatMap(({ type }) => type ?? []);
    const part = parts.find(({ type }) => type !== 'null') ?? {};
    return {
      name,
      type: types.find((type) => type !== 'null') as Column['type'],
      nullable: types.includes('null'),
      description: property.description ?? part.description ?? '',
      values: part.enum?.filter((value) => value !== null) ?? null,
      least: limit(part.minimum),
      most: limit(part.maximum),
    };
  });
}

/** zod bounds every integer by what a double can hold; that says nothing. */
const limit = (n: number | undefined) => (n === undefined || Math.abs(n) >= Number.MAX_SAFE_INTEGER ? null : n);
