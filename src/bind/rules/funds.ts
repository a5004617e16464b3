import type { Rule } from '../rule.js';
import { textBefore, textFrom } from '../scene.js';
import { level } from './counted.js';

/** Verbs of giving out money, right before the sum. */
const GIVEN =
  /(安排|下达|拨付|下拨|划拨|筹措|筹集|拿出|追加|争取|落实|统筹|整合|动用|筹资|投入)了?(?:资金|专项资金|财政资金|经费|预算|各类资金|总计|共计|共|约|近|超过)?$/;
/** What it is for, right behind it. */
const FOR =
  /^(?:左右|余元)?，?(?:重点|主要|全部|专项|分别)?(?:用于|用来|用作|支持|推动|帮助|助力|扶持|鼓励|补助|奖励|补贴|开展|推进|推广|完善|加强|加快|改善|保障|解决|购买|购置|建设|新建|改造|修建|实施|打造|提升|发展)(?!(?:类|性|型|资金|经费|项目资金))/;
/** Sums that are named by what they are for, and not by the noun behind them. */
export const FUNDS: readonly Rule[] = [
  {
    name: 'funds',
    because: '安排20亿元支持老旧小区改造: what a sum is given out for is not what it is',
    before: /N[La]*$/,
    after: /^[N,UTDaLP]/,
    produce: ({ scene, k, figure }) => {
      if (figure.quantity.kind !== 'money') return null;
      const verb = GIVEN.exec(textBefore(scene.text, figure.from, 8))?.[1];
      if (!verb || !FOR.test(textFrom(scene.text, figure.to, 16))) return null;
      const from = scene.text.lastIndexOf(verb, figure.from);
      const rest = /^[^，。；：！？、“”（）\s\d]{2,16}/.exec(textFrom(scene.text, figure.to, 16))?.[0] ?? '';
      return [level(k, { name: `${verb}资金`, text: `${verb}${rest}`, scope: null, basis: 'flow', from, to: from + verb.length })];
    },
  },
];
