import {
  GOODS_MARGINS,
  GOODS_PRICES,
  NO_GOODS,
  PIECES,
  PRICE_SORTS,
  SHORT_GOODS,
  SHORT_PRICES,
  UNNAMED_GOODS,
} from '../../lexicon/lexicon.js';
import type { Token } from '../../tokenize/tokenize.js';

const oneOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');
const PIECE = oneOf(PIECES);
/** 元/吨, as a unit. */
export const PER_PIECE = new RegExp(`[元分镑]/(?:\\d+克|${PIECE})$`);
/** 每吨, before a sum. */
export const EACH_PIECE = new RegExp(`每(?:\\d+)?(?:${PIECE})[^，。；、\\d]{0,6}$`);
/** 造价, 代价, 评价 are no prices of goods. */
const named = (list: readonly string[]): string => `(?:${oneOf(list.filter((word) => word !== '价'))}|(?<![造代评物身总作估市股房性])价)`;
/** Ends in the name of a price of goods. */
export const PRICE = new RegExp(`${named(GOODS_PRICES)}(?:区间|水平|范围|底线|上限|下限)?$`);
/** A name of goods without what its price is told by: 触摸屏的平|均价格, 动力煤|平仓价. */
export const unpriced = (words: string): string => words.replace(PRICE, '').replace(/的平?$/, '');
/** As far as the last such name. */
export const TO_PRICE = new RegExp(`^.*${named(GOODS_PRICES)}`);
/** Ends in that, or in what else a sum for a piece is. */
export const MARGIN = new RegExp(`${named([...GOODS_PRICES, ...GOODS_MARGINS])}(?:区间|水平|范围|底线|上限|下限)?$`);
/** Begins with such a name. */
export const OPENS_WITH_PRICE = new RegExp(`^(?:${oneOf([...GOODS_PRICES, ...GOODS_MARGINS])})`);
/** Between the goods and the name of their price, or behind goods that are quoted: 锡|报, 钢材|收于. */
const BETWEEN = new RegExp(
  `(?:${oneOf(PRICE_SORTS)}|每(?:${PIECE})|个别品种|品种|集体|全面|普遍|整体|再度|再次|继续|持续|全线|大幅|小幅|[报收涨跌卖售将已或又]|报价|报收|收报|[收报]于|涨价|降价|提价)$`,
);
/** 电解铝|每吨制造|成本 */
const OF_MARGINS = new RegExp(`(?:每(?:${PIECE})|制造|生产|平均|单位|综合|的)$`);
const NOT_SOLD = new RegExp(`(?:${oneOf(NO_GOODS)})$`);
/** What leads up to goods and is no part of their name. */
const BEFORE =
  /^(?:起?将|后市|国内外?|国际|全国|全球|世界|市场|目前|当前|近期|今年|去年|各地|本地|当地|地区|部分|多数|所有|普通|一般|主流|最新|其他|其它|多种|各种|各类|同期|本周|上周|本月|上月|第[\d一二三四五六七八九十]+[周旬期批]|同一家\p{Script=Han}{1,2}店|(?:说法|观点|误区|原因|案例|看点|亮点)[一二三四五六七八九十]|期间|单纯|平均|预计|估计|预期|由于|因为|[^，。]*?(?:旗下|所有|全部)|[该此]?品牌|[\p{Script=Han}]{0,3}城市|(?:[上下]游)?产品|一台|一辆|一部|一斤|一吨|一个|每个|每台|每辆|每)(?=.{2})/u;
/** Words of a name of goods. */
const NOMINAL = /^(?:n|nt|nz|ng|nr|nrt|nrfg|ns|vn|an|eng|x|b|l|j|m|a|s|g|k|z|i)$/;
/** The last of them. */
const HEADS = /^(?:n|nt|nz|ng|nr|nrt|nrfg|ns|eng|x|b|l|j|k|g|z|i|q)$/;
/** A contract of a bourse by its month: 主力1201. */
const CONTRACT = /^(?:主力|近月|远月|近期|远期)?(?:[A-Z]{0,2}\d{3,4}|\d{1,2}月份?)?(?:期货)?(?:合约)?$/;
const LONGEST = 16;
/** 该药, 这类产品: goods that are pointed at. */
const POINTED = /(?:[该此其]|这[类种款个]?|那[类种款个]?|上述|前述)$/;

/** Points of an account that go by their number. */
const POINT = /(?:说法|观点|误区|原因|案例|看点|亮点)$/;

