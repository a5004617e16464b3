import type { Scene } from '../scene.js';

/** The words of chunk `i`. */
export const textOf = (scene: Scene, i: number) => scene.text.slice(scene.chunks[i]?.from, scene.chunks[i]?.to);

/** Index of the last chunk before `k` whose symbol is one of `symbols`, not crossing a clause mark. */
export function lastOf(scene: Scene, k: number, symbols: string): number {
  for (let i = k - 1; i >= 0; i--) {
    if (symbols.includes(scene.symbols[i]!)) return i;
    if (',;.:'.includes(scene.symbols[i]!)) return -1;
  }
  return -1;
}

/** Where the clause of chunk `k` begins. */
export function clauseStart(scene: Scene, k: number): number {
  let i = k;
  while (i > 0 && !',;.:'.includes(scene.symbols[i - 1]!)) i--;
  return i;
}

/** 标准在现行基础上提高10%, 比例在医保支付的基础上提高10%: how many chunks tell where or when, between a name and its verb; 0 where none do. */
function grounds({ chunks, symbols, text }: Scene, i: number): number {
  const found = /L(?:[NEP"]+d)?N$/.exec(symbols.slice(Math.max(0, i - 8), i))?.[0].length ?? 0;
  return found > 0 &&
    i > found &&
    text[chunks[i - found]!.from] === '在' &&
    GROUNDS.test(text.slice(chunks[i - 1]!.from, chunks[i - 1]!.to))
    ? found
    : 0;
}
const GROUNDS = /(?:基础上|情况下|背景下|条件下|前提下|带动下|拉动下|推动下|作用下|影响下|过程中|期间)$/;

/** Times that something is compared with, behind 与 or 和, and nothing else. */
const FORMER =
  /^(?:去年|上年|前年|上月|上个月|上季度?|上一(?:年|月|季)度?|同期|年初|以往|此前|往年|历年|前[一二三四五]?(?:年|个?月|季度?)|[\d〇零一二三四五六七八九十]{1,4}年|\d{1,2}月份?|一[年月周]|春节|国庆|假期|平均|水平|均值|值|[末底的度])+$/;

/** 销量与去年同期|相比|增长: the chunk of the word that brings in what `at`, the word for comparing, compares with; `at` where none does. */
export function comparisonFrom({ symbols, chunks, text }: Scene, at: number): number {
  const found = /[N"]c[NPFM]{1,5}$/.exec(symbols.slice(0, at))?.[0];
  if (!found || !/^(?:同期)?(?:相比|相较|比)/.test(text.slice(chunks[at]!.from, chunks[at]!.to))) return at;
  const joint = at - found.length + 1;
  const joins = text.slice(chunks[joint]!.from, chunks[joint]!.to);
  return /^[与和同跟]$/.test(joins) && FORMER.test(text.slice(chunks[joint]!.to, chunks[at]!.from)) ? joint : at;
}

/** How or in what course, between a name and its verb: 气温将普遍下降. */
const ADVERB =
  /^(?:普遍|总体|整体|仍将?|继续|再次|再度|明显|进一步|有望|可望|加速|急剧|意外|逆势|同步|转而|也|又|还|都|已经|将会|可能|预计|一般|就|竟|即|便|大致|基本|已|则|却|只|仅|才|只有)+$/;

/** Steps back over words that join or plan (预计, 将, 均) between a name and its verb. */
export function skip(scene: Scene, k: number): number {
  let i = k;
  // 产量明年将从…: a period stands between a name and its verb as well
  while (i > 0) {
    if (/[LMITatKX_]/.test(scene.symbols[i - 1]!) || (scene.symbols[i - 1] === 'P' && i > 1 && 'NTP'.includes(scene.symbols[i - 2]!))) i--;
    else if (grounds(scene, i) > 0) i -= grounds(scene, i);
    else if (i > 2 && scene.symbols[i - 1] === 'P' && scene.symbols[i - 2] === 'L' && /^[在于]/.test(textOf(scene, i - 2))) i -= 2;
    // 发生率到今年底降到: by when stands between as well
    else if (i > 2 && scene.symbols[i - 1] === 'P' && scene.symbols[i - 2] === 't' && scene.symbols[i - 3] === 'N') i -= 2;
    else if (i > 1 && scene.symbols[i - 1] === 'N' && ADVERB.test(textOf(scene, i - 1)) && !',;.:'.includes(scene.symbols[i - 2]!)) i--;
    else break;
  }
  return i;
}

/** The chunk behind the words that name what is measured: before the verb, the base and what leads to the figure. */
export const wordEnd = (scene: Scene, k: number): number => k - /(?:[aLPUDITKB]|b[PN])*$/.exec(scene.symbols.slice(0, k))![0].length;

/** The end of the words between 分别 and the first figure that may name what is measured: before 增长, 为 … */
export function beforeVerb(scene: Scene, x: number, k: number): number {
  let end = k;
  while (end - 1 > x && /[LUDKAdIaT]/.test(scene.symbols[end - 1]!)) end--;
  return end;
}

/** Where the clause that holds chunk `k` begins, in characters; a figure or period ends the search as well. */
export function wordsStart(scene: Scene, k: number): number {
  let i = k;
  while (i > 0 && !/[,;.:F%P]/.test(scene.symbols[i - 1]!)) i--;
  return scene.chunks[i]?.from ?? 0;
}
