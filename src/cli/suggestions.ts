import { countFacts, type FactFilter, type Similar, similarEntities, similarIndicators } from '../query/query.js';
import type { Store } from '../store/store.js';

/** What to try where a question has no answer: a filter that nothing passes alone, with names that are like it. */
export function suggestions(store: Store, filter: FactFilter): string[] {
  const lines: string[] = [];
  for (const [name, value] of Object.entries(filter) as [keyof FactFilter, unknown][])
    for (const one of Array.isArray(value) ? (value as string[]) : [String(value)]) {
      const alone: FactFilter = { [name]: Array.isArray(value) ? [one] : one };
      if (countFacts(store, alone) > 0) continue;
      lines.push(`no fact has --${name} ${one}${offered(similarTo(store, name, one))}`);
    }
  if (lines.length === 0 && Object.keys(filter).length > 1) lines.push('each filter finds facts, all together none: leave one out');
  return lines;
}

function similarTo(store: Store, name: keyof FactFilter, word: string): Similar[] {
  if (name === 'indicator') return similarIndicators(store, word);
  if (name === 'entity' || name === 'within') return similarEntities(store, word);
  return [];
}

const offered = (similar: readonly Similar[]) =>
  similar.length === 0 ? '' : `; there are ${similar.map(({ name, facts }) => `${name} (${facts})`).join(', ')}`;
