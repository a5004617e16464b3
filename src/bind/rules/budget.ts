import { knownTail } from '../../link/link.js';
import { type Label, labelBefore } from '../label/label.js';
import { LONGEST } from '../label/trim.js';
import { wordsBefore } from '../label/wordsbefore.js';
import type { Rule, Site } from '../rule.js';
import { chunkAt, type Scene, textBefore } from '../scene.js';

/** A plan by name, and the verb that measures against it: 占年初预算, 完成全年目标任务, 为调整预算数. */
const AGAINST =
  /(完成|占到?|为|达到?|实现|相当于)了?((?:[^，。；：、0-9]{1,6}的)?(?:全年|年初|年度|本年度?|当年|年|调整后?|变动|汇总|代编|人大批准的?|支出|收入|财政|既定)*(?:[\d.,]+[万亿]*元)?[^，。；：、0-9完占为达实]{0,5}(?:预算|计划|任务|目标)(?:任务|目标|数|总?额|安排|指标|总?投资额?)*)$/;

/** What was told of before the words of the plan: in its own clause, else in the clauses before. */
function toldOf({ scene, chain }: Site, verbAt: number): Label | null {
  const at = chunkAt(scene, verbAt);
  const { first } = wordsBefore(scene, at);
  return (first < at ? labelBefore(scene, at) : null) ?? chain.label;
}

/** The words of the plan that end at `end`, and where their verb begins. */
function planAt(scene: Scene, end: number): { verb: number; plan: string } | null {
  const lead = textBefore(scene.text, end, 24).replace(/的$/, '');
  const found = AGAINST.exec(lead);
  const start = found && Math.max(0, end - 24) + found.index;
  return found && !/[，。；：]/.test(found[0]) ? { verb: start!, plan: found[2]! } : null;
}

/** Words of a plan that say which one it is, and not of what. */
const OF_ANY_PLAN =
  /累计|完成|达到?|实现|年度|全年|年初|[本当今]年|计划|任务|目标|预算数?|下达|总|既定|确定|上级|责任|建设|工作|调整|[占为的省市县区州已数]/g;

/** 开工率93%，完成年度投资计划的57%: what a plan is of, where it says so itself; else `told`. */
function ofPlan(plan: string, told: string): string {
  const own = plan.replace(OF_ANY_PLAN, '');
  return knownTail(own) === own.length && own.length > 1 && !told.includes(own) ? own : told;
}

const budgeted = (label: Label, plan: string): Label => ({
  ...label,
  name: `${ofPlan(plan, label.name.replace(/占比$/, ''))}${plan.includes('预算') ? '预算' : '计划'}完成率`.slice(-LONGEST),
  text: plan.slice(-LONGEST),
});

/** What was done, measured against a budget or plan: both are of what was told of before. */
export const BUDGETS: readonly Rule[] = [
  {
    name: 'of-budget',
    because: '收入2.5亿元，完成年初预算数6.1亿元的40.4%: the budget is that of the revenue told before it',
    after: /^d%/,
    produce: (site) => {
      const { scene, k, figure } = site;
      if (figure.quantity.kind === 'percent') return null;
      const found = planAt(scene, figure.from);
      const label = found && toldOf(site, found.verb);
      return label && [{ k, label, carried: true, measure: 'level' }];
    },
  },
  {
    name: 'done-of-budget',
    because: '为年初预算61.22%, 完成预算的44.7%, 占年初预算6.1亿元的40.4%: so large a part of what was budgeted is done',
    before: /[NAd](?:[La]*)$/,
    produce: (site) => {
      const { scene, k, figure } = site;
      if (figure.quantity.kind !== 'percent') return null;
      // the amount of the budget stands between
      const amount = scene.symbols[k - 1] === 'd' && scene.symbols[k - 2] === 'F' ? scene.chunks[k - 2]! : null;
      const found = planAt(scene, amount ? amount.from : figure.from);
      const label = found && toldOf(site, found.verb);
      return label && [{ k, label: budgeted(label, found.plan), carried: true, measure: 'share', ofText: found.plan, part: true }];
    },
  },
];
