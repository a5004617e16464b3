import type { Entity } from '../../../schemas/schemas.js';
import { type Lexicon, normalName } from '../../lexicon/lexicon.js';
import { Cover, type NameMention, onlyGeneric } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention } from '../link.js';
import type { Registry } from './registry.js';

/** X（以下简称“Y”）, X（简称Y）. */
const CALLED = /[（(](?:[A-Za-z .,&]{2,40}[，,；;]\s?)?(?:以下|下)?(?:简称|称)(?:为)?[：:]?\s*[“"]?([^”"（）()，。]{2,18})[”"]?[）)]/g;

/** 某某协会（ABCD）. */
const INITIALS = /[（(]([A-Z][A-Za-z.&' -]{1,40})(?:[，,；;][^（）()]{0,20})?[）)]/g;

/** What a company's short name drops from its end: 品诺光伏科技 is 品诺光伏 in the next sentence. */
const COMPANY_TAIL = /(?:控股集团|集团)?(?:股份)?(?:有限责任公司|有限公司|公司|集团)$/;
const TRADE_TAIL =
  /(?:科技|电子|实业|医疗器械|器械|电器|机械|光电|生物|制药|药业|材料|新材料|能源|新能源|汽车|重工|投资|控股|股份|信息|网络|技术|发展)$/;

/** Aliases that an article makes, found again by their characters. */
export interface Aliases {
  /** Mentions of learnt aliases that `known` does not cover already; places in `known` may lie inside them. */
  mentions(text: string, known: readonly EntityMention[]): EntityMention[];
}

/**
 * Learns every name of the article, then what it is also called: by 以下简称, by abbreviation (characters of the long form in their order),
 * and companies by the core of their registered name.
 */
export function learnAliases(
  sentences: readonly Sentence[],
  names: readonly NameMention[][],
  registry: Registry,
  { leads, sorts }: Lexicon,
): Aliases {
  // The county named last is where the villages and streets named after it lie.
  let county: string | null = null;
  for (const [i, { text }] of sentences.entries())
    for (const name of names[i] ?? []) {
      const [place] = name.rule === 'place' && name.candidates.length === 1 ? name.candidates : [];
      if (place && registry.gazetteer.row(place)?.level === 'county') county = place;
      registry.learn(text, name, county);
    }
  registry.settle();
  const table = new Map<string, { entity: Entity; reason: string }>();
  const put = (alias: string, entity: Entity, reason: string) => {
    const before = table.get(alias);
    // Two entities under one short name: it means neither.
    if (before && before.entity !== entity) table.set(alias, { entity: before.entity, reason: '' });
    else if (!before) table.set(alias, { entity, reason });
  };
  // What another name is given to is a name itself.
  const naming = [...sentences.entries()].filter(([i]) => (names[i]?.length ?? 0) > 0);
  for (const [i, { text }] of naming)
    for (const m of text.matchAll(CALLED)) {
      const owner = (names[i] ?? []).find((name) => name.to === m.index);
      const entity = owner && registry.named(text.slice(owner.from, owner.to));
      const alias = m[1]!.trim();
      if (!entity) continue;
      registry.alias(normalName(alias), alias, entity);
      put(alias, entity, `the article calls it so: ${m[0]}`);
    }
  for (const [i, { text }] of naming)
    for (const m of text.matchAll(INITIALS)) {
      const owner = (names[i] ?? []).find((name) => name.to === m.index && name.kind !== 'place');
      const entity = owner && registry.named(text.slice(owner.from, owner.to));
      if (!entity) continue;
      registry.alias(normalName(m[1]!), m[1]!, entity);
      put(m[1]!, entity, `its initials: ${m[0]}`);
    }
  const whole = sentences.map(({ text }) => text).join('\n');
  for (const [i, { text }] of sentences.entries())
    for (const name of names[i] ?? []) {
      // “一带一路”项目 does not make the slogan a project.
      if (!name.rule.startsWith('quoted') || text.slice(0, name.to).endsWith('项目')) continue;
      const entity = registry.named(text.slice(name.from, name.to));
      const quoted = /[“"][^”"]+[”"]/.exec(text.slice(name.from, name.to))?.[0];
      if (entity && quoted) put(quoted, entity, `in quotes, as in ${entity.name}`);
    }
  for (const entity of registry.all())
    if (
      (entity.kind === 'place' ? VILLAGE.test(entity.name) : /^(?:project|zone|organisation)$/.test(entity.kind)) &&
      (entity.name.length >= 3 || registry.isBrand(entity)) &&
      !/[、和]/.test(entity.name)
    )
      put(entity.name, entity, 'its name');
  for (const [brand, entity] of registry.brands()) put(brand, entity, `short for ${entity.name}`);
  for (const entity of registry.all()) {
    // 中欧班列长安号 → 长安号
    const brand = /^中欧班列[（(]?[“"]?([\p{Script=Han}]{2,5}号)[”"]?[）)]?$/u.exec(entity.name)?.[1];
    if (brand) put(brand, entity, `the name alone of ${entity.name}`);
  }
  shortDocuments(registry, put);
  for (const entity of registry.all()) {
    const rest = withoutPlace(entity, registry);
    if (rest) put(rest, entity, `${entity.name} without its place`);
    if (entity.kind !== 'organisation') continue;
    for (const alias of companyCores(entity.name, registry))
      if (!onlyGeneric(alias, leads, sorts)) put(alias, entity, `the core of ${entity.name}`);
    const front = frontOf(entity.name, registry, whole);
    if (front && !onlyGeneric(front, leads, sorts)) put(front, entity, `the front of ${entity.name}, again and again`);
  }
  const forms = registry.gazetteer.bare();
  // A name of two characters may lie across two words.
  for (const [alias, { reason }] of table) if (reason) forms.addForm(alias, alias, alias.length > 2 ? 'full' : 'near');
  return {
    mentions(text, known) {
      const cover = new Cover(text.length, known);
      return forms.matches(text).flatMap(({ from, to }): EntityMention[] => {
        // 承德|露露: what is a place by itself is no place in a longer name that the article knows.
        if (
          cover.meets({ from, to }) &&
          known.some(
            (other) =>
              other.from < to &&
              from < other.to &&
              !(
                (other.mention?.rule.startsWith('place') || other.entity === table.get(text.slice(from, to))!.entity) &&
                from <= other.from &&
                other.to <= to &&
                other.to - other.from < to - from
              ),
          )
        )
          return [];
        const alias = text.slice(from, to);
        const { entity, reason } = table.get(alias)!;
        if (!entity.aliases.includes(alias)) entity.aliases.push(alias);
        return [{ from, to, entity, via: 'alias', reason, mention: null }];
      });
    },
  };
}

/** 《指南》 after 《农村客货邮运营服务指南（试行）》: the one longer document that ends in it. */
function shortDocuments(registry: Registry, put: (alias: string, entity: Entity, reason: string) => void): void {
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

/** 临江国际物流园区 is 国际物流园区 in the next sentence; only where enough of a name is left. */
function withoutPlace({ name, kind, parent }: Entity, registry: Registry): string | null {
  if (!parent || kind === 'other') return null;
  if (kind === 'place') return villageOf(name, registry);
  const match = placeAt(registry, name);
  const rest = match ? name.slice(match.to).replace(/^[省市区县]/, '') : '';
  return rest.length >= (kind === 'project' ? 4 : 5) && !/^[湾江河湖山海岛]/.test(rest) && !BARE_TYPE.test(rest) ? rest : null;
}

/** 湖北云岭村 and 云岭县白石镇柳湾村 are 云岭村 and 柳湾村 in the next sentence. */
function villageOf(name: string, registry: Registry): string | null {
  let rest = name;
  for (let match = placeAt(registry, rest); match && match.to < rest.length; match = placeAt(registry, rest)) rest = rest.slice(match.to);
  rest = /[镇乡](?=[\p{Script=Han}]{2,4}(?:村|社区)$)/u.test(rest) ? rest.replace(/^.{1,4}[镇乡](?=.{2,4}(?:村|社区)$)/u, '') : rest;
  return rest.length < name.length && rest.length >= 3 && VILLAGE.test(rest) ? rest : null;
}

/** A township, village or foreign town with a stem of its own. */
const VILLAGE = /^(?![市县区])[\p{Script=Han}]{2,6}(?:村|镇|乡|街道|社区|苏木|市|州|省|郡|县|港|岛)$/u;

/** Types that every place has one of are no alias of one. */
const BARE_TYPE =
  /^(?:高新技术产业|经济技术|经济|综合保税|工业|国际|国家级?|自由贸易)*(?:开发区|高新区|保税区|园区|机场|试验区|产业园|委员会|人民政府|公安局|统计局|法院|检察院|医院|大学)$/;

/** 常州品诺光伏科技有限公司 → 品诺光伏科技, 品诺光伏; three characters at least, so that no word of the language is taken. */
function companyCores(name: string, registry: Registry): string[] {
  const stem = name.replace(/[（(][^（）()]*[）)]/g, '').replace(COMPANY_TAIL, '');
  if (stem === name) return [];
  let core = stem;
  // 河北承德云岭股份 is 承德云岭 as well: the smaller place may stay.
  const inner: string[] = [];
  for (let match = placeAt(registry, core); match && match.to < core.length; match = placeAt(registry, core)) {
    core = core.slice(match.to);
    if (core.length >= 4) inner.push(core);
  }
  core = core.replace(/^[省市区县]/, '');
  const out = [stem, ...inner, core, core.replace(TRADE_TAIL, ''), core.replace(TRADE_TAIL, '').replace(TRADE_TAIL, '')];
  return [...new Set(out)].filter((form) => form.length >= 3 && form.length < name.length);
}

/** 云岭高科 of 山东云岭高科绿色能源有限公司, where the text goes on to call it so; at least twice; three characters, or two where
 * they are all of it. */
function frontOf(name: string, registry: Registry, text: string): string | null {
  const stem = name.replace(/[（(][^（）()]*[）)]/g, '').replace(COMPANY_TAIL, '');
  if (stem === name) return null;
  const place = placeAt(registry, stem);
  const core = (place ? stem.slice(place.to) : stem).replace(/^[省市区县]/, '');
  for (let length = Math.min(6, core.length); length >= 2; length--) {
    const front = core.slice(0, length);
    if (length > 2 && length > core.length - 2) continue;
    // Two characters only where they are all of the name: 云岭集团.
    if (length === 2 && core.length > 2) return null;
    if (registry.gazetteer.longest(front, 0)?.to === length) return null;
    const alone = text.split(front).length - text.split(core.slice(0, length + 1)).length;
    if (alone >= 2) return front;
  }
  return null;
}

/** The place that a name begins with. */
function placeAt({ gazetteer }: Registry, name: string): { to: number } | null {
  const match = gazetteer.longest(name, 0);
  return match?.readings.some(({ id }) => gazetteer.row(id)?.kind !== 'organisation') ? match : null;
}

/** What a company's full name may add to its short one. */
const TRADE = /^(?:控股|股份|有限|责任|集团|发展|投资|实业|科技|国际|工业|[（(][^（）()]{2,8}[）)])+$/;

/** Types that abbreviate one another at the end of names. */
const ENDS =
  /(示范区|试验区|学校|中学|小学|初中|高中|幼儿园|医院|合作社|冶炼厂|高新区|经开区|开发区|新区|片区|园区|产业园|生态园|保税区|综保区|集团|公司|银行|大学|论坛|博览会|交易会|项目|工程|水库|机场|铁路|高铁|高速|大桥|隧道|委员会|管委会|局)$/;

/**
 * Whether `short` may stand for `long`: both end in the same type, and the rest of the short name is found in the long one, in order, in
 * pieces of which one has two characters. Normal names.
 */
export function abbreviates(short: string, long: string): boolean {
  const end = ENDS.exec(short)?.[1];
  if (!end || !long.endsWith(end) || short.length < 4) return false;
  const stem = short.slice(0, -end.length);
  const body = long.slice(0, -end.length);
  if (stem.length < 2) return false;
  if (body.endsWith(stem)) return true;
  // 宝山集团 is no short form of its branch 宝山西部矿业集团: between a company's name and its type stand only words of trade.
  if (/^(?:集团|公司)$/.test(end)) return body.startsWith(stem) && TRADE.test(body.slice(stem.length));
  if (body.startsWith(stem)) return true;
  let at = -1;
  let run = 0;
  let longest = 0;
  for (const c of stem) {
    const next = body.indexOf(c, at + 1);
    if (next < 0) return false;
    run = next === at + 1 && at >= 0 ? run + 1 : 1;
    longest = Math.max(longest, run);
    at = next;
  }
  return longest >= 2 || stem.length === 2;
}
