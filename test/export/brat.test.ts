import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportBrat } from '../../src/export/export.js';
import { queryFacts } from '../../src/query/query.js';
import { filled } from './filled.js';

const at = filled();
const lines = (to: string, name: string) => readFileSync(join(to, name), 'utf8').split('\n').filter(Boolean);

describe('brat stand-off', () => {
  it('annotates every fact, and every span cuts its text by code points', () => {
    const to = join(at.folder, 'brat');
    const { documents, facts } = exportBrat(at.store, to);
    expect(facts).toBe([...queryFacts(at.store, {})].length);
    expect(lines(to, 'sources.tsv')).toHaveLength(documents);
    let notes = 0;
    for (const name of readdirSync(to).filter((file) => file.endsWith('.ann'))) {
      const text = Array.from(readFileSync(join(to, name.replace('.ann', '.txt')), 'utf8'));
      const ids = new Set<string>();
      for (const line of lines(to, name)) {
        const [id = '', rest = '', surface] = line.split('\t');
        expect(ids.has(id)).toBe(false);
        ids.add(id);
        if (id.startsWith('T')) {
          const spans = rest.slice(rest.indexOf(' ') + 1).split(';');
          const cut = spans.map((span) => text.slice(...(span.split(' ').map(Number) as [number, number])).join(''));
          expect(surface).toBe(cut.join(' '));
          expect(surface).not.toBe('');
        }
        for (const [, named] of rest.matchAll(/Arg\d:(T\d+)/g)) expect(ids).toContain(named);
        if (id.startsWith('#')) notes++;
      }
    }
    expect(notes).toBe(facts);
  });

  it('is of the facts that are asked for', () => {
    const to = join(at.folder, 'jimo');
    expect(exportBrat(at.store, to, { entity: ['即墨区'], measure: ['level'] })).toMatchObject({ facts: 2 });
    const all = readdirSync(to)
      .filter((file) => file.endsWith('.ann'))
      .flatMap((name) => lines(to, name));
    expect(
      all
        .filter((line) => /^T\d+\tFigure/.test(line))
        .map((line) => line.split('\t')[2])
        .sort(),
    ).toEqual(['88个', '91个']);
    expect(all.some((line) => /^R\d+\tOf Arg1:T\d+ Arg2:T\d+$/.test(line))).toBe(true);
  });
});
