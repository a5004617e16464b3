import type { Entity } from '../../../schemas/schemas.js';
import type { EntityMention } from '../../link/link.js';
import type { Scene } from '../scene.js';

/** A place in the country that a text is at home in: more is known than the country. */
export const inCountry = ({ id, kind, parent }: Entity, country: string): boolean =>
  country === 'CN' ? (kind === 'place' && /^\d/.test(id)) || kind === 'zone' : kind === 'place' && parent === country;

/** 30个外资项目在云岭签约, in news from everywhere: the place that the clause is set in behind its figure. */
export function setBehind(scene: Scene, k: number): EntityMention | null {
  const found = /^[NTa]*LE/.exec(scene.symbols.slice(k + 1));
  const mention = found ? scene.chunks[k + found[0].length]?.entity : undefined;
  return mention && !mention.role && /^\d/.test(mention.entity.id) ? mention : null;
}

/** The last place or zone of the country that its sentence is set in before chunk `k`. */
export function placedBefore({ linked, chunks }: Scene, k: number, country: string): EntityMention | null {
  const { from } = chunks[k]!;
  return linked.entities.findLast(({ entity, role, to }) => to <= from && role === 'location' && inCountry(entity, country)) ?? null;
}
