import { type Decimal, decimal, powerOfTen, times } from './decimal.js';
import { hedgeAfter } from './hedge.js';
import { readNumeral } from './numeral.js';
import type { Reading } from './quantity.js';
import type { FigureRule } from './rules.js';

/** A figure whose number is in its words. */
interface SpecialFigure {
  from: number;
  to: number;
  reading: Reading;
  rule: FigureRule;
  change?: 'up' | 'down';
  vague?: boolean;
}

const exact = (value: Decimal, unit: string | null, kind: Reading['kind'], decimals: number | null = 0): Reading => ({
  low: value,
  high: value,
  decimals,
  unit,
  kind,
  approximation: 'exact',
});

/** 翻一番, 翻了两番, 翻番, 翻倍: doubled n times, as a multiple of what it was. */
function doubling(text: string, at: number): SpecialFigure | null {
  const m = /翻了?(?:将?近|超过|逾|约)?([一两二三四五\d]|一点五)?(?:番(?![茄禺])|倍)/y;
  m.lastIndex = at;
  const found = m.exec(text);
  if (!found || (found[0].endsWith('倍') && found[1] !== undefined)) return null;
  const times2 = found[1] === undefined ? 1 : Number(found[1]) || Number((readNumeral(found[1], 0) as { low: Decimal }).low.n);
  const end = at + found[0].length;
  const after =
    text[end] === '多' ? ({ means: 'more_than', to: end + 1 } as const) : hedgeAfter(text, end, { counting: true, kind: 'multiple' });
  const said = /近/.test(found[0]) ? 'less_than' : /约/.test(found[0]) ? 'about' : /超过|逾/.test(found[0]) ? 'more_than' : null;
  const approximation = said ?? after?.means ?? 'exact';
  const reading: Reading = { ...exact(decimal(String(2 ** times2)), '倍', 'multiple'), approximation };
  return { from: at, to: after?.to ?? end, reading, rule: 'doubling', change: 'up' };
}

/** ★★★★★: a count of stars. */
function stars(text: string, at: number): SpecialFigure | null {
  const run = /★+(?:☆+)?/y;
  run.lastIndex = at;
  const found = run.exec(text);
  // ★1—7月，…: a mark that opens a line
  if (!found || (at === 0 && found[0].length === 1 && /[\p{Script=Han}\d“\0]/u.test(text[1] ?? ''))) return null;
  const n = found[0].replace(/☆/g, '').length;
  return { from: at, to: at + found[0].length, reading: exact(decimal(String(n)), '星', 'score'), rule: 'stars', vague: true };
}

/** 首位 after 居, 列, 全国: the first rank. */
function foremost(text: string, at: number): SpecialFigure | null {
  if (!text.startsWith('首位', at) || !/(?:[居列排]|升至|全国|全省|全市|全球|世界|亚洲|国内)$/.test(text.slice(Math.max(0, at - 4), at)))
    return null;
  return { from: at, to: at + 2, reading: exact(decimal('1'), null, 'rank'), rule: 'foremost', vague: true };
}

/** 半年, 半个月, 半小时; 半个百分点. */
function half(text: string, at: number): SpecialFigure | null {
  if (text.startsWith('半个百分点', at))
    return { from: at, to: at + 5, reading: exact(decimal('0.5'), '个百分点', 'points', 1), rule: 'half' };
  const m = /半(个多?(?:月|小时|钟头|世纪|学期)|年(?!报|度|来)|小时|天(?!然))/y;
  m.lastIndex = at;
  const found = m.exec(text);
  if (found && !/[上下前后大多一夜个年]$/.test(text.slice(0, at).slice(-1)))
    return {
      from: at,
      to: at + found[0].length,
      reading: {
        ...exact(decimal('0.5'), found[1]!.replace('多', ''), 'duration', 1),
        approximation: found[1]!.includes('多') ? 'more_than' : 'exact',
      },
      rule: 'half',
      vague: true,
    };
  return null;
}

const RANKED =
  /(?:[居列排获得夺进入至为]|名列|跃升|上升到|升到|全国|全省|全市|全区|全县|全球|世界|亚洲|国内|同类|行业|系统|总分|综合|国际|中西部|西部|中部|东部|东北|长三角|城市|均|排名|蝉联|稳居|仅次于|并列|总数|总量|规模|增速|数量|保持|连续)$/;

/** 保持全球港口第一, 稳居西部省区第一: the verb of ranking stands farther off. */
const RANKED_AFAR = /(?:稳居|位居|居|名列|位列|跃居|跃升|保持|蝉联|排名|排在|继续为)[^，。；、：]{1,12}$/;

/** 安全第一, 质量第一: a maxim, no rank. */
const MAXIM = /(?:安全|质量|健康|生命|客户|顾客|用户|服务|预防|效率|友谊|人民|学生|时间|百姓|群众|信誉|诚信|公益|天下)$/;

/** 第四大铁矿石生产商, 第二大经济体: what is the n-th largest of its kind. */
const LARGEST =
  /^大[^，。；、：“”]{0,12}?(?:国|商|体|市场|伙伴|企业|公司|来源地?|港口?|产地|城市|银行|股东|目的地|行业|产业|省份?|岛|湖|油田|气田|煤田|集团|品牌|基地|运营商|用户|客户|电网|生产|出口|进口|消费|应用|经济|贸易|债权|投资|能源|水果|农产品|语言|城)/;

