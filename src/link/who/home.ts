import type { Entity } from '../../../schemas/schemas.js';
import type { Gazetteer } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { briefSections } from '../briefs.js';
import { countryAbroad, countryIn, isToldByCountry } from './abroad.js';
import { placeOfAccount } from './account.js';
import { FROM_EVERYWHERE, HEADS_COUNTRY, OF_THE_MARKET, OF_THE_WORLD, WORLD } from './countrywords.js';
import { headlines, isVenue, setUnder, spokenFor } from './headlines.js';
import { type Level, placesOf, type Votes, votesOf } from './homevotes.js';
import type { Line } from './line.js';
import { levelsIn, localLevels, saysOurs } from './localwords.js';
import { countyOfPaper, placeOfPaper } from './ownpaper.js';
import { entityOf, isUnit, type PlaceSense } from './placesense.js';
import { withoutDatelines } from './sentfrom.js';
import { goesAbout, holdsThrough } from './spread.js';

interface Given {
  sense: PlaceSense;
  sentences: readonly Sentence[];
  names: readonly NameMention[][];
  title: Line;
  publisher: Line;
}

/** Sentences that are the lead. */
const LEAD = 4;
/** Points for the publisher's place. */
const PUBLISHER = 6;
/** Points for the country in a headline that names no place of it. */
const HEADLINE = 6;
/** Namings of the country that make it that of a paper's story which names no place in it. */
const OFTEN = 2;
/** What a government or its bureau puts out is told of its place. */
const GOVERNS = /政府|(?:局|委|办|办公室)$/;
/** What a place must have that is not the only one. */
const ENOUGH = 3;
/** How much more than any rival. */
const AHEAD = 1.3;

/**
 * The place a story is at home in: by its title, its publisher, the places it names most, and the level of 全市 and 全省. Places vote for
 * the place they lie in: a story of ten districts is at home in their city. China where it speaks of the country; null where places balance.
 */
export function homeOf({ sense, sentences, names: every, title, publisher }: Given): Entity | null {
  const { gazetteer } = sense;
  const names = withoutDatelines(sentences, every, sense);
  const under = setUnder(title, sense) ?? spokenFor(sentences, names, gazetteer) ?? placeOfAccount(title, sentences, names, sense);
  if (under) return under;
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const levels = levelsIn(text);
  const level = (id: string) => levels(gazetteer.row(id)!.name);
  const heads = title.names.length > 0 ? [title] : headlines(sentences, names);
  const votes = votesOf(sense, sentences, names, heads, level);
  const { points, named, inside, led, places } = votes;
  const placeOfPublisher = (alone: boolean) => sense.publisherPlace(publisher, alone);
  const paper = placeOfPublisher(false);
  const ours = placeOfPaper(paper ?? placeOfPublisher(true), heads[0]?.text ?? '', text, led, gazetteer);
  if (ours) return ours;
  const county = countyOfPaper(paper, named, levels, gazetteer);
  if (county) return county;
  if (paper) points.set(paper.id, (points.get(paper.id) ?? 0) + PUBLISHER);
  for (const [id, count] of points) points.set(id, count + level(id));
  const best = strongest(votes, gazetteer, level, paper?.id);

  const all = named.reduce((sum, [, count]) => sum + count, 0);
  // 中国手机市场… in a paper of 河北 that names nothing of it: the country's
  const itself = named.every(([id, count]) => id === paper?.id && count <= 1);
  const national =
    (sense.counts.get('CN') ?? 0) >= OFTEN ||
    (paper !== null && !text.includes(paper.name.slice(0, 2)) && !/本地|[全我][市省]/.test(text) && isToldByCountry(sentences));
  if (paper && itself && national && !GOVERNS.test(publisher.text) && level(paper.id) === 0 && !localLevels(text))
    return entityOf(gazetteer.row('CN')!);
  const world = !paper && led.size === 0 && OF_THE_WORLD.test(heads[0]?.text ?? '') ? gazetteer.row(WORLD) : undefined;
  if (world && (sense.counts.get(WORLD) ?? 0) > 1) return entityOf(world);
  const country = countryIn(text, sense, led.size === 0 && !paper && HEADS_COUNTRY.test(heads[0]?.text ?? '') ? HEADLINE : 0);
  const abroad = countryAbroad(sense, all, country);
  if (abroad !== undefined && !paper && led.size === 0) return abroad;
  const has = (id: string) => places.map((ids) => [...ids].some((at) => gazetteer.within(at, id)));
  // Briefs are told from everywhere: a place is at home in them where it is in two of three, or the paper is its own.
  const sections = best && !paper && !saysOurs(text) ? briefSections(title.text || null, sentences) : null;
  if (best && sections) {
    const there = has(best.id);
    const told = sections.map((section) => section.some((i) => there[i]));
    if (told.filter(Boolean).length * 3 < told.length * 2) return country > 0 || told.length > 2 ? entityOf(gazetteer.row('CN')!) : null;
  }
  // 我市 again and again: whatever the country decides, the story is told of the city
  const owned = best !== null && saysOurs(text, gazetteer.row(best.id)!.name);
  const only = named.length === 1 && country === 0;
  // 各地抓紧秋收, told of one province after another
  const roams = (id: string) => goesAbout(places, id, (a, b) => gazetteer.within(a, b));
  const everywhere = FROM_EVERYWHERE.test(heads[0]?.text ?? '') && !localLevels(text);
  if (best && !paper && !owned && !led.has(best.id) && (everywhere || roams(best.id))) return entityOf(gazetteer.row('CN')!);
  // 国内价格 in a report on a market: no home, but against that of an example
  const market = (text.match(OF_THE_MARKET) ?? []).length;
  if (best && (best.points >= ENOUGH || only) && (best.points >= country + market || owned)) {
    const { id } = best;
    // A rival that is neither its parent nor in it, and as strong: nobody is at home.
    const rivals = [...points].filter(([other]) => !gazetteer.within(other, id) && !gazetteer.within(id, other));
    const rival = Math.max(...rivals.map(([, count]) => count));
    const known = led.has(id) || paper !== null;
    const own = sense.counts.get(id) ?? 0;
    const supported = led.has(id) || paper?.id === id || level(id) > 0 || own * 3 >= all || (inside.get(id)?.length ?? 0) >= 3;
    // 高唐县 in one scene of a report on the grain market: an example, told of no more above or below
    const through = known || level(id) > 1 || holdsThrough(sentences, has(id));
    if (supported && through && best.points >= rival * AHEAD) return entityOf(gazetteer.row(id)!);
  }
  const local = localLevels(text);
  // 我县 speaks of no country.
  if (local) return nearest(local);
  return country > 0 ? entityOf(gazetteer.row('CN')!) : null;

  /** 我市, and one city at the head or in all the text, or the districts of one. */
  function nearest(fits: (name: string) => boolean): Entity | null {
    const isLocal = (id: string) => isUnit(gazetteer.row(id)) && fits(gazetteer.row(id)!.name);
    const lead = [...heads.map((line) => line.names.filter(({ from }) => !isVenue(line.text, from))), ...names.slice(0, LEAD)];
    let near = new Set(lead.flatMap((list) => [...placesOf(list, sense), ...alone(list)]).filter(isLocal));
    if (near.size === 0 && saysOurs(text)) near = new Set(named.flatMap(([id]) => [id, ...gazetteer.ancestors(id)]).filter(isLocal));
    const [id] = near;
    return id && near.size === 1 ? entityOf(gazetteer.row(id)!) : null;
  }
}

