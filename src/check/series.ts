import { OF_COMPANIES, REAL_GROWTH } from '../lexicon/lexicon.js';
import { compare, type Firmness, firmnessOf } from '../store/store.js';
import type { Check, Raised, Series } from './checks.js';
import { gap, growth, intervalOf } from './interval.js';
import { isExact, type Said, significant } from './said.js';
import { inScaleOf, plain, sayings, subjectOf } from './wording.js';

/** A fact that says surely what it measures, and the words that narrow it. */
interface Firm {
  said: Said;
  words: string;
}

/** Each check asks the same of the same facts. */
const asked = new WeakMap<Said, Firmness>();
const firmness = (said: Said): Firmness => {
  const known = asked.get(said) ?? firmnessOf(said);
  asked.set(said, known);
  return known;
};

const firm = (facts: readonly Said[], status: 'actual' | 'planned'): Firm[] =>
  facts.flatMap((said) => {
    if ((said.status === 'actual') !== (status === 'actual') || !said.stand || !said.period_start || !said.period_end) return [];
    const found = firmness(said);
    return found.firm ? [{ said, words: `${said.scope ?? ''} ${found.words} ${said.stand.base}` }] : [];
  });

const levels = (facts: readonly Firm[]) => facts.filter(({ said }) => said.measure === 'level' && said.stand!.low > 0);

/** One fact a period and value is enough: the others say the same. */
function distinct(facts: readonly Firm[]): Firm[] {
  const seen = new Map<string, Firm>();
  for (const one of facts) {
    const { period_start, period_end, decimal, low, high, unit } = one.said;
    const key = `${one.words} ${period_start} ${period_end} ${decimal ?? `${low}~${high}`} ${unit}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

const yearOf = (day: string) => Number(day.slice(0, 4));
const yearBefore = (day: string) => `${yearOf(day) - 1}${day.slice(4)}`.replace(/-02-29$/, '-02-28');

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
        yield {
          facts: [short.said, long.said],
          verdict: 'conflict',
          message: `${subjectOf(long.said)} is ${long.said.text}, less than ${short.said.text} for ${short.said.period}.`,
        };
      }
  },
};

export const PERIOD_SLIP: Check = {
  name: 'period-slip',
  explanation:
    'The same level and the same growth told for two different spans, one inside the other, or for two years: one of the periods is wrong.',
  severity: 'warning',
  *inSeries({ facts }: Series): Generator<Raised> {
    const all = distinct([...firm(facts, 'actual')]).filter(({ said }) => isExact(said));
    const told = all.filter(({ said }) => said.measure === 'level' && significant(said) >= 2 && said.basis === 'flow');
    const rates = all.filter(({ said }) => said.measure === 'change' && said.kind === 'percent');
    for (const [i, a] of told.entries())
      for (const b of told.slice(i + 1)) {
        if (a.words !== b.words || a.said.article === b.said.article || a.said.decimal !== b.said.decimal || a.said.unit !== b.said.unit)
          continue;
        if (a.said.period_start === b.said.period_start && a.said.period_end === b.said.period_end) continue;
        const rate = (of: Firm) => rates.filter(({ said }) => said.article === of.said.article && said.period === of.said.period);
        const alike = rate(a).some(({ said: x }) => rate(b).some(({ said: y }) => x.signed === y.signed && x.decimal === y.decimal));
        if (!alike && significant(a.said) < 5) continue;
        yield {
          facts: [a.said, b.said],
          verdict: 'conflict',
          message: `${a.said.entity} ${a.said.indicator}: ${a.said.text} for ${a.said.period} in ${a.said.path} and for ${b.said.period} in ${b.said.path}${alike ? ', with the same growth' : ''}.`,
        };
      }
  },
};

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
        yield {
          facts: [now.said, then.said, rate.said],
          verdict: 'conflict',
          message: `${subjectOf(now.said)}: ${now.said.text} against ${then.said.text} the year before is ${plain(middle, 1)}%, not ${rate.said.text}.`,
        };
      }
  },
};

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
      yield {
        facts: [plan.said, outcome.said],
        message: `${subjectOf(plan.said)}: planned ${sayings([plan.said])}, ${reached ? 'reached' : 'missed'} with ${sayings([outcome.said])}.`,
      };
    }
  },
};

/** 增长8%以上 and a level that 8 % would pass. */
export const TARGET_GROWTH: Check = {
  name: 'target-growth',
  explanation: 'A level and a growth planned for the same year, and the level of the year before: the two plans do not agree.',
  severity: 'info',
  *inSeries({ facts, indicator }: Series): Generator<Raised> {
    if (/生产总值|增加值|产值|GDP/.test(indicator)) return;
    const plans = distinct(firm(facts, 'planned'));
    const known = distinct(levels(firm(facts, 'actual')));
    for (const level of levels(plans))
      for (const rate of plans) {
        if (
          rate.said.measure !== 'change' ||
          rate.said.kind !== 'percent' ||
          rate.said.article !== level.said.article ||
          rate.said.period !== level.said.period
        )
          continue;
        const then = known.find(
          ({ said, words }) =>
            words === level.words &&
            said.article === level.said.article &&
            said.period_end === yearBefore(level.said.period_end!) &&
            said.period_start === yearBefore(level.said.period_start!),
        );
        if (!then) continue;
        const needed = then.said.stand!.low * (1 + rate.said.stand!.low / 100);
        if (level.said.stand!.high >= needed * (1 - 1e-9) && level.said.stand!.low <= needed * 1.1) continue;
        if (level.said.stand!.exact && Math.abs(level.said.stand!.low / needed - 1) < 0.002) continue;
        yield {
          facts: [level.said, rate.said, then.said],
          message: `${rate.said.text} on ${then.said.text} gives ${inScaleOf(then.said, needed)}, beside a target of ${level.said.text}.`,
        };
      }
  },
};
