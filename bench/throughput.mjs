// Characters and articles a second from cold to finished store, with one worker and with all; peak memory; size of the database; all against
// nodejieba.tag alone on the same text in the same run; and where the time goes.
// node bench/throughput.mjs [CORPUS]     a folder or a JSONL file; corpus/ where absent. Needs npm run build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bind } from '../dist/src/bind/bind.js';
import { check } from '../dist/src/check/check.js';
import { runSparingly } from '../dist/src/cli/sparing.js';
import { layout } from '../dist/src/layout/layout.js';
import { loadLexicon } from '../dist/src/lexicon/lexicon.js';
import { link } from '../dist/src/link/link.js';
import { recognizeAll } from '../dist/src/recognize/recognize.js';
import { readerOf, run, workersThatFit } from '../dist/src/run/run.js';
import { openStore } from '../dist/src/store/store.js';
import { sentencesIn, sentencesOf, tokensOf } from '../dist/src/tokenize/tokenize.js';

const corpus = process.argv[2] ?? 'corpus';

async function* sources() {
  const reader = readerOf();
  for await (const { items } of reader.read(corpus, (await reader.list(corpus)).files))
    for await (const item of items) if (!('code' in item)) yield item;
}

const cpuSeconds = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

/** What is measured, each in a process of its own, so that none warms another up; it prints one line of JSON. */
const PARTS = {
  /** nodejieba.tag alone, text by text, once its dictionary is there. */
  async tag() {
    const texts = [];
    for await (const { text } of sources()) texts.push(text);
    const jieba = createRequire(import.meta.url)('nodejieba');
    jieba.load();
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    for (const text of texts) jieba.tag(text);
    return {
      seconds: (performance.now() - start) / 1000,
      cpu: cpuSeconds(cpu),
      articles: texts.length,
      chars: texts.reduce((sum, text) => sum + text.length, 0),
      bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    };
  },

  async run(db, workers) {
    const { counts } = await run(corpus, db, { reader: readerOf(), workers: Number(workers) });
    return { counts };
  },

  /** Stages one after the other on one thread: seconds of each. */
  async stages(db) {
    const spent = {};
    const timed = (stage, work) => {
      const start = performance.now();
      const result = work();
      spent[stage] = (spent[stage] ?? 0) + (performance.now() - start) / 1000;
      return result;
    };
    const lexicon = timed('tables', () => loadLexicon());
    timed('dictionary', () => tokensOf(sentencesIn('开始。')[0]));
    const store = openStore(db);
    store.fill();
    const file = store.openFile(corpus);
    let batch = [];
    const write = () => {
      const items = batch;
      batch = [];
      timed('write', () =>
        store.transaction(() => {
          for (const [source, extraction] of items) store.writeExtraction(source, extraction, { file, rules: '', metadata: '' });
        }),
      );
    };
    for await (const source of sources()) {
      const extraction = { articles: [], figures: [], facts: [], entities: [], unread: [] };
      for (const story of timed('layout', () => layout(source))) {
        const sentences = timed('sentences', () => sentencesOf(source, story));
        const mentions = timed('recognize', () => recognizeAll(sentences, lexicon));
        const linked = timed('link', () => link(source, story, sentences, mentions, lexicon));
        timed('words', () => linked.sentences.forEach(({ sentence, figures }) => figures.length > 0 && tokensOf(sentence)));
        const part = timed('bind', () => bind(source, linked, lexicon));
        for (const key of Object.keys(extraction)) extraction[key].push(...part[key]);
      }
      batch.push([source, extraction]);
      if (batch.length >= 500) write();
    }
    write();
    timed('claims', () => store.settle());
    timed('checks', () => check(store));
    timed('close', () => store.close());
    return spent;
  },
};

const [, , , part, ...args] = process.argv;
if (part) {
  runSparingly();
  const result = await PARTS[part](...args);
  console.log(JSON.stringify({ ...result, peak: process.resourceUsage().maxRSS / 1024, whole: cpuSeconds() }));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'shuzheng-bench-'));
  const child = (...more) => {
    const start = performance.now();
    const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), corpus, ...more.map(String)], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(stderr);
    return { ...JSON.parse(stdout), wall: (performance.now() - start) / 1000 };
  };
  try {
    const before = child('tag');
    const { articles, chars, bytes } = before;
    const say = (name, text) => console.log(`${name.padEnd(24)} ${text}`);
    const rate = (seconds) => `${(chars / seconds / 1e6).toFixed(2)} M characters/s, ${Math.round(articles / seconds)} articles/s`;
    say('corpus', `${articles} sources, ${(chars / 1e6).toFixed(2)} M characters, ${(bytes / 1e6).toFixed(1)} MB`);
    const all = workersThatFit();
    const runs = [...new Set([1, all])].map((workers) => {
      const db = join(folder, `${workers}.db`);
      const ran = child('run', db, workers);
      return { workers, ...ran, size: statSync(db).size };
    });
    const after = child('tag');
    // what the machine does besides changes while this runs: tag is measured before and after, and the mean is taken
    const tag = { seconds: (before.seconds + after.seconds) / 2, cpu: (before.cpu + after.cpu) / 2 };
    say('nodejieba.tag alone', `${tag.seconds.toFixed(2)} s (${tag.cpu.toFixed(2)} s of processor time), ${rate(tag.seconds)}`);
    for (const { workers, wall, whole, peak, size, counts } of runs) {
      say(
        `run, ${workers} ${workers === 1 ? 'thread' : 'workers'}`,
        `${wall.toFixed(2)} s (${whole.toFixed(2)} s of processor time), ${rate(wall)}, ${(wall / tag.seconds).toFixed(2)} × tag`,
      );
      say('', `peak ${Math.round(peak)} MB; database ${(size / 1e6).toFixed(1)} MB, ${(size / bytes).toFixed(2)} × the text; ${counts.facts} facts`);
    }
    const { peak: _peak, whole: _whole, wall: _wall, ...spent } = child('stages', join(folder, 'stages.db'));
    const total = Object.values(spent).reduce((sum, seconds) => sum + seconds, 0);
    say('where the time goes', `one thread, ${total.toFixed(2)} s`);
    for (const [stage, seconds] of Object.entries(spent).sort((a, b) => b[1] - a[1]))
      say(`  ${stage}`, `${seconds.toFixed(2).padStart(6)} s ${((100 * seconds) / total).toFixed(0).padStart(3)} %`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
