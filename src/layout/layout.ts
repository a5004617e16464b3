import type { Block, Metadata, Source } from '../../schemas/schemas.js';
import { leadOf } from './datelines.js';
import { englishLeadOf, isEnglishText } from './english.js';
import { TAIL } from './furniture.js';
import { headOf } from './head.js';
import { nameKinds } from './kinds.js';
import { type Line, linesOf } from './lines.js';
import { paragraphsOf } from './paragraphs.js';
import { cutHead, narrow, type Piece, pieceOf } from './piece.js';
import { DAY, TABLE_NOTE } from './signs.js';
import { stackedTables } from './stacked.js';
import { storyStarts } from './stories.js';
import { type TableRun, tablesOf } from './tables.js';

/** One story of a source as layout finds it, before its date and people are known. Offsets are into the source's text. */
export interface Story {
  start: number;
  end: number;
  /** The headline (kicker, headline and subtitle joined by a space), cut out of the text or given by metadata; null where there is none. */
  title: string | null;
  /** 潍坊日报 …: from metadata, a dateline or a page head. */
  publisher: string | null;
  /** What the page head or byline says of the day, as written (2021年10月18日, 本报10月18日讯); null where nothing does. */
  dateline: string | null;
  /** What metadata says of this story. */
  metadata: Metadata;
  /** Ordered, without overlap. Lines broken inside a sentence belong to one paragraph block. */
  blocks: Block[];
  language: 'zh' | 'en';
}

export { isEnglishSentence, isEnglishText } from './english.js';
export { OUTLET_LABEL } from './signs.js';

/**
 * Finds the stories of a source and their blocks. Pure and linear.
 * Stories divide the source between them; each character that is not blank is in exactly one block.
 */
export function layout(source: Source): Story[] {
  const english = isEnglishText(source.text);
  const pieces = piecesOf(source);
  nameKinds(pieces, { markdown: source.format === 'md', english });
  const leads = new Set<Piece>();
  const cut = pieces.flatMap((piece) => cutLead(piece, source.text, leads, english ? englishLeadOf : leadOf));
  nameTables(cut);
  const starts = storyStarts(cut, leads);
  const page = cut.slice(
    0,
    Math.max(
      0,
      cut.findIndex(({ kind }) => kind === 'paragraph'),
    ),
  );
  return starts.map((from, i) => {
    const own = cut.slice(from, starts[i + 1] ?? cut.length);
    const next = starts[i + 1];
    const found = headOf(own, page);
    const metadata = metadataOf(source.metadata, i + 1, found.title);
    const start = i === 0 ? 0 : own[0]!.start;
    const end = next === undefined ? source.text.length : cut[next]!.start;
    return {
      start,
      end,
      title: metadata.title ?? found.title,
      publisher: metadata.publisher ?? found.publisher,
      dateline: found.dateline,
      metadata,
      blocks: own.map(blockOf),
      language: isEnglishText(source.text.slice(start, end)) ? 'en' : 'zh',
    };
  });
}

/** The pieces of a text in order: tables where lines show columns, paragraphs from the lines between. */
function piecesOf(source: Source): Piece[] {
  const all = linesOf(source.text);
  const markdown = source.format === 'md';
  const front = markdown ? frontMatter(all) : 0;
  const lines = all.slice(front);
  const runs = tableRuns(source.text, lines);
  let at = 0;
  // Paragraphs are told on all lines outside tables together: the width of the text is a property of the page.
  const outside = lines.filter((_, i) => {
    while (at < runs.length && i >= runs[at]!.to) at++;
    return at >= runs.length || i < runs[at]!.from;
  });
  const stops = new Set(runs.map((run) => lines[run.to]?.start));
  const between = paragraphsOf(source.text, outside, { markdown, stops });
  const tables = runs.map(({ from, to, cells, headers }) => ({ ...pieceOf(lines.slice(from, to), 'table'), table: { cells, headers } }));
  const head = all.slice(0, front).map((line) => pieceOf([line], DAY.test(line.text) ? 'dateline' : 'furniture'));
  const pieces = [...head, ...between, ...tables].sort((a, b) => a.start - b.start);

  const tail = pieces.findIndex(({ text }, i) => i > 0 && TAIL.test(text));
  if (tail > 0) for (const piece of pieces.slice(tail)) piece.kind = 'furniture';
  return pieces;
}