/** The place with most points; the one inside it that the headline is about, or the one around it where its neighbours are named alike. */
function strongest(
  { points, named, led }: Votes,
  gazetteer: Gazetteer,
  level: Level,
  paper: string | undefined,
): { id: string; points: number } | null {
  const counts = new Map(named);
  const own = (id: string) => counts.get(id) ?? 0;
  const ranked = [...points].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id, count]) => ({ id, points: count }));
  const [first] = ranked;
  if (!first) return null;
  // 胶州 in a paper of 青岛: the place inside, where the headline has it and the text names it more often.
  const often = own(first.id) * (led.has(first.id) ? 1.5 : 0.5);
  const within = ranked.filter(({ id }) => id !== first.id && gazetteer.within(id, first.id));
  // a district that the text names again and again and calls 全区, in a paper of its city whose headline names no place
  const told = ({ id }: { id: string }) =>
    led.size === 0 &&
    level(id) > 0 &&
    own(id) >= 3 &&
    own(id) > 2 * own(first.id) &&
    within.every((other) => other.id === id || own(other.id) * 3 < own(id));
  const best = within.find(({ id }) => led.has(id) && own(id) >= often) ?? within.find(told) ?? first;
  // One of several neighbours named alike (a ranking of districts): the story is about the place around them.
  const around = gazetteer.row(best.id)?.parent;
  const beside = named.filter(([id, count]) => id !== best.id && gazetteer.row(id)?.parent === around && count * 3 >= own(best.id));
  const outer = around ? points.get(around) : undefined;
  // its own paper tells of it, however it compares it with its neighbours
  return around && outer !== undefined && beside.length >= 2 && best.id !== paper
    ? { id: around, points: Math.max(best.points, outer) }
    : best;
}

/** Places whose form needs evidence and means one place: the level that the article speaks of is the evidence. */
const alone = (names: readonly NameMention[]): string[] =>
  names.flatMap(({ rule, candidates }) => (rule === 'place_near' && candidates.length === 1 ? [candidates[0]!] : []));
