import type { Approximation, FigureKind } from '../../../schemas/schemas.js';
import { type Decimal, decimal, negative } from './decimal.js';
import type { Numeral } from './numeral.js';
import type { FigureRule } from './rules.js';

/** A number with what follows it as its unit; the building block of figures, ranges and lists. */
export interface Part {
  /** Where the number starts, its sign in. */
  from: number;
  /** One past the number, its inner hedge in and its unit out. */
  numberTo: number;
  to: number;
  numeral: Numeral;
  low: Decimal;
  high: Decimal;
  decimals: number | null;
  unit: string | null;
  kind: FigureKind;
  /** A measure word of counting. */
  counting: boolean;
  inside: Approximation | null;
  step?: Decimal;
  fraction?: string;
  /** What one of the written unit is in the unit given: 10 for 成. */
  factor?: Decimal;
  /** Its unit is the mark of a currency before it: $5.2亿. */
  marked?: boolean;
  rule: FigureRule | 'bare';
}

export const HALF = decimal('1/2');

/** Whether `pattern`, which is sticky, matches at `at`. */
export const follows = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Before a minus sign; elsewhere the dash joins (歼-20, 5-10). */
const SIGN_AFTER = /[增长降跌率为是到至达于减幅额值比约近超和及与或的则且用益润流、，。；：:（(\s]/;

const HAN = /\p{Script=Han}/u;
/** What is measured below nothing as well: degrees and shares, also as the end of a range (-5至3℃). */
const MEASURED = /\d+(?:\.\d+)?(?:[至到~～—–-]-?\d+(?:\.\d+)?)?\s?(?:[℃%％‰°]|摄氏度|个?百分点)/y;

/** The sign of a number: whether it is below nothing (-5, 零下5, 负五), and where it starts; ±5 and 正负5 are told by their width. */
interface Sign {
  from: number;
  minus: boolean;
}

/** The sign before the number at `at`. */
export function signed(text: string, at: number): Sign {
  const c = text[at - 1] ?? '';
  const before = text[at - 2] ?? '';
  if (/[-−－﹣]/.test(c) && (before === '' || SIGN_AFTER.test(before) || (HAN.test(before) && follows(MEASURED, text, at))))
    return { from: at - 1, minus: true };
  if (c === '下' && before === '零') return { from: at - 2, minus: true };
  if (c === '±') return { from: at - 1, minus: false };
  if (c === '负' && before === '正') return { from: at - 2, minus: false };
  if (c === '负' && !/[担肩抱背辜欺胜自减增]/.test(before)) return { from: at - 1, minus: true };
  return { from: at, minus: false };
}

/** A number without hedge and unit. */
export function plainPart(numeral: Numeral, { from, minus }: Sign): Part {
  const put = (x: Decimal): Decimal => (minus ? negative(x) : x);
  return {
    from,
    numberTo: numeral.to,
    to: numeral.to,
    numeral,
    low: put(minus ? numeral.high : numeral.low),
    high: put(minus ? numeral.low : numeral.high),
    decimals: numeral.decimals,
    unit: null,
    kind: 'other',
    counting: false,
    inside: numeral.hedge ? (numeral.hedge === '来' ? 'about' : 'more_than') : null,
    rule: 'bare',
  };
}

/** A numeral whose value is known from its words. */
export const lone = (from: number, to: number, value: Decimal): Numeral => ({
  from,
  to,
  low: value,
  high: value,
  decimals: 0,
  style: 'chinese',
  open: false,
  pair: false,
  bareScale: false,
  hedge: null,
  big: false,
  tail: 0,
  bigTail: 0,
  length: 1,
  colloquial: false,
  checked: false,
});
