import type { LinkedPeriod } from '../link.js';
import { opensClause } from './clauses.js';
import { BEGAN } from './rolecue.js';

/** 收入在2014年占国内生产总值的比重，达到2%: the clause goes on to its value; 于2018年回乡，承包果园30亩: to what was done then. */
const GOES_ON =
  /^[^，。；0-9]*，(?:(?:已经?|就|却|大?约)?(?:达到?了?|为|是|高达|超过了?|突破了?)$|(?:共|实际|总共|合计|募集|发行|成交|中标|吸引|来自|历时|现场|首[日批期]|筹资|筹集|集资|贷款|借款|拿出|花[了费]|购[买进]|买[来下了]|流转|承包|租[下赁了]|引进)[^，。；：]{0,28}(?:，[^，。；：]{0,12})?$)/;
/** 在今天开幕的大会上，…: where the rest of the sentence takes place. */
const SETTING = /^[^，；]*[上中时间]，[^；]*$/;
/** 7月完工，比计划晚了二十来天: what is told of the completion itself. */
const OF_IT = /^[^，；]*，(?:比|较|提前|历时|用时|耗时|工期|共|实际|募集|发行)/;
/** 今后五年的目标是：…；…: what the colon leads up to is all of that time. */
const LISTS = /^[^；。0-9]*：/;
/** The time just named. */
const THEN = /[，；。](?:而|但)?(?:当时|那时|彼时|其时)[^，。；]*$/;

/** 于2010年投产， dates its own clause, 5月2日单日8.6万人次；… and 一期7月完工；… what stands before the semicolon; 上半年，… all that follows. */
export function isOnlyItsClause(
  { role, rule, from, to, ahead, expression, period: { granularity } }: LinkedPeriod,
  text: string,
  gap: string,
): boolean {
  // 成立于2001年的某厂，当时只有工人120名
  if (role === 'event' && THEN.test(gap)) return false;
  // 年度计划投资88亿元，已完成71亿元: the year is that of the plan
  if (rule === 'plan-year' && /[，；]/.test(gap)) return true;
  if (role === 'event' && BEGAN.test(text.slice(to, to + 40)) && /[，；]/.test(gap)) return gap.includes('；') || !OF_IT.test(gap);
  // …，明年底全部投产；…: what is to be done by then ends with its clause; 到2025年，…；… and 今后五年，目标是：…；… go on.
  if ((role === 'deadline' || ahead) && gap.includes('；') && /[，。；]/.test(text.slice(0, from)) && !LISTS.test(text.slice(to, to + 60)))
    return true;
  if (role === 'event' && /[于在]/.test(text[from - 1] ?? '') && text[from - 2] !== '就' && /[，；]/.test(gap))
    return !GOES_ON.test(gap) && !(opensClause(text, from) && SETTING.test(gap));
  // 12月18日至1月17日，…；…: a stretch of days that opens its clause is reported on
  const reported = opensClause(text, from) && (expression.to !== undefined || !/[，；]/.test(text.slice(0, from)));
  // 利润总额61.7亿元，上年为亏损38.2亿元；…: what the year before was is told in passing
  const year = expression.from.year;
  if (typeof year === 'object' && year.of === 'force' && year.relative < 0 && from > 0 && gap.includes('；')) return true;
  const weak = (role === 'event' && !reported) || ((granularity === 'month' || granularity === 'day') && !opensClause(text, from));
  return weak && gap.includes('；');
}
