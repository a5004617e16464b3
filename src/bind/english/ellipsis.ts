import type { Rule } from '../rule.js';
import { isRate, level } from './draft.js';
import { indicatorNamed, labelOfSubject, renamed } from './label.js';

/** Clauses that leave out what the clause before has: its verb, its name. */
export const ENGLISH_ELLIPSES: readonly Rule[] = [
  {
    name: 'en-gapped',
    because: 'revenue is to grow by 8 percent and investment by 20 percent: the verb of the first holds for the second',
    before: /a(?:[NE]o?)*Nb?$/,
    produce(site) {
      const { scene, k, chain } = site;
      const before = chain.recent.at(-1);
      if (!isRate(site) || before?.measure !== 'change' || /[VUD]/.test(scene.symbols.slice(before.k + 1, k))) return null;
      const own = labelOfSubject(scene, scene.symbols[k - 1] === 'b' ? k - 1 : k);
      return own ? [{ ...before, k, label: own }] : null;
    },
  },
  {
    name: 'en-that-of',
    because: 'that of rural residents 22,318 yuan: the name of the clause before, of another',
    before: /No(?:[NE]+)V?$/,
    produce(site) {
      const { scene, k, chain } = site;
      const match = /\bthat of (?:the )?([\w -]{3,40}?)(?: (?:was|were|stood at|reached))? ?$/.exec(
        scene.text.slice(0, scene.chunks[k]!.from),
      );
      if (!match || !chain.label) return null;
      const words = chain.label.text.replace(/\bof (?:the )?[\w -]+$/, `of ${match[1]}`);
      const named = words === chain.label.text ? null : indicatorNamed(words);
      return named ? level(k, { ...renamed(chain.label, named), text: words }) : null;
    },
  },
];
