import type { EntityMention } from '../../link/link.js';
import type { Scene } from '../scene.js';
import { mayBeSubject, opensClause } from './candidates.js';

/** A clause of effort or time that leads up to what somebody did. */
const LEADS = /(?:^|[。；：”])(?:经过|历经|历时|经历|耗时|用时|仅用|只用|时隔|短短|不到)了?(?:长达|近|约|整整)?[^，。；：\d]{0,6}$/;
const REST = /^[^，。；：]{0,16}，/;

/** 经过6天的奋战，云岭医院今天交付: whose effort the figure at chunk `k` tells, named by what opens the clause behind it. */
export function ledUpTo(scene: Scene, k: number): EntityMention | null {
  const { text, chunks, symbols } = scene;
  const { figure, from, to } = chunks[k]!;
  if (figure!.quantity.kind !== 'duration' || !LEADS.test(text.slice(Math.max(0, from - 24), from)) || !REST.test(text.slice(to, to + 20)))
    return null;
  const at = symbols.indexOf(',', k);
  const next = symbols.indexOf('E', at);
  if (symbols.slice(k, at).includes('E') || next < 0 || /[,;.:]/.test(symbols.slice(at + 1, next))) return null;
  return opensClause(scene, next) && mayBeSubject(scene, next) ? chunks[next]!.entity! : null;
}
