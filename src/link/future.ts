import type { PeriodMention } from '../recognize/recognize.js';

const BEFORE = /预计|计划|力争|争取|将|(?<!模)拟|确保|有望|预期|目标|瞄准/;
const AFTER = /^，?[^，。；]{0,12}(?:将|瞄准|锁定|可以|可望|可于|能够|计划|力争|争取|确保|预计|(?<!模)拟|(?<![主重需])要)/;

/** The clause says that the period is still to come: 预计…, 2022年宁波市力争…. */
export function isFuture(text: string, { from, to }: PeriodMention): boolean {
  const clause = /[^，。；：！？,;]*$/.exec(text.slice(Math.max(0, from - 16), from))?.[0] ?? '';
  return BEFORE.test(clause) || AFTER.test(text.slice(to, to + 18));
}
