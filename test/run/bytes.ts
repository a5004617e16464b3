import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder with their text. */
export function bytesIn(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
