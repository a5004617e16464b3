import { LIST_HEADS } from '../../lexicon/lexicon.js';
import { indicatorOf } from '../../link/link.js';
import type { Scene } from '../chunks.js';
import { GENERIC, type Label, labelBefore, labelOf, leansOn } from '../label.js';
import type { Draft, Item, Rule, Site } from '../rule.js';
import { baseOf } from './change.js';

/** The chunks of the figures that stand in one row with `k`: joined by 、和 and nothing else. */
export function rowOf(scene: Scene, k: number): number[] {
  const row = [k];
  for (let i = k + 1; i + 1 < scene.chunks.length; ) {
    if (!/[c,]/.test(scene.symbols[i]!) || !'F%R'.includes(scene.symbols[i + 1]!)) break;
    const one = scene.chunks[k]!.figure!.quantity;
    const other = scene.chunks[i + 1]!.figure!.quantity;
    if (one.unit !== other.unit && one.kind !== other.kind) break;
    if (scene.symbols[i] === ',') break;
    row.push(i + 1);
    i += 2;
  }
  return row;
}

/** Splits the words in [from, to) at 、和与及 into items; an item that is an entity keeps it. */
export function itemsIn(scene: Scene, from: number, to: number): Item[] {
  const items: Item[] = [];
  let open = from;
  const push = (end: number) => {
    const text = scene.text.slice(open, end).replace(/^[\s“”"]+|[\s“”"]+$/g, '');
    if (!text) return;
    const start = scene.text.indexOf(text, open);
    const at = scene.chunks.findIndex((chunk) => chunk.entity && chunk.from >= open && chunk.to <= end && chunk.from - start <= 1);
    const entity = at >= 0 && !leansOn(scene, at) ? scene.chunks[at]!.entity! : null;
    items.push({ text, from: start, to: start + text.length, entity });
  };
  for (const chunk of scene.chunks) {
    if (chunk.from < from || chunk.to > to) continue;
    if (chunk.symbol === 'c' && !/^(?:及|以及)其他/.test(scene.text.slice(chunk.from, chunk.from + 4))) {
      push(chunk.from);
      open = chunk.to;
    }
  }
  push(to);
  return items;
}

/** The words that the items share at their end: 城镇、农村|居民人均可支配收入. */
function headOf(items: Item[]): string {
  const last = items.at(-1)!;
  if (last.entity) return last.text.slice(last.entity.to - last.from).replace(/^的/, '');
  const toward = last.text.search(/对.{2,}(?:贡献率|拉动)/);
  if (toward > 1) return last.text.slice(toward);
  const head = LIST_HEADS.find((word) => last.text.endsWith(word) && last.text.length > word.length) ?? '';
  return items.slice(0, -1).every((item) => !item.text.endsWith(head)) ? head : '';
}

/** The label of one item: the item, what all share, and what the words after 分别 say. */
function labelled(item: Item, head: string, own: Label | null, chain: Label | null): Label | null {
  const tail = own && !GENERIC.has(own.name) ? own.text : '';
  const stem = item.entity ? '' : item.text.endsWith(head) ? item.text : `${item.text}${head}`;
  const name = `${stem}${item.entity ? head : ''}${tail}`;
  if (!name) return chain;
  const text = name.replace(/[，。；：！？,;:!?\s“”]/g, '').slice(-24);
  return { ...indicatorOf(text), text, from: item.from, to: item.to };
}

function changeSlots(site: Site, k: number): Partial<Draft> {
  const verb = /[UD]/.exec(site.scene.symbols.slice(Math.max(0, k - 4), k).replace(/.*[,;.:]/, ''));
  const rate = /K/.test(site.scene.symbols.slice(Math.max(0, k - 4), k).replace(/.*[,;.:]/, ''));
  if (!verb && !rate) return { measure: 'level' };
  const { comparison, base } = baseOf(site.scene, k);
  return { measure: 'change', comparison: comparison ?? site.chain.comparison, base, direction: verb?.[0] === 'D' ? 'down' : 'up' };
}

function distribute(site: Site, row: number[], items: Item[], own: Label | null, confidence: number): Draft[] {
  const { scene, k, chain } = site;
  const slots = changeSlots(site, k);
  const share = /A[^,;.]*$/.test(scene.symbols.slice(0, k));
  const head = headOf(items);
  return row.map((at, n) => {
    const item = items[n]!;
    const draft: Draft = {
      k: at,
      label: labelled(item, head, own, chain.label),
      measure: share && slots.measure === 'level' ? 'share' : (slots.measure ?? 'level'),
      confidence,
    };
    if (slots.measure === 'change') Object.assign(draft, { comparison: slots.comparison, base: slots.base, direction: slots.direction });
    if (item.entity) draft.subject = item.entity;
    return draft;
  });
}

export const LISTS: readonly Rule[] = [
  {
    name: 'respectively',
    because: 'A、B和C分别增长1%、2%和3%: items before 分别 and figures after it belong together one by one',
    before: /X[^,;.X]*$/,
    produce: (site) => {
      const { scene, k, chain } = site;
      const row = rowOf(scene, k);
      if (row.length < 2) return null;
      const x = scene.symbols.slice(0, k).lastIndexOf('X');
      const own = labelBefore(scene, wordEnd(scene, x, k));
      // the items stand before 分别, or before the base (笔数、金额较去年同期分别增长)
      const opens = /[BbH][^,;.:]*$/.exec(scene.symbols.slice(0, x))?.index ?? x;
      const near = { from: start(scene, opens), to: scene.chunks[opens]!.from };
      const items = industries(scene, near.from, near.to, row.length) ?? itemsIn(scene, near.from, near.to);
      if (items.length >= row.length) {
        chain.items = items.slice(-row.length);
        return distribute(site, row, chain.items, own, 0.85);
      }
      const words = labelOf(scene, near.from, near.to);
      if (chain.items.length === row.length) return distribute(site, row, chain.items, own ?? words, 0.75);
      // …方面，数量分别达到26家、64家、1611家: the items stand one clause earlier
      const first = scene.chunks.findIndex((chunk) => chunk.from >= near.from);
      if (scene.symbols[first - 1] !== ',') return null;
      const earlier = itemsIn(scene, start(scene, first - 1), scene.chunks[first - 1]!.from).map((item) => ({
        ...item,
        text: item.text.replace(/(?:等?方面|中|上)$/, ''),
      }));
      if (earlier.length < row.length) return null;
      chain.items = earlier.slice(-row.length);
      return distribute(site, row, chain.items, own ?? words, 0.75);
    },
  },
  {
    name: 'respectively-continued',
    because: '…，比上年提高3.9、2.0、2.9个百分点: a row as long as the list before it continues that list',
    produce: (site) => {
      const row = rowOf(site.scene, site.k);
      if (row.length < 2 || site.chain.items.length !== row.length) return null;
      return distribute(site, row, site.chain.items, null, 0.7);
    },
  },
];

/** The end of the words between 分别 and the first figure that may name what is measured: before 增长, 为 … */
function wordEnd(scene: Scene, x: number, k: number): number {
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

/** 三次产业…分别为 names its three items without listing them. */
function industries(scene: Scene, from: number, to: number, n: number): Item[] | null {
  const text = scene.text.slice(from, to);
  const at = text.search(/三次产业|三产业|一二三产业/);
  if (at < 0 || n !== 3) return null;
  const rest = text.slice(at).replace(/^(?:三次产业|三产业|一二三产业)(?:增加值)?(?:结构|比例)?/, '');
  return ['第一产业', '第二产业', '第三产业'].map((name) => ({ text: `${name}${rest}`, from, to, entity: null }));
}
