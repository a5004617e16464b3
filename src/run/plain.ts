import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from './reader.js';

/** A corpus that cannot be read at all, in one line. */
export class CorpusError extends Error {
  override name = 'CorpusError';
}

/** Reads .txt files in UTF-8. */
export const reader: Reader = {
  async list(corpus) {
    let names: string[];
    try {
      names = readdirSync(corpus, { recursive: true, encoding: 'utf8' });
    } catch {
      throw new CorpusError(`no folder ${corpus}`);
    }
    const paths = names.filter((name) => name.endsWith('.txt')).sort();
    return {
      failures: [],
      files: paths.map((path) => {
        const { size, mtimeMs } = statSync(join(corpus, path));
        return { path: path.replaceAll('\\', '/'), size, mtime: Math.floor(mtimeMs), metadata: '' };
      }),
    };
  },
  async *sources(corpus, { path }) {
    const text = readFileSync(join(corpus, path), 'utf8').replace(/^\ufeff/, '');
    if (text.trim() === '') yield { path, code: 'empty', message: `${path}: empty` };
    else yield { path, format: 'txt', encoding: 'utf-8', sha256: createHash('sha256').update(text).digest('hex'), text, metadata: [] };
  },
};
