import type { Approximation } from '../../../schemas/schemas.js';
import {
  AFTER_MEASURED,
  HEDGED_VERBS,
  HEDGES_AFAR,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  HEDGES_INSIDE,
  type Hedge,
} from '../../lexicon/lexicon.js';
import type { Part } from './part.js';

/** A hedge where it stands. */
export interface HedgeMatch {
  from: number;
  to: number;
  means: Approximation;
  /** Where the hedge is a verb with an object instead: what must not stand behind the figure. */
  notBeforeThing: RegExp | null;
}

interface Row extends Hedge {
  after: RegExp | null;
  before: RegExp | null;
  thing: RegExp | null;
}

const compiled = (hedges: readonly Hedge[]): Row[] =>
  hedges
    .map((hedge) => ({
      ...hedge,
      after: hedge.notAfter ? new RegExp(`(?:${hedge.notAfter})$`) : null,
      thing: hedge.notBeforeThing ? new RegExp(`^${hedge.notBeforeThing}`) : null,
      before: hedge.notBefore ? new RegExp(`(?:${hedge.notBefore})`, 'y') : null,
    }))
    .sort((a, b) => b.word.length - a.word.length);

function indexed(rows: Row[], key: (word: string) => string): Map<string, Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of rows) index.set(key(row.word), [...(index.get(key(row.word)) ?? []), row]);
  return index;
}

const BEFORE = indexed(compiled(HEDGES_BEFORE), (word) => word.at(-1)!);
const AFTER = indexed(compiled(HEDGES_AFTER), (word) => word[0]!);
const INSIDE = indexed(compiled(HEDGES_INSIDE), (word) => word[0]!);
const MORE_NOT = new RegExp(AFTER_MEASURED.notBefore);

const stops = (row: Row, text: string, at: number): boolean => {
  if (!row.before) return false;
  row.before.lastIndex = at;
  return row.before.test(text);
};

/** The hedge that ends where the number starts, not reaching back before `floor`. */
export function hedgeBefore(text: string, at: number, floor: number, numeral: { bareScale: boolean; big: boolean }): HedgeMatch | null {
  for (const row of BEFORE.get(text[at - 1] ?? '') ?? []) {
    const from = at - row.word.length;
    if (from < floor || !text.startsWith(row.word, from)) continue;
    if (row.bareScale && !numeral.bareScale && !(row.orBig && numeral.big)) continue;
    if (row.after?.test(text.slice(Math.max(floor, from - 2), from))) continue;
    return { from: row.outside ? at : from, to: at, means: row.means, notBeforeThing: row.thing };
  }
  return null;
}

/** 余, 多, 来 right after the number. */
export function hedgeInside(text: string, at: number, round: boolean): HedgeMatch | null {
  for (const row of INSIDE.get(text[at] ?? '') ?? []) {
    if (row.word === '来' && !round) continue;
    if (!stops(row, text, at + 1)) return { from: at, to: at + 1, means: row.means, notBeforeThing: null };
  }
  return null;
}

/** 左右, 以上, 以内 … right after the unit of `what`; where that is measured, not counted, 多 may stand there as well. */
export function hedgeAfter(text: string, at: number, what: Pick<Part, 'counting' | 'kind'>): HedgeMatch | null {
  for (const row of AFTER.get(text[at] ?? '') ?? [])
    if (
      text.startsWith(row.word, at) &&
      !stops(row, text, at + row.word.length) &&
      (!row.timeOrWay || what.kind === 'duration' || what.kind === 'length')
    )
      return { from: at, to: at + row.word.length, means: row.means, notBeforeThing: null };
  if (!what.counting && text[at] === AFTER_MEASURED.more && !MORE_NOT.test(text[at + 1] ?? ''))
    return { from: at, to: at + 1, means: 'more_than', notBeforeThing: null };
  return null;
}

const AFAR = HEDGES_AFAR.map(({ words, means, sharesOnly = false }) => ({
  means,
  sharesOnly,
  pattern: new RegExp(`(?:${words})${sharesOnly ? '[^，。；、：0-9]{1,14}(?<![年月日期季]|均值|数值)的' : HEDGED_VERBS}$`),
}));
/** The last character of what stands between. */
const VERB_ENDS = /[加长少降涨高省约排占为是有达需要于及动入花费得了到的币元合计]/;

/** What stands farther off says of the figure at `at`, a share or not; null where nothing does. */
export function hedgeAfar(text: string, at: number, floor: number, share: boolean): Approximation | null {
  if (!VERB_ENDS.test(text[at - 1] ?? '')) return null;
  const before = text.slice(Math.max(floor, at - 24), at);
  return AFAR.find(({ pattern, sharesOnly }) => (share || !sharesOnly) && pattern.test(before))?.means ?? null;
}
