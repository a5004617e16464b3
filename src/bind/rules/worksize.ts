import { indicatorOf } from '../../link/link.js';
import { LONGEST } from '../label/trim.js';
import type { Rule } from '../rule.js';
import { textBefore } from '../scene.js';
import { workNamedBy } from '../subject/works.js';
import { level } from './counted.js';

/** What a work does so much of, right before the size in its name. */
const MAKES = /(?:(?:年|日|月)(?:可|均)?(\p{Script=Han}{1,2})|(总?装机)(?:容量)?)$/u;
/** What the words behind the size say it is of. */
const OF_WORK = /(?:(?:加工|生产|建设|扩建|技改|改造|一体化|产业化)*(?:项目|工程)|[一二三四首]期|[（(）)])+$/;

/** What the size in the name of a work says of it. */
export const WORK_SIZES: readonly Rule[] = [
  {
    name: 'work-size',
    because: '年产8万吨氧化铝项目, 20万吨合成氨35万吨尿素项目: the size in the name of a work is its capacity',
    after: /^N?[FE]/,
    produce: ({ scene, k, figure }) => {
      const work = workNamedBy(scene, k);
      if (!work) return null;
      const { text, chunks } = scene;
      const words = text.slice(figure.to, chunks[k + 1]!.symbol === 'N' ? chunks[k + 1]!.to : work.to);
      const made = MAKES.exec(textBefore(text, figure.from, 6));
      const goods = words.replace(OF_WORK, '');
      const place = { from: figure.from, to: figure.from };
      if (!made) return [level(k, { ...indicatorOf(`${words}规模`.slice(-LONGEST)), text: words.slice(-LONGEST), scope: null, ...place })];
      const { name, basis } = indicatorOf(made[2] ? '装机容量' : `${made[0].slice(0, 1)}${made[1]}量`);
      return [level(k, { name, text: `${made[0]}${goods}`.slice(0, LONGEST), scope: null, basis, ...place })];
    },
  },
];
