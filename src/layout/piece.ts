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

/** Full-width digits, letters and signs as ASCII; U+3000 and no-break space as a space. Every character stays one character. */
export function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0]/g, (c) => {
    const code = c.charCodeAt(0);
    if (code === 0x3000 || code === 0xa0) return ' ';
    // Clause marks keep their width: 。，：（） tell Chinese text from ASCII.
    return /[（），：；？！]/.test(c) ? c : String.fromCharCode(code - 0xfee0);
  });
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
