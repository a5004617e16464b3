import { labelBefore } from '../label/label.js';
import type { Draft, Rule } from '../rule.js';

/** What stands between a name and the colon that its values follow. */
const LEADS = /[XLaM]*:P?$/;

/** Figures that tell one thing through the years. */
export const YEAR_BY_YEAR: readonly Rule[] = [
  {
    name: 'year-by-year',
    because:
      '近几年的进口量分别为：2003年62万吨、2004年71万吨: figures behind a colon, each with a time of its own, are of what stands before it',
    before: /[NE"][XLaM]*:P$/,
    after: /^[c,]P[F%]/,
    produce: ({ scene, k, figure }) => {
      const { symbols, chunks } = scene;
      const label = labelBefore(scene, k - LEADS.exec(symbols.slice(0, k))![0].length);
      if (!label) return null;
      const row = [k];
      while (/^[c,]P[F%]/.test(symbols.slice(row.at(-1)! + 1))) row.push(row.at(-1)! + 3);
      const alike = row.every((at) => chunks[at]!.figure!.quantity.unit === figure.quantity.unit);
      return alike ? row.map((at): Draft => ({ k: at, label, measure: 'level' })) : null;
    },
  },
];
