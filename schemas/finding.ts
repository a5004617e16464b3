import { z } from 'zod';
import { Verdict } from './claim.js';

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/** What a check has to say. */
export const Finding = z.object({
  id: z.string().describe('made from the check and what it looked at'),
  check: z.string().describe('name of the check'),
  severity: Severity.describe('how bad it is'),
  verdict: Verdict.nullable().describe('of the claim, where it is about one'),
  message: z.string().describe('one readable sentence with the arithmetic'),
  facts: z.array(z.string()).describe('ids of the facts'),
  articles: z.array(z.string()).describe('paths'),
  dismissed: z.string().nullable().describe('the reason given, where a person dismissed it'),
});
export type Finding = z.infer<typeof Finding>;
