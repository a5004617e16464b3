import type { EntityMention, Topic } from '../link/link.js';
import type { Scene } from './scene.js';

/** What works alone have: what is measured so is of the work, whatever place it lies in. */
const OF_A_WORK =
  /^(?:工程|项目|线路|道路|大桥|桥梁|全线|设计|规划|隧道|公园)*(?:全长|总长|线路长|线路长度|建设里程|额定电压|电压等级|电压|输电容量|输电能力|设计时速|时速|建设期|投产期|建设工期|工期|桥长|主跨|跨径|桥宽|桥面宽|总库容|库容|坝高|桥隧比|设计年限|设计寿命|运行期|平均海拔|海拔|占地|占地面积|总建筑面积|建筑面积|总投资|总投资额|总装机|装机容量|总装机容量|年发电量|上网电量|产能|吞吐量)$/;
/** Measures that no place or company has. */
const PHYSICAL = /全长|总长|线路长|额定|电压|输电|时速|桥长|跨径|主跨|桥宽|桥面宽|库容|坝高|桥隧比/;
/** 工程, 项目 alone: the one spoken of last. */
const THE_WORK =
  /^(?:[\d年月，今去计划将于已]{0,12})(?:工程|项目|全线|线路|大桥|隧道|公园|电站|水库|机场|船闸|码头|建成后|投产后|建成投产后|投运后|达产后|通车后|全部建成后)/;

/**
 * The work that a measure of works is of: named before it in its sentence, or spoken of before; null where the label is no such measure
 * and the sentence does not begin with the work.
 */
export function workOf(scene: Scene, k: number, label: string | null): EntityMention | Topic | null {
  const { linked, chunks, text } = scene;
  const topic = linked.topics.find(({ about }) => about === 'work') ?? null;
  if (!topic && !linked.entities.some(({ entity }) => entity.kind === 'project')) return null;
  if (!(label && OF_A_WORK.test(label)) && !(topic && THE_WORK.test(text))) return null;
  const { from, to: end } = chunks[k]!;
  if (/^[^，。；]{0,4}的/.test(text.slice(end, end + 8))) return null;
  const before = linked.entities.findLast(({ entity, role, to }) => entity.kind === 'project' && !role && to <= from);
  if (before) return text.slice(before.to, from).includes('；') ? null : before;
  // in news of a place or of a company, what is said of works is theirs
  const next = linked.topics.find(({ about }) => !about);
  return !next || (next.entity.id === 'CN' && next.from !== 'speaker') || (label && PHYSICAL.test(label)) ? topic : null;
}
