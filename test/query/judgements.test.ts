import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goldOfJudgements, judgedFacts, queryFacts, reviewOf, reviewQueue } from '../../src/query/query.js';
import { openStore, type Store } from '../../src/store/store.js';
import { extractionOf, type SourceSketch } from '../store/extractions.js';

const AT = '2026-01-01T00:00:00Z';
const TEXT = '临河区上半年新签约项目212个，比上年同期有所增加。全年目标为300个。';
const sketch = (more: Partial<SourceSketch> = {}): SourceSketch => ({
  path: 'a.txt',
  text: TEXT,
  figures: [{ text: '212个' }, { text: '300个', fact: { status: 'target', rule: 'aimed' } }],
  ...more,
});

let folder: string;
let store: Store;
const write = (one: SourceSketch) => {
  const { source, extraction } = extractionOf(one);
  store.writeExtraction(source, extraction);
  store.settle();
};
const facts = () => [...queryFacts(store, {})];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  store = openStore(join(folder, 'x.db'));
  write(sketch());
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

describe('judgements', () => {
  it('survive a run whose text moved, found by their sentence', () => {
    const [fact] = facts();
    store.judge({ subject: String(fact!.id), kind: 'accept', reason: null, at: AT, fact: fact!, correction: null });
    write(sketch({ text: `本报讯。${TEXT}` }));
    const [judged] = judgedFacts(store);
    expect(judged!.now!.id).not.toBe(fact!.id);
    expect(judged).toMatchObject({ standing: 'right', now: { text: '212个' } });
  });

  it('stand no longer where the fact now says something else, or is gone', () => {
    const [fact, aim] = facts();
    store.judge({ subject: String(fact!.id), kind: 'accept', reason: null, at: AT, fact: fact!, correction: null });
    store.judge({ subject: String(aim!.id), kind: 'reject', reason: null, at: AT, fact: aim!, correction: null });
    write(sketch({ figures: [{ text: '212个', fact: { indicator: '别的' } }] }));
    expect(judgedFacts(store).map(({ standing }) => standing)).toEqual(['outdated', 'outdated']);
  });

  it('hold a correction against what is extracted later', () => {
    const [fact] = facts();
    store.judge({ subject: String(fact!.id), kind: 'correct', reason: null, at: AT, fact: fact!, correction: { indicator: '新签项目' } });
    expect(judgedFacts(store)[0]!.standing).toBe('wrong');
    write(sketch({ figures: [{ text: '212个', fact: { indicator: '新签项目' } }] }));
    expect(judgedFacts(store)[0]!.standing).toBe('right');
  });

  it('measure precision by rule and kind, with an interval', () => {
    const [fact, aim] = facts();
    store.judge({ subject: String(fact!.id), kind: 'accept', reason: null, at: AT, fact: fact!, correction: null });
    store.judge({ subject: String(aim!.id), kind: 'reject', reason: 'no target', at: AT, fact: aim!, correction: null });
    const review = reviewOf(judgedFacts(store));
    expect(review).toMatchObject({ judged: 2, outdated: 0, all: { right: 1, wrong: 1, share: 0.5 } });
    expect(review.rules.map(({ group, share }) => [group, share])).toEqual([
      ['aimed', 0],
      ['made-by-hand', 1],
    ]);
    expect(review.all.low).toBeCloseTo(0.0945, 3);
    expect(review.all.high).toBeCloseTo(0.9055, 3);
  });

  it('take a fact out of the queue until taken back', () => {
    const [fact] = facts();
    expect(reviewQueue(store, {}, { size: 10 })).toHaveLength(2);
    store.judge({ subject: String(fact!.id), kind: 'accept', reason: null, at: AT, fact: fact!, correction: null });
    expect(reviewQueue(store, {}, { size: 10 }).map(({ id }) => id)).not.toContain(fact!.id);
    expect(store.forget(String(fact!.id))).toBe(true);
    expect(reviewQueue(store, {}, { size: 10 })).toHaveLength(2);
  });

  it('become gold that the evaluation reads', () => {
    const [fact, aim] = facts();
    store.judge({ subject: String(fact!.id), kind: 'accept', reason: null, at: AT, fact: fact!, correction: null });
    store.judge({
      subject: String(aim!.id),
      kind: 'correct',
      reason: null,
      at: AT,
      fact: aim!,
      correction: { entity: '临河区', status: 'planned' },
    });
    const gold = goldOfJudgements(store)['a.txt']!;
    expect(gold.map(({ figure, value, unit, approx, must }) => [figure, value, unit, approx, must])).toEqual([
      ['212个', 212, '个', '=', true],
      ['300个', 300, '个', '=', true],
    ]);
    for (const { context, figure, nth } of gold) {
      expect(TEXT.split(context)).toHaveLength(2);
      expect(context).toContain(figure);
      expect(nth).toBe(0);
    }
    expect(gold[0]!.fact).toMatchObject({ entity: ['胶州市', '胶州'], period: ['2023-01/2023-06'], role: 'actual' });
    expect(gold[1]!.fact).toMatchObject({ entity: ['临河区'], role: 'plan' });
  });
});
