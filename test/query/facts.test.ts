import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFacts, type FactFilter, FilterError, queryFacts } from '../../src/query/query.js';
import { openStore, type Store } from '../../src/store/store.js';
import { extractionOf, SKETCHES } from '../store/extractions.js';

let folder: string;
let store: Store;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  store = openStore(join(folder, 'x.db'));
  for (const sketch of SKETCHES) {
    const { source, extraction } = extractionOf(sketch);
    store.writeExtraction(source, extraction);
  }
  store.settle();
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const texts = (filter: FactFilter) => [...queryFacts(store, filter)].map((fact) => fact.text);

describe('a question of facts', () => {
  it.each<[string, FactFilter, string[]]>([
    ['all of them, by path and offset', {}, ['212个', '31个', '500亿元', '212个', '88个', '3.2%', '91个']],
    ['an entity by name', { entity: ['胶州市'] }, ['212个', '500亿元', '212个']],
    ['by alias', { entity: ['胶州'] }, ['212个', '500亿元', '212个']],
    ['by id', { entity: ['370215'] }, ['88个', '3.2%', '91个']],
    ['by the beginning of its name', { entity: ['即*'] }, ['88个', '3.2%', '91个']],
    ['either of two', { entity: ['𠮷祥路片区', '即墨区'] }, ['31个', '88个', '3.2%', '91个']],
    ['all within a city', { within: '青岛市' }, ['212个', '31个', '500亿元', '212个', '88个', '3.2%', '91个']],
    ['all within a district by code', { within: '370281' }, ['212个', '31个', '500亿元', '212个']],
    ['none within another', { within: '330000' }, []],
    ['an indicator by wording', { indicator: ['新签约'], measure: ['level'] }, ['212个', '31个', '212个', '88个', '91个']],
    ['kind and value', { kind: ['money'], min: '1亿' }, ['500亿元']],
    ['value range', { min: '八十', max: '100', unit: ['个'] }, ['88个', '91个']],
    ['status', { status: ['target'] }, ['500亿元']],
    ['a period that overlaps', { period: '2023H2' }, ['500亿元']],
    ['a period that does not', { period: '2022' }, []],
    ['a verdict', { verdict: ['conflict'] }, ['88个', '91个']],
    ['a publisher', { publisher: '晨报' }, ['212个']],
    ['when published', { published: '2023-07-28' }, ['212个']],
    ['an article by title', { article: '半年答卷' }, ['212个', '31个', '500亿元']],
    ['an article by id', { article: 'b.txt@0' }, ['212个']],
    ['a word of two characters', { text: ['青岛'] }, ['212个']],
    ['a word of one character', { text: ['降'] }, ['88个', '3.2%']],
    ['a word with a mark in it', { text: ['，𠮷祥路'] }, ['212个', '31个']],
    ['a mark alone', { text: ['；'] }, ['88个', '3.2%']],
    ['words together', { text: ['即墨', '91个'] }, ['91个']],
    ['a word nobody wrote', { text: ['班列'] }, []],
    ['the largest first', { sort: ['-value'], limit: 2 }, ['500亿元', '212个']],
    ['the rest', { limit: 2, offset: 5 }, ['3.2%', '91个']],
  ])('finds %s', (_, filter, expected) => {
    expect(texts(filter)).toEqual(expected);
    if (filter.limit === undefined) expect(countFacts(store, filter)).toBe(expected.length);
  });

  it('takes wildcards literally', () => {
    expect(texts({ indicator: ['%'] })).toEqual([]);
    expect(texts({ article: '_' })).toEqual([]);
  });

  it.each<[string, FactFilter]>([
    ['a number', { min: '很多' }],
    ['a period', { period: '去年' }],
    ['a column', { sort: ['nothing'] }],
  ])('says which filter is not %s', (_, filter) => {
    expect(() => texts(filter)).toThrow(FilterError);
  });

  it('gives lists as lists', () => {
    expect([...queryFacts(store, { measure: ['change'] })].map(({ inferred }) => inferred)).toEqual([['entity', 'indicator']]);
  });
});
