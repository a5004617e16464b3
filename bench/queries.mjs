// Twelve questions to a database of facts, each with its median and 95th percentile over twenty askings with other names and words each time
// (by the clock, and of processor time, which a busy machine does not stretch),
// and full text against a scan of all sentences for a hundred words:
//   node bench/store.mjs 1000000 million.db && node bench/queries.mjs million.db
import { factsPage, groupFacts, pivot, queryFacts, seriesOf } from '../dist/src/query/query.js';
import { openStore } from '../dist/src/store/store.js';
import { randomOf } from './made-news.mjs';

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: node bench/queries.mjs DATABASE');
const TIMES = 20;
const LIMIT = 50;
const store = openStore(file, { readonly: true });
const random = randomOf(3);
const one = (sql, ...params) => Object.values(store.get(sql, params))[0];
const facts = one('SELECT count(*) FROM fact');
const sentences = one('SELECT max(id) FROM sentence');
const somewhere = (column) => one(`SELECT ${column} FROM fact WHERE id >= ? AND ${column} IS NOT NULL LIMIT 1`, 1 + random(facts));
const place = () => one(`SELECT entity FROM fact WHERE id >= ? AND entity_kind = 'place' LIMIT 1`, 1 + random(facts));
/** So many characters of some sentence, letters and digits alone. */
function word(length) {
  for (;;) {
    const chars = Array.from(one('SELECT text FROM sentences WHERE id >= ? LIMIT 1', 1 + random(sentences)));
    const cut = chars.slice(random(chars.length - length), chars.length).slice(0, length).join('');
    if (/^[\p{L}\p{N}]+$/u.test(cut) && Array.from(cut).length === length) return cut;
  }
}
const ask = (filter) => [...queryFacts(store, { limit: LIMIT, ...filter })].length;
const year = () => String(2012 + random(14));

const QUESTIONS = {
  'facts of an entity and indicator': () => ask({ entity: [somewhere('entity')], indicator: [somewhere('indicator')] }),
  'a province and all within it, the newest first': () => factsPage(store, { within: one(`SELECT name FROM entity WHERE id LIKE '__0000' AND id >= ? LIMIT 1`, `${11 + random(30)}`) }, { size: LIMIT }).rows.length,
  'part of an indicator, the largest first': () => ask({ indicator: [['投资', '进出口', '高新', '订单'][random(4)]], sort: ['-value'] }),
  'money of 100 million and more in a year': () => ask({ kind: ['money'], min: '1亿', period: year() }),
  'a period that overlaps, by period': () => ask({ period: `${year()}-0${1 + random(9)}`, sort: ['period'] }),
  'a word of two characters': () => ask({ text: [word(2)] }),
  'a word of six characters': () => ask({ text: [word(6)] }),
  'a word, an indicator and a year': () => ask({ text: [word(2)], indicator: [['投资', '收入', '产值'][random(3)]], period: year() }),
  'all facts, sorted by indicator': () => ask({ sort: ['indicator'], offset: 50 * random(20) }),
  'groups of a city by indicator and year, summed': () => [...groupFacts(store, { within: one(`SELECT id FROM entity WHERE id LIKE '____00' AND id >= ? LIMIT 1`, `${11 + random(30)}01`) }, { by: ['indicator', 'year'], sum: true })].length,
  'series of an entity': () => seriesOf(store, { entity_id: somewhere('entity_id') }).length,
  'claims in conflict, and a wide table of a county': () => ask({ verdict: ['conflict'] }) + pivot(store, { entity: [place()] }).rows.length,
};

console.log(`${facts} facts, ${sentences} sentences`);
for (const [name, question] of Object.entries(QUESTIONS)) {
  const times = [];
  const used = [];
  let rows = 0;
  for (let i = 0; i < TIMES; i++) {
    const [before, cpu] = [performance.now(), process.cpuUsage()];
    rows += question();
    times.push(performance.now() - before);
    const { user, system } = process.cpuUsage(cpu);
    used.push((user + system) / 1000);
  }
  const at = (list, share) => list.sort((a, b) => a - b)[Math.ceil(share * TIMES) - 1].toFixed(1).padStart(7);
  console.log(
    `${name.padEnd(50)} median ${at(times, 0.5)} ms  p95 ${at(times, 0.95)} ms  (processor ${at(used, 0.5)}, ${at(used, 0.95)})  rows ${(rows / TIMES).toFixed(0)}`,
  );
}

// What the index finds must be what a scan finds, whole: both are asked for the numbers of all facts.
const words = Array.from({ length: 100 }, (_, i) => word(1 + (i % 6)));
const ids = words.map(() => new Set());
for (const { id, text } of store.iterate('SELECT id, lower(text) AS text FROM sentences'))
  for (const [i, sought] of words.entries()) if (text.includes(sought.toLowerCase())) ids[i].add(id);
let wrong = 0;
for (const [i, sought] of words.entries()) {
  const phrase = `"${Array.from(sought).join(' ')}"`;
  const found = store.all('SELECT sentence_text.rowid AS id FROM sentence_text JOIN sentences ON sentences.id = sentence_text.rowid WHERE sentence_text MATCH ? AND instr(lower(sentences.text), lower(?)) > 0', [phrase, sought]);
  if (found.length !== ids[i].size || found.some(({ id }) => !ids[i].has(id))) wrong++;
}
console.log(`full text: ${words.length - wrong} of ${words.length} words found as a scan finds them (${ids.reduce((sum, { size }) => sum + size, 0)} sentences)`);
store.close();
