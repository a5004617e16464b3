import { ENGLISH_INDICATORS, GOVERNING_VERBS, INDICATORS, singular } from '../../lexicon/lexicon.js';
import { wordTags } from '../../tokenize/tokenize.js';
import type { Label } from '../label.js';
import type { Scene } from '../scene.js';

const BASIS = new Map(INDICATORS.map(({ name, basis }) => [name, basis]));

/** Normal forms that the table of English wordings gives. */
const KNOWN = new Set([...ENGLISH_INDICATORS.values()].flatMap((rows) => rows.map(({ name }) => name)));

/** A label is a name, not a sentence. */
const LONGEST = 24;
/** Words that say nothing of what is measured. */
const EMPTY =
  /^(?:a|an|the|its|their|his|her|our|this|these|those|such|some|any|all|each|every|both|other|another|total|combined|overall|accumulated|cumulative|aggregate|new|newly|more|further|additional|record|respective|city's|province's|county's|district's|country's|zone's|company's|region's|nation's|number|volume|amount|figure|value|scale|size|level|year|annual|yearly|whole|entire|average|estimated|of|s|also|even|only|just|still|already|now|further|roughly|nearly|local|whopping|staggering|same|current|actual)$/i;

interface Found {
  name: string;
  from: number;
  to: number;
  length: number;
}

interface Piece {
  from: number;
  to: number;
  word: string;
}

const piecesOf = (text: string, offset: number): Piece[] =>
  [...text.matchAll(/\p{L}+(?:['’]\p{L}+)*|\d+(?:\.\d+)?|&/gu)].map(({ 0: word, index }) => ({
    from: offset + index,
    to: offset + index + word.length,
    word: singular(word.toLowerCase().replace('’', "'")),
  }));

/** The wordings of the table in a text, longest first, later ones before earlier ones of their length. */
function known(pieces: readonly Piece[]): Found[] {
  const out: Found[] = [];
  for (let i = 0; i < pieces.length; i++)
    for (const row of ENGLISH_INDICATORS.get(pieces[i]!.word) ?? [])
      if (row.words.every((word, k) => pieces[i + k]?.word === word)) {
        out.push({ name: row.name, from: pieces[i]!.from, to: pieces[i + row.words.length - 1]!.to, length: row.words.length });
        break;
      }
  return out.sort((a, b) => b.length - a.length || b.from - a.from);
}

/** The last words of a name that fit. */
function fitting(words: string): string {
  let out = words
    .replace(/[,;:.!?"“”()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  while (out.length > LONGEST && out.includes(' ')) out = out.slice(out.indexOf(' ') + 1);
  return out.slice(-LONGEST);
}

const label = (name: string, text: string, from: number, to: number): Label => ({
  name,
  text: KNOWN.has(name) ? text : fitting(text) || name,
  scope: null,
  basis: BASIS.get(name) ?? null,
  from,
  to,
});

/**
 * The name in [from, to) of a sentence. What the table knows comes first (`head`: only where it is the last word of the name, or stands before
 * an of); of other wordings the words that only lead in are dropped. Null where nothing is left.
 */
export function englishLabel({ text }: Scene, from: number, to: number, { head = false }: { head?: boolean } = {}): Label | null {
  const words = text.slice(from, to);
  const pieces = piecesOf(words, from);
  if (pieces.length === 0) return null;
  const last = pieces.at(-1)!;
  const found = known(pieces).find((row) => !head || row.to === last.to || /^(?:of|in)\b/.test(text.slice(row.to).trimStart()));
  if (found) return label(found.name, text.slice(found.from, found.to), found.from, found.to);
  let start = 0;
  let end = pieces.length;
  while (start < end && (EMPTY.test(text.slice(pieces[start]!.from, pieces[start]!.to)) || /^\d/.test(pieces[start]!.word))) start++;
  while (end > start && /^(?:also|already|only|even|just|still|about|s|which|that)$/.test(pieces[end - 1]!.word)) end--;
  if (start >= end) return null;
  // adding, built: a verb alone is no name.
  if (end - start === 1 && /(?:ing|ed)$/.test(pieces[start]!.word) && wordTags(pieces[start]!.word).includes('Verb')) return null;
  const name = text.slice(pieces[start]!.from, pieces[end - 1]!.to);
  return label(fitting(name).toLowerCase(), name, pieces[start]!.from, pieces[end - 1]!.to);
}

/** The normal form of a wording that the table knows as a whole; null where it does not. */
export function indicatorNamed(words: string): string | null {
  const found = known(piecesOf(words, 0))[0];
  return found && found.length >= 2 ? found.name : null;
}

/** Chunks that a clause begins after. */
const OUTSIDE = new Set([...',;:.()F%R"']);
/** Small words that open a clause. */
const OPENS = /^(?:that|which|who|if|because|since|although|though|whether|where|when|after|before|but|so|then)$/i;

/** The stretch of words before chunk `at` that its verb says something of: back to the beginning of its clause. Empty where nothing stands there. */
export function subjectWords({ chunks, symbols, text }: Scene, at: number): { first: number; last: number } {
  let first = at;
  const opens = (i: number) => symbols[i] === 'x' && OPENS.test(text.slice(chunks[i]!.from, chunks[i]!.to));
  while (first > 0 && !OUTSIDE.has(symbols[first - 1]!) && !opens(first - 1)) first--;
  // Periods and small words at the head are no part of it.
  while (first < at && /[PTbtfaixo_]/.test(symbols[first]!) && chunks[first]) {
    if (/[io]/.test(symbols[first]!) && !/[P]/.test(symbols[first + 1] ?? '')) {
      if (symbols[first + 1] === 'E' || symbols[first + 1] === 'N') break;
    }
    first++;
  }
  return { first, last: at };
}

/** The label in what stands before chunk `at`, its clause's verb: Foreign trade with ASEAN|reached. */
export function labelOfSubject(scene: Scene, at: number): Label | null {
  const { chunks, symbols, text } = scene;
  let { first, last } = subjectWords(scene, at);
  // expects its use of foreign capital to exceed: what is meant stands behind the word of intention.
  for (let i = at - 2; i > first; i--)
    if (symbols[i] === 'T' && /N/.test(symbols.slice(i + 1, at))) {
      first = i + 1;
      break;
    }
  // Exports, which rose 5 percent, …: the name stands before the comma.
  const words = last > first ? text.slice(chunks[first]!.from, chunks[last - 1]!.to) : '';
  if (/^(?:which|that|it|who|and|also|both)?$/i.test(words.trim()) && /[,x]/.test(symbols[first - 1] ?? '') && first > 1) {
    let end = first - 1;
    while (end > 0 && /[,x]/.test(symbols[end - 1]!)) end--;
    ({ first, last } = subjectWords(scene, end));
    if (first >= last) return null;
  }
  // GDP of Longkou, Shandong, in 2019 was: what stands between commas and names no thing of its own is passed over.
  while (first > 1 && symbols[first - 1] === ',' && /^[PEoix_,]*$/.test(symbols.slice(first, at)))
    ({ first } = subjectWords(scene, first - 1));
  // Southwest China, neighboring Jiaozhou: words right before a name go with it.
  const names = chunks
    .slice(first, last)
    .filter(
      (chunk, i) => /[NGg]/.test(chunk.symbol) && symbols[first + i + 1] !== 'E' && /\p{L}{3}/u.test(text.slice(chunk.from, chunk.to)),
    );
  if (names.length === 0) return null;
  const from = names[0]!.from;
  const to = names.at(-1)!.to;
  // added value of industrial enterprises above designated size: one wording over several chunks, that begins with the head of the name.
  const pieces = chunks
    .slice(first, last)
    .flatMap(({ symbol, from: start, to: stop }) => (/[NGgoiaw]/.test(symbol) ? piecesOf(text.slice(start, stop), start) : []));
  const whole = known(pieces).find((row) => row.from < names[0]!.to && row.to > names[0]!.to);
  if (whole) return label(whole.name, text.slice(whole.from, whole.to), whole.from, whole.to);
  for (const chunk of names) {
    const words = text.slice(chunk.from, chunk.to);
    // International and regional cargo: an adjective alone is no name.
    if (!says(words) || (chunk !== names.at(-1) && /^\p{L}+$/u.test(words) && wordTags(words.toLowerCase()).includes('Adjective')))
      continue;
    const found = englishLabel(scene, chunk.from, chunk.to, { head: chunk !== names.at(-1) });
    if (found) return found;
  }
  return englishLabel(scene, from, to);
}

/** Heads that leave it to what an of ties to them: the number of firms, the value of exports. */
const says = (words: string): boolean =>
  !words
    .split(/[\s-]+/)
    .every(
      (word) =>
        word === '' ||
        EMPTY.test(word) ||
        /^(?:total|proportion|share|output|scale|stock|sum|rate|pace|speed|quantity|ratio|one)$/i.test(word),
    );

/** Where the noun behind chunk `k` ends: its chunk, and what an of ties to it. */
export function nounAfter({ chunks, symbols, text }: Scene, k: number): { from: number; to: number } | null {
  let i = k + 1;
  if (symbols[i] === 'h' && /^more$/i.test(text.slice(chunks[i]!.from, chunks[i]!.to))) i++;
  if (symbols[i] === 'Z' && /^of /.test(text.slice(chunks[i]!.from, chunks[i]!.to))) i++;
  if (symbols[i] === '"') i++;
  if (symbols[i] !== 'N') return null;
  const from = chunks[i]!.from;
  // national-level "little giant" firms
  while (symbols[i + 1] === 'N' || (symbols[i + 1] === '"' && symbols[i + 2] === 'N')) i += symbols[i + 1] === 'N' ? 1 : 2;
  let to = chunks[i]!.to;
  // companies registered in, people trained by: a verb behind a plural ends the noun.
  const verb = /(?:s|people|children|women|men)( (?:[a-z]+ly )?(?:[a-z]+ed|built|set|held|made|run|given|sold|put|went|came|began)\b)/.exec(
    text.slice(from, to),
  );
  if (verb && !/^[a-z]+ed [a-z]/.test(text.slice(from + verb.index + verb[0].length - verb[1]!.length + 1, to)))
    to = from + verb.index + verb[0].length - verb[1]!.length;
  return { from, to };
}

/** The indicator that a verb makes of the noun it governs (signed 212 projects); null where it makes none. `before` is the clause before the figure. */
export function governed(before: string, noun: string, unit: string | null): string | null {
  const lower = before.toLowerCase();
  for (const { verb, nouns } of GOVERNING_VERBS) {
    const match = verb.exec(lower);
    if (!match) continue;
    const words = `${noun.toLowerCase()}${unit === '标箱' ? ' teus' : ''}`;
    const found = nouns.find(([pattern]) => pattern.test(words));
    if (found) return found[1];
  }
  return null;
}

/** A label under another normal form. */
export const renamed = (found: Label, name: string): Label => ({ ...found, name, basis: BASIS.get(name) ?? null });
