// Time to first byte of each page of the explorer, as a client on this machine sees it: node bench/explore.mjs DB [port]
// A database of a million facts: node bench/store.mjs 1000000 million.db
import { cpus, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { serve } from '../dist/src/explore/explore.js';

const file = process.argv[2];
if (!file) throw new Error('which database?');
const started = performance.now();
const served = await serve({ file, port: Number(process.argv[3] ?? 0), limit: 60_000 });

async function first(path) {
  const before = performance.now();
  const response = await fetch(new URL(path, served.url), { headers: { 'accept-language': 'zh' } });
  const reader = response.body.getReader();
  await reader.read();
  const ms = performance.now() - before;
  await reader.cancel();
  return { ms, status: response.status };
}
const json = async (path) => (await fetch(new URL(path, served.url))).json();

const cold = await first('/');
console.log(`/ just started  ${cold.ms.toFixed(0)} ms (server up after ${(performance.now() - started - cold.ms).toFixed(0)} ms)`);
const [fact] = await json('/facts.json?limit=1');
const after = async (path) => /href="([^"]*after=[^"]*)"/.exec(await (await fetch(new URL(path, served.url))).text())?.[1].replaceAll('&amp;', '&');
const next = await after('/facts');
const pages = {
  overview: '/',
  facts: '/facts',
  'facts, page 2': next,
  'facts, by value': '/facts?sort=-value',
  'facts, by period': '/facts?sort=-period_end',
  'facts, one entity': `/facts?entity_id=${fact.entity_id}`,
  'facts, one indicator': `/facts?indicator_is=${encodeURIComponent(fact.indicator)}`,
  'facts, one kind': '/facts?kind=count',
  'facts, words': `/facts?text=${encodeURIComponent(fact.quote.slice(4, 8))}`,
  'facts, period': '/facts?period=2020-05',
  'facts, range': '/facts?min=4990',
  'facts, in conflict': '/facts?verdict=conflict',
  'facts.json, first piece': '/facts.json',
  'facts.csv, first piece': '/facts.csv',
  articles: '/articles',
  'articles, one year': '/articles?published=2020',
  article: `/article?id=${encodeURIComponent(fact.article)}`,
  entities: '/entities',
  entity: `/entity?id=${encodeURIComponent(fact.entity_id)}`,
  indicators: '/indicators',
  indicator: `/indicator?name=${encodeURIComponent(fact.indicator)}`,
  findings: '/findings',
  figures: '/figures',
  'figures, unbound': '/figures?bound=no',
  review: '/review',
};
for (const [name, path] of Object.entries(pages)) {
  if (!path) continue;
  const times = [];
  let status = 0;
  for (let i = 0; i < 5; i++) {
    const one = await first(path);
    times.push(one.ms);
    status = one.status;
  }
  const sorted = times.toSorted((a, b) => a - b);
  console.log(`${name.padEnd(26)} ${status}  first ${times[0].toFixed(0).padStart(6)} ms   median ${sorted[2].toFixed(0).padStart(6)} ms`);
}
// Facets come after their page; those of all facts are counted when the server starts, those of a view when it is asked for.
const facets = async (query) => {
  const before = performance.now();
  await (await fetch(new URL(`/facts/facets${query}`, served.url))).text();
  return (performance.now() - before).toFixed(0);
};
for (const [name, query] of Object.entries({
  'facets of all, with tree': '',
  'facets of one kind': '?kind=count',
  'facets of one province': `?within=${String(fact.entity_id).slice(0, 2)}0000`,
  'facets of one indicator': `?indicator_is=${encodeURIComponent(fact.indicator)}`,
}))
  console.log(`${name.padEnd(26)} 200  first ${(await facets(query)).padStart(6)} ms   again  ${(await facets(query)).padStart(6)} ms`);
console.log(`load ${loadavg()[0].toFixed(1)} on ${cpus().length} cores; peak of this process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
await served.close();
process.exit(0);
