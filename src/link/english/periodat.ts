import type { FigureMention } from '../../recognize/recognize.js';
import type { LinkedPeriod } from '../link.js';
import type { PeriodOfFigure } from '../when/asked.js';

const GOVERNING: ReadonlySet<LinkedPeriod['role']> = new Set<LinkedPeriod['role']>(['in_force', 'event', 'deadline', 'modifier']);

/** Where a clause may end: a comma or semicolon with a blank behind it, a colon, a dash between blanks. */
const BREAK = /[,;:] | [-–—]+ /g;

/**
 * The period that holds for the figure at `at` of an English sentence. English dates a clause at its end as well as at its head: a period right
 * behind the figure comes first, then one before it in its clause, one behind it there, then those of earlier and of later clauses; else the
 * one carried.
 */
export function englishPeriodAt(
  text: string,
  {
    periods: all,
    period,
    stock,
    figures,
  }: { periods: readonly LinkedPeriod[]; period: LinkedPeriod | null; stock: LinkedPeriod | null; figures: readonly FigureMention[] },
  at: number,
): PeriodOfFigure {
  const k = figures.findIndex((figure) => figure.from <= at && at < figure.to);
  const end = k >= 0 ? figures[k]!.to : at;
  // 332.9 billion yuan (about 49.2 billion dollars) in 2022: the same in brackets stands in no one's way.
  const aside = /^ ?\([^()]*\)/.exec(text.slice(end));
  const nextFigure = figures.find((figure) => figure.from >= end + (aside?.[0].length ?? 0))?.from ?? text.length;
  const periods = all.filter((here) => !apart(text, here, at, figures));
  const behind = periods.filter((here) => here.from >= end);
  const origin = behind[0];
  if (origin?.role === 'origin' && origin.from <= nextFigure && !/[,;]/.test(text.slice(end, origin.from))) return stated(origin);
  // more than in the same period of 2025, when it stood at …
  const when = periods.findLast((here) => here.to <= at);
  if (when && /^,? when [^,;.]*$/.test(text.slice(when.to, at))) return stated(when);
  const governing = periods.filter((here) => GOVERNING.has(here.role));
  const [start, stop] = clauseAround(text, at, end, periods);
  // … to 5.1 billion yuan and now makes up: what is so now is said behind the word.
  const after = governing.find((here) => here.from >= end && here.from < stop && here.expression.shape !== 'now');
  if (after && after.from <= nextFigure) return stated(after);
  const before = governing.findLast((here) => here.to <= at && here.from >= start);
  if (before) return stated(before);
  const now = governing.find((here) => here.expression.shape === 'now' && here.from >= end && here.from < stop);
  if (now) return stated(now);
  // Two figures of one clause share the period behind the second: 3 schools and 2 hospitals in 2023.
  if (after) return stated(after);
  const earlier = governing.findLast(
    (here) => here.to <= at && (!/;/.test(text.slice(here.to, at)) || (here.role !== 'deadline' && !AHEAD.test(text.slice(start, at)))),
  );
  if (earlier) return stated(earlier);
  // The plant, which cost 730 million euros, will open in 2025: what comes behind such a clause says nothing of it.
  const within = stop < text.length && /^\s*(?:which|who|whose)\b/.test(text.slice(start));
  const later = within ? undefined : governing.find((here) => here.from >= end);
  const between = figures.some(
    (figure) =>
      figure.from >= end && later && figure.to <= later.from && figure.quantity.kind !== 'percent' && figure.quantity.kind !== 'points',
  );
  if (later && !between && !/;/.test(text.slice(end, later.from)) && later.role !== 'event') return stated(later);
  // what is there is so at the moment told of last, not over the time reported on
  return { period: stock && THERE.test(text.slice(0, at)) ? stock : period, stated: false };
}

/** The city is home to …: what is counted at a moment. */
const THERE = /\b(?:home to|there (?:are|were)|boasts|operates|has (?:a total of|in total))\b/i;

/** What a clause means to come true: nothing told before it is of that time. */
const AHEAD = /\b(?:will|would|expected to|plans? to|aims? to|set to|projected to|forecast to)\b/;

/** 0.47 yuan (2022: 0.40 yuan): a period in brackets that hold a figure of their own says nothing of one outside. */
function apart(text: string, { from, to }: LinkedPeriod, at: number, figures: readonly FigureMention[]): boolean {
  const open = text.lastIndexOf('(', from);
  if (open < 0 || from - open > 40 || text.slice(open, from).includes(')')) return false;
  const close = text.indexOf(')', to);
  if (close < 0 || (at > open && at < close)) return false;
  return figures.some((figure) => figure.from > open && figure.to <= close);
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
