import { compare } from '../store/store.js';
import type { Check, Cluster, Page, Raised } from './checks.js';
import { after, before, type Said } from './said.js';
import { sayings } from './wording.js';

/** So much text before a figure, and behind it, marks the place where copies say the same. */
const CONTEXT = { before: 12, behind: 4, least: 8 };

/** Figures by the words around them; a place that occurs twice in a text is no place. */
function places({ facts }: Page): Map<string, Said> {
  const found = new Map<string, Said | null>();
  for (const one of facts) {
    const numberless = (text: string) => text.replace(/[\d.,，%０-９]+/g, '#');
    const left = numberless(before(one)).slice(-CONTEXT.before);
    const right = numberless(after(one)).slice(0, CONTEXT.behind);
    if (left.length + right.length < CONTEXT.least) continue;
    const key = `${left}□${right}`;
    found.set(key, found.has(key) ? null : one);
  }
  return new Map([...found].filter((entry): entry is [string, Said] => entry[1] !== null));
}

export const COPIES: Check = {
  name: 'copies-differ',
  explanation: 'Near-copies of one text that give different figures in the same words.',
  severity: 'error',
  *inCluster({ pages }: Cluster): Generator<Raised> {
    const said = new Map<string, Said[]>();
    for (const page of pages) for (const [key, one] of places(page)) said.set(key, [...(said.get(key) ?? []), one]);
    for (const facts of said.values()) {
      const [first, ...others] = facts;
      const apart = others.filter((other) => compare(first!.stand, other.stand) === 'apart' || first!.stand?.base !== other.stand?.base);
      if (apart.length === 0) continue;
      // a series of reports in the same words, each of its own time
      if (apart.every(({ period, inferred }) => period !== first!.period && !inferred.includes('period'))) continue;
      const told = [first!, ...apart];
      yield {
        facts: told,
        verdict: 'conflict',
        message: `Copies of one text differ on ${first!.indicator ?? 'a figure'}: ${sayings(told)}.`,
      };
    }
  },
};
