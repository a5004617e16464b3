import { z } from 'zod';

/** What a person says the fact should have been; what is left out was right. */
export const Correction = z.object({
  entity: z.string().optional(),
  indicator: z.string().optional(),
  period: z.string().optional().describe('ISO 8601, as in facts'),
  value: z.number().optional(),
  unit: z.string().optional(),
  status: z.enum(['actual', 'planned', 'target']).optional(),
  measure: z.enum(['level', 'change', 'share']).optional(),
});
export type Correction = z.infer<typeof Correction>;

/** What a person said of a fact or finding. */
export const Judgement = z.object({
  subject: z.string().describe('id of the fact or finding'),
  kind: z.enum(['accept', 'reject', 'correct', 'dismiss']),
  reason: z.string().nullable(),
  at: z.string().describe('ISO 8601'),
  fact: z
    .record(z.string(), z.unknown())
    .nullable()
    .default(null)
    .describe('of a fact: its row as it was judged, by which it is found again'),
  correction: Correction.nullable().default(null).describe('of a correction: what should have been read'),
});
export type Judgement = z.infer<typeof Judgement>;
