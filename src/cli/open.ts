import type { Command } from 'commander';
import { openStore, type Store } from '../store/store.js';

/** Where a run puts its database and questions look for it. */
export const DATABASE = 'out/shuzheng.db';

export function withDatabase(command: Command): Command {
  return command.option('--db <file>', 'the database', DATABASE);
}

/** Opens the database for questions, and closes it after `work`. */
export async function asking<T>(file: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore(file, { readonly: true });
  try {
    return await work(store);
  } finally {
    store.close();
  }
}
