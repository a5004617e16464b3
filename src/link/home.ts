import type { Entity } from '../../schemas/schemas.js';
import type { Story } from '../layout/layout.js';
import type { Gazetteer } from '../lexicon/lexicon.js';
import type { NameMention } from '../recognize/recognize.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { briefStarts } from './briefs.js';
import { HEADS_COUNTRY, NATIONAL, OF_THE_COUNTRY, OF_THE_MARKET } from './countrywords.js';
import { isVenue, placeOfPaper } from './ownpaper.js';
import { entityOf, type PlaceSense } from './placesense.js';
import { holdsThrough } from './spread.js';

interface Given {
  sense: PlaceSense;
  story: Story;
  sentences: readonly Sentence[];
  names: readonly NameMention[][];
  title: readonly NameMention[];
  publisher: readonly NameMention[];
  gazetteer: Gazetteer;
}

/** Words that say at which level an article is at home: 全市 is no article about a province. */
const LEVEL_WORDS: readonly { words: RegExp; fits: RegExp }[] = [
  { words: /(?:全|我|本)市|市委|市政府|市直/g, fits: /市$/ },
  { words: /(?:全|我|本)省|省委|省政府|省直/g, fits: /省$/ },
  { words: /(?:全|我|本)县|县委|县政府|县域/g, fits: /县$/ },
  { words: /(?:全|我|本)区|区委|区政府|自治区/g, fits: /区$/ },
  { words: /(?:全|我|本)州|州委|州政府/g, fits: /州$/ },
];

/** Words of an article that is at home below the province; where no place wins, they say what to look for in its lead. */
const LOCAL_WORDS: readonly { words: RegExp; fits: RegExp }[] = [
  { words: /我市(?!场)|市委书记|市长说/, fits: /市$/ },
  { words: /我省|本省|全省各地|省委书记/, fits: /省$/ },
  { words: /[全我]县(?![域级])|县委|县[\p{Script=Han}]{1,8}局/u, fits: /县$/ },
  { words: /我区|全区(?![域间])[^。]{0,60}(?:镇|街道|乡)|(?<![市州园])区[\p{Script=Han}]{1,6}局/u, fits: /[区]$/ },
];
/** Who says 我市 again is of one place, however many headings the story has. */
const isOurs = (text: string): boolean => (text.match(/我[市县省区州旗](?![场级])/g) ?? []).length > 1;
/** Sentences that are the lead. */
const LEAD = 4;

/** How often a text that is no speech of one says 我市. */
const AGAIN = 2;

/** Points for standing in the headline, first and later; for the publisher's place. */
const HEADLINE = 6;
const LATER_IN_HEADLINE = 3;
const PUBLISHER = 6;
/** No single reason outweighs all others. */
const CAP = 12;

/**
 * The place a story is at home in: by its title, its publisher, the places it names most, and the level of 全市 and 全省. Places vote for
 * the place they lie in: a story of ten districts is at home in their city. China where it speaks of the country; null where places balance.
 */
