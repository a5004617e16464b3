import { describe, expect, it } from 'vitest';
import { facetsOf, factsPage, queryFacts, SORTS } from '../../src/query/query.js';
import { sketched } from '../store/sketched.js';

const at = sketched();

describe('factsPage', () => {
  const all = () => [...queryFacts(at.store, {})].map(({ id }) => id).sort();

  it.each(SORTS.flatMap((sort) => [sort, `-${sort}`]))('walks through all facts by %s, forwards and back', (sort) => {
    const forwards: string[][] = [];
    let after: string | undefined;
    do {
      const page = factsPage(at.store, { sort: [sort] }, { size: 2, after });
      forwards.push(page.rows.map(({ id }) => String(id)));
      after = page.after ?? undefined;
    } while (after !== undefined && forwards.length < 20);
    expect(forwards.flat().sort()).toEqual(all());
    const last = forwards.at(-1)!;
    const backwards = [last];
    let before: string | null = last[0]!;
    while (before !== null && backwards.length < 20) {
      const page = factsPage(at.store, { sort: [sort] }, { size: 2, before });
      backwards.unshift(page.rows.map(({ id }) => String(id)));
      before = page.before;
    }
    expect(backwards).toEqual(forwards);
  });

  it('puts facts without a value of the sorted column last both ways', () => {
    for (const sort of ['signed', '-signed']) {
      const values = factsPage(at.store, { sort: [sort] }, { size: 50 }).rows.map(({ signed }) => signed !== null);
      expect(new Set(values).size).toBe(2);
      expect(values).toEqual([...values].sort().reverse());
    }
  });

  it('says what it does not understand', () => {
    expect(() => factsPage(at.store, { sort: ['colour'] }, { size: 2 })).toThrow(/no column colour/);
    expect(() => factsPage(at.store, {}, { size: 2, after: 'nothing.1' })).toThrow(/no fact nothing/);
    expect(() => factsPage(at.store, { least_sure: 'very' }, { size: 2 })).toThrow(/between 0 and 1/);
  });
});

describe('facetsOf', () => {
  it('counts what the facts of a view have', () => {
    const { total, facets } = facetsOf(at.store, { entity_id: ['370215'] });
    expect(total).toBe(3);
    // Counted without the filter that names one of them: another can be chosen beside it.
    expect(facets.entity_id).toContainEqual({ value: '370215', name: '即墨区', facts: 3 });
    expect(facets.entity_id.length).toBeGreaterThan(1);
    expect(facets.kind).toEqual([
      { value: 'count', facts: 2 },
      { value: 'percent', facts: 1 },
    ]);
    expect(facets.year).toEqual([{ value: '2023', facts: 3 }]);
  });

  it('joins only what it needs and still gives the rows that the command line gives', () => {
    for (const view of [
      { text: ['项目'] },
      { within: '青岛市' },
      { min: '100' },
      { verdict: ['conflict'] },
      { publisher: '晚报' },
      { inferred: ['entity'] },
    ]) {
      const ids = [...queryFacts(at.store, view)].map(({ id }) => id);
      expect(ids.length, JSON.stringify(view)).toBe(facetsOf(at.store, view).total);
    }
    expect([...queryFacts(at.store, {})]).toEqual([...queryFacts(at.store, {})]);
  });
});
