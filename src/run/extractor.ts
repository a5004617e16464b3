import type { Extraction, Source } from '../../schemas/schemas.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** Where sources are extracted: here, or in a pool of workers. The same source gives the same extraction anywhere. */
export interface Extractor {
  /** How many sources it works on at once. */
  readonly width: number;
  /** Rejects where extraction breaks on the source. */
  extract(source: Source): Promise<Extraction>;
  /** Ends what works for it; once more does nothing. */
  close(): Promise<void>;
}

/** Extracts in this thread; rules, tables and dictionary are loaded with the first source: a run with nothing to do needs none of them. */
export function extractHere(lexicon?: Lexicon): Extractor {
  let ready: Promise<(source: Source) => Extraction> | null = null;
  const load = async () => {
    const [{ extract }, { loadLexicon }] = await Promise.all([import('../extract.js'), import('../lexicon/lexicon.js')]);
    const tables = lexicon ?? loadLexicon();
    return (source: Source) => extract(source, tables);
  };
  return {
    width: 1,
    async extract(source) {
      ready ??= load();
      return (await ready)(source);
    },
    close: async () => {},
  };
}
