import { type Decimal, decimal, over, plus, powerOfTen, times } from './decimal.js';
import { hedgeInside } from './hedge.js';
import { type Numeral, readNumeral, type Unreadable } from './numeral.js';
import { follows, HALF, lone, type Part, plainPart, signed } from './part.js';
import type { FigureRule } from './rules.js';

const TEN = powerOfTen(1);

const CHENG_NOT = /[立为员本功果绩长熟都就交人因份型效群渝建活见衣片林语天倍百批套色套员家亲]|品(?!牌)|分(?!之)|名|都/y;

const ZHE_NOT = /[合算叠射旧纸价子线磨返腾断服戟桂弯抵股痕柳现转多页中]/y;

/** 成 is a tenth and 折 what is left of a price; a digit behind them is a hundredth: 八成五, 九五折. */
export function tenths(text: string, part: Part, at: number): Part | null {
  const c = text[part.numberTo];
  if (c === '折') {
    if (follows(ZHE_NOT, text, part.numberTo + 1)) return null;
    const written = text.slice(at, part.numberTo);
    return percent(
      part,
      part.numberTo + 1,
      TEN,
      'discount',
      /^\d\.\d$|^\d$|^[一二三四五六七八九](?:点[一二三四五六七八九])?$/.test(written),
    );
  }
  if (c !== '成' || follows(CHENG_NOT, text, part.numberTo + 1)) return null;
  const written = text.slice(at, part.numberTo).replace(/[多余]$/, '');
  if (!/^(?:\d(?:\.\d)?|10|[一二两三四五六七八九十]|[一二两三四五六七八九]{2}|几)$/.test(written)) return null;
  const next = text[part.numberTo + 1] ?? ' ';
  const digit = next === '半' ? 5 : '一二三四五六七八九'.indexOf(next) + 1;
  if (digit > 0 && !/[一二三四五六七八九十百千万亿个年月]/.test(text[part.numberTo + 2] ?? '')) {
    const extra = decimal(String(digit));
    const whole = percent(part, part.numberTo + 2, TEN, 'tenths', true)!;
    return { ...whole, low: plus(whole.low, extra), high: plus(whole.high, extra), decimals: 0, step: powerOfTen(0) };
  }
  return percent(part, part.numberTo + 1, TEN, 'tenths', true);
}

/** 九五折: two digits that are no number elsewhere. 七八折 is left as a range of 折. */
export function twoDigitDiscount(text: string, at: number): Part | null {
  if (follows(ZHE_NOT, text, at + 3)) return null;
  const first = '一二三四五六七八九'.indexOf(text[at]!) + 1;
  const second = '一二三四五六七八九'.indexOf(text[at + 1]!) + 1;
  if (!first || !second || second === first + 1) return null;
  const low = decimal(`${first}${second}`);
  return { ...plainPart(lone(at, at + 2, low), { from: at, minus: false }), to: at + 3, unit: '%', kind: 'percent', rule: 'discount' };
}

function percent(part: Part, to: number, factor: Decimal, rule: FigureRule, ok: boolean): Part | null {
  if (!ok) return null;
  return {
    ...part,
    to,
    factor,
    low: times(part.low, factor),
    high: times(part.high, factor),
    decimals: (part.decimals ?? 0) - 1,
    unit: '%',
    kind: 'percent',
    step: factor,
    rule,
  };
}

/** 一半, 半数: a share; 过半, 超半数 by its hedge. */
export function halfAt(text: string, at: number): Part | null {
  const two = text.slice(at, at + 2);
  const to = two === '一半' || two === '半数' ? at + 2 : 0;
  if (!to || /[另前后上下]/.test(text[at - 1] ?? '') || text[to] === '一') return null;
  return {
    ...plainPart(lone(at, to, HALF), { from: at, minus: false }),
    low: HALF,
    high: HALF,
    decimals: null,
    fraction: '1/2',
    kind: 'ratio',
    rule: 'half',
  };
}

/** 二又三分之一, 2又1/3: the whole that stands before a fraction, and where it starts. */
function wholeBefore(text: string, at: number): { from: number; whole: Decimal } | null {
  if (text[at - 1] !== '又') return null;
  const written = /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})$/.exec(text.slice(Math.max(0, at - 4), at - 1))?.[0];
  const numeral = written === undefined ? null : readNumeral(written, 0);
  return numeral && !('reason' in numeral) && numeral.to === written!.length
    ? { from: at - 1 - written!.length, whole: numeral.low }
    : null;
}

