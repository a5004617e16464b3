import type { Entity } from '../../../schemas/schemas.js';
import type { Gazetteer } from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention, Topic } from '../link.js';
import { nationTold, placeTold, speakerOf, tellerOf } from './bodies.js';
import { briefHomes } from './briefhomes.js';
import { deckOf } from './headings.js';
import type { ItemHead } from './itemheads.js';
import { speaksOfOthers } from './ofothers.js';
import { OrganTold } from './organtold.js';
import { codeOf, provinceOf } from './scenes.js';
import { selfTold } from './selftold.js';
import { Trail } from './trail.js';
import { voicesOf } from './voices.js';

/** What holds for the whole story. */
interface Standing {
  home: Entity | null;
  /** The zone, company or work that the headline is about. */
  headed: Entity | null;
  /** Set where that is a body that reports on itself: nothing is told of its place. */
  ofBody: boolean;
  /** The place of who puts it out. */
  publisher: Topic | null;
  /** The event in the headline. */
  event: Entity | null;
  /** Whether the story gives account of its home as a whole. */
  account: boolean;
  /** The country, in a story of it that is at home nowhere. */
  rest: Entity | null;
  /** The sentences that briefs and items of news begin at. */
  starts: ReadonlySet<number>;
}

/**
 * What each sentence is about where it names nothing itself: most specific first, each entity once. `entities[i]` and `heads[i]` belong to
 * `sentences[i]`. Pure.
 */
export function topicsOf(
  sentences: readonly Sentence[],
  entities: readonly EntityMention[][],
  heads: readonly (ItemHead | null)[],
  { home, headed, ofBody, publisher, event, account, rest, starts }: Standing,
  gazetteer: Gazetteer,
): Topic[][] {
  const national = (home === null || home.id === 'CN') && headed?.kind !== 'zone';
  const province = national ? provinceOf(entities) : null;
  const isSet = (place: Entity) => national && (home === null || (province !== null && codeOf(place) === province));
  const trail = new Trail({ home, event, national, isSet, account }, gazetteer);
  const abroad = national && starts.size > 1 ? briefHomes(entities, starts, gazetteer) : [];
  const deck = deckOf(sentences);
  const organs = new OrganTold(gazetteer);
  const told = voicesOf(sentences, entities);
  const people = new Set(entities.flat().flatMap(({ entity, mention }) => (mention?.rule === 'person' ? [entity.id] : [])));
  /** ”…” and then who said it, in the next sentence of the paragraph. */
  const quoted = (i: number): Topic | null => {
    const next = sentences[i + 1];
    if (!next || next.blockIndex !== sentences[i]!.blockIndex || !/[”」]$/.test(sentences[i]!.text)) return null;
    return speakerOf(next.text, (entities[i + 1] ?? []).slice(0, 1), gazetteer);
  };
  return sentences.map((sentence, i) => {
    const mentions = entities[i] ?? [];
    if (starts.has(i)) trail.restart();
    trail.enter(sentence, mentions, heads[i] ?? null, i > 0 && i < deck);
    const topics: Topic[] = [];
    const others = people.size > 0 && !mentions.some(({ entity }) => people.has(entity.id)) && speaksOfOthers(sentence.text);
    const add = (topic: Topic | null) => {
      if (others && topic && topic.from !== 'speaker' && people.has(topic.entity.id)) return;
      const known = topics.findIndex(({ entity }) => entity.id === topic?.entity.id);
      if (topic && known < 0) topics.push(topic);
      else if (topic?.account) topics[known] = { ...topics[known]!, account };
    };
    add(trail.record);
    add(told[i] ?? null);
    add(trail.spokenFor(sentence) ?? speakerOf(sentence.text, mentions, gazetteer) ?? quoted(i));
    // 某某口岸通行班列3742列: what a railway tells of a port is the port's
    const owner = headed ?? trail.heading?.entity ?? null;
    const tells = tellerOf(sentence.text, mentions) ?? trail.teller;
    const theirs = owner !== null && owner.kind !== 'place' && owner.id !== tells?.entity.id;
    // 经某某口岸进出境班列…: where it happens goes before who tells it
    const elsewhere = mentions.some(({ entity, role }) => role === 'location' && entity.id !== tells?.entity.id);
    trail.teller = theirs || elsewhere ? null : tells;
    add(trail.teller);
    const toldBy = placeTold(sentence.text, mentions, home, gazetteer);
    add(toldBy ?? selfTold(sentence.text, mentions, gazetteer));
    if (home && !national && !account) add(nationTold(sentence.text, mentions, gazetteer));
    add(trail.item);
    const { opener, heading, goesOn } = trail;
    if (goesOn) add(trail.before);
    // 某某集团重组后…。全年生产钾肥…: an account of a place goes back to the place
    const leaves = account && LEFT_IN_ACCOUNTS.test(opener?.entity.kind ?? '') && !STAYS.test(sentence.text);
    if (opener && !leaves && (opener.entity.kind !== 'project' || opener.from === 'heading' || goesOn)) add(opener);
    // a company or zone goes on with its own account, wherever it speaks of
    if (!/^(?:organisation|zone)$/.test(headed?.kind ?? '')) add(trail.lingering(mentions));
    if (!ofBody && !isWorld(heading, home, gazetteer)) add(heading);
    if (headed) add({ entity: headed, from: 'article', reason: `the headline is about ${headed.name}` });
    const own = abroad[i];
    if (own && own.id !== home?.id) add({ entity: own, from: 'article', reason: `where its brief is at home: ${own.name}` });
    if (home) add({ entity: home, from: 'article', reason: 'where the article is at home', ...(account && { account }) });
    if (topics.length === 0) add(trail.company);
    add(publisher);
    const { work } = trail;
    const spoken = trail.event();
    if (spoken) topics.push(spoken);
    if (work) topics.push({ entity: work, from: 'paragraph', reason: `${work.name} was spoken of last`, about: 'work' });
    const organ = organs.of(sentence.text, sentence.blockIndex, mentions);
    if (organ) topics.push(organ);
    if (rest) topics.push({ entity: rest, from: 'article', reason: 'the story is of the country', about: 'rest' });
    trail.leave(sentence, mentions, toldBy?.entity ?? null);
    return topics;
  });
}

/** What a paragraph of an account may open with and is not told of from there on. */
const LEFT_IN_ACCOUNTS = /^(?:organisation|other|place)$/;
/** 它所生产的…, 这个厂…: how the next sentence goes on about it all the same. */
const STAYS = /^(?:它(?!们)|该[\p{Script=Han}]{1,2}(?![市省区县州])|这[个家座所](?!问题|方面))/u;

/** 中国 and 全球 are what an article is about only where it is at home there. */
function isWorld(topic: Topic | null, home: Entity | null, gazetteer: Gazetteer): boolean {
  return (
    topic !== null &&
    topic.entity.parent === null &&
    topic.entity.kind === 'place' &&
    (gazetteer.row(topic.entity.id)?.level === 'world' || (home !== null && topic.entity.id !== home.id && !/^[A-Z]{2}$/.test(home.id)))
  );
}
