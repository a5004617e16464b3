import { CAPITAL_DIGITS, CAPITAL_SCALES, DIGITS, PAIRS, SCALES, TENS } from '../lexicon/lexicon.js';
import { compare, type Decimal, decimal, ONE, plus, powerOfTen, times } from './decimal.js';

/** What the characters of a number say, before its unit. */
export interface Numeral {
  from: number;
  to: number;
  low: Decimal;
  high: Decimal;
  /** Power of ten of the last stated digit, negated: −8 for 251亿. */
  decimals: number;
  style: 'arabic' | 'chinese' | 'mixed';
  /** 几十, 十几, 数百: bounds without a number. */
  open: boolean;
  /** 三四十: two neighbours. */
  pair: boolean;
  /** 百, 千万, 亿 with no digit before them. */
  bareScale: boolean;
  /** 700多万: the hedge stands before the scale. */
  hedge: '余' | '多' | '来' | null;
  /** Holds 万, 亿 or 兆. */
  big: boolean;
  /** Power of ten of the scale characters that end it: 8 for 100亿, 12 for 1.2万亿. */
  tail: number;
  /** The same of 万 and 亿 alone: 4 for 五十万. */
  bigTail: number;
  /** How many atoms it is made of: a lone digit or literal has one. */
  length: number;
  /** 三千五, 一万二: the last digit goes with the next lower scale. */
  colloquial: boolean;
  /** Read by the grammar of numerals from more than one character: to be rendered back and compared before it is reported. */
  checked: boolean;
}

/** A numeral that cannot be read for certain. */
export interface Unreadable {
  from: number;
  to: number;
  reason: string;
}

type Atom =
  | { is: 'literal'; value: Decimal; decimals: number; text: string; to: number }
  | { is: 'digit'; value: number; to: number; capital: boolean }
  | { is: 'zero'; to: number }
  | { is: 'scale'; power: number; to: number; capital: boolean }
  | { is: 'some'; to: number }
  | { is: 'hedge'; word: '余' | '多' | '来'; to: number };

const ONES: readonly Decimal[] = Array.from({ length: 10 }, (_, n) => decimal(String(n)));
const LITERAL = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
/** Digits of a literal; beyond it stand account numbers and damage. */
const LONGEST = 20;
const SCALE_AFTER_HEDGE = /^[百千万亿]/;

interface Value {
  value: Decimal;
  decimals: number;
  colloquial?: boolean;
}

/** Cuts the run of numeral characters at `at` into atoms; stops where none fits. */
function atomsAt(text: string, at: number): Atom[] {
  const atoms: Atom[] = [];
  let i = at;
  for (; i < text.length && atoms.length < 36; ) {
    const c = text[i]!;
    const last = atoms.at(-1);
    if (c >= '0' && c <= '9') {
      if (last && last.is !== 'scale') break;
      LITERAL.lastIndex = i;
      const m = LITERAL.exec(text)!;
      const plain = m[0].replaceAll(',', '');
      const point = plain.indexOf('.');
      i += m[0].length;
      atoms.push({ is: 'literal', value: decimal(plain), decimals: point < 0 ? 0 : plain.length - point - 1, text: plain, to: i });
    } else if (c === '零' || c === '〇') atoms.push({ is: 'zero', to: ++i });
    else if (c in DIGITS) atoms.push({ is: 'digit', value: DIGITS[c]!, to: ++i, capital: false });
    else if (c in CAPITAL_DIGITS) atoms.push({ is: 'digit', value: CAPITAL_DIGITS[c]!, to: ++i, capital: true });
    else if (c in SCALES && startsUnit(text, i, last)) break;
    else if (c in SCALES) atoms.push({ is: 'scale', power: SCALES[c]!, to: ++i, capital: false });
    else if (c in CAPITAL_SCALES) atoms.push({ is: 'scale', power: CAPITAL_SCALES[c]!, to: ++i, capital: true });
    else if (c in TENS) {
      atoms.push({ is: 'digit', value: TENS[c]!, to: i + 1, capital: false }, { is: 'scale', power: 1, to: i + 1, capital: false });
      i++;
    } else if ((c === '几' || c === '数') && (atoms.length === 0 || (last?.is === 'scale' && last.power === 1))) {
      if (c === '数' && atoms.length) break;
      atoms.push({ is: 'some', to: ++i });
    } else if ((c === '点' || c === '點') && last && last.is !== 'hedge' && pointDigits(text, i + 1) > 0) {
      const n = pointDigits(text, i + 1);
      const whole = evaluate(atoms);
      if (!whole || atoms.some((a) => a.is === 'literal' || a.is === 'some')) break;
      const tail = [...text.slice(i + 1, i + 1 + n)].map((d) => DIGITS[d] ?? CAPITAL_DIGITS[d] ?? 0).join('');
      const value = plus(whole.value, decimal(`0.${tail}`));
      i += 1 + n;
      atoms.splice(0, atoms.length, { is: 'literal', value, decimals: n, text: '', to: i });
    } else if (
      (c === '余' || c === '多' || c === '来') &&
      last &&
      last.is !== 'hedge' &&
      SCALE_AFTER_HEDGE.test(text.slice(i + 1, i + 2))
    ) {
      if (c === '来' && last.is !== 'scale' && !(last.is === 'literal' && last.text.endsWith('0'))) break;
      atoms.push({ is: 'hedge', word: c, to: ++i });
    } else break;
  }
  return atoms;
}

