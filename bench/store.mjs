// Time and peak memory of writing and settling N facts made up for the purpose: node bench/store.mjs [facts] [db]
// With a file as db, it stays: node bench/queries.mjs and node bench/export.mjs ask it.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../dist/src/store/store.js';
import { madeNews } from './made-news.mjs';

const facts = Number(process.argv[2] ?? 300_000);
const folder = mkdtempSync(join(tmpdir(), 'shuzheng-bench-'));
const file = process.argv[3] ?? join(folder, 'x.db');
const report = (name, started) => {
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage();
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${name.padEnd(26)} ${seconds.toFixed(1)} s  ${Math.round(facts / seconds)} facts/s  (processor so far ${((user + system) / 1e6).toFixed(0)} s)  peak ${peak} MB`);
};

const store = openStore(file);
const owner = store.openFile('news.jsonl');
let started = performance.now();
let bytes = 0;
let batch = [];
const write = () => {
  store.transaction(() => {
    for (const { source, extraction } of batch) store.writeExtraction(source, extraction, { file: owner, metadata: '', rules: 'r' });
  });
  batch = [];
};
for (const one of madeNews(facts)) {
  bytes += Buffer.byteLength(one.source.text);
  if (batch.push(one) >= 1000) write();
}
write();
report('write', started);
started = performance.now();
store.settle();
report('settle (claims, entities)', started);
store.close();
const size = statSync(file).size;
console.log(`text ${(bytes / 1e6).toFixed(0)} MB, database ${(size / 1e6).toFixed(0)} MB (${(size / bytes).toFixed(2)} times)`);
rmSync(folder, { recursive: true });
