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

/** What is told of both of a pair. */
const MEASURED_BEHIND = /(?<=.{3})(?:增[速幅]|总[额量]|规模)$/;

export function paired(scene: Scene, from: number, to: number, n: number): Item[] | null {
  const text = scene.text.slice(from, to);
  // 城乡居民收入: two kinds of one measure
  const both =
    n === 2
      ? /^(?:.*[的，])?(.{0,4}?)城乡(?=居民|低保|常住|特困|最低|消费|人均|社区|基本|居保)(.+)$/.exec(labelOf(scene, from, to)?.text ?? '')
      : null;
  if (both) return ['城镇', '农村'].map((kind) => ({ text: `${kind}${both[2]}`, from, to, entity: null }));
  // 存贷款|增速: a measure that both have
  const measure = MEASURED_BEHIND.exec(text)?.[0] ?? '';
  const bare = text.slice(0, text.length - measure.length);
  const pair = n === 2 ? PAIRS.find(([form]) => form.test(bare)) : undefined;
  const words = pair && labelOf(scene, from, to)?.text;
  if (!pair || words === undefined || !words.endsWith(measure)) return null;
  const stem = words
    .slice(0, words.length - measure.length)
    .replace(pair[0], '')
    .replace(/(?:累计|合计|共)$/, '');
  return pair[1].map((name) => ({ text: `${stem}${name}${measure}`, from, to, entity: null }));
}

const AGES = /(?:\d{1,3}[-—–~～至])?\d{1,3}周?岁(?:及?以[上下])?/g;

/** 0—14岁、15—59岁、60岁及以上人口的比重: brackets of ages, which are figures by themselves, and what is told of all. */
export function brackets(scene: Scene, from: number, to: number, n: number): Item[] | null {
  if (scene.text[to - 1] !== '重' && !scene.text.slice(Math.max(0, from - 1), to).includes('人口')) return null;
  const opened = Math.max(scene.text.lastIndexOf('，', to - 1), scene.text.lastIndexOf('。', to - 1)) + 1;
  const words = scene.text.slice(opened, to);
  const ages = words.includes('岁') ? [...words.matchAll(AGES)] : [];
  const last = ages.at(-1);
  if (ages.length !== n || !last) return null;
  const rest = words.slice(last.index + last[0].length).replace(/的|所占/g, '');
  return ages.map(([age]) => ({ text: `${age}${rest}`, from: opened, to, entity: null }));
}

/** 三次产业…分别为 names its three items without listing them, 第二、三产业 two of them in one word. */
export function industries(scene: Scene, from: number, to: number, n: number): Item[] | null {
  const text = scene.text.slice(from, to);
  const some = /第?([一二三](?:[、和][一二三]){1,2})产业/.exec(text);
  const each = some ? some[1]!.split(/[、和]/) : [];
  if (some && each.length === n) {
    const rest = text.slice(some.index + some[0].length);
    return each.map((one) => ({ text: `第${one}产业${rest}`, from, to, entity: null }));
  }
  const at = text.search(/三次产业|(?<!第)三产业|一二三产业/);
  if (at < 0 || n !== 3) return null;
  const rest = text.slice(at).replace(/^(?:三次产业|三产业|一二三产业)(?:结构|比例)?/, '');
  return ['第一产业', '第二产业', '第三产业'].map((name) => ({ text: `${name}${rest}`, from, to, entity: null }));
}
