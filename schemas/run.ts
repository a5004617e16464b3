import { z } from 'zod';

/** One pass over a corpus. */
export const Run = z.object({
  id: z.int(),
  corpus: z.string(),
  version: z.string(),
  rules: z.string().describe('hash of the code and tables that decide what is extracted'),
  started: z.string().describe('ISO 8601'),
  finished: z.string().nullable(),
  sources: z.int(),
  articles: z.int(),
  figures: z.int(),
  facts: z.int(),
  failures: z.int(),
});
export type Run = z.infer<typeof Run>;
