import { z } from 'zod';
import { Span } from './span.js';

/** What a part of an article's layout is. Figures are read from all but furniture; facts from all but furniture and byline. */
export const BlockKind = z.enum(['heading', 'paragraph', 'table', 'caption', 'byline', 'dateline', 'furniture']);
export type BlockKind = z.infer<typeof BlockKind>;

/** A cell of a table block: the characters between separators, trimmed. Row 0 may be a header; layout says so. */
export const Cell = Span.extend({ row: z.int(), column: z.int() });
export type Cell = z.infer<typeof Cell>;

/** A part of an article's layout; blocks of an article are ordered and do not overlap. */
export const Block = Span.extend({
  kind: BlockKind,
  cells: z.array(Cell).optional().describe('of a table, in reading order'),
  headers: z.int().optional().describe('of a table: how many rows at its top are headers'),
  holes: z.array(Span).optional().describe('of a paragraph: page numbers that stand inside it and are not read'),
  caption: z.string().optional().describe('of a table: the line above that names it'),
});
export type Block = z.infer<typeof Block>;
