import { GRADE_UNITS } from '../../lexicon/lexicon.js';
import { nounAfter } from '../label/noun.js';
import type { Draft } from '../rule.js';
import { type Scene, tokensIn } from '../scene.js';
import {
  EACH_PIECE,
  goodsBefore,
  goodsTold,
  MARGIN,
  OPENS_WITH_PRICE,
  PER_PIECE,
  PRICE,
  reckons,
  sold,
  TO_PRICE,
  tellsPrices,
  unpriced,
} from './goodswords.js';
import type { PriceTalk } from './pricetalk.js';
import { instanceOf } from './spoken.js';
import { calledSo, type Subject } from './subject.js';

/** Why goods are the owner that a price describes. */
export const DESCRIBED = 'the goods that the price describes';

/** So far before a price its goods are looked for in its sentence. */
const REACH = 160;

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

/**
 * The goods that a price is of: what the figure at chunk `k` describes (70元/吨的|松木), or what its name is of (松木|平均价格); where
 * both leave it out, `known`, what the prices before it were of, or what the `talk` of the paragraph or the headline is of.
 */
export function goodsOf(scene: Scene, draft: Draft, known: Subject | null, talk: PriceTalk): Subject | null {
  const graded = gradedBy(scene, draft);
  if (graded) return goods(graded, false);
  if (scene.linked.sentence.english || !isPrice(scene, draft)) return null;
  const { kind } = scene.chunks[draft.k]!.figure!.quantity;
  if (kind !== 'money' && (reckons(scene.linked.sentence.text) || talk.reckoned())) return null;
  const behind = kind === 'money' ? describedBy(scene, draft.k) : null;
  if (behind) return { ...goods(behind, false), reason: DESCRIBED };
  const own = namedIn(scene, draft);
  if (own === false) return null;
  if (own) return goods(own, false);
  const { text, chunks } = scene;
  const { from } = chunks[draft.k]!;
  const begun = takenUp(scene, draft) ?? topicOf(scene, draft.k);
  if (begun) return goods(begun, false);
  const since = Math.max(0, from - REACH);
  const before = tellsPrices(text.slice(since, from))
    ? goodsTold(text.slice(0, from), tokensIn(scene, since, from), since).at(-1)
    : undefined;
  if (before) return goods(before, false);
  const instance = instanceOf(scene, draft.k) ?? known;
  if (instance) return instance;
  const name = talk.before(scene.linked.sentence);
  return name ? goods(name, true) : null;
}

