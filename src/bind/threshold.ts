import type { Scene } from './chunks.js';

/** Things that a threshold picks out. */
const PICKED =
  /^(?:的|规模|产值|收入|投资)*(?:重点|重大|产业|工业|建设|大型|招商|高产|优质)*(?:项目|企业|工程|园区|集群|设备|机组|单位|客户)/;

/** 投资5000万元以上项目100个: a limit that says which things are counted, and no fact of its own. */
export function isThreshold(scene: Scene, k: number): boolean {
  const { approximation, kind } = scene.chunks[k]!.figure!.quantity;
  if ((approximation !== 'at_least' && approximation !== 'at_most') || kind === 'count' || kind === 'percent') return false;
  return PICKED.test(scene.text.slice(scene.chunks[k]!.to, scene.chunks[k]!.to + 12));
}
