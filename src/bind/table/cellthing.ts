import type { LinkedSentence } from '../../link/link.js';
import { bareHead, isSumRow } from '../../recognize/recognize.js';
import { type CellSite, cellAt } from './cellowner.js';
import { saysOf } from './cellwords.js';
import { comparedIn } from './comparedin.js';
import { isIndicatorName } from './tablenames.js';

/** The indicator, product or trade that the row is of; null where its row begins with whose it is, a number or nothing. */
export function thingOfRow(site: CellSite): { text: string; row: number } | null {
  const { columns } = site.sheet;
  if (isSumRow(site.sheet, site.row) && !columns.some(({ role }) => role === 'thing')) return null;
  for (const wanted of ['thing', null] as const)
    for (let column = site.column - 1; column >= 0; column--) {
      const { role } = columns[column] ?? { role: null };
      if (role !== wanted) continue;
      const row = cellAt(site, site.row, column);
      if (!row || row.figures.some(({ from, to }) => to - from >= row.sentence.text.trim().length)) continue;
      const text = rowName(row.sentence.text);
      if (!text) continue;
      if (wanted === null && !isThing(site, row, text, column)) continue;
      return { text: ofSection(site, row.sentence.text, text, column), row: site.row };
    }
  return null;
}

/** The unit that the name of a row carries. */
const OWN_UNIT = /[（(][^（）()]{0,8}(?:元|人|[%％‰]|吨|个|户|亩|公顷|千瓦|平方米|=\s?100|＝100)[^（）()]{0,4}[）)]\s*$/;

/** 总产出（亿元） | 第一产业 …, 总产出指数（上年=100） | 第一产业 …: where rows with units head parts of a table, those below are of the last. */
function ofSection(site: CellSite, printed: string, text: string, column: number): string {
  if (OWN_UNIT.test(printed) || isIndicatorName(text)) return text;
  let section: string | null = null;
  let sections = 0;
  site.sheet.rows.forEach((cells, row) => {
    const name = cells[column]?.text;
    if (row < site.sheet.headers || name === undefined || !OWN_UNIT.test(name)) return;
    sections++;
    if (row < site.row) section = rowName(name);
  });
  return sections > 1 && section && !text.includes(section) && `${section}${text}`.length <= 24 ? `${section}${text}` : text;
}

/** Whether a cell under a heading that does not say so names an indicator, not an owner. */
function isThing(site: CellSite, row: LinkedSentence, text: string, column: number): boolean {
  const named = text.replace(RANKED, '').length;
  if (row.entities.some(({ from, to }) => to - from >= named)) return false;
  if (isIndicatorName(text)) return true;
  if (/^.{1,7}[省市区县镇乡村旗州]$/.test(text)) return false;
  // of rows that no column says to be owners, the first names what they are of
  return column === 0 && (saysOf(site, site.column).length === 0 || !site.sheet.columns.some(({ role }) => role === 'owner'));
}

/** 第3名：, 3.: the place in a list before the name of who has it. */
const RANKED = /^第?[\d一二三四五六七八九十]{1,3}(?:名|位|[.、])[:：]?\s*/;

/** Rows that are looked at for what a row of changes (同比增长) is told of. */
const ABOVE = 12;

/** The thing of the nearest row above that is no change itself. */
export function thingAbove(site: CellSite, row: number): string | null {
  for (let above = row - 1; above >= Math.max(site.sheet.headers, row - ABOVE); above--) {
    const found = thingOfRow({ ...site, row: above });
    if (found && !comparedIn(found.text)) return found.text;
  }
  return null;
}

/** What the name of a row says without what numbers it, 其中 and its unit. */
function rowName(printed: string): string | null {
  const text = bareHead(printed)
    .replace(/^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[#*＃①-⑳]|第?[ⅠⅡⅢⅣⅤ][、.．]?)+/, '')
    .replace(/^(?:其中[:：]?|[加减][:：]|[#＃])/, '');
  return /[\p{Script=Han}A-Za-z]{2}|\p{Script=Han}/u.test(text) && text.length <= 40 ? text : null;
}
