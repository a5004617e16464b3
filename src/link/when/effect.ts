import type { Sentence } from '../../tokenize/tokenize.js';
import type { LinkedPeriod } from '../link.js';
import type { CalendarDate } from './dates.js';
import { isNear } from './nearness.js';
import type { Following } from './telling.js';

/** Behind a time: a rule, a rate or a price holds from it on. */
const IN_EFFECT = /^，?[^。；，0-9]{0,28}(?:施行|实施|执行|实行|生效|启用|推行)/;

/** From when the rule that a story tells of holds: 从9月1日起，我市…制度施行. What it sets holds from then, in the sentences below. */
export function startEffect(published: CalendarDate | null): Following {
  let effect: LinkedPeriod | null = null;
  return {
    at({ text }: Sentence, periods: readonly LinkedPeriod[]) {
      const found = periods.find(
        (period) =>
          period.expression.shape === 'onwards' &&
          isNear(period, published?.year ?? null) &&
          IN_EFFECT.test(text.slice(period.to, period.to + 40)),
      );
      if (found && (effect === null || found.period.period_start !== null)) effect = found;
      return effect;
    },
    reset() {
      effect = null;
    },
  };
}
