import type { Question } from './case.js';
import { isToBe } from './tobe.js';

/** 600列目标, 、300公里的目标, 1.2亿吨的预测: behind a figure, that it is a plan. */
const ITS_OWN_PLAN =
  /^(?:、(?![^，。；]{0,10}(?:完成|实现|达成|超过))[^，。；]{0,14})?(?:的|这一)?(?:年度|全年)?(?:目标|任务)|^的[^，。；、的]{0,4}(?:预测|预期|计划|规划|目标)/;
/** Behind a plan the part of it that was done. */
const OF_PLAN = /^的(?:约|近|超过?)?(?:[0-9.]+%|[一二三四五六七八九]成|百分之|[一二三四五六七八九]分之)/;
const TASK_OF = /^[^，。；0-9]{0,8}(?:目标|任务|计划|指标|预算)(?:任务)?的(?:约|近|超过?)?(?:[0-9.]+%|[一二三四五六七八九]成|百分之)/;
const PART_OF_PLAN =
  /^(?!.*(?:力争|确保|将|预计|争取|拟))[^，。；]*(?:占|完成|达到?|为|相当于)[^，。；]{0,10}(?:目标|任务|计划|预算|指标)(?:任务|数|总?投资)?(?:[^，。；]*的)?(?:约|近|超过?)?$/;
/** Names of limits, right before the figure. */
const LIMITS = /(?:限额|上限|配额|控制数|封顶线|招生计划|招聘计划|招录计划|用工计划)(?:为|是|达|共|约)?$/;
/** How long works are meant to take. */
const MEANT_TO_TAKE = /(?<!实际)(?:工期|建设周期|施工周期)(?:约|预计)?(?:为|是)?(?:约)?$/;
/** What is budgeted is meant to be spent; 一般公共预算收入 was taken in, 预算执行数 spent. */
const BUDGETED =
  /(?:预算(?:数|额|总额|金额|安排)?|概算)(?:(?:(?!收入|支出|收支|执行|基金)[^，。；]){0,4}(?:[为是达]|共计|合计|总计|安排))?(?:约|近)?$/;
/** Names of plans: the money is meant to be spent, whatever the verb. */
const PLANNED = /计划(?:完成|安排)?(?:总)?投资|拟投资|规划(?:总)?投资/;

/** 600列目标, 1.2亿吨的预测, 全年任务6.7亿元: a plan by name. */
export const planByName: Question = ({ clause, after }) =>
  ITS_OWN_PLAN.test(after(20)) ||
  (/(?:目标|任务)(?:是|为)?$/.test(clause) &&
    !/(?:完成|实现|超额)[^，。；]{0,12}(?:目标|任务)$/.test(clause) &&
    !/^(?:内|就|提前)?(?:完成|实现|达成)/.test(after(6)))
    ? 'target'
    : null;

/** A plan and the part of it that was done. */
export const ofThePlan: Question = ({ clause, share, after }) => {
  // 完成全年任务40亿元的56%, 完成政府设定的全年60亿元采购任务的53%: the plan itself
  if (/(?:目标|任务|计划|预算|指标)(?:任务|指标|总?数|总额|总?投资)?[是为]?$/.test(clause) && OF_PLAN.test(after(6))) return 'planned';
  if (TASK_OF.test(after(20))) return 'planned';
  // 占年计划20亿元的63%: done, of the plan
  if (share && PART_OF_PLAN.test(clause)) return 'actual';
  // 完成年度计划的23.8%: done, of the plan
  return !(share && clause.endsWith('的')) && /(?:年度|全年|季度|原)计划(?:是|为|的)?$/.test(clause) ? 'planned' : null;
};

/** 捕捞限额3500吨, 招生计划200人: so much is allowed or provided for. */
export const limited: Question = ({ clause, done }) => ((LIMITS.test(clause) || MEANT_TO_TAKE.test(clause)) && !done ? 'planned' : null);

/** What is budgeted, and the size of a work that is still to be built. */
export const budgeted: Question = ({ clause, scene, k }) => (BUDGETED.test(clause) || isToBe(scene, k) ? 'planned' : null);

/** 计划投资7亿元; but 计划投资7亿元，完成64%. */
export const plannedMoney: Question = ({ before }) => {
  const lead = before(10);
  return PLANNED.test(lead) && !/，(?:已|实际)?完成了?$/.test(lead) ? 'planned' : null;
};
