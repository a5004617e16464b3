import { asPart, asPlace } from '../label/asvalue.js';
import { type Label, labelBefore, plainLabel } from '../label/label.js';
import { LONGEST } from '../label/trim.js';
import type { Draft, Site } from '../rule.js';
import { clauseStart, skip, textOf } from './clause.js';
import { rowOf } from './row.js';
import { partBefore, sharesItself } from './share.js';
import { told } from './told.js';

/** 恢复到2019年同期的105%和98%: so large a part of what each measure told before was at another time. */
export function recovered(site: Site, into: number): Draft[] | null {
  const { scene, k, figure, chain } = site;
  if (figure.quantity.kind !== 'percent' || !/^恢复/.test(textOf(scene, into)) || scene.symbols[k - 1] !== 'd') return null;
  const whole = scene.text.slice(scene.chunks[into]!.to, scene.chunks[k - 1]!.from);
  const row = rowOf(scene, k);
  const named = chain.recent.filter(({ label }) => label);
  const values = named.filter(({ measure }) => measure === 'level');
  // 利润和收入环比分别增长251%和4%，恢复至去年同期水平的94%和98%
  const levels = values.length < row.length ? named.filter(({ measure }) => measure === 'change') : values;
  if (row.length > 1 && levels.length >= row.length)
    return row.map((at, n) => ({ ...levels[levels.length - row.length + n]!, k: at, carried: true, measure: 'share', ofText: whole }));
  const { label, carried } = told(labelBefore(scene, skip(scene, into)), site);
  return label && [{ k, label, carried, measure: 'share', ofText: whole }];
}

/** One end of a change that is named before chunk `at`; 占比由2.5%提高到7.3% gives shares. */
export function ended(site: Site, at: number, otherwise: Label | null): Draft[] | null {
  const { scene, k } = site;
  // 占比已降至20%
  const before = skip(scene, at);
  if (scene.symbols[before - 1] === 'A') at = before;
  const share = scene.symbols[at - 1] === 'A';
  // 存货5亿元，占总资产的比例由…: 占 opens the words for the whole, and the part stands before it
  const part = share ? /A[^,;.A]*$/.exec(scene.symbols.slice(clauseStart(scene, at), at - 1)) : null;
  const opens = part ? at - 1 - part[0].length : at - 1;
  // 从甲到乙的时间由70分钟缩短至30分钟
  const way =
    site.figure.quantity.kind === 'duration' ? WAY.exec(scene.text.slice(0, scene.chunks[at]?.from ?? 0).slice(-5))?.[1] : undefined;
  if (way) {
    const { from } = scene.chunks[at]!;
    return [{ k, label: plainLabel('用时', way, from), measure: 'level' }];
  }
  const { label, carried } = told(
    (share ? partBefore(scene, skip(scene, opens)) : labelBefore(scene, skip(scene, at))) ??
      (share && !part ? sharesItself(scene, at - 1) : null) ??
      (part ? null : otherwise),
    site,
  );
  if (!label) return null;
  const { kind, unit } = site.figure.quantity;
  // 车程由3小时缩短到30分钟: how long it takes
  const lasts = kind === 'duration' && unit !== '岁' && !TIMES.test(label.name);
  const takes = lasts ? { ...label, name: carried ? '用时' : `${label.name}用时`.slice(-LONGEST) } : label;
  if (share) return [{ k, label: asPart(label), carried, measure: 'share' }];
  return [{ k, label: kind === 'rank' ? asPlace(label) : takes, carried, measure: 'level' }];
}

/** How long a way takes, right before what it was and is. */
const WAY = /的(时间|车程|行程|路程|单程时间)将?$/;

/** Names of times. */
const TIMES = /(?:时间|时长|时限|[工周学日年假期任刑]期|期限|周期|年限|寿命|用时|耗时|工时|车程|行程|间隔|年龄|时|天数|小时数|久|龄)$/;
