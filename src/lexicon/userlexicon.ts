import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { EntityKind } from '../../schemas/schemas.js';
import { entityId } from './entityids.js';
import type { Gazetteer } from './gazetteer.js';

/** The files of a user's folder. */
export const USER_TABLES = ['entities.csv', 'ignore.csv'] as const;

/** What is wrong with a user's tables, one line a fault: file, line, remedy. */
export class LexiconError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'LexiconError';
  }
}

interface Row {
  line: number;
  cells: Record<string, string>;
}

/** What a user lays over our tables: `text` is hashed with them. */
interface UserTables {
  text: string;
  entities: Row[];
  ignore: Row[];
}

/**
 * Reads the CSV files of a folder, UTF-8, first line the columns; each file may be missing, one must be there:
 * `entities.csv` – name, kind (place, zone, organisation, project, other), parent (a code such as 370281 or the full name of a place; may
 * be empty), aliases (`;` between them), id (optional: an id of ours, to give it further names);
 * `ignore.csv` – word: what is never a place or name.
 * Throws a LexiconError that names every fault.
 */
export function readUserTables(directory: string): UserTables {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) throw new LexiconError([`${directory}: no such folder`]);
  const faults: string[] = [];
  const entities = readCsv(join(directory, 'entities.csv'), ['name', 'kind'], ['parent', 'aliases', 'id'], faults);
  const ignore = readCsv(join(directory, 'ignore.csv'), ['word'], [], faults);
  if (!entities && !ignore && faults.length === 0) faults.push(`${directory}: neither entities.csv nor ignore.csv`);
  if (faults.length > 0) throw new LexiconError(faults);
  const rows = { entities: entities ?? [], ignore: ignore ?? [] };
  return { ...rows, text: JSON.stringify(rows) };
}

function readCsv(path: string, needed: readonly string[], optional: readonly string[], faults: string[]): Row[] | null {
  if (!existsSync(path)) return null;
  let lines: string[][];
  try {
    lines = parse(readFileSync(path, 'utf8'), {
      bom: true,
      trim: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch (error) {
    faults.push(`${path}: not CSV (${(error as Error).message})`);
    return [];
  }
  const [head = [], ...body] = lines;
  for (const column of needed) if (!head.includes(column)) faults.push(`${path}: column ${column} is missing`);
  for (const column of head) if (!needed.includes(column) && !optional.includes(column)) faults.push(`${path}: unknown column ${column}`);
  return body.map((cells, i) => ({ line: i + 2, cells: Object.fromEntries(head.map((column, k) => [column, cells[k] ?? ''])) }));
}

/** Lays a user's tables over the gazetteer. Throws a LexiconError for unknown kinds, parents and ids. */
export function layOver(gazetteer: Gazetteer, tables: UserTables): void {
  const faults: string[] = [];
  for (const { line, cells } of tables.entities) {
    const where = `entities.csv line ${line}`;
    const { name = '', parent = '', aliases = '', id = '' } = cells;
    const kind = EntityKind.safeParse(cells.kind);
    const inside = parent === '' ? null : placeNamed(gazetteer, parent);
    if (name.length < 2) faults.push(`${where}: name has fewer than two characters`);
    else if (!kind.success) faults.push(`${where}: kind is ${cells.kind || 'empty'}, not one of ${EntityKind.options.join(', ')}`);
    else if (inside === undefined) faults.push(`${where}: no place ${parent}; give its code or full name`);
    else if (id !== '' && !gazetteer.row(id)) faults.push(`${where}: no entity has the id ${id}`);
    else {
      const own = id || (kind.data === 'place' ? `place:${inside ?? ''}:${name}` : entityId(kind.data, inside, name, gazetteer));
      if (!gazetteer.row(own)) gazetteer.add({ id: own, name, kind: kind.data, level: 'zone', parent: inside, aliases: [] });
      for (const form of [name, ...aliases.split(/[;；|]/)].map((piece) => piece.trim()))
        if (form.length > 1) gazetteer.replaceForm(form, own);
    }
  }
  for (const { line, cells } of tables.ignore)
    if ((cells.word ?? '').length < 2) faults.push(`ignore.csv line ${line}: word has fewer than two characters`);
    else gazetteer.ignore(cells.word!);
  if (faults.length > 0) throw new LexiconError(faults);
}

/** The id of a place by its code or full name; undefined where there is none, or more than one. */
function placeNamed(gazetteer: Gazetteer, written: string): string | undefined {
  if (gazetteer.row(written)) return written;
  const match = gazetteer.longest(written, 0);
  const ids = match?.to === written.length ? match.readings.map(({ id }) => id) : [];
  return ids.length === 1 ? ids[0] : undefined;
}
