import { knownTail } from '../../link/link.js';
import { type Label, labelBefore, labelOf, onlyVerb, sharesItself } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import { predicated, verbal } from '../label/wording.js';
import type { Rule } from '../rule.js';
import { type Scene, tokensIn } from '../scene.js';
import { skip } from './clause.js';
import { told } from './told.js';

const PERCENT = new Set(['percent', 'ratio']);

const SECTORS = ['第一产业', '第二产业', '第三产业'];

/** Tried before the changes: 由8.5：41.2：50.3调整为…. */
export const STRUCTURES: readonly Rule[] = [
  {
    name: 'structure',
    because: '三次产业结构为8.1：40.3：51.6: the shares of the three sectors, one by one',
    before: /[NF%][LaItOPdbUDN]*$/,
    after: /^:[F%]:[F%]/,
    produce: ({ scene, k }) => {
      const opens = scene.text.lastIndexOf('产业', scene.chunks[k]!.from);
      const words = opens < 0 ? '' : scene.text.slice(Math.max(0, opens - 2), scene.chunks[k]!.from);
      if (words.length > 40 || !/三次产业|[一二]?三产业|产业(?:增加值)?(?:结构|比例|比重|之比)/.test(words)) return null;
      return SECTORS.map((sector, n) => ({
        k: k + 2 * n,
        label: {
          name: `${sector}增加值占比`,
          text: `三次产业结构${sector}`,
          scope: null,
          basis: null,
          from: scene.chunks[k]!.from,
          to: scene.chunks[k]!.from,
        },
        measure: 'share',
        ofText: '地区生产总值',
      }));
    },
  },
];

/** The whole, where it is a measure that the table knows. */
function wholeNamed(scene: Scene, from: number, k: number): Label | null {
  const to = scene.chunks[k - 1]!.symbol === 'd' ? scene.chunks[k - 1]!.from : scene.chunks[k]!.from;
  const label = to > from ? labelOf(scene, from, to) : null;
  return label && knownTail(label.name) > 1 ? label : null;
}

