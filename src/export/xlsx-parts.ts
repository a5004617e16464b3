import { xmlText } from './xlsx-cell.js';

/** The small parts of a workbook (ECMA-376, Part 1): what is in it, how cells look, where the sheets are. Nothing in them tells the time. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface Relationship {
  type: 'officeDocument' | 'worksheet' | 'styles' | 'hyperlink';
  target: string;
}

/** Relationships are named rId1, rId2 … in their order. */
export function relationshipsXml(all: readonly Relationship[]): string {
  const lines = all.map(({ type, target }, i) => {
    const mode = type === 'hyperlink' ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${xmlText(target)}"${mode}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

export function contentTypesXml(sheets: number): string {
  const parts = Array.from({ length: sheets }, (_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'));
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${parts.join('')}</Types>`;
}

const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${TYPES}.${type}+xml"/>`;

/** Sheet n has the relationship rIdn; the styles come after them. */
export function workbookXml(sheets: readonly string[]): string {
  const lines = sheets.map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${lines.join('')}</sheets></workbook>`;
}

/** In the order of `STYLE` in xlsx-cell.ts: general, header, date, whole number, text, text that stays text, link, text with broken lines. */
export const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8">${[
  { format: 0 },
  { format: 0, font: 1 },
  { format: 164 },
  { format: 1 },
  { format: 49 },
  { format: 0, quote: true },
  { format: 0, font: 2 },
  { format: 0, wrap: true },
]
  .map(
    ({ format, font = 0, quote = false, wrap = false }) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0"${format ? ' applyNumberFormat="1"' : ''}${font ? ' applyFont="1"' : ''}${quote ? ' quotePrefix="1"' : ''}${wrap ? ' applyAlignment="1"><alignment wrapText="1"/></xf>' : '/>'}`,
  )
  .join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** What stands before the rows: the header stays in sight, columns have widths. */
export function sheetHead(widths: readonly number[], first: boolean): string {
  const cols = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>`;
}

/** What stands after the rows: a filter over them all, and the cells that are links (rId1, rId2 … in their order). */
export function sheetFoot(range: string, links: readonly string[]): string {
  const cells = links.map((at, i) => `<hyperlink ref="${at}" r:id="rId${i + 1}"/>`);
  return `</sheetData><autoFilter ref="${range}"/>${links.length > 0 ? `<hyperlinks>${cells.join('')}</hyperlinks>` : ''}</worksheet>`;
}
