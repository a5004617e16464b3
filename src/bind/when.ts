import { type LinkedPeriod, periodAt } from '../link/link.js';
import type { Scene } from './chunks.js';

/** The period of a figure, and whether its sentence states it. */
export interface When {
  period: LinkedPeriod;
  inferred: boolean;
}

/** The period that holds for the figure of chunk `k`: stated in its sentence, or carried over from before it. */
export function whenOf(scene: Scene, k: number): When | null {
  const { period, stated } = periodAt(scene.text, scene.linked, scene.chunks[k]!.from);
  return period && { period, inferred: !stated };
}
