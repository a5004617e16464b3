import { RATES_OF_CHANGE } from '../../lexicon/lexicon.js';
import { isGeneric } from '../label/generic.js';
import { labelBefore, labelOf, onlyVerb } from '../label/label.js';
import type { Draft, Item, Rule, Site } from '../rule.js';
import type { Scene } from '../scene.js';
import { beforeVerb, clauseStart, skip, wordsStart } from './clause.js';
import { distribute } from './distribute.js';
import { inTurn, ownedBehind, ownersTold } from './inturn.js';
import { itemsOf } from './items.js';
import { brackets, industries, paired } from './pairs.js';
import { basesOf, changeSlots, ownVerbs, rowOf } from './row.js';
import { again, through, together } from './rowdrafts.js';
import { periodsOfRow } from './rowperiods.js';
import { againstStandards } from './standards.js';

/** 甲、乙、丙今年上半年净利润分别…, 甲县和乙县上半年分别完成…: as many owners as figures, a period behind them. */
function ownersOf(scene: Scene, until: number, count: number): Item[] | null {
  const opened = clauseStart(scene, until);
  const found = /(?:E_?c)+E_?(?=[Pa]+N|FN|P[Pa]*$)/.exec(scene.symbols.slice(opened, until));
  if (!found) return null;
  const chunks = scene.chunks.slice(opened + found.index, opened + found.index + found[0].length).filter(({ entity }) => entity);
  if (chunks.length !== count) return null;
  return chunks.map(({ from, to, entity }) => ({ text: scene.text.slice(from, to), from, to, entity: entity! }));
}

/** Items before 分别 and figures after it, one by one. */
function oneByOne(site: Site): Draft[] | null {
  const { scene, k, chain } = site;
  const row = rowOf(scene, k, { verbs: true, mixed: true });
  if (row.length < 2) return null;
  const x = scene.symbols.slice(0, k).lastIndexOf('X');
  const bases = basesOf(site, x, row);
  if (bases) return bases;
  const differences = againstStandards(site, x, row);
  if (differences) return differences;
  // 分别占总数的88.5%: the whole names none of its parts
  const part = /A[^,;.]*$/.test(scene.symbols.slice(x, k));
  // 分别是成本的2倍和3.1倍: what they are multiples of names none of them
  const times =
    scene.symbols[k - 1] === 'd' && /^(?:multiple|ratio)$/.test(site.figure.quantity.kind) && /L/.test(scene.symbols.slice(x, k));
  const told = part || times ? null : labelBefore(scene, beforeVerb(scene, x, k));
  const own = (!told || onlyVerb(scene, told) ? ownedBehind(scene, row) : null) ?? told;
  // the items stand before 分别, or before the base (笔数、金额较去年同期分别增长)
  const opens = /[BbH][^,;.:]*$/.exec(scene.symbols.slice(0, x))?.index ?? x;
  const near = { from: wordsStart(scene, opens), to: scene.chunks[opens]!.from };
  const listed = brackets(scene, near.from, near.to, row.length) ?? itemsOf(scene, near.from, near.to, row.length);
  const items =
    industries(scene, near.from, near.to, row.length) ??
    // 对北欧四国、东盟进出口: two partners, not what went in and what went out
    (listed.length === row.length ? null : paired(scene, near.from, near.to, row.length)) ??
    listed;
  const when = items.length === row.length ? null : periodsOfRow(scene, x, row.length);
  if (when) return through(site, row, when, own ?? labelBefore(scene, skip(scene, opens)) ?? chain.label);
  // 三大指标分别为…，分别占世界总量的…: the items of the row before
  if (part && items.length < row.length && chain.items.length === row.length) return distribute(site, row, chain.items, null);
  const owners = items.length < row.length ? ownersOf(scene, opens, row.length) : null;
  if (owners) {
    chain.items = owners;
    return distribute(site, row, owners, own ?? labelOf(scene, near.from, near.to));
  }
  if (items.length >= row.length) {
    chain.items = items.slice(-row.length);
    return distribute(site, row, chain.items, own);
  }
  const found = labelOf(scene, near.from, near.to);
  const words = found && isGeneric(found.name) ? null : found;
  const first = scene.chunks.findIndex((chunk) => chunk.from >= near.from);
  const turns = scene.symbols[first - 1] === ',' ? inTurn(scene, clauseStart(scene, first - 1), first - 1, row.length) : null;
  if (turns) return distribute(site, row, turns.items, own ?? words ?? turns.label);
  // A 1046亿元，B 569亿元，分别下降8.9%和15.2%: the figures before are what it counts through
  if (!words && !own && chain.recent.length >= row.length) return again(site, row, chain.recent.slice(-row.length));
  if (chain.items.length === row.length) return distribute(site, row, chain.items, own ?? words);
  const measured = own ?? words;
  const their = measured ? ownersTold(scene, chain.recent.slice(-row.length), row.length) : null;
  if (measured && their) return row.map((at, n) => ({ k: at, label: measured, ...changeSlots(site, at), subject: their[n]! }));
  // …方面，数量分别达到26家、64家、1611家: the items stand one clause earlier
  if (scene.symbols[first - 1] !== ',') return together(site, row, own ?? words);
  const opened = clauseStart(scene, first - 1);
  const counts = scene.chunks.findIndex((chunk, i) => i >= opened && i < first - 1 && chunk.figure);
  const ends = scene.chunks[counts > opened ? counts : first - 1]!.from;
  const earlier = itemsOf(scene, scene.chunks[opened]!.from, ends, row.length).map((item) => ({
    ...item,
    text: item.text.replace(/(?:等?方面|中|上|双双|均|都)$/, ''),
  }));
  // 信息技术服务业，租赁和商务服务业增加值分别增长…: a list that goes on over a mark
  const joined = [...earlier, ...items];
  if (joined.length === row.length && earlier.every(({ text }) => SORT.test(text))) {
    chain.items = joined;
    return distribute(site, row, joined, own);
  }
  if (earlier.length < row.length) return together(site, row, own ?? words);
  chain.items = earlier.slice(-row.length);
  return distribute(site, row, chain.items, own ?? words);
}

/** Names of trades and goods. */
const SORT = /(?:业|类|产品|商品|制品|器材|用品|设备|材料)$/;

/** 甲业和乙业增幅最大，分别为22.5%和21.6%: how much each grew. */
function grownMost({ scene, k }: Site, drafts: Draft[] | null): Draft[] | null {
  const x = scene.symbols.slice(0, k).lastIndexOf('X');
  const told = GROWN.exec(scene.text.slice(0, scene.chunks[x]?.from ?? 0))?.[1];
  if (!told || scene.chunks[k]!.figure!.quantity.kind !== 'percent') return drafts;
  const direction = /[降跌]/.test(told) ? 'down' : 'up';
  return (
    drafts?.map((draft) => (draft.measure === 'level' ? { ...draft, measure: 'change', comparison: 'yoy', direction } : draft)) ?? null
  );
}
const GROWN = new RegExp(`(${RATES_OF_CHANGE})(?:最[大高快]|较[大高快]|[居靠]前|明显|突出|位居前列)?，?$`);

/** Rows of figures that 分别 deals out to what was named before it. */
export const RESPECTIVELY: readonly Rule[] = [
  {
    name: 'respectively',
    because: 'A、B和C分别增长1%、2%和3%: items before 分别 and figures after it belong together one by one',
    before: /X[^,;.X]*$/,
    produce: (site) => grownMost(site, ownVerbs(site.scene, oneByOne(site))),
  },
];
