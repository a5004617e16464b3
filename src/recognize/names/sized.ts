import { matchesOf } from '../../lexicon/lexicon.js';
import type { NameMention, Stretch } from '../recognize.js';
import { nameAt } from './nameat.js';

const LETTER = '(?![的了在是由把被将该此其这那每等也都已从向对为与和])[\\p{Script=Han}A-Za-z·－-]';
/** What is built for so much a year, a longer word before one that it ends in. */
const TYPES =
  '(?:(?:加工|生产|建设|扩建|技改|改造|一体化|产业化)*项目|工程|生产线|装置|(?:加工|生产|养殖|种植)基地|[\\p{Script=Han}]?厂(?:改扩建|扩建|技改|迁建)|风电场|光伏电站|水电站|电站|电厂|工厂|加工厂)(?:[（(]?[一二三四首]期[）)]?)?(?:项目|工程)?';
/** Amounts that a work makes, handles or holds; so many pieces only behind 年产. */
const SIZE =
  '(?:\\d[\\d.]*(?:[—～~-]\\d[\\d.]*)?[多余]?[十百千万亿]*(?:公?吨|千瓦时?|兆瓦时?|吉瓦时?|[kKmMG][wW](?:h|时)?)(?:[/／](?:年|日|天|月|a|d))?)';
const PIECES =
  '(?:\\d[\\d.]*(?:[—～~-]\\d[\\d.]*)?[多余]?[十百千万亿]*(?:台套|[件台套辆只头羽片支瓶颗锭担箱米块张条盏份枚匹粒双副艘架盒枝株]|平方米|立方米?|方|升|公里|标方|重箱|标准?箱|人份|锭|大卡))';
const MAKES = '(?:(?:年|日|月)(?:可|均)?(?:产|生产|加工|处理|出栏|存栏|屠宰|组装|转化|回收|发电|供[水气热])|总?装机(?:容量)?)';

/** A size and what it is of: 年产8万吨氧化铝项目, 20万吨合成氨35万吨尿素项目. Group 1 is all of it, group 2 the words behind the last size. */
const SIZED = new RegExp(
  `((?:${MAKES}(?:${SIZE}|${PIECES})|${SIZE}|(?<=新[建上]|扩建)(?=\\d[\\d.]*[万亿])${PIECES})(?:(?:(?!生产线|项目|工程|装置)${LETTER}){1,12}?[及、]?${SIZE})?((?!级|以|量|规模|左右|[多余])(?:${LETTER}|及){1,18}?${TYPES}))`,
  'gu',
);
const NEEDS = /\d[^，。；：]{1,24}(?:项目|[扩迁]建|技改|工程|生产线|装置|基地|风电场|电站|电厂|工厂|加工厂)/;
/** What comes behind is another word, or says that many are meant. */
const NOT_BEFORE = /^(?:部|化|库|群|式|性|储备|建设的|数|总数|[一二两三四五六七八九十\d]+[个项条座家])/;
/** Counted, or one of many: 3个年产5万吨项目, 所有5万吨以上项目. */
const COUNTED =
  /(?:(?<!这)[个座条项批类处家套台]|各|所有|全部|每|多|等|[超近约]|产能|能力|完成|进口|出口|采购|消耗|节约|增产|减产|销售|供应)$/;
/** Words between whose it is and its size. */
const JOINS = /(?:新[建上]|扩建|在建|投资)?$/;

/**
 * Works whose name tells how much they make: 云岭化工有限公司年产8万吨氧化铝项目. The mention stands behind the size, which is a figure of its
 * own; `full` is the whole name, with those in `names` whose it is. Pure; linear in the sentence.
 */
export function sizedWorks(text: string, names: readonly NameMention[], taken: readonly Stretch[]): NameMention[] {
  if (!NEEDS.test(text)) return [];
  const out: NameMention[] = [];
  for (const m of matchesOf(SIZED, text)) {
    const to = m.index + m[0].length;
    const words = to - m[2]!.length;
    const size = taken.findLast((figure) => figure.to <= words && figure.to > m!.index);
    if (!size || taken.some((other) => other.from < to && other.to > words) || NOT_BEFORE.test(text.slice(to, to + 4))) continue;
    const head = text.slice(Math.max(0, m.index - 12), m.index);
    const start = m.index - JOINS.exec(head)![0].length;
    const owner = names
      .filter((name) => name.to === start && /^(?:organisation|zone|place|project)$/.test(name.kind))
      .sort((a, b) => a.from - b.from)[0];
    if (!owner && COUNTED.test(head)) continue;
    const from = size.to;
    out.push({ ...nameAt(from, to, 'project', 'sized_work'), full: text.slice(owner?.from ?? m.index, to) });
  }
  return out;
}
