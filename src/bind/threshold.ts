import type { Scene } from './scene.js';

/** Things that a threshold picks out. */
const PICKED =
  /^(?:(?:的|规模|产值|收入|投资)*(?:重点|重大|产业|工业|建设|大型|招商|高产|优质)*|的\p{Script=Han}{0,4})(?:项目|企业|工程|园区|集群|设备|机组|单位|客户)|^(?:城镇|工业|非国有)?固定资产投资/u;

/** 过10亿元项目3个, 20-50亿元项目6个: sums right before what is counted tell how large each is. */
const SIZED =
  /^(?:级|规模|以上)?(?:的?(?:重点|重大|产业|工业|建设|大型|招商|签约|投资)*)(?:项目|企业|工程)(?:共|有|达|各|分别)*[\d一二两三四五六七八九十]+[余多]?[个家项户]/;

/** What is summed up or done is a sum of its own: 完成投资30亿元项目5个. */
const SUMMED = /(?:为|达|共计|合计|的是|(?:完成|实现|争取|引进|到位|中标|签约|募集|投资|拿下|获得)[^，。；0-9]{0,6})$/;

/** What is made so long or so large is what a report counts, not a limit. */
const MADE = /(?:建成|新建|新增|完成|改造|修建|铺设|达|为|长|实现|改建|扩建|整治|敷设|疏浚|开通)了?$/;

/** Behind an age: the people of that age. */
const BRACKET = /^(?:cF){0,5}d?[NE"]/;

/** 平均年龄在30岁以下的团队 */
const aged = ({ chunks, text }: Scene, k: number) =>
  /(?:年龄|寿命)[^，。；]{0,4}$/.test(text.slice(Math.max(0, chunks[k]!.from - 8), chunks[k]!.from));

/** Whether the next figure but limits is a count. */
const counts = ({ chunks }: Scene, k: number) =>
  chunks.slice(k + 1, k + 6).find(({ figure }) => figure?.quantity.approximation === 'exact')?.figure?.quantity.kind === 'count';

/** 投资5000万元以上项目100个: a limit that says which things are counted, and no fact of its own. */
export function isThreshold(scene: Scene, k: number): boolean {
  const { approximation, kind, unit, value } = scene.chunks[k]!.figure!.quantity;
  // 600分以上43人
  if (unit === '分' && /^at_/.test(approximation)) return /^d?N?F/.test(scene.symbols.slice(k + 1, k + 5));
  // 60岁及以上老人, 3至17岁人群: a bracket of ages
  if (unit === '岁')
    return (/^at_/.test(approximation) || value === null) && BRACKET.test(scene.symbols.slice(k + 1, k + 15)) && !aged(scene, k);
  // 50亿元以上100亿元以下的有21个: limits of what is counted behind them
  if (approximation !== 'exact' && kind === 'money' && /^F?d[La]*F/.test(scene.symbols.slice(k + 1, k + 8))) return counts(scene, k);
  const { from, to } = scene.chunks[k]!;
  const beyond = /[过超逾]$/.test(scene.text.slice(Math.max(0, from - 1), from)) || /^more_than|^at_/.test(approximation);
  // 税收过50万元的4家
  if (
    kind === 'money' &&
    beyond &&
    /^的(?:有)?[\d一二两三四五六七八九十]+[余多]?[个家项户](?!\p{Script=Han}{2})/u.test(scene.text.slice(to, to + 10))
  )
    return true;
  if (
    kind === 'money' &&
    SIZED.test(scene.text.slice(to, to + 20)) &&
    (beyond || !SUMMED.test(scene.text.slice(Math.max(0, from - 12), from)))
  )
    return true;
  // 其中50亿元以上3个
  const next = scene.chunks[k + 1];
  if (
    /^at_/.test(approximation) &&
    /^(?:money|area|mass|energy|length)$/.test(kind) &&
    next?.figure?.quantity.kind === 'count' &&
    next.from === scene.chunks[k]!.to
  )
    return true;
  if ((approximation !== 'at_least' && approximation !== 'at_most') || kind === 'count' || kind === 'percent') return false;
  // 100瓦及以上普通照明用白炽灯, 海拔5300米以上的山
  if (
    (kind === 'energy' || kind === 'length') &&
    /^d?[NE]/.test(scene.symbols.slice(k + 1)) &&
    !MADE.test(scene.text.slice(Math.max(0, scene.chunks[k]!.from - 6), scene.chunks[k]!.from))
  )
    return true;
  return PICKED.test(scene.text.slice(scene.chunks[k]!.to, scene.chunks[k]!.to + 12));
}
