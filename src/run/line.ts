import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Metadata, type Source, type TableName, Tables } from '../../schemas/schemas.js';
import { extract } from '../extract.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { type Dataset, datasetOf } from './dataset.js';

const optional = z.string().nullish();

/** A line of `extract`'s input. */
const RecordLine = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  title: optional,
  published: optional,
  publisher: optional,
  url: optional,
});

type Answer = { id: string | null; error: string } | ({ id: string } & { [key in keyof Dataset]: Dataset[key] });

/** A text that comes from no file, as a source; its path is its id. */
export function sourceOf(id: string, text: string, metadata: Metadata = {}): Source {
  const bare = text.replace(/^\ufeff/, '');
  const sha256 = createHash('sha256').update(bare).digest('hex');
  return { path: id, format: 'jsonl', encoding: 'utf-8', sha256, text: bare, metadata: Object.keys(metadata).length > 0 ? [metadata] : [] };
}

/** One line of JSON in, what it yields out; a line that is no record, or breaks extraction, gives an error with its id. */
export function extractLine(line: string, lexicon: Lexicon): Answer {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: null, error: 'not a JSON object' };
  }
  const record = RecordLine.safeParse(json);
  if (!record.success) {
    const [issue] = record.error.issues;
    return { id: idOf(json), error: `${issue?.path.join('.') || 'record'}: ${issue?.message}` };
  }
  const { id, text, ...given } = record.data;
  const metadata: Metadata = {};
  for (const key of ['title', 'published', 'publisher', 'url'] as const) if (given[key]) metadata[key] = given[key];
  try {
    const source = sourceOf(id, text, metadata);
    const { figures, facts, articles } = datasetOf(source, extract(source, lexicon));
    return { id, figures: figures.map((row) => ordered('figures', row)), facts: facts.map((row) => ordered('facts', row)), articles };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The figures of a text, without what a text of no file has not: id, path, article. */
export function figuresOfLine(text: string, lexicon: Lexicon): Record<string, unknown>[] {
  const source = sourceOf('-', text);
  return datasetOf(source, extract(source, lexicon)).figures.map((figure) => {
    const { id: _id, path: _path, article: _article, ...rest } = ordered('figures', figure);
    return rest;
  });
}

/** A row with its columns in the dataset's order. */
function ordered<T extends object>(table: TableName, row: T): T {
  return Object.fromEntries(Object.keys(Tables[table].shape).map((column) => [column, row[column as keyof T]])) as T;
}

function idOf(json: unknown): string | null {
  const id = typeof json === 'object' && json !== null && 'id' in json ? json.id : null;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
