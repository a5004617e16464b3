import type { Entity } from '../../../schemas/schemas.js';
import { DIVISIONS_COUNTED, entityCalled, OF_ECONOMIES, TELLS_OF_ECONOMIES } from '../../lexicon/lexicon.js';
import type { Asked } from './asked.js';
import { inCountry, liesIn } from './places.js';
import { fromMention, fromTopic, type Subject } from './subject.js';

/** What is measured says who cannot have it. */
interface Constraint {
  name: string;
  because: string;
  refuses: (asked: Asked, entity: Entity) => boolean;
}

/** The level of a place by its code or its name, as an index of the divisions that are counted; −1 where it is none. */
function levelOf({ id, kind, name }: Entity): number {
  if (kind !== 'place') return -1;
  if (/^\d{6}$/.test(id)) return id.endsWith('0000') ? 0 : id.endsWith('00') ? 1 : 2;
  if (!/^place:\d/.test(id)) return -1;
  return /(?:乡|镇|街道)$/.test(name) ? 3 : name.endsWith('村') ? 4 : -1;
}

/** Which divisions the figure counts, as an index; −1 where it counts none. */
function countedLevel({ scene: { text, chunks }, k }: Asked): number {
  const { figure, to } = chunks[k]!;
  const { kind, value, unit } = figure!.quantity;
  if (kind !== 'count' || value === 1) return -1;
  const own = unit === '个' ? '' : (unit ?? '');
  const words = own + text.slice(to, to + 6);
  return own.length > 3 ? -1 : DIVISIONS_COUNTED.findIndex((form) => form.test(words));
}

/** What goes beyond one's own bounds, before the number in its clause: to whom, with whom, along what. */
const BEYOND =
  /[与和同跟向对往赴至到给沿跨从自](?!然)|覆盖|惠及|辐射|涉及|波及|遍[及布]|影响|途经|行经|联合|联动|周边|周围|下游|上游|毗邻|接壤|相邻|其他|其它|另外|走[进遍]|来自|分布|服务|带动|支援|援助|帮扶|携手|邀请|吸引|集结|串[联起]|贯穿|设立|进入|流入|交界|交汇|打通|前后|先后|超过|高于|低于|优于|多于|少于|相当于|领先|[位高]?居|名列|位列|排/;
/** 甲、乙等: a row that ends in the number. */
const ROW = /、[^，。；：]{1,24}等?$/;

const clauseBefore = ({ scene: { text, chunks }, k }: Asked): string =>
  /[^，。；：]*$/.exec(text.slice(Math.max(0, chunks[k]!.from - 60), chunks[k]!.from))![0];

/** Whether a place stands in the row that the number of the figure ends: 阿县、乙县等|4个县. */
function isInRow({ scene: { linked, text, chunks }, k }: Asked, { id }: Entity): boolean {
  const { from } = chunks[k]!;
  return linked.entities.some((mention) => {
    if (mention.entity.id !== id && !mention.members?.some((member) => member.entity.id === id)) return false;
    return mention.to <= from && /^(?:、[^，。；：]{1,80})?等?$/.test(text.slice(mention.to, from));
  });
}

/** All constraints on whose a figure may be. */
export const CANNOT: readonly Constraint[] = [
  {
    name: 'counted-divisions',
    because: 'a division has none of its own level in it: a province has no 28个省份, unless it reaches beyond itself',
    refuses: (asked, entity) => {
      const counted = countedLevel(asked);
      const level = counted < 0 ? -1 : levelOf(entity);
      if (level < counted || level < 0) return false;
      const clause = clauseBefore(asked);
      return isInRow(asked, entity) ? ROW.test(clause) || clause.endsWith('等') : !BEYOND.test(clause);
    },
  },
  {
    name: 'economies',
    because: 'what an economy has as a whole is not of the person or body that tells of it: 甲国央行将今年经济增长预期调为2%',
    refuses: ({ scene, label }, entity) =>
      label !== null &&
      OF_ECONOMIES.test(label) &&
      entity.kind !== 'place' &&
      entity.kind !== 'zone' &&
      (TELLS_OF_ECONOMIES.test(entity.name) ||
        scene.linked.entities.some((mention) => mention.entity.id === entity.id && mention.mention?.rule === 'person') ||
        scene.linked.topics.some((topic) => topic.entity.id === entity.id && topic.from === 'speaker')),
  },
];

/** Whether what is measured cannot be of an entity. */
export const cannotOwn = (asked: Asked, entity: Entity): boolean => CANNOT.some(({ refuses }) => refuses(asked, entity));

const COUNTRY: Entity = { ...entityCalled('place', '中国'), id: 'CN' };

/**
 * The owner in place of one that cannot be: the place around it that the sentence names, else one that it is about, else where the article
 * is at home; of divisions of the first level the country; null where none of them can have it either.
 */
export function aroundIt(asked: Asked, { entity }: Subject): Subject | null {
  const { scene, k, home } = asked;
  const { from } = scene.chunks[k]!;
  const around = (place: Entity): boolean =>
    place.kind === 'place' && (entity.kind !== 'place' || liesIn(entity, place)) && !cannotOwn(asked, place);
  const named = scene.linked.entities.findLast(
    ({ to, role, entity: place }) =>
      to <= from && (!role || role === 'location' || (place.id === 'CN' && role !== 'attribution')) && around(place),
  );
  if (named) return fromMention(scene.text, named);
  const topic = scene.linked.topics.find((one) => around(one.entity));
  if (topic) return fromTopic(topic);
  const reason = 'what is around a place that cannot have it';
  if (home && around(home)) return { entity: home, text: null, inferred: true, reason };
  return countedLevel(asked) === 0 && inCountry(entity, 'CN') ? { entity: COUNTRY, text: null, inferred: true, reason } : null;
}
