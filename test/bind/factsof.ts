import type { Fact } from '../../schemas/schemas.js';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

/** What is known of a text beside it; published on 20 August 2022 where it does not say. */
export interface Metadata {
  title?: string;
  published?: string;
  publisher?: string;
}

/** The facts of a text. */
export const factsOf = (text: string, metadata: Metadata = {}): Fact[] =>
  extract(
    { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [{ published: '2022-08-20', ...metadata }] },
    lexicon,
  ).facts;
