import { z } from 'zod';

export const Basis = z.enum(['flow', 'stock', 'cumulative']);
export type Basis = z.infer<typeof Basis>;

/** What is measured. */
export const Indicator = z.object({
  name: z.string().describe('normal form: 签约项目'),
  variants: z.array(z.string()).describe('wordings that mean it: 新签约项目, 签约项目数'),
  basis: Basis.nullable(),
});
export type Indicator = z.infer<typeof Indicator>;
