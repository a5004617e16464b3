import type { Entity } from '../../../schemas/schemas.js';
import type { Scene } from '../scene.js';
import { fromMention, fromTopic, type Subject } from '../subject/subject.js';

/** it, its, the pronouns that go on about the subject of the sentence before. */
const GOES_ON =
  /^["“]?(?:It|Its|They|Their|This|That|The (?:figure|number|total|growth|increase|project|line|plant|facility|investment))\b/;

/**
 * Whose figure it is: the entity nearest before it in its clause that is no source, partner or place on the way; else one that opens the
 * sentence; else one right behind it (212 projects in Jiaozhou); else what the sentence is about.
 */
export function englishSubject(scene: Scene, k: number, home: Entity | null): Subject | null {
  const { chunks, symbols, text, linked } = scene;
  const free = (i: number) => symbols[i] === 'E' && !chunks[i]!.entity!.role;
  for (let i = k - 1; i >= 0 && !';.'.includes(symbols[i]!); i--) {
    if (symbols[i] === ',' && i < k - 1 && chunks.slice(0, i).some((_, j) => free(j))) break;
    if (free(i)) return pick(scene, i);
  }
  const carried = linked.topics[0];
  if (GOES_ON.test(text) && carried && carried.from !== 'article' && !chunks.some((_, i) => i < k && free(i))) return fromTopic(carried);
  // Behind the figure in its own clause: 3.2 percent of Qingdao's trade, 212 projects in Jiaozhou.
  let behind = -1;
  for (let i = k + 1; i < symbols.length && !',;.'.includes(symbols[i]!) && !/[F%]/.test(symbols[i]!); i++)
    if (free(i) && /\b(?:in|of|for|at|by)(?: the)? $/.test(text.slice(Math.max(0, chunks[i]!.from - 8), chunks[i]!.from))) {
      behind = i;
      break;
    }
  const first = chunks.findIndex((_, i) => i < k && free(i));
  if (first >= 0) return pick(scene, first);
  if (behind >= 0 && chunks[behind]!.entity!.entity.id !== 'CN') return fromMention(text, chunks[behind]!.entity!);
  const topic = linked.topics[0];
  if (topic) return fromTopic(topic);
  const any = linked.entities.find(({ role }) => !role);
  if (any && !GOES_ON.test(text)) return fromMention(text, any);
  return home ? { entity: home, text: null, inferred: true, reason: 'the place the article is at home in' } : null;
}

/** China in a sentence of a city only says how far something reaches, where another entity stands before it. */
function pick(scene: Scene, i: number): Subject {
  const { chunks, text } = scene;
  const mention = chunks[i]!.entity!;
  const earlier = chunks.slice(0, i).findLast(({ entity }) => entity && !entity.role && entity.entity.id !== 'CN');
  if (mention.entity.id === 'CN' && earlier?.entity) return fromMention(text, earlier.entity);
  return fromMention(text, mention);
}
