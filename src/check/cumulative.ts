import { OF_COMPANIES } from '../lexicon/lexicon.js';
import type { Check, Raised, Series } from './checks.js';
import { distinct, firm, levels, yearOf } from './firm.js';
import { intervalOf } from './interval.js';
import { periodInChinese, subjectOf, surface } from './wording.js';

/** Levels that can fall below zero, or be paid back: what adds up may fall. */
const MAY_FALL = /利润|顺差|逆差|净|收益|增量|余额|亏损|价|率|人均/;

export const CUMULATIVE: Check = {
  name: 'cumulative-falls',
  explanation: 'What adds up from January on is less for the longer span than for the shorter: nine months below the first half year.',
  severity: 'error',
  *inSeries({ facts, indicator }: Series): Generator<Raised> {
    if (MAY_FALL.test(indicator) || OF_COMPANIES.has(indicator)) return;
    const flows = distinct(levels(firm(facts, 'actual'))).filter(
      ({ said }) => said.basis === 'flow' && said.period_start!.endsWith('-01-01'),
    );
    for (const long of flows)
      for (const short of flows) {
        if (long.words !== short.words || long.said.period_start !== short.said.period_start || short.said.sentence === long.said.sentence)
          continue;
        if (short.said.period_end! >= long.said.period_end! || yearOf(long.said.period_end!) !== yearOf(long.said.period_start!)) continue;
        const [a, b] = [intervalOf(long.said.stand!), intervalOf(short.said.stand!)];
        if (a.high >= b.low) continue;
        // far below, it is another thing under the same name
        if (a.high < b.low / 20) continue;
        const of = subjectOf(long.said);
        yield {
          facts: [short.said, long.said],
          verdict: 'conflict',
          message: {
            en: `${of.en} is ${surface(long.said)}, less than ${surface(short.said)} for ${short.said.period}.`,
            zh: `${of.zh}为${surface(long.said)}，少于${periodInChinese(short.said.period)}的${surface(short.said)}。`,
          },
        };
      }
  },
};
