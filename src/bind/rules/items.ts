import { LIST_HEADS } from '../../lexicon/lexicon.js';
import { knownTail } from '../../link/link.js';
import { COMPOUNDS } from '../compounds.js';
import { leansOn } from '../label/label.js';
import { POINTER } from '../label/namewords.js';
import type { Item } from '../rule.js';
import { type Chunk, type Scene, textFrom } from '../scene.js';

/** 汽、柴油价格每吨|分别降低: what a price is for. */
const EACH = /(?<=.)每(?:吨|公斤|千克|斤|桶|升|亩|公顷|平方米|立方米|股|台|件|人|户|月|年|天|日|千瓦时|度)$/;

/** 云岭县已拥有|省、市级龙头企业: what has them, before the first. */
const HAS = /^.*?(?:已|现|共|目前)(?:拥有|建有|设有|培育|创建|认定)了?(?=.)/;

/** What is told of the last item before 分别 comes: 价格|上涨较多，, 滚装船|增长迅猛，. */
const TOLD =
  /(?<=.{2})(?:增长|上涨|下降|增[速幅]|[涨降跌升]幅|回升|回落|表现|增势)(?:均|都|也)?(?:较[多快大高低小为]|迅猛|迅速|明显|显著|强劲|突出|最[快多大高]|居前|靠前|亮眼|稳健|平稳|加快|喜人|可观)$/;

/**
 * The items in [from, to) of which there are `count`: where 、和与及 make more of them, 、 alone, and the last of the others, part them
 * (交通和通信、教育文化和娱乐、医疗保健).
 */
export function itemsOf(scene: Scene, from: number, to: number, count: number): Item[] {
  const all = itemsIn(scene, from, to);
  if (all.length <= count) return all;
  const joins = scene.chunks.filter(({ symbol, from: at }) => symbol === 'c' && at >= from && at < to);
  const enumerates = joins.filter(({ from: at }) => scene.text[at] === '、');
  if (enumerates.length === 0 || enumerates.length === joins.length) return all;
  const last = joins.at(-1)!;
  for (const marks of [enumerates, [...enumerates, last]]) {
    const items = itemsIn(scene, from, to, marks);
    if (items.length === count) return items;
  }
  return all;
}

/** Splits the words in [from, to) at 、和与及, or at the `marks` among them, into items; an item that is an entity keeps it. */
export function itemsIn(scene: Scene, from: number, to: number, marks?: readonly Chunk[]): Item[] {
  const items: Item[] = [];
  let open = from;
  const push = (end: number) => {
    // 较快的产品有|照相机
    const opens =
      items.length === 0
        ? (/^.*(?:产品|品种|企业|行业|地区|城市|项目)(?:有|是|为|包括)(?=.{2})/.exec(scene.text.slice(open, end))?.[0].length ?? 0)
        : 0;
    if (items.length === 0) open += HAS.exec(scene.text.slice(open + opens, end))?.[0].length ?? 0;
    open += opens + (items.length === 0 ? (POINTER.exec(scene.text.slice(open + opens, end))?.[0].length ?? 0) : 0);
    const words = scene.text.slice(open, end).replace(/^[\s“”"]+|[\s“”"]+$/g, '');
    if (!words) return;
    // 汽、柴油; 猪、牛肉: a character alone shares the last one of the next item
    const whole = /(?:^煤|[汽柴])$/.test(words) && words.length < 5 ? /^.油/.exec(scene.text.slice(end + 1)) : null;
    const text = (whole ? `${words}油` : words)
      .replace(EACH, '')
      .replace(TOLD, '')
      .replace(/(?<=.{2}[格价率额量值数])(?:则|也|均|都|双双)$/, '');
    const start = scene.text.indexOf(words, open);
    const at = scene.chunks.findIndex((chunk) => chunk.entity && chunk.from >= open && chunk.to <= end && chunk.from - start <= 1);
    const entity = at >= 0 && !leansOn(scene, at) ? scene.chunks[at]!.entity! : null;
    items.push({ text, from: start, to: start + words.length, entity });
  };
  const whole = compoundsIn(scene.text, from, to);
  for (const chunk of scene.chunks) {
    if (chunk.from < from || chunk.to > to) continue;
    if (whole.some((name) => name.from < chunk.from && chunk.to < name.to)) continue;
    if (chunk.symbol === 'c' && (!marks || marks.includes(chunk)) && !/^(?:及|以及)其他/.test(textFrom(scene.text, chunk.from, 4))) {
      push(chunk.from);
      open = chunk.to;
    }
  }
  push(to);
  // 山东省专精特新中小企业 is a thing of a place; 鄞州区、北仑区、慈溪市… are the places themselves
  const places = items.filter(({ entity, text }) => entity && entity.to - entity.from === text.length).length;
  if (places * 2 >= items.length && places > 0) return items;
  const ofOne = items.slice(1).every(({ entity }) => !entity);
  return items.map((item, i) => ({ ...(i === 0 && ofOne ? withoutOwner(item) : item), entity: null }));
}

