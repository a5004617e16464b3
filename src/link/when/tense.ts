import { type DateSpan, lastDayOf, periodOf } from './dates.js';

/** It had not begun on the day of the article. */
export function isAhead(span: DateSpan, published: string | null): boolean {
  const start = periodOf(span).period_start;
  return start !== null && published !== null && start > lastDayOf(published);
}

/** The text speaks of a time before the article, or no later than the year that its heading reports on. */
export function isOver(span: DateSpan, until: string | number | null): boolean {
  const end = periodOf(span).period_end;
  if (end === null || until === null) return false;
  return typeof until === 'number' ? end <= `${until}-12-31` : end <= (until.length === 4 ? `${until}-00` : until);
}
