import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

/** Figure, scope and indicator of each fact. */
export const labelsOf = (text: string) =>
  extract(
    { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text: `${text}\n`, metadata: [{ published: '2023-10-20' }] },
    lexicon,
  ).facts.map(({ text: figure, scope, indicator }) => [figure, scope ? `${scope}|${indicator}` : indicator]);
