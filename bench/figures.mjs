// How fast figures are found, beside nodejieba.cut on the same text in the same run, and how long the worst inputs take:
// node bench/figures.mjs FILE.txt|FILE.jsonl [repeats]
import { readFileSync } from 'node:fs';
import nodejieba from 'nodejieba';
import { figuresOf } from '../dist/src/recognize/recognize.js';

const [file, repeats = '5'] = process.argv.slice(2);
if (!file) {
  console.error('usage: node bench/figures.mjs FILE.txt|FILE.jsonl [repeats]');
  process.exit(2);
}
const raw = readFileSync(file, 'utf8');
const texts = file.endsWith('.jsonl') ? raw.split('\n').filter(Boolean).map((line) => JSON.parse(line).text) : [raw];
const sentences = texts.flatMap((text) => text.split(/(?<=[。！？；\n])/));
const megabytes = Buffer.byteLength(texts.join('')) / 1e6;
const median = (xs) => xs.toSorted((a, b) => a - b)[xs.length >> 1];
const timed = (work) => {
  const start = performance.now();
  for (const sentence of sentences) work(sentence);
  return (performance.now() - start) / 1000;
};

nodejieba.cut('预热');
timed(figuresOf);
const [figures, cut] = [[], []];
for (let k = 0; k < Number(repeats); k++) {
  figures.push(timed(figuresOf));
  cut.push(timed((sentence) => nodejieba.cut(sentence)));
}
const [mine, theirs] = [median(figures), median(cut)];
console.log(`figures       ${(megabytes / mine).toFixed(1)} MB/s`);
console.log(`nodejieba.cut ${(megabytes / theirs).toFixed(1)} MB/s`);
console.log(`ratio         ${(theirs / mine).toFixed(2)}`);

const WORST = {
  'one unpunctuated sentence': texts.join('').replace(/[，。；：！？、\s]/g, '').slice(0, 10_000),
  scales: '万亿'.repeat(5000),
  list: '3、'.repeat(5000),
  ranges: '1至'.repeat(5000),
  ratios: '1:'.repeat(5000),
  fractions: '百分之'.repeat(3333),
  ordinals: '第一'.repeat(5000),
  figures: '增长3.5个百分点'.repeat(1111),
};
for (const [name, text] of Object.entries(WORST)) {
  const start = performance.now();
  figuresOf(text);
  console.log(`${name.padEnd(26)} 10,000 characters in ${(performance.now() - start).toFixed(1)} ms`);
}
