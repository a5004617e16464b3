import { indicatorOf } from '../../link/link.js';
import { type Label, labelOf } from '../label/label.js';
import { makesNoun } from '../label/nominal.js';
import { nounAfter } from '../label/noun.js';
import { LONGEST } from '../label/trim.js';
import type { Site } from '../rule.js';

/** What is said of a thing that stands behind: 价值1200万元的现金. */
const ATTRIBUTES = new Set(['价值', '总价值', '总额', '总金额', '金额', '规模', '总规模', '总价', '货值', '总值', '面额', '面值']);

/** What is granted, by verbs. */
const GRANTS = /(?:减免|退税|补贴|扶持|奖补|奖励|资助|返还|支持)$/;

/** What is given is measured, with 的 or without: 投放5亿元的消费券; 投资5亿元的项目 is not. */
export const GIVES = /(?:投放|发放|派发|提供|下达|拨付|赠送|派送)了?$/;

/** The size that a label ends in, where a verb leads to it: 签订价值3亿元的合同, 设立了总规模50亿元的基金; null in 合同金额, 采购金额. */
function sizeOf({ scene, figure }: Site, { name, to }: Label): string | null {
  if (ATTRIBUTES.has(name)) return name;
  const size = /总?(?:价值|金额|规模)$|总额$|总价$|货值$|总值$/.exec(name)?.[0];
  if (!size) return null;
  const verb = scene.tokens.find((token) => token.to === to - size.length);
  if (!verb || !/^(?:v|ul)$/.test(verb.tag)) return null;
  return /[价货]|总值/.test(size) || !makesNoun(verb.text, figure) ? size : null;
}

/**
 * What a size before the figure is of, where the thing stands behind it: 总额12亿美元的贷款, 价值1200万元的现金, 签署价值70亿元的协议; null
 * where `own`, the label before the figure, names it.
 */
export function sizedBehind(site: Site, own: Label): Label | null {
  const { scene, k } = site;
  const size = scene.symbols[k + 1] === 'd' ? sizeOf(site, own) : null;
  const whole = size ? nounAfter(scene, k) : null;
  const thing = whole && labelOf(scene, whole.from, whole.to);
  if (!thing) return null;
  const { act: _act, ...noun } = thing;
  // 总额2.3亿元的房租减免: all of its phrase
  const phrase = scene.text.slice(whole.from, scene.chunks[whole.next - 1]!.to);
  const name = GRANTS.test(phrase) ? phrase : thing.name;
  return { ...noun, ...indicatorOf(`${name}${size}`.slice(-LONGEST)), text: `${name}${own.text}`.slice(-LONGEST) };
}
