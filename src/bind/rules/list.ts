import { RATES_OF_CHANGE } from '../../lexicon/lexicon.js';
import { indicatorOf, knownTail } from '../../link/link.js';
import { isGeneric } from '../label/generic.js';
import { labelBefore, labelOf, onlyVerb, wordsBefore } from '../label/label.js';
import type { Draft, Item, Rule, Site } from '../rule.js';
import type { Scene } from '../scene.js';
import { clauseStart, skip } from './clause.js';
import { distribute } from './distribute.js';
import { inTurn, ownedBehind, ownersTold } from './inturn.js';
import { headOf, itemsIn, itemsOf } from './items.js';
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
  const near = { from: start(scene, opens), to: scene.chunks[opens]!.from };
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

/** 存款余额939亿元、贷款余额623亿元，比年初增加52亿元和30亿元: a row of changes behind as many measures that stand in a row; null where they do not. */
function rowAgain(site: Site, row: readonly number[]): Draft[] | null {
  const { scene, k, chain } = site;
  const before = chain.recent.slice(-row.length);
  if (before.length < row.length || changeSlots(site, k).measure !== 'change') return null;
  if (!before.every(({ label, measure }) => label && measure === 'level') || before[0]!.label!.name === before[1]!.label!.name) return null;
  const told = scene.symbols.slice(before[0]!.k, before.at(-1)!.k + 1);
  const own = /^[^,;.:]*,(?=[^,;.:]*$)/.exec(scene.symbols.slice(before.at(-1)!.k, k));
  if (!/^[F%](?:c[NaLP"]+[F%])+$/.test(told) || !own || /[NE]/.test(scene.symbols.slice(before.at(-1)!.k + own[0].length, k))) return null;
  return ownVerbs(scene, again(site, [...row], before));
}

/** What words may narrow a measure by before its name: 规模|工业增加值. */
const NARROWED = 4;
const isMeasure = (text: string): boolean => knownTail(text) > 2 && text.length - knownTail(text) <= NARROWED;

/** A rate of change, and nothing behind it. */
const RATE_AT_END = new RegExp(`${RATES_OF_CHANGE}$`);

/** Names of trades and goods. */
const SORT = /(?:业|类|产品|商品|制品|器材|用品|设备|材料)$/;

export const LISTS: readonly Rule[] = [
  {
    name: 'respectively',
    because: 'A、B和C分别增长1%、2%和3%: items before 分别 and figures after it belong together one by one',
    before: /X[^,;.X]*$/,
    produce: (site) => grownMost(site, ownVerbs(site.scene, oneByOne(site))),
  },
  {
    name: 'each',
    because: '鄞州区、北仑区均增长8%: one figure is said of each of several things',
    before: /c[EN"]*[^,;.:]*M[^,;.:F%]*$/,
    produce: (site) => {
      const { scene, k, chain } = site;
      const m = scene.symbols.slice(0, k).lastIndexOf('M');
      if (!/^(?:均|均为|均达|都|都是|各|各为|双双)$/.test(scene.text.slice(scene.chunks[m]!.from, scene.chunks[m]!.to))) return null;
      const items = itemsIn(scene, start(scene, m), scene.chunks[m]!.from);
      if (items.length === 2 && items.every(({ text, entity }) => !entity && isMeasure(text))) {
        // 双双突破200亿元，分别达到…: what comes next is told of the same two
        chain.items = items;
        return items.map(({ text, from, to }) => ({
          k,
          label: { text, from, to, ...indicatorOf(text) },
          ...changeSlots(site, k),
        }));
      }
      if (items.length < 2 || !items.every((item) => item.entity)) return null;
      const head = headOf(items);
      const named = head
        ? { text: head, from: items[0]!.from, to: items[0]!.to, ...indicatorOf(head) }
        : labelBefore(scene, beforeVerb(scene, m, k));
      const label = named ?? chain.label;
      return items.map((item) => ({
        k,
        label,
        carried: !named,
        ...changeSlots(site, k),
        subject: item.entity!,
      }));
    },
  },
  {
    name: 'side-by-side',
    because: '甲、乙、丙增速为1%、2%、3%: as many figures in a row as places in a row, without 分别',
    before: /Ec[EN"]*E(?:(?![,;.:cXMF%]).)*$/,
    produce: (site) => {
      const { scene, k } = site;
      const row = rowOf(scene, k);
      if (row.length < 3) return null;
      const items = itemsIn(scene, start(scene, k), scene.chunks[k]!.from);
      if (items.length !== row.length || !items.every(({ entity }) => entity)) return null;
      const last = items.at(-1)!;
      const bare = { ...last, text: last.text.replace(/(?:仅|只|均|都)?(?:为|有|达到?|是)$/, '') };
      const drafts = distribute(site, row, [...items.slice(0, -1), bare], null);
      // 增速为: how much what was told of before grew
      const { label } = site.chain;
      return label && RATE_AT_END.test(bare.text) ? drafts.map((draft) => ({ ...draft, label, carried: true })) : drafts;
    },
  },
  {
    name: 'two-in-one',
    because: '汽车产销212万辆和206万辆: two measures in one word, and as many figures',
    before: /N(?:[LaPUDIB]|b[PN])*$/,
    after: /^c[F%]/,
    produce: (site) => {
      const { scene, k } = site;
      const row = rowOf(scene, k);
      // 产销增长3%和2%的企业
      if (scene.symbols[row.at(-1)! + 1] === 'd') return null;
      const { from, to } = wordsBefore(scene, wordEnd(scene, k));
      const items = row.length === 2 && to - from >= 2 ? paired(scene, from, to, 2) : null;
      if (items) site.chain.items = items;
      return items && distribute(site, row, items, null);
    },
  },
  {
    name: 'list-by-list',
    because: '游客人次、总花费增长5.6%、7.5%: as many figures in a row as measures in a row, without 分别',
    before: /N"?c[^,;.:F%RXPMZ(]*N(?:[aLPUDITKB]|b[PN])*$/,
    produce: (site) => {
      const { scene, k } = site;
      const row = rowOf(scene, k);
      if (
        row.length < 2 ||
        site.figure.quantity.kind === 'duration' ||
        row.some(
          (at) =>
            (/^[件起宗例项]$/.test(site.figure.quantity.unit ?? '') && /^[人名户]$/.test(scene.chunks[at]!.figure!.quantity.unit ?? '')) ||
            /^[或甚]/.test(scene.text.slice(scene.chunks[at - 1]!.from)),
        )
      )
        return null;
      const end = wordEnd(scene, k);
      const opens = /N"?c[^,;.:F%RXPMZ(]*N$/.exec(scene.symbols.slice(0, end))?.index ?? 0;
      const from = scene.symbols[opens - 1] === 'E' ? scene.chunks[opens]!.from : start(scene, end);
      const items = itemsIn(scene, from, scene.chunks[end]!.from);
      if (items.length !== row.length || items.some(({ entity, text }) => entity || text.length < 2)) return null;
      site.chain.items = items;
      return distribute(site, row, items, null);
    },
  },
  {
    name: 'owners-in-turn',
    because: '青岛港、烟台港完成吞吐量4.5万吨和51万吨: as many figures in a row as names that open the clause, without 分别',
    before: /(?:^|[,;.:P])(?:Ec)+E[^,;.:F%RXMPZE(c]*$/,
    produce: (site) => {
      const { scene, k } = site;
      const row = rowOf(scene, k);
      if (row.length < 2 || site.figure.quantity.kind === 'duration') return null;
      const opens = /(?:Ec)+E[^E]*$/.exec(scene.symbols.slice(0, k))!.index;
      const items = itemsIn(scene, scene.chunks[opens]!.from, scene.chunks[wordEnd(scene, k)]!.from);
      if (items.length !== row.length || items.some(({ entity }) => !entity)) return null;
      site.chain.items = items;
      return distribute(site, row, items, null);
    },
  },
  {
    name: 'respectively-continued',
    because: '…，比上年提高3.9、2.0、2.9个百分点: a row as long as the list before it continues that list',
    produce: (site) => {
      const { scene, k, chain } = site;
      // 增长2.1%、6.5%和下降0.3%: each with its own verb
      const row = rowOf(scene, k, { verbs: true });
      if (row.length < 2) return null;
      if (chain.items.length !== row.length) return rowAgain(site, row);
      // what the clause names itself is another thing; 居全省第3位、第1位 names among whom
      const opened = clauseStart(scene, k);
      const among = site.figure.quantity.kind === 'rank' && AMONG.test(scene.text.slice(scene.chunks[opened]!.from, site.figure.from));
      if (!among && /^[^AbBH]*[NE]/.test(scene.symbols.slice(opened, k))) return null;
      return ownVerbs(scene, again(site, row, chain.recent.slice(-row.length)));
    },
  },
];

/** 居全省, 均居中西部省份: among whom. */
const AMONG = /^[均都也双]*(?:位?居|[位名分]?列|排|排名|排在)[^，。；]{0,8}$/;

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

/** The chunk behind the words that name what is measured: before the verb, the base and what leads to the figure. */
const wordEnd = (scene: Scene, k: number): number => k - /(?:[aLPUDITKB]|b[PN])*$/.exec(scene.symbols.slice(0, k))![0].length;

/** The end of the words between 分别 and the first figure that may name what is measured: before 增长, 为 … */
function beforeVerb(scene: Scene, x: number, k: number): number {
  let end = k;
  while (end - 1 > x && /[LUDKAdIaT]/.test(scene.symbols[end - 1]!)) end--;
  return end;
}

/** Where the clause that holds chunk `k` begins, in characters; a figure or period ends the search as well. */
function start(scene: Scene, k: number): number {
  let i = k;
  while (i > 0 && !/[,;.:F%P]/.test(scene.symbols[i - 1]!)) i--;
  return scene.chunks[i]?.from ?? 0;
}
