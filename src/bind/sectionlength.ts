import { LONGEST } from './label/trim.js';
import type { Draft } from './rule.js';
import { type Scene, textBefore } from './scene.js';

/** A phase, a section or one of the lines of a work. */
const SECTION =
  /(?:^工程|[一二三四五首]期(?:工程)?|[^阶时分手身路地波频号片年月日一二两三四几每这那该此本]段|^(?:主|正|支|干|连接|联络|复)线)$/;
/** So much of it was built or done. */
const DONE =
  /(?:完成|建设|改造|新建|修建|[扩改续]建|打通|实施|建成|开工|铺设|铺筑|拓宽|贯通|整治|开通|通车|掘进|安排|新增|推进|剩|清理|治理)了?$/;

/** Of a row that tells how much of each sort was built: 新增新线100公里、复线60公里. */
const ADDED = /增加|新增|建成|完成|投产|新建|改造|修建|铺设|开工/;
/** 石桥县城北|3公里: on which side of a place, and how far off. */
const SIDE = /(?!湖[南北]$|山[东西]$)[城区镇村乡站市场港山湖桥口][东南西北]{1,2}[面侧郊部]?$/;

/** 二期工程8公里, 主线12公里、云岭段3公里: how long a part of a work is, where its name alone stands before the figure. */
export function sectionLength(draft: Draft, { chunks, text }: Scene): Draft {
  const { label, k } = draft;
  const { figure, from } = chunks[k]!;
  if (!label || draft.measure !== 'level' || draft.carried || figure!.quantity.kind !== 'length') return draft;
  if (SIDE.test(label.name) && label.to === from) return { ...draft, label: { ...label, name: '距离', scope: null } };
  if (!SECTION.test(label.name)) return draft;
  if (!/^(?:有|为|共|仅|约|达|则)*$/.test(text.slice(label.to, from))) return draft;
  if (DONE.test(textBefore(text, label.from, 4)) || DONE.test(label.name.slice(0, 2))) return draft;
  if (ADDED.test(/[^，。；]*$/.exec(text.slice(0, label.from))![0])) return draft;
  const part = label.name.replace(/^工程$|(?<=期)工程$/, '');
  return { ...draft, label: { ...label, name: `${part}全长`.slice(-LONGEST), text: `${label.text}全长`.slice(-LONGEST) } };
}
