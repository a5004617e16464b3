import { PAIRS } from '../../lexicon/lexicon.js';
import { compare, type Decimal, decimal, ONE, plus, powerOfTen, times } from './decimal.js';

export type Atom =
  | { is: 'literal'; value: Decimal; decimals: number; text: string; to: number }
  | { is: 'digit'; value: number; to: number; capital: boolean }
  | { is: 'zero'; to: number }
  | { is: 'scale'; power: number; to: number; capital: boolean }
  | { is: 'some'; to: number }
  | { is: 'hedge'; word: '余' | '多' | '来'; to: number };

export interface Value {
  value: Decimal;
  decimals: number;
  colloquial?: boolean;
}

const ONES: readonly Decimal[] = Array.from({ length: 10 }, (_, n) => decimal(String(n)));

/** The grammar of numerals: 亿 over 万 over 千 百 十. Null where the atoms are not a number. */
export function evaluate(atoms: readonly Atom[]): Value | null {
  if (atoms.length === 0) return null;
  const [first] = atoms;
  if (atoms.length === 1 && first!.is === 'literal') return { value: first!.value, decimals: first!.decimals };
  if (atoms.length > 1 && atoms.every((a) => a.is === 'digit' || a.is === 'zero')) return digitString(atoms);
  // 2兆5千億: where 兆 stands before 亿, it is the greater scale
  const zhao = lastScale(atoms, 12);
  const cut = zhao >= 0 ? zhao : lastScale(atoms, 8);
  if (cut >= 0) return split(atoms, cut, (atoms[cut] as { power: number }).power);
  const wan = lastScale(atoms, 4);
  if (wan >= 0) return split(atoms, wan, 4);
  return section(atoms);
}

function lastScale(atoms: readonly Atom[], power: number): number {
  for (let i = atoms.length - 1; i >= 0; i--) {
    const a = atoms[i]!;
    if (a.is === 'scale' && a.power === power) return i;
  }
  return -1;
}

/** 二〇二三, 一〇五: digits read one by one. Two bare digits are a pair or a name, not a number. */
function digitString(atoms: readonly Atom[]): Value | null {
  if (atoms.length === 2 && atoms[1]!.is !== 'zero') return null;
  const text = atoms.map((a) => (a.is === 'digit' ? a.value : 0)).join('');
  // 三四五个 is no 345: without a zero, or four digits, it is a way of speaking.
  if (text.length < 4 && !text.includes('0')) return null;
  return atoms[0]!.is === 'zero' ? null : { value: decimal(text), decimals: 0 };
}

function split(atoms: readonly Atom[], cut: number, power: number): Value | null {
  const head = cut === 0 ? { value: ONE, decimals: 0 } : evaluate(atoms.slice(0, cut));
  if (!head || head.colloquial) return null;
  if (power === 4 && compare(head.value, powerOfTen(4)) >= 0 && !(atoms[0]!.is === 'literal' && cut === 1)) return null;
  if (power === 8 && compare(head.value, powerOfTen(8)) >= 0 && !(atoms[0]!.is === 'literal' && cut === 1)) return null;
  const value = times(head.value, powerOfTen(power));
  const rest = atoms.slice(cut + 1);
  if (rest.length === 0) return { value, decimals: head.decimals - power };
  if (head.decimals > 0 || cut === 0) return null;
  const only = rest.length === 1 ? rest[0]! : null;
  if (only?.is === 'digit')
    return { value: plus(value, times(ONES[only.value]!, powerOfTen(power - 1))), decimals: 1 - power, colloquial: true };
  // 1万50 could be 10050 or 1.5万: a literal tail fills its places, or stands for hundreds at least.
  if (
    only?.is === 'literal' &&
    (only.decimals > 0 || (power === 4 ? !/^[1-9]\d{2,3}$|^0\d{3}$/.test(only.text) : !/^\d{8}$|^\d{4}$/.test(only.text)))
  )
    return null;
  const tail = evaluate(rest[0]!.is === 'zero' ? rest.slice(1) : rest);
  // 四万零九千 has no gap for its 零 to fill.
  if (tail && rest[0]!.is === 'zero' && compare(tail.value, powerOfTen(power - 1)) >= 0) return null;
  if (!tail || tail.decimals > 0 || compare(tail.value, powerOfTen(power)) >= 0) return null;
  return { value: plus(value, tail.value), decimals: tail.decimals, ...(tail.colloquial ? { colloquial: true } : {}) };
}

