import type { LinkedPeriod } from '../link/link.js';
import type { Scene } from './chunks.js';

/** The period of a figure, and whether its sentence states it. */
export interface When {
  period: LinkedPeriod;
  inferred: boolean;
}

/** What a period must do where it stands for the figure after it to be about it. */
const HOLDS = new Set(['in_force', 'origin', 'deadline', 'event', 'modifier']);

/**
 * The last period stated before the figure in its sentence that holds for it; else the one in force. The earlier end of a change
 * (由去年同期的3705亿元增至) holds for the first figure after it alone.
 */
export function whenOf(scene: Scene, k: number): When | null {
  let figures = 0;
  for (let i = k - 1; i >= 0; i--) {
    if (scene.chunks[i]!.figure) figures++;
    const period = scene.chunks[i]!.period;
    if (!period || !HOLDS.has(period.role) || (period.role === 'origin' && figures > 0)) continue;
    return { period, inferred: false };
  }
  const carried = scene.linked.period;
  return carried ? { period: carried, inferred: true } : null;
}
