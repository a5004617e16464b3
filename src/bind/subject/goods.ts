import type { Entity } from '../../../schemas/schemas.js';
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
import type { Sentence, Token } from '../../tokenize/tokenize.js';
import { nounAfter } from '../label/noun.js';
import type { Draft } from '../rule.js';
import { type Scene, tokensIn } from '../scene.js';
import type { Subject } from './subject.js';

const oneOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');
const PIECE = oneOf(PIECES);
const PER_PIECE = new RegExp(`[元分镑]/(?:\\d+克|${PIECE})$`);
const EACH_PIECE = new RegExp(`每(?:\\d+)?(?:${PIECE})[^，。；、\\d]{0,6}$`);
/** 造价, 代价, 评价: no price of goods. */
const OTHER = '(?<![造代评物身总作估市股房性][价]?)';
const PRICE = new RegExp(`${OTHER}(?:${oneOf(GOODS_PRICES)})(?:区间|水平|范围)?$`);
const MARGIN = new RegExp(`${OTHER}(?:${oneOf([...GOODS_PRICES, ...GOODS_MARGINS])})(?:区间|水平|范围)?$`);
/** Between the goods and the name of their price, or behind goods that are quoted: 锡|报, 钢材|收于. */
const BETWEEN = new RegExp(
  `(?:${oneOf(PRICE_SORTS)}|每(?:${PIECE})|集体|全面|普遍|整体|再度|再次|继续|持续|全线|大幅|小幅|[报收涨跌卖售将已或又]|报价|报收|收报|[收报]于|涨价|降价|提价)$`,
);
const NOT_SOLD = new RegExp(`(?:${oneOf(NO_GOODS)})$`);
/** What leads up to goods and is no part of their name. */
const BEFORE =
  /^(?:后市|国内外?|国际|全国|全球|世界|市场|目前|当前|近期|今年|去年|各地|本地|当地|地区|部分|多数|所有|普通|一般|主流|最新|其他|其它|多种|各种|各类|同期|本周|上周|本月|上月|期间|时|后|前|中|内|里|单纯|平均|预计|估计|预期|后市|由于|因为|[^，。]*?(?:旗下|所有|全部)|一台|一辆|一部|一斤|一吨|一个|每个|每台|每辆|每)(?=.{2})/;
/** Words of a name of goods. */
const NOMINAL = /^(?:n|nt|nz|ng|nr|nrt|nrfg|ns|vn|an|eng|x|b|l|j|m|a|s|g|k|z|i)$/;
/** The last of them. */
const HEADS = /^(?:n|nt|nz|ng|nr|nrt|nrfg|ns|eng|x|b|l|j|k|g|z|i|q)$/;
/** Whether a text tells of an index that an office reckons for a place. */
export const reckons = (text: string): boolean => RECKONED.test(text);
const RECKONED = /CPI|PPI|消费者?物?价格|物价|生产者|购进价格|价格指数|核心通胀|通货膨胀/;
/** A contract of a bourse by its month: 主力1201. */
const CONTRACT = /^(?:主力|近月|远月|近期|远期)?(?:[A-Z]{0,2}\d{3,4}|\d{1,2}月份?)?(?:期货)?(?:合约)?$/;
const LONGEST = 16;
/** Why goods are the owner that a price describes. */
export const DESCRIBED = 'the goods that the price describes';

/** 21元/斤, 每斤21元 */
function perPiece({ text, chunks }: Scene, k: number): boolean {
  const { figure, from } = chunks[k]!;
  const { kind, unit } = figure!.quantity;
  return kind === 'money' && (PER_PIECE.test(unit ?? '') || EACH_PIECE.test(text.slice(Math.max(0, from - 10), from)));
}

/** Whether the figure at chunk `k` is a price of some goods, what they cost in pieces, or how such a price moves. */
export function isPrice(scene: Scene, { k, label, measure }: Draft): boolean {
  const { figure, from } = scene.chunks[k]!;
  const { kind, unit } = figure!.quantity;
  if (scene.text.slice(Math.max(0, from - 8), from).includes('每股') || /股/.test(unit ?? '')) return false;
  if (perPiece(scene, k)) return true;
  if (!label || !PRICE.test(label.name)) return false;
  return kind === 'money' || (measure !== 'share' && (kind === 'percent' || kind === 'multiple'));
}

