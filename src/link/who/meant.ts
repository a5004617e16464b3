import type { Entity } from '../../../schemas/schemas.js';
import { entityCalled, entityNamed, type Gazetteer } from '../../lexicon/lexicon.js';

/** What a reference stands for, and why. */
export interface Meant {
  entity: Entity;
  reason: string;
}

/** A name that ends in a phase; group 1 is the phase. */
const PHASED = /([一二三四首]期)(?:工程|项目)?$/;

/** 一期, 二期工程: a phase of the work or plant named last; null where it is neither. */
export function phaseOf(last: Entity, phase: string, gazetteer: Gazetteer): Meant | null {
  if (last.kind === 'organisation' && !/(?:公司|集团|厂)$/.test(last.name)) return null;
  // 某某段二期工程开工。…二期96公里: the phase that was named already
  if (PHASED.exec(last.name)?.[1] === phase) return { entity: last, reason: 'the phase named last' };
  const base = last.name.replace(PHASED, '');
  const name = base + phase;
  const shorter = base.replace(/(?:工程|项目)$/, '') + phase;
  return {
    entity: { ...entityNamed('project', name, last.parent, gazetteer), aliases: shorter === name ? [phase] : [phase, shorter] },
    reason: `a phase of ${base}`,
  };
}

/** The two of `named` that end in a type and were named last, or any two places for 两地. */
export function bothOf(named: readonly Entity[], surface: string, type: string): Meant | null {
  const fits = ({ name, kind }: Entity) => (type === '地' ? kind === 'place' && !/[国洲盟、]/.test(name) : name.endsWith(type));
  const last = [...new Map(named.filter(fits).map((entity) => [entity.id, entity])).values()].slice(-2);
  if (last.length < 2) return null;
  const [one, two] = last as [Entity, Entity];
  const parent = one.parent === two.parent ? one.parent : null;
  const name = `${one.name}、${two.name}`;
  const entity: Entity = entityCalled(one.kind, name, parent, [surface]);
  return { entity, reason: `the two named last: ${name}` };
}

/** 市统计局 of a place: `level` characters of `surface` say of which level; what leads the place (县委) is the place. */
export function bodyOfPlace(place: Entity, surface: string, level: number, gazetteer: Gazetteer): Meant {
  // 县委、县政府先后投入…: what leads a place acts for it
  if (/^(?:委|(?:人民)?政府)$/.test(surface.slice(level))) return { entity: place, reason: `its ${surface}` };
  const name = place.name + surface.slice(level);
  return {
    entity: { ...entityNamed('organisation', name, place.id, gazetteer), aliases: [surface] },
    reason: `of ${place.name}, where the article is`,
  };
}

/** 省人民医院 of an article that never says where: a body that runs something is itself; null for those that lead and tell. */
export function openBody(surface: string): Meant | null {
  if (!/(?:医院|卫生院|保健院|大学|学院|中学|小学|学校|中心|馆|剧院|支队|总队|局)$/.test(surface)) return null;
  const entity: Entity = entityCalled('organisation', surface);
  return { entity, reason: 'a body of a place that is not told' };
}
