// Errors planted by seed in a consistent corpus and in near-copies of real articles, and how many of them the checks find and how much else
// they report: node bench/check-planted.mjs [--seed 1] [--stories 300] [--copies FOLDER] [--each 5] [--show]
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../dist/src/check/check.js';
import { extract } from '../dist/src/extract.js';
import { loadLexicon } from '../dist/src/lexicon/lexicon.js';
import { openStore } from '../dist/src/store/store.js';
import { randomOf, story } from './check-news.mjs';

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, stories: { type: 'string', default: '300' }, copies: { type: 'string' }, each: { type: 'string', default: '5' }, show: { type: 'boolean' } },
});
const lexicon = loadLexicon();
const random = randomOf(Number(options.seed));
const pick = (list) => list[random(list.length)];

/** Another digit in one place of the number; the first is never made 0, a last 0 after the point not either. */
function digit(text) {
  const at = [...text].flatMap((char, i) => (/\d/.test(char) ? [i] : []));
  const i = pick(at);
  let d = String(random(10));
  while (d === text[i] || (d === '0' && (i === at[0] || i === at.at(-1)))) d = String(random(10));
  return text.slice(0, i) + d + text.slice(i + 1);
}
const swapped = (text) => {
  const pairs = [...text].flatMap((char, i) => (/\d/.test(char) && /\d/.test(text[i + 1] ?? '') && char !== text[i + 1] && !(i === 0 && text[i + 1] === '0') ? [i] : []));
  if (pairs.length === 0) return digit(text);
  const i = pick(pairs);
  return text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2);
};
const scale = (text) => (text.includes('亿') ? text.replace('亿', '万') : text.includes('万') ? text.replace('万', '亿') : null);
const rate = (text) => {
  if (!text.endsWith('%')) return null;
  const n = Number.parseFloat(text);
  return `${(n + (1 + random(40) / 10) * (random(2) ? 1 : -1)).toFixed(text.split('.')[1] ? 1 : 0)}%`.replace('--', '-');
};

const clean = (text) => text.replace(/⟨[^|⟩]*\|([^⟩]*)⟩/g, '$1');
const TOKEN = /⟨([^|⟩]*)\|([^⟩]*)⟩/g;

/** What can be planted in a story: [kind, name wanted, change]. Every named figure is contradicted by another statement or by arithmetic. */
const KINDS = {
  'a changed digit': { names: /^(?:gdp|retail|trade|out|budget|signed|income|t1|t0|q1|q0)$/, change: digit },
  'digits swapped': { names: /^(?:gdp|retail|trade|out|budget|signed|income|t1|t0|q1)$/, change: swapped },
  '万 for 亿': { names: /^(?:gdp|retail|trade|out|budget|q1)$/, change: scale },
  'a wrong rate': { names: /^(?:gdp%|retail%|budget%|t%|q%)$/, change: rate },
  'a broken sum': { names: /^(?:p1|p2|p3|into|s1|s2|s3)$/, change: digit },
  'a swapped year': { names: null },
};

const sources = [];
const plants = [];
for (let i = 0; i < Number(options.stories); i++) {
  const { articles, place, year } = story(i, random);
  const kind = Object.keys(KINDS)[i % 6];
  let planted = null;
  if (kind === 'a swapped year') {
    const bureau = articles[0];
    // the year in the sentence of the bureau; its levels are then told for two years
    bureau.text = bureau.text.replace(`据统计核算，${year}年`, `据统计核算，${year - 1}年`);
    planted = { article: 0, near: bureau.text.indexOf('据统计核算'), text: null };
  } else {
    const { names, change } = KINDS[kind];
    const spots = articles.flatMap(({ text }, article) => [...text.matchAll(TOKEN)].flatMap((m) => (names.test(m[1]) ? [{ article, m }] : [])));
    let changed = null;
    while (!changed || changed === planted?.m[2]) {
      planted = pick(spots);
      changed = change(planted.m[2]);
    }
    const { article, m } = planted;
    const { text } = articles[article];
    articles[article].text = `${text.slice(0, m.index)}⟨${m[1]}|${changed}⟩${text.slice(m.index + m[0].length)}`;
    planted = { article, text: changed, near: clean(articles[article].text.slice(0, m.index)).length, from: m[2] };
  }
  for (const [n, { name, text, published, publisher }] of articles.entries()) {
    const path = `${String(i).padStart(4, '0')}-${name}.txt`;
    sources.push({ path, text: clean(text), published, publisher });
    if (n === planted.article) plants.push({ kind, path, near: planted.near, text: planted.text, from: planted.from, place, whole: planted.text === null });
  }
}

