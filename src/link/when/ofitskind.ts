import type { LinkedPeriod } from '../link.js';
import type { PeriodsHere } from './asked.js';
import { isMoment, spansYears } from './mainperiod.js';
import { kindOf } from './stockorflow.js';

/**
 * 年末存栏28万头，产量121万吨; 前7个月发放贷款386亿元，贷款余额312亿元: where one clause tells of what is there at a moment and the next of what
 * is counted over a time, each has its own: the span or the moment named before, in the sentence or carried to it. Null where `here` holds.
 */
export function ofItsKind(
  here: LinkedPeriod,
  gap: string,
  before: readonly LinkedPeriod[],
  { period, stock }: PeriodsHere,
): LinkedPeriod | null {
  const kind = kindOf(gap.slice(gap.lastIndexOf('；') + 1));
  const end = here.period.period_end?.slice(0, 7);
  if (kind === null || end === undefined || here.expression.shape === 'now' || isMoment(here) === (kind === 'stock')) return null;
  // 截至3月底，…已累计完成投资…: summed up as of that day
  if (here.expression.shape === 'until' && /累计|已/.test(gap)) return null;
  const fits = (other: LinkedPeriod | null | undefined) =>
    other &&
    (other.role === 'in_force' || other.role === 'name') &&
    isMoment(other) !== isMoment(here) &&
    other.expression.shape !== 'now' &&
    !spansYears(other)
      ? other
      : null;
  const ends = (other: LinkedPeriod) =>
    here.expression.shape === 'until' ? other.period.period_end === here.period.period_end : other.period.period_end?.slice(0, 7) === end;
  const near = before.findLast((other) => fits(other) && ends(other));
  if (near) return near;
  const carried = fits(kind === 'stock' ? stock : period);
  if (!carried || here.expression.shape === 'until') return carried && ends(carried) ? carried : null;
  return (here.expression.from.edge === 'end' && carried.period.period_end?.slice(0, 4) === end.slice(0, 4)) || ends(carried)
    ? carried
    : null;
}
