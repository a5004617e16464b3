import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Store } from '../store/store.js';
import { GoldError, goldOf } from './gold.js';
import type { ScoredFact, ScoredFigure } from './marks.js';
import { fixed, rateLine, ratesOf } from './rates.js';
import { type Case, COUNTED, type Judged, nothing, score } from './score.js';
import { tableRows } from './tables.js';

/** What was found, by the first three characters of the file's name: 000 of 000.txt. */
export interface Found {
  figures: Map<string, ScoredFigure[]>;
  facts: Map<string, ScoredFact[]>;
}

export interface Evaluation {
  /** A line an article, one for all, one for the mean over articles. */
  lines: string[];
  /** Rates over all articles and the means, by name. */
  rates: Record<string, number>;
  cases: Case[];
  /** The facts that gold could judge. */
  judged: Judged[];
}

/**
 * Compares what was found with the gold of `goldFolder` (NNN.json; the format is told in corpus/gold/README.md) for the articles of
 * `articleFolder` (NNN*.txt). Throws GoldError where the gold is broken or an article is missing.
 */
export function evaluate(goldFolder: string, articleFolder: string, found: Found): Evaluation {
  const names = namesIn(goldFolder).filter((name) => name.endsWith('.json'));
  if (names.length === 0) throw new GoldError(`no gold (NNN.json) in ${goldFolder}`);
  const texts = namesIn(articleFolder).filter((name) => name.endsWith('.txt'));
  const total = nothing();
  const lines: string[] = [];
  const cases: Case[] = [];
  const judged: Judged[] = [];
  const means = { figure_f1: 0, fact_f1: 0 };
  for (const name of names) {
    const number = basename(name, '.json');
    const file = texts.find((candidate) => candidate.startsWith(number));
    if (file === undefined) throw new GoldError(`no article ${number}*.txt in ${articleFolder}`);
    const text = readFileSync(join(articleFolder, file), 'utf8');
    const golds = goldOf(join(goldFolder, name), readFileSync(join(goldFolder, name), 'utf8'), text);
    const scored = score(number, text, golds, found.figures.get(number) ?? [], found.facts.get(number) ?? []);
    lines.push(rateLine(number, scored.tally));
    cases.push(...scored.cases);
    judged.push(...scored.judged);
    for (const counted of COUNTED) total[counted] += scored.tally[counted];
    const rates = ratesOf(scored.tally);
    means.figure_f1 += rates.figure_f1!;
    means.fact_f1 += rates.fact_f1!;
  }
  means.figure_f1 /= names.length;
  means.fact_f1 /= names.length;
  lines.push(rateLine('all', total));
  lines.push(`mean over articles: figures F1 ${fixed(means.figure_f1, 3)}, facts F1 ${fixed(means.fact_f1, 3)}`);
  return { lines, cases, judged, rates: { ...ratesOf(total), figure_f1_mean: means.figure_f1, fact_f1_mean: means.fact_f1 } };
}

/** What an export in JSONL holds. Throws GoldError where its files are missing or broken. */
export function foundInExport(folder: string): Found {
  return {
    figures: grouped(jsonl<ScoredFigure>(join(folder, 'figures.jsonl'))),
    facts: grouped(jsonl<ScoredFact>(join(folder, 'facts.jsonl'))),
  };
}

/** What a store holds. */
export function foundInStore(store: Store): Found {
  return {
    figures: grouped(tableRows(store, 'figures') as Iterable<unknown> as Iterable<ScoredFigure>),
    facts: grouped(tableRows(store, 'facts') as Iterable<unknown> as Iterable<ScoredFact>),
  };
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) throw new GoldError(`no folder ${folder}`);
  return readdirSync(folder).sort();
}

function* jsonl<T>(file: string): Generator<T> {
  if (!existsSync(file)) throw new GoldError(`no ${file}; make it with: shuzheng export --format jsonl --to DIR`);
  for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line) as T;
    } catch {
      throw new GoldError(`${file}:${i + 1}: not a JSON object`);
    }
  }
}

function grouped<T extends { path: string }>(rows: Iterable<T>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = basename(row.path).slice(0, 3);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
