import type { Cell } from '../../schemas/schemas.js';
import { recordLine } from '../lexicon/lexicon.js';
import { extentsOf, filledRow, type Row, spreadHeads } from './align.js';
import { isFigureCell } from './figurecell.js';
import { isBlank, type Line } from './lines.js';
import { narrow } from './piece.js';
import { TABLE_NAME } from './signs.js';
import { figureColumns, hasFigures, headersOf, headsAgain } from './tablecolumns.js';

/** A table found in plain text: lines [from, to) of the source. */
export interface TableRun {
  from: number;
  to: number;
  cells: Cell[];
  headers: number;
}

/** A way in which plain text sets columns apart, surest first. */
interface Separator {
  name: string;
  because: string;
  /** What stands between two cells; without nested quantifiers. */
  between: RegExp;
  /** A table has at least so many lines. */
  rows: number;
  /** Whether a column must hold figures for the lines to be believed a table. */
  figures: boolean;
  /** The longest cell, in characters; prose has longer stretches without a blank. */
  cell: number;
  /** Whether rows may have fewer cells than others: the mark says where a column begins. */
  ragged?: boolean;
}

const SEPARATORS: readonly Separator[] = [
  { name: 'pipe', because: 'Markdown, and tables pasted from wikis', between: /\|/g, rows: 2, figures: false, cell: 400, ragged: true },
  { name: 'tab', because: 'tables copied from a page or a sheet', between: /\t/g, rows: 2, figures: false, cell: 400, ragged: true },
  {
    name: 'wide',
    because: 'columns lined up with blanks',
    between: / {2,}|[\u3000\u00a0][\u3000\u00a0 ]*/g,
    rows: 3,
    figures: true,
    cell: 40,
  },
  { name: 'space', because: 'rank lists: 1 东港区 96.42', between: /[ \u3000\u00a0]/g, rows: 3, figures: true, cell: 14 },
  { name: 'colon', because: 'lists of scores: 东港区：96.42分', between: /[：:]/g, rows: 3, figures: true, cell: 14 },
];

const RULE_ROW = /^[|:\-+= ]*-{2,}[|:\-+= ]*$/;
/** What only prose has; a comma between digits is part of a number. */
const CLAUSE = /[，。；！？;!?：]|[^\d],|,(?!\d)/;

/** 第1名：城关镇 */
const PLACED = /^第[\d一二三四五六七八九十]{1,3}[名位]：/;

/** ……, ——, （略）: rows left out, or a rule drawn between rows. */
const LEFT_OUT = /^(?:[.…·—\-=_*]{2,}|[（(]?(?:下?略|以下略|中间略)[）)]?)(?:[ \u3000\t]+(?:[.…·—\-=_*]{2,}))*$/;

/** 涉  县, 全  市, 合  计, 项  目: a name of two characters set as wide as those of three. */
const SPACED_BEFORE = /^[ \u3000\u00a0]*[\u4e00-\u9fff]$/;
const SPACED_AFTER = /^[县市区镇乡省旗州国计目标位份称别次名](?:[ \t\u3000\u00a0]|$)/;

/** The cells of a line; null where it is no row: one filled cell, prose in a cell. `source` is the whole text. */
function rowOf(source: string, line: Line, { name, between, figures, cell: longest }: Separator, above?: Row): Row | null {
  let { start, end } = name === 'tab' ? line.whole : line;
  if (name === 'pipe') {
    if (!line.text.includes('|')) return null;
    if (line.text.startsWith('|')) start++;
    if (line.text.endsWith('|') && line.text.length > 1) end--;
  }
  const text = source.slice(start, end);
  if (above === undefined && text.search(between) < 0) return null;
  // 总投资：3.6亿元 says one thing of a work; 东港区：96.42分 is a row
  if (name === 'colon' && recordLine(line.text)) return null;
  const cells: Row['cells'] = [];
  let at = 0;
  /** False where the cell is too long for one, as the first of prose mostly is. */
  const push = (from: number, to: number): boolean => {
    let a = from;
    let b = to;
    while (a < b && isBlank(text.charCodeAt(a))) a++;
    while (b > a && isBlank(text.charCodeAt(b - 1))) b--;
    if (b - a > longest) return false;
    cells.push({ start: start + a, end: start + b, text: narrow(text.slice(a, b)) });
    return true;
  };
  for (const mark of text.matchAll(between)) {
    if (SPACED_BEFORE.test(text.slice(at, mark.index)) && SPACED_AFTER.test(text.slice(mark.index + mark[0].length))) continue;
    if (!push(at, mark.index)) return null;
    at = mark.index + mark[0].length;
  }
  if (!push(at, text.length)) return null;
  const filled = cells.filter(({ text: cell }) => cell !== '');
  if (filled.length < 2 && !(filled[0] && isPart({ cells }, filled[0].text, above))) return null;
  return figures && cells.some(({ text: cell }) => CLAUSE.test(cell.replace(PLACED, ''))) ? null : { cells };
}

/** Longest name of a part of a table. */
const PART = 40;

/** Whether a row with one filled cell names a part of the table (一、农业, then empty cells) or has a value that the row above goes on with. */
const isPart = ({ cells }: Row, text: string, above: Row | undefined) =>
  above !== undefined && cells.length === above.cells.length && text.length <= PART && !CLAUSE.test(text);

/** 按主要行业分: a line of its own between rows with figures names a part of the table. */
function partAmong(source: string, lines: readonly Line[], at: number, rows: readonly Row[], separator: Separator): Row | null {
  const { text, start, end, gap } = lines[at]!;
  const above = rows.at(-1);
  const next = lines[at + 1];
  if (separator.name !== 'tab' || rows.length < 2 || !hasFigures(above!) || !next || next.gap !== gap) return null;
  if (
    text.length > 16 ||
    text.includes('\t') ||
    CLAUSE.test(text) ||
    TABLE_NAME.test(narrow(text)) ||
    !/[分类中型]$|部分$/.test(text.trim())
  )
    return null;
  const below = rowOf(source, next, separator, rows[0]);
  if (!below || !hasFigures(below) || below.cells.length !== above!.cells.length) return null;
  return { cells: [{ start, end, text: narrow(text.trim()) }] };
}

