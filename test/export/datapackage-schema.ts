/**
 * What the Data Package standard, version 2, demands of a descriptor with tables (datapackage.org/standard), as far as ours uses it. Written
 * after the text of the standard, and stricter: what we do not write is not allowed.
 */
const text = { type: 'string', minLength: 1 };
const names = { type: 'array', minItems: 1, items: text, uniqueItems: true };

const field = {
  type: 'object',
  required: ['name', 'type'],
  additionalProperties: false,
  properties: {
    name: text,
    type: { enum: ['string', 'integer', 'number', 'array', 'date'] },
    description: { type: 'string' },
    constraints: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true, items: text },
        minimum: { type: 'number' },
        maximum: { type: 'number' },
      },
    },
  },
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  additionalProperties: false,
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: names,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        additionalProperties: false,
        properties: {
          fields: names,
          reference: {
            type: 'object',
            required: ['fields', 'resource'],
            additionalProperties: false,
            properties: { resource: text, fields: names },
          },
        },
      },
    },
  },
};

const resource = {
  type: 'object',
  required: ['name', 'type', 'path', 'format', 'mediatype', 'bytes', 'hash', 'schema'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    type: { const: 'table' },
    // A relative path, never absolute or upwards.
    path: { type: 'string', pattern: '^[A-Za-z0-9_][A-Za-z0-9._-]*$' },
    description: text,
    format: { enum: ['csv', 'jsonl', 'parquet', 'xlsx', 'sqlite'] },
    mediatype: { type: 'string', pattern: '^[^/ ]+/[^/ ]+$' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^sha256:[a-f0-9]{64}$' },
    dialect: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: { sheetName: text, table: text },
    },
    schema: tableSchema,
  },
};

export const DATA_PACKAGE = {
  type: 'object',
  required: ['$schema', 'name', 'title', 'resources'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: text,
    description: text,
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, title: text },
      },
    },
    sources: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['title'], additionalProperties: false, properties: { title: text } },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
} as const;