/** 第一, 第五位, 第3名, 第80万辆: an order with a measuring sense; 第二次会议 and 第一产业 only name. */
function ordinal(text: string, at: number): SpecialFigure | null {
  const numeral = readNumeral(text, at + 1);
  if (!numeral || 'reason' in numeral || numeral.open || numeral.pair || numeral.hedge) return null;
  const { to, low: value } = numeral;
  const before = text.slice(Math.max(0, at - 6), at);
  const rank = (end: number, unit: string | null, vague = false): SpecialFigure => ({
    from: at,
    to: end,
    reading: exact(value, unit, 'rank', numeral.decimals),
    rule: 'rank',
    ...(vague ? { vague: true } : {}),
  });
  if (/^[高低]位(?!置)/.test(text.slice(to, to + 3))) return rank(to + 2, '位');
  if (text[to] === '位' && !/[数]/.test(text[to + 1] ?? '')) return rank(to + 1, '位');
  if (text[to] === '名' && !/[单录]/.test(text[to + 1] ?? '')) return rank(to + 1, '名');
  if (/^大(?![家会学道队教])/.test(text.slice(to, to + 2)) && (RANKED.test(before) || LARGEST.test(text.slice(to, to + 18))))
    return rank(to + 1, null, true);
  const thing = /(?:万|千|百)?(?:[辆台架艘列家户名个件吨套只]|人次)/y;
  thing.lastIndex = to;
  const found = thing.exec(text);
  if (found && numeral.style !== 'chinese' && times(value, powerOfTen(0)).n / value.d >= 100n)
    return {
      from: at,
      to: to + found[0].length,
      reading: exact(value, found[0].replace(/^[万千百]/, ''), 'rank', numeral.decimals),
      rule: 'rank',
    };
  // 鄞州第一 慈溪紧追: a headline ranks without a verb.
  if (
    text.length <= 40 &&
    /^(?:$|\s)/.test(text.slice(to, to + 1)) &&
    /[一-龥]$/.test(before) &&
    !MAXIM.test(before) &&
    value.n === value.d
  )
    return rank(to, null);
  // 位列第八城
  if (PLACED.test(before) && /^[省市县区城州国](?![一-龥]?(?:队|届|次|级))/.test(text.slice(to, to + 3))) return rank(to, null);
  if (/^(?:$|[，。；、！？,;）)”"：:的\n]|和|且)/.test(text.slice(to, to + 1)) && ranked(text, at)) return rank(to, null);
  return null;
}

const PLACED = /(?:位列|位居|名列|高居|跃居|跃升|排名|排行|排在)(?:全[国省市区]|世界|全球)?$/;

/** 分别居全国第二、第七、第九: a rank in a list of them. */
const LISTED = /第[\d一二三四五六七八九十百]{1,4}[位名]?(?:、|和|及|以及)$/;

/** No list of places is longer. */
const MOST_LISTED = 20;

/** Whether the ordinal at `at`, or the first of the list that it goes on, stands behind a word of ranking. */
function ranked(text: string, at: number): boolean {
  let first = at;
  for (let n = 0; n < MOST_LISTED; n++) {
    const listed = LISTED.exec(text.slice(Math.max(0, first - 8), first))?.[0];
    if (!listed) return isRanked(text, first, text.slice(Math.max(0, first - 6), first));
    first -= listed.length;
  }
  return false;
}

const isRanked = (text: string, at: number, before: string): boolean =>
  RANKED.test(before) || (!MAXIM.test(before) && RANKED_AFAR.test(text.slice(Math.max(0, at - 18), at)));

/** 前三, 前十, 前三位, 前10名: at most that rank. */
function top(text: string, at: number): SpecialFigure | null {
  const numeral = readNumeral(text, at + 1);
  if (!numeral || 'reason' in numeral || numeral.open || numeral.pair || numeral.hedge || numeral.decimals > 0) return null;
  const next = text[numeral.to] ?? '';
  const before = text.slice(Math.max(0, at - 6), at);
  // 春节前|20名: until then, so many
  if (/(?:[春秋]节|元旦|国庆|开学|开幕|入[冬夏秋汛]|汛期|节假日)$/.test(before) && next === '名') return null;
  const reading: Reading = { ...exact(numeral.low, null, 'rank'), approximation: 'at_most' };
  if (/[位名强]/.test(next) && !(next === '名' && text[numeral.to + 1] === '单'))
    return {
      from: at,
      to: numeral.to + 1,
      reading: { ...reading, unit: next === '强' ? null : next },
      rule: 'top',
      ...(next === '强' ? { vague: true } : {}),
    };
  if (/^(?:$|[，。；、！？,;）)”"的])/.test(next) && RANKED.test(before)) return { from: at, to: numeral.to, reading, rule: 'top' };
  return null;
}

/** Figures whose number is in their words, by the character they start with. */
export const SPECIAL: Readonly<Record<string, (text: string, at: number) => SpecialFigure | null>> = {
  翻: doubling,
  '★': stars,
  首: foremost,
  半: half,
  第: ordinal,
  前: top,
};
