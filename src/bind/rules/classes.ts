import { NOUNS } from '../../lexicon/lexicon.js';
import { indicatorOf, knownTail } from '../../link/link.js';
import { isGeneric } from '../label/generic.js';
import type { Label } from '../label/label.js';
import { LONGEST } from '../label/trim.js';
import { SUM } from '../priced.js';
import type { Site } from '../rule.js';
import { type Scene, tokensIn } from '../scene.js';
import { unitKey } from '../unitkey.js';

/** Measures that the classes of a good, a sector or a group are told of one after the other, by the kinds of figures that can be one. */
const MEASURES: readonly [RegExp, RegExp][] = [
  [
    /^(?:money|percent)$/,
    /(?:(?:平均|批发|零售|出厂|收购|销售|结算|供应|采购)?(?:价格|均价|单价|售价|报价)|(?:收购|地头|田头|批发|零售|出厂|到岸|到厂|到户|平仓|结算|成交|现货|期货|挂牌|交易|市场|[票水电气油药房车运])价)$/,
  ],
  [/^(?:money|percent)$/, /(?:销售额|零售额|出口额|进口额|产值|增加值|标准|补贴|工资|支出|投资)$/],
  [
    /^(?:mass|volume|energy|count|percent)$/,
    /(?:[年日月单]?产量|销量|销售量|零售量|出货量|交付量|保有量|消费量|出口量|进口量|用电量|发电量|用水量|客运量|货运量|吞吐量)$/,
  ],
  [/^(?:area|percent)$/, /(?:种植|播种|栽培|养殖)面积$/],
  [/^(?:other|percent)$/, /浓度$/],
  [/^(?:duration|length)$/, /(?:成绩|用时|时长)$/],
];
/** Those that mean something without a good before them; of others a class is told only behind another class. */
const WHOLE = /^(?:出货量|销量|产量|交付量|保有量|零售额)$/;
/** Goods of one character. */
const METALS = /^[铜铝铅锌镍锡金银铁]$/;
/** 第二档, behind 最低工资标准第一档. */
const ORDINAL = /第[一二三四五六]\p{Script=Han}{1,2}$/u;
/** Names of amounts. */
const AMOUNT =
  /(?:面积|里程|人数|户数|次数|时间|时长|长度|规模|功率|能力|产能|体重|重量|含量|用量|装机|库存|存栏|出栏|人口|天数|程度|条件)$/;
/** Whose the figure is, and no class of what is measured. */
const WHOSE = /(?:企业|公司|集团|单位|项目|工程|[省市县区镇乡村国州]|地区|人员|[人者员])$/;

/** Whether words are a noun that says neither what is measured nor whose it is. */
function isClass(scene: Scene, { name, text, from, to, act }: Label, kin: boolean): boolean {
  if (METALS.test(name)) return true;
  if (act || name.length < 2 || name.length > 10 || /[的，、]/.test(text) || /^[每各]/.test(name)) return false;
  if (SUM.test(name) || AMOUNT.test(name) || isGeneric(name) || (!kin && WHOSE.test(name)) || knownTail(name) > 0) return false;
  const tokens = tokensIn(scene, from, to);
  return (
    tokens.every(({ tag }) => /^(?:n(?![st]$)|b|j|l|x|eng|m|q|vn|an|a)/.test(tag)) &&
    (NOUNS.has(tokens.at(-1)?.text ?? '') || /^(?:n|x|eng|q|l|j|b)/.test(tokens.at(-1)?.tag ?? ''))
  );
}

/** The measure that `name` ends with; empty where it ends with none that classes are told of. */
export const measureIn = (name: string, kind: string): string =>
  MEASURES.find(([kinds, form]) => kinds.test(kind) && form.test(name))?.[1].exec(name)?.[0] ?? '';

/** 二等座票价, 一等座 → 一等座票价; 92号汽油零售价, 95号 → 95号汽油零售价: the part of the name that tells one class from another gives way. */
function inPlaceOf(stem: string, name: string): string {
  const at = name.length > 1 ? stem.lastIndexOf(name.at(-1)!) : -1;
  const open = at + 1 - name.length;
  // 居民用水第一阶梯, 第二阶梯: inside a name the two share more than a character
  const kin = name.slice(-2) === stem.slice(at - 1, at + 1) || /^.{2}[座票舱级等型号档]$/.test(name);
  if (at < 0 || open < 0 || (open > 0 && !kin)) return name;
  return `${stem.slice(0, open)}${name}${stem.slice(at + 1)}`;
}

/**
 * 猪肉平均价格每公斤30元；牛肉77元: a class right behind another, where nothing else names what is measured, is told of by the same measure.
 * Null for words that say what they measure, and where no class came before in the sentence.
 */
export function ofClass(label: Label, before: Label, { scene, k, figure, chain }: Site): Label | null {
  const { kind } = figure.quantity;
  if (label.from === label.to) return null;
  const last = chain.recent.at(-1);
  const rank = last && ORDINAL.test(before.name) && ORDINAL.test(label.name) ? before.name.replace(ORDINAL, label.name) : null;
  if (rank && label.name.length < 6) return { ...before, ...indicatorOf(rank), text: label.text, from: label.from, to: label.to };
  const measure = measureIn(before.name, kind);
  if (!last || !measure || last.measure === 'share' || before.name.length > 18) return null;
  const stem = before.name.slice(0, -measure.length);
  if (!stem && !before.scope && !WHOLE.test(measure) && !METALS.test(label.name)) return null;
  // the class opens its clause, and stands right before its figure or the word that says how it moved
  if (!/[，；、。]$/.test(scene.text.slice(0, label.from).replace(/(?:而|但|其中|，)$/, '，'))) return null;
  // what 其中 opens narrows the whole instead
  if (/[AHO]/.test(scene.symbols.slice(last.k, k)) || (kind !== 'percent' && /Z/.test(scene.symbols.slice(0, k)))) return null;
  if (scene.text.slice(label.to, figure.from).length > 6) return null;
  if (kind === 'count' && (chain.byUnit.get(unitKey(figure))?.name !== before.name || !/[量]$/.test(measure))) return null;
  // 一线城市二手住宅价格, 二线城市: of the same kind as what stands in the name
  const kin = label.name.length > 2 && stem.includes(label.name.slice(-2));
  if (!isClass(scene, label, kin)) return null;
  const name = inPlaceOf(stem, label.name);
  const joined = name.endsWith(measure[0]!) ? name.slice(0, -1) : name;
  // what was done with the class before names that one alone
  const { act: _, ...rest } = before;
  return {
    ...rest,
    ...indicatorOf(`${joined}${measure}`),
    text: `${label.text}${measure}`.slice(-LONGEST),
    from: label.from,
    to: label.to,
  };
}
