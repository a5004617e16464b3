import type { Rule } from '../rule.js';
import { lastOf } from './clause.js';
import { isRate, kindOf, level } from './draft.js';
import { englishLabel, indicatorIn, renamed } from './label.js';
import { ofEnd } from './object.js';
import { ACTORS, labelOfSubject } from './subjectlabel.js';

/** Parts of a whole. */
export const ENGLISH_SHARES: readonly Rule[] = [
  {
    name: 'en-share',
    because: 'accounting for 30 percent of the total, a third of them: a part of a whole',
    before: /(?:A[NTb]?|Z)$/,
    produce(site) {
      const { scene, k } = site;
      if (!isRate(site) && scene.symbols[k] !== '%') return null;
      const { chunks, symbols, text } = scene;
      const at = lastOf(scene, k, 'AZ');
      const own = symbols[at - 1] === ',' || symbols[at] === 'Z' ? null : labelOfSubject(site, at);
      const next = chunks[k + 1];
      const tied = next && (symbols[k + 1] === 'o' || /^of /.test(text.slice(next.from, next.to)));
      const begin = next && symbols[k + 1] === 'o' ? next.to : (next?.from ?? 0) + 3;
      const of = tied ? text.slice(begin, Math.max(next!.to, ofEnd(scene, k + 2))).trim() : null;
      const far = own || site.chain.label ? null : /^[a,%]*o(?=N)/.exec(symbols.slice(k + 1));
      const behind = far ? chunks[k + 1 + far[0].length] : undefined;
      const label = own ?? site.chain.label ?? (behind ? englishLabel(scene, behind.from, behind.to) : null);
      const whole = of && label ? indicatorIn(of) : null;
      // Private enterprises contributed 52.3 percent of the total trade: their part of the trade.
      const part =
        label && whole && ACTORS.test(label.scope ?? label.name) ? { ...renamed(label, whole), scope: label.scope ?? label.name } : label;
      // Taxes made up 71.4 percent of budget revenue: a ratio with a name of its own.
      const named = part?.name === '税收收入' && (!of || /revenue|total|it$/.test(of)) ? renamed(part, '税收占比') : part;
      return [{ k, label: named, ...(own ? {} : { carried: true }), measure: 'share', ofText: of || null }];
    },
  },
  {
    name: 'en-among',
    because: 'Of those employed, 62 percent stayed: a part of what was told before',
    before: /Z[NE]*,$/,
    produce(site) {
      if (!isRate(site) || kindOf(site) === 'points' || /^[YMQ]*[GgUD]/.test(site.scene.symbols.slice(site.k + 1))) return null;
      return [{ k: site.k, label: site.chain.label, carried: true, measure: 'share', ofText: null }];
    },
  },
  {
    name: 'en-contributed',
    because: 'private firms contributed 268 billion yuan: a part told by its size',
    before: /A[NTb]?$/,
    produce(site) {
      if (isRate(site)) return null;
      const own = labelOfSubject(site, lastOf(site.scene, site.k, 'A'));
      const label = own ?? site.chain.label;
      return label ? level(site.k, label, own ? {} : { carried: true }) : null;
    },
  },
  {
    name: 'en-share-of',
    because: '72.4 percent of the cargo came from other provinces: a part of what of names',
    after: /^(?:(?:N)?o[NEa"P]|Z)/,
    produce(site) {
      const { scene, k } = site;
      if (
        scene.symbols[k + 1] === 'Z' &&
        scene.symbols[k] === '%' &&
        !/[VUDT]$/.test(scene.symbols.slice(0, k)) &&
        /^of/.test(scene.text.slice(scene.chunks[k + 1]!.from)) &&
        kindOf(site) !== 'points'
      )
        return site.chain.label
          ? [
              {
                k,
                label: site.chain.label,
                carried: true,
                measure: 'share',
                ofText: scene.text.slice(scene.chunks[k + 1]!.from + 3, scene.chunks[k + 1]!.to),
              },
            ]
          : null;
      if (scene.symbols[k + 1] === 'Z') return null;
      if (scene.symbols[k] !== '%' || kindOf(site) === 'points' || kindOf(site) === 'multiple') return null;
      if (/[VT]$/.test(scene.symbols.slice(0, k)) && kindOf(site) === 'percent' && labelOfSubject(site, k - 1)) {
        const subject = labelOfSubject(site, k - 1)!;
        return [{ k, label: subject, measure: 'share', ofText: scene.text.slice(scene.chunks[k + 2]!.from, ofEnd(scene, k + 2)) }];
      }
      const at = scene.symbols.indexOf('o', k) + 1;
      const to = ofEnd(scene, at);
      const from = scene.chunks[at]!.from;
      const words = scene.text.slice(from, to);
      const own =
        /^(?:them|these|those|which|the total|its total|the (?:city|country|province|nation)'s total|(?:the |its |this )?(?:year's |annual |yearly |full-year |original )*(?:plan|target|quota|goal|task|budget))\b/i.test(
          words,
        )
          ? null
          : englishLabel(scene, from, to);
      const label = own ?? site.chain.label;
      return label ? [{ k, label, ...(own ? {} : { carried: true }), measure: 'share', ofText: words }] : null;
    },
  },
];
