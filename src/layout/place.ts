import type { Piece } from './piece.js';

/** A piece among its neighbours. */
export interface Place {
  pieces: readonly Piece[];
  index: number;
  /** Whether a paragraph stood before it. */
  body: boolean;
  /** Whether a heading stood before it. */
  headed: boolean;
  /** Blank lines that usually stand between two paragraphs of this text. */
  usualGap: number;
}
