import type { Cell } from '../query/query.js';
import { type DataColumn, dayNumber } from './columns.js';
import { runsAsFormula } from './formulas.js';

/** The places of cell styles in `STYLES`. */
const STYLE = { general: 0, header: 1, date: 2, whole: 3, exact: 4, literal: 5, link: 6, wrapped: 7 } as const;

/** What Excel allows in a cell, in UTF-16 code units. */
const MOST_CHARS = 32_767;
const CUT = '…〔cut〕';

/** Days from Excel's first day (1899-12-30, so to speak) to 1970-01-01. Before 1900-03-01 Excel counts a day that never was. */
const EPOCH = 25_569;
const FIRST_DAY = 61;

/**
 * A cell of SpreadsheetML (ECMA-376 18.3.1.4) at `at`, '' for null. Texts stand in the cell itself and are never formulas; what would become one when
 * the cell is edited is marked to stay text (quotePrefix). Whole dates are dates, numbers numbers, lists JSON.
 */
export function cellXml(at: string, value: Cell, column: DataColumn): string {
  if (value === null) return '';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return textXml(at, String(value), STYLE.general);
    // General shows 12 digits and more as 1.2E+11.
    return numberXml(at, value, Number.isInteger(value) && Math.abs(value) >= 1e11 ? STYLE.whole : STYLE.general);
  }
  if (typeof value !== 'string') return textXml(at, JSON.stringify(value), STYLE.general);
  if (column.date) {
    const day = dayNumber(value);
    if (day !== null && day + EPOCH >= FIRST_DAY) return numberXml(at, day + EPOCH, STYLE.date);
  }
  if (runsAsFormula(value)) return textXml(at, value, STYLE.literal);
  if (column.wrap) return textXml(at, value, STYLE.wrapped);
  return textXml(at, value, column.link && isLink(value) ? STYLE.link : column.name === 'decimal' ? STYLE.exact : STYLE.general);
}

export const headerXml = (at: string, name: string) => textXml(at, name, STYLE.header);

/** Whether Excel takes an address for a hyperlink: of the web, and at most 2,079 characters long. */
export const isLink = (url: string) => /^https?:\/\/[^\s"<>]+$/.test(url) && url.length <= 2079;

/** A, B … Z, AA … by number from 0. */
export function columnName(i: number): string {
  return (i >= 26 ? columnName(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + (i % 26));
}

const numberXml = (at: string, value: number, style: number) => `<c r="${at}"${styled(style)}><v>${value}</v></c>`;

function textXml(at: string, text: string, style: number): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<c r="${at}"${styled(style)} t="inlineStr"><is><t${space}>${xmlText(lined(capped(text)))}</t></is></c>`;
}

/** Lines of a cell end in LF, as in Excel itself: a CR would have to be escaped, and not every program reads that back. */
const lined = (text: string) => (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);

const styled = (style: number) => (style === 0 ? '' : ` s="${style}"`);

function capped(text: string): string {
  if (text.length <= MOST_CHARS) return text;
  const cut = text.slice(0, MOST_CHARS - CUT.length);
  return cut.replace(/[\ud800-\udbff]$/, '') + CUT; // never half a character
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML takes it. Controls become _xHHHH_, which spreadsheets read back (ECMA-376 22.9.2.19), and so does an underscore that would look like one. */
export function xmlText(text: string): string {
  if (!/[&<>"_\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text)) return text;
  return text
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[&<>"]/g, (mark) => ENTITIES[mark]!)
    .replaceAll(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
