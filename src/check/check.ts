import { createHash } from 'node:crypto';
import type { Finding } from '../../schemas/schemas.js';
import type { Row, Store } from '../store/store.js';

/** A check looks at what the store holds and says what it finds. One check a file. */
type Check = (store: Store) => Iterable<Finding>;

const CHECKS: readonly Check[] = [conflicts];

/** Runs all checks; their findings replace those the store had. Returns how many there are. */
export function check(store: Store): number {
  return store.replaceFindings(CHECKS.flatMap((one) => [...one(store)]));
}

/** Facts that say the same thing with figures that cannot both hold. */
function* conflicts(store: Store): Generator<Finding> {
  for (const claim of store.all(`SELECT * FROM claim WHERE verdict = 'conflict' ORDER BY id`)) {
    const facts = store.all('SELECT id, text, path, min, max FROM facts WHERE claim = ? ORDER BY path, start, id', [claim.id!]);
    const subject = [claim.entity, claim.scope, claim.indicator].filter(Boolean).join(' ');
    const period = claim.period === null ? 'no period stated' : String(claim.period);
    yield {
      id: `f${createHash('sha256').update(`restatement ${claim.id}`).digest('hex').slice(0, 15)}`,
      check: 'restatement',
      // Inside one article the same words often mean different things (a part, another scope): worth a look, seldom a contradiction.
      severity: Number(claim.articles) > 1 ? 'warning' : 'info',
      verdict: 'conflict',
      message: `${subject} (${period}): ${sayings(facts)}; these cannot both hold.`,
      facts: facts.map(({ id }) => String(id)),
      articles: [...new Set(facts.map(({ path }) => String(path)))],
      dismissed: null,
    };
  }
}

/** 212个 in a.txt and b.txt, 210个 in c.txt. */
function sayings(facts: readonly Row[]): string {
  const places = new Map<string, Set<string>>();
  for (const { text, path } of facts) {
    const known = places.get(String(text)) ?? new Set();
    places.set(String(text), known.add(String(path)));
  }
  return [...places].map(([text, paths]) => `${text} in ${[...paths].join(' and ')}`).join(', ');
}
