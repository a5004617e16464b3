import type { Row } from './align.js';
import { isFigureCell } from './figurecell.js';

/** Which columns hold figures: three of five cells under the first row, an empty cell counting neither way. */
export function figureColumns(rows: readonly Row[]): boolean[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const body = rows.slice(1);
  return Array.from({ length: columns }, (_, column) => {
    const filled = body.map((row) => row.cells[column]?.text ?? '').filter((text) => text !== '');
    const figures = filled.filter(isFigureCell).length;
    // years at the head of rows are what the rows are of
    if (column === 0 && columns > 1 && filled.length > 1 && filled.every((text) => YEAR.test(text))) return false;
    return figures >= Math.min(2, body.length) && figures * 5 >= filled.length * 3;
  });
}

/** Rows at the top without a figure where the column holds figures; a table of words has one, unless its head was found above. */
export function headersOf(rows: readonly Row[], headed: boolean): number {
  const columns = figureColumns(rows);
  if (!columns.some(Boolean)) return headed ? 0 : 1;
  let headers = 0;
  while (headers < rows.length - 1 && !rows[headers]!.cells.some(({ text }, i) => columns[i] && isFigureCell(text))) headers++;
  return headers === 0 && headedByYears(rows, columns) ? 1 : headers;
}

/** 指标 | 2019 | 2018: years over figures that are none. */
function headedByYears(rows: readonly Row[], columns: readonly boolean[]): boolean {
  const [head, ...body] = rows;
  const years = head!.cells.filter(({ text }, i) => columns[i] && YEAR.test(text)).length;
  const figures = head!.cells.filter(({ text }, i) => columns[i] && isFigureCell(text)).length;
  return (
    years >= 2 &&
    years === figures &&
    body.some(({ cells }) => cells.some(({ text }, i) => columns[i] && isFigureCell(text) && !YEAR.test(text)))
  );
}
const YEAR = /^(?:19|20)\d\d$/;

/**
 * 本报告期 | 上年同期 | 增减 under rows of figures: another table begins, with heads of its own. The row has words alone, two at least, none where
 * it has a figure in the row above, and its first cell is empty or says what the first head of the table says.
 */
export function headsAgain({ cells }: Row, rows: readonly Row[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  const above = rows.at(-1)!;
  if (filled.length < 2 || !hasFigures(above) || cells.length !== above.cells.length) return false;
  if (filled.some(({ text }) => isFigureCell(text) || text.length > 24)) return false;
  const first = cells[0]!.text;
  if (first !== '' && first !== rows[0]!.cells[0]!.text) return false;
  return (
    cells.slice(1).filter(({ text }, i) => text !== '' && isFigureCell(above.cells[i + 1]!.text)).length >= 2 ||
    filled.length === cells.length
  );
}

/** Whether a row has a figure. */
export const hasFigures = ({ cells }: Row): boolean => cells.some((cell) => isFigureCell(cell.text));
