/**
 * Throughput of English against Chinese text, in characters a second: the articles of corpus/ of each language, extracted one after another on one core.
 *
 *   npm run -s build && node bench/english.mjs [ROUNDS]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extract, loadLexicon } from '../dist/src/index.js';

const rounds = Number(process.argv[2] ?? 5);
const lexicon = loadLexicon();
const corpus = new URL('../corpus/', import.meta.url);
const texts = { zh: [], en: [] };
for (const name of readdirSync(corpus).filter((file) => file.endsWith('.txt')))
  texts[name.includes('-english') ? 'en' : 'zh'].push([name, readFileSync(new URL(name, corpus), 'utf8')]);

const pass = (list) => {
  for (const [path, text] of list) extract({ path, format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [] }, lexicon);
};
for (const list of Object.values(texts)) for (let i = 0; i < 3; i++) pass(list);
const speed = {};
for (const [language, list] of Object.entries(texts)) {
  const chars = list.reduce((sum, [, text]) => sum + text.length, 0);
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    pass(list);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  speed[language] = chars / times[rounds >> 1];
  console.log(`${language}: ${list.length} articles, ${chars} characters, ${Math.round(speed[language])} thousand characters a second`);
}
console.log(`English takes ${(speed.zh / speed.en).toFixed(2)} times as long a character`);
