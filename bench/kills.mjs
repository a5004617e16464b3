// Kills a run at random moments, goes on each time, and compares the export with that of an undisturbed run, byte by byte; then does the same with
// one worker and two, and by extract and load.
// node bench/kills.mjs [CORPUS] [KILLS] [SEED]     a folder or a JSONL file; corpus/, 20 and 7 where absent. Needs npm run build.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../dist/src/store/store.js';

const corpus = process.argv[2] ?? 'corpus';
const kills = Number(process.argv[3] ?? 20);
let seed = Number(process.argv[4] ?? 7);
const random = () => {
  // mulberry32
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const MAIN = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'shuzheng-kills-'));
const at = (name) => join(folder, name);
const shuzheng = (...args) => {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${args[0]}: exit code ${status}\n${stderr}`);
};
/** A hash of all bytes of an export. */
const exported = (db) => {
  shuzheng('export', '--db', at(db), '--to', at('export'));
  const hash = createHash('sha256');
  for (const name of readdirSync(at('export')).sort()) hash.update(name).update(readFileSync(join(at('export'), name)));
  rmSync(at('export'), { recursive: true });
  return hash.digest('hex').slice(0, 16);
};
/** How many sources a store holds that a run was killed over; throws where it is not whole. */
const sourcesIn = (db) => {
  let store;
  try {
    store = openStore(at(db), { readonly: true });
  } catch {
    // killed before there was a schema
    return 0;
  }
  const integrity = store.get('PRAGMA integrity_check').integrity_check;
  const dangling = store.all('PRAGMA foreign_key_check').length;
  // each sentence is in full text, whenever the run was killed
  const [sources, sentences, found] = ['source', 'sentence', 'sentence_text'].map((table) => store.get(`SELECT count(*) AS n FROM ${table}`).n);
  store.close();
  if (integrity !== 'ok' || dangling > 0 || sentences !== found)
    throw new Error(`the store is broken: ${integrity}, ${dangling} dangling rows, ${sentences} sentences, ${found} in full text`);
  return sources;
};
const say = (text) => console.log(text);

try {
  let start = performance.now();
  shuzheng('run', corpus, '--db', at('whole.db'), '--workers', '1', '--quiet');
  const length = performance.now() - start;
  const whole = exported('whole.db');
  say(`undisturbed, 1 worker      ${(length / 1000).toFixed(1)} s  ${whole}`);

  start = performance.now();
  let killed = 0;
  const left = [];
  const ends = [];
  /** What a run that came to its end exports; the next begins anew. */
  const finish = () => {
    ends.push(exported('killed.db'));
    for (const beside of ['', '-wal', '-shm', '-lock']) rmSync(at(`killed.db${beside}`), { force: true });
  };
  for (let i = 0; killed < kills; i++) {
    const args = ['run', corpus, '--db', at('killed.db'), '--workers', String(1 + (i % 2)), '--quiet'];
    const child = spawn(process.execPath, [MAIN, ...args], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
    const timer = setTimeout(() => child.kill('SIGKILL'), random() * length);
    const signal = await ended;
    clearTimeout(timer);
    if (signal !== 'SIGKILL') {
      finish();
      continue;
    }
    killed++;
    left.push(sourcesIn('killed.db'));
  }
  say(`killed ${killed} times            ${((performance.now() - start) / 1000).toFixed(1)} s, sources in the store after each: ${left.join(' ')}`);
  shuzheng('run', corpus, '--db', at('killed.db'), '--quiet');
  finish();
  const after = ends.find((bytes) => bytes !== whole) ?? whole;
  say(`gone on to the end         ${after} ${after === whole ? `the same, ${ends.length} times` : 'NOT THE SAME'}`);

  shuzheng('run', corpus, '--db', at('two.db'), '--workers', '2', '--quiet');
  const two = exported('two.db');
  say(`2 workers                  ${two} ${two === whole ? 'the same' : 'NOT THE SAME'}`);
  let loaded = whole;
  if (corpus.endsWith('.jsonl')) {
    const { stdout } = spawnSync(process.execPath, [MAIN, 'extract', '--full', '--file', basename(corpus)], { input: readFileSync(corpus), maxBuffer: 4e9 });
    const { status } = spawnSync(process.execPath, [MAIN, 'load', '--db', at('loaded.db')], { input: stdout });
    if (status !== 0) throw new Error(`load: exit code ${status}`);
    loaded = exported('loaded.db');
    say(`extract and load           ${loaded} ${loaded === whole ? 'the same' : 'NOT THE SAME'}`);
  }
  process.exitCode = [after, two, loaded].every((bytes) => bytes === whole) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
