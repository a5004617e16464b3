import { nounAfter } from '../label/noun.js';
import { type Scene, tokensIn } from '../scene.js';
import { clausesBack, RUN_UP } from './clauses.js';
import { calledSo, type Subject } from './subject.js';
import { isNominal } from './wordclasses.js';

const words = (text: string): string => text.trim().split(/\s+/).join('|');

/** What bodies have and places have not. */
const MEASURE_WORDS = `
  长度 宽度 高度 深度 厚度 直径 半径 周长 口径 重量 自重 净重 总重 体重 身高 翼展 轴距 航程 射程 续航里程 续航 时速 转速 使用寿命 寿命
  全程 运行时间 运行时长 油耗 耗电量 耗电 功率 排量 载重量 载重 排水量 吃水 像素 分辨率 跨度 起飞质量 质量
`;
const MEASURES = words(`${MEASURE_WORDS} 长 宽 高 深 厚 重`);
const PHYSICAL = new RegExp(`(?:${MEASURES})$`);
/** The same at the end of a name: 增长 and 课时长 are none of them. */
const BODILY = new RegExp(`(?:^|[总全最身净自毛])[长宽高深厚重]达?$|(?:${words(MEASURE_WORDS)})$`);
const SIZES = new Set(['length', 'mass', 'volume', 'energy', 'duration', 'other']);
const isSize = ({ chunks }: Scene, k: number): boolean => SIZES.has(chunks[k]!.figure!.quantity.kind);
const WIDENED = '(?:额定|设计|平均|最大|有效|最高|最低|最|总|全|单个|东西|南北|标准|整体|每[月年天日]|一个月|一年)?';
const THING = new RegExp(
  `^((?:这|那|该|此)(?:[个条座面件台辆艘架只株棵尊口块枚把趟列]|一)?)?([\\p{Script=Han}A-Za-z\\d“”·-]{2,16}?)的?${WIDENED}(?:${MEASURES})(?=[约近超达为至可仅有到在只不将大\\d])`,
  'u',
);
/** Why a thing owns what is measured of it. */
export const MEASURED = 'the thing that its clause measures';
/** 直径, 额定功率: what bodies have, and not of what. */
export const isPhysical = (label: string | null): boolean =>
  label !== null && BODILY.test(label) && label.replace(BODILY, '').replace(WIDE, '') === '';
/** What goes before a measure. */
const WIDE = /(?:的|设计|平均|最大|最高|最低|最|总|全|额定|单[个趟列辆节台次]|标准|整体)+$/;
/** 这根电线 */
const POINTED = /^(?:这|那|该|此)(?:[个条座面件台辆艘架只株棵尊口块枚把根颗套款种趟列]|一)?(?=.{2})/;
/** Which one of several. */
const ONE_OF =
  /^(?:(?:我国|全国|国内|世界|全球|亚洲)?(?:首[个座台艘架条款颗台套]|第[一二三]|最[大长高重]的?)|一?[个座台艘架条款颗套块面]|的)(?=.{2})/;
/** Networks: their length is their place's. */
const NETWORKS =
  /(?:公路|道路|管网|管道|绿道|岸线|海岸线|边境线|国境线|河道|干道|主干道|决口|缺口|铁路|线路|堤防|渠道|街道|步道|电缆|光缆|里程|线)$/;
/** What names no thing. */
const NO_THING =
  /^第?[一二两三四五六七八九十几][个座条套台艘架颗块面只株根把]?$|(?:[省县州都]城|城[里区]|[车港机]站|[省市县区乡镇村])$|^(?:趟|首[座条台个艘]|人均|万元|单位|亿元|户均|亩均|每|最|[该此这那本其])|(?:积雪|降雪|雪层|冰层|冰面|水层|水体|海浪|巨浪|河面|江面|湖面|海面|水面|土层|岩层|煤层|油层|沙尘|烟柱|火山灰|浓烟|地震|台风|飓风)$|预期$|^[个条座面件台辆艘架只](?!板|钢)|^(?:震源|主桥|引桥|主跨|主塔|桥面|路面|路基|路幅|车道|桥隧|桥墩|索塔|墩|箱梁|主梁|引水|输水|导流|泄洪|灌溉|溢洪道|隧洞|干渠|支渠|渠|坝顶|坝|连续|刚构|跨中|段|桥梁|跑道|车身|机身|船体|坝体|大坝|主体|正线|线路|行车|运行|规定|限制|允许|设计|平均|最大|最高|最低|全程|单程|全线|全段|沿线|总|其|它|他|她|累计|每|约|理论|实际|市区|全境|境内|南北|东西|标准|有效|人均|建设|新建|改造|整治|产品|规格|尺寸|要求|控制在)+$|(?:时间|期限|年限|任务|质量|速度|水平|市区|地区|境内|全境|城区|队员|球员|选手|人员|学生|员工|职工|男子|女子|全队)$|[的了是在与和]/;

