import type { Asker } from './asker.js';

/** Questions whose answers are small, asked often, and cost a pass over the store. */
const WORTH: readonly string[] = ['glance', 'facets', 'entities', 'indicators', 'review', 'languages'];
const MOST = 200;

/** An asker that keeps such answers while the store stands as it was; those asked at the same time wait for one answer. */
export function remembering(asker: Asker): Asker {
  const known = new Map<string, Promise<unknown>>();
  let version = asker.version();
  const ask = (name: string, ...args: unknown[]): Promise<unknown> => {
    const plain = asker.ask as (name: string, ...args: unknown[]) => Promise<unknown>;
    if (!WORTH.includes(name)) return plain(name, ...args);
    const now = asker.version();
    if (now !== version) {
      known.clear();
      version = now;
    }
    const key = JSON.stringify([name, args]);
    let answer = known.get(key);
    if (!answer) {
      if (known.size >= MOST) known.delete(known.keys().next().value!);
      answer = plain(name, ...args);
      known.set(key, answer);
      answer.catch(() => known.delete(key));
    }
    return answer;
  };
  return { ...asker, ask: ask as Asker['ask'] };
}
