import { indicatorOf } from '../link/link.js';
import type { Draft } from './rule.js';
import type { Scene } from './scene.js';
import type { Subject } from './subject/subject.js';

/** Names of indices of markets: 上证指数, 创业板指, 标准普尔500指数. */
export const isIndex = (name: string): boolean => /(?:指数?|\D(?:50|100|225|300|500|1000))$/.test(name);

/** 沪指收报3260点, 涨0.8%: what is told of an index, in points or as a change with no other name, is where it stands. */
export function ofIndex(draft: Draft, { chunks }: Scene, subject: Subject | null): Draft {
  if (draft.label || draft.measure === 'share' || subject?.entity?.kind !== 'other' || !isIndex(subject.entity.name)) return draft;
  const { from, figure } = chunks[draft.k]!;
  const { unit, kind } = figure!.quantity;
  if (unit !== '点' && !(draft.measure === 'change' && kind === 'percent')) return draft;
  return { ...draft, label: { text: '点位', from, to: from, ...indicatorOf('点位') }, carried: true };
}
