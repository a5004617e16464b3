import { indicatorOf } from '../../link/link.js';
import type { FigureMention } from '../../recognize/recognize.js';
import { chunkAt, type Scene, tokensIn } from '../scene.js';
import { type Label, labelOf } from './label.js';
import { nounAfter } from './noun.js';

/** How long, high or heavy, by the kind of the figure. */
const DIMENSIONS: Readonly<Record<string, string>> = {
  'length 长': '长度',
  'length 宽': '宽度',
  'length 高': '高度',
  'length 深': '深度',
  'length 厚': '厚度',
  'length 远': '距离',
  'mass 重': '重量',
  'duration 长': '持续时间',
};
/** Words of which the last character is part: 全长, 身高, 载重. */
const WHOLE =
  /(?:[全总周桥隧坝堤]长|主线长|身高|[坝塔楼净层檐路]高|[水雪埋]深|[桥路净面]宽|[体净毛总载自起]重|延长|成长|增长|超高|壁厚|板厚|超重)$/;
/** What only points at the thing. */
const POINTER = /^(?:[这那该此本其](?:[座艘条栋架台辆个处道段件只头块片根幅]|种)?|最|平均|整个?)/;

/** 铜像高12米, 线路长30公里, 长达14年的垄断: an adjective before a size is read as its noun; null where none stands there. */
export function dimensionOf(scene: Scene, { quantity, from, to }: FigureMention, own: Label): Label | null {
  const last = own.name.slice(-1);
  const noun = DIMENSIONS[`${quantity.kind} ${last}`];
  if (!noun) return null;
  if (WHOLE.test(own.name)) return POINTER.test(own.name) ? { ...own, name: own.name.replace(POINTER, '') } : null;
  const token = tokensIn(scene, own.to - 1, own.to)[0];
  const lasts = /长达(?:约|近)?$/.test(scene.text.slice(Math.max(0, from - 4), from));
  if (!lasts && token && token.to - Math.max(token.from, own.from) > 1 && token.tag !== 'x' && !/^[这那该此]/.test(token.text)) return null;
  const stem = own.name.slice(0, -1).replace(POINTER, '');
  if (quantity.kind !== 'duration') return { ...own, ...indicatorOf(`${stem.length > 1 ? stem : ''}${noun}`) };
  if (!lasts) return null;
  const behind = scene.text[to] === '的' ? nounAfter(scene, chunkAt(scene, from)) : null;
  const thing = behind && labelOf(scene, behind.from, behind.to);
  if (/(?:期|时间|寿命|年限|时长|历史|周期)$/.test(stem)) return { ...own, ...indicatorOf(stem) };
  const of = thing && thing.name.length <= 12 ? thing.name : '';
  return { ...own, name: `${of}${noun}`, text: thing?.text ?? own.text, scope: null, basis: null };
}
