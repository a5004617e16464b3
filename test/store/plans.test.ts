import { expect, it } from 'vitest';
import { openStore } from '../../src/store/store.js';

// What is asked once for each article, cluster or source of a large corpus: reading a whole table for each would take time by the square.
it.each([
  ['the articles of a cluster', "SELECT id FROM article WHERE cluster = 'a.txt@0'"],
  ['the sources of a file', 'SELECT id FROM source WHERE file = 1'],
  ['a source by its path', "SELECT id FROM source WHERE path = 'a.txt'"],
  ['the facts of an article', 'SELECT fact.id FROM figure JOIN fact ON fact.figure = figure.id WHERE figure.article = 1'],
  ['the facts of a claim', "SELECT id FROM fact WHERE claim = 'c'"],
  ['the articles that have a sentence', 'SELECT article FROM imprint WHERE hash = 1'],
])('finds %s by an index', (_, sql) => {
  const store = openStore(':memory:');
  const steps = store.all(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => String(detail));
  store.close();
  expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
});
