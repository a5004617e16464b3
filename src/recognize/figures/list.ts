import type { Approximation } from '../../../schemas/schemas.js';
import { compare, ONE, over, powerOfTen, times } from './decimal.js';
import type { Part } from './part.js';
import { partAt } from './partat.js';
import type { Reading } from './quantity.js';
import { sharedPlaces } from './range.js';

const SEPARATOR = /^(?:[、和及与]|以及)/;

/** Whether what stands between two numbers makes them items of one list. */
export const listed = (between: string): boolean => /^(?:、|和|及|与|以及)$/.test(between);

/** Whether a list goes on behind a number without unit. Single Chinese digits are enumerators (一、二、) and pairs, not items. */
export function listGoesOn(text: string, { to, numeral }: Part): boolean {
  if (numeral.pair || numeral.open || numeral.bareScale || (numeral.style === 'chinese' && numeral.to - numeral.from < 2)) return false;
  return SEPARATOR.test(text.slice(to, to + 2));
}

/** How many items a list without unit may have before the one that has it. */
const LONGEST = 12;

/** Whether a later number of a list has a unit that this one may share: 12万、15万和21万人次. */
export function unitFollows(text: string, to: number): boolean {
  for (let at = to, items = 0; items < LONGEST; items++) {
    const join = /^(?:[、和及与]|以及)[约近超]?(?=\d)/.exec(text.slice(at, at + 4));
    const next = join && partAt(text, at + join[0].length);
    if (!next || 'reason' in next) return false;
    if (next.unit !== null) return true;
    at = next.to;
  }
  return false;
}

/** An item as its list's last number has it: the same unit, and its scale unless it has one. Null where sharing would be a guess. */
export function listReading(item: Part, last: Part, hedge: Approximation | null): Reading | null {
  // 5000万、3个项目: money and things are no list.
  if (item.numeral.big && last.counting && !last.numeral.big) return null;
  const places = item.numeral.big ? 0 : sharedPlaces(item, last);
  // 2000、3万元: 2000 is not one of 万.
  if (places > 0 && compare(item.low, times(over(last.low, powerOfTen(places)), powerOfTen(2))) > 0) return null;
  const factor = times(powerOfTen(places), last.factor ?? ONE);
  return {
    low: times(item.low, factor),
    high: times(item.high, factor),
    decimals: item.decimals === null ? null : item.decimals - places - (last.factor ? 1 : 0),
    unit: last.unit,
    kind: last.kind,
    approximation: hedge ?? item.inside ?? 'exact',
    stepped: item.inside === 'more_than',
  };
}
