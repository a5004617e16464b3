// Many small files: the sentences of a corpus that hold a digit, each in a file of its own, a thousand to a folder. Seconds and peak memory of
// a first run and of one with nothing to do, against nodejieba.tag alone and against a mere stat of each file.
// node bench/files.mjs CORPUS.jsonl [FILES]     75,000 files where absent. Needs npm run build.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [corpus, wanted = '75000'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'shuzheng-files-'));
const files = join(folder, 'files');
const pathOf = (i) => join(files, String(Math.floor(i / 1000)), `${i % 1000}.txt`);

const sentences = readFileSync(corpus, 'utf8')
  .split('\n')
  .filter(Boolean)
  .flatMap((line) => JSON.parse(line).text.split(/(?<=。)|\n/))
  .filter((text) => /\d/.test(text) && text.length > 15 && text.length < 80);
for (let i = 0; i < Number(wanted); i++) {
  if (i % 1000 === 0) mkdirSync(join(files, String(i / 1000)), { recursive: true });
  writeFileSync(pathOf(i), sentences[i % sentences.length]);
}

const timed = (work) => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};
const main = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));
/** Tells at the end of a process the most memory that it had. */
const TELL = "data:text/javascript,process.on('exit', () => console.error('PEAK', process.resourceUsage().maxRSS))";
/** A run in a process of its own. */
const measured = () => {
  let peak = 0;
  const seconds = timed(() => {
    const args = ['--import', TELL, main, 'run', files, '--db', join(folder, 'store.db')];
    const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(stderr);
    peak = Math.max(...[...stderr.matchAll(/PEAK (\d+)/g)].map(([, kilobytes]) => Number(kilobytes))) / 1e6;
  });
  return { seconds, peak };
};

const jieba = createRequire(import.meta.url)('nodejieba');
jieba.load();
const tag = timed(() => {
  for (let i = 0; i < Number(wanted); i++) jieba.tag(sentences[i % sentences.length]);
});
const stat = timed(() => {
  for (const name of readdirSync(files)) for (const file of readdirSync(join(files, name))) statSync(join(files, name, file));
});
const first = measured();
const again = measured();
const line = (name, seconds, beside, base) =>
  console.log(`${name}: ${seconds.toFixed(1)} s; ${beside} ${base.toFixed(1)} s: ${(seconds / base).toFixed(1)} times`);
console.log(`${wanted} files of a sentence, ${new Set(sentences).size} different sentences`);
line(`first run (${first.peak.toFixed(2)} GB)`, first.seconds, 'nodejieba.tag alone', tag);
line('nothing to do', again.seconds, 'stat of each file', stat);
rmSync(folder, { recursive: true });
