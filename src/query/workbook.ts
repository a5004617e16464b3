import { inflateRawSync } from 'node:zlib';
import { FilterError } from './filter.js';

/** The cells of a workbook's first sheet as text, row by row (ECMA-376, Part 1, 18.3). Throws FilterError where it is no workbook. */
export function cellsOfWorkbook(bytes: Buffer): string[][] {
  const parts = partsOf(bytes);
  const name = [...parts.keys()]
    .filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
  if (name === undefined) throw new FilterError('the sheet is no workbook (.xlsx)');
  const shared = [...(parts.get('xl/sharedStrings.xml')?.() ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, content]) =>
    wordsOf(content!),
  );
  const rows: string[][] = [];
  for (const [, attributes, content] of parts.get(name)!().matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const row: string[] = [];
    for (const [, cell, inner] of (content ?? '').matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const at = /\br="([A-Z]+)/.exec(cell!)?.[1];
      row[at === undefined ? row.length : columnNumber(at)] = cellText(/\bt="(\w+)"/.exec(cell!)?.[1], inner ?? '', shared);
    }
    const number = /\br="(\d+)"/.exec(attributes!)?.[1];
    rows[number === undefined ? rows.length : Number(number) - 1] = Array.from(row, (text) => text ?? '');
  }
  return rows.filter((row) => row.some((text) => text !== ''));
}

function cellText(type: string | undefined, inner: string, shared: readonly string[]): string {
  if (type === 'inlineStr') return wordsOf(inner);
  const value = /<v>([\s\S]*?)<\/v>/.exec(inner)?.[1] ?? '';
  return type === 's' ? (shared[Number(value)] ?? '') : plain(value);
}

/** Text may be in runs of different looks; how Japanese is pronounced is none of it. */
const wordsOf = (xml: string) =>
  [...xml.replaceAll(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map(([, text]) => plain(text!)).join('');

const MARKS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (xml: string) =>
  xml
    .replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
      name === undefined ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) : (MARKS[name] ?? whole),
    )
    .replaceAll(/_x([\dA-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

const columnNumber = (letters: string) => [...letters].reduce((n, letter) => 26 * n + letter.charCodeAt(0) - 64, 0) - 1;

/** The parts of a ZIP file by name, unpacked when asked for (PKWARE APPNOTE 4.3). */
function partsOf(bytes: Buffer): Map<string, () => string> {
  const parts = new Map<string, () => string>();
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new FilterError('the workbook is not whole');
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0 && bytes.readUInt32LE(at) === 0x02014b50; left--) {
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const length = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    parts.set(bytes.toString('utf8', at + 46, at + 46 + length), () => {
      const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const packed = bytes.subarray(from, from + size);
      return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    });
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}
