import type { Entity } from '../../schemas/schemas.js';
import type { Story } from '../layout/layout.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { type NameMention, recognizeNames } from '../recognize/recognize.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { type Aliases, learnAliases } from './aliases.js';
import { placeOfBody } from './bodies.js';
import { briefStarts } from './briefs.js';
import { confirmedNames } from './confirmed.js';
import { isEvent } from './events.js';
import { firmOf } from './firm.js';
import { homeOf, isOfCountry } from './home.js';
import { type ItemHead, itemHeads } from './itemheads.js';
import { joined } from './joint.js';
import type { EntityMention, Topic } from './link.js';
import { isMarket } from './markets.js';
import { withPeople } from './people.js';
import { entityOf, PlaceSense } from './placesense.js';
import { References } from './references.js';
import { Registry } from './registry.js';
import { reachOf, roleOf, shareRoles } from './roles.js';

import { withRowOwners } from './rowowners.js';
import { rowed } from './rows.js';
import { topicsOf } from './topics.js';

import { listedZone, zoneThatTells } from './zonehead.js';

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
 * `names[i]` belongs to `sentences[i]`. Pure; linear in the story.
 */
export function linkEntities(story: Story, sentences: readonly Sentence[], found: readonly NameMention[][], lexicon: Lexicon): WhoLinked {
  const { gazetteer } = lexicon;
  const headline = story.title ?? '';
  const heads = itemHeads(sentences, lexicon);
  const confirmed = confirmedNames(headline, sentences, found).map((list, i) => withHead(list, heads[i]!));
  const names = withRowOwners(sentences, withPeople(headline, sentences, confirmed, lexicon));
  const outside = (text: string | null) => (text ? namesOf(text, lexicon) : []);
  const title = outside(story.title);
  const publisher = outside(story.publisher);
  const outer = [
    { text: story.title ?? '', names: title },
    { text: story.publisher ?? '', names: publisher },
  ];
  const sense = new PlaceSense(
    gazetteer,
    sentences,
    names,
    outer,
    (word) => lexicon.sorts.has(word) || lexicon.leads.has(word) || /的$/.test(word),
  );
  const settled = homeOf({ sense, story, sentences, names, title, publisher, gazetteer });
  const home = settled && sense.entity(settled.id);
  sense.home = home?.id ?? null;
  const registry = new Registry(gazetteer, sense);
  // a zone that the text calls 全区 alone is named in its headline or by who puts it out, a fair in its headline
  for (const { text, names: found } of outer)
    for (const name of found)
      if (name.rule === 'zone' || (text === headline && /^(?:event|session|programme)/.test(name.rule))) registry.learn(text, name, null);
  const aliases = learnAliases(sentences, names, registry, lexicon);
  const open = home ? null : unsettledOf(sentences, names, sense);
  const known = sentences.map(({ text }, i) => {
    const mentions = (names[i] ?? []).flatMap((name) => (name.rule === 'relative_body' ? [] : (registry.mention(text, name, i) ?? [])));
    return withAliases(mentions, aliases.mentions(text, mentions));
  });
  const digest = briefStarts(sentences).size >= 2;
  const named = titleSubject(story.title ?? '', title, registry, aliases);
  const ownZone = zoneThatTells({ text: story.publisher ?? '', names: publisher }, sentences, names, registry);
  const about = named && placeOfBody(named, gazetteer);
  const zone = digest ? null : about?.kind === 'zone' ? about : about || placed(title, sense) ? null : ownZone;
  const firm = digest ? null : firmOf(titleLine(story.title ?? '', title, registry, aliases), sentences, known);
  const teller = publishingBody(story.publisher ?? '', publisher, registry);
  const references = new References(lexicon, sense, registry, {
    home,
    zone,
    open,
    firm: firm ?? (teller && /(?:公司|集团|银行|股份)$/.test(teller.name) ? teller : null),
    teller,
  });

  const entities: EntityMention[][] = sentences.map((sentence, i) => {
    const linked = references.resolve(sentence, names[i] ?? [], rowed(sentence.text, joined(sentence.text, known[i]!)), i);
    for (const mention of linked) {
      if (mention.row) continue;
      const role =
        roleOf(sentence.text, mention) ??
        (beyond(mention, home) ? reachOf(sentence.text, mention) : firm && isMarket(sentence.text, mention) ? 'member' : null);
      if (role) mention.role = role;
    }
    shareRoles(sentence.text, linked);
    return linked;
  });
  // what the first of several briefs is about holds for it alone
  const reports = !home || home.id === 'CN' ? firm : null;
  const hero = digest ? null : (heroOf(story.title ?? '', entities) ?? named ?? zone ?? reports ?? protagonist(entities, home));
  const headed = hero && placeOfBody(hero, gazetteer);
  // 我省 of an article that never says which is what its sentences are about all the same
  const ours = entities.flat().find(({ entity }) => entity.id.startsWith('place::我'))?.entity ?? null;
  const topics = topicsOf(
    story,
    sentences,
    entities,
    heads,
    {
      home: home ?? ours ?? open,
      headed,
      event: digest
        ? null
        : (title.map((name) => registry.named((story.title ?? '').slice(name.from, name.to))).find((entity) => entity && isEvent(entity)) ??
          null),
      account: home !== null && (ACCOUNT.test(headOf(story, sentences)) || (home.id !== 'CN' && isAccount(sentences))),
      publisher: sense.publisherPlace(publisher, story.publisher ?? ''),
      rest: home || ours || open || !isOfCountry(sense) ? null : registry.place('CN'),
    },
    gazetteer,
  );
  return { home, entities, topics };
}