export const SHARES: readonly Rule[] = [
  {
    name: 'share-of',
    because: '占总人口的比重为62.07%, 占比超六成: a word for a part leads to the figure',
    before: /A[^,;.%:]*$/,
    produce: ({ scene, k, figure, chain }) => {
      if (!PERCENT.has(figure.quantity.kind)) return null;
      let at = k - 1;
      while (at > 0 && scene.symbols[at] !== 'A') at--;
      while (at > 0 && scene.symbols.slice(0, at).match(/A[^,;.%:]*$/)) at = scene.symbols.lastIndexOf('A', at - 1);
      const opens = scene.chunks[at]!.to;
      const behind = /^d(?=N)/.test(scene.symbols.slice(k + 1)) ? nounAfter(scene, k) : null;
      // 研发经费在生产总值中的占比
      const within = /L[EN"]{1,3}zd?$/.exec(scene.symbols.slice(Math.max(0, at - 6), at));
      const outside =
        within && scene.text[scene.chunks[at - within[0].length]!.from] === '在' ? labelBefore(scene, at - within[0].length) : null;
      const own = outside ?? labelBefore(scene, at) ?? (behind && labelOf(scene, behind.from, behind.to)) ?? sharesItself(scene, at);
      // 占经济总量六成的长江经济带, 占有效专利总量的46.8%: a part that is only whose it is goes by the name of the whole
      const alone = !own && (/^dE/.test(scene.symbols.slice(k + 1)) || !chain.label);
      const full =
        alone && figure.from > opens ? labelOf(scene, opens, scene.symbols[k - 1] === 'd' ? scene.chunks[k - 1]!.from : figure.from) : null;
      // 东盟占我国外贸总值的15%: in a sentence of its own it does not go on about the last one
      const whose = own || full || !/^[PEN]*E[Pa]?$/.test(scene.symbols.slice(0, at)) ? null : wholeNamed(scene, opens, k);
      const { label: base, carried } = told(own ?? full ?? whose, { scene, k, figure, chain });
      const word = scene.text.slice(scene.chunks[at]!.from, scene.chunks[at]!.to);
      const whole = scene.text
        .slice(scene.chunks[at]!.to, scene.chunks[k]!.from)
        .replace(/(?:的比重|的比例|比重|比例|的)?(?:分别)?(?:达到|达|为|超过|约|近)?$/, '');
      const around = word + scene.text.slice(scene.chunks[at]!.to, scene.chunks[k]!.from);
      const rate =
        /贡献率|市场份额|份额|比重|比例/.exec(around)?.[0] ??
        /^的(市场份额|份额)/.exec(scene.text.slice(figure.to, figure.to + 5))?.[1] ??
        '占比';
      const name = base && {
        ...base,
        name: base.name.endsWith(rate) ? base.name : `${base.name}${rate === '比重' || rate === '比例' ? '占比' : rate}`,
      };
      return [{ k, label: name, carried, measure: 'share', ofText: whole || null, part: true }];
    },
  },
  {
    name: 'share-of-words',
    because: '完成年度计划的65%: a percentage of what stands before 的',
    before: /d$/,
    produce: ({ scene, k, figure, chain }) => {
      if (!PERCENT.has(figure.quantity.kind)) return null;
      const clause = /[^，。；：]*$/.exec(scene.text.slice(Math.max(0, scene.chunks[k - 1]!.from - 40), scene.chunks[k - 1]!.from))![0];
      const plan =
        /(?:完成|达到?|实现|为)?[^，。；：]{0,6}(?:计划|任务|目标|(?:年初|年度|全年|调整|变动|支出|收入|总|^|[成为到占现])预算数?)[^，。；：]{0,4}$/.exec(
          clause,
        )?.[0];
      const words = plan ? null : labelBefore(scene, k - 1);
      // 持有的61.35%股权: a verb before 的 describes the part that stands behind
      if (words && /^d?[NEA]/.test(scene.symbols.slice(k + 1)) && verbal(scene, words)) return null;
      // 新增GDP达到世界经济增量的20%: the part stands before the verb, the whole behind it
      const joint = /[La][^,;.:%FLa]*$/.exec(scene.symbols.slice(0, k - 1))?.index ?? -1;
      const part = words && joint > 0 ? labelBefore(scene, skip(scene, joint)) : null;
      if (words && part) return [{ k, label: part, measure: 'share', ofText: words.text, part: true }];
      const { label, carried } = told(words, { scene, k, figure, chain });
      if (!plan) return [{ k, label, carried, measure: 'share', ofText: words?.text ?? null, part: true }];
      const name = label && {
        ...label,
        name: `${label.name}${plan.includes('预算') ? '预算' : '计划'}完成率`.slice(-24),
        text: plan.slice(-24),
      };
      return [{ k, label: name, carried, measure: 'share', ofText: plan, part: true }];
    },
  },
  {
    name: 'share-counted',
    because: '七成以上的行业实现增长: so large a part of what follows',
    before: /(?:^|[,;:.cTLaPEMZ"Ndz ])$/,
    after: /^[dL]?[NEA"]/,
    produce: ({ scene, k, figure }) => {
      if (!PERCENT.has(figure.quantity.kind)) return null;
      const noun = nounAfter(scene, scene.symbols[k + 1] === 'L' ? k + 1 : k);
      // 在3%—5%区间波动, 在45%左右徘徊: no noun of which it is a part
      if (noun && /^(?:区间|之间|范围|上下)/.test(scene.text.slice(noun.from, noun.to))) return null;
      const words = noun && scene.symbols[k + 1] === 'N' ? tokensIn(scene, noun.from, noun.to) : [];
      if (words.length === 1 && /^(?:v|d)$/.test(words[0]!.tag)) return null;
      const label = noun && labelOf(scene, noun.from, noun.to);
      // 货轮已有20%被取消: what is done with the part is not what it is a part of
      const own = label && onlyVerb(scene, label) ? labelBefore(scene, skip(scene, k)) : null;
      if (own && !onlyVerb(scene, own))
        return [{ k, label: predicated(scene, k, { ...own, to: figure.to }), measure: 'share', ofText: own.text }];
      return label && [{ k, label: predicated(scene, k, label), measure: 'share', ofText: label.text }];
    },
  },
];
