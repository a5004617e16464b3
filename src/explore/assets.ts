import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../lexicon/lexicon.js';

/** A file that pages load. */
interface Asset {
  type: string;
  bytes: Buffer;
  /** Of its bytes. */
  tag: string;
}

const TYPES = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' } as const;
/** The parts of the style sheet, in their order: what is narrow or printed has the last word. */
const STYLE = [
  'ground',
  'frame',
  'overview',
  'figures',
  'facts',
  'tree',
  'lists',
  'article',
  'subjects',
  'findings',
  'review',
  'narrow',
] as const;
const FILES = ['page.js', 'facts.js', 'tree.js', 'article.js', 'chart.js', 'chart-option.js', 'review.js', 'search.js'] as const;
const NAMES: readonly string[] = [...FILES, 'explore.css', 'echarts.js'];

/** The folder of the files, which stay with the sources: dist/ and src/ find the same ones. */
export const STATIC = join(packageRoot(), 'src/explore/static');

const read = new Map<string, Asset>();

/** An asset by name; undefined where there is none of that name. Nothing but the named files is ever read. */
export function assetOf(name: string): Asset | undefined {
  if (!NAMES.includes(name)) return undefined;
  let found = read.get(name);
  if (!found) {
    const bytes = bytesOf(name);
    found = {
      type: name.endsWith('.css') ? TYPES.css : TYPES.js,
      bytes,
      tag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 20)}"`,
    };
    read.set(name, found);
  }
  return found;
}

function bytesOf(name: string): Buffer {
  if (name === 'explore.css') return Buffer.concat(STYLE.map((part) => readFileSync(join(STATIC, 'style', `${part}.css`))));
  if (name === 'echarts.js') return readFileSync(createRequire(import.meta.url).resolve('echarts/dist/echarts.esm.min.mjs'));
  return readFileSync(join(STATIC, name));
}
