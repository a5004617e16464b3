import type { LinkedPeriod } from '../../link/link.js';
import { asPart, asPlace } from '../label/asvalue.js';
import type { Label } from '../label/label.js';
import type { Draft, Site } from '../rule.js';
import { slotsOf } from './row.js';

/** One figure of the row for each period: 2022年、2023年固定资产投资分别增长8.5%和6.2%. */
export function through(site: Site, row: number[], when: readonly LinkedPeriod[], label: Label | null): Draft[] | null {
  return label && row.map((k, n) => ({ k, label, ...slotsOf(site), period: when[n]! }));
}

/** One figure of the row for each of the figures before it. */
export function again(site: Site, row: number[], before: readonly Draft[]): Draft[] {
  const slots = slotsOf(site);
  // 增加值分别增长6%、5.2%，分别居全国第二、第七
  const placed = site.figure.quantity.kind === 'rank';
  return row.map((k, n) => {
    const { label, subject } = before[n]!;
    const named = label && (slots.measure === 'share' ? asPart(label) : placed ? asPlace(label) : label);
    return { k, label: named, carried: true, ...slots, ...(subject ? { subject } : {}) };
  });
}

/** Where no items can be told, all figures of the row say the same: 四个季度的增速分别是21.5%、6.8%. */
export function together(site: Site, row: number[], words: Label | null): Draft[] | null {
  const label = words ?? site.chain.label;
  return label && row.map((k) => ({ k, label, carried: label !== words, ...slotsOf(site) }));
}
