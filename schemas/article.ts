import { z } from 'zod';
import { Span } from './span.js';

/** How the date of an article is known, best first. */
export const PublishedBasis = z.enum(['metadata', 'dateline', 'text', 'evidence', 'none']);
export type PublishedBasis = z.infer<typeof PublishedBasis>;

/** One story inside a source. */
export const Article = Span.extend({
  article: z.string().describe('`path@start`'),
  path: z.string().describe('the file, relative to the corpus; a record of a file is `file#id`'),
  title: z.string().nullable().describe('headline'),
  published: z.string().nullable().describe('ISO 8601: 2023-07-26, 2023-07 or 2023'),
  published_basis: PublishedBasis.describe('how the date is known, best first'),
  publisher: z.string().nullable().describe('newspaper, agency or site'),
  url: z.string().nullable().describe('where it appeared'),
  language: z.enum(['zh', 'en']).describe('of the text'),
});
export type Article = z.infer<typeof Article>;
