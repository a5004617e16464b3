import type { Approximation, FigureKind } from '../../schemas/schemas.js';
import { type Decimal, decimal, negative, over, plus, powerOfTen, times } from './decimal.js';
import { hedgeInside } from './hedge.js';
import { type Numeral, readNumeral, type Unreadable } from './numeral.js';
import { kindOf } from './quantity.js';
import type { FigureRule } from './rules.js';
import { unitAt } from './unit.js';

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
  rule: FigureRule | 'bare';
}

const HALF = decimal('1/2');
const TEN = powerOfTen(1);
/** 分 is a hundredth of 元 where the clause speaks of a price by weight or piece. */
const CENTS = /(?:每(?:公斤|斤|千克|度|吨|股|千瓦时|升|立方米?|斤)|单价|电价|水价|收购价|零售价|地头价)[^，。；]*$/;
const at0 = (part: Part): number => part.numeral.from;
const CHENG_NOT = /[立为员本功果绩长熟都就品交人因份型效群渝建活见衣片林语天倍百批套色套员家亲]|分(?!之)|名|都/y;
const ZHE_NOT = /[合算叠射旧纸价子线磨返腾断服戟桂弯抵股痕柳现转多页中]/y;
const HALF_AFTER = /(?:年|天|倍|公里|里|亩|小时|钟头|斤|吨|米|周|岁|载|个世纪)$/;
const HALF_THING = /[导岛球径场程成挂决天日封自壁山坡数价年小钟]/y;
const HALF_NOT = /[导年成径价数决程封自山坡壁岛挂]/y;

const test = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

function signed(text: string, at: number): { from: number; minus: boolean } {
  const c = text[at - 1] ?? '';
  const before = text[at - 2] ?? '';
  if (/[-−－﹣]/.test(c) && !/[\dA-Za-z.%％万亿千百十元年月日号个]/.test(before)) return { from: at - 1, minus: true };
  if (c === '负' && !/[担肩抱背辜欺胜自]/.test(before)) return { from: at - 1, minus: true };
  return { from: at, minus: false };
}

