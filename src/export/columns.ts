import { columnsOfTable, type TableName } from '../../schemas/schemas.js';

/** A column as writers of typed files want it. */
export interface DataColumn {
  name: string;
  type: 'string' | 'integer' | 'number' | 'array';
  nullable: boolean;
  /** `day` holds whole dates; `partial` may stop at the month or the year (ISO 8601: 2023-07), as the article does. */
  date: 'day' | 'partial' | null;
  /** Holds addresses of pages. */
  link: boolean;
  /** Text to be read as a whole: a spreadsheet breaks its lines. */
  wrap?: boolean;
}

const DATES: Readonly<Record<string, DataColumn['date']>> = {
  period_start: 'day',
  period_end: 'day',
  published: 'partial',
  first_published: 'partial',
  last_published: 'partial',
};

/** The columns of a table, in order, less those in `without`. */
export function dataColumns(table: TableName, without: readonly string[] = []): DataColumn[] {
  return columnsOfTable(table)
    .filter(({ name }) => !without.includes(name))
    .map(({ name, type, nullable }) => ({ name, type, nullable, date: dateOf(name), link: name === 'url' }));
}

/** Whether a column of that name holds dates, and how whole they are. */
export const dateOf = (name: string): DataColumn['date'] => DATES[name] ?? null;

/** Days since 1970-01-01 of a whole date (2023-07-26); null for any other text. */
export function dayNumber(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 2023-02-30 is taken for March by some engines.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? null : time / 86_400_000;
}
