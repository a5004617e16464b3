import { indicatorOf } from '../../link/link.js';
import { asPlace } from '../label/asvalue.js';
import { isGeneric } from '../label/generic.js';
import type { Label } from '../label/label.js';
import { LONGEST } from '../label/trim.js';
import { SUM } from '../priced.js';
import type { Draft, Item, Site } from '../rule.js';
import { measureIn } from './classes.js';
import { headOf } from './items.js';
import { slotsOf } from './row.js';

/** The label of one item: the item, what all share, and what the words after 分别 say. */
function labelled(item: Item, head: string, own: Label | null, chain: Label | null): Label | null {
  const tail = own && !isGeneric(own.name) ? own.text : '';
  // 一期、二期投资分别为…，占地分别为…: of the same things another measure
  const shared =
    tail !== '' && head !== '' && !item.entity && !own!.text.startsWith(head) && !/(?:比重|占比|比例|增速|增幅|贡献率)$/.test(tail);
  const ended = item.text.endsWith(head);
  const stem = item.entity
    ? ''
    : shared
      ? ended
        ? item.text.slice(0, -head.length)
        : item.text
      : ended
        ? item.text
        : // 城镇居民、农村|居民收入
          `${item.text}${head.startsWith(item.text.slice(-2)) ? head.slice(2) : head}`;
  const name = `${stem}${item.entity && !shared ? head : ''}${tail}`;
  if (!name) return chain;
  // 高新技术产业|的|产值
  const text = name.replace(/[，。；：！？,;:!?\s“”]|(?<=.{2})的(?=\p{Script=Han}{2,4}$)/gu, '').slice(-LONGEST);
  return { text, from: item.from, to: item.to, ...indicatorOf(text) };
}

/** 小麦收购价为115元，早籼稻和粳稻分别为124元和131元: bare goods have the measure told before. */
function withMeasure(label: Label | null, item: Item, own: Label | null, { chain, figure }: Site): Label | null {
  if (!label || own || item.entity || label.text !== item.text || figure.quantity.kind !== 'money' || SUM.test(label.name)) return label;
  const measure = chain.label ? measureIn(chain.label.name, 'money') : '';
  return measure ? { ...label, ...indicatorOf(`${label.name}${measure}`.slice(-LONGEST)) } : label;
}

/** 对东盟、韩国: with whom, in a row; 自动数据 is none. */
const TOWARD =
  /^(?:对(?![外口华])|向|与(?!会)|从(?![业事])|自(?![动行主产营有来然贸学驾由])|赴|同(?![比期类等业步])|往(?![来返年]))(?=.{2})/;

/** 城、乡居民收入: the two that their first characters stand for. */
const cityAndCountry = (items: Item[]): Item[] =>
  items.length === 2 && /(?:^|[全省市县区州])城$/.test(items[0]!.text) && /^乡(?=居民|低保|基本|特困)/.test(items[1]!.text)
    ? [
        { ...items[0]!, text: `城镇${items[1]!.text.slice(1)}` },
        { ...items[1]!, text: `农村${items[1]!.text.slice(1)}` },
      ]
    : items;

/** What each figure of a row says of the item that it belongs to, in order. `own` is what the words behind 分别 say is measured. */
export function distribute(site: Site, row: number[], items: Item[], own: Label | null): Draft[] {
  const { scene, chain } = site;
  items = cityAndCountry(items);
  const slots = slotsOf(site);
  const head = headOf(items);
  const toward = items[0]!.entity ? undefined : TOWARD.exec(items[0]!.text.replace(/^其中/, ''))?.[0];
  return row.map((at, n) => {
    const one = items[n]!;
    const item = toward && n > 0 && !one.text.startsWith(toward) ? { ...one, text: `${toward}${one.text}`, entity: null } : one;
    const label = withMeasure(labelled(item, head, own, chain.label), item, own, site);
    const placed = label && scene.chunks[at]!.figure!.quantity.kind === 'rank' ? asPlace(label) : label;
    return { k: at, label: placed, ...slots, ...(item.entity ? { subject: item.entity } : {}) };
  });
}
