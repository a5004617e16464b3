import type { Block, BlockKind, Span } from '../../schemas/schemas.js';
import { isBlank, type Line } from './lines.js';

/** What will be a block: one line, or the lines of one paragraph. `text` is the first look at it: lines joined, full-width ASCII narrowed, same length per character. */
export interface Piece {
  start: number;
  end: number;
  text: string;
  gap: number;
  lines: number;
  kind: BlockKind | null;
  holes?: Span[];
  table?: Pick<Block, 'cells' | 'headers' | 'caption'>;
}

/** Digits, letters and signs in full width but for clause marks (！（），：；？), which tell Chinese text from ASCII; and blanks in full width. */
const WIDE = /[\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e\u3000\u00a0]/g;

/** Full-width digits, letters and signs as ASCII; U+3000 and no-break space as a space. Every character stays one character. */
export function narrow(text: string): string {
  return text.replace(WIDE, (c) => (c === '\u3000' || c === '\u00a0' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)));
}

export function pieceOf(lines: readonly Line[], kind: BlockKind | null = null): Piece {
  const first = lines[0]!;
  return {
    start: first.start,
    end: lines.at(-1)!.end,
    text: narrow(lines.map((line) => line.text).join('')),
    gap: first.gap,
    lines: lines.length,
    kind,
  };
}

/** Cuts the first `length` characters off a piece as one of their own, without the blanks between; null where nothing would be left. */
export function cutHead(piece: Piece, source: string, length: number, kind: BlockKind): [Piece, Piece | null] {
  let end = piece.start + length;
  let start = end;
  while (start < piece.end && isBlank(source.charCodeAt(start))) start++;
  while (end > piece.start && isBlank(source.charCodeAt(end - 1))) end--;
  const head: Piece = { ...piece, end, text: narrow(source.slice(piece.start, end)), lines: 1, kind };
  if (start >= piece.end) return [head, null];
  return [head, { ...piece, start, text: narrow(source.slice(start, piece.end).replace(/\s*\n\s*/g, '')), gap: 0 }];
}
