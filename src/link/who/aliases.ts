import type { Entity } from '../../../schemas/schemas.js';
import { type Lexicon, normalName } from '../../lexicon/lexicon.js';
import { Cover, type NameMention, onlyGeneric } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention } from '../link.js';
import type { Line } from './line.js';
import type { Registry } from './registry.js';
import { companyCores, frontOf, VILLAGE, withoutPlace } from './shortforms.js';

/** X（以下简称“Y”）, X（简称Y）. */
const CALLED = /[（(](?:[A-Za-z .,&]{2,40}[，,；;]\s?)?(?:以下|下)?(?:简称|称)(?:为)?[：:]?\s*[“"]?([^”"（）()，。]{2,18})[”"]?[）)]/g;

/** 从某某公司获悉（以下简称…）: what may stand between a name and the one that is given to it. */
const TOLD_BY = /^(?:(?:方面)?(?:获悉|了解到|得知|处获悉))?$/;

/** 某某协会（ABCD）. */
const INITIALS = /[（(]([A-Z][A-Za-z.&' -]{1,40})(?:[，,；;][^（）()]{0,20})?[）)]/g;

/** Aliases that an article makes, found again by their characters. */
export interface Aliases {
  /** Mentions of learnt aliases that `known` does not cover already; places in `known` may lie inside them. */
  mentions(text: string, known: readonly EntityMention[]): EntityMention[];
}

/** Files an alias of an entity with the reason why it is one. */
type Put = (alias: string, entity: Entity, reason: string) => void;

/**
 * Learns every name of the article, then what it is also called: by 以下简称, by abbreviation (characters of the long form in their order),
 * and companies by the core of their registered name. `names[i]` belongs to `sentences[i]`.
 */
export function learnAliases(
  sentences: readonly Sentence[],
  names: readonly NameMention[][],
  registry: Registry,
  lexicon: Lexicon,
): Aliases {
  const lines = sentences.map(({ text }, i): Line => ({ text, names: names[i] ?? [] })).filter(({ names: found }) => found.length > 0);
  learnNames(lines, registry);
  const table = new Map<string, { entity: Entity; reason: string }>();
  const put: Put = (alias, entity, reason) => {
    const before = table.get(alias);
    // Two entities under one short name: it means neither.
    if (before && before.entity !== entity) table.set(alias, { entity: before.entity, reason: '' });
    else if (!before) table.set(alias, { entity, reason });
  };
  givenNames(lines, registry, put);
  quotedNames(lines, registry, put);
  ownNames(registry, put);
  shortDocuments(registry, put);
  shortNames(registry, sentences.map(({ text }) => text).join('\n'), lexicon, put);
  const forms = registry.gazetteer.bare();
  // A name of two characters may lie across two words.
  for (const [alias, { reason }] of table) if (reason) forms.addForm(alias, alias, alias.length > 2 ? 'full' : 'near');
  return {
    mentions(text, known) {
      const cover = new Cover(text.length, known);
      return forms.matches(text).flatMap(({ from, to }): EntityMention[] => {
        const alias = text.slice(from, to);
        const { entity, reason } = table.get(alias)!;
        // 承德|露露: what is a place by itself is no place in a longer name that the article knows.
        const givesWay = (other: EntityMention) =>
          (other.mention?.rule.startsWith('place') || other.entity === entity) &&
          from <= other.from &&
          other.to <= to &&
          other.to - other.from < to - from;
        if (cover.meets({ from, to }) && known.some((other) => other.from < to && from < other.to && !givesWay(other))) return [];
        if (!entity.aliases.includes(alias)) entity.aliases.push(alias);
        return [{ from, to, entity, via: 'alias', reason, mention: null }];
      });
    },
  };
}

/** Tells the registry all names in order; the county named last is where the villages and streets named after it lie. */
function learnNames(lines: readonly Line[], registry: Registry): void {
  let county: string | null = null;
  for (const { text, names } of lines)
    for (const name of names) {
      const [place] = name.rule === 'place' && name.candidates.length === 1 ? name.candidates : [];
      if (place && registry.gazetteer.row(place)?.level === 'county') county = place;
      registry.learn(text, name, county);
    }
  registry.settle();
}

/** 某某中心（以下简称“云心”）, 某某协会（ABCD）: what another name is given to is a name itself. */
function givenNames(lines: readonly Line[], registry: Registry, put: Put): void {
  const give = (pattern: RegExp, fits: (name: NameMention) => boolean, why: string) => {
    for (const { text, names } of lines)
      for (const m of text.matchAll(pattern)) {
        const owner = names.find((name) => fits(name) && name.to <= m.index && TOLD_BY.test(text.slice(name.to, m.index)));
        const entity = owner && registry.named(text.slice(owner.from, owner.to));
        const alias = m[1]!.trim();
        if (!entity) continue;
        registry.alias(normalName(alias), alias, entity);
        put(alias, entity, `${why}: ${m[0]}`);
      }
  };
  give(CALLED, () => true, 'the article calls it so');
  give(INITIALS, ({ kind }) => kind !== 'place', 'its initials');
}

/** “云岭号”: what stands in quotes within a name goes on alone. “一带一路”项目 does not make the slogan a project. */
function quotedNames(lines: readonly Line[], registry: Registry, put: Put): void {
  for (const { text, names } of lines)
    for (const name of names) {
      if (!name.rule.startsWith('quoted') || text.slice(0, name.to).endsWith('项目')) continue;
      const entity = registry.named(text.slice(name.from, name.to));
      const quoted = /[“"][^”"]+[”"]/.exec(text.slice(name.from, name.to))?.[0];
      if (entity && quoted) put(quoted, entity, `in quotes, as in ${entity.name}`);
    }
}

/** Names that are found again wherever they stand, and brands. */
function ownNames(registry: Registry, put: Put): void {
  for (const entity of registry.all()) {
    // a name that holds a figure is read where it stands; the words behind the size go on alone
    const words = registry.behindSize(entity);
    if (words) put(words, entity, `${entity.name} without its size`);
    else if (
      (entity.kind === 'place' ? VILLAGE.test(entity.name) : /^(?:project|zone|organisation)$/.test(entity.kind)) &&
      (entity.name.length >= 3 || registry.isBrand(entity)) &&
      !/[、和]/.test(entity.name)
    )
      put(entity.name, entity, 'its name');
  }
  for (const [brand, entity] of registry.joinedBrands()) put(brand, entity, `short for ${entity.name}`);
  for (const entity of registry.all()) {
    // 中欧班列长安号 → 长安号
    const brand = /^中欧班列[（(]?[“"]?([\p{Script=Han}]{2,5}号)[”"]?[）)]?$/u.exec(entity.name)?.[1];
    if (brand) put(brand, entity, `the name alone of ${entity.name}`);
  }
}

/** Names without their place, companies without their form and trade. `text` is the whole article. */
function shortNames(registry: Registry, text: string, { leads, sorts }: Lexicon, put: Put): void {
  for (const entity of registry.all()) {
    if (registry.behindSize(entity)) continue;
    const rest = withoutPlace(entity, registry);
    if (rest) put(rest, entity, `${entity.name} without its place`);
    if (entity.kind !== 'organisation') continue;
    for (const alias of companyCores(entity.name, registry))
      if (!onlyGeneric(alias, leads, sorts)) put(alias, entity, `the core of ${entity.name}`);
    const front = frontOf(entity.name, registry, text);
    if (front && !onlyGeneric(front, leads, sorts)) put(front, entity, `the front of ${entity.name}, again and again`);
  }
}

/** 《指南》 after 《农村客货邮运营服务指南（试行）》: the one longer document that ends in it. */
function shortDocuments(registry: Registry, put: Put): void {
  const documents = registry.all().filter(({ name }) => name.startsWith('《'));
  for (const short of documents) {
    const word = short.name.slice(1, -1);
    if (word.length > 4) continue;
    const longer = documents.filter(
      ({ name }) =>
        name.length > short.name.length + 2 &&
        name
          .slice(1, -1)
          .replace(/[（(][^（）()]*[）)]$/, '')
          .endsWith(word),
    );
    if (longer.length !== 1) continue;
    registry.alias(normalName(short.name), short.name, longer[0]!);
    put(short.name, longer[0]!, `short for ${longer[0]!.name}`);
  }
}
