import { HEADS, type HeadRole, MEASURE_NAME, SUM_ROW } from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { partAt } from './partat.js';

/** A column of a table: what stands above it, and what that says of the cells below. */
export interface SheetColumn {
  /** The headings from top to bottom as printed; of merged cells (生产总值 over 总量 and 增速) each column has its share. */
  heads: readonly string[];
  /** The same without blanks, brackets, marks of notes and per-cent signs; empty ones left out. */
  names: readonly string[];
  /** The lowest of them that names no time and no base of an index. */
  name: string;
  /** What the lowest heading says that says anything; null where it names what is measured. */
  role: HeadRole | null;
  /** Set where it holds an index reckoned from a base: 上月=100. */
  index: boolean;
}

/** A table as rows and columns, made once for all who read its cells. */
export interface Sheet {
  /** Cells by row and column; rows may have gaps. */
  rows: readonly (readonly (Sentence | undefined)[])[];
  headers: number;
  columns: readonly SheetColumn[];
  caption: string;
}

const BRACKETS = /（[^）]*）|\([^)]*\)|【[^】]*】|\[[^\]]*\]|[%％‰\s①-⑳*★☆]/g;
/** A heading or the name of a row as it is compared: without blanks, brackets and per-cent signs. */
export const bareHead = (text: string): string => text.replace(BRACKETS, '').replace(/^[:：、.．]+|[:：、.．]+$/g, '');

/** Longest heading that a role is looked for in. */
const LONGEST = 24;

/** 本期价格, 当月产量, 2019年预算, 1—8月累计: when, before what. */
export const NOW =
  /^(?:本期|上期|当期|本月|上月|当月|本季度?|上季度?|本周|上周|本旬|上旬|当前|本年|\d{1,2}(?:[-—–~至]\d{1,2})?月份?|(?:19|20)\d\d年度?)(?=\p{Script=Han}{2})/u;

const roleOfHead = (bare: string): HeadRole | null => {
  if (bare === '' || bare.length > LONGEST) return null;
  const found = HEADS.find(({ form }) => form.test(bare))?.role;
  if (found) return found;
  const rest = bare.replace(NOW, '');
  return rest === bare ? null : (HEADS.find(({ form }) => form.test(rest))?.role ?? null);
};

/** A cell that names a unit from end to end: 亿元, 万千瓦时, %. */
function isUnitName(text: string): boolean {
  const words = text.trim();
  if (words === '' || words.length > 12) return false;
  if (/^(?:[%％‰]|个百分点|百分点|指数|—|-|\/)$/.test(words)) return true;
  const part = partAt(`1${words}`, 0);
  return part !== null && !('reason' in part) && part.unit !== null && part.to === words.length + 1;
}

/** The tables of a story by the index of their block. */
export function sheetsOf(sentences: readonly Sentence[]): Map<number, Sheet> {
  const grids = new Map<number, { sentence: Sentence; rows: (Sentence | undefined)[][] }>();
  for (const sentence of sentences) {
    const { cell, blockIndex } = sentence;
    if (!cell) continue;
    const grid = grids.get(blockIndex) ?? { sentence, rows: [] };
    grids.set(blockIndex, grid);
    grid.rows[cell.row] ??= [];
    grid.rows[cell.row]![cell.column] = sentence;
  }
  const out = new Map<number, Sheet>();
  for (const [index, { sentence, rows }] of grids) {
    const { headers = 1, caption = '' } = sentence.block;
    for (let row = 0; row < rows.length; row++) rows[row] ??= [];
    const columns = columnsOf(rows, headers, caption);
    // 项目名称：滨江大道工程, 总投资：3.6亿元, 工期：24个月: one thing's account of itself, its name at the head
    if (columns.length === 2 && headers === 1 && isRecord(rows)) columns[0] = { ...columns[0]!, role: 'thing' };
    out.set(index, { rows, headers, caption, columns });
  }
  return out;
}

/** 1, 2, 3 …: the first column of a list without heads, before others. */
const numbered = (rows: readonly (readonly (Sentence | undefined)[])[], column: number): boolean =>
  column === 0 && rows.length > 1 && rows.every((row, i) => row.length > 1 && row[0]?.text.replace(/[.、]$/, '') === String(i + 1));

function columnsOf(rows: readonly (readonly (Sentence | undefined)[])[], headers: number, caption: string): SheetColumn[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const heads: string[] = [];
    for (let row = 0; row < headers; row++) heads.push(headAt(rows, headers, row, column));
    const names = heads.map(bareHead).filter((name) => name !== '');
    let role: HeadRole | null = null;
    for (let i = names.length - 1; i >= 0 && role === null; i--) role = roleOfHead(names[i]!);
    // a lower heading that names what is measured has the word, whatever stands over it
    if (names.length > 1 && roleOfHead(names.at(-1)!) === null && !isBase(names.at(-1)!)) role = null;
    const units = () => {
      const cells = rows.slice(headers).flatMap((row) => row[column]?.text ?? []);
      return cells.length > 0 && cells.filter(isUnitName).length * 2 > cells.length;
    };
    if (/^(?:单位|[\u4e00-\u9fff]{2}单位)$/.test(names.at(-1) ?? '') && units()) role = 'unit';
    const name = names.findLast((words) => !isBase(words)) ?? names.at(-1) ?? '';
    if (headers === 0 && numbered(rows, column)) role = /排名|名次|位次|排序|得分|考核|榜/.test(caption) ? 'rank' : 'number';
    return { heads, names, name, role, index: names.some((words) => INDEX_BASE.test(words)) };
  });
}

/** 上月=100, 2015年为100: what an index is reckoned from; 2020年: when. */
const isBase = (name: string) => INDEX_BASE.test(name) || /^(?:19|20)\d\d年?(?:度|末|底)?$/.test(name);
const INDEX_BASE = /(?:=|＝|为)100(?:\.0)?$/;

/** The heading at a row and column; an empty one under which others stand goes on with the one to its left. */
function headAt(rows: readonly (readonly (Sentence | undefined)[])[], headers: number, row: number, column: number): string {
  const own = rows[row]?.[column]?.text;
  if (own !== undefined) return own;
  // only what stands over parts of its own is merged
  const parted = (at: number) => rows.slice(row + 1, headers).some((below) => below[at]?.text !== undefined);
  if (!parted(column)) return '';
  for (let left = column - 1; left >= 0; left--) {
    const text = rows[row]?.[left]?.text;
    if (text !== undefined) return parted(left) ? text : '';
  }
  return '';
}

/** Whether the first of two columns names what is measured in most rows under its head. */
function isRecord(rows: readonly (readonly (Sentence | undefined)[])[]): boolean {
  const names = rows.slice(1).flatMap((row) => row[0]?.text ?? []);
  return names.length > 1 && names.filter((name) => MEASURE_NAME.test(bareHead(name))).length * 2 > names.length;
}

/** Whether a row sums up or averages others: 合计, 全市. */
export function isSumRow(sheet: Sheet, row: number): boolean {
  for (const cell of sheet.rows[row] ?? []) {
    if (!cell) continue;
    const bare = bareHead(cell.text);
    if (bare === '' || /^\d+$/.test(bare)) continue;
    return SUM_ROW.test(bare);
  }
  return false;
}

/** The columns whose cells may say what a row is about: of no role, and no figures. */
export function thingOf(sheet: Sheet, row: number, before: number): Sentence | null {
  const cells = sheet.rows[row] ?? [];
  for (let column = before - 1; column >= 0; column--) if (sheet.columns[column]?.role === 'thing' && cells[column]) return cells[column]!;
  return null;
}
