import type { Relative } from '../../recognize/recognize.js';
import type { CalendarDate, DateSpan } from './dates.js';

/** Where an open year was found. */
export type YearBasis = 'stated' | 'sentence' | 'paragraph' | 'heading' | 'article' | 'unknown';

/** What a period wording is read against. */
export interface Reference {
  /** The article's own date; null where it is not known. */
  published: CalendarDate | null;
  /** The period that the text is speaking of; null where none was stated yet. */
  force: DateSpan | null;
  /** The period that the report spoken of is made for; null where none is. */
  report?: DateSpan | null;
  /** What is said of the wording looks ahead. */
  future?: () => boolean;
  /** The text gives account of the year before, as reports of the spring do. */
  account?: boolean;
  /** The day last named, for 当天. */
  day: CalendarDate | null;
  /** The year of a wording that names none; `first` and `last` are its months. */
  openYear: (first: number, last: number) => { year: number | null; basis: YearBasis };
}

/** What a wording means, and where its year was found. */
export interface Resolved {
  span: DateSpan;
  basis: YearBasis;
}

/** The year counted so from another; null where that is not known. */
export const yearFrom = ({ relative }: Relative, from: number | null | undefined) => (typeof from === 'number' ? from + relative : null);
