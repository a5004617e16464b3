import { ENGLISH_MONTHS } from '../../lexicon/lexicon.js';
import { dateOf, isoOf } from '../when/dates.js';

const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const MONTH_DAY = new RegExp(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? ((?:19|20)\\d{2}))?`);
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? ((?:19|20)\\d{2}))?`);

function parts(line: string): { year: string | undefined; month: string; day: string } | null {
  if (!/[A-Z][a-z]{2}/.test(line)) return null;
  const first = MONTH_DAY.exec(line);
  const found = first ?? DAY_MONTH.exec(line);
  if (!found) return null;
  const [name, day] = first ? [found[1]!, found[2]!] : [found[2]!, found[1]!];
  return { year: found[3], month: String(ENGLISH_MONTHS[name.toLowerCase()]!), day };
}

/** The full day that a dateline names in English, in ISO 8601; null where it names none. */
export function englishDate(line: string): string | null {
  const found = parts(line);
  const date = found?.year ? dateOf(`${found.year}-${found.month}-${found.day}`) : null;
  return date && isoOf(date);
}

/** Month and day of a dateline without a year. */
export function englishMonthDay(line: string): [month: string, day: string] | null {
  const found = parts(line);
  return found && !found.year ? [found.month, found.day] : null;
}
