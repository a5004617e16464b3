// Time of claims and checks over N facts made up for the purpose, and of one article more: node bench/check-scale.mjs [facts] [db]
// A database that is there already is taken as it is, and only the articles more are added. --profile says which statements take the time.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../dist/src/check/check.js';
import { openStore } from '../dist/src/store/store.js';
import { randomOf } from './check-news.mjs';

const [asking, at] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const facts = Number(asking ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'shuzheng-scale-'));
const file = at ?? join(folder, 'x.db');
const EACH = 25;
const INDICATORS = ['签约项目', '社会消费品零售总额', '进出口额', '中欧班列开行', '地区生产总值', '固定资产投资', '一般公共预算收入', '税收收入', '粮食产量', '发电量'];
const random = randomOf(7);
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);
const timed = (name, work) => {
  const [before, cpu] = [process.hrtime.bigint(), process.cpuUsage()];
  const result = work();
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  console.log(`${name.padEnd(34)} ${seconds.toFixed(2)} s (${((user + system) / 1e6).toFixed(2)} s of processor)  peak ${peak()} MB${result === undefined ? '' : `  ${result}`}`);
};
/** What is true of a city, an indicator and a year: most articles say it, one in two hundred another number. Cities grow in number with the corpus. */
const cities = Math.max(30, Math.round(facts / 3000));
const truth = (city, indicator, year) => 1000 + ((city * 7919 + indicator * 104729 + year * 1299709) % 9000);

function made(i) {
  const path = `news.jsonl#${String(i).padStart(7, '0')}`;
  let text = '';
  const spots = [];
  for (let k = 0; k < EACH; k++) {
    const [city, indicator, year] = [random(cities), random(INDICATORS.length), 2010 + random(15)];
    const value = truth(city, indicator, year) + (random(200) === 0 ? 1 + random(50) : 0);
    const quote = `${year}年前三季度，第${city}市${INDICATORS[indicator]}${value}个，记者第${i}次到场，为全年开了好头。`;
    spots.push({ at: quote.indexOf(`${value}个`), value, city, indicator, year, quote, quote_start: text.length });
    text += quote;
  }
  const source = { path, format: 'jsonl', encoding: 'utf-8', sha256: String(i).padStart(64, '0'), text, metadata: [] };
  const article = { article: `${path}@0`, path, start: 0, end: text.length, title: null, published: `20${26 + random(3)}-0${1 + random(9)}-1${random(10)}`, published_basis: 'metadata', publisher: null, url: null, language: 'zh' };
  const figures = spots.map(({ at, value, quote_start }, k) => ({
    id: `${i.toString(36).padStart(6, '0')}${k.toString(36).padStart(8, '0')}`, path, article: article.article, start: quote_start + at, end: quote_start + at + `${value}个`.length, text: `${value}个`,
    value, decimal: String(value), low: value, high: value, min: value, max: value, decimals: 0, unit: '个', kind: 'count', approximation: 'exact',
  }));
  const rows = figures.map((figure, k) => {
    const { city, indicator, quote, quote_start, year } = spots[k];
    return {
      ...figure, id: `${figure.id}.1`, figure: figure.id, title: null, published: article.published, quote, quote_start, entity: `第${city}市`, entity_id: `${100000 + city}`,
      entity_kind: 'place', entity_text: `第${city}市`, province: '某省', city: `第${city}市`, indicator: INDICATORS[indicator], indicator_text: INDICATORS[indicator], scope: null,
      measure: 'level', basis: 'flow', status: 'actual', comparison: null, base: null, direction: null, signed: null, of: null, of_text: null, period: `${year}-01/${year}-09`,
      period_text: `${year}年前三季度`, period_start: `${year}-01-01`, period_end: `${year}-09-30`, granularity: 'range', attribution: null, inferred: [], confidence: 0.9, rule: 'made-up', claim: null,
    };
  });
  const entities = [...new Set(spots.map(({ city }) => city))].map((city) => ({ id: `${100000 + city}`, name: `第${city}市`, kind: 'place', parent: null, aliases: [], same_as: null }));
  return { source, extraction: { articles: [article], figures, facts: rows, entities, unread: [] } };
}

const store = openStore(file);
/** Questions of the checks, by statement. */
const asked = new Map();
for (const name of ['all', 'get']) {
  const ask = store[name];
  store[name] = (sql, params) => {
    const before = process.hrtime.bigint();
    const result = ask(sql, params);
    const one = asked.get(sql) ?? { ms: 0, rows: 0, calls: 0 };
    asked.set(sql, { ms: one.ms + Number(process.hrtime.bigint() - before) / 1e6, rows: one.rows + (result?.length ?? 1), calls: one.calls + 1 });
    return result;
  };
}
const owner = store.openFile('news.jsonl');
const add = (list) => store.transaction(() => {
  for (const { source, extraction } of list) store.writeExtraction(source, extraction, { file: owner, metadata: '', rules: 'r' });
});
const there = Number(store.get('SELECT count(*) AS n FROM source').n);
if (there === 0) timed('write', () => {
  for (let i = 0; i < facts / EACH; i += 500) add(Array.from({ length: Math.min(500, facts / EACH - i) }, (_, k) => made(i + k)));
});
if (there === 0) {
  timed('settle: clusters, claims, entities', () => `${store.settle()} claims`);
  timed('check', () => `${check(store)} findings`);
}
const times = [];
const settling = [];
let used = 0;
for (let k = 0; k < 9; k++) {
  const one = made((there || facts / EACH) + k);
  add([one]);
  const [before, cpu] = [process.hrtime.bigint(), process.cpuUsage()];
  store.settle();
  settling.push(Number(process.hrtime.bigint() - before) / 1e6);
  check(store);
  times.push(Number(process.hrtime.bigint() - before) / 1e6);
  const { user, system } = process.cpuUsage(cpu);
  used += (user + system) / 9000;
}
settling.sort((a, b) => a - b);
times.sort((a, b) => a - b);
console.log(`one article more: settle and check  median ${times[4].toFixed(0)} ms  worst ${times[8].toFixed(0)} ms, of it settle ${settling[4].toFixed(0)} ms; ${used.toFixed(0)} ms of processor  (${facts} facts, ${(statSync(file).size / 1e6).toFixed(0)} MB)`);
if (process.argv.includes('--profile'))
  for (const [sql, { ms, rows, calls }] of [...asked].sort((a, b) => b[1].ms - a[1].ms).slice(0, 12))
    console.log(`${(ms / 9).toFixed(1).padStart(7)} ms  ${String(Math.round(rows / 9)).padStart(6)} rows  ${String(Math.round(calls / 9)).padStart(5)} calls  ${sql.replace(/\s+/g, ' ').slice(0, 130)}`);
store.close();
rmSync(folder, { recursive: true });
