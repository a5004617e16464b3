import { z } from 'zod';

/** What a person said of a fact or finding. */
export const Judgement = z.object({
  subject: z.string().describe('id of the fact or finding'),
  kind: z.enum(['accept', 'reject', 'correct', 'dismiss']),
  reason: z.string().nullable(),
  at: z.string().describe('ISO 8601'),
});
export type Judgement = z.infer<typeof Judgement>;
