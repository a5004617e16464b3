import { recordLine } from '../lexicon/lexicon.js';
import { isFurniture, isPageNumber } from './furniture.js';
import type { Line } from './lines.js';
import { narrow, type Piece, pieceOf } from './piece.js';
import { asksForMore, goesOn, hasClause, isEnded, NUMBERED, opensPart } from './signs.js';
import { type Setting, settingOf } from './wrap.js';

/** Words that open a sentence: a line that begins with one is not the rest of another. */
const OPENER = /^(?:据|记者|其中|此外|另外|同时|今年|去年|目前|当前|日前|近日|截至|上半年|下半年|全年|一是|二是|三是|四是|五是|各位)/;

/** Longest headline, in characters. */
const HEADLINE = 44;

/** Lines that are one paragraph so far, and a line that may go on with it. */
interface Seam {
  open: readonly Line[];
  /** The last line before the seam and the line after it, narrowed. */
  last: string;
  next: string;
  line: Line;
  /** Quotes and brackets that are open at the seam. */
  depth: number;
  /** Whether a sentence ends in the lines from here to the next blank one: headlines set in two lines have none. */
  ends: boolean;
  setting: Setting;
  markdown: boolean;
  /** Whether the characters on both sides of the seam stand together elsewhere in the text: a cut word. */
  cutWord(): boolean;
}

interface JoinRule {
  name: string;
  because: string;
  test(seam: Seam): boolean;
}

const JOINS: readonly JoinRule[] = [
  {
    name: 'soft break',
    because: 'Markdown goes on to the next line until a blank one',
    test: ({ markdown, line, open }) => markdown && line.gap === 0 && !open[0]!.text.startsWith('#'),
  },
  {
    name: 'full line',
    because: 'a line as wide as the column was broken there',
    test: ({ setting: { width }, line, open, last, next, ends }) => {
      if (width === null || line.gap > 0 || line.indent >= 2 || !ends || open.at(-1)!.width < width * 0.75) return false;
      // A last line that happens to be full, and a heading below it.
      return !isEnded(last) || line.width >= width * 0.6 || isEnded(next);
    },
  },
  {
    name: 'short line inside',
    because: 'inside a broken paragraph a short line that does not end goes on too',
    test: ({ setting, line, open, last }) =>
      setting.width !== null && line.gap === 0 && line.indent < 2 && open.length > 1 && !isEnded(last),
  },
  {
    name: 'open quote',
    because: 'a link or emphasis inside a quotation was put on a line of its own',
    test: ({ line, depth, last, next }) =>
      line.gap === 0 &&
      !isEnded(last) &&
      (/[“《「『（〈]$/.test(last) || (depth > 0 && !/[：:]$/.test(last) && (closes(next) || (next.length < 16 && !isEnded(next))))),
  },
  {
    name: 'mark first',
    because: 'no line begins with a closing mark',
    test: ({ line, last, next }) => line.gap === 0 && !isEnded(last) && /^[，。、；》）”’」』]/.test(next),
  },
  {
    name: 'no indent',
    because: 'where paragraphs are indented, a line that is not goes on, if the one before stops inside a sentence',
    test: ({ setting, line, open, last }) =>
      setting.indented && line.gap === 0 && line.indent < 2 && open[0]!.indent >= 2 && !isEnded(last) && !/[：:）)】]$/.test(last),
  },
  {
    name: 'page break',
    because: 'a page break cuts a sentence, even a word, with or without blank lines between',
    test: ({ line, open, last, next, setting, cutWord }) => {
      if (isEnded(last) || /[：:]$/.test(last) || line.gap > 3 || !hasClause(next) || (setting.indented && line.indent >= 2)) return false;
      if (open.length === 1 && (!hasClause(last) || last.length < 14 || (NUMBERED.test(last) && last.length < HEADLINE))) return false;
      if (/[，、,]$/.test(last) || goesOn(next)) return true;
      // A headline with a comma in it is not a sentence that was cut.
      if (open.length === 1 && last.length < HEADLINE) return false;
      return !OPENER.test(next) && (asksForMore(last) || cutWord());
    },
  },
];

/** Whether a line closes a quotation before it opens one. */
function closes(line: string): boolean {
  const at = line.search(/[“”《》「」『』（）]/);
  return at >= 0 && '”》」』）'.includes(line[at]!);
}

/** Pairs of characters that stand together somewhere in a text. */
function pairs(text: string): Set<string> {
  const out = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) out.add(text.slice(i, i + 2));
  return out;
}

/** For each line, whether a sentence ends in it or in a line below it before the next blank one. */
function endsBelow(lines: readonly Line[]): boolean[] {
  const out: boolean[] = new Array(lines.length).fill(false);
  for (let i = lines.length - 1; i >= 0; i--) {
    const below = i + 1 < lines.length && lines[i + 1]!.gap === 0 && out[i + 1]!;
    out[i] = below || /[。！？…]/.test(lines[i]!.text) || isEnded(lines[i]!.text);
  }
  return out;
}

/** Quotes and brackets opened less those closed; what a line closes too much belongs to nothing. */
function depthAfter(depth: number, text: string): number {
  let after = depth;
  for (const [mark] of text.matchAll(/[“”《》「」『』（）]/g)) {
    if ('“《「『（'.includes(mark)) after++;
    else if (after > 0) after--;
  }
  return after;
}

/**
 * Puts lines together that are one paragraph. `text` is the whole source, in which cut words are looked up; no paragraph goes on over one
 * of `stops`, the first lines after tables.
 */
export function paragraphsOf(
  text: string,
  lines: readonly Line[],
  { markdown, stops }: { markdown: boolean; stops: ReadonlySet<number | undefined> },
): Piece[] {
  const setting = settingOf(lines);
  let seen: Set<string> | null = null;
  const ends = endsBelow(lines);
  const out: Piece[] = [];
  let open: Line[] = [];
  let holes: Line[] = [];
  let depth = 0;
  const close = () => {
    if (open.length > 0)
      out.push(holes.length > 0 ? { ...pieceOf(open), holes: holes.map(({ start, end }) => ({ start, end })) } : pieceOf(open));
    open = [];
    holes = [];
    depth = 0;
  };
  /** Whether line `i` goes on with what is open. */
  const joins = (i: number, line: Line): boolean => {
    const last = narrow(open.at(-1)!.text);
    const next = narrow(line.text);
    const cutWord = () => {
      seen ??= pairs(text);
      return seen.has(last.at(-1)! + next[0]!);
    };
    const seam: Seam = { open, last, next, line, depth, ends: ends[i]!, setting, markdown, cutWord };
    if (stops.has(line.start) || opensPart(next) || recordLine(next) || isFurniture(next) || isFurniture(last)) return false;
    return JOINS.some((rule) => rule.test(seam));
  };
  for (const [i, line] of lines.entries()) {
    const next = narrow(line.text);
    const after = lines[i + 1];
    // The number of a page between two halves of a sentence: what follows goes on as if it stood below.
    if (
      open.length > 0 &&
      after &&
      isPageNumber(next) &&
      !stops.has(line.start) &&
      !isEnded(open.at(-1)!.text) &&
      joins(i + 1, { ...after, gap: 0 })
    ) {
      holes.push(line);
      continue;
    }
    const bridged = holes.length > 0 && holes.at(-1) === lines[i - 1];
    if (open.length > 0 && !bridged && !joins(i, line)) close();
    open.push(line);
    depth = depthAfter(depth, next);
  }
  close();
  return out;
}
