import type { EntityMention, LinkedSentence } from '../../link/link.js';
import { bareHead, isSumRow, type Sheet } from '../../recognize/recognize.js';

/** A cell in its table. */
export interface CellSite {
  sheet: Sheet;
  /** What the table's cells were linked to. */
  linked: ReadonlyMap<LinkedSentence['sentence'], LinkedSentence>;
  row: number;
  column: number;
}

/** A cell that names an owner, and the name in it. */
interface NamedCell {
  row: LinkedSentence;
  owner: EntityMention;
}

/** The cell at a row and column as it was linked; null where it is empty. */
export function cellAt(site: CellSite, row: number, column: number): LinkedSentence | null {
  const sentence = site.sheet.rows[row]?.[column];
  return sentence ? (site.linked.get(sentence) ?? null) : null;
}

/** The first cell of the table: what its topics are is what the table is about. */
export function firstCell(site: CellSite): LinkedSentence | null {
  for (const row of site.sheet.rows) for (const sentence of row) if (sentence) return site.linked.get(sentence) ?? null;
  return null;
}

/** Whose the cell is: named in its row, before it first, else by its heading. */
export function ownerOf(site: CellSite): { row: LinkedSentence | null; owner: EntityMention | null } {
  const { rows, columns, headers } = site.sheet;
  const cells = rows[site.row] ?? [];
  const mentionIn = (column: number): NamedCell | null => {
    const row = cellAt(site, site.row, column);
    if (!row) return null;
    const role = columns[column]?.role;
    const owner = row.entities.find((mention) => mention.role !== 'counterpart');
    if (!owner || role === 'note' || role === 'time' || role === 'number') return null;
    // 天津港吞吐量: a name inside the name of an indicator does not own the table's row
    if (role === 'thing' && owner.to - owner.from < bareHead(row.sentence.text).length) return null;
    return { row, owner };
  };
  if (site.row >= headers) {
    // 第1名：城关镇: the name stands behind its rank
    const beside = mentionIn(site.column);
    if (beside && beside.row.figures.length > 0 && beside.owner.to >= bareEnd(beside.row)) return beside;
    const owners = columns.flatMap(({ role }, column) => (role === 'owner' && column !== site.column ? [column] : []));
    // two tables side by side: the column of owners in the same one
    const width = sideBySide(columns);
    if (width) {
      const its = owners.find((column) => Math.floor(column / width) === Math.floor(site.column / width));
      return (its === undefined ? null : mentionIn(its)) ?? { row: null, owner: null };
    }
    for (const column of [...owners, ...cells.keys()].filter((at) => at < site.column)) {
      const found = mentionIn(column);
      if (found) return found;
    }
    if (isSumRow(site.sheet, site.row)) return { row: null, owner: null };
    for (let column = site.column + 1; column < Math.min(cells.length, site.column + 8); column++) {
      const found = mentionIn(column);
      if (found) return found;
    }
  }
  return headOwner(site, site.column) ?? { row: null, owner: null };
}

const bareEnd = ({ sentence: { text } }: LinkedSentence): number => text.trimEnd().length;

/** A name that fills a heading of the column. */
export function headOwner(site: CellSite, column: number): NamedCell | null {
  for (let at = site.sheet.headers - 1; at >= 0; at--)
    for (let left = column; left >= 0; left--) {
      const row = cellAt(site, at, left);
      if (!row) continue;
      const owner = row.entities.find(({ from, to }) => to - from >= bareHead(row.sentence.text).length);
      if (owner && (left === column || site.sheet.columns[column]?.heads[at] === row.sentence.text)) return { row, owner };
      break;
    }
  return null;
}

/** How many columns each of several tables side by side has; null where the headings are those of one table. */
function sideBySide(columns: Sheet['columns']): number | null {
  const owners = columns.filter(({ role }) => role === 'owner').length;
  const width = columns.length / owners;
  if (owners < 2 || width < 2 || !Number.isInteger(width)) return null;
  return columns.every(({ name }, i) => name === columns[i % width]!.name) ? width : null;
}