function believable(rows: readonly Row[], separator: Separator): boolean {
  if (rows.length < separator.rows) return false;
  const columns = figureColumns(rows);
  if (!separator.figures) return rows[0]!.cells.length > 2 || separator.name === 'pipe' || columns.some(Boolean) || rows.length >= 3;
  // A column of figures alone is a list; a table also names what they belong to.
  return columns.some(Boolean) && !columns.every(Boolean);
}

/** The tables of a text, in order and apart. Each line is looked at a fixed number of times: a refused run is not tried again from within. */
export function tablesOf(source: string, lines: readonly Line[]): TableRun[] {
  const out: TableRun[] = [];
  const refused = new Map<Separator, number>();
  for (let from = 0; from < lines.length; ) {
    const run = tableAt(source, lines, from, refused);
    if (run) out.push(run);
    from = run?.to ?? from + 1;
  }
  return out;
}

function tableAt(source: string, lines: readonly Line[], from: number, refused: Map<Separator, number>): TableRun | null {
  // In some texts a blank line stands between any two lines, also between rows.
  const gap = Math.min(lines[from + 1]?.gap ?? 0, 1);
  for (const separator of SEPARATORS) {
    if (from < (refused.get(separator) ?? 0)) continue;
    let rows: Row[] = [];
    let rules = 0;
    let to = from;
    const columns = separator.name === 'wide' ? columnsFrom(source, lines, from, gap, separator) : null;
    for (; to < lines.length; to++) {
      const line = lines[to]!;
      if (to > from && line.gap !== gap) break;
      if (separator.name === 'pipe' && rows.length > 0 && RULE_ROW.test(line.text)) {
        rules = rules || rows.length;
        continue;
      }
      if (rows.length > 1 && LEFT_OUT.test(line.text)) continue;
      const row = rowOf(source, line, separator, separator.ragged ? rows[0] : undefined) ?? partAmong(source, lines, to, rows, separator);
      if (!row) break;
      if (rows.length > 2 && headsAgain(row, rows)) break;
      if (separator.ragged || row.cells.length === (columns?.length ?? rows[0]?.cells.length ?? row.cells.length)) rows.push(row);
      else {
        const short =
          columns && row.cells.length < columns.length && mayBeShort(row, line, rows.length < 3 && !rows.some(hasFigures)) ? columns : null;
        const aligned = short && filledRow(row, source, line, short);
        if (!aligned) break;
        rows.push(aligned);
      }
    }
    if (rows.length === 0) continue;
    if (separator.ragged) {
      const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
      rows = [...spreadHeads(rows, width)];
    }
    if (!believable(rows, separator)) {
      // The last line may be the first of a run with another gap.
      refused.set(separator, Math.max(from + 1, to - 1));
      continue;
    }
    const above = rules === 0 && headersOf(rows, true) === 0 ? headAbove(source, lines, from, gap, rows, separator) : null;
    const all = above ? [above, ...rows] : rows;
    const cells = all.flatMap((row, r) =>
      row.cells.flatMap(({ start, end }, column) => (end > start ? [{ start, end, row: r, column }] : [])),
    );
    return { from: above ? from - 1 : from, to, cells, headers: rules || (above ? 1 : 0) + headersOf(rows, above !== null) };
  }
  return null;
}

/** Whether a row may have fewer cells than the others: heads, of which some stand over several columns, or a row of figures with gaps. */
const mayBeShort = (row: Row, { text }: Line, head: boolean): boolean => hasFigures(row) || (head && !TABLE_NAME.test(narrow(text)));

/** Lines that are looked at to tell how many columns a table has. */
const AHEAD = 8;

/** The columns of a table lined up with blanks, from the rows that most of the next lines are like; null where too few are alike. */
function columnsFrom(source: string, lines: readonly Line[], from: number, gap: number, separator: Separator): [number, number][] | null {
  const rows: [number, number][][] = [];
  for (let i = from; i < Math.min(lines.length, from + AHEAD); i++) {
    const line = lines[i]!;
    if (i > from && line.gap !== gap) break;
    if (LEFT_OUT.test(line.text)) continue;
    const row = rowOf(source, line, separator);
    if (!row) break;
    rows.push(extentsOf(source, line, row));
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const full = rows.filter((row) => row.length === width);
  if (width < 3 || full.length < 2 || full.length * 3 < rows.length) return null;
  return Array.from({ length: width }, (_, column) => [
    Math.min(...full.map((row) => row[column]![0])),
    Math.max(...full.map((row) => row[column]![1])),
  ]);
}

/** Names of columns on the line above, one fewer than columns because the first has none: its cells belong to the columns after the first. */
function headAbove(
  source: string,
  lines: readonly Line[],
  from: number,
  gap: number,
  rows: readonly Row[],
  separator: Separator,
): Row | null {
  if (separator.name !== 'wide' || from === 0 || lines[from]!.gap > gap) return null;
  if (TABLE_NAME.test(narrow(lines[from - 1]!.text))) return null;
  const row = rowOf(source, lines[from - 1]!, separator);
  const columns = rows[0]!.cells.length;
  if (!row || row.cells.length !== columns - 1 || columns < 3 || row.cells.some(({ text }) => isFigureCell(text))) return null;
  const { start } = row.cells[0]!;
  return { cells: [{ start, end: start, text: '' }, ...row.cells] };
}