/** A fraction with the whole before it, if one is: 7/3 for 二又三分之一. */
function withWhole(text: string, part: Part, above: bigint, below: bigint): Part {
  const mixed = wholeBefore(text, part.from);
  if (!mixed) return part;
  const value = plus(mixed.whole, part.low);
  return { ...part, from: mixed.from, low: value, high: value, fraction: `${(mixed.whole.n / mixed.whole.d) * below + above}/${below}` };
}

/** 三分之二, 二又三分之一, 百分之六十五, 千分之三, 百分之十几, 百分之百; 负百分之五 and 百分之负五 are below nothing. */
export function fractionAt(text: string, below: Numeral): Part | Unreadable | null {
  const minus = text[below.to + 2] === '负';
  const above = readNumeral(text, below.to + (minus ? 3 : 2));
  if (!above) return null;
  if ('reason' in above) return { ...above, from: below.from };
  if (below.open || below.pair || below.hedge) return { from: below.from, to: above.to, reason: 'a fraction with an open denominator' };
  const sign = minus ? { from: below.from, minus } : signed(text, below.from);
  const part = plainPart(above, sign);
  const inside = part.inside ? null : hedgeInside(text, above.to, /[十百0]$/.test(text.slice(below.to, above.to)));
  if (inside) Object.assign(part, { inside: inside.means, numberTo: inside.to, to: inside.to });
  if (text.slice(below.from, below.to) === '百') return { ...part, unit: '%', kind: 'percent', rule: 'percent' };
  if (text.slice(below.from, below.to) === '千') return { ...part, unit: '‰', kind: 'percent', rule: 'percent' };
  const [n, d] = [part.low.n, (below.low.n / below.low.d) * part.low.d];
  const [low, high] = [over(part.low, below.low), over(part.high, below.low)];
  const fraction: Part = { ...part, low, high, decimals: null, unit: null, kind: 'ratio', fraction: `${n}/${d}`, rule: 'fraction' };
  return above.open || above.pair ? fraction : withWhole(text, fraction, n, d);
}

/** 9 1/2美分, 7.36 1/4美元/蒲式耳: a price in halves, quarters or eighths of its last place, as exchanges quote it. */
export function quotedAt(text: string, whole: Numeral): Part | null {
  if (whole.style !== 'arabic' || whole.big) return null;
  const m = /^ ([1-7])\/([248])(?=美[分元]|英镑|欧元)/.exec(text.slice(whole.to, whole.to + 7));
  if (!m || Number(m[1]) >= Number(m[2])) return null;
  const eighths = decimal(String((Number(m[1]) * 1000) / Number(m[2])));
  const low = plus(whole.low, times(eighths, powerOfTen(-3 - whole.decimals)));
  const to = whole.to + m[0].length;
  return { ...plainPart(lone(whole.from, to, low), { from: whole.from, minus: false }), decimals: whole.decimals + 3 };
}

/** 1/3, where it is smaller than one and neither a date nor a round of a cup. */
export function slashAt(text: string, above: Numeral): Part | null {
  if (!/[/／ ]/.test(text[above.to] ?? '') || above.style !== 'arabic') return null;
  const m = /^ ?[/／] ?([2-9]|[1-9]\d)(?![\d/:]|\.\d|决|强|小时|工作)/.exec(text.slice(above.to, above.to + 8));
  const n = text.slice(above.from, above.to);
  if (!m || !/^[1-9]\d?$/.test(n) || Number(n) >= Number(m[1]) || /[\dA-Za-z/.]/.test(text[above.from - 1] ?? '')) return null;
  const to = above.to + m[0].length;
  const fraction: Part = {
    ...plainPart(above, { from: above.from, minus: false }),
    numberTo: to,
    to,
    low: over(above.low, decimal(m[1]!)),
    high: over(above.low, decimal(m[1]!)),
    decimals: null,
    kind: 'ratio',
    fraction: `${n}/${m[1]}`,
    rule: 'fraction',
  };
  return withWhole(text, fraction, BigInt(n), BigInt(m[1]!));
}