/** 42英寸|液晶电视, the sort that the figure itself tells of; null where it tells of none. */
function gradedBy({ text, chunks }: Scene, { k, label }: Draft): string | null {
  const { figure, from, to } = chunks[k]!;
  const unit = figure!.quantity.unit ?? '';
  if (!label || !GRADE_UNITS[unit] || label.from < to || label.to > to + 24) return null;
  const grade = text.slice(from, to);
  const thing = text.slice(label.from, label.to).replace(/^(?:的|发热量)+|[“”"\s]/g, '');
  return `${grade}${grade.includes(unit) ? '' : unit}${unpriced(thing)}`;
}

/** 70元/吨的|松木: null where what stands behind is no goods. */
function describedBy(scene: Scene, k: number): string | null {
  const list = /^(?:c[NLT]*[F%])*d/.exec(scene.symbols.slice(k + 1));
  const next = list ? scene.chunks[k + list[0].length + 1] : undefined;
  // 1900元的27英寸电视
  const sized = next?.figure && GRADE_UNITS[next.figure.quantity.unit ?? ''] !== undefined;
  const found = list && nounAfter(scene, k + list[0].length + (sized ? 1 : -1));
  if (!found) return null;
  const noun = sized ? { ...found, from: next.from } : found;
  // 花梨木普通|料: what is left of the clause is one character of its last word
  const rest = /^\p{Script=Han}(?=[，。；、,;]|$)/u.test(scene.text.slice(noun.to, noun.to + 2)) ? 1 : 0;
  const name = scene.text.slice(noun.from, noun.to + rest).replace(/[“”"\s]/g, '');
  return OPENS_WITH_PRICE.test(name) || PRICE.test(name) || MARGIN.test(name) || !sold(name) ? null : name;
}

/** What the name of the price is of; null where it says nothing, false where it is no price of goods. */
function namedIn(scene: Scene, { k, label, measure }: Draft): string | null | false {
  const { text, chunks } = scene;
  if (!label || label.from === label.to || label.to > chunks[k]!.from) return null;
  const words = text.slice(label.from, label.to);
  // 汽、柴油价格分别下降, 小麦和玉米价格分别为: one of a list that shares its last word
  const shared = label.name.replace(PRICE, '');
  if (
    shared !== label.name &&
    /^[、和与]/.test(text.slice(label.to)) &&
    shared.length > 1 &&
    sold(shared) &&
    (words.endsWith(shared) || words.endsWith(shared.slice(0, -1)))
  )
    return shared;
  // 锡价格和锌价格分别上涨: each of a list at its own place
  const listed = words.endsWith(label.text) ? -1 : text.lastIndexOf(label.text, chunks[k]!.from);
  const end = listed < 0 ? label.to : listed + label.text.length;
  // 钼铁价格|已经回到: what is told of the price is no part of its name
  const to = label.from + (TO_PRICE.exec(text.slice(label.from, end))?.[0].length ?? end - label.from);
  // a name carried over from another sentence
  if (listed < 0 && !words.endsWith(label.text.slice(-2)) && !words.startsWith(label.name.slice(0, 2)) && !label.name.startsWith(words))
    return null;
  // 一亩能卖2400元: no price is named, and none told by the piece
  if (!MARGIN.test(text.slice(label.from, to)) && !perPiece(scene, k) && measure !== 'change') return null;
  return goodsBefore(text, tokensIn(scene, Math.max(0, Math.min(label.from, to) - 16), to), to, (at) => bounds(scene, at));
}

/** Whether an entity or a period ends at `at`: no part of the goods behind it. */
const bounds = ({ linked }: Scene, at: number): boolean =>
  linked.periods.some(({ from, to }) => from < at && at <= to) ||
  linked.entities.some(({ from, to, entity }) => from < at && at <= to && entity.kind !== 'other');

/** 烧结用的铁精粉，其价格…, 质量合格的地板，售价…: the goods right before the clause of a price, which 其 takes up or 的 leads up to. */
function takenUp(scene: Scene, { label, k }: Draft): string | null {
  const { text, chunks } = scene;
  const at = label ? text.lastIndexOf('，', Math.min(label.from, chunks[k]!.from)) : -1;
  if (!label || at < 1) return null;
  const between = text.slice(at + 1, label.from);
  if (between !== '' && between !== '其') return null;
  const name = goodsBefore(text, tokensIn(scene, Math.max(0, at - 16), at), at, (edge) => bounds(scene, edge));
  return name && (between === '其' || text[at - name.length - 1] === '的') ? name : null;
}

/** 同级别的背光源电视，…售价…: the goods that a sentence sets before its comma. */
function topicOf(scene: Scene, k: number): string | null {
  const mark = scene.symbols.indexOf(',');
  if (mark <= 0 || mark > 4 || mark > k || !/^[Nd"]+$/.test(scene.symbols.slice(0, mark))) return null;
  const to = scene.chunks[mark]!.from;
  if (tokensIn(scene, to - 1, to)[0]?.tag.startsWith('n') !== true) return null;
  return goodsBefore(scene.text, tokensIn(scene, 0, to), to, (at) => bounds(scene, at)) || null;
}

/**
 * The goods of the price at chunk `k`, as its owner before a place, and before a company where the sentence names them; null where an office counts,
 * or the text is about a person, a work or another thing.
 */
export function pricedBy({ linked, chunks }: Scene, k: number, goods: Subject): Subject | null {
  const topic = linked.topics.find(({ about }) => !about);
  if (!topic) return goods;
  if (topic.entity.kind === 'place') {
    const counted = topic.from === 'speaker' && chunks[k]!.figure!.quantity.kind !== 'money';
    return counted || (topic.account && goods.inferred) ? null : goods;
  }
  return topic.entity.kind === 'organisation' && !goods.inferred ? goods : null;
}

/**
 * 纽约商品交易所铜期货价格, 国内甲醇价格: whether `own`, whom the sentence names, is only where the goods
 * that it names are quoted, or who sets their price.
 */
export const quotesGoods = (own: Subject, goods: Subject): boolean =>
  (own.text !== null && goods.entity.name.startsWith(own.text) && /期.?货?$/.test(goods.entity.name)) ||
  (!goods.inferred &&
    (own.entity.id === 'CN' ||
      (own.entity.kind === 'organisation' &&
        /(?:交易所|交易中心|商会|协会|发展和改革委员会|发展改革委|发改委|物价局)$/.test(own.entity.name))));

/**
 * 云岭县一家收购点的老板说，…，竹笋价格在9元每斤: whether `own` is but where somebody comes from who tells of the `goods` whose price it is,
 * in what stands `before` the figure. Pure.
 */
export function isOfElsewhere(before: string, own: Subject, goods: Subject): boolean {
  if (own.entity.kind !== 'place' || own.text === null || goods.text === null) return false;
  const [place, named] = [before.lastIndexOf(own.text), before.lastIndexOf(goods.text)];
  return place >= 0 && named > place && TELLS.test(before.slice(place, named));
}
const TELLS = /(?:告诉[^，。；]{1,12}|介绍|表示|透露|坦言|认为|[^小传据]说|[^名简]称)，/;

const goods = (name: string, inferred: boolean): Subject =>
  calledSo(name, inferred ? 'the goods whose price was told of last' : 'the goods that its price is of', { inferred });
