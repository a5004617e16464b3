import { INDICATORS } from '../lexicon/lexicon.js';
import { compare } from '../store/store.js';
import type { Check, Raised, Year } from './checks.js';
import { groupBy, type Telling } from './tellings.js';
import { sayings, subjectOf } from './wording.js';

/** Shorter names are alike by chance. */
const LEAST_NAME = 6;
/** Such a part of the shorter name's pairs of characters stands in the other: 研究与实验发展经费投入 and 研究与试验发展经费投入 share four fifths. */
const SHARED = 0.75;
/** Further apart, two figures are of two things. */
const TIMES = 1.25;
/** So many statements of one time and unit are compared with one another. */
const MOST = 80;
/** Scopes that narrow nothing. */
const WHOLE = new Set(['全社会', null]);

const KNOWN = new Set(INDICATORS.map(({ name }) => name));

const asks = ({ measure, stand, kind, indicator }: Telling) =>
  measure === 'level' && stand !== null && kind !== 'rank' && kind !== 'duration' && indicator.length >= LEAST_NAME;

const pairs = (name: string): Set<string> => new Set([...name].slice(1).map((char, i) => [...name][i]! + char));

/** Two names that are written differently and alike; of two that the table knows each is its own thing. */
function alike(a: Telling, b: Telling): boolean {
  if (a.indicator === b.indicator || (KNOWN.has(a.indicator) && KNOWN.has(b.indicator))) return false;
  if (a.scope !== b.scope && !(WHOLE.has(a.scope) && WHOLE.has(b.scope))) return false;
  const [mine, theirs] = [pairs(a.indicator), pairs(b.indicator)];
  const shared = [...mine].filter((pair) => theirs.has(pair)).length;
  return shared >= SHARED * Math.min(mine.size, theirs.size);
}

const near = ({ stand: a }: Telling, { stand: b }: Telling): boolean => a!.low < b!.low * TIMES && b!.low < a!.low * TIMES;

export const NAMED_ALIKE: Check = {
  name: 'named-alike',
  explanation:
    'Two articles on one entity and time that tell of almost the same by name (研究与实验发展经费 and 研究与试验发展经费), with figures that are near each other and cannot both hold.',
  severity: 'warning',
  *inYear({ tellings, said, oneVoice, corrects }: Year): Generator<Raised> {
    const told = tellings.filter((one) => asks(one) && !corrects(one));
    const times = groupBy(told, ({ stand, kind, period_start, period_end }) => `${stand!.base} ${kind} ${period_start} ${period_end}`);
    for (const group of times.values()) {
      const statements = [...groupBy(group, ({ indicator, scope, decimal }) => `${indicator} ${scope} ${decimal}`).values()].slice(0, MOST);
      for (const [i, some] of statements.entries())
        for (const others of statements.slice(i + 1)) {
          const [a, b] = [some[0]!, others[0]!];
          if (!near(a, b) || compare(a.stand, b.stand) !== 'apart' || !alike(a, b)) continue;
          const other = others.find((one) => !oneVoice(a, one));
          const facts = other ? said([a, other]) : [];
          const [x, y] = facts;
          if (!x || !y || Math.min(x.confidence, y.confidence) < 0.6) continue;
          const [of, values] = [subjectOf(x), sayings(facts)];
          yield {
            facts,
            verdict: 'conflict',
            message: {
              en: `${of.en}, also told as ${y.indicator}: ${values.en}; if they are one, these cannot both hold.`,
              zh: `${of.zh}，又作“${y.indicator}”：${values.zh}；若为同一指标，则不能同时成立。`,
            },
          };
        }
    }
  },
};
