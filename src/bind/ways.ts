import { DRIVING, REACHES, VEHICLES } from '../lexicon/lexicon.js';
import { clauseStart } from './rules/clause.js';
import type { Scene } from './scene.js';

/** Words behind a time that say it is the time of a way: 3小时可达, 半小时内上高速, 两小时自驾到景区. */
const REACHED = new RegExp(
  `^(?:左右|多|[之以]?内|的?时间|即|便|就|可以?|能够?|基本|实现|抵)*(?:${REACHES}|自驾|驾车|车程|航程|送到|上高速|到(?![账期位货岗底家]|[\\d年月日来了达不]|第)\\p{Script=Han}{2}|到(?=[，。；]|$))`,
  'u',
);
/** What people go by, right before the time that it takes: 骑摩托要一两个小时. */
const GOING_BY = new RegExp(
  `(?:${DRIVING.join('|')}|[坐乘](?:${VEHICLES.join('|')}))(?:单程|全程|往返)?(?:大?约|至少|只|仅|需|要|得|花|用|用时|耗时)*$`,
);
/** What joins two places to a way. */
const JOINED = /^[^，。；、]{0,4}(?:到|至|往返|—|-)/;
/** How long it takes to build one is no time of going along it. */
const WORKS = /工期|开工|动工|建设/;
/** How much of a sentence is looked at. */
const REACH = 60;

/** Whether words behind a time say that the end of a way is reached in it. */
export const isReachedIn = (behind: string): boolean => REACHED.test(behind);

/** Whether the time at chunk `k` is that of a way, though its ends may not be told: 全程5小时可达, 甲市到乙市原来要3小时，现在只需1小时. */
export function onTheWay(scene: Scene, k: number): boolean {
  const { text, chunks, linked } = scene;
  const { from, to } = chunks[k]!;
  if (isReachedIn(text.slice(to, to + 16))) return true;
  const clause = text.slice(Math.max(chunks[clauseStart(scene, k)]!.from, from - REACH), from);
  if (GOING_BY.test(clause)) return true;
  const places = linked.entities.filter(({ entity, ...at }) => entity.kind === 'place' && at.from >= from - REACH && at.to <= from);
  const joined = places.some((one, i) => {
    const next = places[i + 1];
    return next !== undefined && next.from - one.to <= 8 && JOINED.test(text.slice(one.to, next.from));
  });
  return joined && !WORKS.test(clause);
}
