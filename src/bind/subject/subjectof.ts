import type { Entity } from '../../../schemas/schemas.js';
import type { Scene } from '../scene.js';
import { Asked } from './asked.js';
import { aroundIt, cannotOwn } from './cannot.js';
import { asSubject, OWNERS } from './owners.js';
import type { Spoken, Subject } from './subject.js';

/** Why it is not the one that the table names. */
const AROUND = 'what is measured cannot be of the first that it might be of';

/**
 * The subject of the figure at chunk `k`: the one that 的 attaches it to (总资产1000亿元的上合控股); else the nearest entity before it
 * in its clause, or one that opens an earlier clause of its sentence; else what the sentence is about; null where nothing says. The table of
 * owners has all ways in their order; what cannot be of the first that answers is of what is around it.
 */
export function subjectOf(scene: Scene, k: number, label: string | null, home: Entity | null, spoken?: Spoken): Subject | null {
  const asked = new Asked(scene, k, label, home, spoken);
  for (const { read, because } of OWNERS) {
    const found = read(asked);
    if (!found) continue;
    const subject = asSubject(asked, found);
    if (!cannotOwn(asked, subject.entity)) return { ...subject, because };
    const around = aroundIt(asked, subject);
    return around && { ...around, because: AROUND };
  }
  return null;
}
