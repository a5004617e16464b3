import { CAPITAL_DIGITS } from '../../lexicon/lexicon.js';
import { type Decimal, decimal, over, plus, powerOfTen, times } from './decimal.js';
import { type Numeral, readNumeral } from './numeral.js';
import { HALF, type Part } from './part.js';

/** Up to 59 in words. */
const SIXTY = '[二三四五]?十?[一二三四五六七八九]|[二三四五]?十';

const RACE = new RegExp(`^(?:分([0-5]?\\d|${SIXTY})秒(\\d{1,3})?|秒(\\d{2,3}))(?![\\d.])`);

/** 1分50秒, 9秒58: times of races, in the first unit. */
export function minutes(text: string, part: Part): Part | null {
  if (part.inside || part.numeral.big) return null;
  const m = RACE.exec(text.slice(part.numberTo, part.numberTo + 9));
  if (!m) return null;
  const to = part.numberTo + m[0].length;
  const [, seconds, hundredths, alone] = m;
  if (seconds === '一' && text[part.from] === '一') return null; // 一分一秒地等
  if (alone)
    return {
      ...part,
      to,
      low: plus(part.low, decimal(`0.${alone}`)),
      high: plus(part.high, decimal(`0.${alone}`)),
      decimals: alone.length,
      unit: '秒',
      kind: 'duration',
      rule: 'composite',
    };
  const whole = /\d/.test(seconds!) ? decimal(seconds!) : (readNumeral(seconds!, 0) as Numeral).low;
  const add = over(hundredths ? plus(whole, decimal(`0.${hundredths}`)) : whole, { n: 60n, d: 1n });
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
export function halfMonths(text: string, part: Part): Part | null {
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

const MINUTES = new RegExp(`零?([0-5]?\\d|${SIXTY})分(?:钟?([0-5]?\\d|${SIXTY})秒(?![\\d.])|钟|(?![之别成为]))`, 'y');

const SMALLER: Readonly<Record<string, readonly { pattern: RegExp; per: bigint; decimals?: number; least?: bigint }[]>> = {
  元: [
    {
      pattern: /零?([1-9一二两三四五六七八九壹贰叁肆伍陆柒捌玖])[角毛](?:零?([1-9一二两三四五六七八九壹贰叁肆伍陆柒捌玖])分)?/y,
      per: 10n,
      decimals: 1,
    },
    { pattern: /零([1-9一二两三四五六七八九壹贰叁肆伍陆柒捌玖])分/y, per: 100n, decimals: 2 },
  ],
  米: [
    { pattern: /(\d{2})(?![\d.,%％个项家年月日—–～~-])/y, per: 100n, decimals: 2 },
    { pattern: /([1-9])(?![\d.,%％个项家年月日—–～~-])/y, per: 10n, decimals: 1 },
    {
      pattern: /([一二三四五六七八九])([一二三四五六七八九])?(?=$|[，。、；：！？）)”"\s的高长宽深厚大左以多身]|个[头子])/y,
      per: 10n,
      decimals: 1,
    },
  ],
  斤: [{ pattern: /([1-9一二两三四五六七八九])两(?![\d一二两三四五六七八九十百千])/y, per: 10n, decimals: 1 }],
  小时: [{ pattern: MINUTES, per: 60n, least: 3600n }],
  个小时: [{ pattern: MINUTES, per: 60n, least: 3600n }],
  分钟: [{ pattern: new RegExp(`([0-5]?\\d(?:\\.\\d+)?|${SIXTY})秒`, 'y'), per: 60n }],
  年: [{ pattern: /(?:零|又)?(\d{1,2}|[一二两三四五六七八九十]|十一)个月/y, per: 12n }],
};

/** 3元5角, 600006元零3分, 1米75, 一米八, 三斤四两, 2小时08分15秒: all of it in the first unit. */
export function composite(text: string, part: Part): Part | null {
  if (part.inside || part.decimals === null || part.decimals > 0 || (part.numeral.big && part.unit !== '元')) return null;
  for (const { pattern, per, decimals, least } of SMALLER[part.unit ?? ''] ?? []) {
    pattern.lastIndex = part.to;
    const m = pattern.exec(text);
    if (!m) continue;
    const [small, smaller] = [m[1]!, m[2]].map((s) =>
      s === undefined
        ? null
        : /\d/.test(s)
          ? decimal(s)
          : s in CAPITAL_DIGITS
            ? decimal(String(CAPITAL_DIGITS[s]))
            : (readNumeral(s, 0) as Numeral).low,
    );
    let add = over(small!, { n: per, d: 1n });
    if (smaller) add = plus(add, least ? over(smaller, { n: least, d: 1n }) : times(smaller, powerOfTen(-2)));
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
