import type { Article, Status } from '../../../schemas/schemas.js';
import type { Scene } from '../scene.js';
import type { When } from '../when.js';
import { distant, dueThen, stillRunning, toCome } from './bytime.js';
import { caseOf, type Question } from './case.js';
import { intended } from './intended.js';
import { alreadyThere, isLike, justDone, onceDone, startsChange, stillToBe, tradedAt, willReach } from './ofitself.js';
import { budgeted, limited, ofThePlan, planByName, plannedMoney } from './planned.js';

/** Whether a figure is so or to be: asked in this order, the first that answers decides. */
const QUESTIONS: readonly Question[] = [
  isLike,
  startsChange,
  toCome,
  tradedAt,
  distant,
  willReach,
  dueThen,
  planByName,
  alreadyThere,
  ofThePlan,
  stillRunning,
  justDone,
  limited,
  stillToBe,
  onceDone,
  intended,
  budgeted,
  plannedMoney,
];

/** Actual, planned or target: from the words of intention before the figure, and from a period that had not begun. */
export function statusOf(scene: Scene, k: number, told: When | null, article: Article): Status {
  const it = caseOf(scene, k, told, article);
  for (const ask of QUESTIONS) {
    const status = ask(it);
    if (status) return status;
  }
  return scene.linked.outlook && !it.over && !it.done && !it.achieved ? 'target' : 'actual';
}
