import type { Entity } from '../../../schemas/schemas.js';
import type { Gazetteer } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { Line } from '../who/line.js';
import { entityOf, isUnit } from '../who/placesense.js';
import type { EnglishThings } from './names.js';
import type { EnglishSense } from './sense.js';

/** A place where it stands in a story, with what its place there is worth. */
interface Weighed {
  id: string;
  points: number;
}

interface Given {
  sentences: readonly Sentence[];
  /** Of English sentences alone. */
  names: readonly (readonly NameMention[])[];
  title: Line;
  publisher: Line;
  sense: EnglishSense;
  things: EnglishThings;
  gazetteer: Gazetteer;
}

/** QINGDAO, Oct. 21 (Xinhua) --: the place of the news agency's line. */
const DATELINE = /^(?:[A-Z][A-Z' ]+),/;
/** What a place is worth in the headline, as the publisher's, and in a headline's name of something else. */
const TITLE = 4;
const PUBLISHER = 3;
const IN_TITLE = 3;
/** The share of it that a name has which only begins with its place. */
const INSIDE = 0.7;
/** Sentences that are the lead, and what a place is worth there more than below. */
const LEAD = 2;
const AHEAD = 2;
/** How far before a place its part may stand: Jiaozhou, a city in Qingdao. */
const NEAR = 90;

/**
 * The place a story is at home in: the one it names most, headline, dateline and lead before the rest. A place that lies in it speaks for it
 * by half; China where no place inside comes near it.
 */
export function englishHome(given: Given): Entity | null {
  const { gazetteer } = given;
  const weighed = weigh(given);
  const scores = new Map<string, number>();
  const add = (id: string, points: number) => scores.set(id, (scores.get(id) ?? 0) + points);
  for (const { id, points } of weighed) {
    if (id !== 'CN' && !isUnit(gazetteer.row(id))) continue;
    add(id, id === 'CN' ? points * 0.6 : points);
  }
  // Several counties of one city are a story of the city.
  const inner = new Map<string, string[]>();
  for (const id of scores.keys()) {
    const parent = gazetteer.row(id)?.parent;
    if (parent && parent !== 'CN') inner.set(parent, [...(inner.get(parent) ?? []), id]);
  }
  for (const [parent, ids] of inner) if (ids.length > 1) add(parent, ids.reduce((sum, id) => sum + Math.min(scores.get(id)!, 3), 0) * 0.5);
  const level = (id: string) => (id === 'CN' ? 0 : id.endsWith('0000') ? 1 : id.endsWith('00') ? 2 : 3);
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || level(b[0]) - level(a[0]) || (a[0] < b[0] ? -1 : 1));
  const best = ranked[0];
  return best && gazetteer.row(best[0]) ? entityOf(gazetteer.row(best[0])!) : null;
}

/** All places that a story names, with what each is worth. */
function weigh({ sentences, names, title, publisher, sense, things, gazetteer }: Given): Weighed[] {
  const out: Weighed[] = [];
  const put = (id: string | null, points: number) => {
    if (id) out.push({ id, points });
  };
  const isPlace = ({ rule }: NameMention) => rule.startsWith('place');
  /** Ningbo airport, Qingdao Customs: a name speaks for the place it begins with. */
  const placeIn = (text: string, { from, to }: NameMention) => things.placeOf(text.slice(from, to));
  for (const name of title.names) {
    const parent = isPlace(name) ? null : placeIn(title.text, name);
    if (parent) put(parent, IN_TITLE);
    else put(sense.sense(name), TITLE);
  }
  for (const name of publisher.names) put(sense.sense(name), PUBLISHER);
  let lead = 0;
  names.forEach((list, i) => {
    const { text, block, english } = sentences[i]!;
    if (block.kind !== 'heading' && english) lead++;
    const worth = block.kind === 'heading' || lead <= LEAD ? AHEAD : 1;
    for (const [k, name] of list.entries()) {
      if (!isPlace(name)) {
        put(placeIn(text, name), worth * INSIDE);
        continue;
      }
      const id = sense.sense(name);
      const around = list.slice(0, k).some((other) => {
        const near = name.from - other.to < NEAR ? (isPlace(other) ? sense.sense(other) : placeIn(text, other)) : null;
        return near !== null && id !== null && near !== id && gazetteer.within(near, id);
      });
      if (!around) put(id, DATELINE.test(text) && name.from === 0 ? worth + AHEAD : worth);
    }
  });
  return out;
}
