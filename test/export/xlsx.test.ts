import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataColumns } from '../../src/export/columns.js';
import { exportTables } from '../../src/export/export.js';
import { openWorkbook, SHEET_LIMITS } from '../../src/export/xlsx.js';
import { cellXml, columnName, isLink, xmlText } from '../../src/export/xlsx-cell.js';
import type { DataRow } from '../../src/query/query.js';
import type { Store } from '../../src/store/store.js';
import { filledStore } from './filled.js';
import { unzip } from './unzip.js';

const column = (name: string) =>
  dataColumns('articles').find((one) => one.name === name) ?? dataColumns('facts').find((one) => one.name === name)!;
const style = (xml: string) => /s="(\d)"/.exec(xml)?.[1] ?? '0';

describe('a cell', () => {
  it.each([
    ['a number', 'value', -3.2, '<c r="A2"><v>-3.2</v></c>'],
    ['a large whole number, shown in full', 'value', 1234567890123, '<c r="A2" s="3"><v>1234567890123</v></c>'],
    ['a whole date', 'published', '2023-07-26', '<c r="A2" s="2"><v>45133</v></c>'],
    ['a month', 'published', '2023-07', '<c r="A2" t="inlineStr"><is><t>2023-07</t></is></c>'],
    ['a day before Excel counts', 'period_start', '1850-01-01', '<c r="A2" t="inlineStr"><is><t>1850-01-01</t></is></c>'],
    ['a day that is none', 'period_start', '2023-02-30', '<c r="A2" t="inlineStr"><is><t>2023-02-30</t></is></c>'],
    ['an exact decimal', 'decimal', '-0.10', '<c r="A2" s="4" t="inlineStr"><is><t>-0.10</t></is></c>'],
    ['nothing', 'title', null, ''],
    ['a list', 'inferred', ['entity'], '<c r="A2" t="inlineStr"><is><t>[&quot;entity&quot;]</t></is></c>'],
  ])('writes %s', (_, name, value, xml) => expect(cellXml('A2', value, column(name))).toBe(xml));

  it.each(['=1+1', '+86', '-x', '@SUM(A1)', '\tx', '＝1+1', '－3％'])('keeps %j as text when it is edited', (text) => {
    const xml = cellXml('A2', text, column('title'));
    expect(xml).not.toContain('<f>');
    expect(style(xml)).toBe('5');
  });

  it('cuts what Excel cannot hold, never a character in half', () => {
    const text = (xml: string) => /<t>(.*)<\/t>/.exec(xml)![1]!;
    expect(text(cellXml('A2', '长'.repeat(32_767), column('title')))).toHaveLength(32_767);
    const cut = text(cellXml('A2', '𠮷'.repeat(20_000), column('title')));
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(cut).toMatch(/^(?:𠮷)+…〔cut〕$/u);
  });

  it('writes no character that XML forbids', () => {
    expect(xmlText('a\u0007\ud800<&>"_x000D_\r\n')).toBe('a_x0007_\ufffd&lt;&amp;&gt;&quot;_x005F_x000D__x000D_\n');
  });

  it('names columns and knows addresses', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(['https://a.cn/b', 'javascript:alert(1)', 'file:///etc', `http://${'a'.repeat(2079)}`].map(isLink)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a workbook', () => {
  let folder: string;
  let store: Store;
  let parts: Map<string, string>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
    store = filledStore(join(folder, 'x.db'));
    exportTables(store, { format: 'xlsx', to: folder });
    parts = unzip(readFileSync(join(folder, 'articles.xlsx')));
  });
  afterAll(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  it('has parts that are XML, no formula, no time', () => {
    expect([...parts.keys()]).toContain('[Content_Types].xml');
    for (const [name, xml] of parts) {
      expect(parseHTML(xml).document, name).toBeTruthy();
      expect(xml).not.toMatch(/<f>|dcterms|docProps/);
    }
  });

  it('keeps the header in sight, with a filter, and links addresses', () => {
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toMatch(/<autoFilter ref="A1:N6"\/><hyperlinks><hyperlink ref="I2" r:id="rId1"\/><\/hyperlinks>/);
    const links = parts.get('xl/worksheets/_rels/sheet1.xml.rels')!;
    expect(links).toContain('Target="https://example.com/a?b=1&amp;c=2" TargetMode="External"');
  });

  const made = (rows: readonly DataRow[], limits = SHEET_LIMITS as Parameters<typeof openWorkbook>[3]) => {
    const pieces: Uint8Array[] = [];
    const columns = [column('title'), column('url')];
    const book = openWorkbook({ put: (piece) => pieces.push(Buffer.from(piece)) }, 'articles', columns, limits);
    for (const row of rows) book.row(row);
    book.end();
    return unzip(Buffer.concat(pieces));
  };
  const rows = Array.from({ length: 500 }, (_, i) => ({ title: `t${i}`, url: `https://example.com/${i}` }));

  it('goes on in another sheet where one is full, with its own header and links', () => {
    const book = made(rows, { rows: 201, links: 150, chars: 1e9 });
    expect(book.get('xl/workbook.xml')!.match(/name="[^"]+"/g)).toEqual(['name="articles"', 'name="articles 2"', 'name="articles 3"']);
    const counts = [1, 2, 3].map((n) => book.get(`xl/worksheets/sheet${n}.xml`)!.match(/<row /g)!.length);
    expect(counts).toEqual([201, 201, 101]);
    const links = [1, 2, 3].map((n) => book.get(`xl/worksheets/_rels/sheet${n}.xml.rels`)!.match(/<Relationship /g)!.length);
    expect(links).toEqual([150, 150, 100]);
    expect(book.get('xl/worksheets/sheet3.xml')).toContain('<t>t400</t>');
  });

  it('writes an empty table as a header', () => {
    expect(made([]).get('xl/worksheets/sheet1.xml')).toContain('<row r="1"><c r="A1"');
  });
});
