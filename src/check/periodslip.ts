import type { Check, Raised, Series, Year } from './checks.js';
import { distinct, type Firm, firm } from './firm.js';
import { likeness } from './likeness.js';
import { isExact, type Said, significant } from './said.js';
import { groupBy, grown, nested, sameSpan, type Telling } from './tellings.js';
import { periodInChinese, surface } from './wording.js';

/** Two statements of one figure for two times; `alike` where the growth behind it is the same as well. */
function periodSlip(facts: [Said, Said], alike: boolean): Raised {
  const [a, b] = facts;
  return {
    facts,
    verdict: 'conflict',
    message: {
      en: `${a.entity} ${a.indicator}: ${surface(a)} for ${a.period} in ${a.path} and for ${b.period} in ${b.path}${alike ? ', with the same growth' : ''}.`,
      zh: `${a.entity}${a.indicator}：${surface(a)}，${a.path}作${periodInChinese(a.period)}，${b.path}作${periodInChinese(b.period)}${alike ? '，增幅也相同' : ''}。`,
    },
  };
}

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
        yield periodSlip([a.said, b.said], alike);
      }
  },
  *inYear({ tellings, said, oneVoice }: Year): Generator<Raised> {
    const rates = grown(tellings);
    const levels = [...rates.keys()].filter((one) => one.stand?.exact && significant(one) >= 2);
    for (const group of groupBy(levels, ({ decimal, unit }) => `${decimal} ${unit}`).values())
      for (const [i, a] of group.entries()) {
        const b = group.slice(i + 1).find((other) => twoSpans(a, other) && alike(rates.get(a)!, rates.get(other)!) && !oneVoice(a, other));
        if (!b) continue;
        const [x, y] = said([a, b]);
        if (x && y && likeness(x, y) > 0) yield periodSlip([x, y], true);
      }
  },
};

/** One span inside another, both of months at least: 截至6月底 says the same of a stock as 上半年 of a flow. */
const twoSpans = (a: Telling, b: Telling): boolean =>
  !sameSpan(a, b) &&
  nested(a, b) &&
  [a, b].every(({ period_start, period_end }) => period_start !== null && period_end.slice(0, 7) > period_start.slice(0, 7));

/** The same growth is told of both, to the digit. */
const alike = (mine: readonly Telling[], theirs: readonly Telling[]): boolean =>
  mine.some((x) => x.stand?.exact && significant(x) >= 2 && theirs.some((y) => y.decimal === x.decimal && y.signed === x.signed));
