import type { Rule } from '../rule.js';
import { lastOf } from './clause.js';
import { change, isRate, kindOf } from './draft.js';
import { labelOfSubject } from './subjectlabel.js';

/** Distances from something else, and multiples of it. */
export const ENGLISH_COMPARISONS: readonly Rule[] = [
  {
    name: 'en-compared',
    because: '712 more than in 2022, 3 points higher than the average: a distance upward or downward',
    after: /^N?[hl]/,
    produce(site) {
      const { scene, k } = site;
      const at = scene.symbols[k + 1] === 'N' ? k + 2 : k + 1;
      const words = scene.text.slice(scene.chunks[at]!.from, scene.chunks[at]!.to + 60);
      if (
        !/^(?:higher|more|faster|larger|greater|longer|better|lower|less|fewer|slower|smaller|shorter)\b[^,.;]{0,40}\bthan\b|^(?:above|below|higher|lower)\b/.test(
          words,
        )
      )
        return null;
      if (/^(?:above|below)\b/.test(words) && !isRate(site)) return null;
      const verb = lastOf(scene, k, 'VUD');
      const own = verb >= 0 ? labelOfSubject(site, verb) : null;
      return change(site, own, scene.symbols[at] === 'h' ? 'up' : 'down');
    },
  },
  {
    name: 'en-times',
    because: '1.5 times that of 2018, four times as much as before: a multiple of what it was',
    produce(site) {
      const { scene, k } = site;
      if (kindOf(site) !== 'multiple' || site.figure.change) return null;
      if (
        !/^ ?(?:as (?:much|many|large|high)|that|those|the (?:level|figure|amount|number|total|size|national|average)|its|what|of (?:that|the)|higher|more|larger)\b/.test(
          scene.text.slice(scene.chunks[k]!.to),
        )
      )
        return null;
      const verb = lastOf(scene, k, 'VUD');
      const own = verb >= 0 ? labelOfSubject(site, verb) : null;
      return change(site, own, 'up');
    },
  },
  {
    name: 'en-year-on-year',
    because: '5 billion yuan, +4.2% y/y: a rate that only the word of comparison makes a change',
    before: /[,(]$/,
    after: /^[YMQ]/,
    produce: (site) => (isRate(site) ? change(site, null, 'up') : null),
  },
  {
    name: 'en-up-on',
    because: '8.6 percent up on the same period',
    after: /^[ud](?:[if]|$|[,.;P])/,
    produce(site) {
      return isRate(site) ? change(site, null, site.scene.symbols[site.k + 1] === 'u' ? 'up' : 'down') : null;
    },
  },
];
