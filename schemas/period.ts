import { z } from 'zod';

export const Granularity = z.enum(['year', 'half', 'quarter', 'month', 'day', 'range']);
export type Granularity = z.infer<typeof Granularity>;

/** A time span, resolved. */
export const Period = z.object({
  period: z
    .string()
    .describe(
      'ISO 8601 at the granularity of the text: 2023-01/2023-06, 2022-09, 2022, 2022-07-26; ../2022-07-26 for 截至; EDTF XXXX-01/XXXX-09 where the year cannot be known',
    ),
  period_start: z.string().nullable().describe('first day, where it can be known'),
  period_end: z.string().nullable().describe('last day, where it can be known'),
  granularity: Granularity,
});
export type Period = z.infer<typeof Period>;
