import { indicatorOf } from '../../link/link.js';
import { asPart } from '../label/asvalue.js';
import { type Label, labelBefore, labelOf, plainLabel, wordsBefore } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import { LONGEST } from '../label/trim.js';
import type { Draft, Site } from '../rule.js';
import { textFrom } from '../scene.js';
import { baseOf } from './base.js';
import { clauseStart, comparisonFrom, skip, textOf } from './clause.js';
import { partBefore } from './share.js';
import { told } from './told.js';

/** The change that the verb or noun in chunk `verb` tells of, by the size in `site.k`. */
export function changeAt(site: Site, verb: number): Draft[] {
  const { scene, k, chain } = site;
  let anchor = verb;
  const start = clauseStart(scene, k);
  // 食品业同比增长5%、纺织业同比增长3%: an item of its own begins behind the figure of another
  for (let i = verb - 1; i >= start && !(scene.symbols[i] === 'c' && /[F%]/.test(scene.symbols[i - 1] ?? '')); i--)
    if ('Bb'.includes(scene.symbols[i]!)) anchor = i = comparisonFrom(scene, i);
  // 股价自高点下跌: from where is not what
  const since = /O[NP]$/.test(scene.symbols.slice(start, verb)) && HEIGHT.test(textOf(scene, verb - 1));
  if (since) anchor = verb - 2;
  // 人口出生率比上年下降: the name stands before the base
  const part = shareMoved(site, start, verb);
  const { label, carried } =
    part ??
    told(labelBefore(scene, skip(scene, anchor)) ?? (anchor === verb ? null : labelBetween(site, anchor, verb)) ?? objectOf(site), site);
  const { comparison, base } = baseOf(scene, verb);
  const word = textOf(scene, verb);
  const down = scene.symbols[verb] === 'D' || /^负增长/.test(word);
  const moved = carried && /缩短|压缩|缩减|节省|延长/.test(word) ? lasting(label, site, scene.chunks[verb]!.from) : label;
  const grown = grownBy(moved, word, scene.chunks[verb]!.from);
  return [
    {
      k,
      label: grown?.name === '经济' ? { ...grown, name: '经济增长', text: `${grown.text}增长` } : grown,
      carried,
      measure: 'change',
      comparison: comparison ?? (carried ? chain.comparison : null),
      base,
      direction: down ? 'down' : 'up',
    },
  ];
}

/**
 * 增长6%，占外贸的比重提升1.5个百分点: it is the share of what was told of that moves, or of what stands before the word for it; null where the
 * clause does not speak of a share.
 */
export function shareMoved(site: Site, start: number, verb: number): { label: Label; carried: boolean } | null {
  const { scene, chain, figure } = site;
  const symbols = scene.symbols.slice(start, verb);
  const last = start + symbols.lastIndexOf('A');
  if (figure.quantity.kind !== 'points' || last < start || !/^A[LaTPbBdM]*$/.test(scene.symbols.slice(last, verb))) return null;
  if (!/(?:比重|占比|比例|份额)$/.test(textOf(scene, last))) return null;
  const own = partBefore(scene, start + symbols.indexOf('A'));
  const whose = own ? told(own, site) : null;
  const label = whose?.label ?? chain.recent.findLast(({ measure }) => measure === 'share')?.label ?? chain.label;
  return label && { label: asPart(label), carried: whose?.carried ?? true };
}

/** Names of what lasts. */
const LASTS = /(?:天数|日数|时间|时长|时限|期限?|周期|年限|寿命|用时|耗时|工期|车程|行程|间隔|年龄|时)$/;
/** 设计时速350公里，比现在缩短两个小时: a time that is cut or lengthened is how long it takes, whatever was measured before. */
const lasting = (label: Label | null, { figure }: Site, at: number): Label | null =>
  label && figure.quantity.kind === 'duration' && !LASTS.test(label.name) && figure.quantity.unit !== '岁'
    ? plainLabel('用时', '用时', at)
    : label;

/** Verbs that say themselves what rises or falls: 提价30%, 粮食减产两成. */
const IMPLIED: Readonly<Record<string, string>> = {
  提价: '价格',
  涨价: '价格',
  加价: '价格',
  降价: '价格',
  增产: '产量',
  减产: '产量',
  增收: '收入',
  年增收: '收入',
  年均增收: '收入',
  减收: '收入',
  增利: '利润',
  增盈: '利润',
  减利: '利润',
};

