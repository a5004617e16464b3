/** Two days, both included. */
export interface Days {
  start: string;
  end: string;
}

const two = (n: number) => String(n).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const months = (year: number, first: number, last: number): Days => ({
  start: `${year}-${two(first)}-01`,
  end: `${year}-${two(last)}-${two(lastDay(year, last))}`,
});

/**
 * The days that a period filter covers: 2023, 2023-06, 2023-06-30, 2023-Q2, 2023Q2, 2023H1, and two of these with a slash
 * (ISO 8601); `..` leaves an end open. Undefined where it is no period.
 */
export function daysOf(written: string): Days | undefined {
  const [from, to, ...more] = written.trim().toUpperCase().split('/');
  if (from === undefined || more.length > 0 || written.trim() === '') return undefined;
  const first = from === '..' || from === '' ? { start: '0000-01-01', end: '0000-01-01' } : pointOf(from);
  const last = to === undefined ? first : to === '..' || to === '' ? { start: '9999-12-31', end: '9999-12-31' } : pointOf(to);
  return first && last && first.start <= last.end ? { start: first.start, end: last.end } : undefined;
}

function pointOf(text: string): Days | undefined {
  const part = /^(\d{4})(?:-?(?:Q([1-4])|H([12]))|-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!part) return undefined;
  const year = Number(part[1]);
  if (part[2]) return months(year, Number(part[2]) * 3 - 2, Number(part[2]) * 3);
  if (part[3]) return months(year, Number(part[3]) * 6 - 5, Number(part[3]) * 6);
  if (!part[4]) return months(year, 1, 12);
  const month = Number(part[4]);
  if (month < 1 || month > 12) return undefined;
  if (!part[5]) return months(year, month, month);
  const day = Number(part[5]);
  return day >= 1 && day <= lastDay(year, month) ? { start: text, end: text } : undefined;
}
