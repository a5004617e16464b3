import { LIGHT_VERBS } from '../../lexicon/lexicon.js';
import { isGeneric } from '../label/generic.js';
import { type Label, labelBefore } from '../label/label.js';
import { LONGEST } from '../label/trim.js';
import type { Site } from '../rule.js';
import { chunkAt, type Scene } from '../scene.js';
import { announced } from './announced.js';
import { skip } from './clause.js';
import { collected, nextOf } from './nextof.js';

/**
 * A label that says nothing of its own (增速, 总数) gives way to what was measured before it; one that only names whose or which it is
 * (外商投资企业1046亿元) narrows that.
 */
export function told(found: Label | null, site: Site): { label: Label | null; carried: boolean } {
  const { scene, chain } = site;
  const before = chain.label;
  // 进口量环比出现23%的涨幅
  const light = found && LIGHT_VERBS.has(found.name) && !found.lead;
  const label = light ? behindLight(scene, found) : found;
  const revenue = label && collected(label, before, site);
  if (revenue) {
    chain.label = revenue;
    return { label: revenue, carried: true };
  }
  const next = label && before && nextOf(label, before, site);
  if (next) return next;
  if (label && !isGeneric(label.name) && !isGeneric(label.text)) return { label, carried: false };
  if (label) {
    // 社会物流总费用与GDP的比率: what it is of stands before 的
    if (label.lead) return { label: { ...label, name: `${label.lead.replace(/的$/, '')}${label.name}`.slice(-LONGEST) }, carried: false };
    // 贸易额达到创纪录的2401亿美元: the name stands before the verb
    const at = chunkAt(scene, label.from);
    const named = at > 0 && /[LI]/.test(scene.symbols[at - 1]!) ? labelBefore(scene, skip(scene, at)) : null;
    if (named && !isGeneric(named.name)) return { label: named, carried: false };
  }
  const topic = announced(site);
  if (topic) chain.label = topic;
  return { label: topic ?? before ?? label, carried: true };
}

/** What stands before a verb that says nothing: 煤炭进口量环比已经|出现. */
function behindLight(scene: Scene, { from }: Label): Label | null {
  let at = chunkAt(scene, from);
  while (at > 0 && /[BaLMTP]/.test(scene.symbols[at - 1]!)) at--;
  const label = at > 0 && scene.symbols[at - 1] === 'N' ? labelBefore(scene, at) : null;
  return label && !LIGHT_VERBS.has(label.name) ? label : null;
}
