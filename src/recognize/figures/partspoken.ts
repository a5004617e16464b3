import { compare, type Decimal, over, plus, powerOfTen } from './decimal.js';
import { type Numeral, readNumeral } from './numeral.js';
import { follows, type Part } from './part.js';

/**
 * Prices as people say them: 块 is 元, 毛 a tenth, 分 a hundredth; the last of them may stay unsaid (两块八, 6毛5). 块 is a measure word as
 * well (三块地), 毛 many things: what stands around must speak of a price.
 */
const DIGIT = '[1-9一二两三四五六七八九]';

/** What may stand behind a price whose last unit is unsaid. */
const ENDS = '(?=$|[，。、；：！？…,;）)”"\\s]|[一每][公市]?斤|[涨降跌升到至提增减的多左钱呢了吧啊]|还是|都|就)';

const AFTER = {
  块: new RegExp(`块(?:零?(${DIGIT})(?:毛(?:(${DIGIT})(?:分钱?|${ENDS}))?|${ENDS}))?`, 'y'),
  毛: new RegExp(`毛(?:(${DIGIT})(?:分钱?|${ENDS}))?`, 'y'),
  角: new RegExp(`角(${DIGIT})分`, 'y'),
} as const;

/** A price, a rise of it, or what it buys, before the number in its clause. */
const PRICED =
  /(?:[价费钱]|利润|成本|工资|补贴|[涨降跌赚挣赔卖售买省花贵]|便宜|[一每两][公市]?斤|[一每]度|每[件个张亩株袋箱票])[^，。；：]{0,8}$/;

/** What may stand behind a lone 毛 or 块 of a price. */
const LONE = /$|[，。、；：！？…,;）)”"\s]|[一每][公市]?斤|[钱左上以涨降]|[多来](?:钱|[，。、；！？）\s]|$)/y;

const value = (digit: string): Decimal => (readNumeral(digit, 0) as Numeral).low;

/** 两块八, 3块5毛, 6毛5分, 两毛: in 元. */
export function spokenPrice(text: string, part: Part): Part | null {
  const coin = text[part.numberTo];
  if ((coin !== '块' && coin !== '毛' && coin !== '角') || part.numeral.big) return null;
  const pattern = AFTER[coin];
  pattern.lastIndex = part.numberTo;
  const m = pattern.exec(text);
  if (!m) return null;
  const [whole, first, second] = m;
  let to = part.numberTo + whole.length;
  const scale = coin === '块' ? 1n : 10n;
  const apart =
    first !== undefined && part.low.n === part.high.n && part.low.d === part.high.d && (part.decimals ?? 1) <= 0 && !part.inside;
  const priced = PRICED.test(text.slice(Math.max(0, part.from - 14), part.from));
  // 三四千块, said of nothing, is money
  const many = coin === '块' && compare(part.low, powerOfTen(2)) >= 0;
  if (first === undefined ? !((priced || many) && follows(LONE, text, to)) : !apart || !(priced || coin === '块' || whole.length > 2))
    return null;
  if (text[to] === '钱') to += 1;
  const shift = (x: Decimal): Decimal => {
    let sum = over(x, { n: scale, d: 1n });
    if (first) sum = plus(sum, over(value(first), { n: scale * 10n, d: 1n }));
    if (second) sum = plus(sum, over(value(second), { n: scale * 100n, d: 1n }));
    return sum;
  };
  const places = (coin === '块' ? 0 : 1) + (first ? 1 : 0) + (second ? 1 : 0);
  return {
    ...part,
    to,
    low: shift(part.low),
    high: shift(part.high),
    decimals: (part.decimals ?? 0) + places,
    unit: '元',
    kind: 'money',
    rule: first ? 'composite' : 'number-and-unit',
  };
}
