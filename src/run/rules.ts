import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot, USER_TABLES } from '../lexicon/lexicon.js';

/** What decides what is extracted: the code of these rooms and their tables. */
const ROOMS = ['extract', 'read', 'layout', 'tokenize', 'recognize', 'link', 'bind', 'lexicon'];

/**
 * A hash of the rules and tables that this program extracts with: a change of any of them means that every source is extracted again.
 * The tables of `lexicon`, the folder a user lays over ours, count with them. It is taken from the files, so that a run with nothing to do loads neither tables nor dictionary.
 */
export function rulesHash(lexicon?: string): string {
  return hashOf(ROOMS, lexicon);
}

/** A hash of the checks: a change of them means that everything is checked again. */
export function checksHash(): string {
  return hashOf(['check']);
}

function hashOf(rooms: readonly string[], lexicon?: string): string {
  const here = dirname(import.meta.dirname);
  const hash = createHash('sha256');
  const add = (path: string, name: string) => hash.update(`${name}\0`).update(readFileSync(path)).update('\0');
  const root = packageRoot();
  for (const folder of new Set([here, join(root, 'src')]))
    for (const room of rooms) {
      const inside = join(folder, room);
      const names = existsSync(inside) ? readdirSync(inside, { recursive: true, encoding: 'utf8' }).sort() : [];
      for (const name of names) if (counts(name, folder === here)) add(join(inside, name), `${room}/${name}`);
      for (const door of [`${room}.js`, `${room}.ts`]) if (folder === here && existsSync(join(here, door))) add(join(here, door), door);
    }
  for (const name of lexicon === undefined ? [] : USER_TABLES)
    if (existsSync(join(lexicon!, name))) add(join(lexicon!, name), `own/${name}`);
  return hash.digest('hex').slice(0, 16);
}

/** Code counts where it runs from; tables (TSV and the like) are kept with the sources. */
const counts = (name: string, code: boolean) =>
  /\.(?:js|ts)$/.test(name) ? code && !name.endsWith('.d.ts') : /\.(?:tsv|csv|json|txt|utf8)$/.test(name);

/** The version of this program. */
export function programVersion(): string {
  return (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version;
}
