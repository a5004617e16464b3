import { labelOf } from '../label/label.js';
import type { Rule } from '../rule.js';
import { clauseStart } from './clause.js';

/** How far before a figure its rate may be named. */
const FAR = 24;
/** A rate and how long it has stood so, before its size. */
const RATE_OF = /((?:率|比例|比重|占比|覆盖度))(?:连续[^，。；]{1,4}[年月季度]+)?(?:一直|始终|均|都)?(?:保持|稳定|维持)在?$/;

/** Rates that have stood at one size for long. */
export const RATES_HELD: readonly Rule[] = [
  {
    name: 'rate-held',
    because: '优良率连续五年保持100%的唯一省份: a rate that has stood so, and behind it who has it',
    after: /^d/,
    produce: ({ scene, k, figure }) => {
      if (figure.quantity.kind !== 'percent') return null;
      const rate = RATE_OF.exec(scene.text.slice(0, figure.from).slice(-FAR));
      if (!rate) return null;
      const end = figure.from - rate[0].length + rate[1]!.length;
      const label = labelOf(scene, scene.chunks[clauseStart(scene, k)]!.from, end);
      return label && [{ k, label, measure: 'level' }];
    },
  },
];
