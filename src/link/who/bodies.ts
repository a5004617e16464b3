import type { Entity } from '../../../schemas/schemas.js';
import { ANALYSTS, entityNamed, type Gazetteer, ORGANS } from '../../lexicon/lexicon.js';
import type { EntityMention, Topic } from '../link.js';
import { entityOf } from './placesense.js';

/** Organs of the country that no table needs: 国家统计局, 中国人民银行. */
const NATIONAL = /^(?:国务院.{2,10}|国家.{1,12}[局委署]|中国人民银行|海关总署|.{1,6}总局|最高人民(?:法院|检察院)|审计署)$/;

/**
 * Of the institutions in the table those that govern, and national media: what they tell is told of the country. Mass organisations and
 * exchanges act for themselves.
 */
const DEPARTMENT =
  /^(?:国务院.*|国家.*|全国.*委员会|中国人民银行|中国.{2,14}(?:监督管理委员会|局)|海关总署|审计署|中央广播电视总台|新华通讯社|中国新闻社|人民日报社|.{2,12}部|.{2,10}总局|最高人民(?:法院|检察院))$/;

/** 云岭经济开发区管委会: the body that runs a zone, and the zone. */
const ZONE_BODY = /^(.{2,}(?:区|新城|科学城|高新城|产业园|园))(?:党工委)?(?:管委会|管理委员会)$/;

/** 沈阳铁路局, 某某供电局: bureaus that run something; their figures are their own. */
const OPERATOR =
  /(?:(?:缉私|海警|铁路|邮政|供电|电业|电力|港务|矿务|农垦|工程|电信|石油|油田)(?:总|管理)?|勘[探测察])局$|(?:公路|工务|机务|车务|车辆|电务|供电|客运|养护)段$/;

/** Committees, governments and bureaus report on their place. */
export function placeOfBody(entity: Entity, gazetteer: Gazetteer): Entity {
  const row = gazetteer.row(entity.id);
  if (row?.level === 'institution' && (row.parent || DEPARTMENT.test(row.name))) return entityOf(gazetteer.row(row.parent ?? 'CN')!);
  const zone = entity.kind === 'organisation' ? ZONE_BODY.exec(entity.name)?.[1] : undefined;
  if (zone) {
    return entityNamed('zone', zone, entity.parent, gazetteer);
  }
  if (entity.kind === 'organisation' && (ORGANS.includes(entity.name) || NATIONAL.test(entity.name))) return entityOf(gazetteer.row('CN')!);
  const place =
    entity.kind === 'organisation' && entity.parent && /(?:委|政府|局|厅|委员会)$/.test(entity.name) && !OPERATOR.test(entity.name)
      ? gazetteer.row(entity.parent)
      : undefined;
  return place ? entityOf(place) : entity;
}

/** ”江北区常务副区长说: whose office the speaker holds. */
const SPEAKER =
  /^(?:市|区|县|省|州)?(?:委|政府)?(?:常务|副|原)*(?:书记|区长|市长|县长|省长|主任|局长|关长|厅长|处长|负责人|发言人|董事长|总经理|党工委书记|镇长|秘书长)[^，。]{0,12}(?:说|表示|介绍|透露|称|告诉)/;

/** Bodies that live by speaking of others: what follows them is their trade's, or the country's. */
export const VOICES_OF_TRADES = /(?:协会|学会|商会|联席会|促进会|物流与采购联合会|工业联合会|信息中心|智库|证券|期货|咨询)$/;

/** Bodies whose officers speak of their trade, not of the body itself. */
const OF_TRADES =
  /(?:协会|学会|商会|联合会|联席会|联谊会|促进会|联盟|研究院|研究所|研究中心|信通院|信息中心|智库|大学|学院|证券|期货|咨询|顾问|交易所|基金会|律师事务所)$/;

/** Whether who speaks for a body of that name tells of others. */
export const isVoice = (name: string): boolean => OF_TRADES.test(name) || ANALYSTS.test(name);

/** Whose office who speaks in a sentence holds; null where nobody does. */
export function speakerOf(text: string, mentions: readonly EntityMention[], gazetteer: Gazetteer): Topic | null {
  for (const { entity, to } of mentions)
    if (!isVoice(entity.name) && SPEAKER.test(text.slice(to, to + 40))) {
      const spoken = placeOfBody(entity, gazetteer);
      return { entity: spoken, from: 'speaker', reason: `said by an officer of ${spoken.name}` };
    }
  return null;
}

/** Whether a body is an organ of the country. */
export const isOrgan = (entity: Entity, gazetteer: Gazetteer): boolean =>
  entity.kind === 'organisation' && placeOfBody(entity, gazetteer).id === 'CN';

