import { compare } from '../store/store.js';
import type { Check, Raised, Year } from './checks.js';
import { digitSlip } from './digits.js';
import { likeness } from './likeness.js';
import { significant } from './said.js';
import { groupBy, nested, sameSpan, type Telling } from './tellings.js';
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

/** Numbers that may be one slip apart, each with all that tell it. */
function* pairsIn(tellings: readonly Telling[]): Generator<[Telling[], Telling[]]> {
  const numbers = groupBy(tellings, ({ decimal, stand, kind }) => `${stand!.base} ${kind} ${decimal}`);
  const buckets = new Map<string, Telling[][]>();
  for (const told of numbers.values())
    for (const form of forms(told[0]!)) {
      const bucket = buckets.get(form);
      if (bucket) bucket.push(told);
      else buckets.set(form, [told]);
    }
  for (const bucket of buckets.values()) {
    if (bucket.length > MOST) continue;
    for (const [i, a] of bucket.entries()) for (const b of bucket.slice(i + 1)) yield [a, b];
  }
}

/** The first two that tell two numbers of one time, in two articles; a count at another day, or of a part of the time, differs by a digit soon. */
function meeting(some: readonly Telling[], others: readonly Telling[], { oneVoice }: Year): [Telling, Telling] | null {
  for (const a of some.slice(0, MOST))
    for (const b of others.slice(0, MOST)) {
      const slip = digitSlip(a, b);
      // what is left of a whole is no slip of it: 63.5 % consumed, 36.5 % saved
      if (slip === null || Math.max(significant(a), significant(b)) < LEAST[slip]) return null;
      if (a.stand!.base === '%' && Math.abs(a.stand!.low + b.stand!.low - 100) < 1e-9) return null;
      if (!sameSpan(a, b) && !(slip === 'swapped' && nested(a, b))) continue;
      // of one claim the store judges
      if (a.article !== b.article && a.claim !== b.claim && compare(a.stand, b.stand) === 'apart' && !oneVoice(a, b)) return [a, b];
    }
  return null;
}

export const SLIP: Check = {
  name: 'slip',
  explanation:
    'Two articles on one entity and time whose figures one slip of the finger sets apart (8329户 and 8239户) in like words, though their indicators are not named alike.',
  severity: 'warning',
  *inYear(year: Year): Generator<Raised> {
    for (const [some, others] of pairsIn(year.tellings.filter((one) => asks(one) && !year.corrects(one)))) {
      const pair = meeting(some, others, year);
      if (!pair) continue;
      const facts = year.said(pair);
      const [x, y] = facts;
      if (!x || !y || likeness(x, y) === 0) continue;
      const [of, told] = [subjectOf(x), sayings(facts)];
      const zh = digitSlip(x, y) === 'swapped' ? '两位数字对调' : '只差一位数字';
      yield {
        facts,
        verdict: 'conflict',
        message: { en: `${of.en}: ${told.en}; a slip of one digit apart.`, zh: `${of.zh}：${told.zh}；${zh}，疑为笔误。` },
      };
    }
  },
};
