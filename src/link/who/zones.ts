import { entityNamed, type Gazetteer } from '../../lexicon/lexicon.js';
import type { Outlook } from './grounds.js';
import type { Meant } from './meant.js';

/** Zones called by type alone: 高新区 is the article's own. What stands before must be no part of a name. */
export const BARE_ZONES =
  /高新区|经开区|开发区|示范区|试验区|新区|综保区|综合保税区|保税港区|保税区|出口加工区|自贸区|园区|片区|港务区|工业园区|度假区|边境经济合作区|跨境经济合作区|边合区|互市贸易区|(?:项目|集中|集聚|聚集)区(?=[已共累现总占完实吞])|临空经济区|临港经济区|(?:港区|产业园|工业园|物流园|科技园|软件园|创业园|生态园)(?=[已共累现总占今去规目完实吞]|入驻|引进|内(?:已|共|现|有)|[上前]\d|\d)/g;

/** 6个镇、街道、开发区: a sort in a list of sorts. */
const LISTED = /(?:街道|乡镇|镇|乡)、$/;
/** Types that what is done to any of the sort stands before as well: 出入园区, 建设新区. */
const COMMON = /^(?:园区|片区|新区|工业园区)$/;

/** Whether the type of a zone at `at` may be the name of one: after a mark, a particle, a verb or a time, and in no list of sorts. */
export function namesOne(text: string, at: number, type: string, leads: ReadonlySet<string>): boolean {
  if (LISTED.test(text.slice(Math.max(0, at - 3), at))) return false;
  if (at === 0 || !/[\p{Script=Han}A-Za-z]/u.test(text[at - 1]!)) return true;
  const two = text.slice(Math.max(0, at - 2), at);
  return (leads.has(two) && !COMMON.test(type)) || /季度|[年月]$|[在由与和及对从向到为把以于的了是将该占]$/.test(two);
}

/** Types of zones that are written long and short. */
const LONG: Readonly<Record<string, RegExp>> = {
  高新区: /高新技术(?:产业)?开发区$/,
  经开区: /经济(?:技术)?开发区$/,
  综保区: /综合保税区$/,
  综合保税区: /综保区$/,
  自贸区: /自由贸易试验区$/,
};
/** Whether a zone of this name is of a type, however that is written. */
const isOfType = (name: string, type: string): boolean => name.endsWith(type) || (LONG[type]?.test(name) ?? false);

/** Zones of which a place has one, so that their type alone names them. */
const ONE_OF_A_PLACE =
  /^(?:高新区|经开区|港务区|综保区|综合保税区|保税港区|出口加工区|边境经济合作区|跨境经济合作区|边合区|互市贸易区|临空经济区|临港经济区)$/;

/** 高新区 of the place `ground`; null for types that a place has many of. */
function zoneOfPlace(ground: string, type: string, gazetteer: Gazetteer): Meant | null {
  if (!ONE_OF_A_PLACE.test(type)) return null;
  return { entity: entityNamed('zone', type, ground, gazetteer), reason: `the ${type} of ${gazetteer.row(ground)?.name ?? 'the place'}` };
}

/** 高新区 alone: the article's only zone of that type, named so far or later; else the home city's own. */
export function zoneAlone(type: string, { grounds, memory, registry }: Outlook): Meant | null {
  const { home, zone } = grounds;
  if (zone && isOfType(zone.name, type)) return { entity: zone, reason: `the ${type} whose own news it is` };
  const last = memory.last({ fits: new RegExp(`${type}$`), kinds: type === '港区' ? ['zone', 'project'] : ['zone'] });
  if (last) return { entity: last, reason: `the ${type} named last` };
  const zones = registry.all().filter(({ kind, name }) => kind === 'zone' && isOfType(name, type));
  if (zones.length === 1) return { entity: zones[0]!, reason: `the article's only ${type}` };
  const ground = home && home.id !== 'CN' ? home.id : (zone?.parent ?? null);
  return ground === null || zones.length > 1 ? null : zoneOfPlace(ground, type, registry.gazetteer);
}
