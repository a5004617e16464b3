import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** The rooms in the order of the flow; a room may open the doors of those before it. `extract.ts` stands after bind. */
const ORDER = [
  'lexicon',
  'read',
  'layout',
  'tokenize',
  'recognize',
  'link',
  'bind',
  'extract',
  'store',
  'check',
  'run',
  'query',
  'export',
  'explore',
  'cli',
];

/** Packages that only one room may know. */
const ONLY: Record<string, string> = { nodejieba: 'tokenize', compromise: 'tokenize', 'better-sqlite3': 'store', commander: 'cli' };

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : path.endsWith('.ts') ? [path] : [];
  });
}

interface Import {
  from: string;
  target: string;
}

function imports(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => ({ from: relative(root, path), target: m[1]! }));
}

const room = (path: string) => relative(join(root, 'src'), path).split('/')[0]!.replace(/\.ts$/, '');

function breaches(): string[] {
  const out: string[] = [];
  for (const path of files(join(root, 'src')))
    for (const { from, target } of imports(path)) {
      const mine = room(path);
      const owner = ONLY[target.split('/')[0]!];
      if (owner && owner !== mine) out.push(`${from}: only ${owner}/ knows ${target}`);
      if (!target.startsWith('.')) continue;
      const there = resolve(dirname(path), target.replace(/\.js$/, '.ts'));
      if (there.startsWith(join(root, 'schemas'))) {
        if (there !== join(root, 'schemas/schemas.ts')) out.push(`${from}: schemas/ is entered by schemas.ts, not ${target}`);
        continue;
      }
      const other = room(there);
      if (other === mine || mine === 'index') continue;
      if (ORDER.indexOf(other) > ORDER.indexOf(mine)) out.push(`${from}: ${mine} comes before ${other} and may not import it`);
      const door = other === 'extract' ? join(root, 'src/extract.ts') : join(root, 'src', other, `${other}.ts`);
      if (there !== door) out.push(`${from}: ${other}/ is entered by ${other}.ts, not ${target}`);
    }
  return out;
}

describe('the house', () => {
  it('flows one way, through doors', () => {
    expect(breaches()).toEqual([]);
  });

  it('has every room in the order', () => {
    const rooms = readdirSync(join(root, 'src')).map((name) => name.replace(/\.ts$/, ''));
    expect(rooms.filter((name) => name !== 'index' && !ORDER.includes(name))).toEqual([]);
  });

  it('lets schemas know zod alone', () => {
    const foreign = files(join(root, 'schemas'))
      .flatMap(imports)
      .filter(({ target }) => target !== 'zod' && !/^\.\/\w+\.js$/.test(target));
    expect(foreign).toEqual([]);
  });
});
