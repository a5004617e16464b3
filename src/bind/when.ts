import { type LinkedPeriod, periodAt } from '../link/link.js';
import type { Scene } from './chunks.js';

/** The period of a figure, and whether it was carried over from an earlier clause or sentence. */
export interface When {
  period: LinkedPeriod;
  inferred: boolean;
}

/** The period that holds for the figure of chunk `k`: stated in its clause, or carried over from before it. */
export function whenOf(scene: Scene, k: number): When | null {
  const { period, stated } = periodAt(scene.text, scene.linked, scene.chunks[k]!.from);
  if (!period) return null;
  const at = scene.chunks.findIndex((chunk) => chunk.period === period);
  const clauses = at >= 0 && at < k && /[^PEc"Z ].*[,;]/.test(scene.symbols.slice(at + 1, k));
  return { period, inferred: !stated || clauses };
}
