import { z } from 'zod';
import { Span } from './span.js';

/** What looks like a figure and could not be read: listed, never guessed. */
export const Unread = Span.extend({ path: z.string(), text: z.string(), reason: z.string() });
export type Unread = z.infer<typeof Unread>;