/** What was said before of what is told of. */
const FORECAST = /^(?:的)?(?:\p{Script=Han}{0,2})(?:预测|预期|预估|估计|计划|目标|水平|均值|平均值|数据|初值)值?$/u;

/** Heights and depths that a change is told from. */
const HEIGHT = /(?:[高低]点|[高低]位|峰值|谷底|高峰|低谷|[顶底]部|年初|历史|前期)$/;

/** What of a thing was measured. */
const MEASURE =
  /(?:种植|栽培|养殖|播种|总)?(?:面积|产值|产量|养殖量|出栏量|收入|规模|价格|售价|销量|销售额|成本|投资|资金|人数|数量|补贴|分红|存栏量?)$/;

/** The label with what its verb says of it. */
export function grownBy(label: Label | null, word: string, at: number): Label | null {
  const implied = IMPLIED[word.replace(/了$/, '')];
  if (label && /^[增升贬减]值/.test(word)) return { ...label, text: `${label.text}${word}` };
  if (!implied || label?.name.endsWith(implied) || (implied === '产量' && /[亩单总年日月]产$/.test(label?.name ?? ''))) return label;
  // 产值720万元，户均增收2.3万元: what was measured before is another thing
  const stem = (label?.name ?? '').replace(MEASURE, '');
  const text = `${stem.length > 12 || (implied === '收入' && stem !== label?.name) ? '' : stem}${implied}`;
  return { text: `${label?.text ?? ''}${word}`.slice(-LONGEST), from: label?.from ?? at, to: label?.to ?? at, ...indicatorOf(text) };
}

/** 增加6万亿元债务限额, 减少2000个岗位: what is added or taken away stands behind the figure. */
function objectOf({ scene, k, figure }: Site): Label | null {
  if (!['count', 'money', 'area', 'mass'].includes(figure.quantity.kind) || !/^d?N/.test(scene.symbols.slice(k + 1))) return null;
  const noun = nounAfter(scene, k);
  return noun && labelOf(scene, noun.from, noun.to);
}

/** 同比营业收入增长: the name stands between the base and the verb. */
function labelBetween(site: Site, anchor: number, verb: number) {
  // 较上周下跌: the words behind 较 are the base themselves
  if (site.scene.symbols[anchor] === 'b' && site.scene.symbols[anchor + 1] === 'N') return null;
  // 较1月的预测上调1.3个百分点
  if (FORECAST.test(textOf(site.scene, verb - 1))) return null;
  return wordsBefore(site.scene, verb).first > anchor ? labelBefore(site.scene, verb) : null;
}

/** The change that a figure tells of by itself: 翻一番, 减半. */
export function changeOfItself(site: Site): Draft[] {
  const draft = changeAt(site, site.k)[0]!;
  return [{ ...draft, direction: site.figure.change ?? null }];
}

/** Plans and contracts, before what is done earlier or later than they say. */
const PLANNED = /计划|规划|工期|合同|预定|预期|预计|目标|约定|节点|进度/;

/** Works, and what becomes of them. */
const WORKS = /工程|项目|建设|施工|完工|竣工|通车|建成|投产|交付|开工|[大桥路隧道站厂馆]梁?(?:封顶|合龙|贯通)/;

/** What is earlier or later than it was: works than their plan, else what the clause goes on to: 比往年提前一个月进入花期. */
export function scheduled({ scene, figure, chain }: Site, word: string, base: number): Label {
  const { text } = scene;
  // 5年进入盛产期，比老品种提前2年: of the time told last
  const last = chain.recent.at(-1)?.label;
  if (last && scene.chunks[chain.recent.at(-1)!.k]!.figure!.quantity.kind === 'duration' && /[^用]时间$|期限$/.test(last.name))
    return { ...last, text: word, from: figure.from, to: figure.from };
  const planned = PLANNED.test(text.slice(scene.chunks[base]!.to, figure.from));
  const next = /^(?:左右|多)?(?!的)([\p{Script=Han}]{2,10})(?=[，。；])/u.exec(textFrom(text, figure.to, 14))?.[1];
  const works = planned || WORKS.test(text);
  return plainLabel(next && !planned ? `${next}时间` : works ? '工期' : `${word.replace(/了$/, '')}时间`, word, figure.from);
}
