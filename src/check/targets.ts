import { compare } from '../store/store.js';
import type { Check, Page, Raised, Series } from './checks.js';
import { distinct, firm, yearBefore } from './firm.js';
import type { Said } from './said.js';
import { inScaleOf, sayings, subjectOf, surface } from './wording.js';

export const TARGET: Check = {
  name: 'target',
  explanation: 'What was planned and what came of it: reached or missed. No error, but what a reader wants to see together.',
  severity: 'info',
  *inSeries({ facts }: Series): Generator<Raised> {
    const outcomes = distinct(firm(facts, 'actual'));
    for (const plan of distinct(firm(facts, 'planned'))) {
      const outcome = outcomes.find(
        ({ said, words }) =>
          words === plan.words &&
          said.measure === plan.said.measure &&
          said.period_start === plan.said.period_start &&
          said.period_end === plan.said.period_end &&
          said.article !== plan.said.article,
      );
      if (!outcome || compare(outcome.said.stand, plan.said.stand) === 'units') continue;
      const reached = outcome.said.stand!.high >= plan.said.stand!.low;
      const [of, planned, came] = [subjectOf(plan.said), sayings([plan.said]), sayings([outcome.said])];
      yield {
        facts: [plan.said, outcome.said],
        message: {
          en: `${of.en}: planned ${planned.en}, ${reached ? 'reached' : 'missed'} with ${came.en}.`,
          zh: `${of.zh}：目标${planned.zh}，实际${came.zh}，${reached ? '已达到' : '未达到'}。`,
        },
      };
    }
  },
};

/** A level whose name only says that it is the whole of what was spoken of. */
const WHOLE = /^(?:总量|总额|总值|总规模|规模|体量|总数)/;

/** A level planned for the same time as the rate: of the same indicator, or, behind it in its sentence, of the whole. */
const besides = (rate: Said, level: Said): boolean =>
  level.measure === 'level' &&
  level.status !== 'actual' &&
  level.stand !== null &&
  level.entity_id === rate.entity_id &&
  level.period === rate.period &&
  ((level.indicator === rate.indicator && level.scope === rate.scope) ||
    (level.sentence === rate.sentence && level.start > rate.start && WHOLE.test(level.indicator ?? '')));

/** 增长8%以上 and a level that 8 % would pass. */
export const TARGET_GROWTH: Check = {
  name: 'target-growth',
  explanation: 'A level and a growth planned for the same year, and the level of the year before: the two plans do not agree.',
  severity: 'info',
  *inPage({ facts }: Page): Generator<Raised> {
    const plans = facts.filter(
      ({ measure, kind, status, stand }) => measure === 'change' && kind === 'percent' && status !== 'actual' && stand,
    );
    for (const rate of plans) {
      if (!rate.period_start || !rate.period_end || /生产总值|增加值|产值|GDP/.test(rate.indicator ?? '')) continue;
      const then = facts.find(
        (one) =>
          one.measure === 'level' &&
          one.status === 'actual' &&
          one.stand !== null &&
          one.entity_id === rate.entity_id &&
          one.indicator === rate.indicator &&
          one.scope === rate.scope &&
          one.period_start === yearBefore(rate.period_start!) &&
          one.period_end === yearBefore(rate.period_end!),
      );
      const level = then && facts.find((one) => besides(rate, one) && one.stand!.base === then.stand!.base);
      if (!then || !level) continue;
      const needed = then.stand!.low * (1 + rate.stand!.low / 100);
      if (level.stand!.high >= needed * (1 - 1e-9) && level.stand!.low <= needed * 1.1) continue;
      if (level.stand!.exact && Math.abs(level.stand!.low / needed - 1) < 0.002) continue;
      // far off, it is a plan for something else
      if (level.stand!.low > 2 * needed || level.stand!.high < needed / 2) continue;
      const aimed = inScaleOf(then, needed);
      yield {
        facts: [level, rate, then],
        message: {
          en: `${surface(rate)} on ${surface(then)} gives ${aimed}, beside a target of ${surface(level)}.`,
          zh: `${surface(then)}增长${surface(rate)}为${aimed}，目标却是${surface(level)}。`,
        },
      };
    }
  },
};
