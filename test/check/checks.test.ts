import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECKS, check } from '../../src/check/check.js';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { openStore, type Row } from '../../src/store/store.js';
import { CHECK_EXAMPLES, type Told } from './checks.examples.js';

const lexicon = loadLexicon();
let folder: string;
let n = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'checks-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the checks find in articles, all of them new. */
function findings(articles: readonly Told[]): Row[] {
  const store = openStore(join(folder, `${n++}.db`));
  for (const [i, [text, published]] of articles.entries()) {
    const sha256 = createHash('sha256').update(text).digest('hex');
    const source = { path: `${i}.txt`, format: 'txt', encoding: 'utf-8', sha256, text, metadata: published ? [{ published }] : [] };
    store.writeExtraction(source, extract(source, lexicon));
  }
  store.settle();
  check(store);
  const rows = store.all('SELECT "check", severity, verdict, message, articles FROM findings ORDER BY "check", message');
  store.close();
  return rows;
}

const names = (articles: readonly Told[]) => findings(articles).map((row) => row.check);

describe.each(CHECK_EXAMPLES)('$check', ({ check: name, fires, silent }) => {
  it.each(fires.map((articles) => [articles.map(([text]) => text).join(' / '), articles] as const))('speaks of %s', (_, articles) => {
    expect(names(articles)).toContain(name);
  });

  it.each(silent.map((articles) => [articles.map(([text]) => text).join(' / '), articles] as const))('is silent on %s', (_, articles) => {
    expect(names(articles)).not.toContain(name);
  });
});

describe('the checks', () => {
  it('each have examples of speaking and of staying silent, and an explanation', () => {
    const shown = CHECK_EXAMPLES.filter(({ fires, silent }) => fires.length > 0 && silent.length > 0).map((one) => one.check);
    expect(CHECKS.map(({ name }) => name).sort()).toEqual([...shown].sort());
    for (const { explanation } of CHECKS) expect(explanation.length).toBeGreaterThan(30);
  });

  it('raise nothing of severity error or warning where an example is silent', () => {
    for (const { silent } of CHECK_EXAMPLES)
      for (const articles of silent) {
        const serious = findings(articles).filter(({ severity }) => severity !== 'info');
        expect(serious.map(({ message }) => message)).toEqual([]);
      }
  });
});