/** Of which goods a story tells the prices, as far as it has been read. */
interface Talk {
  /** The goods told of last before a sentence. */
  before(sentence: Sentence): string | null;
  /** Whether the paragraph or the headline tells of an index that an office reckons. */
  reckoned(): boolean;
}

/**
 * The goods that a price is of: what the figure at chunk `k` describes (70元/吨的|松木), or what its name is of (松木|平均价格); where
 * both leave it out, `known`, what the prices before it were of, or what the `talk` of the paragraph or the headline is of.
 */
export function goodsOf(scene: Scene, draft: Draft, known: Subject | null, talk: Talk): Subject | null {
  if (scene.linked.sentence.english || !isPrice(scene, draft)) return null;
  const { kind } = scene.chunks[draft.k]!.figure!.quantity;
  if (kind !== 'money' && talk.reckoned()) return null;
  const behind = kind === 'money' ? describedBy(scene, draft.k) : null;
  if (behind) return { ...goods(behind, false), reason: DESCRIBED };
  const own = namedIn(scene, draft);
  if (own === false) return null;
  if (own) return goods(own, false);
  const { text, chunks } = scene;
  const { from } = chunks[draft.k]!;
  const begun = topicOf(scene, draft.k);
  if (begun) return goods(begun, false);
  const before = tellsPrices(text.slice(0, from)) ? goodsTold(text.slice(0, from), tokensIn(scene, 0, from)).at(-1) : undefined;
  if (before) return goods(before, true);
  if (known) return known;
  const name = talk.before(scene.linked.sentence);
  return name ? goods(name, true) : null;
}

const OPENS_WITH_PRICE = new RegExp(`^(?:${oneOf([...GOODS_PRICES, ...GOODS_MARGINS])})`);

