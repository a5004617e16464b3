import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';

/**
 * One writer at a time. The lock is the operating system's, on a file beside the store, so that it ends with the process that holds it,
 * however that ends: there is no dead writer to be told from a living one. Returns what gives it back, or null where another has it.
 */
export function lockWriter(file: string): (() => void) | null {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  const beside = new Sqlite(`${file}-lock`, { timeout: 0 });
  try {
    beside.exec('BEGIN EXCLUSIVE');
    return () => beside.close();
  } catch (error) {
    beside.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}