/** A line that is a name from end to end is one name. */
const withHead = (list: NameMention[], head: ItemHead | null): NameMention[] =>
  head ? [...list.filter(({ from, to }) => to <= head.name.from || from >= head.name.to), head.name] : list;

/** Both, by `from`; a place that is only the front of a longer name gives way to it (承德 in 承德露露). */
function withAliases(found: readonly EntityMention[], aliases: readonly EntityMention[]): EntityMention[] {
  const kept =
    aliases.length === 0 ? found : found.filter(({ from, to }) => !aliases.some((alias) => alias.from <= from && to <= alias.to));
  return [...kept, ...aliases].sort((a, b) => a.from - b.from);
}

/** 江北区建设局, in a text that never says which of two districts: the one place of several that it speaks of, which stays open. */
function unsettledOf(sentences: readonly Sentence[], names: readonly NameMention[][], sense: PlaceSense): Entity | null {
  const found = new Set<string>();
  sentences.forEach(({ text }, i) => {
    for (const name of names[i] ?? []) {
      const surface = text.slice(name.from, name.to);
      const place =
        name.rule === 'place' ? surface : name.kind === 'organisation' ? /^[\p{Script=Han}]{2,3}[区县市]/u.exec(surface)?.[0] : undefined;
      if (!place || !/[区县市]$/.test(place)) continue;
      const match = sense.gazetteer.longest(place, 0);
      if (
        match?.to === place.length &&
        match.readings.length > 1 &&
        !sense.sense({ ...name, candidates: match.readings.map(({ id }) => id) })
      )
        found.add(place);
    }
  });
  const [name] = found;
  return name && found.size === 1 ? { id: `place::${name}`, name, kind: 'place', parent: null, aliases: [], same_as: null } : null;
}

/** The company, school or bureau whose name the publisher's is from end to end; null for papers and sites. */
function publishingBody(publisher: string, names: readonly NameMention[], registry: Registry): Entity | null {
  const own = names.find(({ from, to, kind }) => kind === 'organisation' && from === 0 && to === publisher.length);
  if (!own) return null;
  registry.learn(publisher, own, null);
  return registry.named(publisher) ?? null;
}

/** The names of a headline that is no sentence of the story, with what they mean. */
function titleLine(text: string, names: readonly NameMention[], registry: Registry, aliases: Aliases) {
  const mentions = names.flatMap((name) => registry.mention(text, name, -1) ?? []);
  return { text, mentions: withAliases(mentions, aliases.mentions(text, mentions)) };
}

/** The one person in the headline of whom the story tells. */
function heroOf(title: string, entities: readonly EntityMention[][]): Entity | null {
  const people = new Map<string, Entity>();
  for (const { entity, mention } of entities.flat())
    if (mention?.rule === 'person' && title.includes(entity.name)) people.set(entity.id, entity);
  const [hero] = people.values();
  return hero && people.size === 1 ? hero : null;
}

/** What a headline is about where it names a zone, company or work before any place. */
function titleSubject(text: string, names: readonly NameMention[], registry: Registry, aliases: Aliases): Entity | null {
  const alias = aliases.mentions(text, [])[0];
  if (alias && alias.from <= 2 && /^(?:organisation|zone|project)$/.test(alias.entity.kind)) return alias.entity;
  for (const name of names) {
    if (name.kind === 'other' && name.rule !== 'group') continue;
    if (/body$/.test(name.rule)) return ownsFigures(text, name, registry);
    if (name.rule.startsWith('place')) return companyIn(name, registry) ?? listedZone(name, registry);
    const entity = registry.named(text.slice(name.from, name.to));
    if (entity) return entity;
  }
  return null;
}

