import { posix } from 'node:path';

/** A pattern of paths: the folder before its first wildcard, and what paths below that folder must look like. */
interface Glob {
  base: string;
  matches: RegExp;
}

/** Understands `*`, `?`, `**` between slashes, [abc] and {a,b}; null where the text has none of them. */
export function globOf(pattern: string): Glob | null {
  const parts = pattern.replaceAll('\\', '/').split('/');
  const first = parts.findIndex((part) => /[*?[{]/.test(part));
  if (first < 0) return null;
  const base = parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
  const source = parts
    .slice(first)
    .map((part, i, all) => (part === '**' ? (i === all.length - 1 ? '.*' : '(?:.*/)?') : segment(part) + (i === all.length - 1 ? '' : '/')))
    .join('');
  return { base: posix.normalize(base), matches: new RegExp(`^${source}$`, 'u') };
}

function segment(part: string): string {
  return part.replace(/\*+|\?|\[!?[^\]]+\]|\{[^}]+\}|[.+^$()|[\]{}\\/]/g, (mark) => {
    if (mark.startsWith('*')) return '[^/]*';
    if (mark === '?') return '[^/]';
    if (mark.startsWith('[') && mark.length > 2)
      return `[${mark
        .slice(1, -1)
        .replace(/^!/, '^')
        .replace(/[\\\]]/g, '\\$&')}]`;
    if (mark.startsWith('{') && mark.length > 2) return `(?:${mark.slice(1, -1).split(',').map(segment).join('|')})`;
    return `\\${mark}`;
  });
}
