import type { Entity } from '../../../schemas/schemas.js';
import type { Gazetteer } from '../../lexicon/lexicon.js';
import { entityOf, isUnit } from '../who/placesense.js';

/** A place where it stands in a story, with what its place there is worth. */
export interface Weighed {
  id: string;
  points: number;
}

/**
 * The place a story is at home in: the one it names most, headline, dateline and lead before the rest. A place that lies in it speaks for it
 * by half; China where no place inside comes near it.
 */
export function englishHome(weighed: readonly Weighed[], gazetteer: Gazetteer): Entity | null {
  const scores = new Map<string, number>();
  const add = (id: string, points: number) => scores.set(id, (scores.get(id) ?? 0) + points);
  for (const { id, points } of weighed) {
    if (id !== 'CN' && !isUnit(gazetteer.row(id))) continue;
    add(id, id === 'CN' ? points * 0.6 : points);
  }
  // Several counties of one city are a story of the city.
  const inner = new Map<string, string[]>();
  for (const id of scores.keys()) {
    const parent = gazetteer.row(id)?.parent;
    if (parent && parent !== 'CN') inner.set(parent, [...(inner.get(parent) ?? []), id]);
  }
  for (const [parent, ids] of inner) if (ids.length > 1) add(parent, ids.reduce((sum, id) => sum + Math.min(scores.get(id)!, 3), 0) * 0.5);
  const level = (id: string) => (id === 'CN' ? 0 : id.endsWith('0000') ? 1 : id.endsWith('00') ? 2 : 3);
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || level(b[0]) - level(a[0]) || (a[0] < b[0] ? -1 : 1));
  const best = ranked[0];
  return best && gazetteer.row(best[0]) ? entityOf(gazetteer.row(best[0])!) : null;
}
