import type { FigureKind } from '../../../schemas/schemas.js';
import { ENGLISH_PER, ENGLISH_UNITS, type EnglishUnitRow, UNITS } from '../../lexicon/lexicon.js';
import type { EnglishWord } from '../../tokenize/tokenize.js';
import { kindOf } from '../figures/quantity.js';

/** A unit where it stands; `next` is the index of the word behind it. */
interface EnglishUnit {
  /** Its name in Chinese, with `/` for a rate (元/吨). */
  name: string;
  kind: FigureKind;
  next: number;
}

/** Spans of time below the line of a rate. */
const TIMES: ReadonlySet<string> = new Set(['天', '月', '年']);
const DIMENSION = new Map(UNITS.map(({ name, dimension }) => [name, dimension]));
const kindOfUnit = (name: string): FigureKind => kindOf(DIMENSION.get(name) ?? 'other');

/** Rows by their first word, longest first. */
const INDEX = new Map<string, EnglishUnitRow[]>();
for (const row of ENGLISH_UNITS) {
  const rows = INDEX.get(row.words[0]!);
  if (rows) rows.push(row);
  else INDEX.set(row.words[0]!, [row]);
}
for (const rows of INDEX.values()) rows.sort((a, b) => b.words.length - a.words.length);

/** Index behind the words of a row that start at `i`, with blanks or hyphens between; 0 where they do not. */
function match(words: readonly EnglishWord[], i: number, row: EnglishUnitRow): number {
  let at = i;
  for (const [k, part] of row.words.entries()) {
    if (k > 0 && words[at]?.text === '-' && words[at - 1]!.to === words[at]!.from) at++;
    const word = words[at++];
    if (!word || (word.kind === 'word' ? word.lower : word.text) !== part) return 0;
    // m2, km²: the sign stands against the letters.
    if (k > 0 && /^[²³23]$/.test(part) && words[at - 2]!.to !== word.from) return 0;
  }
  return at;
}

function plainUnit(words: readonly EnglishWord[], i: number): EnglishUnit | null {
  const word = words[i];
  if (!word) return null;
  for (const row of INDEX.get(word.kind === 'word' ? word.lower : word.text) ?? []) {
    const next = match(words, i, row);
    if (next > 0) return { name: row.name, kind: kindOfUnit(row.name), next };
  }
  return null;
}

/** The unit that starts at word `i`, with what it is counted per (yuan per ton, km/h); null where none does. */
export function englishUnit(words: readonly EnglishWord[], i: number): EnglishUnit | null {
  const unit = plainUnit(words, i);
  if (!unit) return null;
  const { next } = unit;
  if (unit.name === '%' || unit.name === '个百分点') return unit;
  return englishRate(words, next, unit.name) ?? unit;
}

/** What `name` is counted per, where it stands at word `i`: per ton, /km; null where none does. */
export function englishRate(words: readonly EnglishWord[], i: number, name: string): EnglishUnit | null {
  if (words[i]?.lower !== 'per' && words[i]?.text !== '/') return null;
  const kind = kindOfUnit(name);
  const below = plainUnit(words, i + 1);
  if (below && below.kind !== 'duration') return { name: `${name}/${below.name}`, kind, next: below.next };
  const plain = ENGLISH_PER[words[i + 1]?.lower ?? ''];
  // 120,000 tons per year: how much in what time is no unit of its own in print, but for speed.
  if (!plain || (words[i]!.text !== '/' && TIMES.has(plain) && kind !== 'length')) return null;
  const rate = `${name}/${plain}`;
  return { name: rate, kind: DIMENSION.has(rate) ? kindOfUnit(rate) : kind, next: i + 2 };
}
