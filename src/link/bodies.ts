import type { Entity } from '../../schemas/schemas.js';
import { entityId, type Gazetteer, ORGANS } from '../lexicon/lexicon.js';
import type { EntityMention, Topic } from './link.js';
import { entityOf } from './placesense.js';

/** Organs of the country that no table needs: 国家统计局, 中国人民银行. */
const NATIONAL = /^(?:国务院.{2,10}|国家.{1,12}[局委署]|中国人民银行|海关总署|.{1,6}总局|最高人民(?:法院|检察院)|审计署)$/;

/**
 * Of the institutions in the table those that govern, and national media: what they tell is told of the country. Mass organisations and
 * exchanges act for themselves.
 */
const DEPARTMENT =
  /^(?:国务院.*|国家.*|全国.*委员会|中国人民银行|中国.{2,14}(?:监督管理委员会|局)|海关总署|审计署|中央广播电视总台|新华通讯社|中国新闻社|人民日报社|.{2,12}部|.{2,10}总局|最高人民(?:法院|检察院))$/;

/** Bureaus that run a trade of their own: what they carry, sell and build is theirs, not their seat's. */
const RUNS_ITSELF = /(?:铁路(?:管理)?局|供电局|电业局|电力局|工程局|勘[探测察]局|石油管理局|港务(?:管理)?局|油田管理局)$/;

/** 云岭经济开发区管委会: the body that runs a zone, and the zone. */
const ZONE_BODY = /^(.{2,}(?:区|新城|科学城|高新城|产业园|园))(?:党工委)?(?:管委会|管理委员会)$/;

/** Committees, governments and bureaus report on their place. */
export function placeOfBody(entity: Entity, gazetteer: Gazetteer): Entity {
  const row = gazetteer.row(entity.id);
  if (row?.level === 'institution' && (row.parent || DEPARTMENT.test(row.name))) return entityOf(gazetteer.row(row.parent ?? 'CN')!);
  const zone = entity.kind === 'organisation' ? ZONE_BODY.exec(entity.name)?.[1] : undefined;
  if (zone) {
    const id = entityId('zone', entity.parent, zone, gazetteer);
    return { id, name: zone, kind: 'zone', parent: entity.parent, aliases: [], same_as: null };
  }
  if (entity.kind === 'organisation' && (ORGANS.includes(entity.name) || NATIONAL.test(entity.name))) return entityOf(gazetteer.row('CN')!);
  const place =
    entity.kind === 'organisation' && entity.parent && /(?:委|政府|局|厅|委员会)$/.test(entity.name) && !RUNS_ITSELF.test(entity.name)
      ? gazetteer.row(entity.parent)
      : undefined;
  return place ? entityOf(place) : entity;
}

/** ”江北区常务副区长说: whose office the speaker holds. */
const SPEAKER =
  /^(?:市|区|县|省|州)?(?:委|政府)?(?:常务|副|原)*(?:书记|区长|市长|县长|省长|主任|局长|关长|厅长|处长|负责人|发言人|董事长|总经理|党工委书记|镇长|秘书长)[^，。]{0,12}(?:说|表示|介绍|透露|称|告诉)/;

/** Bodies that live by speaking of others: what follows them is their trade's, or the country's. */
export const VOICES_OF_TRADES = /(?:协会|学会|商会|物流与采购联合会|工业联合会|信息中心|智库|证券|期货|咨询)$/;

/** Bodies whose officers speak of their trade, not of the body itself. */
const SPEAKS_OF_OTHERS =
  /(?:协会|学会|商会|联合会|联盟|研究院|研究所|研究中心|信息中心|智库|大学|学院|证券|期货|咨询|顾问|交易所|基金会|律师事务所)$/;

/** Whose office who speaks in a sentence holds; null where nobody does. */
export function speakerOf(text: string, mentions: readonly EntityMention[], gazetteer: Gazetteer): Topic | null {
  for (const { entity, to } of mentions)
    if (!SPEAKS_OF_OTHERS.test(entity.name) && SPEAKER.test(text.slice(to, to + 40))) {
      const spoken = placeOfBody(entity, gazetteer);
      return { entity: spoken, from: 'speaker', reason: `said by an officer of ${spoken.name}` };
    }
  return null;
}

/** Whether a body is an organ of the country. */
export const isOrgan = (entity: Entity, gazetteer: Gazetteer): boolean =>
  entity.kind === 'organisation' && placeOfBody(entity, gazetteer).id === 'CN';
