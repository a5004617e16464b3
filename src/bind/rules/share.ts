import { labelBefore, labelOf, nounAfter, sharesItself } from '../label.js';
import type { Rule } from '../rule.js';
import { told } from './change.js';

const PERCENT = new Set(['percent', 'ratio']);

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
      const behind = /^d(?=[NE])/.test(scene.symbols.slice(k + 1)) ? nounAfter(scene, k) : null;
      const own = labelBefore(scene, at) ?? (behind && labelOf(scene, behind.from, behind.to)) ?? sharesItself(scene, at);
      const { label: base, carried } = told(own, { scene, k, figure, chain });
      const word = scene.text.slice(scene.chunks[at]!.from, scene.chunks[at]!.to);
      const whole = scene.text
        .slice(scene.chunks[at]!.to, scene.chunks[k]!.from)
        .replace(/(?:的比重|的比例|比重|比例|的)?(?:分别)?(?:达到|达|为|超过|约|近)?$/, '');
      const rate =
        /贡献率|市场份额|份额|比重|比例/.exec(word + scene.text.slice(scene.chunks[at]!.to, scene.chunks[k]!.from))?.[0] ?? '占比';
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
      const plan = /(?:完成|达到?|实现|为)?[^，。；：]{0,6}(?:计划|任务|目标)[^，。；：]{0,4}$/.exec(clause)?.[0];
      const words = plan ? null : labelBefore(scene, k - 1);
      const { label, carried } = told(words, { scene, k, figure, chain });
      if (!plan) return [{ k, label, carried, measure: 'share', ofText: words?.text ?? null, part: true }];
      const name = label && { ...label, name: `${label.name}计划完成率`.slice(-24), text: plan.slice(-24) };
      return [{ k, label: name, carried, measure: 'share', ofText: plan, part: true }];
    },
  },
  {
    name: 'share-counted',
    because: '七成以上的行业实现增长: so large a part of what follows',
    before: /(?:^|[,;:.cTLaPEMZ"N ])$/,
    after: /^[dL]?[NE"]/,
    produce: ({ scene, k, figure }) => {
      if (!PERCENT.has(figure.quantity.kind)) return null;
      const noun = nounAfter(scene, scene.symbols[k + 1] === 'L' ? k + 1 : k);
      const label = noun && labelOf(scene, noun.from, noun.to);
      return label && [{ k, label, measure: 'share', ofText: label.text }];
    },
  },
];
