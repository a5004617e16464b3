import { compare, type Decimal, decimal, negative, ONE, plus, powerOfTen, times } from './decimal.js';
import { namingAt } from './gate.js';
import { isSpoken, senseOf } from './money.js';
import type { Part } from './part.js';
import { partAt } from './partat.js';

/** The ends of a range; or where reading goes on, with the reason why it is unread (null where it is no range at all). */
export type Range =
  | { right: Part; low: Decimal; decimals: number; unit: string; rule: 'range' | 'pair' }
  | { to: number; reason: string | null };

const JOINER = /(至|到)|—{1,2}|–|－|~|～|-{1,2}|─{1,2}|―|∼|一(?=\d)/y;
const END = /[-−－负零\d一二两三四五六七八九十百千]/;

/**
 * 80至100亿元, 3—5个百分点, 15%到18%: the range that `left` begins; with `bare`, between numbers without unit as well (its unit is then
 * empty). Null where none does, and for 从3家到50家, which is a change.
 */
export function rangeAt(text: string, left: Part, bare = false): Range | null {
  if (left.inside || left.numeral.open || left.fraction) return null;
  if (text[left.to] === '、') return neighbours(text, left);
  JOINER.lastIndex = left.to;
  const joiner = JOINER.exec(text);
  const start = JOINER.lastIndex;
  if (!joiner || !END.test(text[start] ?? '')) return null;
  const read = rightEnd(text, start, left);
  if (!read) return null;
  // 百分之四到五: the second number is a percentage as well; so with ￥100-200.
  const same = left.marked ? read.unit === null : left.rule === 'percent' && bareDigit(text, read);
  const right = same ? { ...read, unit: left.unit, kind: left.kind, rule: left.rule } : read;
  const dash = joiner[1] === undefined;
  if (dash && /^[-—–－]\d/.test(text.slice(right.to, right.to + 2))) return { to: right.to, reason: null };
  if (
    right.unit === null &&
    (left.unit !== null ||
      !(bare || isSpoken(text, right) || (right.numeral.big && senseOf(text, { ...right, from: left.from }, false) === 'money')))
  )
    return null;
  const unit = right.unit ?? (bare ? '' : '元');
  // 20元-40元/吨: by what, said once, behind the second
  const per = left.unit !== null && left.kind === 'money' && unit.startsWith(`${left.unit}/`);
  if ((left.unit !== null && left.unit !== unit && !per) || (!left.marked && namingAt(text, right.from))) return null;
  if (!dash && /[从由自]/.test(text[left.from - 1] ?? '') && !/^(?:不等|之间|的区间)/.test(text.slice(right.to, right.to + 4))) return null;
  // 上涨8元/吨至784元/吨: by so much, to so much.
  const moved = !dash && left.unit !== null && MOVED.test(text.slice(Math.max(0, left.from - 4), left.from));
  if (moved && compare(times(left.low, powerOfTen(1)), times(right.low, decimal('2'))) < 0) return null;
  const down = left.low.n < 0n && right.low.n < 0n && compare(left.low, right.low) > 0; // -5%至-10%
  if (down) return endsOf({ ...left, low: right.low }, { ...right, low: left.low, high: left.high }, unit);
  return endsOf(left, right, unit);
}

const SIGN = /零[上下]|[-−－﹣负]/y;

/** The second number of a range with its sign; 零下 before the first is said of both, unless 零上 stands between. */
function rightEnd(text: string, start: number, left: Part): Part | null {
  SIGN.lastIndex = start;
  const sign = SIGN.exec(text)?.[0] ?? '';
  const part = partAt(text, start + sign.length);
  if (!part || 'reason' in part) return null;
  const below = sign === '' ? text.startsWith('零下', left.from) : sign !== '零上';
  return below && part.low.n > 0n ? { ...part, low: negative(part.high), high: negative(part.low) } : part;
}

