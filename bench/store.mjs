// Time and peak memory of writing, settling, asking and exporting N facts made up for the purpose: node bench/store.mjs [facts] [db]
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportTables } from '../dist/src/export/export.js';
import { queryFacts } from '../dist/src/query/query.js';
import { openStore } from '../dist/src/store/store.js';

const facts = Number(process.argv[2] ?? 300_000);
const folder = mkdtempSync(join(tmpdir(), 'shuzheng-bench-'));
const file = process.argv[3] ?? join(folder, 'x.db');
const EACH = 25;
const INDICATORS = ['签约项目', '完成投资', '进出口额', '中欧班列开行', '地区生产总值', '社会消费品零售总额', '固定资产投资', '一般公共预算收入'];
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);
const timed = (name, work) => {
  const before = process.hrtime.bigint();
  const result = work();
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  console.log(`${name.padEnd(28)} ${seconds.toFixed(2)} s  ${Math.round(facts / seconds)} facts/s  peak ${peak()} MB`);
  return result;
};

let seed = 7;
const random = (n) => {
  // mulberry32
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % n;
};

let chars = 0;
let bytes = 0;
function made(i) {
  const path = `news.jsonl#${String(i).padStart(6, '0')}`;
  let text = '';
  const spots = [];
  for (let k = 0; k < EACH; k++) {
    const value = random(5000);
    const [city, indicator] = [random(300), INDICATORS[random(INDICATORS.length)]];
    const quote = `${city}市今年前三季度${indicator}同比平稳，达到${value}个，为全年目标打下了良好的基础。`;
    const start = text.length + quote.indexOf(`${value}个`);
    spots.push({ start, end: start + `${value}个`.length, value, city, indicator, quote, quote_start: text.length });
    text += quote;
  }
  chars += text.length;
  bytes += Buffer.byteLength(text);
  const source = { path, format: 'jsonl', encoding: 'utf-8', sha256: String(i).padStart(64, '0'), text, metadata: [] };
  const article = { article: `${path}@0`, path, start: 0, end: text.length, title: null, published: `20${10 + random(15)}-0${1 + random(9)}-1${random(10)}`, published_basis: 'metadata', publisher: null, url: null, language: 'zh' };
  const figures = spots.map(({ start, end, value }, k) => ({
    id: `${i.toString(36).padStart(6, '0')}${k.toString(36).padStart(8, '0')}`, path, article: article.article, start, end, text: text.slice(start, end),
    value, decimal: String(value), low: value, high: value, min: value, max: value, decimals: 0, unit: '个', kind: 'count', approximation: 'exact',
  }));
  const rows = figures.map((figure, k) => {
    const { city, indicator, quote, quote_start } = spots[k];
    const year = 2010 + random(15);
    return {
      ...figure, id: `${figure.id}.1`, figure: figure.id, title: null, published: article.published, quote, quote_start,
      entity: `${city}市`, entity_id: `${100000 + city * 100}`, entity_kind: 'place', entity_text: `${city}市`, province: '某省', city: `${city}市`,
      indicator, indicator_text: indicator, scope: null, measure: 'level', basis: 'flow', status: 'actual', comparison: null, base: null, direction: null,
      signed: null, of: null, of_text: null, period: `${year}-01/${year}-09`, period_text: '前三季度', period_start: `${year}-01-01`, period_end: `${year}-09-30`,
      granularity: 'range', attribution: null, inferred: [], confidence: 0.8, rule: 'made-up', claim: null,
    };
  });
  const entities = [...new Set(spots.map(({ city }) => city))].map((city) => ({ id: `${100000 + city * 100}`, name: `${city}市`, kind: 'place', parent: null, aliases: [], same_as: null }));
  return { source, extraction: { articles: [article], figures, facts: rows, entities, unread: [] } };
}

const store = openStore(file);
const owner = store.openFile('news.jsonl');
let writing = 0;
for (let i = 0; i < facts / EACH; i += 500) {
  const batch = [];
  for (let k = i; k < Math.min(i + 500, facts / EACH); k++) batch.push(made(k));
  const before = process.hrtime.bigint();
  store.transaction(() => {
    for (const { source, extraction } of batch) store.writeExtraction(source, extraction, { file: owner, metadata: '', rules: 'r' });
  });
  writing += Number(process.hrtime.bigint() - before) / 1e9;
}
console.log(`write ${writing.toFixed(2)} s  ${Math.round(facts / writing)} facts/s  peak ${peak()} MB`);
timed('settle (claims, entities)', () => store.settle());
store.close();
const reader = openStore(file, { readonly: true });
const size = statSync(file).size;
console.log(`text ${(bytes / 1e6).toFixed(0)} MB, database ${(size / 1e6).toFixed(0)} MB (${(size / bytes).toFixed(2)} times)`);
for (const format of ['jsonl', 'csv']) timed(`export ${format}`, () => exportTables(reader, { format, to: join(folder, format) }));
const QUESTIONS = {
  'entity + indicator': { entity: ['77市'], indicator: ['签约项目'] },
  'entity, period': { entity: ['77市'], period: '2015' },
  'within': { within: '107700' },
  'indicator, largest': { indicator: ['进出口额'], sort: ['-value'] },
  'value range': { kind: ['count'], min: '4990' },
  'text, 2 characters': { text: ['班列'] },
  'text, 6 characters': { text: ['零售总额同比'] },
  'period': { period: '2020-05' },
  'verdict': { verdict: ['conflict'] },
  'published': { published: '2012' },
  'rule': { rule: ['made-up'] },
  'all, largest': { sort: ['-value'] },
};
for (const [name, filter] of Object.entries(QUESTIONS)) {
  const times = [];
  let rows = 0;
  for (let i = 0; i < 9; i++) {
    const before = process.hrtime.bigint();
    rows = [...queryFacts(reader, { limit: 50, ...filter })].length;
    times.push(Number(process.hrtime.bigint() - before) / 1e6);
  }
  times.sort((a, b) => a - b);
  console.log(`query ${name.padEnd(22)} ${rows} rows  median ${times[4].toFixed(1)} ms  worst ${times[8].toFixed(1)} ms`);
}
reader.close();
rmSync(folder, { recursive: true });
