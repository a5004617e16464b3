import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder with their size and a hash of their bytes. */
export function bytesIn(folder: string): Record<string, string> {
  const said = (bytes: Buffer) => `${bytes.length} ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
  return Object.fromEntries(readdirSync(folder).map((name) => [name, said(readFileSync(join(folder, name)))]));
}
