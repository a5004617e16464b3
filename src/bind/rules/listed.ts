import { LIGHT_VERBS } from '../../lexicon/lexicon.js';
import { indicatorOf, knownTail } from '../../link/link.js';
import { isVerb, type Label } from '../label/label.js';
import type { Site } from '../rule.js';
import { type Scene, tokensIn } from '../scene.js';

/** Names of amounts: they go by themselves. */
const AMOUNT = /(?:量|额|率|值|数|费|款|金|价格?|收入|支出|利润|投资|资产|面积|长度|里程|规模|人次|时间|成本|产能|能力)$/;
/** Verbs of having, being and lying: the next item of a list is had as well, and its name says enough. */
const HAS = /^(?:含|有|占|属|系|设|辖|达|获|得|可|能|超|共|距|高|长|宽|重|深)$/;

/** Verbs that the segmenter takes for nouns. */
const DOES = /^(?:建设|改造|治理|培训|投放|安装|配备|培育|修建|捐赠|援助|检查|调查|整治|清理)$/;

/** The verb that the name of `label` opens with, where a noun goes on with it: 生产|原油, 招收|博士生. */
function verbOf(scene: Scene, label: Label): { verb: string; act: boolean } | null {
  if (label.act?.verb && label.act.object) return label.act.subject ? null : { verb: label.act.verb, act: true };
  const [first, next] = tokensIn(scene, label.from, label.to);
  if (
    !first ||
    !next ||
    first.from !== label.from ||
    !(isVerb(first) || DOES.test(first.text)) ||
    LIGHT_VERBS.has(first.text) ||
    HAS.test(first.text)
  )
    return null;
  return label.name.startsWith(first.text) && label.name.length > first.text.length ? { verb: first.text, act: false } : null;
}

/**
 * 生产原油368万吨、天然气12亿立方米: the verb of the first item of a list is that of the next as well, where that is a thing and no
 * amount. Null elsewhere.
 */
export function alsoDone({ scene, k, chain }: Site, own: Label): Label | null {
  const last = chain.recent.at(-1);
  if (!last?.label || last.measure !== 'level' || own.act || own.lead) return null;
  // what 其中 opens narrows the whole instead
  if (scene.symbols.slice(0, k).includes('Z')) return null;
  if (!/^c[N"]+$/.test(scene.symbols.slice(last.k + 1, k)) || scene.text[scene.chunks[last.k + 1]!.from] !== '、') return null;
  if (own.name.length < 2 || own.name.length > 12 || knownTail(own.name) > 0 || AMOUNT.test(own.name)) return null;
  if (tokensIn(scene, own.from, own.to).some(({ tag, text }) => !/^(?:n|b|j|l|x|eng|vn|m|a)/.test(tag) || text === '的')) return null;
  const found = verbOf(scene, last.label);
  if (!found) return null;
  const text = `${found.verb}${own.name}`;
  const label = { ...own, ...indicatorOf(text), text, from: own.from };
  return found.act ? { ...label, act: { subject: '', verb: found.verb, object: own.name } } : label;
}
