import { indicatorOf } from '../../link/link.js';
import { type Label, labelBefore, labelOf, onlyVerb, plainLabel, wordsBefore } from '../label/label.js';
import { nominalized } from '../label/nominal.js';
import { LONGEST } from '../label/trim.js';
import type { Rule, Site } from '../rule.js';
import { textBefore, tokensIn } from '../scene.js';
import { unitKey } from '../unitkey.js';
import { baseOf } from './base.js';
import { clauseStart, skip } from './clause.js';
import { counted, level } from './counted.js';
import { told } from './told.js';

/** 便宜了2元, 晚了两天, 同比快1.3个百分点. */
const ADJECTIVE = /(贵|便宜|高|低|快|慢|早|晚|长|短|大|小|重|轻)(?:了|出了?|上了?)?$/;
const DOWN = /低|便宜|慢|早|短|小|轻|少/;
/** 多挖1000斤, 少花30元, 多跑了两趟. */
const DONE = new RegExp(
  `(?<![至最大不减更很众许增差])([多少])((?:${'挖 打 产 卖 买 赚 挣 花 付 掏 交 缴 亏 用 烧 耗 跑 走 拿 得 领 拉 装 存 贷 投 建 种 养 插 出 招 开 运 送 接 供 吃 喝 喂 排 筹 给 罚 征 发 报 补 赔 销 还 租 省 扣 完成 付出 支付 支出 进口 出口 生产 销售 发放 投放 安排 投入 运送 输送 接待 消耗 使用 排放 收购 收获 采购 缴纳 亏损 贷款 占用 筹集 处理 发电 供电 供应'.split(' ').join('|')}))了?(?:约|近|整整|足足)?$`,
);
/** Verbs that take money away. */
const SPENDS: Readonly<Record<string, string>> = {
  花: '花费',
  付: '支出',
  掏: '支出',
  交: '支出',
  缴: '支出',
  付出: '支出',
  支付: '支出',
  亏: '亏损额',
  亏损: '亏损额',
  罚: '罚款额',
};

/** What is done, as the noun that its figure makes of it. */
function done(site: Site, verb: string, from: number, to: number): Label {
  const { figure, scene, k, chain } = site;
  const same = chain.byUnit.get(unitKey(figure));
  const plain = plainLabel(verb, verb, from, to);
  const noun = /^d?N/.test(scene.symbols.slice(k + 1)) && figure.quantity.kind !== 'money' ? counted(site) : null;
  if (noun) return { ...plain, ...indicatorOf(`${verb}${noun.name}`), text: `${verb}${noun.text}`.slice(0, LONGEST) };
  // 一亩挖4500斤，比去年多挖1000斤: what was told just before in the same unit
  if (same && chain.recent.at(-1)?.label === same) return { ...same, from, to };
  if (figure.quantity.kind === 'money' && SPENDS[verb]) return { ...plain, name: SPENDS[verb] };
  const named = nominalized({ ...plain, act: { subject: '', verb, object: '' } }, figure);
  return named.name === verb && same ? { ...same, from, to } : named;
}

/** Differences that an adjective or a verb with 多 or 少 tells, with or without what they are measured from. */
export const DIFFERENCES: readonly Rule[] = [
  {
    name: 'compared-with',
    because: '常住人口85万人，与2010年第六次全国人口普查的80万人相比，…: what a change starts from is of what was told in the same unit',
    before: /[cPNEdZ]d$/,
    after: /^b/,
    produce: ({ scene, k, figure, chain }) => {
      const first = clauseStart(scene, k);
      const clause = scene.chunks.slice(first, k);
      const from = clause[0]!.from;
      const at = /(?<!参)(?:与|同|和|跟|较|比)(?=[^，。；]*的$)/.exec(scene.text.slice(from, figure.from));
      if (!at) return null;
      const named = clause.find(({ to }, i) => scene.symbols[first + i] === 'N' && to <= from + at.index);
      const label = named ? labelOf(scene, named.from, named.to) : chain.byUnit.get(unitKey(figure));
      const period = clause.find((chunk) => chunk.period)?.period;
      return label ? [level(k, label, { carried: !named, ...(period ? { period } : {}) })] : null;
    },
  },
  {
    name: 'differs',
    because: '红虾13元/斤，便宜了2元; 同比快1.3个百分点: an adjective says by how much what was told differs',
    before: /N$/,
    produce: (site) => {
      const { scene, k, figure } = site;
      const found = ADJECTIVE.exec(textBefore(scene.text, figure.from, 5));
      if (!found || ['rank', 'score'].includes(figure.quantity.kind)) return null;
      const at = figure.from - found[0].length;
      const against = scene.symbols[k - 2] === 'B' && scene.chunks[k - 1]!.from === at;
      // 高3米 says how high it is; 高了3米 by how much it differs
      if (!against && !/[了出上]$/.test(found[0])) return null;
      if (!tokensIn(scene, at, at + 1).some((token) => token.from === at) || /[着地在]$/.test(scene.text.slice(at - 1, at))) return null;
      const { from } = wordsBefore(scene, k);
      const words = from < at ? labelOf(scene, from, at) : labelBefore(scene, skip(scene, against ? k - 2 : k - 1));
      const noun = words && /^(?:n|vn|an|l|j|x|eng)/.test(tokensIn(scene, words.to - 1, words.to)[0]?.tag ?? '');
      const { label, carried } = told(noun && !onlyVerb(scene, words) ? words : null, site);
      if (!label) return null;
      const { comparison, base } = baseOf(scene, k);
      return [
        {
          k,
          label,
          carried,
          measure: 'change',
          comparison: comparison ?? 'other',
          base,
          direction: DOWN.test(found[1]!) ? 'down' : 'up',
        },
      ];
    },
  },
  {
    name: 'more-since',
    because: '体育场地1255万平方米，比2021年新增67万平方米: what is new against a time before is by how much it grew',
    before: /bPN$/,
    produce: (site) => {
      const { scene, k, figure } = site;
      if (!/新增$/.test(scene.text.slice(scene.chunks[k - 1]!.from, figure.from).trimEnd()) || figure.quantity.kind === 'rank') return null;
      const { label, carried } = told(labelBefore(scene, skip(scene, k - 2)), site);
      const { comparison, base } = baseOf(scene, k);
      return label && [{ k, label, carried, measure: 'change', comparison: comparison ?? 'other', base, direction: 'up' }];
    },
  },
  {
    name: 'more-done',
    because: '比去年多挖1000斤, 每月少花30元: 多 or 少 before a verb says by how much more or less was done',
    before: /N[La]*$/,
    produce: (site) => {
      const { scene, k, figure } = site;
      if (['rank', 'percent', 'points', 'duration'].includes(figure.quantity.kind)) return null;
      const end = scene.chunks[skip(scene, k)]!.from;
      const found = DONE.exec(textBefore(scene.text, end, 8));
      if (!found) return null;
      const at = end - found[0].length;
      if (!tokensIn(scene, at, at + 1).some((token) => token.from === at)) return null;
      const { comparison, base } = baseOf(scene, k);
      return [
        {
          k,
          label: done(site, found[2]!, at + 1, at + 1 + found[2]!.length),
          measure: 'change',
          comparison: comparison ?? 'other',
          base,
          direction: found[1] === '多' ? 'up' : 'down',
        },
      ];
    },
  },
];