/** What runs something of its own, which it counts itself: markets, stations, hospitals, companies. */
const RUNS =
  /(?:市场|菜场|水产城|果品城|商贸城|小商品城|超市|商场|购物中心|公司|集团|厂|矿|油田|机场|港|码头|站|口岸|医院|卫生院|学校|大学|学院|中学|小学|幼儿园|景区|公园|植物园|动物园|图书馆|博物馆|合作社|酒店|宾馆|饭店|农场|林场|牧场)$/;
/** Who is asked what the country does: its great companies. */
const OF_THE_COUNTRY = /^(?:国家|中国(?!铁路.{1,4}局)|国铁|中核|三峡|国电|国航)/;
const ASKED = /(?:走访|探访|探营|记者[\p{Script=Han}]{0,6}(?:走进|来到))了?$/u;

/**
 * The body that a sentence has what follows from, where it runs something of its own: 记者从某某批发市场了解到，…, 记者走访某某菜场，…. What
 * bureaus and associations tell is not theirs.
 */
export function tellerOf(text: string, mentions: readonly EntityMention[]): Topic | null {
  const told = mentions.filter(
    ({ entity, role, from }) =>
      (entity.kind === 'organisation' || entity.kind === 'project') &&
      (role === 'attribution' ? from <= 24 : ASKED.test(text.slice(Math.max(0, from - 12), from))) &&
      (RUNS.test(entity.name) || OPERATOR.test(entity.name)) &&
      !isVoice(entity.name) &&
      !OF_THE_COUNTRY.test(entity.name),
  );
  const [teller] = told;
  return teller && told.length === 1
    ? { entity: teller.entity, from: 'speaker', reason: `${teller.entity.name} tells of what it runs` }
    : null;
}

/** What an organ's figures are told by. */
const FIGURES_OF = /^[^，。；]{0,14}(?:数据|统计|监测)(?:显示|表明|，)/;

/** 商务部数据显示，…, in news of a place: what an organ of the country counts is the country's where no place is named. */
export function nationTold(text: string, mentions: readonly EntityMention[], gazetteer: Gazetteer): Topic | null {
  const [first, ...others] = mentions;
  if (first?.role !== 'attribution' || first.from > 12 || !FIGURES_OF.test(text.slice(first.to, first.to + 24))) return null;
  if (others.some(({ entity }) => entity.kind === 'place') || !isOrgan(first.entity, gazetteer)) return null;
  return { entity: placeOfBody(first.entity, gazetteer), from: 'speaker', reason: `told by ${first.entity.name}` };
}

/** 据云岭省统计，…: a place that counts. */
const COUNTS = /^的?(?:初步|最新|不完全)?(?:统计|数据|测算|监测|通报)/;

/** Who is asked of his trade, wherever he works. */
const EXPERT = /^[^，。；]{0,10}(?:专家|教授|研究员|分析师|学者|工程师)/;

/**
 * What an organ of a place tells is of that place: 巴基斯坦国家灾害管理局表示，…; in news of the country or a province, 据甲市统计局统计，… and
 * 据甲省统计，…; null where none tells, and where who tells lies around the place that `home` is.
 */
export function placeTold(text: string, mentions: readonly EntityMention[], home: Entity | null, gazetteer: Gazetteer): Topic | null {
  const [first] = mentions;
  if (first?.role !== 'attribution' || first.from > 12) return null;
  if (first.entity.kind === 'place' ? !COUNTS.test(text.slice(first.to)) : first.entity.kind !== 'organisation') return null;
  const place = placeOfBody(first.entity, gazetteer);
  if (place.kind !== 'place') return null;
  // a state abroad, or a town or region of one: 据纽约州统计
  const abroad = /^(?!CN|EU)[A-Z]{2}$/.test(place.id) || /^place:(?!CN)[A-Z]{2}:/.test(place.id);
  const inside = liesIn(place, home) && !EXPERT.test(text.slice(first.to, first.to + 14));
  return abroad || inside ? { entity: place, from: 'speaker', reason: `told by ${first.entity.name}` } : null;
}

/** Whether `place` is a province, city or county inside the country or the province or city `home`. */
function liesIn({ id }: Entity, home: Entity | null): boolean {
  if (!/^\d{6}$/.test(id) || id === home?.id) return false;
  if (home === null || home.id === 'CN') return true;
  const prefix = home.id.replace(/(?:00){1,2}$/, '');
  return home.kind === 'place' && /^\d+$/.test(prefix) && prefix.length < 6 && id.startsWith(prefix);
}
