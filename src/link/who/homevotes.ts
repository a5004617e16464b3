import type { Gazetteer } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { governed, isVenue } from './headlines.js';
import type { Line } from './line.js';
import { isUnit, type PlaceSense } from './placesense.js';

/** Points for standing in the headline, first and later. */
const HEADLINE = 6;
const LATER_IN_HEADLINE = 3;
/** No single reason outweighs all others. */
const CAP = 12;
/** The votes that one place has for the place around it. */
const EACH = 4;

/** What speaks for the places of the country that a story may be at home in. */
export interface Votes {
  /** Points by the id of a place. */
  points: Map<string, number>;
  /** The places that the story names, with how often. */
  named: readonly (readonly [id: string, count: number])[];
  /** How often places are named that lie directly in one, by its id. */
  inside: ReadonlyMap<string, readonly number[]>;
  /** Those that the headline is about. */
  led: ReadonlySet<string>;
  /** Those that each sentence names. */
  places: readonly ReadonlySet<string>[];
}

/** How much the story speaks of the level of a place. */
type Level = (id: string) => number;

/** Places vote by how often they are named and by the headline, and for the place they lie in. Pure. */
export function votesOf(
  sense: PlaceSense,
  sentences: readonly Sentence[],
  names: readonly NameMention[][],
  heads: readonly Line[],
  level: Level,
): Votes {
  const { gazetteer } = sense;
  const points = new Map<string, number>();
  const add = (id: string, more: number) => points.set(id, (points.get(id) ?? 0) + more);
  const named = [...sense.counts].filter(([id]) => isUnit(gazetteer.row(id)));
  const lent = lentNames(sentences, names);
  for (const [id, all] of named) {
    // 上海期货交易所, 北京大学: who is heard everywhere says nothing of where
    const own = gazetteer.row(id)!.name.replace(/[省市]$/, '');
    const count = Math.max(0, all - lent.filter((name) => name.startsWith(own)).length);
    if (count > 0) add(id, Math.min(count, CAP) + Math.max(0, count - CAP) / 4);
  }
  const places = sentences.map((_, i) => new Set(placesOf(names[i] ?? [], sense).filter((id) => isUnit(gazetteer.row(id)))));
  const inside = insideOf(named, gazetteer);
  for (const [outer, inner] of inside) {
    // One place that outweighs its neighbours is the story's own, and no vote for the place around it.
    if (Math.max(...inner) * 2 > inner.reduce((sum, count) => sum + count, 0)) continue;
    const votes = inner.reduce((sum, count) => sum + Math.min(count, EACH), 0);
    // Three cities in one list of examples speak of no province.
    const told = places.filter((ids) => [...ids].some((id) => gazetteer.within(id, outer))).length;
    if (told < 2 && !points.has(outer) && level(outer) === 0) continue;
    if (points.has(outer) || inner.length >= 3 || (inner.length >= 2 && level(outer) > 0))
      add(outer, Math.min(votes / 2 + inner.length / 2, CAP));
  }
  const led = new Set<string>();
  for (const head of heads) {
    const venues = head.names.filter(({ from }) => isVenue(head.text, from));
    for (const id of placesOf(venues, sense)) points.delete(id);
  }
  for (const { text, names: found } of heads)
    for (const name of found) {
      if (isVenue(text, name.from)) continue;
      const sensed = sense.sense(name);
      for (const id of sensed ? [sensed.id] : governed(text, name, gazetteer)) {
        if (!isUnit(gazetteer.row(id)) || led.has(id)) continue;
        add(id, led.size === 0 ? HEADLINE : LATER_IN_HEADLINE);
        led.add(id);
      }
    }
  return { points, named, inside, led, places };
}

/** The places that names mean, by their ids. */
export function placesOf(names: readonly NameMention[], sense: PlaceSense): string[] {
  return names.flatMap((name) => sense.sense(name)?.id ?? []);
}

/** The direct parents of places, with the counts of those that lie in them. */
function insideOf(named: Votes['named'], gazetteer: Gazetteer): Map<string, number[]> {
  const out = new Map<string, number[]>();
  for (const [id, count] of named) {
    const parent = gazetteer.row(id)?.parent;
    if (parent && isUnit(gazetteer.row(parent))) out.set(parent, [...(out.get(parent) ?? []), count]);
  }
  return out;
}

/** Names of bodies that are heard of everywhere and are called after a place. */
const LENT =
  /(?:交易所|证券|期货|大学|研究[院所]|日报|晚报|电视台|银行)$|(?:咨询|顾问|资讯|调查|评级|智库)(?:有限|股份|责任|集团|公司|机构)*$/;

function lentNames(sentences: readonly Sentence[], names: readonly NameMention[][]): string[] {
  return sentences.flatMap(({ text }, i) => (names[i] ?? []).map(({ from, to }) => text.slice(from, to)).filter((name) => LENT.test(name)));
}
