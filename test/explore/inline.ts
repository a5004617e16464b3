import type { Asker } from '../../src/explore/asker.js';
import { pieces } from '../../src/explore/listing.js';
import { LISTINGS, QUESTIONS, WRITES } from '../../src/explore/questions.js';
import type { Store } from '../../src/store/store.js';

/** An asker that answers in this process, for tests of what is answered and not of where. */
export function inlineAsker(store: Store): Asker {
  return {
    ask: (async (name: keyof typeof QUESTIONS, ...args: unknown[]) =>
      JSON.parse(JSON.stringify((QUESTIONS[name] as (...args: unknown[]) => unknown)(store, ...args) ?? null))) as Asker['ask'],
    write: (async (name: keyof typeof WRITES, ...args: unknown[]) => {
      (WRITES[name] as (...args: unknown[]) => unknown)(store, ...args);
    }) as Asker['write'],
    list: async function* (format: 'json' | 'csv', name: keyof typeof LISTINGS, ...args: unknown[]) {
      yield* pieces(format, (LISTINGS[name] as (...args: unknown[]) => Parameters<typeof pieces>[1])(store, ...args));
    } as Asker['list'],
    version: () => String(store.get('SELECT count(*) AS n FROM judgement')?.n),
    close: () => {},
  };
}
