import type { Sentence } from '../../tokenize/tokenize.js';
import type { LinkedPeriod } from '../link.js';
import type { CalendarDate } from './dates.js';
import { isFuture, looksAhead } from './future.js';
import { spansYears } from './mainperiod.js';
import { isOver } from './nearness.js';
import { headsPlans, LEADS_TO_AIMS } from './outlook.js';

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

/** 二、“十五五”主要目标: the years that a heading sets out what is to be done in, or the lead of a list (“十五五”时期的目标是：); null where it names a shorter time as well. */
export function plannedYears({ text, block }: Sentence, periods: readonly LinkedPeriod[]): LinkedPeriod | null {
  const leads = block.kind === 'heading' ? headsPlans(text) : LEADS_TO_AIMS.test(text);
  const years = leads && !periods.some((period) => !spansYears(period)) ? periods.find(spansYears) : undefined;
  return years ? { ...years, role: 'in_force' } : null;
}
