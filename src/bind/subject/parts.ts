import type { Entity } from '../../../schemas/schemas.js';
import type { Scene } from '../scene.js';
import type { Subject } from './subject.js';

/** A figure told of before, and whose it is. */
interface Told {
  k: number;
  entity: Entity | null;
}

/**
 * 在云湖保护区停留的候鸟有3万只，其中白鹳3000只、天鹅200只: parts that 其中 opens are of whoever has the whole, where no other name stands between.
 * `own` is whose the figure at chunk `k` would be by itself, and stays where it is no such part or its sentence says so.
 */
export function ofTheWhole(scene: Scene, k: number, told: readonly Told[], own: Subject | null): Subject | null {
  const { symbols, chunks, linked } = scene;
  if (linked.sentence.english || own?.inferred === false) return own;
  let start = k;
  while (start > 0 && !',;.:('.includes(symbols[start - 1]!)) start--;
  if (symbols[start] !== 'Z') return own;
  const unit = chunks[k]!.figure!.quantity.unit;
  const whole = told.findLast((one) => one.k < k && chunks[one.k]!.figure!.quantity.unit === unit);
  if (!whole?.entity || whole.entity.id === own?.entity.id || /[E.]/.test(symbols.slice(whole.k, k))) return own;
  return { entity: whole.entity, text: null, inferred: true, reason: 'the owner of the whole that it is a part of' };
}
