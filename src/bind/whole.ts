import type { Fact } from '../../schemas/schemas.js';
import type { Draft } from './rule.js';
import type { Scene } from './scene.js';

/**
 * The fact of which this one is a part: the last level before 其中 in the same unit; for a share, the one its words of the whole name,
 * else what stands before it. Null where the sentence holds none.
 */
export function wholeOf(scene: Scene, draft: Draft, fact: Fact, before: readonly { k: number; fact: Fact }[]): string | null {
  const levels = before.filter((other) => other.fact.measure === 'level');
  if (fact.measure === 'share') {
    const named = levels.findLast((other) => other.fact.indicator && fact.of_text?.includes(other.fact.indicator));
    return named?.fact.id ?? null;
  }
  if (fact.measure !== 'level') return null;
  if (draft.part) return levels.at(-1)?.fact.id ?? null;
  const among = scene.symbols.lastIndexOf('Z', draft.k);
  if (among < 0) return null;
  const whole = levels.findLast((other) => other.k < among && other.fact.unit === fact.unit)?.fact;
  return whole && mayHold(whole, fact) ? whole.id : null;
}

/** No part is more than its whole, and nothing by the head part of a sum: 财政收入3亿元，其中税收2亿元；固定资产投资20亿元，人均收入4万元. */
const mayHold = (whole: Fact, part: Fact): boolean =>
  (whole.value === null || part.value === null || part.value <= whole.value) &&
  (/人均/.test(whole.indicator ?? '') || !/人均/.test(part.indicator ?? ''));
