import { RATES_OF_CHANGE } from '../lexicon/lexicon.js';
import { indicatorOf } from '../link/link.js';
import { asPart } from './label/asvalue.js';
import { LONGEST } from './label/trim.js';
import type { Chain, Draft } from './rule.js';
import { type Scene, textBefore, textFrom } from './scene.js';

/** Names of rates of change. */
const RATE = new RegExp(`(?:${RATES_OF_CHANGE}|(?:增长|上[涨升调]|下[降跌调])幅度|^幅度|经济增长)$`);

/** Before the figure or the list that it stands in: 增长率分别为…, 增速均超过…, 价格每上下浮动…. */
const RATE_LED = new RegExp(
  `${RATES_OF_CHANGE}(?:分别|均|都|仍|已|又|也|一直|继续|始终)*(?:为|是|达到?|超过?|突破|(?:保持|维持|稳定|控制)在|[高低][于达至]|不[到足低高]于?)?了?$|(?:浮动|波动|上下变动)(?:幅度|区间)?(?:[为达在]|不?超过?)?$`,
);
/** Behind it: 20%以上的快速增长, 以7%的速度递增. */
const GROWTH = new RegExp(
  `^(?:以上|左右|上下)?的(?:年均|平均|快速|高速|较快|稳定|稳步|中高速|持续|大幅|同比|复合|年|正|负)*(?:增长(?!点|极|空间|潜力|目标|质量)|${RATES_OF_CHANGE}|(?:速度|幅度|增速)(?:递增|增长|上升|上涨|增加|下降|下滑|减少|递减|扩张))`,
);

/** How far two prices lie apart. */
const APART = /(?:价差|差价|[购进批销]差|价格差)$/;

/** What a part is of or for stands behind it. */
const OF_WHOLE = /^(?:的?资金)?(?:来源于|来自于?|用于|投向|流向|集中[在于])/;

/** 发明专利比重较低，只有15.1%: what was told of as a part goes by the name of one. */
const asShare = ({ label, carried }: Draft, since: string) =>
  label && carried && /(?:占比|比重|份额)/.test(since) ? asPart(label) : label;

/** 上调0.5个百分点, 增速由38%回落到17%, 增长3.19%和4.06%: points, rates of change, and the next of a list of changes, are changes. */
export function changeByName(draft: Draft, scene: Scene, chain: Chain): Draft {
  if (draft.measure !== 'level') return draft;
  const { kind } = scene.chunks[draft.k]!.figure!.quantity;
  if (kind === 'money' && APART.test(draft.label?.text ?? '')) return { ...draft, measure: 'change', comparison: 'vs_entity' };
  if (kind === 'points') return { ...draft, measure: 'change' };
  if (kind !== 'percent') return draft;
  if (RATE.test(draft.label?.text ?? '') || RATE.test(draft.label?.name ?? '')) return { ...draft, measure: 'change' };
  const { text, symbols } = scene;
  const { from, to } = scene.chunks[draft.k]!;
  let first = draft.k;
  while (first > 1 && symbols[first - 1] === 'c' && symbols[first - 2] === '%') first -= 2;
  const lead = /[^，。；：]*$/.exec(textBefore(text, scene.chunks[first]!.from, 24))![0];
  if (RATE_LED.test(lead) || GROWTH.test(textFrom(text, to, 16))) return { ...draft, measure: 'change' };
  const since =
    draft.k > 0 ? text.slice(Math.max(scene.chunks.findLast(({ figure }, i) => i < draft.k && figure)?.to ?? 0, from - 40), from) : '';
  // 资金85%来源于自筹; 所占比重首次超过定频空调，达到53.4%
  if (OF_WHOLE.test(textFrom(text, to, 6)) || (/(?:占比|比重|份额)/.test(since) && !/[增提上下降回]/.test(since)))
    return { ...draft, label: asShare(draft, since), measure: 'share' };
  const last = chain.recent.at(-1);
  const next =
    last?.measure === 'change' &&
    (last.k === draft.k - 2 ? symbols[draft.k - 1] === 'c' : /%,(?:P[La]?|c)$/.test(symbols.slice(0, draft.k))) &&
    draft.carried;
  if (!next || scene.chunks[last.k]!.figure!.quantity.kind !== 'percent') return draft;
  return { ...draft, measure: 'change', comparison: last.comparison ?? null, base: last.base ?? null, direction: last.direction ?? null };
}

/** 进口量占全国七成；至此累计突破8000万吨: a value that goes on from a share is of what had the share. */
export function ofWholeAgain(draft: Draft, { chunks }: Scene): Draft {
  const { label } = draft;
  if (chunks[draft.k]!.figure!.quantity.kind === 'points') return draft;
  if (!draft.carried || draft.measure === 'share' || !label || !/.{2}(?:占比|比重)$/.test(label.name)) return draft;
  return { ...draft, label: { ...label, name: label.name.slice(0, -2) } };
}

