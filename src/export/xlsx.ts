import stringWidth from 'string-width';
import type { DataRow } from '../query/query.js';
import type { DataColumn } from './columns.js';
import type { Format, Sink, TableWriter } from './format.js';
import { cellXml, columnName, headerXml, isLink } from './xlsx-cell.js';
import { contentTypesXml, relationshipsXml, STYLES, sheetFoot, sheetHead, workbookXml } from './xlsx-parts.js';
import { zipOf } from './zip.js';

/** What a sheet can hold (Excel specifications and limits), and how much XML so that no part of the file passes 4 GB. */
export const SHEET_LIMITS = { rows: 1_048_576, links: 65_530, chars: 1_200_000_000 } as const;
type Limits = Readonly<Record<keyof typeof SHEET_LIMITS, number>>;

/** Column widths are measured on so many rows of each sheet; in characters, of which a Chinese one is two. */
const MEASURED = 200;
const WIDEST = 50;

/** Excel workbooks. Rows are written as they come, so that memory does not grow with them. */
export const xlsx: Format = {
  extension: 'xlsx',
  mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  notes: [
    'Whole dates are dates; a month or a year alone is text. `decimal` is text, so that no digit is lost. Lists are JSON. Lines in a cell end in LF.',
    'No cell is a formula. Text of more than 32,767 characters is cut and ends in …〔cut〕: take `sources` from another format.',
    'A sheet ends at 1,048,576 rows; what follows is in the sheets `table 2`, `table 3` …. At most 65,530 addresses a sheet can be clicked.',
  ],
  opening: {
    language: 'python',
    lines: [
      'import pandas as pd  # with openpyxl',
      '# published is read as text: pandas would make the first day of it where only the month is known',
      "facts = pd.read_excel('facts.xlsx', dtype={'published': str})",
    ],
  },
  dialect: (table) => ({ sheetName: table }),
  open: (sink, table, columns) => openWorkbook(sink, table, columns),
};

/** A sheet that is being written; the row that was written last. */
interface Sheet {
  name: string;
  row: number;
  chars: number;
  links: { at: string; url: string }[];
}

/** Writes one table as a workbook; `limits` are Excel's unless a test has its own. */
export function openWorkbook({ put }: Sink, table: string, columns: readonly DataColumn[], limits: Limits = SHEET_LIMITS): TableWriter {
  const zip = zipOf(put);
  const names = columns.map((_, i) => columnName(i));
  const sheets: Sheet[] = [];
  let sheet: Sheet | null = null;
  let waiting: DataRow[] = [];

  const write = (current: Sheet, xml: string) => {
    current.chars += xml.length;
    zip.put(xml);
  };
  const begin = (): Sheet => {
    const begun = { name: sheets.length === 0 ? table : `${table} ${sheets.length + 1}`, row: 1, chars: 0, links: [] };
    sheets.push(begun);
    zip.begin(`xl/worksheets/sheet${sheets.length}.xml`);
    write(
      begun,
      sheetHead(
        columns.map((column) => widthOf(column, waiting)),
        sheets.length === 1,
      ),
    );
    write(begun, `<row r="1">${columns.map(({ name }, i) => headerXml(`${names[i]}1`, name)).join('')}</row>`);
    return begun;
  };
  const finish = (done: Sheet) => {
    zip.put(
      sheetFoot(
        `A1:${names.at(-1) ?? 'A'}${done.row}`,
        done.links.map(({ at }) => at),
      ),
    );
    zip.end();
    if (done.links.length === 0) return;
    zip.begin(`xl/worksheets/_rels/sheet${sheets.length}.xml.rels`);
    zip.put(relationshipsXml(done.links.map(({ url }) => ({ type: 'hyperlink', target: url }))));
    zip.end();
  };
  const rowXml = (current: Sheet, row: DataRow): string => {
    let cells = '';
    for (const [i, column] of columns.entries()) {
      const value = row[column.name] ?? null;
      const at = `${names[i]}${current.row}`;
      cells += cellXml(at, value, column);
      if (column.link && typeof value === 'string' && current.links.length < limits.links && isLink(value))
        current.links.push({ at, url: value });
    }
    return `<row r="${current.row}">${cells}</row>`;
  };
  const writeWaiting = () => {
    for (const row of waiting) {
      if (sheet && (sheet.row >= limits.rows || sheet.chars >= limits.chars)) {
        finish(sheet);
        sheet = null;
      }
      sheet ??= begin();
      sheet.row++;
      write(sheet, rowXml(sheet, row));
    }
    waiting = [];
  };
  return {
    row(row) {
      waiting.push(row);
      if (waiting.length >= MEASURED) writeWaiting();
    },
    end() {
      writeWaiting();
      finish(sheet ?? begin());
      const part = (name: string, xml: string) => {
        zip.begin(name);
        zip.put(xml);
        zip.end();
      };
      const targets = sheets.map((_, i) => ({ type: 'worksheet' as const, target: `worksheets/sheet${i + 1}.xml` }));
      part('xl/styles.xml', STYLES);
      part('xl/workbook.xml', workbookXml(sheets.map(({ name }) => name)));
      part('xl/_rels/workbook.xml.rels', relationshipsXml([...targets, { type: 'styles', target: 'styles.xml' }]));
      part('_rels/.rels', relationshipsXml([{ type: 'officeDocument', target: 'xl/workbook.xml' }]));
      part('[Content_Types].xml', contentTypesXml(sheets.length));
      zip.finish();
    },
  };
}

function widthOf({ name, date }: DataColumn, rows: readonly DataRow[]): number {
  let width = stringWidth(name) + 3; // room for the filter's arrow
  if (date) width = Math.max(width, 12);
  for (const row of rows) {
    const value = row[name] ?? null;
    if (value === null) continue;
    const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value);
    width = Math.max(width, stringWidth(text.slice(0, WIDEST)) + 1);
  }
  return Math.min(width, WIDEST);
}
