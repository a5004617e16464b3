import type { DataRow, Story, StoryBlock } from '../../query/query.js';
import { type Html, html } from '../html.js';
import type { Site } from '../site.js';
import { hueOf, joined } from './pieces.js';

/** A marked stretch of the text; offsets are code points of the article. */
interface Stretch {
  start: number;
  end: number;
  mark: (text: string) => Html;
}

/** Cuts the text between two offsets, with what is marked in it. */
type Cut = (start: number, end: number) => Html[];

/**
 * The article as published, block by block, with figures and unread stretches marked; where spans overlap the first one is shown. Lines that were
 * broken inside a paragraph are joined, tables are tables. Where the layout is not known each line is a paragraph.
 */
export function articleText(site: Site, story: Story): Html[] {
  const base = Number(story.article.start);
  const chars = Array.from(story.text);
  const cut = cutter(chars, stretchesOf(story, base));
  if (story.blocks.length === 0) return linesOf(chars).map(({ start, end }) => html`<p>${cut(start, end)}</p>\n`);
  return story.blocks.map((block) => {
    const [start, end] = [block.start - base, block.end - base];
    if (block.kind === 'table' && block.cells) return table(site, block, (from, to) => cut(from - base, to - base));
    if (block.kind === 'paragraph') return html`<p>${cut(start, end)}</p>\n`;
    return html`<p class="b-${block.kind}">${cut(start, end)}</p>\n`;
  });
}

function stretchesOf({ figures, facts, unread }: Story, base: number): Stretch[] {
  const bound = new Set(facts.map(({ figure }) => figure));
  const spanOf = (row: DataRow) => ({ start: Number(row.start) - base, end: Number(row.end) - base });
  return [
    ...figures.map((figure) => ({
      ...spanOf(figure),
      mark: (shown: string) =>
        html`<a class="fig k-${hueOf(figure.kind)}${bound.has(figure.id!) ? '' : ' unbound'}" id="${figure.id as string}" href="#c-${figure.id as string}">${shown}</a>`,
    })),
    ...unread.map((one) => ({
      ...spanOf(one),
      mark: (shown: string) => html`<a class="fig unread" id="u-${one.start as number}" href="#cu-${one.start as number}">${shown}</a>`,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts from left to right: each stretch is met once, in the first cut that holds it. */
function cutter(chars: readonly string[], stretches: readonly Stretch[]): Cut {
  const text = (start: number, end: number) => joined(chars.slice(start, end).join(''));
  let next = 0;
  return (start, end) => {
    const out: Html[] = [];
    let at = start;
    for (; next < stretches.length && stretches[next]!.start < end; next++) {
      const { start: from, end: to, mark } = stretches[next]!;
      if (from < at || to > end) continue;
      out.push(html`${text(at, from)}`, mark(text(from, to)));
      at = to;
    }
    out.push(html`${text(at, end)}`);
    return out;
  };
}

function linesOf(chars: readonly string[]): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 0; i <= chars.length; i++) {
    if (i < chars.length && chars[i] !== '\n') continue;
    if (i > start) lines.push({ start, end: i });
    start = i + 1;
  }
  return lines;
}

function table(site: Site, { cells = [], headers = 0 }: StoryBlock, cut: Cut): Html {
  const rows = new Map<number, NonNullable<StoryBlock['cells']>>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const line = (row: number, own: NonNullable<StoryBlock['cells']>) => {
    const at = new Map(own.map((cell) => [cell.column, cell]));
    const tag = (column: number) => {
      const cell = at.get(column);
      const content = cell ? cut(cell.start, cell.end) : '';
      return row < headers ? html`<th scope="col">${content}</th>` : html`<td>${content}</td>`;
    };
    return html`<tr>${Array.from({ length: columns }, (_, column) => tag(column))}</tr>`;
  };
  return html`<div class="scroll sheet" tabindex="0" role="region" aria-label="${site.say('table')}"><table>${[...rows].map(([row, own]) => line(row, own))}</table></div>\n`;
}
