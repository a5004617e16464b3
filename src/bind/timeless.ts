import type { Scene } from './scene.js';

/** What a work is, from its plan on: it does not change with the time of telling. */
const ATTRIBUTE =
  /(?:^|[^新增完成到])(?:(?:计划|规划|预计|概算|估算|工程|项目|设备|协议)?总投资(?:额|概算)?|投资总额|总?概算|全长|总长|主线长|占地(?:面积)?|总?用地(?:面积)?|总?建筑面积|主跨|跨径|桥长|设计(?:能力|产能|时速|通过能力|使用寿命|规模)|年(?:设计)?(?:通过能力|吞吐能力)|海拔|注册资[本金])$/;
/** It stands before its figure, in its clause. */
const BEFORE = /(?:投资|概算|总额|全长|总长|主线长|占地|用地|面积|主跨|跨径|桥长|设计|能力|吞吐|海拔|资[本金])[^，。；,;]{0,8}$/;
/** 推介项目总投资, 开工项目总投资: of the works that something was done with in a time. */
const DONE = /推介|签约|签订|开工|新增|完成|到位|引进|落地|集中|合同|在建|重点项目|年度/;
/** How many are counted with it: 新签约项目126个，总投资842亿元. */
const SET = /[0-9](?:余|多)?[个项宗家所处座][^。；]*$/;

/**
 * Whether the figure of chunk `k` under `label` tells what one work is like (总投资, 全长, 占地): such a figure has a period only where its
 * own clause states one. Of a number of works it is summed up for a time, as their number is.
 */
export function isTimeless({ text, chunks }: Scene, k: number, label: string | null): boolean {
  if (label === null || !ATTRIBUTE.test(label) || DONE.test(label)) return false;
  const before = text.slice(Math.max(0, chunks[k]!.from - 50), chunks[k]!.from);
  return BEFORE.test(before) && !SET.test(before);
}
