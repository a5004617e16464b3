import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Failure, Metadata } from '../../schemas/schemas.js';
import { LINE_ENDS } from './csv.js';
import { isoDay } from './dates.js';
import { decode, encodingOf } from './decode.js';
import { failure, failureOf, undecodable } from './failures.js';
import type { Listing } from './list.js';

/** What metadata.csv says, by path (of a file, or `file#id`), and which of its rows could not be used. */
export interface MetadataTable {
  of: ReadonlyMap<string, Metadata[]>;
  failures: Failure[];
}

const COLUMNS = ['path', 'title', 'published', 'publisher', 'url', 'article'] as const;

interface Row {
  line: number;
  cells: string[];
}

/** Reads the metadata.csv of a corpus (`path,title,published,publisher,url,article`, in any order); a corpus without one has an empty table. */
export function readMetadata(listing: Listing): MetadataTable {
  const of = new Map<string, Metadata[]>();
  const failures: Failure[] = [];
  if (!listing.table) return { of, failures };
  const table = listing.table.path;
  const fail = (line: number, what: string, remedy: string) => failures.push(failure(table, 'metadata', `line ${line} ${what}`, remedy));
  let text: string;
  try {
    const raw = readFileSync(listing.table.file);
    const bytes = listing.table.gzip ? gunzipSync(raw) : raw;
    const encoding = encodingOf(bytes);
    if (encoding === 'binary' || encoding === 'unknown') return { of, failures: [undecodable(table)] };
    text = decode(bytes, encoding);
  } catch (error) {
    return { of, failures: [failureOf(table, error)] };
  }
  const [head, ...rows] = rowsOf(text, fail);
  if (!head) return { of, failures: [failure(table, 'metadata', 'is empty', `begin it with ${COLUMNS.join(',')}`)] };
  const names = head.cells.map((name) => name.trim().toLowerCase());
  if (!names.includes('path'))
    return { of, failures: [failure(table, 'metadata', 'line 1 names no column path', `begin it with ${COLUMNS.join(',')}`)] };
  const known = new Set(listing.files.map(({ path }) => path));
  const refused = new Set(listing.failures.map(({ path }) => path));
  for (const { line, cells } of rows) {
    if (cells.length !== names.length) {
      fail(line, `has ${cells.length} cells where the first line has ${names.length}`, 'quote cells that hold a comma');
      continue;
    }
    const cell = (name: (typeof COLUMNS)[number]) => cells[names.indexOf(name)]?.trim() || undefined;
    const path = cell('path')?.replaceAll('\\', '/').replace(/^\.\//, '');
    if (!path) {
      fail(line, 'has no path', 'name the file, relative to the corpus');
      continue;
    }
    const file = path.replace(/#.*$/, '');
    if (!known.has(file) && !known.has(path)) {
      if (listing.whole && !refused.has(file))
        fail(line, `names ${path}, which is not in the corpus`, 'correct the path or take out the row');
      continue;
    }
    const row: Metadata = {};
    for (const name of ['article', 'title', 'publisher', 'url'] as const) {
      const said = cell(name);
      if (said) row[name] = said;
    }
    const published = cell('published');
    const day = published === undefined ? undefined : isoDay(published);
    if (day === null) {
      fail(line, `has the date ${JSON.stringify(published)}, which is no day`, 'write 2023-07-26; the row is left out');
      continue;
    }
    if (day) row.published = day;
    const earlier = of.get(path) ?? [];
    if (earlier.some(({ article }) => article === row.article)) {
      fail(line, `says again what ${path} is`, 'keep one row for each article; the first is used');
      continue;
    }
    of.set(path, [...earlier, row]);
  }
  return { of, failures };
}

/** Rows of the table with their lines. Where a quote is never closed, each line is read alone, so that one broken row does not swallow the rest. */
function rowsOf(text: string, fail: (line: number, what: string, remedy: string) => void): Row[] {
  const options = { info: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: LINE_ENDS };
  try {
    return (parse(text, options) as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      line: info.lines,
      cells: record,
    }));
  } catch {
    return text.split(/\r?\n/).flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        return [{ line: i + 1, cells: (parse(line, { relax_column_count: true }) as string[][])[0]! }];
      } catch (error) {
        fail(i + 1, `cannot be read (${(error as Error).message.split('\n')[0]})`, 'correct its quotes');
        return [];
      }
    });
  }
}