export function homeOf({ sense, story, sentences, names, title, publisher, gazetteer }: Given): Entity | null {
  const named = namedFirst(story.title ?? '', title, sense, gazetteer);
  if (named) return named;
  const scores = new Map<string, number>();
  const add = (id: string, points: number) => scores.set(id, (scores.get(id) ?? 0) + points);
  const domestic = [...sense.counts].filter(([id]) => isHome(id, gazetteer));
  const lent = lentNames(sentences, names);
  for (const [id, all] of domestic) {
    // 上海期货交易所, 北京大学: who is heard everywhere says nothing of where
    const own = gazetteer.row(id)!.name.replace(/[省市]$/, '');
    const count = Math.max(0, all - lent.filter((name) => name.startsWith(own)).length);
    if (count > 0) add(id, Math.min(count, CAP) + Math.max(0, count - CAP) / 4);
  }

  const text = sentences.map((sentence) => sentence.text).join('\n');
  const spoken = LEVEL_WORDS.map(({ words, fits }) => ({ fits, count: Math.min((text.match(words) ?? []).length, 6) }));
  const level = (id: string) => spoken.reduce((sum, { fits, count }) => (fits.test(gazetteer.row(id)!.name) ? sum + count : sum), 0);
  const places = sentences.map((_, i) => new Set(placesOf(names[i] ?? [], sense).filter((id) => isHome(id, gazetteer))));
  const parents = parentsOf(domestic, gazetteer);
  for (const [outer, inner] of parents) {
    // One place that outweighs its neighbours is the story's own, and no vote for the place around it.
    if (Math.max(...inner) * 2 > inner.reduce((sum, count) => sum + count, 0)) continue;
    const votes = inner.reduce((sum, count) => sum + Math.min(count, 4), 0);
    // Three cities in one list of examples speak of no province.
    const told = places.filter((ids) => [...ids].some((id) => gazetteer.within(id, outer))).length;
    if (told < 2 && !scores.has(outer) && level(outer) === 0) continue;
    if (scores.has(outer) || inner.length >= 3 || (inner.length >= 2 && level(outer) > 0))
      add(outer, Math.min(votes / 2 + inner.length / 2, CAP));
  }
  const lines = title.length > 0 ? [{ text: story.title ?? '', names: title }] : headlines(sentences, names);
  const headline = lines.map((line) => ({ ...line, names: line.names.filter(({ from }) => !isVenue(line.text, from)) }));
  // 我市在广州签约: where our people went is not where we are
  for (const { text: line, names: found } of lines)
    for (const id of placesOf(
      found.filter(({ from }) => isVenue(line, from)),
      sense,
    ))
      scores.delete(id);
  const led = new Set<string>();
  for (const { text: line, names: found } of headline)
    for (const id of found.flatMap((name) => sense.sense(name)?.id ?? governed(line, name, gazetteer))) {
      if (!isHome(id, gazetteer) || led.has(id)) continue;
      add(id, led.size === 0 ? HEADLINE : LATER_IN_HEADLINE);
      led.add(id);
    }
  const paper = sense.publisherPlace(publisher, story.publisher ?? '');
  const ours = placeOfPaper(
    paper ?? sense.publisherPlace(publisher, story.publisher ?? '', true),
    headline[0]?.text ?? '',
    sentences,
    led,
    gazetteer,
  );
  if (ours) return ours;
  if (paper) add(paper.id, PUBLISHER);
  for (const id of scores.keys()) add(id, level(id));

  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  let [best] = ranked;
  const own = (id: string) => sense.counts.get(id) ?? 0;
  // 胶州 in a paper of 青岛: the place inside, where the headline has it and the text names it more often.
  const inside =
    best &&
    ranked.find(
      ([id]) =>
        id !== best![0] && led.has(id) && gazetteer.within(id, best![0]) && own(id) >= own(best![0]) * (led.has(best![0]) ? 1.5 : 0.5),
    );
  if (inside) best = inside;
  // One of several neighbours named alike (a ranking of districts): the story is about the place around them.
  const around = best && gazetteer.row(best[0])?.parent;
  const beside = domestic.filter(([id, count]) => id !== best?.[0] && gazetteer.row(id)?.parent === around && count * 3 >= own(best![0]));
  if (around && scores.has(around) && beside.length >= 2) best = [around, Math.max(best![1], scores.get(around)!)];
  const all = domestic.reduce((sum, [, count]) => sum + count, 0);
  // 全国 within a clause is mostly a standard of comparison; at its start, and 我国, speak of the country.
  const speaksOf = (text.match(OF_THE_COUNTRY) ?? []).length + (NATIONAL.test(text) ? 1 : 0);
  const heads = led.size === 0 && !paper && HEADS_COUNTRY.test(headline[0]?.text ?? '') ? HEADLINE : 0;
  const country = Math.min(speaksOf + heads + (sense.counts.get('CN') ?? 0) / 4, CAP);
  const abroad = countryAbroad(sense, gazetteer, domestic.length > 0 ? all : 0, country);
  if (abroad !== undefined && !paper && led.size === 0) return abroad;
  const only = domestic.length === 1 && country === 0;
  // 我市 again and again: whatever the country decides, the story is told of the city
  const ownLevel = best ? (/[市县区旗州]$/.exec(gazetteer.row(best[0])!.name)?.[0] ?? null) : null;
  const owned = ownLevel !== null && (text.match(new RegExp(`我${ownLevel}(?![场民])`, 'g')) ?? []).length >= AGAIN;
  // Briefs are told from everywhere: a place is at home in them where it is in two of three, or the paper is its own.
  if (best && !paper && !owned && !isOurs(text) && isBriefs(story, sentences)) {
    const parts = sectionsOf(sentences, places);
    const inside = parts.filter((ids) => [...ids].some((id) => gazetteer.within(id, best![0]))).length;
    if (inside * 3 < parts.length * 2) return country > 0 || parts.length > 2 ? entityOf(gazetteer.row('CN')!) : null;
  }
  // 国内价格 in a report on a market: no home, but against that of an example
  const market = (text.match(OF_THE_MARKET) ?? []).length;
  if (best && (best[1] >= 3 || only) && (best[1] >= country + market || owned)) {
    // A rival that is neither its parent nor in it, and as strong: nobody is at home.
    const rival = ranked.find(([id]) => !gazetteer.within(id, best[0]) && !gazetteer.within(best[0], id));
    const supported =
      led.has(best[0]) ||
      paper?.id === best[0] ||
      level(best[0]) > 0 ||
      own(best[0]) * 3 >= all ||
      (parents.get(best[0])?.length ?? 0) >= 3;
    // 高唐县 in one scene of a report on the grain market: an example, told of no more above or below
    const through =
      led.has(best[0]) ||
      paper !== null ||
      level(best[0]) > 1 ||
      holdsThrough(
        sentences,
        places.map((ids) => [...ids].some((id) => gazetteer.within(id, best![0]))),
      );
    if (supported && through && (!rival || best[1] >= rival[1] * 1.3)) return entityOf(gazetteer.row(best[0])!);
  }
  const levels = LOCAL_WORDS.filter(({ words }) => words.test(text)).map(({ fits }) => fits);
  if (levels.length > 0) {
    const found = [...headline.map((line) => line.names), ...names.slice(0, LEAD)];
    const near = [...new Set(found.flatMap((list) => [...placesOf(list, sense), ...alone(list)]))];
    const fitting = near.filter((id) => isHome(id, gazetteer) && levels.some((fits) => fits.test(gazetteer.row(id)!.name)));
    const local = (id: string) => isHome(id, gazetteer) && levels.some((fits) => fits.test(gazetteer.row(id)!.name));
    const named = !isOurs(text) ? [] : [...new Set(domestic.flatMap(([id]) => [id, ...gazetteer.ancestors(id)]))].filter(local);
    const [only] = fitting.length > 0 ? fitting : named;
    // 我市, and one city in all the text, or the districts of one
    if (only && (fitting.length > 0 ? fitting : named).length === 1) return entityOf(gazetteer.row(only)!);
    // 我县 speaks of no country.
    return null;
  }
  return country > 0 ? entityOf(gazetteer.row('CN')!) : null;
}

