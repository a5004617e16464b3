import type { Rule } from '../rule.js';
import { isRate, level } from './draft.js';
import { labelOfSubject } from './subjectlabel.js';

/** Clauses that leave out what the clause before has: its verb, its name. */
export const ENGLISH_ELLIPSES: readonly Rule[] = [
  {
    name: 'en-gapped',
    because: 'revenue is to grow by 8 percent and investment by 20 percent: the verb of the first holds for the second',
    before: /(?:a|[;,](?:NU?)?)(?:[NEh][oi]?)*Nb?$/,
    produce(site) {
      const { scene, k, chain } = site;
      const before = chain.recent.at(-1);
      if (!isRate(site) || before?.measure !== 'change' || /[VUD]/.test(scene.symbols.slice(before.k + 1, k))) return null;
      if (!/a(?:[NE]o?)*Nb?$/.test(scene.symbols.slice(0, k)) && scene.symbols[k - 1] !== 'b') return null;
      const own = labelOfSubject(site, scene.symbols[k - 1] === 'b' ? k - 1 : k);
      return own ? [{ ...before, k, label: own }] : null;
    },
  },
  {
    name: 'en-that-of',
    because: 'that of rural residents 22,318 yuan: the name of the clause before, of another',
    before: /x[oift][NEP]+V?$/,
    produce(site) {
      const { scene, k } = site;
      const at = scene.symbols[k - 1] === 'V' ? k - 1 : k;
      if (
        !/\bth(?:at|ose) (?:of|in|for|from|to|with) [^,.;]*$/.test(
          scene.text.slice(Math.max(0, scene.chunks[k]!.from - 60), scene.chunks[k]!.from),
        )
      )
        return null;
      const own = labelOfSubject(site, at);
      return own ? level(k, own) : null;
    },
  },
];
