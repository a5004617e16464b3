import { GRADE_UNITS } from '../../lexicon/lexicon.js';
import { type Label, labelOf } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import { LONGEST } from '../label/trim.js';
import type { Rule, Site } from '../rule.js';
import type { Scene } from '../scene.js';
import { unpriced } from '../subject/goodswords.js';
import { level } from './counted.js';

/** The last of the figures that share a noun: 5500、6000大卡动力煤. */
function lastOf({ scene, k, figure }: Site): number {
  let last = k;
  while (scene.symbols[last + 1] === 'c' && scene.chunks[last + 2]?.figure?.quantity.unit === figure.quantity.unit) last += 2;
  return last;
}

/** The goods behind a grade, without what their price is told by: 动力煤|平仓价. */
function goodsBehind(scene: Scene, k: number): Label | null {
  const noun = nounAfter(scene, k);
  if (!noun) return null;
  const words = /^(?:发热量的)?[^、和与及，的]*/.exec(scene.text.slice(noun.from, noun.to))![0];
  const from = noun.from + (/^发热量的?/.exec(words)?.[0].length ?? 0);
  const to = noun.from + unpriced(words).length;
  return to > from ? labelOf(scene, from, to) : null;
}

/** Goods that go by their size or strength: that size, and the price before it. */
export const GRADED: readonly Rule[] = [
  {
    name: 'graded',
    because: '42英寸电视, 5500大卡动力煤: a size or a strength tells the sort of the goods behind it',
    after: /^(?:cF){0,5}d?[NE]/,
    produce: (site) => {
      const says = GRADE_UNITS[site.figure.quantity.unit ?? ''];
      const noun = says ? goodsBehind(site.scene, lastOf(site)) : null;
      return noun && [level(site.k, { ...noun, name: `${noun.name}${says}`.slice(-LONGEST), basis: null })];
    },
  },
  {
    name: 'price-of-graded',
    because: '不到1900元的27英寸显示器: the price of goods that go by their size',
    after: /^dFd?[NE]/,
    produce: (site) => {
      const { scene, k, figure } = site;
      const of = scene.chunks[k + 2]?.figure;
      if (figure.quantity.kind !== 'money' || !of || !GRADE_UNITS[of.quantity.unit ?? '']) return null;
      const noun = goodsBehind(scene, k + 2);
      return noun && [level(k, { ...noun, name: `${noun.name}价格`.slice(-LONGEST), basis: null })];
    },
  },
];
