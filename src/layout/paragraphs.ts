import type { Line } from './lines.js';
import { narrow, type Piece, pieceOf } from './piece.js';
import { asksForMore, goesOn, hasClause, isEnded, opensPart } from './signs.js';

/** Words that open a sentence: a line that begins with one is not the rest of another. */
const OPENER = /^(?:据|记者|其中|此外|另外|同时|今年|去年|目前|当前|日前|近日|截至|上半年|下半年|全年|一是|二是|三是|四是|五是|各位)/;

/** Longest lines that text set in columns has, in columns of one digit: 64 ideographs. */
const WIDEST = 128;

/**
 * The width at which a text breaks its lines, or null where a line is a paragraph.
 * Broken text shows many lines of nearly one width that stop inside a sentence and are followed at once by another.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const widths = lines.map((line) => line.width).sort((a, b) => a - b);
  const widest = widths[Math.floor((widths.length - 1) * 0.97)] ?? 0;
  if (widest > WIDEST || widest < 24) return null;
  let broken = 0;
  let short = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    if (lines[i + 1]!.gap > 0 || isEnded(line.text)) continue;
    if (line.width >= widest * 0.8) broken++;
    else short++;
  }
  return broken >= 2 && broken >= short ? widest : null;
}

/** Pairs of characters that stand together somewhere in the text, with how often; across a break they are a cut word. */
function pairs(text: string): Map<string, number> {
  const out = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    out.set(pair, (out.get(pair) ?? 0) + 1);
  }
  return out;
}

/** Puts lines together that are one paragraph; `text` is the whole source, in which cut words are looked up. */
export function paragraphsOf(
  text: string,
  lines: readonly Line[],
  options: { markdown: boolean; stops: ReadonlySet<number | undefined> },
): Piece[] {
  const width = wrapWidth(lines);
  let seen: Map<string, number> | null = null;
  const cutWord = (before: string, after: string) => {
    seen ??= pairs(text);
    return (seen.get(before.at(-1)! + after[0]!) ?? 0) > 0;
  };

  /** A sentence that a page break (or a careless copy) cut in two, with or without a blank line between. */
  const continues = (open: readonly Line[], line: Line, last: string, next: string) => {
    if (isEnded(last) || /[：:]$/.test(last) || line.gap > 3 || !hasClause(next)) return false;
    if (open.length === 1 && (!hasClause(last) || last.length < 14)) return false;
    if (/[，、,]$/.test(last) || goesOn(next)) return true;
    return !OPENER.test(next) && (asksForMore(last) || cutWord(last, next));
  };

  const joins = (open: readonly Line[], line: Line): boolean => {
    const before = open.at(-1)!;
    const last = narrow(before.text);
    const next = narrow(line.text);
    if (opensPart(next)) return false;
    if (line.gap === 0 && options.markdown && !open[0]!.text.startsWith('#')) return true;
    if (line.gap === 0 && width !== null && line.indent < 2) {
      if (before.width >= width * 0.75 || (open.length > 1 && !isEnded(last))) return true;
    }
    return continues(open, line, last, next);
  };

  const out: Piece[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (open.length > 0 && (options.stops.has(line.start) || !joins(open, line))) {
      out.push(pieceOf(open));
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) out.push(pieceOf(open));
  return out;
}
