import type { Rule } from '../rule.js';
import { orderly } from './clause.js';
import { nounAfter } from './label.js';
import { objectLabel } from './object.js';

/** Figures that say what the figure before says: in another unit, of the next of a list. */
export const ENGLISH_LISTS: readonly Rule[] = [
  {
    name: 'en-brackets',
    because: '569 billion yuan ($79 billion), 1,200 mu (80 hectares): the same in another unit',
    before: /\([oN]?$/,
    after: /^[NYP]*\)/,
    produce({ k, scene, chain }) {
      const before = chain.recent.findLast((draft) => draft.k < k && /^[N"]*\([oN]?$/.test(scene.symbols.slice(draft.k + 1, k)));
      const same = before && scene.chunks[before.k]!.figure!.quantity.kind === scene.chunks[k]!.figure!.quantity.kind;
      return same ? [{ ...before, k, carried: true }] : null;
    },
  },
  {
    name: 'en-list',
    because: 'rose 7.2 and 12.5 percent: items of one list are said of alike, each of its own subject where respectively says so',
    before: /[F%][,a]+$/,
    produce(site) {
      const { k, scene, chain, figure } = site;
      const before = chain.recent.at(-1);
      const other = before && scene.chunks[before.k]?.figure;
      if (!before || !other || other.quantity.kind !== figure.quantity.kind || !/^[,a]+$/.test(scene.symbols.slice(before.k + 1, k)))
        return null;
      const ordered = scene.symbols.indexOf('r', k) >= 0;
      if ((figure.list === undefined || other.list !== figure.list) && !ordered && !/^a$/.test(scene.symbols.slice(before.k + 1, k)))
        return null;
      const own = ordered ? orderly(site) : null;
      const noun = own ? null : nounAfter(scene, k);
      const counted = noun && figure.quantity.unit === null ? objectLabel(site, noun.from, noun.to) : null;
      return [{ ...before, k, ...(own ? { label: own } : counted ? { label: counted } : { carried: true }) }];
    },
  },
  {
    name: 'en-or',
    because: '27 million tons, or 47.8 percent of it: the same as a share, or in another unit',
    before: /[F%][NP)Vox]*,?a$/,
    produce({ k, scene, chain }) {
      const { chunks, text, symbols } = scene;
      const before = chain.recent.at(-1);
      if (text.slice(chunks[k - 1]!.from, chunks[k - 1]!.to) !== 'or' || !before) return null;
      if (symbols[k] === '%' && before.measure === 'level' && symbols[before.k] === 'F')
        return [{ k, label: before.label, carried: true, measure: 'share', ofText: null }];
      return scene.chunks[before.k]!.figure!.quantity.kind === scene.chunks[k]!.figure!.quantity.kind || before.measure === 'change'
        ? [{ ...before, k, carried: true }]
        : null;
    },
  },
];
