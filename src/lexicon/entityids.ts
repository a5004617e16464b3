import type { Entity, EntityKind } from '../../schemas/schemas.js';
import type { Gazetteer } from './gazetteer.js';

/** Long forms of a zone's type and the short form under which it is filed, so that 苏州高新技术产业开发区 and 苏州高新区 are one. */
const TYPES: readonly (readonly [string, string])[] = [
  ['国家级', ''],
  ['高新技术产业开发区', '高新区'],
  ['高新技术开发区', '高新区'],
  ['经济技术开发区', '经开区'],
  ['经济开发区', '经开区'],
  ['自由贸易试验区', '自贸试验区'],
  ['自由贸易港', '自贸港'],
  ['综合保税区', '综保区'],
  ['上海合作组织', '上合组织'],
];

/** What one of the long forms needs; most names have none. */
const LONG = new RegExp(TYPES.map(([long]) => long).join('|'));

/** A name without what varies from text to text: spaces, quotes, brackets, dashes, long forms of a zone's type. */
export function normalName(name: string): string {
  let out = name.replace(/[\s“”‘’「」《》"'()（）—–\-·]/g, '');
  if (!LONG.test(out)) return out;
  for (const [long, short] of TYPES) out = out.replaceAll(long, short);
  return out;
}

/** `kind:parent:name` for what has no code; the parent's own name at the front is left out (青岛高新区 in 370200 is zone:370200:高新区). */
export function entityId(kind: EntityKind, parent: string | null, name: string, gazetteer: Gazetteer): string {
  let rest = normalName(name);
  for (let at = parent; at; at = gazetteer.row(at)?.parent ?? null) {
    const row = gazetteer.row(at)!;
    const form = [row.name, ...row.aliases]
      .sort((a, b) => b.length - a.length)
      .find((f) => rest.startsWith(f) && rest.length > f.length + 1);
    // 余姚大道 keeps its place: what is left would be a type alone.
    if (form && (kind !== 'project' || rest.length > form.length + 3)) rest = rest.slice(form.length);
  }
  return `${kind}:${parent ?? ''}:${rest}`;
}

/** What only its text calls so: filed by that, and joined with nothing elsewhere. */
export const entityCalled = (kind: EntityKind, name: string, parent: string | null = null, aliases: string[] = []): Entity => ({
  id: `${kind}:${parent ?? ''}:${name}`,
  name,
  kind,
  parent,
  aliases,
  same_as: null,
});

/** What has no code, by its name and what it lies in or belongs to. */
export const entityNamed = (kind: EntityKind, name: string, parent: string | null, gazetteer: Gazetteer): Entity => ({
  ...entityCalled(kind, name, parent),
  id: entityId(kind, parent, name, gazetteer),
});

/** Names of the province and city a place (or the parent of another entity) lies in, for the columns of a fact; null where there is none. */
export function provinceAndCity(parent: string | null, gazetteer: Gazetteer): { province: string | null; city: string | null } {
  const out = { province: null as string | null, city: null as string | null };
  const chain: string[] = parent ? [parent, ...gazetteer.ancestors(parent)] : [];
  for (const id of chain) {
    const row = gazetteer.row(id);
    if (row?.level === 'province') out.province = row.name;
    if (row?.level === 'prefecture') out.city = row.name;
    // Municipalities are their own city; counties directly under a province (仙桃市) are theirs.
    if (row?.level === 'province' && /市$/.test(row.name)) out.city = row.name;
    if (row?.level === 'county' && /市$/.test(row.name) && gazetteer.row(row.parent ?? '')?.level === 'province') out.city ??= row.name;
  }
  return out;
}
