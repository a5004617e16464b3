import { formerly } from '../../link/link.js';
import type { Rule } from '../rule.js';
import { clauseStart } from './clause.js';
import { distribute } from './distribute.js';
import { itemsIn } from './items.js';
import { paired } from './pairs.js';

/** Two changes told at once: where each began stands before 分别 and where each ended behind it. */
export const STARTS_EACH: readonly Rule[] = [
  {
    name: 'starts-each',
    because: '城乡居民收入从2021年的4万元和1万元分别提高到5万元和2万元: what each of two began from, in their order',
    before: /NO(?:Pd?|d)?$/,
    after: /^c[F%],?X?[^,;.:XF%]*[It]/,
    produce: (site) => {
      const { scene, k } = site;
      const at = scene.symbols.slice(0, k).lastIndexOf('O');
      const opens = clauseStart(scene, at);
      const from = scene.chunks[opens]!.from;
      const to = scene.chunks[at]!.from;
      const items = paired(scene, from, to, 2) ?? itemsIn(scene, from, to);
      if (items.length !== 2) return null;
      site.chain.items = items;
      const period = formerly(scene.text, scene.linked, to, scene.chunks[k]!.from);
      const began = distribute(site, [k, k + 2], items, null).map((draft) => ({
        ...draft,
        measure: 'level' as const,
        ...(period === undefined ? {} : { period }),
      }));
      // …增加到5万元、2万元: without 分别 as well
      const ends = /^.c.[PEL]*[It][La]*(?=FcF)/.exec(scene.symbols.slice(k));
      if (!ends) return began;
      const end = k + ends[0].length;
      return [...began, ...distribute(site, [end, end + 2], items, null).map((draft) => ({ ...draft, measure: 'level' as const }))];
    },
  },
];
