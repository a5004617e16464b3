import { z } from 'zod';
import { Span } from './span.js';

/** What looks like a figure and could not be read: listed, never guessed. */
export const Unread = Span.extend({
  path: z.string().describe('the file, relative to the corpus'),
  text: z.string().describe('the exact characters'),
  reason: z.string().describe('why it was not read'),
});
export type Unread = z.infer<typeof Unread>;
