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
    const typed = typedName(words, i, cover);
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
    if (level) {
      last = level.next - 1;
      rule = `place-${level.word}`;
    }
  }
  const from = words[i]!.from;
  return { name: { type: 'name', kind: row.kind, candidates: row.ids, rule, from, to: endOf(words[last]!) }, next: last + 1 };
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
  const last = words[best.next - 1]!;
  const rule = best.type.chinese === null ? 'typed' : `typed-${best.type.chinese}`;
  return { name: { type: 'name', kind: best.type.kind, candidates: [], rule, from: words[i]!.from, to: endOf(last) }, next: best.next };
}

/** The longest type that ends with word `k` and leaves at least one word of the name before it. */
function typeEndingAt(words: readonly EnglishWord[], i: number, k: number): EnglishType | null {
  const last = words[k]!;
  if (!isCapital(last)) return null;
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
