import type { Extraction, Source } from '../../schemas/schemas.js';
import { extract } from '../extract.js';
import { type Lexicon, loadLexicon } from '../lexicon/lexicon.js';

/** Where sources are extracted: here, or in a pool of workers. The same source gives the same extraction anywhere. */
export interface Extractor {
  /** How many sources it works on at once. */
  readonly width: number;
  /** Rejects where extraction breaks on the source. */
  extract(source: Source): Promise<Extraction>;
  /** Ends what works for it; once more does nothing. */
  close(): Promise<void>;
}

/** Extracts in this thread; tables and dictionary are loaded with the first source. */
export function extractHere(lexicon?: Lexicon): Extractor {
  let tables = lexicon;
  return {
    width: 1,
    async extract(source) {
      tables ??= loadLexicon();
      return extract(source, tables);
    },
    close: async () => {},
  };
}
