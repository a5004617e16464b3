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

/** Steps back over words that join or plan (预计, 将, 均) between a name and its verb. */
export function skip(scene: Scene, k: number): number {
  let i = k;
  // 产量明年将从…: a period stands between a name and its verb as well
  while (i > 0 && (/[LMITatKX_]/.test(scene.symbols[i - 1]!) || (scene.symbols[i - 1] === 'P' && scene.symbols[i - 2] === 'N'))) i--;
  return i;
}
