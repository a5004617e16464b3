import type { LinkedSentence } from '../link/link.js';
import { indicatorOf } from '../link/link.js';
import { englishCell } from './english/cell.js';
import type { Label } from './label.js';

/** What the cell of a table says: its row's entity, its column's heading. */
export interface CellReading {
  label: Label | null;
  row: LinkedSentence | null;
  /** Where the heading says that its numbers are changes. */
  measure?: 'change';
}

/** The words above a column. */
function headingOf(grid: readonly (readonly LinkedSentence[])[], headers: number, column: number): string {
  let heading = '';
  for (let row = 0; row < headers; row++) heading += grid[row]?.[column]?.sentence.text ?? '';
  return heading;
}

/** Reads the cells of table blocks by row and column. Built once a story. */
export function tableReader(sentences: readonly LinkedSentence[]): (cell: LinkedSentence) => CellReading {
  const grids = new Map<number, LinkedSentence[][]>();
  for (const linked of sentences) {
    const { cell, blockIndex } = linked.sentence;
    if (!cell) continue;
    const grid = grids.get(blockIndex) ?? [];
    grids.set(blockIndex, grid);
    const row = grid[cell.row] ?? [];
    row[cell.column] = linked;
    grid[cell.row] = row;
  }
  return ({ sentence }) => {
    const { cell, block, blockIndex } = sentence;
    if (!cell) return { label: null, row: null };
    const grid = grids.get(blockIndex) ?? [];
    const cells = grid[cell.row] ?? [];
    const headers = block.headers ?? 1;
    const heading = headingOf(grid, headers, cell.column);
    let row: LinkedSentence | null = null;
    for (let column = 0; column < cell.column && !row?.entities.length; column++) {
      const found = cells[column];
      if (found && (found.entities.length > 0 || (found.figures.length === 0 && !row))) row = found;
    }
    if (!row?.entities.length)
      for (let column = cell.column + 1; column < cell.column + 8; column++) {
        const found = cells[column];
        if (found?.entities.length) {
          row = found;
          break;
        }
      }
    const caption = (block.caption ?? '').replace(/（[^）]*）|\([^)]*\)/g, '');
    const generic = /^(?:得分|分数|总分|数值|数量|合计|排名|位次|名次|星级|权重|指标)?$/.test(heading.trim());
    if (sentence.english)
      return {
        ...englishCell(cells.slice(0, cell.column + 1).map((at, i) => headingOf(grid, headers, at?.sentence.cell?.column ?? i))),
        row,
      };
    const text = (
      generic && caption
        ? `${caption.replace(/(?:得分|排名|排行榜|情况|一览表|表|前三季度|上半年)+$/g, '').replace(/^(?:.*(?:季度|上半年|全年|月份?))/, '')}${heading}`
        : heading
    ).slice(0, 24);
    if (!text) return { label: null, row };
    return { label: { ...indicatorOf(text), text, from: 0, to: 0 }, row };
  };
}
