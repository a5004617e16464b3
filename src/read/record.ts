import { hash } from 'node:crypto';
import type { Failure, Metadata, Source } from '../../schemas/schemas.js';
import { isoDay } from './dates.js';
import { plain } from './decode.js';
import { failure } from './failures.js';
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
export interface Place {
  value: unknown;
  where: string;
  encoding: string;
}

export const sha256 = (text: string) => hash('sha256', text);

/** Under which names a field is looked for. */
export const namesOf = (name: keyof typeof FIELDS, map: FieldMap): readonly string[] => (map[name] ? [map[name]] : FIELDS[name]);

/** A field of a record as text; null where it is missing or blank. */
export function field(record: Record<string, unknown>, name: keyof typeof FIELDS, map: FieldMap): string | null {
  for (const key of namesOf(name, map)) {
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
  const name = (key: keyof typeof FIELDS) => namesOf(key, map).join(' or ');
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
