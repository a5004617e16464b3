import { type LinkedPeriod, periodAt } from '../link/link.js';
import type { Scene } from './chunks.js';
import { isTimeless } from './timeless.js';

/** The period of a figure, and whether it was carried over from an earlier clause or sentence. */
export interface When {
  period: LinkedPeriod;
  inferred: boolean;
}

/**
 * The period that holds for the figure of chunk `k` under `label`: stated in its clause or carried over from before it; what a work is like
 * has one only where its clause states it. What is said without a time has none: when the article was published is another column.
 */
export function whenOf(scene: Scene, k: number, label: string | null): When | null {
  const { from } = scene.chunks[k]!;
  const { period, stated } = periodAt(scene.text, scene.linked, from);
  if (isTimeless(scene, k, label)) {
    const own = period && stated && /^[^，。；]*$/.test(scene.text.slice(period.to, Math.max(period.to, from)));
    return own ? { period, inferred: false } : null;
  }
  if (!period) return null;
  const at = scene.chunks.findIndex((chunk) => chunk.period === period);
  const clauses = at >= 0 && at < k && /[^PEc"Z ].*[,;]/.test(scene.symbols.slice(at + 1, k));
  return { period, inferred: !stated || clauses };
}
