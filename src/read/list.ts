import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Failure } from '../../schemas/schemas.js';
import { failure, failureOf } from './failures.js';
import { FORMATS, type Format, formatOf, remedyFor } from './formats.js';
import { globOf } from './glob.js';

/** A file of the corpus, not yet opened. */
export interface SourceFile {
  /** Relative to the corpus, with forward slashes. */
  path: string;
  /** Where it is. */
  file: string;
  bytes: number;
  /** Time of its last change, in milliseconds since 1970. */
  changed: number;
  format: Format;
  gzip: boolean;
}

/** What a corpus holds, in order of path (by code unit, the same on every machine). */
export interface Listing {
  root: string;
  files: SourceFile[];
  /** metadata.csv of the corpus, where there is one. */
  table: SourceFile | null;
  /** Whether the whole folder was asked for, so that a row of metadata without a file is a mistake. */
  whole: boolean;
  failures: Failure[];
}

const TABLE = 'metadata.csv';
/** What people lay beside articles to tell of them; read only where it is named. */
const NOTES = /^(?:readme|licen[cs]e|notice)(?:\.(?:md|txt))?$/i;
/** Annotations that lie beside the articles of a corpus. */
const GOLD = 'gold';

/**
 * Lists a corpus without opening a file: a folder with all below it, one file, or a glob (`news/2023-*.txt`).
 * Hidden files, metadata.csv, README, LICENSE and the folder gold/ are no sources; a file of a format that is not read is a failure.
 */
export function listSources(corpus: string): Listing {
  const listing: Listing = { root: resolve(corpus), files: [], table: null, whole: true, failures: [] };
  try {
    const stat = statSync(corpus);
    if (stat.isDirectory()) walk(listing, listing.root, '', () => true);
    else {
      listing.root = dirname(resolve(corpus));
      listing.whole = false;
      add(listing, basename(corpus), stat);
      addTable(listing);
    }
  } catch (error) {
    const glob = globOf(corpus);
    if (!glob) return { ...listing, failures: [failureOf(corpus, error)] };
    listing.root = resolve(glob.base);
    listing.whole = false;
    try {
      statSync(listing.root);
      walk(listing, listing.root, '', (path) => glob.matches.test(path));
    } catch (inner) {
      return { ...listing, failures: [failureOf(corpus, inner)] };
    }
    if (listing.files.length === 0 && listing.failures.length === 0)
      listing.failures.push(
        failure(corpus, 'missing', 'no file matches', 'check the pattern, and quote it so that the shell leaves it alone'),
      );
  }
  listing.files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return listing;
}

function walk(listing: Listing, folder: string, prefix: string, wanted: (path: string) => boolean): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name.startsWith('~$') || NOTES.test(entry.name)) continue;
      const path = prefix + entry.name;
      const file = below(folder, entry.name);
      if (entry.isDirectory()) {
        if (path !== GOLD) walk(listing, file, `${path}/`, wanted);
        continue;
      }
      if (!entry.isFile() && !entry.isSymbolicLink()) continue;
      visit(listing, path, file, wanted);
    }
  } catch (error) {
    listing.failures.push(failureOf(prefix === '' ? folder : prefix, error));
  }
}

function visit(listing: Listing, path: string, file: string, wanted: (path: string) => boolean): void {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) {
      // A link to a folder; one that leads to a folder it lies in would never end.
      const target = realpathSync(file);
      if (!`${realpathSync(dirname(file))}${sep}`.startsWith(`${target}${sep}`)) walk(listing, file, `${path}/`, wanted);
    } else if (path === TABLE) listing.table = fileOf(listing.root, path, stat);
    else if (wanted(path)) add(listing, path, stat);
  } catch (error) {
    listing.failures.push(failureOf(path, error));
  }
}

function add(listing: Listing, path: string, stat: { size: number; mtimeMs: number }): void {
  const file = fileOf(listing.root, path, stat);
  if (file) listing.files.push(file);
  else
    listing.failures.push(
      failure(
        path,
        'format',
        `not a format that is read (${FORMATS.map(({ name }) => name).join(', ')}, and .gz of these)`,
        remedyFor(path),
      ),
    );
}

function addTable(listing: Listing): void {
  try {
    listing.table = fileOf(listing.root, TABLE, statSync(join(listing.root, TABLE)));
  } catch {
    // A single file needs no metadata beside it.
  }
}

/** Where a path below a folder lies: of many thousand files putting them together by the rules of paths takes longer than asking for their size. */
const below = (folder: string, path: string): string => (sep === '/' ? `${folder}/${path}` : join(folder, path));

function fileOf(root: string, path: string, stat: { size: number; mtimeMs: number }): SourceFile | null {
  const known = formatOf(path);
  return known ? { path, file: below(root, path), bytes: stat.size, changed: stat.mtimeMs, ...known } : null;
}