const bareDigit = (text: string, { unit, numeral, to }: Part): boolean =>
  unit === null && !numeral.big && !numeral.open && /^(?:$|[，。；、！？）)的左以])/.test(text.slice(to, to + 1));

const MOVED = /(?:涨|跌|升|降|增|减|增长|增加|下调|上调|提高|扩大|收窄|缩小|缩短)(?:了|幅)?$/;
/** Words that make 5、6个 a list of two. */
const SEVERAL = /分别|依次|分列|各|第/;

/** What is told in tens by the second digit alone: 14、5万斤, but not 12、3% or 2012、3年. */
const TENS_OF = /^(?:斤|公斤|岁|个|元|天|人|吨|亩|公里|里|米|户|家|名|位|次|里地|块|头|只|台|辆|棵|株|件|桌|分钟|小时|个月)$/;

/** 5、6个人, 6、70位, 5、6千元, 14、5万斤: neighbouring digits with the comma of speech, where no list is spoken of. */
function neighbours(text: string, left: Part): Range | null {
  const [, above = '', digit = ''] = /^([1-9])?([1-8])$/.exec(text.slice(left.from, left.to)) ?? [];
  if (digit === '' || (above === '' && digit === '1')) return null;
  if (text[left.from - 1] === '、' || SEVERAL.test(text.slice(Math.max(0, left.from - 14), left.from))) return null;
  const right = partAt(text, left.to + 1);
  if (!right || 'reason' in right || right.inside || /^[、和]/.test(text.slice(right.to, right.to + 1))) return null;
  const literal = /^\d+(?![.·．\d])/.exec(text.slice(left.to + 1))?.[0];
  const tens = above === '' && literal === `${Number(digit) + 1}0`;
  if (!tens && literal !== `${Number(digit) + 1}`) return null;
  const unit = right.unit ?? (right.numeral.big && senseOf(text, { ...right, from: left.from }, false) === 'money' ? '元' : null);
  if (unit === null) return right.numeral.big ? { to: right.to, reason: null } : null; // 5、6亿
  if (above !== '' && !TENS_OF.test(unit)) return null;
  const scaled = (x: Decimal, more: number): Decimal => times(times(x, powerOfTen(right.numeral.tail + more)), right.factor ?? ONE);
  const low = scaled(left.low, tens ? 1 : 0);
  const shared = above === '' ? null : scaled(decimal(above), 1);
  const end = shared ? { ...right, low: plus(right.low, shared), high: plus(right.high, shared) } : right;
  if (namingAt(text, right.from) || compare(low, end.low) >= 0) return null;
  return { right: end, low, decimals: right.decimals ?? 0, unit, rule: 'pair' };
}

function endsOf(left: Part, right: Part, unit: string): Range | null {
  const factor = right.factor ?? ONE;
  const places = left.unit === null && !left.numeral.big ? sharedPlaces(left, right) : 0;
  const shared = times(left.low, powerOfTen(places));
  const share = places > 0 && compare(times(shared, factor), right.low) < 0;
  const low = left.unit === null ? times(share ? shared : left.low, factor) : left.low;
  if (left.unit === null && !share && left.low.n > 0n && compare(times(low, powerOfTen(4)), right.low) < 0)
    return { to: right.numberTo, reason: 'the ends of the range are too far apart to share a scale' };
  if (compare(low, right.high) >= 0) return left.unit === null ? { to: right.numberTo, reason: 'a range that runs down' } : null;
  const decimals = (left.decimals ?? 0) - (share ? places : 0) - (left.unit === null && right.factor ? 1 : 0);
  return { right, low, decimals: Math.max(decimals, right.decimals ?? 0), unit, rule: 'range' };
}

/**
 * The scale that a number shares with one before it in a range or list: 80至100亿, 三到五千万 share all of it; 三十到五十万 has 十 of
 * its own and shares 万.
 */
export function sharedPlaces(left: Part, right: Part): number {
  return left.numeral.length === 1 ? right.numeral.tail : right.numeral.bigTail;
}
