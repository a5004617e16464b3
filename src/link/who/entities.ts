import type { Entity } from '../../../schemas/schemas.js';
import type { Story } from '../../layout/layout.js';
import { type Lexicon, ORGANS, SIDES } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { briefStarts, itemStarts } from '../briefs.js';
import type { EntityMention, Topic } from '../link.js';
import { isOfCountry } from './abroad.js';
import { isAccount, townOfAccount } from './account.js';
import { type Aliases, learnAliases } from './aliases.js';
import { giveRolesBesidePeople } from './beforepeople.js';
import { placeOfBody } from './bodies.js';
import { confirmedNames } from './confirmed.js';
import { isEvent } from './events.js';
import { firmOf, unnamedFirm } from './firm.js';
import { homeOf } from './home.js';
import { type ItemHead, itemHeads } from './itemheads.js';
import { joined } from './joint.js';
import { type Line, lineOf, sentenceOf, trimmed } from './line.js';
import { isMarket } from './markets.js';
import { withOpeningCompanies } from './openingcompanies.js';
import { ourPlace, unsettledPlace } from './openplaces.js';
import { withPeople } from './people.js';
import { PlaceSense } from './placesense.js';
import {
  bodyOfAccount,
  namesPlace,
  protagonistOf,
  publishingBody,
  runsItself,
  titleBody,
  titlePerson,
  titleSubject,
  titleVillage,
} from './protagonist.js';
import { withVillages } from './recurringvillages.js';
import { References } from './references.js';
import { Registry } from './registry.js';
import { reachOf, roleOf, shareRoles } from './roles.js';
import { withRowOwners } from './rowowners.js';
import { rowed } from './rows.js';
import { withoutPlaceOfSending } from './sentfrom.js';
import { topicsOf } from './topics.js';
import { zoneThatTells } from './zonehead.js';

/** Who a story is about, sentence by sentence. */
export interface WhoLinked {
  home: Entity | null;
  /** One list a sentence, by `from`. */
  entities: EntityMention[][];
  /** One list a sentence, most specific first. */
  topics: Topic[][];
}

/**
 * Resolves names, aliases and references to entities, finds where the story is at home, and what each sentence is about.
 * `found[i]` belongs to `sentences[i]`. Pure; linear in the story.
 */
export function linkEntities(story: Story, sentences: readonly Sentence[], found: readonly NameMention[][], lexicon: Lexicon): WhoLinked {
  const { gazetteer } = lexicon;
  const title = trimmed(lineOf(story.title, lexicon), sentences);
  const publisher = lineOf(story.publisher, lexicon);
  const heads = itemHeads(sentences, lexicon);
  const confirmed = confirmedNames(title.text, sentences, found).map((list, i) => withHead(list, heads[i]!));
  const people = withPeople(title.text, sentences, withOpeningCompanies(sentences, confirmed, lexicon), lexicon);
  const names = withRowOwners(sentences, withVillages(title.text, sentences, people));
  const told = names.map((list, i) => withoutPlaceOfSending(sentences[i]!, list));
  const lines = sentences.map(({ text }, i): Line => ({ text, names: told[i] ?? [] }));
  const isCommon = (word: string) => lexicon.sorts.has(word) || lexicon.leads.has(word) || /的$/.test(word);
  const sense = new PlaceSense(gazetteer, lines, [title, publisher], isCommon);
  const settled = homeOf({ sense, sentences, names: told, title, publisher });
  const home = settled && sense.entity(settled.id);
  sense.home = home?.id ?? null;
  const isOurs = home !== null && home.id !== 'CN';

  const registry = new Registry(gazetteer, sense);
  // a zone that the text calls 全区 alone is named in its headline or by who puts it out, a school or work that it calls 学校, 大桥 in its headline
  for (const line of [title, publisher])
    for (const name of line.names) if (name.rule === 'zone' || line === title) registry.learn(line.text, name, null);
  const aliases = learnAliases(sentences, names, registry, lexicon);
  const known = lines.map((line) => mentionsIn(line, registry, aliases));
  const town = townOfAccount(story.title, gazetteer);
  const open = town ?? (home ? null : unsettledPlace(lines, sense));
  const starts = new Set([...briefStarts(sentences), ...itemStarts(sentences, story.title, { named: true })]);
  const digest = starts.size >= 2;
  const named = titleSubject(title, registry, aliases);
  const zone = digest
    ? null
    : zoneOf(named && placeOfBody(named, gazetteer), title, sense, () => zoneThatTells(publisher, lines, sentences, registry));
  const firm = digest ? null : firmOf({ text: title.text, mentions: mentionsIn(title, registry, aliases) }, sentences, known);
  const teller = publishingBody(publisher, registry);
  const company = teller && /(?:公司|集团|银行|股份)$/.test(teller.name) ? teller : null;
  const account = digest ? null : bodyOfAccount(title, registry);
  const references = new References(lexicon, registry, {
    home,
    zone,
    open,
    firm: firm ?? company ?? (digest ? null : unnamedFirm(sentences, known)),
    teller,
  });
  // 大桥全长…, 该院…, under a headline that has the name
  const titled = digest ? [] : references.resolve(sentenceOf(title), title.names, mentionsIn(title, registry, aliases));
  const entities: EntityMention[][] = sentences.map((sentence, i) => {
    if (digest && starts.has(i)) references.restart();
    const linked = references.resolve(sentence, names[i] ?? [], rowed(sentence.text, joined(sentence.text, known[i]!)));
    for (const mention of linked) {
      // one of many by its form, but what is said is said of all
      if (mention.row && !mention.members) continue;
      const role =
        roleOf(sentence.text, mention) ??
        (beyond(mention, home) ? reachOf(sentence.text, mention) : firm && isMarket(sentence.text, mention) ? 'member' : null);
      if (role) mention.role = role;
    }
    shareRoles(sentence.text, linked);
    giveRolesBesidePeople(sentence.text, linked);
    return linked;
  });
  // what the first of several briefs is about holds for it alone
  const body = named ?? titleBody(title.text, titled);
  const hero = digest
    ? null
    : (town ??
      titlePerson(title.text, entities) ??
      body ??
      zone ??
      runsItself(teller) ??
      titleVillage(title.text, entities) ??
      (isOurs ? null : (firm ?? protagonistOf(entities))));
  const event = digest
    ? undefined
    : title.names.map(({ from, to }) => registry.named(title.text.slice(from, to))).find((entity) => entity && isEvent(entity));
  // 我省 of an article that never says which is what its sentences are about all the same
  const ours = ourPlace(title.text, sentences, entities);
  const paper = sense.publisherPlace(publisher);
  const topics = topicsOf(
    sentences,
    entities,
    heads,
    {
      home: home ?? ours ?? open,
      headed: account ?? (hero && placeOfBody(hero, gazetteer)),
      ofBody: account !== null,
      event: event ?? null,
      account: home !== null && isAccount(story, sentences, isOurs),
      publisher: paper && { entity: paper, from: 'publisher', reason: `where ${publisher.text} appears` },
      starts,
      rest: home || ours || open || !isOfCountry(sense) ? null : registry.place('CN'),
    },
    gazetteer,
  );
  return { home, entities, topics };
}