function plainPart(numeral: Numeral, from: number, minus: boolean): Part {
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

/** Reads the number at `at` and the unit behind it. A part without unit is returned too: lists and ranges may give it one. */
export function partAt(text: string, at: number): Part | Unreadable | null {
  const special = text[at + 2] === '折' ? twoDigitDiscount(text, at) : text[at + 1] === '半' || text[at] === '半' ? halfAt(text, at) : null;
  if (special) return special;
  const numeral = readNumeral(text, at);
  if (!numeral || 'reason' in numeral) return numeral;
  if (text.startsWith('分之', numeral.to)) return fractionAt(text, numeral);
  const slash = slashAt(text, numeral);
  if (slash) return slash;
  const { from, minus } = numeral.style === 'chinese' && text[at - 1] !== '负' ? { from: at, minus: false } : signed(text, at);
  const part = plainPart(numeral, from, minus);
  let to = numeral.to;
  if (!part.inside) {
    const round = /[十百千万亿0]$/.test(text.slice(at, to));
    const inside = hedgeInside(text, to, round);
    if (inside) {
      part.inside = inside.means;
      to = inside.to;
    }
  }
  part.numberTo = to;
  part.to = to;
  return (
    tenths(text, part, at) ?? hundredMillions(text, part) ?? minutes(text, part) ?? halfMonths(text, part) ?? withUnit(text, part) ?? part
  );
}

/** 成 is a tenth and 折 what is left of a price; a digit behind them is a hundredth: 八成五, 九五折. */
function tenths(text: string, part: Part, at: number): Part | null {
  const c = text[part.numberTo];
  if (c === '折') {
    if (test(ZHE_NOT, text, part.numberTo + 1)) return null;
    const written = text.slice(at, part.numberTo);
    return percent(part, part.numberTo + 1, TEN, 'discount', /^\d\.\d$|^\d$|^[一二三四五六七八九]$/.test(written));
  }
  if (c !== '成' || test(CHENG_NOT, text, part.numberTo + 1)) return null;
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

/** A numeral whose value is known from its words. */
const lone = (from: number, to: number, value: Decimal): Numeral => ({
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

/** 一半, 半数: a share; 过半, 超半数 by its hedge. */
function halfAt(text: string, at: number): Part | null {
  const two = text.slice(at, at + 2);
  const to = two === '一半' || two === '半数' ? at + 2 : 0;
  if (!to || /[另前后上下]/.test(text[at - 1] ?? '') || text[to] === '一') return null;
  return {
    ...plainPart(lone(at, to, HALF), at, false),
    low: HALF,
    high: HALF,
    decimals: null,
    fraction: '1/2',
    kind: 'ratio',
    rule: 'half',
  };
}

/** 九五折: two digits that are no number elsewhere. 七八折 is left as a range of 折. */
function twoDigitDiscount(text: string, at: number): Part | null {
  if (test(ZHE_NOT, text, at + 3)) return null;
  const first = '一二三四五六七八九'.indexOf(text[at]!) + 1;
  const second = '一二三四五六七八九'.indexOf(text[at + 1]!) + 1;
  if (!first || !second || second === first + 1) return null;
  const low = decimal(`${first}${second}`);
  return { ...plainPart(lone(at, at + 2, low), at, false), to: at + 3, unit: '%', kind: 'percent', rule: 'discount' };
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

/** 16个亿, 8.8个亿元: 个 before 亿 is how people say it. */
function hundredMillions(text: string, part: Part): Part | null {
  if (text[part.numberTo] !== '个' || text[part.numberTo + 1] !== '亿' || part.numeral.big) return null;
  const numberTo = part.numberTo + 2;
  const numeral = { ...part.numeral, checked: false, to: numberTo, big: true, tail: 8, bigTail: 8, decimals: part.numeral.decimals - 8 };
  const scaled: Part = {
    ...part,
    numeral,
    numberTo,
    to: numberTo,
    low: times(part.low, powerOfTen(8)),
    high: times(part.high, powerOfTen(8)),
    decimals: (part.decimals ?? 0) - 8,
  };
  return withUnit(text, scaled) ?? scaled;
}

/** 1分50秒, 9秒58: times of races, in the first unit. */
function minutes(text: string, part: Part): Part | null {
  if (part.inside || part.numeral.big) return null;
  const m = /^(?:分([0-5]?\d)秒(\d{1,2})?|秒(\d{2}))(?![\d.])/.exec(text.slice(part.numberTo, part.numberTo + 8));
  if (!m) return null;
  const to = part.numberTo + m[0].length;
  const [, seconds, hundredths, alone] = m;
  if (alone)
    return {
      ...part,
      to,
      low: plus(part.low, decimal(`0.${alone}`)),
      high: plus(part.high, decimal(`0.${alone}`)),
      decimals: 2,
      unit: '秒',
      kind: 'duration',
      rule: 'composite',
    };
  const add = over(decimal(`${seconds}${hundredths ? `.${hundredths}` : ''}`), { n: 60n, d: 1n });
  return {
    ...part,
    to,
    low: plus(part.low, add),
    high: plus(part.high, add),
    decimals: null,
    unit: '分钟',
    kind: 'duration',
    rule: 'composite',
  };
}

/** 一个半月, 两个半小时; 一个多月, 十个多小时: the half and the hedge stand inside the unit. */
function halfMonths(text: string, part: Part): Part | null {
  if (text[part.numberTo] !== '个') return null;
  const m = /^个(半|多|来)(月|小时|钟头|星期|礼拜|世纪|季度|学期)/.exec(text.slice(part.numberTo, part.numberTo + 6));
  if (!m) return null;
  const to = part.numberTo + m[0].length;
  const more = m[1] !== '半';
  const shift = (x: Decimal): Decimal => (more ? x : plus(x, HALF));
  return {
    ...part,
    to,
    low: shift(part.low),
    high: shift(part.high),
    decimals: more ? part.decimals : 1,
    unit: `个${m[2]}`,
    kind: 'duration',
    inside: more ? (m[1] === '来' ? 'about' : 'more_than') : part.inside,
    rule: 'half',
  };
}

function withUnit(text: string, part: Part): Part | null {
  const space = /[ \u3000\u00a0]/.test(text[part.numberTo] ?? '') ? 1 : 0;
  const unit = unitAt(text, part.numberTo + space, part.numeral.style !== 'chinese' || part.numeral.big || part.numeral.length > 2);
  if (!unit) return null;
  // 5 个 may be set apart by a space; a Chinese numeral may not, and a measure word far off is another word.
  if (space && part.numeral.style === 'chinese') return null;
  let { low, high, decimals } = part;
  let { to } = unit;
  let rule: FigureRule = 'number-and-unit';
  if (unit.name === '角' || unit.name === '角钱' || unit.name === '毛钱' || unit.name === '分钱') {
    const places = unit.name === '分钱' ? 2 : 1;
    low = times(low, powerOfTen(-places));
    high = times(high, powerOfTen(-places));
    decimals = (decimals ?? 0) + places;
  }
  if (
    unit.name === '分' &&
    CENTS.test(text.slice(Math.max(0, at0(part) - 14), at0(part))) &&
    part.numeral.length === 1 &&
    part.decimals === 0
  ) {
    return {
      ...part,
      to,
      low: times(low, powerOfTen(-2)),
      high: times(high, powerOfTen(-2)),
      decimals: 2,
      unit: '元',
      kind: 'money',
      rule,
    };
  }
  const name = unit.unit.dimension === 'money' && /^[角毛分]/.test(unit.name) ? '元' : unit.name;
  const halved = HALF_AFTER.test(unit.unit.name)
    ? !test(HALF_NOT, text, to + 1)
    : unit.name === '个'
      ? !test(HALF_THING, text, to + 1)
      : /^(?:$|[，。；、！？,;）)的])/.test(text.slice(to + 1, to + 2));
  if (text[to] === '半' && halved && unit.unit.dimension !== 'points') {
    low = plus(low, HALF);
    high = plus(high, HALF);
    decimals = 1;
    to += 1;
    rule = 'half';
  }
  const whole: Part = { ...part, to, low, high, decimals, unit: name, kind: kindOf(unit.unit.dimension), counting: unit.counting, rule };
  return (unit.name === unit.unit.name && composite(text, whole)) || whole;
}

const SMALLER: Readonly<Record<string, readonly { pattern: RegExp; per: bigint; decimals?: number }[]>> = {
  元: [{ pattern: /([1-9一二两三四五六七八九])[角毛](?:([1-9一二两三四五六七八九])分)?/y, per: 10n, decimals: 1 }],
  米: [
    { pattern: /(\d{2})(?![\d.,%％个项家年月日—–～~-])/y, per: 100n, decimals: 2 },
    { pattern: /([1-9])(?![\d.,%％个项家年月日—–～~-])/y, per: 10n, decimals: 1 },
  ],
  小时: [{ pattern: /([1-5]?\d)分(?:钟|(?=[，。；、,）)的]|$))/y, per: 60n }],
  个小时: [{ pattern: /([1-5]?\d)分(?:钟|(?=[，。；、,）)的]|$))/y, per: 60n }],
  分钟: [{ pattern: /([1-5]?\d(?:\.\d+)?)秒/y, per: 60n }],
  年: [{ pattern: /(?:零|又)?(\d{1,2}|[一二两三四五六七八九十]|十一)个月/y, per: 12n }],
};

/** 3元5角, 1米75, 2小时30分: all of it in the first unit. */
function composite(text: string, part: Part): Part | null {
  if (part.inside || part.numeral.big || part.decimals !== 0) return null;
  for (const { pattern, per, decimals } of SMALLER[part.unit ?? ''] ?? []) {
    pattern.lastIndex = part.to;
    const m = pattern.exec(text);
    if (!m) continue;
    const [small, smaller] = [m[1]!, m[2]].map((s) =>
      s === undefined ? null : /\d/.test(s) ? decimal(s) : (readNumeral(s, 0) as Numeral).low,
    );
    let add = over(small!, { n: per, d: 1n });
    if (smaller) add = plus(add, times(smaller, powerOfTen(-2)));
    return {
      ...part,
      to: part.to + m[0].length,
      low: plus(part.low, add),
      high: plus(part.high, add),
      decimals: decimals === undefined ? null : smaller ? 2 : decimals,
      rule: 'composite',
    };
  }
  return null;
}

/** 三分之二, 百分之六十五, 千分之三, 百分之十几, 百分之百. */
function fractionAt(text: string, below: Numeral): Part | Unreadable | null {
  const above = readNumeral(text, below.to + 2);
  if (!above) return null;
  if ('reason' in above) return { ...above, from: below.from };
  if (below.open || below.pair || below.hedge) return { from: below.from, to: above.to, reason: 'a fraction with an open denominator' };
  const part = { ...plainPart(above, below.from, false), from: below.from };
  const inside = part.inside ? null : hedgeInside(text, above.to, /[十百0]$/.test(text.slice(below.to, above.to)));
  if (inside) Object.assign(part, { inside: inside.means, numberTo: inside.to, to: inside.to });
  if (text.slice(below.from, below.to) === '百') return { ...part, unit: '%', kind: 'percent', rule: 'percent' };
  if (text.slice(below.from, below.to) === '千') return { ...part, unit: '‰', kind: 'percent', rule: 'percent' };
  const low = over(above.low, below.low);
  const high = over(above.high, below.low);
  const d = below.low.n / below.low.d;
  return { ...part, low, high, decimals: null, unit: null, kind: 'ratio', fraction: `${above.low.n / above.low.d}/${d}`, rule: 'fraction' };
}

/** 1/3, where it is smaller than one and neither a date nor a round of a cup. */
function slashAt(text: string, above: Numeral): Part | null {
  if (text[above.to] !== '/' || above.style !== 'arabic') return null;
  const m = /^\/([2-9]|[1-9]\d)(?![\d/.:]|决|强|小时|工作)/.exec(text.slice(above.to, above.to + 6));
  const n = text.slice(above.from, above.to);
  if (!m || !/^[1-9]\d?$/.test(n) || Number(n) >= Number(m[1]) || /[\dA-Za-z/.]/.test(text[above.from - 1] ?? '')) return null;
  const to = above.to + m[0].length;
  return {
    ...plainPart(above, above.from, false),
    numberTo: to,
    to,
    low: over(above.low, decimal(m[1]!)),
    high: over(above.low, decimal(m[1]!)),
    decimals: null,
    kind: 'ratio',
    fraction: `${n}/${m[1]}`,
    rule: 'fraction',
  };
}