/**
 * The thing of whose length, weight, speed or use the figure at chunk `k` tells, in its clause or one that it goes on from: a place, whatever
 * the text is at home in, has none of these. Null where the label is no such measure, or a name of its own is the thing.
 */
export function thingOf(scene: Scene, k: number, label: string | null): Subject | null {
  if (!label || !PHYSICAL.test(label)) return null;
  const { text, linked } = scene;
  for (const { from, to } of clausesBack(scene, k)) {
    const clause = text.slice(from, Math.max(to, scene.chunks[k]!.from + 1));
    const start = RUN_UP.exec(clause)![0].length;
    const found = THING.exec(clause.slice(start));
    if (found) {
      const name = found[2]!.replace(WIDE, '');
      const at = from + start + (found[1]?.length ?? 0);
      return isThing(scene, name, at) ? thing(name) : null;
    }
    if (linked.entities.some((mention) => mention.from >= from && mention.to <= to)) return null;
  }
  return null;
}

/** 长60米、宽40米的|展板, 30米长的|滑梯: the thing that a length, a weight or the like before 的 describes, where it goes by no name. */
export function describedThing(scene: Scene, k: number, label: string | null): Subject | null {
  const { symbols, text, chunks } = scene;
  const tall = /^[长宽高深厚重]的/.test(text.slice(chunks[k]!.to, chunks[k]!.to + 2));
  if (!label || !(tall || BODILY.test(label)) || !isSize(scene, k)) return null;
  const own = symbols[k + 1] === 'd' ? 1 : tall && symbols[k + 2] === 'd' ? 2 : 0;
  // 也是首座跨度超千米的|斜拉桥: what the subject is, by its sort
  if (/(?:是|成为)(?![^，。；]*的)[^，。；]{0,16}$/.test(text.slice(Math.max(0, chunks[k]!.from - 24), chunks[k]!.from))) return null;
  const list = own || (/^(?:c[NL]{0,2}F)+d/.exec(symbols.slice(k + 1))?.[0].length ?? 0);
  const noun = list > 0 ? nounAfter(scene, k + list - 1) : null;
  if (!noun) return null;
  const { from, to } = noun;
  const end = to - (/[上里中内下旁前后]$/.test(text.slice(from, to)) ? 1 : 0);
  const name = text.slice(from, end).replace(ONE_OF, '');
  return !PHYSICAL.test(name) && isThing(scene, name, end - name.length) ? thing(name) : null;
}

/** 超高压电线直径: what the name of such a measure is of, at its own place in the sentence. */
export function namedThing(scene: Scene, k: number, label: string | null): Subject | null {
  const measure = label && isSize(scene, k) ? BODILY.exec(label) : null;
  if (!label || !measure || measure.index < 2) return null;
  const whole = label.slice(0, measure.index).replace(WIDE, '');
  const name = whole.replace(POINTED, '').replace(/[“”]/g, '');
  const at = scene.text.lastIndexOf(name, scene.chunks[k]!.from);
  return at >= 0 && scene.chunks[k]!.from - at < 24 && isThing(scene, name, at, name !== whole) ? thing(name) : null;
}

/** Whether a name at `at` is made of nouns, with a place before them at most; what is `pointed` at is one thing, and no network. */
function isThing(scene: Scene, name: string, at: number, pointed = false): boolean {
  const end = at + name.length;
  if (!/\p{Script=Han}{2}/u.test(name) || NO_THING.test(name) || (!pointed && NETWORKS.test(name))) return false;
  // 该船|载重量, 一套|时长: no word ends where the name does
  if (!name.endsWith('段') && tokensIn(scene, end - 1, end + 1).some(({ from, to }) => from < end && end < to)) return false;
  let start = at;
  for (const mention of scene.linked.entities)
    if (mention.from < end && at < mention.to) {
      if (mention.from !== at || mention.entity.kind !== 'place' || mention.to >= end || !/^\d/.test(mention.entity.id)) return false;
      start = mention.to;
    }
  return isNominal(scene, start, end);
}

const thing = (name: string): Subject => calledSo(name, MEASURED);
