import { z } from 'zod';
import { Span } from './span.js';

/** How the date of an article is known, best first. */
export const PublishedBasis = z.enum(['metadata', 'dateline', 'text', 'evidence', 'none']);
export type PublishedBasis = z.infer<typeof PublishedBasis>;

/** One story inside a source. */
export const Article = Span.extend({
  article: z.string().describe('`path@start`'),
  path: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable().describe('ISO 8601: 2023-07-26, 2023-07 or 2023'),
  published_basis: PublishedBasis,
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  language: z.enum(['zh', 'en']),
});
export type Article = z.infer<typeof Article>;
