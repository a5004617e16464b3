import type { FigureMention } from '../../recognize/recognize.js';
import type { LinkedPeriod } from '../link.js';
import type { PeriodOfFigure } from '../periodat.js';

const GOVERNING: ReadonlySet<LinkedPeriod['role']> = new Set<LinkedPeriod['role']>(['in_force', 'event', 'deadline', 'modifier']);

/** Where a clause may end: a comma or semicolon with a blank behind it, a colon, a dash between blanks. */
const BREAK = /[,;:] | [-–—]+ |\. /g;

/**
 * The period that holds for the figure at `at` of an English sentence. English dates a clause at its end as well as at its head: a period right
 * behind the figure comes first, then one before it in its clause, one behind it there, then those of earlier and of later clauses; else the
 * one carried.
 */
export function englishPeriodAt(
  text: string,
  { periods, period, figures }: { periods: readonly LinkedPeriod[]; period: LinkedPeriod | null; figures: readonly FigureMention[] },
  at: number,
): PeriodOfFigure {
  const k = figures.findIndex((figure) => figure.from <= at && at < figure.to);
  const end = k >= 0 ? figures[k]!.to : at;
  const nextFigure = figures[k + 1]?.from ?? text.length;
  const behind = periods.filter((here) => here.from >= end);
  const origin = behind[0];
  if (origin?.role === 'origin' && origin.from <= nextFigure && !/[,;]/.test(text.slice(end, origin.from))) return stated(origin);
  const governing = periods.filter((here) => GOVERNING.has(here.role));
  const [start, stop] = clauseAround(text, at, end, periods);
  const after = governing.find((here) => here.from >= end && here.from < stop);
  if (after && after.from <= nextFigure) return stated(after);
  const before = governing.findLast((here) => here.to <= at && here.from >= start);
  if (before) return stated(before);
  // Two figures of one clause share the period behind the second: 3 schools and 2 hospitals in 2023.
  if (after) return stated(after);
  const earlier = governing.findLast((here) => here.to <= at && (here.role !== 'deadline' || !/;/.test(text.slice(here.to, at))));
  if (earlier) return stated(earlier);
  const later = governing.find((here) => here.from >= end);
  if (later && !/;/.test(text.slice(end, later.from)) && later.role !== 'event') return stated(later);
  return { period, stated: false };
}

const stated = (period: LinkedPeriod): PeriodOfFigure => ({ period, stated: period.expression.shape !== 'now' });

/** The clause around a stretch; breaks inside periods do not count. */
function clauseAround(text: string, from: number, to: number, periods: readonly LinkedPeriod[]): [number, number] {
  let start = 0;
  let stop = text.length;
  for (const { index } of text.matchAll(BREAK)) {
    if (periods.some((here) => here.from <= index && index < here.to)) continue;
    if (index < from) start = index + 1;
    else if (index >= to) {
      stop = index;
      break;
    }
  }
  return [start, stop];
}
