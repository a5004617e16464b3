import type { Scene } from './chunks.js';

/** What a work is, from its plan on: it does not change with the time of telling. */
const ATTRIBUTE =
  /(?:^|[^新增完成到])(?:(?:计划|规划|预计|概算|估算|工程|项目|设备|协议)?总投资(?:额|概算)?|投资总额|总?概算|全长|总长|线路长度|主线长|占地(?:面积)?|总?用地(?:面积)?|总?建筑面积|主跨|跨径|桥长|设计(?:能力|产能|时速|通过能力|使用寿命|规模)|年(?:设计)?(?:通过能力|吞吐能力)|海拔|注册资[本金])$/;
/** What is counted with it: the works signed or begun in a time, 新签约项目126个，总投资842亿元. */
const SET =
  /[0-9一二三四五六七八九十百千](?:余|多)?[个项宗家][^，。；0-9]{0,12}(?:项目|工程|企业|合同|协议|合约)|(?:项目|工程|企业|合同|协议)(?:超过?|近|达|共|约|突破)?[0-9]+(?:余|多)?[个项宗家]/;

/**
 * Whether the figure of chunk `k` under `label` tells what one work is like (总投资, 全长, 占地): such a figure has a period only where its
 * own clause states one. Of a number of works it is summed up for a time, as their number is.
 */
export function isTimeless({ text, chunks }: Scene, k: number, label: string | null): boolean {
  if (label === null || !ATTRIBUTE.test(label)) return false;
  const { from, to } = chunks[k]!;
  return !SET.test(text.slice(Math.max(0, from - 60), to + 14));
}