/** The goods in the words that end at `to` with the name of their price or without; null where they name none, false where they are none. */
export function goodsBefore(text: string, tokens: readonly Token[], to: number, stops: (at: number) => boolean): string | null | false {
  let end = to;
  const price = MARGIN.exec(text.slice(Math.max(0, to - 10), to));
  if (price) end -= price[0].length;
  const between = price && !PRICE.test(price[0]) ? OF_MARGINS : BETWEEN;
  for (let more = between.exec(text.slice(Math.max(0, end - 4), end)); more; more = between.exec(text.slice(Math.max(0, end - 4), end)))
    end -= more[0].length;
  // 丹参片(薄膜衣)(120片/瓶)的|中标价: of what sort and size stands in brackets; 0号柴油（全国平均）
  end -= /(?:[（(][^（()）]{1,16}[）)])*$/.exec(text.slice(Math.max(0, end - 40), end))![0].length;
  const short = price && /价$/.test(price[0]) ? SHORT_PRICES[text[end - 1] ?? ''] : undefined;
  let from = end;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.from >= end) continue;
    const edge = Math.min(token.to, end);
    if (
      edge !== from ||
      end - token.from > LONGEST ||
      stops(edge) ||
      /^(?:每.*|[时后前中内里上下]|这|那|该|此|其|某|这一|那一)$/.test(token.text) ||
      !/^[\p{L}\d“”*%.\-+/（）()]+$/u.test(token.text) ||
      !(NOMINAL.test(token.tag) || (edge === end && price && !PRICE.test(price[0]) && token.text.length > 1 && token.tag === 'v'))
    )
      break;
    from = token.from;
  }
  let name = text.slice(from, end).replace(/^[“”）)]+|[“（(]+$/g, '');
  // 说法二|地板原材料: which of several points it is
  if (POINT.test(text.slice(Math.max(0, from - 2), from))) name = name.replace(/^[一二三四五六七八九十](?=.{2})/u, '');
  for (let lead = BEFORE.exec(name); lead; lead = BEFORE.exec(name)) name = name.slice(lead[0].length);
  name = name.replace(/[“”"]|（[^（）]*）|^(?:19|20)\d\d年?(?=\p{Script=Han})/gu, '');
  // 5500|大卡优质电煤: a number that begins the name
  if (name !== '' && text.startsWith(name, from) && !stops(from)) name = /[\d.]*$/.exec(text.slice(Math.max(0, from - 6), from))![0] + name;
  // 大同|煤: where it comes from belongs to a name so short
  if (name.length === 1 && !short && stops(from)) {
    const origin = tokens.findLast((token) => token.to === from);
    if (origin && /^[\p{Script=Han}]{2,3}$/u.test(origin.text)) name = origin.text + name;
  }
  // 郑州|期棉: where it is quoted belongs to what is quoted there
  const bourse = /^期.$|期货$/.test(name) ? tokens.findLast((token) => token.to === from && /^ns$/.test(token.tag)) : undefined;
  if (bourse) name = bourse.text + name;
  if (short && name.replace(/^(?:国际|国内|全国|我国)/, '').length < 2) return short;
  if (name.length < 2 && POINTED.test(text.slice(Math.max(0, from - 2), from))) return null;
  if (
    name === '' ||
    /(?:建议|要求|规定|台阶|关口|大关|[高低]位|[高低]点|位置|区域|[上下]方|附近|[支压阻].位|点位|空间|暂未|部分|巨头|纪录)$/.test(name) ||
    /^(?:这|那|该|此|其|上述|前述)[一种个类款些]?$/.test(name) ||
    // 建材市场原材料 are 原材料
    UNNAMED_GOODS.has(name.replace(/^.*市场/, '')) ||
    CONTRACT.test(name)
  )
    return null;
  const last = tokens.findLast((token) => token.from < end && token.to > from);
  const margin = price !== null && !PRICE.test(price[0]);
  return sold(name) && (HEADS.test(last?.tag ?? '') || (margin && /^v/.test(last?.tag ?? ''))) ? name : false;
}

/** Whether a name is of something that has a price by the piece. */
export const sold = (name: string): boolean =>
  (name.length > 1 || SHORT_GOODS.has(name)) &&
  name.length <= LONGEST &&
  !UNNAMED_GOODS.has(name) &&
  !NOT_SOLD.test(name) &&
  !/^[\d.%]+$|[的了是在]|^(?:每|不足|不到|超过|很|最|更|较|冲|变相|这|那|该|此|其|随)|[至到为达好差]$|价外?$|稳中|[价报均售]价|价格|市场$/.test(
    name,
  ) &&
  /\p{L}/u.test(name);

/** The goods whose prices a text tells of from `since` on, in order: 松木价格|整体上浮. */
export function goodsTold(text: string, tokens: readonly Token[], since = 0): string[] {
  const told: string[] = [];
  TALK.lastIndex = since;
  for (const { index } of text.matchAll(TALK)) {
    const at = index + (text[index] === '价' ? 1 : /^[涨降提]价/.test(text.slice(index, index + 2)) ? 0 : 2);
    const name = goodsBefore(text, tokens, at, () => false);
    if (name) told.push(name);
  }
  return told;
}
const TALK =
  /(?:期货(?!价|市场|交易|公司|合约|收|报)|期[铜铝锌铅镍锡金银棉糖胶油钢煤](?!价)|价格|售价|均价|报价|单价|涨价|降价|提价|(?<=[煤钢粮猪菜蛋棉糖铜铝铅锌镍锡金银胶奶药矿茶米肉])价(?![值格]))/g;

/** Whether a text may tell of prices. */
export const tellsPrices = (text: string): boolean => text.includes('价') || text.includes('期货') || text.includes('合约');

/** Whether a text tells of an index that an office reckons for a place. */
export const reckons = (text: string): boolean => RECKONED.test(text);
const RECKONED = /CPI|PPI|消费者?物?价格|物价|生产者|购进价格|价格指数|核心通胀|通货膨胀/;
