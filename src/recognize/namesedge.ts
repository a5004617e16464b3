import { EDGE_CHARACTERS, EDGE_LEADS, EDGE_WORDS, GENERIC_WORDS } from '../lexicon/lexicon.js';
import type { NameMention, Stretch } from './recognize.js';

/** A name before its suffix is not longer than this. */
const WINDOW = 26;
const HARD = /[，。；：！？、,;:!?\s“”‘’「」『』《》【】…~～·|｜/／"'<>=+*#★☆●■◆□→]/;

/**
 * Where a name that ends in a suffix at `at` begins: after the last mark, figure, verb, particle or time before it. Looks back at most
 * WINDOW characters.
 */
export function leftEdge(text: string, at: number, rule: string, places: readonly NameMention[], taken: readonly Stretch[]): number {
  let low = Math.max(0, at - WINDOW);
  for (const { to } of taken) if (to <= at && to > low) low = to;
  let from = at;
  while (from > low) {
    const c = text[from - 1]!;
    if (HARD.test(c)) break;
    if (c === '）' || c === ')') {
      const open = bracket(text, from - 1, low);
      if (open < 0) break;
      from = open;
      continue;
    }
    if (c === '（' || c === '(') break;
    if (/[—–-]/.test(c)) {
      // 中国—东盟博览会: a dash joins places, elsewhere it parts.
      const joined = places.find((place) => place.to === from - 1);
      if (!joined || joined.from < low) break;
      from = joined.from;
      continue;
    }
    if (/\d/.test(c)) {
      const session = /第[\d]{1,4}$/.exec(text.slice(Math.max(low, from - 6), from));
      if (!session || text[from] !== '届') break;
      from -= session[0].length;
      break;
    }
    from--;
  }
  return trim(text, from, at, rule, places);
}

/** The opening bracket of the one that closes at `close`, when it holds a few characters and a name goes on before it; else -1. */
function bracket(text: string, close: number, low: number): number {
  for (let i = close - 1; i > low && i >= close - 8; i--)
    if (text[i] === '（' || text[i] === '(') return /[\p{Script=Han}]/u.test(text[i - 1] ?? '') ? i : -1;
  return -1;
}

/** Moves an edge right, past particles and verbs, then past words that only introduce. */
function trim(text: string, start: number, at: number, rule: string, places: readonly NameMention[]): number {
  let from = start;
  const inPlace = (i: number) => places.some((place) => place.from < i && i < place.to);
  for (let i = at - 1; i >= from; i--) {
    const c = text[i]!;
    const unless = EDGE_CHARACTERS[c];
    if (unless === undefined || inPlace(i) || inPlace(i + 1)) continue;
    if (unless !== '' && unless.includes(text[i + 1] ?? ' ')) continue;
    if ((c === '至' && rule === 'project') || (i > 0 && /[中共祥平]/.test(text[i - 1]!) && c === '和')) continue;
    if (c === '有' && /[国公私所共]/.test(text[i - 1] ?? '')) continue;
    if (c === '以' && text[i + 1] === '色') continue;
    from = i + 1;
    break;
  }
  for (let i = at - 3; i >= from; i--) {
    const word = EDGE_WORDS.find((edge) => text.startsWith(edge, i) && i + edge.length <= at - 2);
    if (word && !places.some((place) => place.from < i + word.length && i < place.to)) {
      from = i + word.length;
      break;
    }
  }
  for (;;) {
    const here = places.some((place) => place.from === from && place.to <= at);
    const lead = EDGE_LEADS.find((word) => text.startsWith(word, from) && from + word.length <= at);
    if (!lead || (here && lead.length === 1) || (lead.length === 1 && from + 1 === at)) break;
    if (lead.length === 1 && !/[各本该此全两几数]/.test(lead) && from + 3 > at) break;
    if (/^[一二三四五六七八九十新老现原百千万]$/.test(lead) && !/[\d个家条座批]/.test(text[from - 1] ?? '')) break;
    from += lead.length;
  }
  return from;
}

/**
 * Whether a stem only sorts a thing (重点产业, 老旧小区改造) after the places and zones it begins with are taken off: then the name is the
 * place's, not its own. `zone` is the zone found last.
 */
export function namesNothing(
  text: string,
  start: number,
  at: number,
  rule: string,
  places: readonly NameMention[],
  zone: Stretch | null,
): boolean {
  let from = start;
  let located = false;
  for (let moved = true; moved; ) {
    moved = false;
    for (const piece of zone ? [...places, zone] : places)
      if (piece.from === from && piece.to <= at) {
        from = piece.to;
        moved = true;
        located = true;
      }
  }
  const rest = text.slice(from, at);
  if (rest === '')
    return !(
      located &&
      (rule === 'zone' || rule === 'body' || rule === 'company' || rule === 'port' || /机场|大学|公园|中学/.test(text.slice(at, at + 4)))
    );
  if (rest.length === 1 && !located) return true;
  if (rule === 'zone' && located && /^(?:国家|国家级|省级)?$/.test(rest)) return false;
  if (rule === 'body' && (located || /^(?:国家|中国|中央|全国|最高|国务院)/.test(rest))) return /^(?:各|有关|所有|相关)/.test(rest);
  return onlyGeneric(rest);
}

/** Whether a text is made of generic words alone. Greedy by length; linear. */
export function onlyGeneric(text: string): boolean {
  for (let i = 0; i < text.length; ) {
    const word = GENERIC_WORDS.find((generic) => text.startsWith(generic, i));
    if (!word) return false;
    i += word.length;
  }
  return true;
}
