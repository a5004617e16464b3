import type { Claim } from '../../schemas/schemas.js';
import { REVISING } from '../lexicon/lexicon.js';
import { type Compared, compare, type Stand, standOf } from './comparing.js';
import { type Firmness, firmnessOf, type Told } from './firmness.js';

/** A fact as its claim is judged. */
export interface Member extends Compared, Told {
  id: string;
  /** Number of the article, and of the sentence, in the store. */
  article: number;
  sentence: number;
  title: string | null;
  published: string | null;
  status: string;
}

export interface Judged {
  verdict: Claim['verdict'];
  /** Why the facts cannot be compared; null for other verdicts. */
  reason: string | null;
}

/** Facts of one claim with the same figure: one side of it. */
interface Side {
  stand: Stand | null;
  members: Member[];
}

/** No claim is stated in so many ways that all pairs of ways cannot be looked at; beyond, the rest is left out. */
const MOST_SIDES = 60;
/** Of facts that state the same figure so many are asked whether they are firm. */
const MOST_ASKED = 8;

/** Firmness is asked again and again of the same fact. */
const firmness = (known: Map<Member, Firmness>, member: Member): Firmness => {
  const found = known.get(member) ?? firmnessOf(member);
  known.set(member, found);
  return found;
};

/**
 * The verdict on the facts of one claim (two or more). Figures that differ make a conflict only where two firm facts state them, in
 * different sentences, narrowed by the same words; else they are incomparable. Two figures of one sentence are a list, its parts, or read
 * wrongly: never a conflict.
 */
export function judge(members: readonly Member[]): Judged {
  const sides = sidesOf(members)
    .filter(({ stand }) => stand !== null)
    .slice(0, MOST_SIDES);
  if (sides.reduce((sum, side) => sum + side.members.length, 0) < 2)
    return { verdict: 'incomparable', reason: 'a wording names no number' };
  const listed = listedIn(sides);
  const known = new Map<Member, Firmness>();
  let why: string | null = null;
  let revised = false;
  for (const [i, a] of sides.entries())
    for (const b of sides.slice(i + 1)) {
      const found = compare(a.stand, b.stand);
      if (found === 'agree' || found === 'vague') continue;
      if (found === 'units') why ??= 'measured in different units';
      else {
        const met = meet(a, b, listed, known);
        if (met === 'conflict') return { verdict: 'conflict', reason: null };
        if (met === 'revised') revised = true;
        else why ??= met;
      }
    }
  if (revised) return { verdict: 'revised', reason: null };
  return why === null ? { verdict: 'agree', reason: null } : { verdict: 'incomparable', reason: why };
}

function sidesOf(members: readonly Member[]): Side[] {
  const sides = new Map<string, Side>();
  for (const member of members) {
    const { decimal, decimals, unit, low, high, approximation, signed } = member;
    const key = `${decimal ?? `${low}~${high}`} ${decimals} ${unit} ${approximation} ${(signed ?? 0) < 0}`;
    const side = sides.get(key) ?? { stand: standOf(member), members: [] };
    side.members.push(member);
    sides.set(key, side);
  }
  return [...sides.values()];
}

/** Sentences that state two figures of the claim which do not agree. */
function listedIn(sides: readonly Side[]): ReadonlySet<number> {
  const first = new Map<number, Stand | null>();
  const listed = new Set<number>();
  for (const { stand, members } of sides)
    for (const { sentence } of members) {
      const other = first.get(sentence);
      if (other === undefined) first.set(sentence, stand);
      else if (other !== stand && compare(other, stand) !== 'agree') listed.add(sentence);
    }
  return listed;
}

/** Whether two sides whose figures are apart contradict each other; else why they cannot be compared. */
function meet(a: Side, b: Side, listed: ReadonlySet<number>, known: Map<Member, Firmness>): 'conflict' | 'revised' | (string & {}) {
  let why = 'one sentence lists both';
  for (const one of a.members.slice(0, MOST_ASKED))
    for (const other of b.members.slice(0, MOST_ASKED)) {
      if (one.sentence === other.sentence || listed.has(one.sentence) || listed.has(other.sentence)) continue;
      const [f, g] = [firmness(known, one), firmness(known, other)];
      if (!f.firm) why = f.because;
      else if (!g.firm) why = g.because;
      else if (f.words !== g.words) why = `narrowed by other words: ${f.words || '–'} and ${g.words || '–'}`;
      else if (one.article === other.article && asPart(one, other)) why = 'one article tells of a whole and its parts';
      else return revises(one, other) || revises(other, one) ? 'revised' : 'conflict';
    }
  return why;
}

/** Inside one article what is carried over may have gone on to a part of what was said: an indicator, or both place and time. */
function asPart(one: Member, other: Member): boolean {
  return [one, other].some(
    ({ inferred }) => inferred.includes('indicator') || (inferred.includes('entity') && inferred.includes('period')),
  );
}

/** A text published after the other, that says it revises. */
export function revises(later: Pick<Member, 'published' | 'title' | 'quote'>, earlier: Pick<Member, 'published'>): boolean {
  if (later.published === null || earlier.published === null || later.published <= earlier.published) return false;
  return REVISING.test(later.title ?? '') || REVISING.test(later.quote);
}
