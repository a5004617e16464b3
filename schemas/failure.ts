import { z } from 'zod';

/** Why a source, or a part of one, could not be used. */
export const FailureCode = z.enum(['missing', 'empty', 'binary', 'encoding', 'format', 'record', 'metadata', 'extract', 'permission']);
export type FailureCode = z.infer<typeof FailureCode>;

/** Bad input as a value: the run goes on. `message` names file, place and remedy in one line. */
export const Failure = z.object({
  path: z.string().describe('file, record or part of one'),
  code: FailureCode.describe('what is wrong'),
  message: z.string().describe('where, what, and what to do'),
});
export type Failure = z.infer<typeof Failure>;
