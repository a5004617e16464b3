// Time and peak memory of each export format, each in a process of its own, over a database of made-up facts:
//   node bench/store.mjs 1000000 million.db && node bench/export.mjs million.db [--heap 64] [format ...]
// Memory is what the process holds of its own (RssAnon): pages of the database that the system maps in and can drop again are not in it. A heap
// that may grow is let grow before it is swept, so that what is held says little of what is needed: --heap limits it to so many MB.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportTables, FORMATS } from '../dist/src/export/export.js';
import { openStore } from '../dist/src/store/store.js';

const [file, ...given] = process.argv.slice(2);
const heap = given[0] === '--heap' ? given[1] : undefined;
const rest = heap === undefined ? given : given.slice(2);
if (!file) throw new Error('usage: node bench/export.mjs DATABASE [--heap MB] [format ...]');
if (rest[0] === '--one') one(rest[1]);
else for (const format of rest.length > 0 ? rest : Object.keys(FORMATS)) await measured(format);

async function measured(format) {
  const limits = heap === undefined ? [] : [`--max-old-space-size=${heap}`, '--max-semi-space-size=2'];
  const child = spawn(process.execPath, [...limits, import.meta.filename, file, '--one', format], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (piece) => {
    said += piece;
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, ownMemory(child.pid));
  }, 50);
  await once(child, 'close');
  clearInterval(watch);
  console.log(`${said.trim()}  peak ${Math.round(peak / 1024)} MB`);
}

/** Kilobytes of a process that are its own. */
function ownMemory(pid) {
  try {
    return Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // it has ended
  }
}

function one(format) {
  const to = mkdtempSync(join(tmpdir(), 'shuzheng-export-'));
  const store = openStore(file, { readonly: true });
  const before = process.hrtime.bigint();
  const written = exportTables(store, { format, to });
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  const cpu = process.cpuUsage();
  store.close();
  const size = readdirSync(to).reduce((sum, name) => sum + statSync(join(to, name)).size, 0);
  const facts = written.find(({ table }) => table === 'facts').rows;
  const used = ((cpu.user + cpu.system) / 1e6).toFixed(1);
  console.log(`${format.padEnd(8)} ${facts} facts  ${seconds.toFixed(1)} s (processor ${used} s)  ${Math.round(size / 1e6)} MB written`);
  rmSync(to, { recursive: true });
}
