import type { Entity } from '../../../schemas/schemas.js';
import type { Gazetteer } from '../../lexicon/lexicon.js';
import type { EntityMention } from '../link.js';
import { entityOf } from './placesense.js';

/** What a name weighs in the headline, and where it is the source, the other side or a standard; others weigh 1. */
const HEADLINE = 2;
const PASSING = 0.5;
/** What the first name of a brief weighs besides: 我国第十批赴黎巴嫩维和部队… is told of us. */
const FIRST = 2;
/** The country that most of a brief's names lie in has to have this share of those abroad. */
const MOST = 2 / 3;

/**
 * Each brief of a digest has a country of its own: the one that it names most, where it names ours less. Undefined where it says nothing
 * clear, and the digest's own home holds. One element a sentence; `starts` are the sentences that briefs begin at. Pure.
 */
export function briefHomes(
  entities: readonly EntityMention[][],
  starts: ReadonlySet<number>,
  gazetteer: Gazetteer,
): (Entity | undefined)[] {
  const out: (Entity | undefined)[] = [];
  const bounds = [0, ...starts, entities.length].sort((a, b) => a - b);
  for (let b = 0; b + 1 < bounds.length; b++) {
    const [from, to] = [bounds[b]!, bounds[b + 1]!];
    if (from < to) out.push(...new Array<Entity | undefined>(to - from).fill(countryOf(entities.slice(from, to), gazetteer)));
  }
  return out;
}

/** `brief` is its headline and the sentences below it. */
function countryOf(brief: readonly (readonly EntityMention[])[], gazetteer: Gazetteer): Entity | undefined {
  const weights = new Map<string, number>();
  let first: string | undefined;
  brief.forEach((mentions, i) => {
    for (const { entity, role } of mentions) {
      const state = stateOf(entity, gazetteer);
      if (!state) continue;
      first ??= state;
      weights.set(state, (weights.get(state) ?? 0) + (role ? PASSING : i === 0 ? HEADLINE : 1));
    }
  });
  if (first === undefined) return undefined;
  weights.set(first, weights.get(first)! + FIRST);
  const ours = weights.get('CN') ?? 0;
  const abroad = [...weights].filter(([state]) => state !== 'CN').sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [most] = abroad;
  const told = abroad.reduce((sum, [, weight]) => sum + weight, 0);
  if (most && most[1] > ours) return most[1] >= told * MOST ? entityOf(gazetteer.row(most[0])!) : undefined;
  return first === 'CN' ? entityOf(gazetteer.row('CN')!) : undefined;
}

/** The country that a name lies in, by its code; undefined for names without one. */
function stateOf({ id, parent }: Entity, gazetteer: Gazetteer): string | undefined {
  if (/^\d/.test(id)) return 'CN';
  for (const at of [id, parent ?? ''])
    for (const outer of at ? [at, ...gazetteer.ancestors(at)] : []) {
      if (/^\d/.test(outer)) return 'CN';
      if (/^[A-Z]{2}$/.test(outer)) return outer;
    }
  return undefined;
}
