import { ENGLISH_INDICATORS, GOVERNING_VERBS, INDICATORS } from '../../lexicon/lexicon.js';
import { wordTags } from '../../tokenize/tokenize.js';
import type { Label } from '../label/label.js';
import type { Scene } from '../scene.js';
import { narrowing } from './narrowing.js';
import { EMPTY, type Found, fitting, known, NAMES_IN_ING, type Piece, piecesOf } from './wording.js';

const BASIS = new Map(INDICATORS.map(({ name, basis }) => [name, basis]));

/** Normal forms that the table of English wordings gives. */
const KNOWN = new Set([...ENGLISH_INDICATORS.values()].flatMap((rows) => rows.map(({ name }) => name)));

const label = (name: string, text: string, from: number, to: number): Label => ({
  name,
  text: KNOWN.has(name) ? text : fitting(text) || name,
  scope: null,
  basis: BASIS.get(name) ?? null,
  from,
  to,
});

/** The label of a wording that the table knows, with what narrows it. */
export function labelOfFound(scene: Scene, pieces: readonly Piece[], found: Found): Label {
  const { scope, from, to } = narrowing(scene, pieces, found);
  return { ...label(found.name, scene.text.slice(from, to), from, to), scope };
}

/**
 * The name in [from, to) of a sentence. What the table knows comes first (`head`: only where it is the last word of the name, or stands before
 * an of); of other wordings the words that only lead in are dropped. Null where nothing is left.
 */
export function englishLabel(scene: Scene, from: number, to: number, { head = false }: { head?: boolean } = {}): Label | null {
  const { text } = scene;
  const words = text.slice(from, to);
  const pieces = piecesOf(words, from);
  if (pieces.length === 0) return null;
  const last = pieces.at(-1)!;
  const found = known(pieces).find((row) => !head || row.to === last.to || /^(?:of|in)\b/.test(text.slice(row.to).trimStart()));
  if (found) return labelOfFound(scene, pieces, found);
  let start = 0;
  let end = pieces.length;
  while (start < end && (EMPTY.test(text.slice(pieces[start]!.from, pieces[start]!.to)) || /^\d/.test(pieces[start]!.word))) start++;
  while (
    end > start &&
    /^(?:also|already|only|even|just|still|about|s|which|that|has|have|had|is|are|was|were)$/.test(pieces[end - 1]!.word)
  )
    end--;
  if (start >= end) return null;
  // adding, built: a verb alone is no name.
  const first = pieces[start]!;
  if (end - start === 1 && /(?:ing|ed)$/.test(first.word) && !NAMES_IN_ING.test(first.word) && wordTags(first.word).includes('Verb'))
    return null;
  const name = text.slice(first.from, pieces[end - 1]!.to);
  return label(fitting(name).toLowerCase(), name, first.from, pieces[end - 1]!.to);
}

/** The normal form of a wording that the table knows as a whole; null where it does not. */
export function indicatorNamed(words: string): string | null {
  const found = known(piecesOf(words, 0))[0];
  return found && found.length >= 2 ? found.name : null;
}

/** The normal form of the first wording of the table in some words; null where they hold none. */
export const indicatorIn = (words: string): string | null => known(piecesOf(words, 0))[0]?.name ?? null;

/** A verb where a counted noun would stand: 31 concern agriculture. */
const SAYS = /^(?:concern|involve|belong|relate|focus|come|came|fall|fell|went|go|chose|live|work|remain|remained|came)\b(?! of)/;

/** Where the noun behind chunk `k` ends: its chunk, and what an of ties to it. */
export function nounAfter({ chunks, symbols, text }: Scene, k: number): { from: number; to: number } | null {
  let i = k + 1;
  if (symbols[i] === 'h' && /^more$/i.test(text.slice(chunks[i]!.from, chunks[i]!.to))) i++;
  if (symbols[i] === 'Z' && /^of /.test(text.slice(chunks[i]!.from, chunks[i]!.to))) i++;
  if (symbols[i] === '"') i++;
  if (symbols[i] !== 'N') return null;
  const from = chunks[i]!.from;
  if (SAYS.test(text.slice(from, from + 24))) return null;
  // national-level "little giant" firms
  while (symbols[i + 1] === 'N' || (symbols[i + 1] === '"' && symbols[i + 2] === 'N')) i += symbols[i + 1] === 'N' ? 1 : 2;
  let to = chunks[i]!.to;
  // companies registered in, people trained by: a verb behind a plural ends the noun.
  const verb =
    /(?:s|people|children|women|men)( (?:[a-z]+ly )?(?:[a-z]+ed|built|set|held|made|run|given|sold|put|went|came|began|rank|ranked|live|work|cover|include|take|join|took|participate|serve|own|chose|choose|stay|left|benefit|operate|handle|carry|use|account|engage|run)\b)/.exec(
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