/** 计划投资6亿元，完成81%: so much of what was planned. */
const DONE_OF = /(?:^|[，。；（、已])完成了?(?:近|约|超过?)?$/;

/** 税收占比71.4%: a name that says part of a whole makes the figure a share. */
export function shareByName(draft: Draft, scene: Scene): Draft {
  const { figure, from } = scene.chunks[draft.k]!;
  const { kind } = figure!.quantity;
  const named =
    /(?:占比|比重|比例|份额|贡献率|(?:增长|盈利|亏损|达标|开工)面|控股|持股|占股|参股|入股|投资完成率|计划完成率|share|proportion)$/;
  const doneOf = DONE_OF.test(textBefore(scene.text, from, 8));
  const part =
    draft.measure === 'level' &&
    (kind === 'percent' || kind === 'ratio') &&
    (named.test(draft.label?.text ?? '') || named.test(draft.label?.name ?? '') || scene.text.startsWith('约占', from) || doneOf);
  if (!part) return draft;
  const { label } = draft;
  const done = label && draft.carried && doneOf && /投资$/.test(label.name);
  return { ...draft, measure: 'share', ...(done ? { label: { ...label, name: `${label.name}完成率` } } : {}) };
}

/** What pulls what by how much, right before the points. */
const PULLS =
  /(?:^|[，。；：])(?:全年|其中|分别|，)*([^，。；：0-9]{0,14}?)(?:共同|共|分别|合计)?拉动([^，。；：0-9]{2,14}?)(?:增长|上涨|上升|下降|提高|回落)[^，。；0-9]{0,4}$/;

/** 消费支出拉动生产总值增长1.0个百分点: how much of the growth of one comes from the other. */
export function pulled(draft: Draft, { text, chunks }: Scene, chain: Chain): Draft {
  const { figure, from } = chunks[draft.k]!;
  const { label, measure } = draft;
  if (measure !== 'change' || figure!.quantity.kind !== 'points' || !label) return draft;
  const before = textBefore(text, from, 40);
  const found = before.includes('拉动') ? PULLS.exec(before) : null;
  if (!found) return draft;
  const by = found[1] || chain.label?.name.replace(/贡献率$/, '') || '';
  return { ...draft, label: { ...label, name: `${by}拉动${found[2]}增长`.slice(-LONGEST) } };
}

/** A bracket of ages, and who is in it. */
const AGE = /(?:\d{1,3}[-—–~～至])?\d{1,3}周?岁(?:及?以[上下])?(?:人口)?的?(?:所占)?$/;

/** 第一产业占生产总值的比重上升…, 工业对经济增长的贡献率: the part names the figure, not the whole. */
export function ofPart(draft: Draft, { text }: Scene): Draft {
  const { label } = draft;
  const rate = label && /(?:比重|比例|占比|份额|贡献率)$/.exec(label.name)?.[0];
  if (!rate) return draft;
  // 60岁及以上|人口的比重: the age is a figure by itself
  const words = `${label.lead ?? ''}${label.text}`;
  const aged = /^(?:人口)?的?(?:所占)?(?:比重|比例|占比)$|^人口$/.test(words)
    ? AGE.exec(textBefore(text, label.from, 24))?.[0].replace(/的?(?:所占)?$/, '')
    : undefined;
  if (aged)
    return {
      ...draft,
      label: { ...label, name: `${aged.replace(/人口$/, '')}人口占比`, text: `${aged}${words.replace(/^人口/, '')}`.slice(-LONGEST) },
    };
  const part = (
    rate === '贡献率' ? /^(.{2,14}?)对(?!外)[^，。]{2,}/ : /^(.{2,14}?)占(?!地(?:面|约|达))[^，。]{2,16}的?(?:比重|比例|份额)$/
  ).exec(words)?.[1];
  // 对全省经济增长贡献率
  if (!part || label.name.startsWith(part)) return draft;
  return { ...draft, label: { ...label, name: `${part}${rate === '贡献率' || rate === '份额' ? rate : '占比'}` } };
}

/** 新增病例5例，累计报告286例: a total is not what is new. */
export function totalled(draft: Draft, { text, chunks }: Scene): Draft {
  const { label } = draft;
  if (!draft.carried || draft.measure !== 'level' || !label || !/^(?:当日|单日)?新增.{2}/.test(label.name)) return draft;
  if (!/累计[^，。；、]{0,6}$/.test(text.slice(Math.max(0, chunks[draft.k]!.from - 8), chunks[draft.k]!.from))) return draft;
  return { ...draft, label: { ...label, ...indicatorOf(label.name.replace(/^(?:当日|单日)?新增/, '')), scope: label.scope } };
}
