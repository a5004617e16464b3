import type { Extraction, Source, TableName } from '../../schemas/schemas.js';
import { Tables } from '../../schemas/schemas.js';
import { extract } from '../extract.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isFailure, sourceOfRecord } from '../read/read.js';
import { bareNumbers } from './bare.js';
import { type Dataset, datasetOf, unreadOf } from './dataset.js';

type Answer = { id: string | null; error: string } | ({ id: string } & Dataset) | ({ id: string } & Extracted);

/** An extraction with its source: what `load` takes. Offsets are Unicode code points, as everywhere outside. */
export interface Extracted extends Dataset {
  entities: Extraction['entities'];
  unread: Extraction['unread'];
  source: Source;
}

export interface LineOptions {
  /** The file that the records are of, so that they are `file#id` as in a run over it; a record without one is a file of its own. */
  file?: string | undefined;
  /** With all that `load` needs. */
  full?: boolean | undefined;
}

/** One line of JSON in, what it yields out; a line that is no record, or breaks extraction, gives an error with its id. */
export function extractLine(line: string, lexicon: Lexicon, { file, full = false }: LineOptions = {}): Answer {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { id: null, error: 'not a JSON object' };
  }
  const id = idOf(record);
  if (id === null) return { id, error: 'no id' };
  const path = file === undefined ? id : `${file}#${id}`;
  const made = [
    ...sourceOfRecord({ path, format: { name: 'jsonl' } }, { value: record, where: 'record', encoding: 'utf-8' }, {}, new Map(), null),
  ];
  const source = made.find((item): item is Source => !isFailure(item));
  if (!source)
    return {
      id,
      error: made
        .filter(isFailure)
        .map(({ message }) => message.slice(path.length + 2))
        .join('; '),
    };
  try {
    const extraction = extract(source, lexicon);
    const { figures, facts, articles } = datasetOf(source, extraction);
    const rows = { id, figures: figures.map((row) => ordered('figures', row)), facts: facts.map((row) => ordered('facts', row)), articles };
    return full ? { ...rows, entities: extraction.entities, unread: unreadOf(source, extraction), source } : rows;
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The figures of a text, without what a text of no file has not: id, path, article; `bare` adds numbers without a unit. */
export function figuresOfLine(text: string, lexicon: Lexicon, bare = false): Record<string, unknown>[] {
  const source: Source = { path: '-', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [] };
  const extraction = extract(source, lexicon);
  if (bare) extraction.figures = [...extraction.figures, ...bareNumbers(source, lexicon)].sort((a, b) => a.start - b.start);
  return datasetOf(source, extraction).figures.map((figure) => {
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