/** Near-copies: the article without one of its paragraphs, and one number of it changed. Which numbers, a plain pattern says, not the recogniser. */
const NUMBER = /(?<![\d.—–\-年月(（“"第])\d+(?:\.\d+)?(?:亿|万)?(?=[\u4e00-\u9fff%])(?!国道|省道|年|月|日|时|分|号|期|届|世|\+|以|个?小时|周)%?/g;
if (options.copies) {
  const dates = Object.fromEntries(readFileSync(join(options.copies, 'metadata.csv'), 'utf8').split('\n').slice(1).map((line) => line.split(',')).map(([path, , date]) => [path, date]));
  for (const name of readdirSync(options.copies).filter((file) => file.endsWith('.txt')).sort()) {
    const text = readFileSync(join(options.copies, name), 'utf8').replace(/^\ufeff/, '');
    sources.push({ path: `copies/${name}`, text, published: dates[name] || undefined });
    for (let each = 0; each < Number(options.each); each++) {
    const paragraphs = text.split('\n');
    const long = paragraphs.flatMap((p, i) => (p.length > 30 && i > 3 ? [i] : []));
    if (long.length > 4) paragraphs.splice(pick(long), 1);
    const copy = paragraphs.join('\n');
    const spots = [...copy.matchAll(NUMBER)];
    if (spots.length === 0) continue;
    const kind = pick(['a changed digit', 'digits swapped', 'a changed digit', '万 for 亿']);
    let m = pick(spots);
    let changed = null;
    for (let k = 0; k < 50 && !changed; k++) {
      m = pick(spots);
      changed = kind === '万 for 亿' ? scale(m[0]) : kind === 'digits swapped' ? swapped(m[0]) : digit(m[0]);
    }
    changed ??= digit(m[0]);
    const path = `copies/${name.replace('.txt', `-reprint${each}.txt`)}`;
    sources.push({ path, text: copy.slice(0, m.index) + changed + copy.slice(m.index + m[0].length), published: dates[name] || undefined });
    plants.push({ kind: `near-copy: ${kind}`, path, near: Array.from(copy.slice(0, m.index)).length, text: changed, from: m[0] });
    }
  }
}

/** What the checks find in a corpus, each finding with its facts. */
function findingsIn(sources) {
  const folder = mkdtempSync(join(tmpdir(), 'shuzheng-planted-'));
  const store = openStore(join(folder, 'x.db'));
  const owner = store.openFile('planted');
  store.transaction(() => {
    for (const { path, text, published, publisher } of sources) {
      const metadata = [{ ...(published && { published }), ...(publisher && { publisher }) }];
      const source = { path, format: 'txt', encoding: 'utf-8', sha256: createHash('sha256').update(text).digest('hex'), text, metadata };
      store.writeExtraction(source, extract(source, lexicon), { file: owner, metadata: '', rules: '' });
    }
  });
  store.settle();
  check(store);
  const facts = store.all('SELECT id, path, start, "end", quote, text FROM facts');
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const rows = store.all(`SELECT * FROM findings WHERE severity <> 'info'`);
  const findings = rows.map((row) => ({ ...row, facts: JSON.parse(row.facts).map((id) => byId.get(id)) }));
  store.close();
  rmSync(folder, { recursive: true });
  return { findings, facts: facts.length };
}

// What real articles say wrong by themselves is no false report: it is found without anything planted.
const standing = findingsIn(sources.filter(({ path }) => path.startsWith('copies/') && !path.includes('-reprint'))).findings;
const stands = ({ check: name, message }) => standing.some((other) => other.check === name && other.message === message);
const { findings: all, facts } = findingsIn(sources);
const findings = all.filter((finding) => !stands(finding));
/** Does the fact stand where the error was planted? Of a swapped year: in its sentence. */
const hits = (plant, fact) =>
  fact.path === plant.path && (plant.whole ? fact.quote.includes('据统计核算') : fact.start <= plant.near + 1 && fact.end >= plant.near + plant.text.length - 1);
const rows = {};
const right = new Set();
for (const plant of plants) {
  const mine = findings.filter((finding) => finding.facts.some((fact) => hits(plant, fact)));
  for (const finding of mine) right.add(finding.id);
  rows[plant.kind] ??= { planted: 0, found: 0 };
  rows[plant.kind].planted++;
  if (mine.length > 0) rows[plant.kind].found++;
  else if (options.show) console.log(`missed  ${plant.kind}  ${plant.path}  ${plant.from} → ${plant.text}`);
}
const wrong = findings.filter(({ id }) => !right.has(id));
if (options.show) for (const { check: name, message, articles } of wrong) console.log(`false   ${name}  ${message}  ${articles}`);
const sum = (key) => Object.values(rows).reduce((total, row) => total + row[key], 0);
for (const [kind, { planted, found }] of Object.entries(rows)) console.log(`${kind.padEnd(28)} ${String(found).padStart(4)} of ${planted}`);
console.log(`seed ${options.seed}: ${sources.length} articles, ${facts} facts, ${findings.length} findings`);
console.log(`recall ${(sum('found') / sum('planted')).toFixed(3)}  precision ${(right.size / findings.length).toFixed(3)}`);
