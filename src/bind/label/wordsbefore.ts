import { type Scene, textFrom, tokensIn } from '../scene.js';

/** Chunks that end the words that lead up to a figure. */
const STOP = new Set([...',;:.()F%RPZXBUDbHILtTO-']);

/** The stretch of words directly before chunk `k`: after the last clause mark, figure, period, subject or joining verb. */
export function wordsBefore(scene: Scene, k: number): { from: number; to: number; first: number } {
  const { chunks } = scene;
  let first = k;
  while (first > 0) {
    const chunk = chunks[first - 1]!;
    if (STOP.has(chunk.symbol)) {
      // 计划投资 and the like are part of the name where the figure follows
      if (!(chunk.symbol === 'T' && /投资$/.test(scene.text.slice(chunk.from, chunk.to)))) break;
    }
    if (chunk.symbol === 'E' && !leansOn(scene, first - 1)) break;
    if (chunk.symbol === ' ' && first < k) break;
    first--;
  }
  // 比去年同期（下同）增长: an aside leads up to nothing
  if (first < k && chunks[first]!.symbol === '_') first++;
  // 倒塌132间、|严重损坏161间
  if (scene.text[chunks[first]?.from ?? -1] === '、' && chunks[first - 1]?.figure && first + 1 < k) first++;
  return { from: first < k ? chunks[first]!.from : (chunks[k]?.from ?? 0), to: chunks[k]?.from ?? scene.text.length, first };
}

/** Whether the entity at chunk `i` stands in a row of examples: 走访上海电气、浪潮等企业801家. */
export function exampled(scene: Scene, i: number): boolean {
  const rest = scene.symbols.slice(i, i + 24);
  const next = scene.chunks[i + 1];
  // 某某剧院深入甲、乙等地: who acts on a row is none of it
  const words = next?.symbol === 'N' ? tokensIn(scene, next.from, next.to) : [];
  const acts =
    (scene.chunks[i + 2]?.symbol === 'E' && words.at(-1)?.tag === 'v') ||
    // 云岭省出台汽车、家电等以旧换新细则
    (words.length > 1 && words[0]!.tag === 'v' && words[0]!.text.length > 1);
  const short = !acts && (next?.symbol !== 'N' || next.to - next.from <= 4);
  return (short && /^E[NEt]*(?:c[EN"t]+)*e/.test(rest)) || (scene.symbols[i - 1] === 'c' && /^E[EFN"t]*(?:c[EFN"t]+)*e/.test(rest));
}

/** Whether the entity at chunk `i` is only mentioned on the way (与…国家, 对…出口) or is part of a longer name. */
export function leansOn(scene: Scene, i: number): boolean {
  const { chunks, text } = scene;
  const before = chunks[i - 1];
  const chunk = chunks[i]!;
  const word = before ? text.slice(before.from, before.to) : '';
  if (before && /(?:与|同|对|向|赴|往|驻|援|面向|来自|销往|发往|出口到|来源于)$/.test(word)) return true;
  if (exampled(scene, i)) return true;
  // 发往俄罗斯、波兰: what is said of the first of a row holds for the others
  if (scene.symbols[i - 1] === 'c' && scene.symbols[i - 2] === 'E' && leansOn(scene, i - 2)) return true;
  return chunk.symbol === 'E' && (chunk.entity!.entity.kind === 'place' ? OF_A_PLACE : ALONG).test(textFrom(text, chunk.to, 3));
}

/** 沿线, 方面: what lies along a name, or its side. */
const ALONG = /^(?:沿线|方向|方面)/;
/** 德国产汽车, 浙江籍: what comes from a place; its 产值 and 商品 are its own. */
const OF_A_PLACE = /^(?:共产党|籍|产(?![值量能业销出粮])|商(?![品业务贸])|资企业|同胞|沿线|方向|方面)/;
