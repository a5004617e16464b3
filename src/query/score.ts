import { type Gold, type GoldFigure, isFigure } from './gold.js';
import {
  APPROXIMATIONS,
  entityAgrees,
  indicatorAgrees,
  periodAgrees,
  roleAgrees,
  type ScoredFact,
  type ScoredFigure,
  unitAgrees,
  valueAgrees,
} from './marks.js';
import { show } from './shown.js';

/** What is counted over articles; rates are made of sums (`rates.ts`). */
export const COUNTED = [
  'must',
  'value',
  'span',
  'fig_tp',
  'approx',
  'want',
  'extra',
  'bound',
  'entity',
  'indicator',
  'period',
  'role',
  'fact_tp',
  'spurious',
  'scored',
  'fact_spurious',
  'bad_offset',
] as const;
export type Tally = Record<(typeof COUNTED)[number], number>;

/** A case worth reading: its kind, the article, what was wanted and what came. */
export interface Case {
  kind: string;
  article: string;
  message: string;
}

/** A fact that gold could judge: how sure it was, and whether all of it is right. */
export interface Judged {
  confidence: number;
  rule: string;
  right: boolean;
}

interface Scored {
  tally: Tally;
  cases: Case[];
  judged: Judged[];
}

export const nothing = (): Tally => Object.fromEntries(COUNTED.map((name) => [name, 0])) as Tally;

interface Placed {
  start: number;
  end: number;
}
const over = (a: Placed, b: Placed) => a.start < b.end && b.start < a.end;

/**
 * Compares what was found in one article with its gold. Offsets are code points of `text`. A figure is right when value and unit are; a fact
 * when entity, indicator, period and role are. The rates of the slots are over all facts asked for, bound or not.
 */
export function score(
  article: string,
  text: string,
  golds: readonly Gold[],
  figures: readonly ScoredFigure[],
  facts: readonly ScoredFact[],
): Scored {
  const tally = nothing();
  const cases: Case[] = [];
  const judged: Judged[] = [];
  const chars = Array.from(text);
  const cut = (start: number, end: number) => chars.slice(start, end).join('');
  const around = ({ start, end }: Placed) => `${cut(Math.max(0, start - 18), start)}[${cut(start, end)}]${cut(end, end + 14)}`;
  const log = (kind: string, message: string) => cases.push({ kind, article, message });
  const years = new Set(['XXXX']);
  for (const gold of golds) if (isFigure(gold)) for (const period of gold.fact?.period ?? []) years.add(period.slice(0, 4));

  for (const figure of figures)
    if (cut(figure.start, figure.end) !== figure.text) {
      tally.bad_offset++;
      log('offset', `${show(figure.text)} is not at ${figure.start}`);
    }
  for (const gold of golds) if (isFigure(gold) && gold.must) scoreFigure(gold);
  for (const figure of figures) {
    const mine = golds.filter((gold) => over(figure, gold));
    const fair = mine.filter(isFigure);
    if (fair.length === 0) {
      tally.spurious++;
      log('spurious', around(figure) + (mine[0]?.skip ? ` skip:${mine[0].skip}` : ''));
    } else if (fair.some((gold) => gold.must)) tally.scored++;
  }
  for (const fact of facts) {
    const mine = golds.filter((gold) => over(fact, gold)).filter(isFigure);
    if (!mine.every((gold) => gold.must && !gold.fact)) continue;
    tally.fact_spurious++;
    judged.push({ confidence: fact.confidence ?? 0, rule: fact.rule ?? '', right: false });
  }
  return { tally, cases, judged };

  function scoreFigure(gold: GoldFigure): void {
    tally.must++;
    const hits = figures.filter((figure) => over(figure, gold));
    const good = hits.find((figure) => valueAgrees(gold.value, figure));
    if (hits.length === 0) log('missed', around(gold));
    else if (!good) log('value', `${around(gold)} gold ${show(gold.value)} got ${show(hits.map((hit) => hit.value))}`);
    if (good) {
      tally.value++;
      if (good.start === gold.start && good.end === gold.end) tally.span++;
      else log('span', `${around(gold)} got ${show(good.text)}`);
      if (unitAgrees(gold, good)) tally.fig_tp++;
      else log('unit', `${around(gold)} gold ${said(gold.unit)} got ${said(good.unit)}`);
      const approximation = APPROXIMATIONS[gold.approx];
      if (good.approximation === approximation) tally.approx++;
      else log('approx', `${around(gold)} gold ${approximation} got ${said(good.approximation)}`);
    }
    scoreFact(gold);
  }

  function scoreFact(gold: GoldFigure): void {
    const want = gold.fact;
    if (!want?.entity?.length || !want.indicator?.length) return;
    const { entity, indicator, period } = want;
    tally.want++;
    const mine = facts.filter((fact) => over(fact, gold));
    tally.extra += Math.max(0, mine.length - 2); // A figure may carry two facts (均增长8%); more is guessing.
    const bound = mine.filter((fact) => valueAgrees(gold.value, fact));
    if (bound.length === 0) return void log('nofact', around(gold));
    tally.bound++;
    const marksOf = (fact: ScoredFact) => ({
      entity: entityAgrees(entity, fact),
      indicator: indicatorAgrees(indicator, fact),
      period: periodAgrees(period, fact, years),
      role: roleAgrees(want.role ?? 'actual', fact),
    });
    const right = (fact: ScoredFact) => Object.values(marksOf(fact)).filter(Boolean).length;
    const best = bound.reduce((a, b) => (right(b) > right(a) ? b : a));
    const marks = marksOf(best);
    const got = `got ${said(best.entity)} | ${said(best.indicator)} | ${said(best.period)} | ${said(best.status)} ${said(best.measure)}`;
    for (const slot of ['entity', 'indicator', 'period', 'role'] as const)
      if (marks[slot]) tally[slot]++;
      else log(slot, `${around(gold)} gold ${said(want[slot])} ${got}`);
    const all = Object.values(marks).every(Boolean);
    if (all) tally.fact_tp++;
    judged.push({ confidence: best.confidence ?? 0, rule: best.rule ?? '', right: all });
  }
}

/** As it stands in a line: text bare, everything else as `show` has it. */
const said = (value: unknown) => (typeof value === 'string' ? value : show(value));
