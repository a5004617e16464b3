import { indicatorOf } from '../../link/link.js';
import type { FigureMention } from '../../recognize/recognize.js';
import { chunkAt, type Scene, textBefore, tokensIn } from '../scene.js';
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
  /(?:[全总周桥隧坝堤体翼船车轴臂展身株穗行堤岸渠管桩]长|主线长|[身株苗穗冠墙浪坡顶底臂舷柱]高|[坝塔楼净层檐路]高|[水雪埋井孔耕潜吃桩]深|[桥路净面船型叶河坝]宽|[体净毛总载自起粒果单蛋箱车整鲜]重|延长|成长|增长|超高|壁厚|板厚|超重)$/;
/** What only points at the thing. */
const POINTER = /^(?:[这那该此本其](?:[座艘条栋架台辆个处道段件只头块片根幅]|种)?|最(?![大小高低长短深])|平均|整个?)/;

/** Sizes at the end of a name, before which the thing stands. */
const SIZED = /(?:[全总]长|[长宽高深厚](?:度|约|达)?|重量?|长径|短径|直径|跨[径度])$/;

/** 铜像长2.1米，宽1.2米: a size alone is of the thing whose size was told before it. */
function alone({ quantity }: FigureMention, own: Label, last: Label | null, counted: boolean): Label | null {
  const noun = own.text.length === 1 && quantity.kind !== 'duration' ? DIMENSIONS[`${quantity.kind} ${own.text}`] : undefined;
  if (!noun) return null;
  // 隧道56座、长185公里: a size right behind a count is of what was counted
  const thing = last && SIZED.test(last.name) ? last.name.replace(SIZED, '') : last && counted && !/历史$/.test(last.name) ? last.name : '';
  return { ...own, ...indicatorOf(`${thing.length > 1 ? thing : ''}${noun}`) };
}

/** 铜像高12米, 线路长30公里, 长达14年的垄断: an adjective before a size is read as its noun; null where none stands there. */
export function dimensionOf(scene: Scene, figure: FigureMention, own: Label, before: Label | null): Label | null {
  const { quantity, from, to } = figure;
  const k = own.text.length === 1 ? chunkAt(scene, own.from) : 0;
  const bare = alone(
    figure,
    own,
    before,
    /F[c,]$/.test(scene.symbols.slice(0, k)) && scene.chunks[k - 2]?.figure?.quantity.kind === 'count',
  );
  if (bare) return bare;
  const last = own.name.slice(-1);
  const noun = DIMENSIONS[`${quantity.kind} ${last}`];
  if (!noun) return null;
  if (WHOLE.test(own.name)) return POINTER.test(own.name) ? { ...own, name: own.name.replace(POINTER, '') } : null;
  const token = tokensIn(scene, own.to - 1, own.to)[0];
  const lasts = /长达(?:约|近)?$/.test(textBefore(scene.text, from, 4));
  if (!lasts && token && token.to - Math.max(token.from, own.from) > 1 && !/^(?:x|nr)$/.test(token.tag) && !/^[这那该此]/.test(token.text))
    return null;
  const stem = own.name.slice(0, -1).replace(POINTER, '');
  if (quantity.kind !== 'duration') return { ...own, ...indicatorOf(`${stem.length > 1 ? stem : ''}${noun}`) };
  if (!lasts) return null;
  const behind = scene.text[to] === '的' ? nounAfter(scene, chunkAt(scene, from)) : null;
  const thing = behind && labelOf(scene, behind.from, behind.to);
  if (/(?:期|时间|寿命|年限|时长|历史|周期)$/.test(stem)) return { ...own, ...indicatorOf(stem) };
  const of = thing && thing.name.length <= 12 ? thing.name : '';
  return { ...own, name: `${of}${noun}`, text: thing?.text ?? own.text, scope: null, basis: null };
}