/** 70元/吨的|松木: null where what stands behind is no goods. */
function describedBy(scene: Scene, k: number): string | null {
  const list = /^(?:c[NLT]*[F%])*d/.exec(scene.symbols.slice(k + 1));
  const noun = list && nounAfter(scene, k + list[0].length - 1);
  if (!noun) return null;
  const name = scene.text.slice(noun.from, noun.to).replace(/[“”"\s]/g, '');
  return OPENS_WITH_PRICE.test(name) || PRICE.test(name) || MARGIN.test(name) || !sold(name) ? null : name;
}

/** What the name of the price is of; null where it says nothing, false where it is no price of goods. */
function namedIn(scene: Scene, { k, label, measure }: Draft): string | null | false {
  if (!label || label.from === label.to || label.to > scene.chunks[k]!.from) return null;
  const words = scene.text.slice(label.from, label.to);
  // a name carried over from another sentence
  if (!words.endsWith(label.text.slice(-2)) && !words.startsWith(label.name.slice(0, 2)) && !label.name.startsWith(words)) return null;
  // 一亩能卖2400元: no price is named, and none told by the piece
  if (!MARGIN.test(words) && !perPiece(scene, k) && measure !== 'change') return null;
  return goodsBefore(scene.text, tokensIn(scene, Math.max(0, label.from - LONGEST), label.to), label.to, (at) => bounds(scene, at));
}

/** Whether an entity or a period ends at `at`: no part of the goods behind it. */
const bounds = ({ linked }: Scene, at: number): boolean =>
  linked.periods.some(({ from, to }) => from < at && at <= to) ||
  linked.entities.some(({ from, to, entity }) => from < at && at <= to && entity.kind !== 'other');

/** The goods in the words that end at `to` with the name of their price or without; null where they name none, false where they are none. */
export function goodsBefore(text: string, tokens: readonly Token[], to: number, stops: (at: number) => boolean): string | null | false {
  let end = to;
  const price = MARGIN.exec(text.slice(Math.max(0, to - 10), to));
  if (price) end -= price[0].length;
  for (
    let more = price && !PRICE.test(price[0]) ? null : BETWEEN.exec(text.slice(Math.max(0, end - 4), end));
    more;
    more = BETWEEN.exec(text.slice(Math.max(0, end - 4), end))
  )
    end -= more[0].length;
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
      token.text.startsWith('每') ||
      !/^[\p{L}\d“”*%.\-+/（）()]+$/u.test(token.text) ||
      !(NOMINAL.test(token.tag) || (edge === end && price && !PRICE.test(price[0]) && token.text.length > 1 && token.tag === 'v'))
    )
      break;
    from = token.from;
  }
  let name = text.slice(from, end).replace(/^[“”）)]+|[“（(]+$/g, '');
  for (let lead = BEFORE.exec(name); lead; lead = BEFORE.exec(name)) name = name.slice(lead[0].length);
  name = name.replace(/[“”"]|（[^（）]*）|^\d{4}年?(?=\p{Script=Han})/gu, '');
  // 大同|煤: where it comes from belongs to a name so short
  if (name.length === 1 && !short && stops(from)) {
    const origin = tokens.findLast((token) => token.to === from);
    if (origin && /^[\p{Script=Han}]{2,3}$/u.test(origin.text)) name = origin.text + name;
  }
  if (short && name.length < 2) return short;
  if (name === '' || UNNAMED_GOODS.has(name) || CONTRACT.test(name)) return null;
  const last = tokens.findLast((token) => token.from < end && token.to > from);
  const margin = price !== null && !PRICE.test(price[0]);
  return sold(name) && (HEADS.test(last?.tag ?? '') || (margin && /^v/.test(last?.tag ?? ''))) ? name : false;
}

/** 同级别的背光源电视，…售价…: the goods that a sentence sets before its comma. */
function topicOf(scene: Scene, k: number): string | null {
  const mark = scene.symbols.indexOf(',');
  if (mark <= 0 || mark > 4 || mark > k || !/^[Nd"]+$/.test(scene.symbols.slice(0, mark))) return null;
  const to = scene.chunks[mark]!.from;
  if (tokensIn(scene, to - 1, to)[0]?.tag.startsWith('n') !== true) return null;
  return goodsBefore(scene.text, tokensIn(scene, 0, to), to, (at) => bounds(scene, at)) || null;
}

const sold = (name: string): boolean =>
  (name.length > 1 || SHORT_GOODS.has(name)) &&
  name.length <= LONGEST &&
  !UNNAMED_GOODS.has(name) &&
  !NOT_SOLD.test(name) &&
  !/^[\d.%]+$|[的了是在]|^(?:每|不足|不到|超过)/.test(name) &&
  /\p{L}/u.test(name);

/** The goods whose prices a text tells of, in order: 松木价格|整体上浮. */
export function goodsTold(text: string, tokens: readonly Token[]): string[] {
  const told: string[] = [];
  for (const { index } of text.matchAll(TALK)) {
    const at = index + (text[index] === '价' ? 1 : /^[涨降提]价/.test(text.slice(index, index + 2)) ? 0 : 2);
    const name = goodsBefore(text, tokens, at, () => false);
    if (name) told.push(name);
  }
  return told;
}
const TALK =
  /(?:期货(?!价|市场|交易|公司|合约|收|报)|价格|售价|均价|报价|单价|涨价|降价|提价|(?<=[煤钢粮猪菜蛋棉糖铜铝铅锌镍锡金银胶奶药矿茶米肉])价(?![值格]))/g;

/** Whether a text may tell of prices. */
export const tellsPrices = (text: string): boolean => text.includes('价') || text.includes('期货');

/**
 * The goods of the price at chunk `k`, as its owner before a place, and before a company where the sentence names them; null where somebody
 * speaks, an office counts, or the text is about a person, a work or another thing.
 */
export function pricedBy({ linked, chunks }: Scene, k: number, goods: Subject): Subject | null {
  const topic = linked.topics.find(({ about }) => !about);
  if (!topic) return goods;
  if (topic.entity.kind === 'place') {
    const counted = topic.from === 'speaker' && chunks[k]!.figure!.quantity.kind !== 'money';
    return counted || (topic.account && goods.inferred) ? null : goods;
  }
  return topic.entity.kind === 'organisation' && topic.from !== 'speaker' && !goods.inferred ? goods : null;
}

function goods(name: string, inferred: boolean): Subject {
  const entity: Entity = { id: `other::${name}`, name, kind: 'other', parent: null, aliases: [], same_as: null };
  return {
    entity,
    text: inferred ? null : name,
    inferred,
    reason: inferred ? 'the goods whose price was told of last' : 'the goods that its price is of',
    spoken: true,
  };
}
