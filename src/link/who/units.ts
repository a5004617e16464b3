import type { Entity } from '../../../schemas/schemas.js';
import type { Outlook } from './grounds.js';
import type { Wanted } from './memory.js';
import { roleOf } from './roles.js';

/** 海南各地, 海南各级: a place told of part by part. */
const PART_BY_PART = /^(?:省|市|区|县)?各(?:地|级|[省市区县州]|部门|有关)/;

/** How many names back the place lies that 该县 is around. */
const NEAR = 4;

/** Home, or a city or province that home lies in. */
function isHomeOrAround({ id }: Entity, { grounds: { home }, registry: { gazetteer } }: Outlook): boolean {
  return home !== null && id !== 'CN' && gazetteer.within(home.id, id);
}

/** 海南各地上缴红包…，全省查处163人: the one place of that level that opens the sentence and is told of part by part, where it is not about home. */
function toldOf({ fits }: Wanted, at: number, outlook: Outlook): Entity | null {
  const { text, sentence } = outlook.memory;
  const before = sentence.filter((mention) => mention.to <= at && mention.entity.kind === 'place');
  const fitting = before.filter((mention) => fits.test(mention.entity.name) && roleOf(text, mention) === null);
  const [first] = fitting;
  return first &&
    outlook.grounds.home &&
    first === before[0] &&
    PART_BY_PART.test(text.slice(first.to)) &&
    fitting.every(({ entity }) => entity === first.entity) &&
    !before.some(({ entity }) => isHomeOrAround(entity, outlook))
    ? first.entity
    : null;
}

/** The unit of a level that the article is in: home or what home lies in; else the one named last. `at` is where the wording stands. */
export function unitOf(wanted: Wanted, at: number, outlook: Outlook): Entity | null {
  const { grounds, memory, registry } = outlook;
  const { home, zone } = grounds;
  const { fits, kinds } = wanted;
  const ofZone = kinds.includes('zone');
  // 广东全省: the place right before it
  const beside = memory.sentence.find(({ entity, to }) => to === at && entity.kind === 'place' && fits.test(entity.name));
  if (beside) return beside.entity;
  if (zone && ofZone) return zone;
  const told = ofZone ? null : toldOf(wanted, at, outlook);
  if (told) return told;
  // 云南：…全省: the place that the paragraph is set under
  const { under } = memory;
  if (under && fits.test(under.name) && kinds.includes(under.kind)) return under;
  const near = memory.paragraph.findLast((entity) => isHomeOrAround(entity, outlook) && fits.test(entity.name));
  if (near && !ofZone) return near;
  if (home && fits.test(home.name)) return home;
  const { gazetteer } = registry;
  const outer = home && gazetteer.ancestors(home.id).find((id) => fits.test(gazetteer.row(id)?.name ?? ''));
  // 全省 in an article of a city is its province; 全区 in an article of a county is not the region before a district is named.
  if (outer && !ofZone) return registry.place(outer);
  return memory.last(wanted) ?? (outer ? registry.place(outer) : null);
}

/** 云岭县石桥镇…。该县…: the unit around the place named last. */
export function unitAround({ fits, kinds }: Wanted, { memory, registry }: Outlook): Entity | null {
  if (!kinds.includes('place')) return null;
  const { gazetteer } = registry;
  for (const { id, kind, parent } of memory.named.slice(-NEAR).reverse()) {
    const start = kind !== 'place' ? null : /^\d/.test(id) ? id : parent;
    const units = start ? [start, ...gazetteer.ancestors(start)] : [];
    const found = units.find((unit) => fits.test(gazetteer.row(unit)?.name ?? ''));
    if (found) return registry.place(found);
  }
  return null;
}
