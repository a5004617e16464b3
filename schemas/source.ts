import { z } from 'zod';

/** What `metadata.csv` or a record says of an article that its text does not. */
export const Metadata = z.object({
  article: z.string().optional().describe('which story of a page: its number (1 is the first) or headline; all when absent'),
  title: z.string().optional(),
  published: z.string().optional().describe('ISO 8601 date'),
  publisher: z.string().optional(),
  url: z.string().optional(),
});
export type Metadata = z.infer<typeof Metadata>;

/** Text as the reader yields it: a file, or one record of a JSONL or CSV file. */
export const Source = z.object({
  path: z.string().describe('relative to the corpus, with forward slashes; a record of a file is `file#id`'),
  format: z.string().describe('txt, md, html, jsonl, csv …'),
  encoding: z.string().describe('utf-8, gb18030, big5, utf-16le …'),
  sha256: z.string().describe('of `text` as UTF-8'),
  text: z
    .string()
    .describe(
      'as decoded, byte order mark removed; of an HTML page the text of its article (headline, paragraphs, tables as lines with tabs). All offsets are into it',
    ),
  metadata: z.array(Metadata),
});
export type Source = z.infer<typeof Source>;
