import { type Element, isElement, isText, type Node } from './dom.js';

/** Elements whose content is not shown as text. */
const UNSEEN = new Set(
  'script style noscript template title svg math head iframe object embed video audio canvas map button input select option textarea datalist'.split(
    ' ',
  ),
);
/** Elements that stand on lines of their own; paragraphs are set apart by a blank line, the rest by a line break. */
const PARAGRAPHS = new Set('p div section article main header footer nav aside ul ol dl blockquote figure table pre form hr'.split(' '));
const LINES = new Set('li dt dd tr td th caption figcaption address center fieldset summary details'.split(' '));
const HEADINGS = /^h[1-6]$/;

/** The longest cell that layout takes for one; longer ones are columns of a page. */
const LONGEST_CELL = 300;

/** Characters between which a line break of the source is no blank: Chinese is written without any. */
const UNSPACED = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]/;

/**
 * The text of an element as a reader sees it: a blank line between paragraphs, a line for each <br>, white space of the source folded as HTML
 * has it, a table as one line a row with tabs between cells. No-break and ideographic spaces stay.
 */
export function pageText(root: Element): string {
  const out = new Lines();
  // Pages are nested deeper than a stack is high: nodes are walked, not called.
  let node: Node | null = root;
  while (node) {
    let inside = false;
    if (isText(node)) out.add(node.data, inPre(node));
    else if (isElement(node) && (node === root || !isUnseen(node))) {
      if (node.localName === 'br') out.br();
      else if (node.localName === 'table' && isDataTable(node)) addTable(out, node);
      else {
        out.break(breaksAround(node));
        inside = node.firstChild !== null;
      }
    }
    if (inside) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && isElement(node)) out.break(breaksAround(node));
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return out.text();
}

const breaksAround = ({ localName }: Element) => (PARAGRAPHS.has(localName) || HEADINGS.test(localName) ? 2 : LINES.has(localName) ? 1 : 0);

function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.localName) || element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true')
    return true;
  return /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

/** Whether text stands in <pre>, directly or in one element inside. */
function inPre({ parentNode }: Node): boolean {
  for (const parent of [parentNode, parentNode?.parentNode]) if (parent && isElement(parent) && parent.localName === 'pre') return true;
  return false;
}

/** Whether a table holds data rather than the columns of a page: no table inside it, at least two rows of two cells, no cell as long as an article. */
export function isDataTable(table: Element): boolean {
  for (const _ of table.querySelectorAll('table')) return false;
  const rows = rowsOf(table);
  if (rows.flat().some((cell) => cellText(cell).length > LONGEST_CELL)) return false;
  return rows.filter((cells) => cells.filter((cell) => cellText(cell) !== '').length > 1).length > 1;
}

function rowsOf(table: Element): Element[][] {
  return [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td, th')]);
}

/** All of a cell on one line; a tab in it would begin another cell. */
const cellText = (cell: Element) =>
  pageText(cell)
    .split(/[\n\t]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');

/**
 * A cell that spans columns is followed by empty ones, one that spans rows has empty ones below, so that figures stay under their heads. All rows
 * have as many tabs: a row that names a part of the table (一、农业) is one of its rows.
 */
function addTable(out: Lines, table: Element): void {
  out.break(2);
  for (const caption of table.querySelectorAll('caption')) out.line(cellText(caption));
  const rows = gridOf(table);
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((text) => text !== '') + 1), 0);
  for (const row of rows)
    if (row.some((text) => text !== '')) out.line(Array.from({ length: width }, (_, column) => row[column] ?? '').join('\t'));
  out.break(2);
}

/** The texts of a table's cells where they stand, spans filled with ''. */
function gridOf(table: Element): string[][] {
  const taken: number[] = [];
  return rowsOf(table).map((cells) => {
    const row: string[] = [];
    const place = () => {
      while ((taken[row.length] ?? 0) > 0) {
        taken[row.length]!--;
        row.push('');
      }
    };
    for (const cell of cells) {
      place();
      const [columns, rows] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let i = 0; i < columns; i++) {
        taken[row.length] = rows - 1;
        row.push(i === 0 ? cellText(cell) : '');
      }
    }
    place();
    return row;
  });
}

/** HTML allows a cell at most 1,000 columns. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return span > 0 ? Math.min(span, 1000) : 1;
}

/** Text as it grows, line by line. */
class Lines {
  private readonly done: string[] = [];
  private open: string[] = [];
  /** Line breaks asked for since the last character. */
  private breaks = 0;
  /** A blank asked for since the last character, and whether it was a line break of the source. */
  private blank: 'space' | 'break' | null = null;

  /** At least so many line breaks before the next character. */
  break(count: 0 | 1 | 2): void {
    this.breaks = Math.max(this.breaks, count);
  }

  /** One more, up to a blank line. */
  br(): void {
    this.breaks = Math.min(2, this.breaks + 1);
  }

  line(text: string): void {
    this.break(1);
    if (text.trim() === '') return;
    this.flush();
    this.open.push(text);
    this.break(1);
  }

  add(data: string, pre: boolean): void {
    if (pre) {
      data.split(/\r?\n/).forEach((line, i) => {
        if (i > 0) this.br();
        if (line.trim() !== '') this.put(line);
      });
      return;
    }
    for (const [part] of data.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (/[^ \t\r\n\f]/.test(part)) this.put(part);
      else this.blank = this.blank === 'break' || part.includes('\n') ? 'break' : 'space';
    }
  }

  private put(text: string): void {
    const before = this.open.at(-1)?.at(-1);
    const blank = this.blank;
    this.blank = null;
    if (this.breaks > 0) this.flush();
    else if (blank && before !== undefined && !(blank === 'break' && UNSPACED.test(before) && UNSPACED.test(text[0]!))) this.open.push(' ');
    this.open.push(text);
  }

  private flush(): void {
    const line = trimmed(this.open.join(''));
    if (line.trim() !== '') this.done.push(line);
    if (this.breaks > 1 && this.done.length > 0 && this.done.at(-1) !== '') this.done.push('');
    this.open = [];
    this.breaks = 0;
  }

  text(): string {
    this.flush();
    while (this.done.at(-1) === '') this.done.pop();
    return this.done.length === 0 ? '' : `${this.done.join('\n')}\n`;
  }
}

/** Without the blanks at its end; tabs there are empty cells. */
function trimmed(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] !== '\t' && line[end - 1]!.trim() === '') end--;
  return line.slice(0, end);
}