/** Schools, hospitals, railways and the like: a headline that begins with one tells of it. */
const ACTS =
  /(?:医院|大学|学院|中学|小学|初中|高中|学校|幼儿园|博物馆|博物院|图书馆|美术馆|科技馆|体育馆|大剧院|剧院|铁路局|供电局|电业局|合作社|基金会|红十字会|实验室|交易所)$/;
/** What it says to others: 某大学发布报告. */
const TELLS_OTHERS = /^[^，。；]{0,6}(?:发布|报告|教授|专家|研究|学者|调查|团队|：|:|称|联合|院长|校长|主任|医生|学生|毕业)/;

/** The body that a headline names, where it tells of what the body itself does. */
function ownsFigures(text: string, name: NameMention, registry: Registry): Entity | null {
  const surface = text.slice(name.from, name.to);
  if (name.from > 2 || name.rule !== 'body' || !ACTS.test(surface) || TELLS_OTHERS.test(text.slice(name.to))) return null;
  return registry.named(surface) ?? null;
}

/** Whether a headline names a place of the country below the province. */
const placed = (title: readonly NameMention[], sense: PlaceSense): boolean =>
  title.some(
    (name) => name.rule.startsWith('place') && name.kind === 'place' && /^\d{3}[1-9]|^\d{2}[1-9]/.test(sense.sense(name)?.id ?? ''),
  );

/** A company of our table that a headline names. */
function companyIn(name: NameMention, { gazetteer, sense }: Registry): Entity | null {
  const row = name.kind === 'organisation' ? gazetteer.row(sense.sense(name)?.id ?? '') : undefined;
  return row?.level === 'company' ? entityOf(row) : null;
}

/** How often a company must be named to be what a story is about. */
const OFTEN = 3;

/**
 * The company that a story is about: named again and again, twice as often as any other, and more often than the country. Null in a story
 * that is at home in a place of the country.
 */
function protagonist(entities: readonly EntityMention[][], home: Entity | null): Entity | null {
  if (home && home.id !== 'CN') return null;
  const counts = new Map<string, { entity: Entity; count: number }>();
  let country = 0;
  for (const { entity } of entities.flat()) {
    if (entity.id === 'CN') country++;
    if (entity.kind !== 'organisation' || BODY.test(entity.name)) continue;
    const counted = counts.get(entity.id);
    if (counted) counted.count++;
    else counts.set(entity.id, { entity, count: 1 });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count >= OFTEN && first.count >= 2 * (second?.count ?? 0) && first.count > country ? first.entity : null;
}

/** Bodies that tell the news rather than make it. */
const BODY = /(?:局|厅|部|委|院|署|办|政府|海关|协会|商会|学会|联合会|交易所|证券|银行|大学|研究所|研究院|中心|法院|检察院|委员会)$/;

/** Reports that give account of a place as a whole: what they say is of the place unless the very clause says otherwise. */
const ACCOUNT = /政府工作报告|工作报告|统计公报|计划执行情况|预算执行情况|运行情况|主要经济指标|发展公报/;

/** （二）深化改革…: a text of numbered sections, or one that addresses deputies. */
function isAccount(sentences: readonly Sentence[]): boolean {
  const sections = sentences.filter(({ text }) =>
    /^\s*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)/.test(text),
  ).length;
  return sections >= 3 || sentences.some(({ text }) => /^各位代表|^(?:今年|明年)(?:政府)?工作的?总体要求/.test(text));
}

/** The headline, or the first line. */
const headOf = (story: Story, sentences: readonly Sentence[]): string => story.title ?? sentences[0]?.text ?? '';

/** The country or the world, in a story that is at home in a place of the country. */
function beyond({ entity }: EntityMention, home: Entity | null): boolean {
  return home !== null && /^\d/.test(home.id) && (entity.id === 'CN' || entity.id.startsWith('place::'));
}

/** Names of a text that is no sentence of the story: its title, its publisher. */
function namesOf(text: string, lexicon: Lexicon): NameMention[] {
  const block = { kind: 'heading' as const, start: 0, end: text.length };
  return recognizeNames({ text, start: 0, end: text.length, offsets: null, block, blockIndex: -1, cell: null }, lexicon, []);
}
