import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataRow, type FactFilter, queryFacts } from '../query/query.js';
import type { Store } from '../store/store.js';

/** What brat needs to know of our annotations (brat.nlplab.org, configuration). */
const CONFIGURATION = `[entities]
Figure
Entity
Indicator
Period

[relations]
Of\tArg1:Figure, Arg2:Entity
Measures\tArg1:Figure, Arg2:Indicator
When\tArg1:Figure, Arg2:Period

[events]

[attributes]
Measure\tArg:Figure, Value:level|change|share
Status\tArg:Figure, Value:actual|planned|target
Inferred\tArg:Figure
`;

/** What is annotated beside the figure: by which column, under which type and relation. */
const SLOTS = [
  { column: 'entity_text', type: 'Entity', relation: 'Of' },
  { column: 'indicator_text', type: 'Indicator', relation: 'Measures' },
  { column: 'period_text', type: 'Period', relation: 'When' },
] as const;

export interface BratWritten {
  documents: number;
  facts: number;
}

/**
 * Writes the facts of a view as brat stand-off: for each source `NUMBER.txt` and `NUMBER.ann`, with annotation.conf and sources.tsv (number, path)
 * beside them. Offsets count Unicode code points, as brat's do. The wording of a slot is looked for in the sentence, nearest before the figure,
 * then in what stands before it; one that is nowhere is in the figure's note alone. Throws what the file system throws.
 */
export function exportBrat(store: Store, to: string, view: FactFilter = {}): BratWritten {
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'annotation.conf'), CONFIGURATION);
  const listed: string[] = [];
  let count = 0;
  const write = (facts: readonly DataRow[]) => {
    const path = String(facts[0]!.path);
    const text = String(store.get('SELECT text FROM source WHERE path = ?', [path])!.text);
    const name = String(listed.length + 1).padStart(6, '0');
    writeFileSync(join(to, `${name}.txt`), text);
    writeFileSync(join(to, `${name}.ann`), annotations(text, facts));
    listed.push(`${name}\t${path}`);
    count += facts.length;
  };
  let together: DataRow[] = [];
  for (const fact of queryFacts(store, { ...view, sort: undefined })) {
    if (together.length > 0 && together[0]!.path !== fact.path) {
      write(together);
      together = [];
    }
    together.push(fact);
  }
  if (together.length > 0) write(together);
  writeFileSync(join(to, 'sources.tsv'), listed.map((line) => `${line}\n`).join(''));
  return { documents: listed.length, facts: count };
}

/** The stand-off lines of one text. */
export function annotations(text: string, facts: readonly DataRow[]): string {
  const chars = Array.from(text);
  const spans = new Map<string, string>();
  const lines: string[] = [];
  const numbers = { T: 0, R: 0, A: 0, '#': 0 };
  const add = (mark: keyof typeof numbers, rest: string) => {
    const id = `${mark}${++numbers[mark]}`;
    lines.push(`${id}\t${rest}`);
    return id;
  };
  const span = (type: string, start: number, end: number) => {
    const key = `${type} ${start} ${end}`;
    const known = spans.get(key);
    if (known) return known;
    const id = add('T', `${type} ${pieces(chars, start, end)}`);
    spans.set(key, id);
    return id;
  };
  for (const fact of facts) {
    const [start, end] = [Number(fact.start), Number(fact.end)];
    const figure = span('Figure', start, end);
    add('A', `Measure ${figure} ${fact.measure}`);
    add('A', `Status ${figure} ${fact.status}`);
    if (Array.isArray(fact.inferred) && fact.inferred.length > 0) add('A', `Inferred ${figure}`);
    for (const { column, type, relation } of SLOTS) {
      const at = placeOf(chars, fact, fact[column]);
      if (at !== null) add('R', `${relation} Arg1:${figure} Arg2:${span(type, at, at + Array.from(String(fact[column])).length)}`);
    }
    const told = ['id', 'entity', 'indicator', 'scope', 'period', 'value', 'unit', 'rule', 'confidence'].flatMap((column) =>
      fact[column] === null || fact[column] === undefined ? [] : `${column}=${String(fact[column]).replaceAll(/\s+/g, ' ')}`,
    );
    add('#', `AnnotatorNotes ${figure}\t${told.join('; ')}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** Where a wording stands: the last time before the figure's end in its sentence, else the first after it there, else the last before it. */
function placeOf(chars: readonly string[], fact: DataRow, wording: unknown): number | null {
  if (typeof wording !== 'string' || wording === '') return null;
  const [end, from] = [Number(fact.end), Number(fact.quote_start)];
  const length = Array.from(wording).length;
  const holds = (at: number) => chars.slice(at, at + length).join('') === wording;
  const last = (least: number) => {
    for (let at = end - length; at >= least; at--)
      if (chars[at] === wording[0] || wording.codePointAt(0)! > 0xffff) if (holds(at)) return at;
    return null;
  };
  const inside = last(from);
  if (inside !== null) return inside;
  const to = from + Array.from(String(fact.quote)).length;
  for (let at = end; at + length <= to; at++) if (holds(at)) return at;
  return last(0);
}

/** A span and its text as brat has them: one that runs over line breaks is in pieces. */
function pieces(chars: readonly string[], start: number, end: number): string {
  const parts: [number, number][] = [];
  let from = start;
  for (let at = start; at <= end; at++)
    if (at === end || chars[at] === '\n' || chars[at] === '\r') {
      if (at > from) parts.push([from, at]);
      from = at + 1;
    }
  return `${parts.map(([a, b]) => `${a} ${b}`).join(';')}\t${parts.map(([a, b]) => chars.slice(a, b).join('')).join(' ')}`;
}
