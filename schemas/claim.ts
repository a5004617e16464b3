import { z } from 'zod';
import { Comparison, Measure } from './fact.js';
import { Basis } from './indicator.js';

export const Verdict = z.enum(['single', 'agree', 'revised', 'conflict', 'incomparable']);
export type Verdict = z.infer<typeof Verdict>;

/** The facts that say the same thing. */
export const Claim = z.object({
  id: z.string().describe('made from the key of the claim'),
  entity_id: z.string().nullable().describe('of whom'),
  entity: z.string().nullable().describe('canonical name'),
  indicator: z.string().nullable().describe('what is measured, normal form'),
  scope: z.string().nullable().describe('what narrows the indicator'),
  measure: Measure.describe('level, change or share'),
  comparison: Comparison.nullable().describe('of a change: the kind of base'),
  basis: Basis.nullable().describe('flow, stock or cumulative, where it can be told'),
  status: z.enum(['actual', 'planned']).describe('planned and target are one here'),
  period: z.string().nullable().describe('ISO 8601, at the granularity of the text'),
  dimension: z.string().describe('kind of quantity; money by currency'),
  value: z.number().nullable().describe('signed; of the most exact statement; null where statements conflict'),
  decimal: z.string().nullable().describe('the value, exact'),
  min: z.number().nullable().describe('lower limit that all statements allow; of a conflict, the lowest'),
  max: z.number().nullable().describe('upper limit that all statements allow; of a conflict, the highest'),
  facts: z.array(z.string()).describe('ids of the facts'),
  articles: z.int().describe('how many articles state it'),
  independent: z.int().describe('the same, near-copies counted once'),
  first_published: z.string().nullable().describe('date of the first article'),
  last_published: z.string().nullable().describe('date of the last article'),
  verdict: Verdict.describe('whether the statements agree'),
  reason: z.string().nullable().describe('of incomparable statements: why they cannot be compared'),
});
export type Claim = z.infer<typeof Claim>;
