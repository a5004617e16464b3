import type { Sentence } from '../../tokenize/tokenize.js';
import type { LinkedPeriod } from '../link.js';

/** Follows the cells of tables and says which period their headers give them. */
interface Headers {
  /** The period of a cell: of its column's header, else of its row's; null where neither states one, or outside tables. */
  of: (sentence: Sentence) => LinkedPeriod | null;
  /** Takes note of what a cell states. */
  note: (sentence: Sentence, periods: readonly LinkedPeriod[]) => void;
}

/**
 * | 2025年1-6月 | 2024年1-6月 | 增减 |: what changed is told of the latest of the columns next to it on the left;
 * | 7—9月 | 同比 | 1—9月 | 同比 |: of the one it follows.
 */
function latest(columns: ReadonlyMap<number, LinkedPeriod>, before: number): LinkedPeriod | null {
  let found: LinkedPeriod | null = null;
  let column = before - 1;
  while (column > 0 && !columns.has(column)) column--;
  // 本报告期 | 上年同期 | 增减: the column of the base alone says nothing of the change
  for (; columns.has(column); column--) {
    const period = columns.get(column)!;
    if (period.expression.shape !== 'same_period' && (period.period.period_end ?? '') > (found?.period.period_end ?? '')) found = period;
  }
  return found;
}

/** Characters that name a report: 年度报告. */
const REPORT = 4;

export function startHeaders(): Headers {
  let block = -1;
  const columns = new Map<number, LinkedPeriod>();
  const rows = new Map<number, LinkedPeriod>();
  const enter = ({ blockIndex }: Sentence) => {
    if (blockIndex === block) return;
    block = blockIndex;
    columns.clear();
    rows.clear();
  };
  return {
    of(sentence) {
      enter(sentence);
      const { cell, block: table } = sentence;
      if (!cell || cell.row < (table.headers ?? 0)) return null;
      return columns.get(cell.column) ?? rows.get(cell.row) ?? latest(columns, cell.column);
    },
    note(sentence, periods) {
      const { cell, block: table } = sentence;
      // 2023年年报 over a column: what it reports on
      const stated = periods.find(
        ({ role, from, to }) =>
          role === 'in_force' || role === 'event' || role === 'origin' || (role === 'name' && to - from + REPORT >= sentence.text.length),
      );
      // 上月=100: what an index is reckoned from is not when it stood so
      if (!cell || !stated || /^(?:=|＝|为)\s*1/.test(sentence.text.slice(stated.to))) return;
      if (cell.row < (table.headers ?? 0)) columns.set(cell.column, stated);
      else if (cell.column === 0) rows.set(cell.row, stated);
    },
  };
}
