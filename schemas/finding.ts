import { z } from 'zod';
import { Verdict } from './claim.js';

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/** What a check has to say. */
export const Finding = z.object({
  id: z.string(),
  check: z.string().describe('name of the check'),
  severity: Severity,
  verdict: Verdict.nullable(),
  message: z.string().describe('one readable sentence with the arithmetic'),
  facts: z.array(z.string()),
  articles: z.array(z.string()).describe('paths'),
  dismissed: z.string().nullable().describe('the reason given, where a person dismissed it'),
});
export type Finding = z.infer<typeof Finding>;
