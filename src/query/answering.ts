import { openStore } from '../store/store.js';

/**
 * The process that answers a question in SQL: it is started for it, reads the store and nothing else, and may be ended at any moment.
 * Arguments: database, statement. Writes lines of JSON: the columns, then each row as an array; an error as an object.
 */
const [file = '', sql = ''] = process.argv.slice(2);

// Nobody listens any more.
process.stdout.on('error', () => process.exit(0));

let pending: string[] = [];
const flush = () => {
  process.stdout.write(pending.join(''));
  pending = [];
};
const put = (value: unknown) => {
  pending.push(`${JSON.stringify(value)}\n`);
};

try {
  const store = openStore(file, { readonly: true });
  const { columns, rows } = store.ask(sql);
  put(columns);
  for (const row of rows) {
    put(row);
    // Written in one go it would pile up in this process: let it drain.
    if (pending.length >= 1000) {
      flush();
      if (process.stdout.writableNeedDrain) await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
  flush();
} catch (error) {
  put({ error: error instanceof Error ? error.message : String(error) });
  flush();
}
