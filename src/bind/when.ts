import type { LinkedPeriod } from '../link/link.js';
import type { Scene } from './chunks.js';

/** The period of a figure, and whether its sentence states it. */
export interface When {
  period: LinkedPeriod;
  inferred: boolean;
}

/** Whether the period at chunk `i` only says what a change is compared with. */
function isBase(scene: Scene, i: number): boolean {
  return (
    'b'.includes(scene.symbols[i - 1] ?? '.') ||
    (scene.symbols[i - 1] === 'L' && scene.symbols[i + 1] === 'd' && scene.symbols[i + 2] === '%')
  );
}

/** The last period stated before the figure in its sentence that holds for it; else the one in force. */
export function whenOf(scene: Scene, k: number): When | null {
  for (let i = k - 1; i >= 0; i--)
    if (scene.symbols[i] === 'P' && !isBase(scene, i)) return { period: scene.chunks[i]!.period!, inferred: false };
  const carried = scene.linked.period;
  return carried ? { period: carried, inferred: true } : null;
}
