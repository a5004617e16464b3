import type { Finding } from '../../schemas/schemas.js';
import type { Store } from '../store/store.js';

/** A sentence that a finding rests on, with where its figures stand in it (UTF-16 code units, half-open, in order). */
export interface Evidence {
  path: string;
  title: string | null;
  published: string | null;
  publisher: string | null;
  quote: string;
  marks: { from: number; to: number }[];
  /** Ids of the facts that the marks belong to. */
  facts: string[];
}

/** The sentences behind a finding, each once, in the order of its facts. */
export function evidenceOf(store: Store, { facts }: Pick<Finding, 'facts'>): Evidence[] {
  const sentences = new Map<string, Evidence>();
  for (const id of facts) {
    const row = store.get(
      'SELECT path, title, published, publisher, quote, quote_start, start, "end", sentence FROM facts WHERE id = ? LIMIT 1',
      [id],
    );
    if (!row) continue;
    const chars = Array.from(String(row.quote));
    const unit = (point: number) => chars.slice(0, point - Number(row.quote_start)).join('').length;
    const key = String(row.sentence);
    const { path, title, published, publisher, quote } = row as unknown as Evidence;
    const found = sentences.get(key) ?? { path, title, published, publisher, quote, marks: [], facts: [] };
    found.marks.push({ from: unit(Number(row.start)), to: unit(Number(row.end)) });
    found.marks.sort((a, b) => a.from - b.from);
    found.facts.push(id);
    sentences.set(key, found);
  }
  return [...sentences.values()];
}
