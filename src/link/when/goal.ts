import type { LinkedPeriod } from '../link.js';
import type { CalendarDate } from './dates.js';
import { isFuture, looksAhead } from './future.js';
import { isOver } from './nearness.js';

/** A year or more that something is planned for and that is not over. */
export function isGoal(period: LinkedPeriod, text: string, published: CalendarDate | null): boolean {
  const { role, expression } = period;
  if (expression.from.month !== undefined || expression.from.day !== undefined || expression.from.week) return false;
  if (expression.shape !== 'span' && expression.shape !== 'plan') return false;
  if (published && isOver(period, published)) return false;
  return (
    role === 'deadline' ||
    (role === 'in_force' && (period.ahead === true || isFuture(text, period) || (expression.shape === 'plan' && looksAhead(text))))
  );
}