/** Below 万: 千, 百, 十 in falling order, each with a digit or (5千) a literal before it. */
function section(atoms: readonly Atom[]): Value | null {
  let value: Decimal = { n: 0n, d: 1n };
  let coefficient: Value | null = null;
  let below = 99;
  let afterZero = false;
  let decimals = 0;
  for (const [i, a] of atoms.entries()) {
    if (a.is === 'digit' || a.is === 'literal') {
      if (coefficient) return null;
      coefficient = a.is === 'digit' ? { value: ONES[a.value]!, decimals: 0 } : { value: a.value, decimals: a.decimals };
      if (a.is === 'literal' && i > 0 && (a.decimals > 0 || a.text.length > 1)) return null;
    } else if (a.is === 'zero') {
      if (coefficient || i === 0 || i === atoms.length - 1) return i === 0 && atoms.length === 1 ? { value: ONES[0]!, decimals: 0 } : null;
      afterZero = true;
    } else if (a.is === 'scale') {
      if (a.power >= below) {
        // 百万 and 千万 arrive here as heads of 万; 十百 or 百千 are no numbers.
        return null;
      }
      if (!coefficient && !(a.power === 1 || i === 0)) return null;
      if (afterZero && a.power === below - 1) return null;
      const head = coefficient ?? { value: ONE, decimals: 0 };
      value = plus(value, times(head.value, powerOfTen(a.power)));
      decimals = head.decimals - a.power;
      if (head.decimals > 0 && i < atoms.length - 1) return null;
      below = a.power;
      coefficient = null;
      afterZero = false;
    } else return null;
  }
  if (!coefficient) return { value, decimals };
  if (below === 99) return coefficient;
  if (coefficient.decimals > 0) return null;
  if (below >= 2 && !afterZero)
    return { value: plus(value, times(coefficient.value, powerOfTen(below - 1))), decimals: 1 - below, colloquial: true };
  return { value: plus(value, coefficient.value), decimals: 0 };
}

/** 三四十, 十七八, 两三百: the two numbers that neighbouring digits stand for. */
export function pairOf(atoms: readonly Atom[]): [Value, Value] | null {
  if (atoms.length > 2 && atoms.every((a) => a.is === 'digit' || a.is === 'zero')) return null;
  for (let i = 1; i < atoms.length; i++) {
    const [a, b] = [atoms[i - 1]!, atoms[i]!];
    if (a.is !== 'digit' || b.is !== 'digit') continue;
    if (!PAIRS.has(`${a.value}${b.value}`)) return null;
    const low = evaluate(atoms.filter((_, k) => k !== i));
    const high = evaluate(atoms.filter((_, k) => k !== i - 1));
    return low && high && !low.colloquial && !high.colloquial ? [low, high] : null;
  }
  return null;
}

/** 几十, 数百万, 十几, 二十几万. */
export function openOf(atoms: readonly Atom[]): [Value, Value] | null {
  const i = atoms.findIndex((a) => a.is === 'some');
  const put = (value: number): Atom[] => atoms.map((a) => (a.is === 'some' ? { is: 'digit', value, to: a.to, capital: false } : a));
  if (i === 0) {
    if (atoms.length < 2) return null;
    const one = evaluate(put(1));
    return one && [one, { value: times(one.value, powerOfTen(1)), decimals: one.decimals }];
  }
  const low = evaluate(atoms.filter((_, k) => k !== i));
  const nine = evaluate(put(9));
  const eight = evaluate(put(8));
  if (!low || !nine || !eight) return null;
  const step = plus(nine.value, { n: -eight.value.n, d: eight.value.d });
  return [low, { value: plus(nine.value, step), decimals: low.decimals }];
}
