import type { Entity } from '../../../schemas/schemas.js';
import type { EntityMention } from '../../link/link.js';
import type { Scene } from '../scene.js';

/** A place in the country that a text is at home in: more is known than the country. */
export const inCountry = ({ id, kind, parent }: Entity, country: string): boolean =>
  country === 'CN' ? (kind === 'place' && /^(?:place:)?\d/.test(id)) || kind === 'zone' : kind === 'place' && parent === country;

/** 30个外资项目在云岭签约, in news from everywhere: the place that the clause is set in behind its figure. */
export function setBehind(scene: Scene, k: number): EntityMention | null {
  const found = /^[NTa]*LE/.exec(scene.symbols.slice(k + 1));
  const mention = found ? scene.chunks[k + found[0].length]?.entity : undefined;
  return mention && !mention.role && /^\d/.test(mention.entity.id) ? mention : null;
}

/** 3个项目进驻石村: the place that what is counted comes to, behind its figure in its clause. */
export function cameTo({ symbols, chunks, text }: Scene, k: number): EntityMention | null {
  const found = /^[NTa]{1,3}L?E/.exec(symbols.slice(k + 1));
  const mention = found ? chunks[k + found[0].length]?.entity : undefined;
  return mention &&
    /^(?:place|zone)$/.test(mention.entity.kind) &&
    /(?:落户|入驻|进驻|落地|落子)[于在了]?$/.test(text.slice(Math.max(0, mention.from - 3), mention.from))
    ? mention
    : null;
}

/** Where a line begins and ends, what lies on the way, and from where something is measured. */
const PASSED =
  /(?:[起止始终][于自点]|[起终]点(?:是|为|在|位于)|途[经径]|连接|串联|贯穿|穿越|[东南西北][起至到达连接]|距离?|相距|经由?|从|由|沿|(?<![来赶走送运抵回直得])[到至]|运抵|驶往|发往|运往)$/;

/** The last place or zone of the country that its sentence is set in before chunk `k`. */
export function placedBefore({ linked, chunks, text }: Scene, k: number, country: string): EntityMention | null {
  const { from } = chunks[k]!;
  const set = ({ entity, role, from: at, to }: EntityMention) =>
    to <= from && role === 'location' && inCountry(entity, country) && !PASSED.test(text.slice(Math.max(0, at - 4), at));
  return linked.entities.findLast(set) ?? null;
}