/** A line that is a name from end to end is one name. */
const withHead = (list: NameMention[], head: ItemHead | null): NameMention[] =>
  head && !list.some(({ from, to, candidates }) => candidates.length > 0 && from <= head.name.from && to >= head.name.to)
    ? [...list.filter(({ from, to }) => to <= head.name.from || from >= head.name.to), head.name]
    : list;

/** What a line names, by `from`; a place that is only the front of a longer name gives way to it (承德 in 承德露露). */
function mentionsIn({ text, names }: Line, registry: Registry, aliases: Aliases): EntityMention[] {
  const found = names.flatMap((name) => (name.rule === 'relative_body' ? [] : (registry.mention(text, name) ?? [])));
  const called = aliases.mentions(text, found);
  const kept = called.length === 0 ? found : found.filter(({ from, to }) => !called.some((alias) => alias.from <= from && to <= alias.to));
  const all = [...kept, ...called].sort((a, b) => a.from - b.from);
  // 云岭汽车|A股昨日下跌4%: its shares, not the market
  return all.filter(
    (mention, i) =>
      !isOfAnother(text, mention) &&
      !(all[i - 1]?.to === mention.from && (SHARES.test(text.slice(mention.from, mention.to)) || isSideOf(all[i - 1]!, mention))),
  );
}

/** 美|财政部: an organ that goes by the name of one of ours, behind the character of another state. */
const OF_ANOTHER = new RegExp(`(?:^|[，。；：、“和与对])(?!中)[${Object.keys(SIDES).join('')}]$`);
const isOfAnother = (text: string, { from, entity }: EntityMention): boolean =>
  entity.kind === 'organisation' && ORGANS.includes(entity.name) && OF_ANOTHER.test(text.slice(Math.max(0, from - 2), from));

/** Sides of the country that are regions of ours. */
const SIDE_OF = /^(?:[东南西北中]{1,2}部?|[东西][南北])(?:部)?(?:地区|沿海)?$/;
/** 美国|东北地区, 巴西|中西部: a side of the state named right before it, and none of our regions. */
const isSideOf = ({ entity: { id, name } }: EntityMention, { entity }: EntityMention): boolean =>
  (/^(?!CN)[A-Z]{2}$/.test(id) || /洲$/.test(name)) && entity.kind === 'place' && SIDE_OF.test(entity.name);

/** Markets for shares that are a company's own shares right behind its name. */
const SHARES = /^[ABH]股$/;

/** The zone whose own news a story is: of its headline, or where that names no place, the one that tells it. */
function zoneOf(headed: Entity | null, title: Line, sense: PlaceSense, telling: () => Entity | null): Entity | null {
  if (headed) return headed.kind === 'zone' ? headed : null;
  return namesPlace(title, sense) ? null : telling();
}

/** The country or the world, in a story that is at home in a place of the country. */
function beyond({ entity }: EntityMention, home: Entity | null): boolean {
  return home !== null && /^\d/.test(home.id) && (entity.id === 'CN' || entity.id.startsWith('place::'));
}