/** 600兆瓦, 3千瓦, 30万千瓦: the scale character begins the unit's name. 三千米 is left as a number of 米. */
function startsUnit(text: string, at: number, last: Atom | undefined): boolean {
  const two = text.slice(at, at + 2);
  if (/^兆[瓦帕赫焦伏比字]/.test(two) || two === '百帕') return true;
  if (!/^千[瓦克米伏卡帕赫焦牛字]/.test(two) || (two === '千字' && text[at + 2] !== '节')) return false;
  if (!/[克米]/.test(two)) return last !== undefined;
  return last?.is === 'literal' || last?.is === 'scale' || last?.is === 'hedge';
}

/** How many digits follow a 点, where they are a decimal part and not minutes. */
function pointDigits(text: string, at: number): number {
  let n = 0;
  while (at + n < text.length && text[at + n]! in DIGITS && text[at + n] !== '两') n++;
  return /[十拾百分刻]/.test(text[at + n] ?? '') && text[at + n] !== '百' ? 0 : n;
}

/** The grammar of numerals: 亿 over 万 over 千 百 十. Null where the atoms are not a number. */
function evaluate(atoms: readonly Atom[]): Value | null {
  if (atoms.length === 0) return null;
  const [first] = atoms;
  if (atoms.length === 1 && first!.is === 'literal') return { value: first!.value, decimals: first!.decimals };
  if (atoms.length > 1 && atoms.every((a) => a.is === 'digit' || a.is === 'zero')) return digitString(atoms);
  const cut = Math.max(lastScale(atoms, 8), lastScale(atoms, 12));
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
      if (a.is === 'literal' && i > 0) return null;
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
function pairOf(atoms: readonly Atom[]): [Value, Value] | null {
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
function openOf(atoms: readonly Atom[]): [Value, Value] | null {
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

function styleOf(atoms: readonly Atom[]): Numeral['style'] {
  const arabic = atoms.some((a) => a.is === 'literal' && a.text);
  if (!arabic) return 'chinese';
  return atoms.length === 1 ? 'arabic' : 'mixed';
}

function build(from: number, all: readonly Atom[]): Numeral | null {
  const hedgeAt = all.findIndex((a) => a.is === 'hedge');
  const hedge = hedgeAt >= 0 ? (all[hedgeAt] as { word: '余' | '多' | '来' }).word : null;
  const atoms = hedge ? all.filter((a) => a.is !== 'hedge') : all;
  const capitals = atoms.filter((a) => 'capital' in a && a.capital).length;
  if (capitals && (atoms.length < 2 || capitals < atoms.filter((a) => a.is !== 'zero' && !(a.is === 'scale' && a.power >= 4)).length))
    return null;
  const open = atoms.some((a) => a.is === 'some');
  const two = open ? openOf(atoms) : pairOf(atoms);
  const one = two ? null : open ? null : evaluate(atoms);
  if (!two && !one) return null;
  const [low, high] = two ?? [one!, one!];
  const to = all.at(-1)!.to;
  // Every digit up to the hedge is stated in full; 3亿5多万 is not a number.
  if (hedge && all.slice(hedgeAt + 1).some((a) => a.is !== 'scale')) return null;
  return {
    from,
    to,
    low: low.value,
    high: high.value,
    decimals: Math.max(low.decimals, high.decimals),
    style: styleOf(atoms),
    open,
    pair: !!two && !open,
    bareScale: atoms.every((a) => a.is === 'scale') && !(atoms.length === 1 && (atoms[0] as { power: number }).power === 1),
    hedge,
    big: atoms.some((a) => a.is === 'scale' && a.power >= 4),
    tail: tailOf(atoms, 1),
    bigTail: tailOf(atoms, 4),
    length: atoms.length,
    colloquial: one?.colloquial ?? false,
    checked: one !== null && all.length > 1,
  };
}

function tailOf(atoms: readonly Atom[], least: number): number {
  let tail = 0;
  for (let i = atoms.length - 1; i > 0; i--) {
    const a = atoms[i]!;
    if (a.is !== 'scale' || a.power < least) break;
    tail += a.power;
  }
  return tail;
}

/**
 * Reads the number that starts at `at`, as long as the grammar allows. Null where no number starts there; unreadable where
 * numeral characters run on past what can be read.
 */
export function readNumeral(text: string, at: number): Numeral | Unreadable | null {
  const atoms = atomsAt(text, at);
  const long = atoms.find((a) => a.is === 'literal' && a.text.length > LONGEST);
  if (long) return { from: at, to: long.to, reason: 'more digits than a figure has' };
  for (let n = atoms.length; n > Math.max(0, atoms.length - 4); n--) {
    const numeral = build(at, n === atoms.length ? atoms : atoms.slice(0, n));
    if (!numeral) continue;
    const left = atoms.slice(n);
    // 三千|米: the scale that is left over may begin a unit (千瓦, 千克); digits that are left over make the reading doubtful.
    if (left.some((a) => a.is === 'digit' || a.is === 'literal')) break;
    return numeral;
  }
  if (atoms.length === 0) return null;
  const to = atoms.at(-1)!.to;
  return atoms.some((a) => a.is === 'literal' || a.is === 'scale') && atoms.length > 1
    ? { from: at, to, reason: 'not a number by the grammar of numerals' }
    : null;
}