/** Whether a story that is at home nowhere names places of the country more than others: what nothing else owns is the country's. */
export function isOfCountry({ counts, gazetteer }: PlaceSense): boolean {
  let ours = 0;
  let others = 0;
  for (const [id, count] of counts)
    if (/^\d/.test(id) || id === 'CN') ours += count;
    else if (gazetteer.row(id)?.kind === 'place') others += count;
  return ours > others;
}

/**
 * A story of the world: the one country that most of it names, null where there are several; undefined for a story of our own country.
 */
function countryAbroad(sense: PlaceSense, gazetteer: Gazetteer, domestic: number, country: number): Entity | null | undefined {
  const counts = new Map<string, number>();
  for (const [id, count] of sense.counts) {
    const state = [id, ...gazetteer.ancestors(id)].find((at) => /^[A-Z]{2}$/.test(at));
    if (state && state !== 'CN' && gazetteer.row(id)?.kind === 'place') counts.set(state, (counts.get(state) ?? 0) + count);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  const ours = domestic + Math.max(country, sense.counts.get('CN') ?? 0);
  if (!first || sum < 3 || sum < ours * 2) return undefined;
  if (first[1] * 3 >= sum * 2) return entityOf(gazetteer.row(first[0])!);
  // 中国高铁走向世界: told of many countries, and of ours all through
  return country >= 3 ? undefined : null;
}

/** Names of bodies that are heard of everywhere and are called after a place. */
const LENT = /(?:交易所|证券|期货|大学|研究[院所]|日报|晚报|电视台|银行)$/;

function lentNames(sentences: readonly Sentence[], names: readonly NameMention[][]): string[] {
  return sentences.flatMap(({ text }, i) => (names[i] ?? []).map(({ from, to }) => text.slice(from, to)).filter((name) => LENT.test(name)));
}

const BRIEFS = /联播快讯|快讯|简讯|简报|要闻|速递|速览|短波|集锦|新闻摘要/;
/** Headings within a story that make briefs of it. */
const MANY = 3;

/** Whether a story is a row of short news, each under its own heading. */
function isBriefs(story: Story, sentences: readonly Sentence[]): boolean {
  const named = BRIEFS.test(story.title ?? sentences[0]?.text ?? '');
  const headings = named ? sentences.filter(({ block }) => block.kind === 'heading').length : briefStarts(sentences).size;
  return headings >= MANY;
}

/** The places of each stretch between headings; stretches without one are left out. */
function sectionsOf(sentences: readonly Sentence[], places: readonly ReadonlySet<string>[]): Set<string>[] {
  const out: Set<string>[] = [];
  sentences.forEach(({ block }, i) => {
    if (out.length === 0 || (block.kind === 'heading' && sentences[i - 1]?.block.kind !== 'heading')) out.push(new Set());
    for (const id of places[i]!) out.at(-1)!.add(id);
  });
  return out;
}

/** 湖南会同：…: the place that a headline is set under. */
function namedFirst(text: string, names: readonly NameMention[], sense: PlaceSense, gazetteer: Gazetteer): Entity | null {
  const [first] = names;
  if (!first || !/^[：:]/.test(text.slice(first.to)) || text.slice(0, first.from).replace(/【[^】]*】|\s/g, '') !== '') return null;
  const id = sense.sense(first)?.id;
  return id && isHome(id, gazetteer) ? entityOf(gazetteer.row(id)!) : null;
}

/** The direct parents of places, with the counts of those that lie in them. */
function parentsOf(places: readonly (readonly [string, number])[], gazetteer: Gazetteer): Map<string, number[]> {
  const out = new Map<string, number[]>();
  for (const [id, count] of places) {
    const parent = gazetteer.row(id)?.parent;
    if (parent && isHome(parent, gazetteer)) out.set(parent, [...(out.get(parent) ?? []), count]);
  }
  return out;
}

function isHome(id: string, gazetteer: Gazetteer): boolean {
  const level = gazetteer.row(id)?.level;
  return level === 'province' || level === 'prefecture' || level === 'county';
}

/** Headings at the top, or a first line that ends without a full stop. */
function headlines(sentences: readonly Sentence[], names: readonly NameMention[][]) {
  const out: { text: string; names: readonly NameMention[] }[] = [];
  for (let i = 0; i < Math.min(sentences.length, 4); i++) {
    const { text, block } = sentences[i]!;
    if (block.kind === 'heading' || (text.length <= 40 && !/[。；，]$/.test(text))) out.push({ text, names: names[i] ?? [] });
    else break;
  }
  return out;
}

/** Places whose form needs evidence and means one place: the level that the article speaks of is the evidence. */
const alone = (names: readonly NameMention[]): string[] =>
  names.flatMap(({ rule, candidates }) => (rule === 'place_near' && candidates.length === 1 ? [candidates[0]!] : []));

/** 晋江市政府工作报告: the place whose government or bureau a headline names. */
function governed(text: string, { rule, from, to }: NameMention, gazetteer: Gazetteer): string[] {
  const surface = text.slice(from, to);
  if (rule !== 'body' || !/(?:政府|[省市区县州]委|局|厅|人大|政协)$/.test(surface)) return [];
  const readings = gazetteer.longest(surface, 0)?.readings.filter(({ use }) => use === 'full' || use === 'free') ?? [];
  return readings.length === 1 ? [readings[0]!.id] : [];
}

function placesOf(names: readonly NameMention[], sense: PlaceSense): string[] {
  return names.flatMap((name) => {
    const sensed = sense.sense(name);
    return sensed ? [sensed.id] : [];
  });
}
