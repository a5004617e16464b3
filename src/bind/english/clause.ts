import type { Label } from '../label/label.js';
import type { Site } from '../rule.js';
import type { Scene } from '../scene.js';
import { englishLabel, indicatorNamed } from './label.js';
import { labelOfSubject } from './subjectlabel.js';

/** The last chunk before `k` in its clause with one of the symbols; -1 where there is none. */
export function lastOf({ symbols }: Scene, k: number, wanted: string, stop = ',;:.'): number {
  for (let i = k - 1; i >= 0 && !stop.includes(symbols[i]!); i--) if (wanted.includes(symbols[i]!)) return i;
  return -1;
}

/** What the clause of chunk `k` measures, by its subject before `verb`; else what was measured before. */
export function ofClause(site: Site, verb: number): { label: Label | null; carried?: true } {
  const own = objectOf(site, verb) ?? labelOfSubject(site, verb);
  return own ? { label: own } : { label: site.chain.label, carried: true };
}

/** Verbs that move their object: raise the share of … from 35 percent to 50. */
const MOVES_OBJECT = /^(?:rais|lift|bring|brought|increas|cut|reduc|lower|push|expand|boost|shorten|narrow|extend|doubl|improv)/i;

/** The label of the object that a verb moves; null where its subject moves. */
function objectOf(site: Site, verb: number): Label | null {
  const { scene, k } = site;
  const { chunks, symbols, text } = scene;
  if (!MOVES_OBJECT.test(text.slice(chunks[verb]!.from, chunks[verb]!.to))) return null;
  const match = /^[E]?N(?:[oiEN_a]*)(?=[fbtP])/.exec(symbols.slice(verb + 1, k));
  if (!match) return null;
  const inside = { ...scene, symbols: `${';'.repeat(verb + 1)}${symbols.slice(verb + 1)}` };
  return labelOfSubject({ ...site, scene: inside }, verb + 1 + match[0].length);
}

/** Nth of the subjects of a clause: Exports and imports reached 3 and 2 billion yuan respectively. */
export function nthSubject({ scene, k, figure }: Site, verb: number): Label | null {
  const { chunks, symbols, text } = scene;
  if (figure.list === undefined && !symbols.slice(k).includes('r')) return null;
  const end = symbols.indexOf('r', k) >= 0 ? symbols.indexOf('r', k) : symbols.length;
  const figures: number[] = [];
  for (let i = verb; i < end; i++)
    if (/[F%]/.test(symbols[i]!) && chunks[i]!.figure!.quantity.kind === figure.quantity.kind) figures.push(i);
  const n = figures.indexOf(k);
  const start = Math.max(symbols.lastIndexOf(';', verb), symbols.lastIndexOf('.', verb)) + 1;
  const words = text.slice(chunks[start]!.from, chunks[verb]!.from);
  if (/\d/.test(words)) return null;
  const items = words.split(/, and |, | and /);
  if (n < 0 || items.length < figures.length) return null;
  const own = items.slice(items.length - figures.length);
  const at = chunks[start]!.from + words.lastIndexOf(own[n]!);
  // Trade with Korea and African countries, exports of cars and ships: the head of the first holds for all.
  const head = /^(.*?[a-z]) (?:of|with|to|from|in|for) (?=\S)/.exec(own[0]!);
  const begin = head ? chunks[start]!.from + words.lastIndexOf(own[0]!) : -1;
  if (head && n > 0 && !indicatorNamed(own[n]!) && !/ (?:of|with|to|from) /.test(own[n]!)) {
    const shared = englishLabel(scene, begin, begin + head[1]!.length);
    return shared && { ...shared, scope: own[n]!.toLowerCase(), text: own[n]!.length <= 24 ? own[n]! : shared.text };
  }
  return englishLabel(scene, at, at + own[n]!.length);
}

/** What the nth of figures in order is said of: the nth subject of its clause, else the nth of the levels told just before. */
export function orderly(site: Site): Label | null {
  const { scene, k, chain, figure } = site;
  const { symbols, chunks } = scene;
  const verb = lastOf(scene, k, 'VUD', ';:.');
  const own = verb >= 0 ? nthSubject(site, verb) : null;
  if (own) return own;
  let first = k;
  while (first > 1 && /[F%]/.test(symbols[first]!)) {
    const before = symbols.slice(0, first).search(/[F%][,a]+$/);
    if (before < 0 || chunks[before]!.figure!.quantity.kind !== figure.quantity.kind) break;
    first = before;
  }
  const end = symbols.indexOf('r', k) >= 0 ? symbols.indexOf('r', k) : k + 1;
  const row = [...symbols.slice(first, end)].flatMap((symbol, i) => (symbol === '%' || symbol === 'F' ? [first + i] : []));
  const levels = chain.recent.filter((draft) => draft.measure === 'level' && draft.k < first && draft.label);
  return levels.slice(-row.length)[row.indexOf(k)]?.label ?? null;
}

/** The verb and its clause before chunk `k`, for verbs that make an indicator of their object. */
export function clauseBefore({ chunks, text, symbols }: Scene, k: number): string {
  let first = k;
  while (first > 0 && !';.:'.includes(symbols[first - 1]!) && k - first < 14) first--;
  return text
    .slice(chunks[first]!.from, chunks[k]!.from)
    .split(/, (?=[a-z])/)
    .at(-1)!;
}
