import { z } from 'zod';

/**
 * A half-open stretch of a source's text.
 * In TypeScript objects offsets are UTF-16 code units (`text.slice(start, end)` works);
 * in the store and in exports they are Unicode code points (see `src/store`, which converts).
 */
export const Span = z.object({
  start: z.int().nonnegative().describe('first character'),
  end: z.int().nonnegative().describe('one past the last character'),
});
export type Span = z.infer<typeof Span>;
