import { labelOf, onlyVerb } from '../label/label.js';
import type { Rule } from '../rule.js';
import { baseOf } from './base.js';
import { textOf } from './clause.js';

/** Verbs that open a name more often than they do something to what follows: 增长动能, 下降通道. */
const OPENS = /^(?:增长|下降|上升|下跌|上涨|攀升|回升|回落|下滑|多|少|增|减|升|降|涨|跌)$/;

export const CHANGED_OBJECTS: readonly Rule[] = [
  {
    name: 'alternative',
    because: '下跌了4.5%或1005元, 下滑七八百元甚至上千元: the same change told in another unit, or what it comes to at most',
    before: /[F%]c$/,
    produce: ({ scene, k, chain }) => {
      const last = chain.recent.at(-1);
      const joint = scene.chunks[k - 1]!;
      if (!last || last.k !== k - 2 || last.measure !== 'change') return null;
      return /^(?:或|或者|甚至|乃至)$/.test(scene.text.slice(joint.from, joint.to)) ? [{ ...last, k, carried: true }] : null;
    },
  },
  {
    name: 'change-of-object',
    because: '压缩审批时限60%, 上调利率25个基点: a verb of rising or falling before what it is done to',
    before: /[UD]Na?$/,
    // 增加空气20%含水量: what it is of stands behind
    after: /^(?:[^NdE"]|$)/,
    produce: ({ scene, k, figure }) => {
      if (!/^(?:percent|points|multiple)$/.test(figure.quantity.kind) && figure.quantity.unit !== '个基点') return null;
      const at = scene.symbols[k - 1] === 'a' ? k - 2 : k - 1;
      const noun = scene.chunks[at]!;
      const word = textOf(scene, at - 1).replace(/了$/, '');
      if (OPENS.test(word) || scene.chunks[at - 1]!.to !== noun.from) return null;
      const label = labelOf(scene, noun.from, noun.to);
      if (
        !label ||
        onlyVerb(scene, label) ||
        /^(?:[到至为率量额值期]|幅度|速度)/.test(label.text) ||
        /[到至为达]$/.test(scene.text.slice(noun.from, noun.to))
      )
        return null;
      return [{ k, label, measure: 'change', ...baseOf(scene, k), direction: scene.symbols[at - 1] === 'D' ? 'down' : 'up' }];
    },
  },
];
