import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { pack, unpack } from '../../src/run/packing.js';
import { sourceOf } from '../layout/source.js';

const corpus = join(import.meta.dirname, '../../corpus');

it.each(['301-jiaozhou-2022q3-results.txt', '308-tangshan-work-report-2019.txt', '327-jiaozhou-first-nine-months-english.txt'])(
  'gives back the extraction of %s as it was',
  (name) => {
    const source = sourceOf(readFileSync(join(corpus, name), 'utf8'));
    const extraction = extract(source, loadLexicon());
    expect(extraction.facts.length).toBeGreaterThan(3);
    expect(unpack(pack(extraction), source)).toEqual(JSON.parse(JSON.stringify(extraction)));
  },
);
