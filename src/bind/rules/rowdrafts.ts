import type { LinkedPeriod } from '../../link/link.js';
import type { Label } from '../label/label.js';
import type { Draft, Site } from '../rule.js';
import { ranked } from './ends.js';
import { changeSlots } from './row.js';

/** One figure of the row for each period: 2022年、2023年固定资产投资分别增长8.5%和6.2%. */
export function through(site: Site, row: number[], when: readonly LinkedPeriod[], label: Label | null): Draft[] | null {
  if (!label) return null;
  const slots = changeSlots(site, site.k);
  return row.map((k, n) => ({ k, label, measure: 'level', ...slots, period: when[n]! }));
}

/** One figure of the row for each of the figures before it. */
export function again(site: Site, row: number[], before: readonly Draft[]): Draft[] {
  const slots = changeSlots(site, site.k);
  const placed = site.figure.quantity.kind === 'rank';
  return row.map((k, n) => {
    const { label, subject } = before[n]!;
    const share = slots.measure === 'level' && /A[^,;.]*$/.test(site.scene.symbols.slice(0, site.k));
    const draft: Draft = {
      k,
      label:
        share && label && !/(?:占比|份额)$/.test(label.name)
          ? { ...label, name: `${label.name}占比`.slice(-24) }
          : // 增加值分别增长6%、5.2%，分别居全国第二、第七
            placed && label
            ? ranked(label)
            : label,
      carried: true,
      measure: share ? 'share' : (slots.measure ?? 'level'),
    };
    if (slots.measure === 'change') Object.assign(draft, { comparison: slots.comparison, base: slots.base, direction: slots.direction });
    return subject ? { ...draft, subject } : draft;
  });
}

/** Where no items can be told, all figures of the row say the same: 四个季度的增速分别是21.5%、6.8%. */
export function together(site: Site, row: number[], words: Label | null): Draft[] | null {
  const label = words ?? site.chain.label;
  if (!label) return null;
  const slots = changeSlots(site, site.k);
  const share = slots.measure === 'level' && /A[^,;.]*$/.test(site.scene.symbols.slice(0, site.k));
  return row.map((k) => ({
    k,
    label,
    carried: label !== words,
    measure: share ? 'share' : (slots.measure ?? 'level'),
    direction: slots.direction ?? null,
  }));
}
