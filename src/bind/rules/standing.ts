import { RATES_OF_CHANGE } from '../../lexicon/lexicon.js';
import { isGeneric } from '../label/generic.js';
import { type Label, labelBefore, labelOf, onlyVerb, plainLabel } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import type { Rule, Site } from '../rule.js';
import { textBefore, textFrom } from '../scene.js';
import { clauseStart } from './clause.js';
import { told } from './told.js';

/** 以 right before the figure. */
const BY = /(?:^|[^可得难予所])以(?:约|近)?$/;
/** What is done with it: a place among others is had, or held. */
const HOLDS =
  /^(?:左右)?(?:的(?:总)?(?:规模|体量|成绩|水平|数量|总量|增[速幅]|[涨降跌]幅|同比增[速幅]))?(?:[继连]续|仍|依旧|分别|暂)?(?:位?居|位列|名列|排名?|稳居|高居|领先|领跑|领涨|领跌|遥遥领先|(?:保持|占据|夺|摘得)(?=[^，。；]{0,8}(?:第|冠|亚|季军|首|榜|先|最))|登顶|垫底|拔得头筹|荣登|问鼎|冲进|跻身|挺进|增长最快|下降最快)/;
/** 以13.4%的市场份额占据第三位. */
const PART = /^的(市场份额|份额|市占率|市场占有率)/;
/** 营收增速方面，…: what a row of standings is of, before its comma. */
const FRAMED = /(?:^|[，。；])(?:从|在|按|就)?([^，。；：\d]{2,16}?)(?:方面|来看|上看|看|上)，[^。]*$/;
/** Rates of growth, at the end of what is ranked. */
const RATE = new RegExp(`${RATES_OF_CHANGE}$`);

/** How far before a figure its rate may be named. */
const FAR = 24;
/** A rate and how long it has stood so, before its size. */
const RATE_OF = /((?:率|比例|比重|占比|覆盖度))(?:连续[^，。；]{1,4}[年月季度]+)?(?:一直|始终|均|都)?(?:保持|稳定|维持)在?$/;

/** What the sentence says that its standings are of, before chunk `k`. */
function framed({ scene, k }: Site): Label | null {
  const before = scene.text.slice(0, scene.chunks[k]!.from);
  const found = FRAMED.exec(before);
  if (!found) return null;
  const from = found.index + found[0].indexOf(found[1]!);
  return labelOf(scene, from, from + found[1]!.length);
}

/** 净利润规模|招商银行|以…: what stands at the head of the clause, before who has the place. */
function headed({ scene, k }: Site): Label | null {
  const at = clauseStart(scene, k);
  return /^N[E"]/.test(scene.symbols.slice(at, k)) ? labelBefore(scene, at + 1) : null;
}

export const STANDINGS: readonly Rule[] = [
  {
    name: 'stands-by',
    because: '净利润方面，甲银行以1137亿元位居榜首: the value by which somebody has his place; what is ranked was named before',
    produce: (site) => {
      const { scene, k, figure } = site;
      if (/^(?:duration|rank|score|count)$/.test(figure.quantity.kind)) return null;
      if (!BY.test(textBefore(scene.text, figure.from, 4).trimEnd())) return null;
      const after = textFrom(scene.text, figure.to, 20).trimStart();
      const part = figure.quantity.kind === 'percent' ? PART.exec(after)?.[1] : undefined;
      if (part) return [{ k, label: plainLabel(part, part, figure.from), measure: 'share' }];
      const held = HOLDS.exec(after);
      if (!held) return null;
      // 以22866万吨的吞吐量继续…: its own name
      const noun = scene.symbols[k + 1] === 'd' ? nounAfter(scene, k) : null;
      const own = noun && labelOf(scene, noun.from, noun.to);
      if (own && !isGeneric(own.name) && !onlyVerb(scene, own) && !/^(?:的)?(?:规模|体量|成绩|水平)/.test(own.name)) return null;
      const found = framed(site) ?? headed(site);
      const { label, carried } = told(found, site);
      // 以574亿美元的成绩位列第二: how well it did is no name
      if (!label || /^(?:得分|成绩|排名)$/.test(label.name)) return null;
      const rate = RATE.test(found?.text ?? '') || /^的(?:同比)?(?:增|[涨降跌])[速幅]/.test(after);
      const bare = { ...label, name: label.name.replace(/(?<=.{2})(?:增[速幅]|规模)$/, '') };
      if (rate) return [{ k, label: bare, carried, measure: 'change', direction: /[降跌]/.test(after.slice(0, 8)) ? 'down' : 'up' }];
      return [
        { k, label, carried, measure: figure.quantity.kind === 'percent' && /(?:占比|比重|份额)$/.test(label.name) ? 'share' : 'level' },
      ];
    },
  },
  {
    name: 'rate-held',
    because: '优良率连续五年保持100%的唯一省份: a rate that has stood so, and behind it who has it',
    after: /^d/,
    produce: ({ scene, k, figure }) => {
      if (figure.quantity.kind !== 'percent') return null;
      const rate = RATE_OF.exec(scene.text.slice(0, figure.from).slice(-FAR));
      if (!rate) return null;
      const end = figure.from - rate[0].length + rate[1]!.length;
      const label = labelOf(scene, scene.chunks[clauseStart(scene, k)]!.from, end);
      return label && [{ k, label, measure: 'level' }];
    },
  },
];
