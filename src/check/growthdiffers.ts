import { compare } from '../store/store.js';
import type { Check, Raised, Year } from './checks.js';
import { before, type Said, significant } from './said.js';
import { groupBy, grown, type Telling } from './tellings.js';
import { sayings, subjectOf, surface } from './wording.js';

/** Growth told on another basis than that of the values beside it. */
const OTHER_BASIS = /可比|不变价|实际增长|扣除|同口径|名义|剔除|两年|年均|平均|美元|环比|口径/;

/** Is the growth one against the year before? Told without a base it is, and where the sentence compares with that year by its number. */
function overYear({ comparison, period, quote }: Said): boolean {
  if (comparison === 'yoy' || comparison === null) return true;
  const year = Number(period?.slice(0, 4)) - 1;
  return comparison === 'other' && new RegExp(`[比较]${year}年(?![初末底])`).test(quote);
}

export const GROWTH_DIFFERS: Check = {
  name: 'growth-differs',
  explanation: 'Two articles that give the same level, to the digit, of one entity for one time, and another growth behind it.',
  severity: 'error',
  *inYear(year: Year): Generator<Raised> {
    const rates = grown(year.tellings);
    const levels = [...rates.keys()].filter((one) => significant(one) >= 3 && one.stand?.exact && !year.corrects(one));
    const alike = groupBy(levels, ({ decimal, unit, period_start, period_end }) => [decimal, unit, period_start, period_end].join(' '));
    for (const group of alike.values()) {
      const found = apart(group, rates, year);
      // of one claim the store may have judged
      if (!found || (found.facts[0]!.claim === found.facts[1]!.claim && year.verdictOf(found.facts[0]!.claim!) === 'conflict')) continue;
      const { facts, level } = found;
      const [of, told] = [subjectOf(facts[0]!), sayings(facts)];
      yield {
        facts: [...facts, level],
        verdict: 'conflict',
        message: {
          en: `${of.en}: ${told.en}, each behind ${surface(level)}; these cannot all hold.`,
          zh: `${of.zh}：同为${surface(level)}，增幅却有${told.zh}；不能同时成立。`,
        },
      };
    }
  },
};

/** The rates told behind one level, an article's first each, where two cannot both hold and no others of those two articles agree; and the level. */
function apart(
  group: readonly Telling[],
  rates: ReadonlyMap<Telling, readonly Telling[]>,
  { said, oneVoice }: Year,
): { facts: Said[]; level: Said } | null {
  for (const [i, a] of group.entries())
    for (const b of group.slice(i + 1)) {
      const [mine, theirs] = [rates.get(a)!, rates.get(b)!];
      if (mine.some((x) => theirs.some((y) => compare(x.stand, y.stand) !== 'apart')) || oneVoice(a, b)) continue;
      const [x, y, level] = [firstOver(said(mine)), firstOver(said(theirs)), said([a])[0]];
      if (!x || !y || !level || x.period !== y.period) continue;
      const others = group.filter((one) => one !== a && one !== b).flatMap((one) => firstOver(said(rates.get(one)!)) ?? []);
      return { facts: [x, y, ...others.filter(({ decimal }) => decimal === x.decimal || decimal === y.decimal)].sort(byPlace), level };
    }
  return null;
}

const byPlace = (a: Said, b: Said) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start);

const firstOver = (facts: readonly Said[]): Said | undefined =>
  facts.find((one) => overYear(one) && !OTHER_BASIS.test(before(one).slice(-40)));
