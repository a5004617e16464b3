import { atomsAt, LONGEST } from './atoms.js';
import type { Decimal } from './decimal.js';
import { type Atom, evaluate, openOf, pairOf } from './grammar.js';

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

/** 2247,640: a comma has come to stand elsewhere than where it parts thousands, or a list has lost its marks. */
const UNGROUPED = /(?!(?:1[6-9]|20)\d\d,)\d{4,},\d{3}(?![\d,.]|\d*年)/y;

/**
 * Reads the number that starts at `at`, as long as the grammar allows. Null where no number starts there; unreadable where
 * numeral characters run on past what can be read.
 */
export function readNumeral(text: string, at: number): Numeral | Unreadable | null {
  const atoms = atomsAt(text, at);
  const long = atoms.find((a) => a.is === 'literal' && a.text.length > LONGEST);
  if (long) return { from: at, to: long.to, reason: 'more digits than a figure has' };
  UNGROUPED.lastIndex = at;
  const ungrouped = UNGROUPED.exec(text);
  if (ungrouped && !/[\d.,]/.test(text[at - 1] ?? ''))
    return { from: at, to: at + ungrouped[0].length, reason: 'its commas do not stand before each three digits' };
  for (let n = atoms.length; n > Math.max(0, atoms.length - 4); n--) {
    const numeral = build(at, n === atoms.length ? atoms : atoms.slice(0, n));
    if (!numeral) continue;
    const left = atoms.slice(n);
    // 三千|米: the scale that is left over may begin a unit (千瓦, 千克); digits, 万 or 亿 that are left over make the reading doubtful.
    if (left.some((a) => a.is === 'digit' || a.is === 'literal' || (a.is === 'scale' && a.power >= 4))) break;
    return numeral;
  }
  if (atoms.length === 0) return null;
  const to = atoms.at(-1)!.to;
  return atoms.some((a) => a.is === 'literal' || a.is === 'scale') && atoms.length > 1
    ? { from: at, to, reason: 'not a number by the grammar of numerals' }
    : null;
}
