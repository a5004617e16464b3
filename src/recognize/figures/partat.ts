import { plus, powerOfTen, times } from './decimal.js';
import { hedgeInside } from './hedge.js';
import { readNumeral, type Unreadable } from './numeral.js';
import { follows, HALF, type Part, plainPart, signed } from './part.js';
import { composite, halfMonths, minutes } from './partcomposite.js';
import { inCurrency } from './partmarked.js';
import { fractionAt, halfAt, quotedAt, slashAt, tenths, twoDigitDiscount } from './partshares.js';
import { spokenPrice } from './partspoken.js';
import { kindOf } from './quantity.js';
import type { FigureRule } from './rules.js';
import { unitAt } from './unit.js';

/**
 * 分 is a hundredth of 元 where the clause speaks of a price by weight or piece; one digit of them, or as many as are told where nothing is
 * scored (group 1: 每股盈利21.4分).
 */
const CENTS =
  /(?:(每股|人民币(?=$)|每(?:度|千瓦时)|[电水]价)|每(?:公斤|斤|千克|吨|升|立方米?)|单价|收购价|零售价|地头价)(?!.*(?:[评得满打积]分|满意|指数|评[价估]|测评|透明|考核|服务|得到|[杯赛]))[^，。；]*$/;

/** 8.5至|9.2分: the end of a range. */
const RANGED = /\d[至到—~-]$/;

const POINTS_AHEAD = /(?:[、和及与](?:近|约)?[0-9.]{1,6}个?){1,6}百分点/y;

const HALF_AFTER = /(?:年|天|倍|公里|里|亩|小时|钟头|斤|吨|米|周|岁|载|个世纪)$/;

const HALF_THING = /[导岛球径场程成挂决天日封自壁山坡数价年小钟]/y;

const HALF_NOT = /[导年成径价数决程封自山坡壁岛挂]/y;

/** Reads the number at `at` and the unit behind it. A part without unit is returned too: lists and ranges may give it one. */
export function partAt(text: string, at: number): Part | Unreadable | null {
  const special = text[at + 2] === '折' ? twoDigitDiscount(text, at) : text[at + 1] === '半' || text[at] === '半' ? halfAt(text, at) : null;
  if (special) return special;
  const numeral = readNumeral(text, at);
  if (!numeral || 'reason' in numeral) return numeral;
  if (text.startsWith('分之', numeral.to)) return fractionAt(text, numeral);
  const quoted = quotedAt(text, numeral);
  if (quoted) return withUnit(text, quoted);
  const slash = slashAt(text, numeral);
  if (slash) return slash;
  const chinese = numeral.style === 'chinese' && !/[负下±]/.test(text[at - 1] ?? '');
  const part = plainPart(numeral, chinese ? { from: at, minus: false } : signed(text, at));
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
    tenths(text, part, at) ??
    hundredMillions(text, part) ??
    minutes(text, part) ??
    halfMonths(text, part) ??
    spokenPrice(text, part) ??
    inCurrency(text, withUnit(text, part) ?? part)
  );
}

/** 16个亿, 8.8个亿元, 3个多亿: 个 before 亿 is how people say it. */
function hundredMillions(text: string, part: Part): Part | null {
  const m = part.numeral.big ? null : /^个([多来])?亿/.exec(text.slice(part.numberTo, part.numberTo + 3));
  if (!m) return null;
  const numberTo = part.numberTo + m[0].length;
  const numeral = { ...part.numeral, checked: false, to: numberTo, big: true, tail: 8, bigTail: 8, decimals: part.numeral.decimals - 8 };
  const scaled: Part = {
    ...part,
    numeral,
    numberTo,
    to: numberTo,
    low: times(part.low, powerOfTen(8)),
    high: times(part.high, powerOfTen(8)),
    decimals: (part.decimals ?? 0) - 8,
    ...(m[1] ? { inside: m[1] === '多' ? ('more_than' as const) : ('about' as const) } : {}),
  };
  return withUnit(text, scaled) ?? scaled;
}

function withUnit(text: string, part: Part): Part | null {
  const space = /[ \u3000\u00a0]/.test(text[part.numberTo] ?? '') ? 1 : 0;
  const unit = unitAt(text, part.numberTo + space, part.numeral.style !== 'chinese' || part.numeral.big || part.numeral.length > 1);
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
  const cents = unit.name === '分' ? CENTS.exec(text.slice(Math.max(0, part.numeral.from - 14), part.numeral.from)) : null;
  if (cents && ((cents[1] !== undefined && !RANGED.test(cents[0])) || (part.numeral.length === 1 && part.decimals === 0))) {
    return {
      ...part,
      to,
      low: times(low, powerOfTen(-2)),
      high: times(high, powerOfTen(-2)),
      decimals: (part.decimals ?? 0) + 2,
      unit: '元',
      kind: 'money',
      rule,
    };
  }
  // 1.2个和1.0个百分点: the whole unit stands behind the last
  if (unit.name === '个' && follows(POINTS_AHEAD, text, to))
    return { ...part, to, low, high, decimals, unit: '个百分点', kind: 'points', rule };
  const name = unit.unit.dimension === 'money' && /^[角毛分]/.test(unit.name) ? '元' : unit.name;
  const halved = HALF_AFTER.test(unit.unit.name)
    ? !follows(HALF_NOT, text, to + 1)
    : unit.name === '个'
      ? !follows(HALF_THING, text, to + 1)
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
