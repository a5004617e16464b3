import { MEASURE_NAME } from '../../lexicon/lexicon.js';
import { knownTail } from '../../link/link.js';
import { asPart } from '../label/asvalue.js';
import { labelBefore, onlyVerb } from '../label/label.js';
import { LONGEST } from '../label/trim.js';
import type { Rule } from '../rule.js';
import { baseOf } from './base.js';
import { level } from './counted.js';

/** 保障额度：最高50万元 */
const LIMITS = /^(?:最[高低多少大小长]|不(?:超过|低于|少于|高于)|可达|高达|合计|总计|共计?|平均|人均|每[年月人户天日亩]|约|预计|暂定)+$/;

/** 记者：四千斤: who says so. */
const SPEAKS = /(?:记者|主持人|同期声?|采访|解说|旁白|网友|嘉宾|专家|教授|村民|市民|居民|负责人|主任|书记|局长|经理|员|师|问|答)$/;

/** Values behind the label of a line or clause. */
export const LABELLED: readonly Rule[] = [
  {
    name: 'labelled',
    because: '总投资：12.8亿元, 2020年计划投资：9亿元, 年产能：挖掘机6000台: the label of a line or clause names its value',
    before: /(?:^|[,;.(NE])[TP_(]*[^,;.:F%R]{0,6}[NAKUD]\)?:N?[aLtMI_]{0,2}$/,
    after: /^(?:[,;.)(cT]|$)/,
    produce: ({ scene, k, figure }) => {
      const colon = scene.symbols.lastIndexOf(':', k);
      const said = scene.symbols[colon - 1] === ')' ? colon - 1 : colon;
      const rate = /^(?:percent|points|multiple)$/.test(figure.quantity.kind) ? scene.symbols[said - 1]! : '';
      let named = said;
      while (/[AKUDB]/.test(scene.symbols[named - 1] ?? '')) named--;
      const label = labelBefore(scene, named);
      if (!label || onlyVerb(scene, label) || SPEAKS.test(label.name)) return null;
      // 研发投入占比：8.6%, 产值同比增长：7.2%
      if (rate === 'A') return [{ k, label: asPart(label), measure: 'share', part: true }];
      if (rate && 'KUD'.includes(rate))
        return [{ k, label, measure: 'change', ...baseOf(scene, said), direction: rate === 'D' ? 'down' : 'up' }];
      const [between, last] = [scene.chunks[colon + 1]!, scene.chunks[k - 1]!];
      if (scene.symbols[colon + 1] !== 'N' || LIMITS.test(scene.text.slice(between.from, last.to))) return [level(k, label)];
      // 挖掘机 names what the measure is of
      const thing = MEASURE_NAME.test(label.name) || knownTail(label.name) > 1 ? labelBefore(scene, colon + 2) : null;
      return thing && [level(k, { ...label, name: `${thing.name}${label.name}`.slice(-LONGEST) })];
    },
  },
];
