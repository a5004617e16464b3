// Kills a run at random moments, goes on each time, and compares the export with that of an undisturbed run, byte by byte; then does the same with
// one worker and two, and by extract and load.
// node bench/kills.mjs [CORPUS] [KILLS] [SEED]     a folder or a JSONL file; corpus/, 20 and 7 where absent. Needs npm run build.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
  for (let i = 0; i < kills; i++) {
    const child = spawn(process.execPath, [MAIN, 'run', corpus, '--db', at('killed.db'), '--workers', String(1 + (i % 2)), '--quiet'], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
    const timer = setTimeout(() => child.kill('SIGKILL'), random() * length);
    killed += (await ended) === 'SIGKILL' ? 1 : 0;
    clearTimeout(timer);
    if (!existsSync(at('killed.db'))) continue;
    let store;
    try {
      store = openStore(at('killed.db'), { readonly: true });
    } catch {
      // killed before there was a schema
      continue;
    }
    const broken = [store.get('PRAGMA integrity_check').integrity_check !== 'ok', store.all('PRAGMA foreign_key_check').length > 0];
    // each sentence is in full text, whenever the run was killed
    const [all, found] = ['sentence', 'sentence_text'].map((table) => store.get(`SELECT count(*) AS n FROM ${table}`).n);
    left.push(store.get('SELECT count(*) AS n FROM source').n);
    store.close();
    if (broken.some(Boolean) || all !== found) throw new Error(`the store is broken after kill ${i + 1}: ${broken}, ${all} sentences, ${found} indexed`);
  }
  say(`killed ${killed} of ${kills} times      ${((performance.now() - start) / 1000).toFixed(1)} s, sources in the store after each: ${left.join(' ')}`);
  shuzheng('run', corpus, '--db', at('killed.db'), '--quiet');
  const after = exported('killed.db');
  say(`gone on to the end         ${after} ${after === whole ? 'the same' : 'NOT THE SAME'}`);

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
