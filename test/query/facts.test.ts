import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askSql, countFacts, type FactFilter, FilterError, groupFacts, pivot, queryFacts } from '../../src/query/query.js';
import { sketched } from '../store/sketched.js';

const at = sketched();

const texts = (filter: FactFilter) => [...queryFacts(at.store, filter)].map((fact) => fact.text);

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
    if (filter.limit === undefined) expect(countFacts(at.store, filter)).toBe(expected.length);
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
    expect([...queryFacts(at.store, { measure: ['change'] })].map(({ inferred }) => inferred)).toEqual([['entity', 'indicator']]);
  });
});

describe('groups', () => {
  it('count facts and claims', () => {
    expect([...groupFacts(at.store, {}, { by: ['entity', 'kind'] })]).toEqual([
      { entity: '即墨区', kind: 'count', facts: 2, claims: 1 },
      { entity: '即墨区', kind: 'percent', facts: 1, claims: 1 },
      { entity: '胶州市', kind: 'count', facts: 2, claims: 1 },
      { entity: '胶州市', kind: 'money', facts: 1, claims: 1 },
      { entity: '𠮷祥路片区', kind: 'count', facts: 1, claims: 1 },
    ]);
  });

  it('sum each claim once, by unit, and leave conflicts out', () => {
    const rows = [...groupFacts(at.store, { measure: ['level'] }, { by: ['year'], sum: true })];
    expect(rows).toEqual([
      { year: '2023', unit: '个', facts: 5, claims: 3, sum: 243, mean: 121.5, least: 31, greatest: 212, conflicts: 1 },
      { year: '2023', unit: '元', facts: 1, claims: 1, sum: 5e10, mean: 5e10, least: 5e10, greatest: 5e10, conflicts: 0 },
    ]);
  });

  it('are by known columns', () => {
    expect(() => [...groupFacts(at.store, {}, { by: ['nothing'] })]).toThrow(FilterError);
  });
});

describe('a wide table', () => {
  it('has a row a subject, a column a period, and marks conflicts', () => {
    const { columns, rows } = pivot(at.store, { indicator: ['签约项目', '完成投资'], measure: ['level'] });
    expect(columns.slice(-2)).toEqual(['2023', '2023-01/2023-06']);
    expect(rows.map((row) => [row.entity, row.unit, row['2023'] ?? null, row['2023-01/2023-06'] ?? null])).toEqual([
      ['即墨区', '个', null, 'conflict: 88 | 91'],
      ['胶州市', '元', 5e10, null],
      ['胶州市', '个', null, 212],
      ['𠮷祥路片区', '个', null, 31],
    ]);
  });
});

describe('SQL', () => {
  const ask = async (sql: string, seconds = 20) => {
    const { columns, rows } = await askSql(join(at.folder, 'x.db'), sql, seconds);
    const all = [];
    for await (const row of rows) all.push(row);
    return { columns, all };
  };

  it('answers what reads, in a process of its own', async () => {
    const { columns, all } = await ask('SELECT text, value FROM figures ORDER BY value DESC LIMIT 2');
    expect(columns).toEqual(['text', 'value']);
    expect(all).toEqual([
      { text: '500亿元', value: 5e10 },
      { text: '212个', value: 212 },
    ]);
  });

  it.each(['DELETE FROM fact', "ATTACH 'y.db' AS y", 'SELECT nothing', 'PRAGMA user_version = 9', ''])('refuses %s', async (sql) => {
    await expect(ask(sql)).rejects.toThrow(FilterError);
  });

  it('ends what takes too long', async () => {
    const endless = 'WITH RECURSIVE x (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x) SELECT count(*) FROM x';
    await expect(ask(endless, 1)).rejects.toThrow(/within 1 s/);
  });

  it('finds words by the index as told in views.ts', async () => {
    const { all } = await ask(
      `SELECT text FROM facts WHERE sentence IN (SELECT rowid FROM sentence_text WHERE sentence_text MATCH '"青 岛"')`,
    );
    expect(all).toEqual([{ text: '212个' }]);
  });
});
