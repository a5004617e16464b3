import type { Label } from '../label/label.js';
import type { Site } from '../rule.js';
import type { Scene } from '../scene.js';
import { clauseBefore } from './clause.js';
import { englishLabel, governed, renamed } from './label.js';

/** people, residents: who they are is said by what they do. */
const ANYONE =
  /^(?:people|persons|residents|workers|farmers|students|members|participants|companies|firms|enterprises|households|families)$/i;

/** 9,860 people were newly employed: the predicate belongs to the wording of those who could be anyone. */
function predicated(scene: Scene, found: Label): Label {
  if (!ANYONE.test(found.text)) return found;
  const rest =
    /^ (?:(?:who|that) )?(?:(?:were|was|have been|had been|have|had|are|is) )?((?:[a-z]+ly )?[a-z]+(?:ed|ing|en|ght|ilt|de))\b/.exec(
      scene.text.slice(found.to),
    );
  if (!rest) return found;
  if (/employ/.test(rest[1]!)) return renamed(found, '城镇新增就业');
  return { ...found, text: `${found.text} ${rest[1]}`.slice(0, 24) };
}

/** The label of the noun in [from, to), under the name its verb makes of it. */
export function objectLabel({ scene, k, figure }: Site, from: number, to: number): Label | null {
  const named = englishLabel(scene, from, to, { head: true });
  const found = named && predicated(scene, named);
  const name = governed(clauseBefore(scene, k), scene.text.slice(from, to), figure.quantity.unit);
  return found && name ? renamed(found, name) : found;
}

/** The words behind chunk `k` up to the next mark, for verbs that look at their object. */
export function nounOf({ chunks, symbols, text }: Scene, k: number): string {
  let i = k + 1;
  while (i < symbols.length && !',;.:F%('.includes(symbols[i]!)) i++;
  return text.slice(chunks[k]!.to, chunks[i - 1]!.to);
}

/** The noun behind of or in: its chunk. */
export function behindOf({ chunks, symbols }: Scene, k: number): { from: number; to: number } | null {
  const match = /^[YMQP]*[oi][EaP]*(?=N)/.exec(symbols.slice(k + 1));
  const noun = match ? chunks[k + 1 + match[0].length] : undefined;
  return noun ? { from: noun.from, to: noun.to } : null;
}

/** Where the words of a whole end: before a verb, a mark or a figure. */
export function ofEnd({ chunks, symbols }: Scene, from: number): number {
  let i = from;
  while (i < symbols.length && /[NEoi"a]/.test(symbols[i]!)) i++;
  return i > from ? chunks[i - 1]!.to : (chunks[from]?.from ?? 0);
}
