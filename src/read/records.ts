import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Failure, Metadata, Source } from '../../schemas/schemas.js';
import { textOf } from './bytes.js';
import { isoDay } from './dates.js';
import { plain } from './decode.js';
import { binary, empty, failure, undecodable } from './failures.js';
import type { SourceFile } from './list.js';

/** Names a corpus uses for the fields of a record, for ours: `{ text: 'body' }`. */
export type FieldMap = Readonly<Partial<Record<'id' | 'text' | 'title' | 'published' | 'publisher' | 'url', string>>>;

/** Names under which a field is looked for where the map does not say, in this order. */
const FIELDS = {
  id: ['id'],
  text: ['text', 'content'],
  title: ['title'],
  published: ['published', 'date'],
  publisher: ['publisher'],
  url: ['url'],
} as const;

/** A record and where it stands: `line 3`, `record 3`. */
interface Place {
  value: unknown;
  where: string;
  encoding: string;
}

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function field(record: Record<string, unknown>, name: keyof typeof FIELDS, map: FieldMap): string | null {
  for (const key of map[name] ? [map[name]] : FIELDS[name]) {
    const value = record[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  }
  return null;
}

/** A record as a source; a record that cannot be used, and a date that is none, as failures. `seen` holds the ids met in this file. */
export function* sourceOf(
  file: Pick<SourceFile, 'path'> & { format: { name: string } },
  { value, where, encoding }: Place,
  map: FieldMap,
  metadata: ReadonlyMap<string, Metadata[]>,
  seen: Set<string> | null,
): Generator<Source | Failure> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield failure(file.path, 'record', `${where} is no object`, 'write {"id": …, "text": …}');
    return;
  }
  const record = value as Record<string, unknown>;
  const name = (key: keyof typeof FIELDS) => map[key] ?? FIELDS[key].join(' or ');
  const id = field(record, 'id', map);
  if (id === null && seen) {
    yield failure(file.path, 'record', `${where} has no ${name('id')}`, 'give each record its own id, or name the field with --map id=…');
    return;
  }
  const path = seen ? `${file.path}#${id}` : file.path;
  if (seen?.has(path)) {
    yield failure(path, 'record', `${where} has the id of an earlier record`, 'give each record its own id; the first is kept');
    return;
  }
  seen?.add(path);
  const text = field(record, 'text', map);
  if (text === null) {
    yield failure(path, 'record', `${where} has no ${name('text')}`, 'fill it, or name the field with --map text=…');
    return;
  }
  const own: Metadata = {};
  for (const key of ['title', 'publisher', 'url'] as const) {
    const said = field(record, key, map);
    if (said !== null) own[key] = said.trim();
  }
  const published = field(record, 'published', map);
  if (published !== null) {
    const day = isoDay(published);
    if (day) own.published = day;
    else
      yield failure(
        path,
        'record',
        `${where} has the date ${JSON.stringify(published)}, which is no day`,
        'write 2023-07-26; read without it',
      );
  }
  const body = plain(text);
  const rows = metadata.get(path) ?? [];
  yield {
    path,
    format: file.format.name,
    encoding,
    sha256: sha256(body),
    text: body,
    metadata: Object.keys(own).length > 0 ? [own, ...rows] : [...rows],
  };
}

/** Records of a JSONL file, one after the other; a line that is not JSON is a failure. */
export async function* linesOf(file: SourceFile): AsyncGenerator<Place | Failure> {
  let rest = '';
  let line = 0;
  let encoding = 'utf-8';
  let filled = false;
  function* taken(lines: string[]): Generator<Place | Failure> {
    for (const text of lines) {
      line++;
      if (text.trim() === '') continue;
      filled = true;
      try {
        yield { value: JSON.parse(text), where: `line ${line}`, encoding };
      } catch (error) {
        yield failure(
          file.path,
          'record',
          `line ${line} is not JSON (${(error as Error).message.slice(0, 80)})`,
          'correct or take out the line',
        );
      }
    }
  }
  for await (const chunk of textOf(file)) {
    if (chunk.encoding === 'binary') return yield binary(file.path);
    if (chunk.encoding === 'unknown') return yield undecodable(file.path);
    encoding = chunk.encoding;
    const lines = (rest + chunk.text).split('\n');
    rest = lines.pop()!;
    yield* taken(lines);
  }
  yield* taken([rest]);
  if (!filled) yield empty(file.path);
}

/** Rows of a CSV or TSV file as records named by its first row. */
export async function* rowsOf(file: SourceFile): AsyncGenerator<Place | Failure> {
  let encoding = 'utf-8';
  let refused: Failure | null = null;
  const text = async function* () {
    for await (const chunk of textOf(file)) {
      if (chunk.encoding === 'binary') refused = binary(file.path);
      else if (chunk.encoding === 'unknown') refused = undecodable(file.path);
      else encoding = chunk.encoding;
      if (chunk.text !== '') yield chunk.text;
    }
  };
  const skipped: Failure[] = [];
  const parser = parse({
    delimiter: file.format.delimiter ?? ',',
    columns: (names: string[]) => names.map((name) => name.trim()),
    info: true,
    relax_quotes: file.format.delimiter === '\t',
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (!error) return undefined;
      const { lines } = error as unknown as { lines: number };
      skipped.push(failure(file.path, 'record', `line ${lines}: ${error.message.split('\n')[0]}`, 'correct the row'));
      return undefined;
    },
  });
  const flow = pipeline(Readable.from(text()), parser, () => {});
  let rows = 0;
  for await (const { record, info } of flow as AsyncIterable<{ record: Record<string, string>; info: { lines: number } }>) {
    yield* skipped.splice(0);
    rows++;
    yield { value: record, where: `line ${info.lines}`, encoding };
  }
  yield* skipped.splice(0);
  if (refused) yield refused;
  else if (rows === 0) yield empty(file.path);
}

/** Records of a JSON file: the members of an array, or of the only array in an object; an object with a text of its own is one article. */
export function jsonRecords(
  file: SourceFile,
  text: string,
  encoding: string,
  map: FieldMap,
): { records: Place[]; single: boolean } | Failure {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failure(
      file.path,
      'format',
      `is not JSON (${(error as Error).message.slice(0, 80)})`,
      'correct it; one record a line is .jsonl',
    );
  }
  const single = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (single && field(value as Record<string, unknown>, 'text', map) !== null)
    return { records: [{ value, where: 'the object', encoding }], single: true };
  const arrays = single ? Object.values(value as object).filter(Array.isArray) : [];
  const list = Array.isArray(value) ? value : arrays.length === 1 ? arrays[0]! : null;
  if (list === null)
    return failure(
      file.path,
      'format',
      'holds no list of records and no text',
      'write [{"id": …, "text": …}, …], or name the field with --map text=…',
    );
  return { records: (list as unknown[]).map((member, i) => ({ value: member, where: `record ${i + 1}`, encoding })), single: false };
}
