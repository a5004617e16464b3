import { labelOf } from '../label/label.js';
import type { Item } from '../rule.js';
import type { Scene } from '../scene.js';

/** 产销分别完成977.9万辆和975万辆: two things in two characters. */
const PAIRS: readonly [RegExp, readonly [string, string]][] = [
  [/产销量?$/, ['产量', '销量']],
  [/购销量?$/, ['收购量', '销量']],
  [/收支$/, ['收入', '支出']],
  [/进出口$/, ['进口', '出口']],
  [/存贷款余额$/, ['存款余额', '贷款余额']],
  [/存贷款$/, ['存款', '贷款']],
  [/量价$/, ['数量', '价格']],
  [/内外资$/, ['内资', '外资']],
  [/内外销$/, ['内销', '外销']],
  [/内外贸$/, ['内贸', '外贸']],
  [/出入境$/, ['出境', '入境']],
  [/中小学$/, ['中学', '小学']],
  [/投融资$/, ['投资', '融资']],
  [/软硬件$/, ['软件', '硬件']],
];

export function paired(scene: Scene, from: number, to: number, n: number): Item[] | null {
  const text = scene.text.slice(from, to);
  // 城乡居民收入: two kinds of one measure
  const both =
    n === 2
      ? /^(?:.*[的，])?(.{0,4}?)城乡(?=居民|低保|常住|特困|最低|消费|人均|社区|基本|居保)(.+)$/.exec(labelOf(scene, from, to)?.text ?? '')
      : null;
  if (both) return ['城镇', '农村'].map((kind) => ({ text: `${kind}${both[2]}`, from, to, entity: null }));
  const pair = n === 2 ? PAIRS.find(([form]) => form.test(text)) : undefined;
  const stem =
    pair &&
    labelOf(scene, from, to)
      ?.text.replace(pair[0], '')
      .replace(/(?:累计|合计|共)$/, '');
  return pair && stem !== undefined ? pair[1].map((name) => ({ text: `${stem}${name}`, from, to, entity: null })) : null;
}

/** 三次产业…分别为 names its three items without listing them. */
export function industries(scene: Scene, from: number, to: number, n: number): Item[] | null {
  const text = scene.text.slice(from, to);
  const at = text.search(/三次产业|(?<!第)三产业|一二三产业/);
  if (at < 0 || n !== 3) return null;
  const rest = text.slice(at).replace(/^(?:三次产业|三产业|一二三产业)(?:结构|比例)?/, '');
  return ['第一产业', '第二产业', '第三产业'].map((name) => ({ text: `${name}${rest}`, from, to, entity: null }));
}
