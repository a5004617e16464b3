// Time and peak memory of each export format, each in a process of its own, over a database of made-up facts:
//   node bench/store.mjs 1000000 /tmp/million.db && node bench/export.mjs /tmp/million.db [format ...]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportTables, FORMATS } from '../dist/src/export/export.js';
import { openStore } from '../dist/src/store/store.js';

const [file, ...rest] = process.argv.slice(2);
if (!file) throw new Error('usage: node bench/export.mjs DATABASE [format ...]');
if (rest[0] === '--one') one(rest[1]);
else
  for (const format of rest.length > 0 ? rest : Object.keys(FORMATS))
    process.stdout.write(execFileSync(process.execPath, [import.meta.filename, file, '--one', format]));

function one(format) {
  const to = mkdtempSync(join(tmpdir(), 'shuzheng-export-'));
  const store = openStore(file, { readonly: true });
  const before = process.hrtime.bigint();
  const written = exportTables(store, { format, to });
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  store.close();
  const size = readdirSync(to).reduce((sum, name) => sum + statSync(join(to, name)).size, 0);
  const facts = written.find(({ table }) => table === 'facts').rows;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${format.padEnd(8)} ${facts} facts  ${seconds.toFixed(1)} s  peak ${peak} MB  ${Math.round(size / 1e6)} MB written`);
  rmSync(to, { recursive: true });
}
