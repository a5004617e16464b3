import { indicatorOf } from '../../link/link.js';
import type { Label } from '../label/label.js';
import type { Site } from '../rule.js';

/** Measures that a branch of the economy achieves. */
const ACHIEVED = /^(?:增加值|总产值|产值|销售产值|主营业务收入|营业收入|利润|利润总额|利税|利税总额|税收|投资|零售额|销售额)$/;
/** Branches of the economy, and what is called so. */
const BRANCH = /(?:工业|农业|林业|牧业|渔业|建筑业|服务业|制造业|产业|行业|采矿业|旅游业|物流业|金融业|房地产业|经济)$/;

/** 规模以上工业实现增加值1269亿元: the measure is that of the branch before the verb. Null where no branch stands there. */
export function ofBranch({ scene, k }: Site, own: Label): Label | null {
  if (!ACHIEVED.test(own.name)) return null;
  const found = /NaN[LaM]*$/.exec(scene.symbols.slice(0, k));
  const branch = found && scene.chunks[found.index]!;
  if (!branch || !BRANCH.test(scene.text.slice(branch.from, branch.to))) return null;
  const label = indicatorOf(`${scene.text.slice(branch.from, branch.to)}${own.name}`);
  return { ...own, ...label };
}
