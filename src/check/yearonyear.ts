import { REAL_GROWTH } from '../lexicon/lexicon.js';
import type { Check, Raised, Series } from './checks.js';
import { distinct, firm, levels, yearBefore } from './firm.js';
import { gap, growth, intervalOf } from './interval.js';
import { plain, subjectOf, surface } from './wording.js';

export const YEAR_ON_YEAR: Check = {
  name: 'year-on-year',
  explanation: 'Levels of two years and the growth stated between them, in whatever articles: the growth does not follow.',
  severity: 'warning',
  *inSeries({ facts, indicator }: Series): Generator<Raised> {
    if (REAL_GROWTH.test(indicator)) return;
    const actual = firm(facts, 'actual');
    const known = distinct(levels(actual));
    const rates = distinct(actual).filter(
      ({ said }) => said.measure === 'change' && said.kind === 'percent' && (said.comparison === 'yoy' || said.comparison === null),
    );
    for (const now of known)
      for (const rate of rates) {
        if (
          rate.said.period !== now.said.period ||
          rate.said.article !== now.said.article ||
          rate.words.replace(/%/, '') !== now.words.replace(now.said.stand!.base, '')
        )
          continue;
        const then = known.find(
          ({ said, words }) =>
            words === now.words &&
            said.period_start === yearBefore(now.said.period_start!) &&
            said.period_end === yearBefore(now.said.period_end!),
        );
        if (!then) continue;
        const computed = growth(intervalOf(now.said.stand!), intervalOf(then.said.stand!));
        const stated = intervalOf(rate.said.stand!);
        const apart = gap(computed, stated);
        if (apart <= rate.said.stand!.grain || apart > 100) continue;
        const middle = (computed.low + computed.high) / 2;
        // small differences are revised bases, not errors
        if (then.said.article !== now.said.article && apart < 1) continue;
        const of = subjectOf(now.said);
        yield {
          facts: [now.said, then.said, rate.said],
          verdict: 'conflict',
          message: {
            en: `${of.en}: ${surface(now.said)} against ${surface(then.said)} the year before is ${plain(middle, 1)}%, not ${surface(rate.said)}.`,
            zh: `${of.zh}：${surface(now.said)}比上年的${surface(then.said)}变动${plain(middle, 1)}%，而非${surface(rate.said)}。`,
          },
        };
      }
  },
};