/** How many lines at the top of a Markdown file are its front matter (--- to ---). */
function frontMatter(lines: readonly Line[]): number {
  if (lines[0]?.text !== '---') return 0;
  const close = lines.slice(1, 40).findIndex(({ text }) => text === '---');
  return close < 0 ? 0 : close + 2;
}

/** Tables whose rows are lines, and in what is left, tables whose cells are lines. */
function tableRuns(text: string, lines: readonly Line[]): TableRun[] {
  const runs = tablesOf(text, lines);
  const taken = (from: number, to: number) => runs.some((run) => run.from < to && from < run.to);
  const stacked = stackedTables(lines).filter(({ from, to }) => !taken(from, to));
  return [...runs, ...stacked].sort((a, b) => a.from - b.from);
}

/** 本报10月18日讯　 at the head of a paragraph becomes a block of its own. */
function cutLead(piece: Piece, text: string, leads: Set<Piece>, leadOf: (text: string) => number): Piece[] {
  const length = piece.kind === 'paragraph' || piece.kind === 'dateline' ? leadOf(piece.text) : 0;
  if (length === 0) return [piece];
  const [head, rest] =
    piece.lines === 1 || !text.slice(piece.start, piece.start + length).includes('\n')
      ? cutHead(piece, text, length, 'dateline')
      : [piece, null];
  leads.add(head);
  return rest ? [head, rest] : [head];
}

/** 现将得分公布如下：; 附：1—3月各县市区增幅 */
const NAMES_TABLE = /^(?:[^。！？]{2,60}[：:]|附(?:件|表)?\d*[：:][^。！？]{2,50})$/;

const FOOT = /^[（(]?(?:计量|金额|货币)?单位[:：].{1,30}$/;

/** Gives a table the line above that names it, and the unit said between. */
function nameTables(pieces: Piece[]): void {
  const body = pieces.findIndex(({ kind }) => kind === 'paragraph' || kind === 'table');
  pieces.forEach((piece, index) => {
    if (!piece.table) return;
    const said: string[] = [];
    for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
      const above = pieces[i]!;
      // heads that begin anew within one table
      if (above.table?.caption && i === index - 1 && piece.gap === 0 && sameWidth(above.table, piece.table)) said.push(above.table.caption);
      if (TABLE_NOTE.test(above.text) && above.kind !== 'table') {
        if (above.kind === 'caption') said.unshift(above.text);
        continue;
      }
      if (above.kind === 'heading' || above.kind === 'caption') {
        said.unshift(above.text.replace(/^#{1,6} +/, ''));
        // A headline stays one, also where a table follows it at once.
        if (body >= 0 && body < i) above.kind = 'caption';
      } else if (/^(?:paragraph|furniture)$/.test(above.kind ?? '') && NAMES_TABLE.test(above.text)) {
        said.unshift(above.text);
        if (above.kind === 'furniture') above.kind = 'caption';
      }
      break;
    }
    // 单位：亿元 at the foot of a table
    const foot = pieces[index + 1];
    if (foot && foot.kind !== 'table' && FOOT.test(foot.text) && !said.some((text) => text.includes('单位'))) said.push(foot.text);
    if (said.length > 0) piece.table.caption = said.join(' ');
  });
}

const widthOf = ({ cells = [] }: NonNullable<Piece['table']>) => cells.reduce((most, { column }) => Math.max(most, column), 0);
const sameWidth = (one: NonNullable<Piece['table']>, other: NonNullable<Piece['table']>) => widthOf(one) === widthOf(other);

function blockOf({ start, end, kind, holes, table }: Piece): Block {
  return { kind: kind ?? 'paragraph', start, end, ...(holes && kind === 'paragraph' ? { holes } : {}), ...table };
}

/**
 * What metadata says of the story with this number (1 is the first) or headline, laid over what it says of all.
 * The title of a whole source is that of its first story.
 */
function metadataOf(rows: readonly Metadata[], number: number, title: string | null): Metadata {
  const own: Metadata = {};
  for (const { article, ...said } of rows) if (!article) Object.assign(own, number === 1 ? said : { ...said, title: undefined });
  for (const row of rows)
    if (row.article && (row.article === String(number) || title?.includes(narrow(row.article)))) Object.assign(own, row);
  if (own.title === undefined) delete own.title;
  return own;
}
