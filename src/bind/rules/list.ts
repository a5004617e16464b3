import { knownTail } from '../../link/link.js';
import type { Scene } from '../chunks.js';
import { type Label, labelBefore, labelOf, wordsBefore } from '../label.js';
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
    const entity = scene.linked.entities.find((e) => e.from >= open && e.to <= end && e.from - start <= 1) ?? null;
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
  if (last.entity) return last.text.slice(last.entity.to - last.from);
  const toward = last.text.search(/对.{2,}(?:贡献率|拉动)/);
  if (toward > 1) return last.text.slice(toward);
  const n = knownTail(last.text);
  if (n === 0 || n >= last.text.length) return '';
  const head = last.text.slice(-n);
  return items.slice(0, -1).every((item) => !item.text.endsWith(head)) ? head : '';
}

function labelled(scene: Scene, item: Item, head: string, own: Label | null, chain: Label | null): Label | null {
  const base = own ?? null;
  const name = item.entity
    ? (base?.text ?? head)
    : item.text.endsWith(head)
      ? `${item.text}${base?.text ?? ''}`
      : `${item.text}${head}${base?.text ?? ''}`;
  if (!name) return chain;
  const made = labelOf(scene, item.from, item.to);
  const text = name.slice(0, 24);
  return { name: text, scope: made?.scope ?? base?.scope ?? null, basis: base?.basis ?? null, text, from: item.from, to: item.to };
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
      label: labelled(scene, item, item.entity ? head : head, own, chain.label),
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
      const own = x + 1 < k ? labelBefore(scene, wordEnd(scene, x, k)) : null;
      // items stand before 分别 (or before the base: 笔数、金额较去年同期分别增长), at most one clause mark away
      let end = x;
      while (end > 0 && /[BbP]/.test(scene.symbols[end - 1]!) && /[Bb]/.test(scene.symbols.slice(Math.max(0, end - 2), end))) end--;
      for (const reach of [0, 1]) {
        const from = regionStart(scene, end, reach);
        const to = scene.chunks[Math.max(end - 1, 0)]?.to ?? 0;
        let items = itemsIn(scene, from, to);
        if (items.length < row.length) continue;
        items = items.slice(-row.length);
        chain.items = items;
        return distribute(site, row, items, own, 0.85);
      }
      if (chain.items.length === row.length) return distribute(site, row, chain.items, own ?? labelBefore(scene, x), 0.75);
      return null;
    },
  },
  {
    name: 'respectively-continued',
    because: '…，比上年提高3.9、2.0、2.9个百分点: a row as long as the list before it continues that list',
    produce: (site) => {
      const row = rowOf(site.scene, site.k);
      if (row.length < 2 || site.chain.items.length !== row.length) return null;
      const { first } = wordsBefore(site.scene, site.k);
      return distribute(site, row, site.chain.items, first < site.k ? labelBefore(site.scene, site.k) : null, 0.7);
    },
  },
];

/** The end of the words between 分别 and the first figure that may name what is measured: before 增长, 为 … */
function wordEnd(scene: Scene, x: number, k: number): number {
  let end = k;
  while (end - 1 > x && /[LUDKAdI]/.test(scene.symbols[end - 1]!)) end--;
  return end;
}

/** Where a list that ends at chunk `end` may begin: after the last clause mark, or the one before it. */
function regionStart(scene: Scene, end: number, reach: number): number {
  let crossed = 0;
  let i = end;
  while (i > 0) {
    const symbol = scene.symbols[i - 1]!;
    if ('.;:'.includes(symbol)) break;
    if (symbol === ',' && crossed++ >= reach) break;
    if ('F%P'.includes(symbol) && reach === 0) break;
    i--;
  }
  return scene.chunks[i]?.from ?? 0;
}
