// What `extract` costs on the worst inputs of 10,000 characters, in milliseconds of the processor, the least of several runs:
// node bench/figures-worst.mjs [runs, 15] [FILE.txt, to be read as one sentence without marks]
import { readFileSync } from 'node:fs';
import { extract, loadLexicon } from '../dist/src/index.js';

const [runs = '15', file] = process.argv.slice(2);
const LENGTH = 10_000;
const lexicon = loadLexicon();
const fill = (part) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);
let seed = 7;
const random = (below) => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const WORDS =
  '石桥县 新签约 项目 212个 总投资 56.9亿元 和 、 ， 。 （ ） “ ” 《 》 上半年 同比增长 8% 左右 约 近 3.2 1,2 至 — 百分之 三十 千 万 亿 分别 其中 占 比 上年 2023年 1—6月 公司 集团 工程 区 的 等 从 由 增至 第一 居 全省 高速 号 线 a 12:30 ~ / ； ： 去年同期 截至 6月底 将 预计'.split(
    ' ',
  );
let fuzz = '';
while (fuzz.length < LENGTH) fuzz += WORDS[random(WORDS.length)];

const WORST = {
  fuzzed: fuzz.slice(0, LENGTH),
  'fuzzed, without marks': fuzz.replace(/[，。；：、]/g, ''),
  'a list without end': fill('石桥县新签约项目212个、总投资56.9亿元和'),
  'a sentence without end': fill('上半年石桥县规模以上工业增加值同比增长8%左右'),
  'shares in a list': fill('3%、'),
  'changes in a list': fill('增长3.2%，'),
  respectively: fill('甲区、乙区分别增长3%、5%、'),
  parts: fill('占全省的三成的'),
  origins: fill('由去年同期的5家增加到'),
  quotes: fill('“六大平台'),
  brackets: fill('《某某（'),
  digits: fill('1,2'),
  dates: fill('2022年上半年至今年3月15日'),
  names: fill('石桥集团公司项目工程'),
  clauses: fill('投资5亿元；'),
  lines: fill('增长3%\n'),
  'a table': fill('一\t2\t3%\n'),
  ...(file ? { 'one unpunctuated sentence': readFileSync(file, 'utf8').replace(/[，。；：！？、\s]/g, '').slice(0, LENGTH) } : {}),
};

const cost = (text) => {
  const before = process.cpuUsage();
  extract({ path: 'worst.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [{ published: '2023-07-20' }] }, lexicon);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
for (const [name, text] of Object.entries(WORST)) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < Number(runs); run++) least = Math.min(least, cost(text));
  console.log(`${name.padEnd(26)} ${String(text.length).padStart(6)} characters in ${least.toFixed(1)} ms`);
}
