import type { Gazetteer } from '../../lexicon/lexicon.js';
import { isUnit } from './placesense.js';

/** 邯郸|路社区, 苏州|桥: what follows makes the place part of another name. */
const OF_ANOTHER = /^[路街道大桥]/;

/**
 * 云州市柳河镇, 云岭云州陈家沟村 and 邢台望仙滩 by their own names, without the units that they lie in: those with their character, those before
 * another unit, and those within the unit before. Pure; linear in the name.
 */
export function ownName(gazetteer: Gazetteer, name: string): string {
  const unitsAt = (text: string) =>
    (gazetteer.longest(text, 0)?.readings ?? []).map(({ id }) => id).filter((id) => isUnit(gazetteer.row(id)));
  let rest = name;
  let outer: string | undefined;
  for (;;) {
    const to = gazetteer.longest(rest, 0)?.to ?? 0;
    const units = unitsAt(rest);
    const next = rest.slice(to).replace(/^[驻赴对的].*/, '');
    if (units.length === 0 || next.length < 3) return rest;
    const inner = units.find((id) => outer !== undefined && id !== outer && gazetteer.within(id, outer));
    const chained = inner !== undefined && !OF_ANOTHER.test(next);
    if (!chained && !/[省市县区旗州盟]$/.test(rest.slice(0, to)) && unitsAt(next).length === 0) return rest;
    outer = inner ?? units[0];
    rest = next;
  }
}
