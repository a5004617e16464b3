import { compare, type Decimal, ONE, powerOfTen, times } from './decimal.js';
import { namingAt } from './gate.js';
import { senseOf } from './money.js';
import type { Part } from './part.js';
import { partAt } from './partat.js';

/** The ends of a range; or where reading goes on, with the reason why it is unread (null where it is no range at all). */
export type Range = { right: Part; low: Decimal; decimals: number; unit: string } | { to: number; reason: string | null };

const JOINER = /(至|到)|—{1,2}|–|－|~|～|-|─{1,2}|―|∼|一(?=\d)/y;
const END = /[\d一二两三四五六七八九十百千]/;

/** 80至100亿元, 3—5个百分点, 15%到18%: the range that `left` begins. Null where none does, and for 从3家到50家, which is a change. */
export function rangeAt(text: string, left: Part): Range | null {
  if (left.inside || left.numeral.open || left.fraction) return null;
  JOINER.lastIndex = left.to;
  const joiner = JOINER.exec(text);
  const start = JOINER.lastIndex;
  if (!joiner || !END.test(text[start] ?? '')) return null;
  const right = partAt(text, start);
  if (!right || 'reason' in right) return null;
  const dash = joiner[1] === undefined;
  if (dash && /^[-—–－]\d/.test(text.slice(right.to, right.to + 2))) return { to: right.to, reason: null };
  if (right.unit === null && (!right.numeral.big || left.unit !== null || senseOf(text, left.from, right.numeral.to) !== 'money'))
    return null;
  const unit = right.unit ?? '元';
  if ((left.unit !== null && left.unit !== unit) || namingAt(text, right.from)) return null;
  if (!dash && /[从由自]/.test(text[left.from - 1] ?? '') && !/^(?:不等|之间|的区间)/.test(text.slice(right.to, right.to + 4))) return null;
  return endsOf(left, right, unit);
}

function endsOf(left: Part, right: Part, unit: string): Range | null {
  const factor = right.factor ?? ONE;
  const places = left.unit === null && !left.numeral.big ? sharedPlaces(left, right) : 0;
  const shared = times(left.low, powerOfTen(places));
  const share = places > 0 && compare(times(shared, factor), right.low) < 0;
  const low = left.unit === null ? times(share ? shared : left.low, factor) : left.low;
  if (left.unit === null && !share && compare(times(low, powerOfTen(4)), right.low) < 0)
    return { to: right.numberTo, reason: 'the ends of the range are too far apart to share a scale' };
  if (compare(low, right.high) >= 0) return left.unit === null ? { to: right.numberTo, reason: 'a range that runs down' } : null;
  const decimals = (left.decimals ?? 0) - (share ? places : 0) - (left.unit === null && right.factor ? 1 : 0);
  return { right, low, decimals: Math.max(decimals, right.decimals ?? 0), unit };
}

/**
 * The scale that a number shares with one before it in a range or list: 80至100亿, 三到五千万 share all of it; 三十到五十万 has 十 of
 * its own and shares 万.
 */
export function sharedPlaces(left: Part, right: Part): number {
  return left.numeral.length === 1 ? right.numeral.tail : right.numeral.bigTail;
}
