import { compare, type Row } from '../store/store.js';
import type { Check, Raised, Series } from './checks.js';
import { digitSlip, scaleSlip } from './digits.js';
import { isExact, type Said, significant } from './said.js';
import { sayings, subjectOf } from './wording.js';

/** Each of these checks asks the same of a series. */
const asked = new WeakMap<Series, readonly Row[]>();

function claimsOf(series: Series): readonly Row[] {
  const known = asked.get(series);
  if (known) return known;
  const ids = new Set(series.facts.flatMap(({ claim }) => claim ?? []));
  const rows = series.store.all('SELECT id, verdict FROM claim WHERE id IN (SELECT value FROM json_each(?))', [JSON.stringify([...ids])]);
  asked.set(series, rows);
  return rows;
}

/** Facts of the series claim by claim, where the store judged the claim so. */
function* claimsWith(series: Series, verdicts: readonly string[]): Generator<Said[]> {
  const judged = new Set(
    claimsOf(series)
      .filter(({ verdict }) => verdicts.includes(String(verdict)))
      .map(({ id }) => id),
  );
  if (judged.size === 0) return;
  const groups = new Map<string, Said[]>();
  for (const one of series.facts) if (judged.has(one.claim)) groups.set(one.claim!, [...(groups.get(one.claim!) ?? []), one]);
  yield* groups.values();
}

/** The first pair of different sentences for which `test` holds. */
function pairWhere(facts: readonly Said[], test: (a: Said, b: Said) => boolean): [Said, Said] | null {
  const most = facts.slice(0, 60);
  for (const [i, a] of most.entries()) for (const b of most.slice(i + 1)) if (a.sentence !== b.sentence && test(a, b)) return [a, b];
  return null;
}

const slipped = (a: Said, b: Said) => isExact(a) && isExact(b) && significant(a) >= 2 && scaleSlip(a, b) !== 0;

export const UNIT_SLIP: Check = {
  name: 'unit-slip',
  explanation: 'The same digits of the same thing in another scale (万 for 亿, 元 for 万元): a slip of the unit.',
  severity: 'error',
  *inSeries(series): Generator<Raised> {
    for (const facts of claimsWith(series, ['conflict', 'incomparable'])) {
      const pair = pairWhere(facts, (a, b) => slipped(a, b) && (a.article !== b.article || significant(a) >= 3));
      if (!pair) continue;
      const [a, b] = pair;
      const times = 10 ** Math.abs(scaleSlip(a, b));
      const [of, told] = [subjectOf(a), sayings(pair)];
      yield {
        facts: pair,
        verdict: 'conflict',
        message: {
          en: `${of.en}: ${told.en}; the digits are equal, the scale is ${times} times apart.`,
          zh: `${of.zh}：${told.zh}；数字相同，相差${times}倍，单位有误。`,
        },
      };
    }
  },
};

export const SAME_CLAIM: Check = {
  name: 'restatement',
  explanation: 'Two sentences that say the same thing, of the same entity for the same period, with figures that cannot both hold.',
  severity: 'error',
  *inSeries(series): Generator<Raised> {
    for (const facts of claimsWith(series, ['conflict'])) {
      if (pairWhere(facts, slipped)) continue;
      const [of, told] = [subjectOf(facts[0]!), sayings(facts)];
      yield {
        facts,
        verdict: 'conflict',
        message: { en: `${of.en}: ${told.en}; these cannot both hold.`, zh: `${of.zh}：${told.zh}；不能同时成立。` },
      };
    }
  },
};

export const REVISED: Check = {
  name: 'revision',
  explanation: 'A later text says that it revises or corrects the figure.',
  severity: 'info',
  *inSeries(series): Generator<Raised> {
    for (const facts of claimsWith(series, ['revised'])) {
      const [of, told] = [subjectOf(facts[0]!), sayings(facts)];
      yield {
        facts,
        verdict: 'revised',
        message: { en: `${of.en}: ${told.en}; the later text says that it revises.`, zh: `${of.zh}：${told.zh}；后文说明了修订。` },
      };
    }
  },
};

/** So many digits have to be alike before one that differs is a slip and no chance. */
const LEAST = { swapped: 3, changed: 4 };

export const DIGIT_SLIP: Check = {
  name: 'digit-slip',
  explanation:
    'Two figures of one name, entity and period that one slip of the finger sets apart (8329 and 8239): what they measure is less sure than in a restatement, the likeness of the digits speaks for it.',
  severity: 'warning',
  *inSeries(series): Generator<Raised> {
    for (const facts of claimsWith(series, ['incomparable'])) {
      const pair = pairWhere(facts, (a, b) => {
        if (!isExact(a) || !isExact(b) || a.unit !== b.unit || a.kind === 'duration' || compare(a.stand, b.stand) !== 'apart') return false;
        const slip = digitSlip(a, b);
        return slip !== null && Math.max(significant(a), significant(b)) >= LEAST[slip];
      });
      if (!pair) continue;
      const [of, told] = [subjectOf(pair[0]), sayings(pair)];
      yield {
        facts: pair,
        verdict: 'conflict',
        message: { en: `${of.en}: ${told.en}; a slip of one digit apart.`, zh: `${of.zh}：${told.zh}；只差一处数字，疑为笔误。` },
      };
    }
  },
};
