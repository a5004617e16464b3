import { z } from 'zod';
import { Comparison, Measure } from './fact.js';
import { Basis } from './indicator.js';

export const Verdict = z.enum(['single', 'agree', 'revised', 'conflict', 'incomparable']);
export type Verdict = z.infer<typeof Verdict>;

/** The facts that say the same thing. */
export const Claim = z.object({
  id: z.string(),
  entity_id: z.string().nullable(),
  entity: z.string().nullable(),
  indicator: z.string().nullable(),
  scope: z.string().nullable(),
  measure: Measure,
  comparison: Comparison.nullable(),
  basis: Basis.nullable(),
  status: z.enum(['actual', 'planned']).describe('planned and target are one here'),
  period: z.string().nullable(),
  dimension: z.string().describe('kind of quantity; money by currency'),
  value: z.number().nullable(),
  decimal: z.string().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  facts: z.array(z.string()).describe('ids of the facts'),
  articles: z.int().describe('how many articles state it'),
  independent: z.int().describe('the same, near-copies counted once'),
  first_published: z.string().nullable(),
  last_published: z.string().nullable(),
  verdict: Verdict,
  reason: z.string().nullable().describe('why the facts cannot be compared'),
});
export type Claim = z.infer<typeof Claim>;
