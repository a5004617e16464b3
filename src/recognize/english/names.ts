import { ENGLISH_TYPES, type EnglishNameRow, type EnglishType, LEVEL_WORDS, type Lexicon } from '../../lexicon/lexicon.js';
import type { EnglishWord } from '../../tokenize/tokenize.js';
import { Cover } from '../cover.js';
import type { NameMention, Stretch } from '../recognize.js';

const isCapital = (word: EnglishWord | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);
const bare = (lower: string) => lower.replace(/'s$/, '');

/** Types by their last word. */
const TYPES = new Map<string, EnglishType[]>();
for (const type of ENGLISH_TYPES) {
  const last = type.words.at(-1)!;
  TYPES.set(last, [...(TYPES.get(last) ?? []), type]);
}
const LEVELS = Object.entries(LEVEL_WORDS)
  .map(([form, fits]) => ({ words: form.split(' '), fits }))
  .sort((a, b) => b.words.length - a.words.length);

/**
 * Names of an English sentence, by `from`, without overlap: places and other things of the tables, and names in capitals by the type they end
 * in. `rule` is `place` (with its level word: `place-city`), `known`, or `typed`. Pure; linear in the words.
 */
export function englishNames(words: readonly EnglishWord[], lexicon: Lexicon, taken: readonly Stretch[]): NameMention[] {
  const cover = new Cover(words.at(-1)?.to ?? 0, taken);
  const out: NameMention[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    if (!isCapital(word) || cover.meets(word)) {
      i++;
      continue;
    }
    const typed = lineName(words, i) ?? typedName(words, i, cover) ?? described(words, i, lexicon);
    const known = knownName(words, i, lexicon);
    if (typed && (!known || typed.next > known.next)) {
      out.push(typed.name);
      i = typed.next;
    } else if (known) {
      out.push(known.name);
      i = known.next;
    } else i++;
  }
  return out;
}

interface At {
  name: NameMention;
  next: number;
}

/** Where word `i` ends without a possessive 's. */
const endOf = ({ to, text }: EnglishWord) => (/['’]s$/.test(text) ? to - 2 : to);

function matches(words: readonly EnglishWord[], i: number, row: EnglishNameRow): boolean {
  return row.words.every((part, k) => {
    const word = words[i + k];
    if (!word) return false;
    const lower =
      k === row.words.length - 1 ? bare(word.kind === 'word' ? word.lower : word.text) : word.kind === 'word' ? word.lower : word.text;
    if (lower !== part && bare(word.lower) !== part) return false;
    if (k < row.words.length - 1 && /'s$/.test(word.lower) && !/'s$/.test(part)) return false;
    // US and us, SCO and Sco
    return (
      !(part.length <= 3 && row.words.length === 1 && row.ids.every((id) => !/^\d/.test(id))) ||
      word.text.slice(0, part.length) === part.toUpperCase() ||
      part.length === 3
    );
  });
}

/** A name of the tables at word `i`, the longest; a level word behind a division (Jiaozhou city) belongs to it. */
function knownName(words: readonly EnglishWord[], i: number, lexicon: Lexicon): At | null {
  const rows = lexicon.english.get(bare(words[i]!.lower));
  const row = rows?.find((candidate) => matches(words, i, candidate));
  if (!row) return null;
  // China-Europe, Beijing-Tianjin: half of a compound is no name.
  const behind = i + row.words.length;
  if (row.chinese === null && words[behind]?.text === '-' && words[behind]!.from === words[behind - 1]!.to && isCapital(words[behind + 1]))
    return null;
  if (row.chinese === null && words[i - 1]?.text === '-' && words[i - 1]!.to === words[i]!.from) return null;
  let last = i + row.words.length - 1;
  let rule = row.chinese === null ? 'place' : 'known';
  if (row.chinese === null && !/['’]s$/.test(words[last]!.text)) {
    const level = levelBehind(words, last + 1);
    // Lanzhou New Area is no county: only divisions that are called 新区 take it for their level.
    const zone = level?.word === 'new area' && !row.ids.some((id) => lexicon.gazetteer.row(id)?.name.endsWith('新区'));
    if (zone) return null;
    if (level) {
      last = level.next - 1;
      rule = `place-${level.word}`;
    }
  }
  // Liu Yanping: a surname before it makes it a person.
  if (rule === 'place' && row.words.length === 1 && isPerson(words, i, lexicon)) return null;
  const from = words[i]!.from;
  return { name: { type: 'name', kind: row.kind, candidates: row.ids, rule, from, to: endOf(words[last]!) }, next: last + 1 };
}

/** Surnames that stand before a given name of two syllables. */
const SURNAME =
  /^(?:Wang|Li|Zhang|Liu|Chen|Yang|Zhao|Huang|Zhou|Wu|Xu|Sun|Hu|Zhu|Gao|Lin|He|Guo|Ma|Luo|Liang|Song|Zheng|Xie|Han|Tang|Feng|Yu|Dong|Xiao|Cheng|Cao|Yuan|Deng|Fu|Shen|Zeng|Peng|Lyu|Su|Lu|Jiang|Cai|Jia|Ding|Wei|Xue|Ye|Yan|Pan|Du|Dai|Xia|Zhong|Tian|Ren|Fan|Fang|Shi|Yao|Tan|Liao|Zou|Xiong|Jin|Hao|Kong|Bai|Cui|Kang|Mao|Qiu|Qin|Gu|Hou|Shao|Meng|Long|Wan|Duan|Qian|Yin|Yi|Chang|Qiao|Lai|Gong|Wen)$/;

/** A person: a surname before a name that is no large city, or a title before it. */
function isPerson(words: readonly EnglishWord[], i: number, lexicon: Lexicon): boolean {
  const before = words[i - 1];
  const after = words[i + 1];
  const large = (lexicon.english.get(bare(words[i]!.lower)) ?? []).some(
    ({ words: form, ids }) => form.length === 1 && ids.some((id) => /00$/.test(id)),
  );
  if (before && SURNAME.test(before.text) && before.to + 1 === words[i]!.from && !large) return true;
  // Wu Meitan said: a surname that is also a county.
  return (
    after !== undefined &&
    SURNAME.test(words[i]!.text) &&
    isCapital(after) &&
    !lexicon.english.has(bare(after.lower)) &&
    !large &&
    after.kind === 'word' &&
    after.from === words[i]!.to + 1
  );
}

/** The level word at word `i`, peoples of an autonomous unit before it passed over: Zhuang Autonomous Region, Tujia and Miao Autonomous Prefecture. */
function levelBehind(words: readonly EnglishWord[], i: number): { word: string; next: number } | null {
  for (let skip = 0; skip <= 4; skip++) {
    if (skip > 0 && !(isCapital(words[i + skip - 1]) || words[i + skip - 1]?.lower === 'and')) return null;
    for (const { words: form } of LEVELS) {
      if (skip > 0 && form[0] !== 'autonomous') continue;
      if (form.every((part, k) => bare(words[i + skip + k]?.lower ?? '') === part))
        return { word: form.join(' '), next: i + skip + form.length };
    }
  }
  return null;
}

/** Metro Line 8, Line 8 Phase 1: a line by its number. */
function lineName(words: readonly EnglishWord[], i: number): At | null {
  const at = /^(?:metro|subway)$/.test(words[i]!.lower) ? i + 1 : i;
  if (words[at]?.text !== 'Line' || words[at + 1]?.kind !== 'number') return null;
  const next = words[at + 2]?.text === 'Phase' && /^(?:[IV]+|\d)$/.test(words[at + 3]?.text ?? '') ? at + 4 : at + 2;
  return { name: { type: 'name', kind: 'project', candidates: [], rule: 'typed', from: words[i]!.from, to: words[next - 1]!.to }, next };
}

/** What a company is called behind its name: Huaihe Precision, a maker of …. */
const MAKER =
  /^(?:maker|makers|manufacturer|producer|company|firm|developer|supplier|provider|retailer|automaker|carmaker|chipmaker|enterprise|startup|start-up|operator|giant|brand|unicorn|conglomerate|subsidiary|exporter|distributor|contractor|builder|bank|lender|insurer|platform|business|group)$/;

/** A name in capitals that a phrase behind a comma calls a company; null where none starts at word `i`. */
function described(words: readonly EnglishWord[], i: number, lexicon: Lexicon): At | null {
  let next = i;
  while (next < words.length && next - i < 5 && isCapital(words[next]) && words[next]!.kind === 'word') next++;
  if (next === i || words[next]?.text !== ',' || !/^(?:a|an|the|one)$/.test(words[next + 1]?.lower ?? '')) return null;
  if (/^(?:The|A|An|In|By|At|On|This)$/.test(words[i]!.text) || (next - i === 1 && lexicon.english.has(bare(words[i]!.lower)))) return null;
  for (let k = next + 2; k < Math.min(words.length, next + 14); k++) {
    if (/^(?:of|in|with|which|that|who|for|at|,)$/.test(words[k]!.lower) || words[k]!.text === ',') return null;
    if (MAKER.test(words[k]!.lower))
      return {
        name: { type: 'name', kind: 'organisation', candidates: [], rule: 'typed', from: words[i]!.from, to: endOf(words[next - 1]!) },
        next,
      };
  }
  return null;
}

/** Words of small letters inside names. */
const INSIDE = /^(?:of|and|for|&|-|the|de)$/;
/** Longest name, in words. */
const LONGEST = 12;

/** A run of capitals that ends in a type (Xiamen Port, Huaihe Precision Co., Ltd); null where none starts at word `i`. */
function typedName(words: readonly EnglishWord[], i: number, cover: Cover): At | null {
  if (
    /^(?:The|A|An|In|By|At|On|Of|For|With|From|This|Its|Last|Since|During|According|As|But|And|While|When|To|Chinese|More|New)$/.test(
      words[i]!.text,
    ) &&
    words[i]!.text !== 'New'
  )
    return null;
  let best: { next: number; type: EnglishType } | null = null;
  for (let k = i; k < Math.min(words.length, i + LONGEST); k++) {
    const word = words[k]!;
    if (cover.meets(word)) break;
    const type = k > i ? typeEndingAt(words, i, k) : null;
    if (type) best = { next: k + 1, type };
    if (type && !isCapital(word)) break;
    if (isCapital(word) || /^\d+$/.test(word.text) || word.lower === 'high-tech') {
      if (/['’]s$/.test(word.text) && !type) break;
      continue;
    }
    // A name that has found its type ends before and: Pudong New Area and BYD Group.
    if (best && /^(?:and|&)$/.test(word.text)) break;
    if (INSIDE.test(word.text) && k > i && (isCapital(words[k + 1]) || word.text === '-')) continue;
    if (
      word.text === '-' ||
      word.lower === 'tech' ||
      (word.text === ',' && /^ltd$/.test(words[k + 1]?.lower ?? '')) ||
      (word.text === '.' && /^co$/.test(words[k - 1]!.lower))
    )
      continue;
    break;
  }
  if (!best || best.next - i < 2) return null;
  const end = ofField(words, best.next);
  if (end > best.next && best.type.kind === 'organisation' && FIELDED.test(words[best.next - 1]!.lower))
    return {
      name: { type: 'name', kind: 'organisation', candidates: [], rule: 'typed', from: words[i]!.from, to: endOf(words[end - 1]!) },
      next: end,
    };
  const last = words[best.next - 1]!;
  const rule = best.type.chinese === null ? 'typed' : `typed-${best.type.chinese}`;
  return { name: { type: 'name', kind: best.type.kind, candidates: [], rule, from: words[i]!.from, to: endOf(last) }, next: best.next };
}

/** Bodies that go on with what they are for: University of Marine Arts, Department of Water Resources. */
const FIELDED = /^(?:university|college|institute|academy|bureau|department|ministry|administration|commission|association|federation)$/;

/** Where the words in capitals behind of at word `i` end: Science and Technology; `i` where none stand there. */
function ofField(words: readonly EnglishWord[], i: number): number {
  if (words[i]?.lower !== 'of' && words[i]?.lower !== 'for') return i;
  let end = i;
  for (let k = i + 1; k < Math.min(words.length, i + 9); k++) {
    if (isCapital(words[k]) && words[k]!.kind === 'word') end = k + 1;
    else if (!/^(?:and|&|,)$/.test(words[k]!.text) || !isCapital(words[k + 1])) break;
  }
  return end;
}

/** Types that print often leaves in small letters: Gaoqi airport. */
const SMALL = /^(?:airport|port|expressway|railway|bridge|tunnel|reservoir|customs|university)$/;

/** The longest type that ends with word `k` and leaves at least one word of the name before it. */
function typeEndingAt(words: readonly EnglishWord[], i: number, k: number): EnglishType | null {
  const last = words[k]!;
  // Zhengzhou airport zone: the type goes on.
  const goesOn = /^(?:zone|area|city|authority|group|economy|economic|district|town|project)$/i.test(words[k + 1]?.lower ?? '');
  if (!isCapital(last) && !(SMALL.test(last.lower) && isCapital(words[k - 1]) && !goesOn)) return null;
  for (const type of TYPES.get(bare(last.lower)) ?? []) {
    let at = k;
    let p = type.words.length - 1;
    for (; p >= 0 && at > i; at--) {
      const word = words[at]!;
      if (/^[-,.&]$/.test(word.text)) continue;
      const part = type.words[p]!.replace(/[.,]/g, '');
      if ((p === type.words.length - 1 ? bare(word.lower) : word.lower) !== part) break;
      p--;
    }
    if (p < 0 && at >= i) return type;
  }
  return null;
}
