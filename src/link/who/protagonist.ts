import type { Entity } from '../../../schemas/schemas.js';
import { ANALYSTS } from '../../lexicon/lexicon.js';
import type { NameMention, Stretch } from '../../recognize/recognize.js';
import type { EntityMention } from '../link.js';
import type { Aliases } from './aliases.js';
import type { Line } from './line.js';
import { entityOf, type PlaceSense } from './placesense.js';
import type { Registry } from './registry.js';
import { listedZone } from './zonehead.js';

/** What a headline is about where it names a zone, company or work before any place. */
export function titleSubject({ text, names }: Line, registry: Registry, aliases: Aliases): Entity | null {
  const alias = aliases.mentions(text, [])[0];
  if (alias && alias.from <= 2 && /^(?:organisation|zone|project)$/.test(alias.entity.kind)) return alias.entity;
  for (const [i, name] of names.entries()) {
    // 永康市东城街道|卫星社区: the inner of two
    if (names[i + 1]?.from === name.to && /^(?:village|body)$/.test(names[i + 1]!.rule)) continue;
    if (name.kind === 'other' && name.rule !== 'group') continue;
    if (/body$|^(?:seat|establishment|operator)$/.test(name.rule)) return ownsFigures(text, name, registry);
    if (name.rule.startsWith('place')) return companyIn(name, registry) ?? listedZone(name, registry);
    const entity = registry.named(text.slice(name.from, name.to));
    if (entity) return entity;
  }
  return null;
}

/** Schools, hospitals, railways and the like: a headline that begins with one tells of it. */
const ACTS =
  /(?:医院|卫生院|保健院|大学|学院|中学|小学|初中|高中|[一二三四五六七八九十]中|附中|附小|学校|党校|技校|幼儿园|博物馆|博物院|纪念馆|图书馆|美术馆|科技馆|体育馆|文化馆|大剧院|剧院|剧团|歌舞团|乐团|铁路局|供电局|电业局|港务局|矿务局|农垦局|合作社|基金会|红十字会|实验室|研究所|研究院|设计院|福利院|敬老院|养老院|交易所|工务段|机务段|车务段|供电段|动物园|植物园)$/;
/** What it says to others: 某大学发布报告. */
const TELLS_OTHERS = /^[^，。；]{0,6}(?:发布|报告|教授|专家|研究|学者|调查|团队|：|:|称|联合|院长|校长|主任|医生|学生|毕业)/;

const actsFor = (text: string, { from, to }: Stretch): boolean =>
  from <= 2 && ACTS.test(text.slice(from, to)) && !TELLS_OTHERS.test(text.slice(to));

/** The body that a headline names, where it tells of what the body itself does. */
function ownsFigures(text: string, name: NameMention, registry: Registry): Entity | null {
  return actsFor(text, name) ? (registry.named(text.slice(name.from, name.to)) ?? null) : null;
}

/** The body that a headline begins with by its level alone: 省人民医院. */
export function titleBody(text: string, [first]: readonly EntityMention[]): Entity | null {
  return first?.mention?.rule === 'relative_body' && actsFor(text, first) ? first.entity : null;
}

/** A school, a hospital or the like that puts out what it does itself. */
export const runsItself = (teller: Entity | null): Entity | null => (teller && ACTS.test(teller.name) ? teller : null);

/** What a body tells of itself alone: its budget, its accounts, how it did its office. */
const OWN_ACCOUNT =
  /^[^，。；]{0,14}(?:(?:部门|单位|本级)[^，。；]{0,4}(?:预算|决算)|预算公开|决算公开|绩效(?:自评|评价)|(?:政府)?信息公开(?:工作)?年度?报告|(?:机关运行|“?三公”?)经费)/;

/** The body that opens a headline and reports on itself: 某某县水利局2022年度部门决算公开; null for any other headline. */
export function bodyOfAccount({ text, names }: Line, registry: Registry): Entity | null {
  const own = names.find(({ kind, from, to }) => kind === 'organisation' && from <= 2 && OWN_ACCOUNT.test(text.slice(to)));
  if (!own) return null;
  registry.learn(text, own, null);
  return registry.named(text.slice(own.from, own.to)) ?? null;
}

/** A company of our table that a headline names. */
function companyIn(name: NameMention, { gazetteer, sense }: Registry): Entity | null {
  const row = name.kind === 'organisation' ? gazetteer.row(sense.sense(name)?.id ?? '') : undefined;
  return row?.level === 'company' ? entityOf(row) : null;
}

/** Whether a headline names a place of the country below the province. */
export const namesPlace = ({ names }: Line, sense: PlaceSense): boolean =>
  names.some(
    (name) => name.rule.startsWith('place') && name.kind === 'place' && /^\d{3}[1-9]|^\d{2}[1-9]/.test(sense.sense(name)?.id ?? ''),
  );

/** The one person in the headline of whom the story tells. */
export function titlePerson(title: string, entities: readonly EntityMention[][]): Entity | null {
  const people = new Map<string, Entity>();
  for (const { entity, mention } of entities.flat())
    if (mention?.rule === 'person' && title.includes(entity.name)) people.set(entity.id, entity);
  const [hero] = people.values();
  return hero && people.size === 1 ? hero : null;
}

/** How often a village must be named that a story is told of. */
const VILLAGE_OFTEN = 3;

/** The one village in the headline that the story names again and again; null where it has none, or several. */
export function titleVillage(title: string, entities: readonly EntityMention[][]): Entity | null {
  if (!/村|社区|嘎查/.test(title)) return null;
  const counts = new Map<string, { entity: Entity; count: number }>();
  for (const { entity, mention } of entities.flat()) {
    if (mention?.rule !== 'village' || !title.includes(entity.name)) continue;
    const counted = counts.get(entity.id);
    if (counted) counted.count++;
    else counts.set(entity.id, { entity, count: 1 });
  }
  const [first] = counts.values();
  return first && counts.size === 1 && first.count >= VILLAGE_OFTEN ? first.entity : null;
}

/** How often a company must be named to be what a story is about. */
const OFTEN = 3;

/**
 * The company that a story of no place is about: named again and again, twice as often as any other, and more often than the country.
 */
export function protagonistOf(entities: readonly EntityMention[][]): Entity | null {
  const counts = new Map<string, { entity: Entity; count: number }>();
  let country = 0;
  for (const { entity } of entities.flat()) {
    if (entity.id === 'CN') country++;
    if (entity.kind !== 'organisation' || BODY.test(entity.name) || ANALYSTS.test(entity.name)) continue;
    const counted = counts.get(entity.id);
    if (counted) counted.count++;
    else counts.set(entity.id, { entity, count: 1 });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count >= OFTEN && first.count >= 2 * (second?.count ?? 0) && first.count > country ? first.entity : null;
}

/** Bodies that tell the news rather than make it. */
const BODY = /(?:局|厅|部|委|院|署|办|政府|海关|协会|商会|学会|联合会|交易所|证券|银行|大学|研究所|研究院|中心|法院|检察院|委员会)$/;

/** The company, school or bureau whose name the publisher's is from end to end; null for papers and sites. */
export function publishingBody({ text, names }: Line, registry: Registry): Entity | null {
  const own = names.find(({ from, to, kind }) => kind === 'organisation' && from === 0 && to === text.length);
  if (!own) return null;
  registry.learn(text, own, null);
  return registry.named(text) ?? null;
}