/** 石门县|工业增加值、固定资产投资: whose they all are names none of them. */
function withoutOwner(item: Item): Item {
  const { entity, text, from, to } = item;
  const named = entity && entity.from === from ? entity.to - from : 0;
  const rest = text.slice(named).replace(/^的/, '');
  return named > 0 && entity!.entity.kind !== 'other' && knownTail(rest) === rest.length && rest.length > 1
    ? { ...item, text: rest, from: to - rest.length }
    : item;
}

/** Where names with a joiner inside stand: 租赁和商务服务业. */
function compoundsIn(text: string, from: number, to: number): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  for (let i = from; i < to; i++) {
    const name = COMPOUNDS.longest(text, i, to);
    if (!name) continue;
    out.push({ from: i, to: i + name.length });
    i += name.length - 1;
  }
  return out;
}

/** Measures by their last characters. */
const MEASURE =
  /(?:率|额|量|值|数|人次|花费|里程|人口|工资|资产|税收|存款|消费|标准|收入|利润|投资|价格?|费用?|面积|能力|产|销|增速|支出|贷款|余额|规模|水平|指数)$/;
const OWNED =
  /(?:企业|公司|行业|产业|市场|地区|省(?!会)|市(?![场政值民])|县(?![城域])|区(?![域块间])|国(?![家际有内民产债])|业(?![务主态绩])|户(?![厕用]))((?:\p{Script=Han}|[A-Za-z])+(?:率|额|量|值|收入|利润|投资|价格|费用|面积|能力|增速|支出|贷款|余额|规模|指数))$/u;

/** The words that the items share at their end: 城镇、农村|居民人均可支配收入. */
export function headOf(items: Item[]): string {
  const last = items.at(-1)!;
  if (last.entity) return last.text.slice(last.entity.to - last.from).replace(/^的/, '');
  // 对东盟、欧盟进出口
  const traded = /^[对向与从自赴同往]/.test(items[0]!.text) ? /(?:服务|货物|双边)?(?:进出口|出口|进口|贸易|投资).*$/.exec(last.text) : null;
  if (traded && traded.index > 1) return traded[0];
  // 东、中、西部地区投资
  if (/^[东中西]部/.test(last.text) && items.slice(0, -1).every(({ text }) => /^(?:[东中西]|东北)$/.test(text))) return last.text.slice(1);
  // 省、市级龙头企业
  if (/^(?:省|市|县|区|校)级/.test(last.text) && items.slice(0, -1).every(({ text }) => /(?:国家|省|市|县)$/.test(text)))
    return last.text.slice(1);
  const toward = last.text.search(/对.{2,}(?:贡献率|拉动)/);
  if (toward > 1) return last.text.slice(toward);
  const share = last.text.search(/(?:增加值|产值|投资额?|收入)?占[^占]{2,16}(?:比重|比例)$/);
  // 甲占丙的比重、乙占丁的比重: each names its own whole
  if (share > 1) return items.slice(0, -1).some(({ text }) => /占.{2,}(?:比重|比例)$/.test(text)) ? '' : last.text.slice(share);
  // 专精特新企业|营收利润率: a measure behind the last of those whose it is
  const measured = OWNED.exec(last.text);
  if (measured && items.slice(0, -1).every(({ text }) => !MEASURE.test(text))) return measured[1]!;
  // 弃风、弃光率: a character that only the last has
  const others = items.slice(0, -1);
  if (
    /[率量额]$/.test(last.text) &&
    others.every(
      ({ text }) =>
        text.replace(/^(?:全[国省市县区]|我国)/, '').length === last.text.length - 1 && last.text.length < 6 && !MEASURE.test(text),
    )
  )
    return last.text.slice(-1);
  const listed = LIST_HEADS.find((word) => last.text.endsWith(word) && last.text.length > word.length);
  const tail = knownTail(last.text);
  const known =
    listed && (tail <= listed.length || tail === last.text.length || !/面积|[产销]量$/.test(listed))
      ? listed
      : last.text.slice(-tail || undefined);
  const head = known.length < last.text.length ? (/(?:领域|产业|行业)$/.exec(last.text.slice(0, -known.length))?.[0] ?? '') + known : '';
  // 房地产投资和销售面积, 工业增加值、固定资产投资: the others are measures of their own
  const own = /面积|价格|[产销]量|人数|里程|收入|利润/.test(head) ? MEASURE : OF_MEASURES.test(head) ? null : WHOLE;
  return others.every(({ text }) => !text.endsWith(head) && !own?.test(text)) ? head : '';
}

/** What measures have: 工业增加值、固定资产投资|增速. */
const OF_MEASURES = /(?:增速|增幅|增长率?|[降涨]幅|比重|占比|比例|排名|位次|贡献率|完成率|执行率|预算数?|计划|目标)$/;
/** What is a measure by its end, whatever stands before it. */
const WHOLE = /(?:增加值|产值|总[额量值]|余额|销售额|进出口额?|收入|支出|利润|指数|(?<!占)率|(?<![质力数能热])量|总人[口数])$/;
