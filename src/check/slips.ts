import { compare } from '../store/store.js';
import type { Check, Raised, Year } from './checks.js';
import { digitSlip } from './digits.js';
import { likeness } from './likeness.js';
import { significant } from './said.js';
import { corrects, groupBy, nested, sameSpan, type Telling } from './tellings.js';
import { sayings, subjectOf } from './wording.js';

/** So many digits have to be alike before one that differs is a slip and no chance. */
const LEAST = { swapped: 3, changed: 4 };
/** Numbers of one form that a whole year tells: beyond, they are a list. */
const MOST = 12;

const asks = ({ measure, kind, stand, decimal }: Telling) =>
  measure === 'level' && stand !== null && stand.exact && decimal !== null && kind !== 'duration' && kind !== 'rank' && kind !== 'score';

/** The number with one digit left out, and with two neighbours in either order: those that one slip sets apart share one of these. */
function forms(one: Telling): string[] {
  const decimal = one.decimal!.replace(/^-/, '');
  const digits = significant(one);
  const found: string[] = [];
  const last = Math.min(decimal.length, digits + 2);
  for (let i = 0; i < last; i++) {
    if (digits >= LEAST.changed - 1) found.push(`${decimal.slice(0, i)}#${decimal.slice(i + 1)}`);
    const [a, b] = [decimal[i]!, decimal[i + 1]];
    if (b !== undefined && a !== b) found.push(`${decimal.slice(0, i)}<${[a, b].sort().join('')}>${decimal.slice(i + 2)}`);
  }
  return found.map((form) => `${one.stand!.base} ${one.kind} ${form}`);
}

function* pairsIn(tellings: readonly Telling[]): Generator<[Telling, Telling]> {
  const buckets = new Map<string, Telling[]>();
  for (const one of tellings)
    for (const form of forms(one)) {
      const bucket = buckets.get(form);
      if (bucket) bucket.push(one);
      else buckets.set(form, [one]);
    }
  const seen = new Set<string>();
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > MOST) continue;
    for (const [i, a] of bucket.entries())
      for (const b of bucket.slice(i + 1)) {
        const key = `${a.decimal} ${b.decimal}`;
        if (a.decimal === b.decimal || a.voice === b.voice || a.claim === b.claim || seen.has(key)) continue;
        seen.add(key);
        yield [a, b];
      }
  }
}

/** Of equal statements one an article's voice. */
const distinct = (tellings: readonly Telling[]): Telling[] =>
  [...groupBy(tellings, ({ decimal, unit, voice, period, indicator }) => [decimal, unit, voice, period, indicator].join(' ')).values()].map(
    ([first]) => first!,
  );

export const SLIP: Check = {
  name: 'slip',
  explanation:
    'Two articles on one entity and time whose figures one slip of the finger sets apart (8329户 and 8239户) in like words, though their indicators are not named alike.',
  severity: 'warning',
  *inYear({ tellings, said }: Year): Generator<Raised> {
    for (const pair of pairsIn(distinct(tellings.filter((one) => asks(one) && !corrects(one))))) {
      const [a, b] = pair;
      const slip = digitSlip(a, b);
      if (slip === null || Math.max(significant(a), significant(b)) < LEAST[slip] || compare(a.stand, b.stand) !== 'apart') continue;
      // a count at another day, or of a part of the time, differs by a digit soon; two swapped seldom
      if (!sameSpan(a, b) && !(slip === 'swapped' && nested(a, b))) continue;
      // what is left of a whole: 63.5 % consumed, 36.5 % saved
      if (a.stand!.base === '%' && Math.abs(a.stand!.low + b.stand!.low - 100) < 1e-9) continue;
      const facts = said(pair);
      const [x, y] = facts;
      if (!x || !y || likeness(x, y) === 0) continue;
      const [of, told] = [subjectOf(x), sayings(facts)];
      const zh = slip === 'swapped' ? '两位数字对调' : '只差一位数字';
      yield {
        facts,
        verdict: 'conflict',
        message: { en: `${of.en}: ${told.en}; a slip of one digit apart.`, zh: `${of.zh}：${told.zh}；${zh}，疑为笔误。` },
      };
    }
  },
};
