import { ONCE_DONE } from '../../lexicon/lexicon.js';
import type { LinkedPeriod, SentencePeriods } from '../link.js';
import { opensClause } from './clauses.js';
import { lastOfSpan } from './lastofspan.js';
import { isMoment, spansYears } from './mainperiod.js';
import { GOVERNS } from './periodroles.js';
import { respectively } from './respectively.js';
import { BEGAN } from './rolecue.js';
import { kindOf, stockOrFlow } from './stockorflow.js';

/** 投产后年产…, 建成后将为全县供水，新增灌溉面积…: what is to be once it is done has no period. */
const AFTERWARDS = new RegExp(
  `${ONCE_DONE}，?(?!已|累计|共|目前)(?:[^，。；]*|[^。；]*?(?:[可将能]|预计|预期|有望)[^，。；]*(?:，(?![0-9]|[^，。；]*已)[^，。；]+)*|[^。；]*，[^，。；已]*(?:[可将能]|预计|预期|有望)[^，。；]*)$`,
);
/** 年均增长5.7%: over years, not in the last of them. */
const AVERAGE = /(?:年均|平均每年|每年平均|年平均|逐年平均)[^，。；]{0,12}$/;
/** What may stand between an origin and its figure: 去年同期的…, 上年同期为…, 年度计划…. */
const NEXT_TO =
  /^(?:的?[0-9.]+[^，。；：、0-9]{1,5}[和与及]|的?(?:公司)?(?:现有)?总股本|的?(?:计划|目标|任务|预期|预算|指标)(?:任务|指标|总量|数)?(?:总?投资)?额?|[的为是]?(?:仅为?|只有|约|达|增长|下降)?)$/;
/** 上年同期亏损…, 去年同期净利润为…: what is told of that time, and not how this one differs from it. */
const ITS_OWN =
  /^(?:[^，。；：、0-9比较增降升减涨跌多少高低提回]{1,6}|.{0,4}净?利润|的?[^，。；：、0-9比较]{0,6}(?:增速|增幅|降幅|涨幅|跌幅|增长率)(?=[为是达]))(?:约|近|超|为|达|仅)?$/;
const FROM_IT = /^的?[^，。；：、0-9增升降减涨跌提]{0,12}$/;
const ASIDE = /^[^，。；：、（）()0-9]{0,12}[（(]$/;
/** 收入在2014年占国内生产总值的比重，达到2%: the clause goes on to its value; 于2018年回乡，承包果园30亩: to what was done then. */
const GOES_ON =
  /^[^，。；0-9]*，(?:(?:已经?|就|却|大?约)?(?:达到?了?|为|是|高达|超过了?|突破了?)$|(?:共|实际|总共|合计|募集|发行|成交|中标|吸引|来自|历时|现场|首[日批期]|筹资|筹集|集资|贷款|借款|拿出|花[了费]|购[买进]|买[来下了]|流转|承包|租[下赁了]|引进)[^，。；：]{0,28}(?:，[^，。；：]{0,12})?$)/;
/** A time without dates. */
const VAGUE =
  /近(?:些|几)?年来|近(?:些|几)年|最近几年|多年来|这(?:[几数十百]{1,2}|[二三四五六七八九]?十)[多余几]?年(?:来|间|里)?，|这些年|历年|一直以来|长期以来|前些年|前几年|过去，|(?<![比较与同])(?:上一?届|往届|历届)|(?<![一-龥])有一(?:年|天|次|回|段时间)(?![比以])|(?<![正])当年(?![轻度上下底末初0-9一二三四五六七八九十])/;
/** 半个月前还是17.2元: a time before that of the sentence that has no dates, in the clause of the figure. */
const BEFORE_THIS =
  /(?<![一二两三四五六七八九十0-9])(?:半个?月|半年|几[天年周日]|几个月|不久|多年|数[天年月]|若干年)(?:之|以)?前(?![一-龥]{0,2}届)[^，。；0-9]{0,4}，?[^，。；0-9]{0,20}$|(?:^|[，。；：（]而?但?)(?:(?:在此|在这|这)之前，?|此前|原先|原来|以往|从前|早先)(?!的?[0-9一二三四五六七八九十]+[年月天]|[是的在有]|[^，。；]{0,2}(?:制定|计划|预计|公布|预测|规划|设定|承诺))[^，。；0-9]{0,14}$/;
/** 在今天开幕的大会上，…: where the rest of the sentence takes place. */
const SETTING = /^[^，；]*[上中时间]，[^；]*$/;
/** 7月完工，比计划晚了二十来天: what is told of the completion itself. */
const OF_IT = /^[^，；]*，(?:比|较|提前|历时|用时|耗时|工期|共|实际|募集|发行)/;
/** Periods that do not govern are passed over, but not without end: a sentence of ten thousand characters must not cost their square. */
const PASSED_OVER = 24;
/** How much of a long gap between a period and a figure is looked at. */
const GAP = 120;

/** What is done on a day that something is said on. */
const SAID_ON = /^[^，。；]{0,12}(?:通报|宣布|公布|表示|发布消息)/;

/** The period that holds for a figure, and whether the sentence states it of the figure. */
export interface PeriodOfFigure {
  period: LinkedPeriod | null;
  /** False where it was carried, where the wording dates a thing (今年开工的道路全长…) or only says that it is so now (目前). */
  stated: boolean;
  /** Set where the sentence says a time that has no dates: 近年来. */
  vague?: true;
}

/**
 * The period of a figure that stands at `at` of a sentence's text: the nearest stated before it that governs, else one behind it in its
 * clause, else the one carried; of a span of years the last, where the figure is what the years came to. Pure.
 */
export function periodAt(text: string, sentence: PeriodsHere, at: number): PeriodOfFigure {
  const found = governing(text, sentence, at);
  const last = found.period && lastOfSpan(text, at, found.period);
  return last ? { ...found, period: last, stated: false } : found;
}

/** What a sentence states, and what holds in it. */
type PeriodsHere = Pick<SentencePeriods, 'periods' | 'period' | 'years'> & Partial<Pick<SentencePeriods, 'review' | 'stock' | 'overall'>>;

function governing(text: string, sentence: PeriodsHere, at: number): PeriodOfFigure {
  const { periods, period, stock, years, review, overall } = sentence;
  const next = firstBehind(periods, at);
  const since = Math.max(0, at - 60);
  const afterwards = AFTERWARDS.exec(text.slice(since, at));
  if (afterwards && !(next > 0 && GOVERNS.has(periods[next - 1]!.role) && periods[next - 1]!.from > since + afterwards.index)) {
    // 2028年全部建成后，轨道里程将…: by the time that it is done
    const done = periods.findLast(({ to, ahead }) => ahead && to <= since + afterwards.index);
    return done && /^[^，。；0-9]{0,8}$/.test(text.slice(done.to, since + afterwards.index))
      ? found(done)
      : { period: null, stated: false };
  }
  const clause = at + (/^[^，。；：！？]*/.exec(text.slice(at, at + 40))?.[0].length ?? 0);
  const near = Math.max(next > 0 ? periods[next - 1]!.to : 0, at - 40);
  if (!(periods[next] && periods[next].from < clause) && /[前往原早]/.test(text.slice(near, at)) && BEFORE_THIS.test(text.slice(near, at)))
    return { period: null, stated: false, vague: true };
  const summed = review && isSummed(text, at) ? review : null;
  const carried = { period: summed ?? (stock && stock !== period && stockOrFlow(text, at) === 'stock' ? stock : period), stated: false };
  if (years && AVERAGE.test(text.slice(Math.max(0, at - 16), at))) {
    const near = periods[next - 1];
    if (near?.role !== 'in_force' || !text.slice(near.to, at).startsWith('年均')) return { period: years, stated: periods.includes(years) };
  }
  const apart = respectively(text, periods.slice(Math.max(0, next - PASSED_OVER), next), at);
  if (apart) return found(apart);
  let passed: LinkedPeriod | null = null;
  for (let i = next - 1; i >= 0 && i >= next - PASSED_OVER; i--) {
    const here = periods[i]!;
    const gap = text.slice(Math.max(here.to, at - GAP), at);
    if (
      here.role === 'origin' &&
      at - here.to < GAP &&
      (NEXT_TO.test(gap) || (here.expression.shape === 'same_period' && ITS_OWN.test(gap)))
    )
      return found(here);
    // 由去年的月人均85元提高到95元
    if (here.role === 'origin' && /[由从]/.test(text[here.from - 1] ?? '') && FROM_IT.test(gap)) return found(here);
    // 高于2010年7月的低点（30.42倍）: in brackets stands the value of what it is compared with
    if (here.role === 'base' && ASIDE.test(gap)) return found(here);
    // 今天通报，18日新增35例；出院9例: the day of saying so is not that of what was said
    if (passed && (here.role === 'event' || here.role === 'publication') && SAID_ON.test(text.slice(here.to, here.to + 24)))
      return found(passed);
    if (!GOVERNS.has(here.role) && here.role !== 'event') continue;
    if (isBracketed(text, here, at)) continue;
    const other = here.role === 'in_force' && /[，；]/.test(gap) ? ofItsKind(here, gap, periods.slice(0, i), sentence) : null;
    if (other) return { period: other, stated: periods.includes(other) };
    // 2015年，…；固定资产投资累计完成…: in a look back on five years it is of all of them
    if (summed && here.role === 'in_force' && gap.includes('；') && gap.includes('累计')) return carried;
    if (isOnlyItsClause(here, text, gap)) passed ??= here;
    else return found(here.role === 'modifier' ? narrower(here, periods[i - 1] ?? (/^其中/.test(text) ? period : null)) : here);
  }
  for (let i = next; i < periods.length && periods[i]!.from < clause; i++) {
    const here = periods[i]!;
    // 总投资11亿元的二期将于四季度投产: what is still to be done there says nothing of the figure.
    if (isBracketed(text, here, at)) continue;
    if (here.from > at && (here.role === 'in_force' || here.role === 'event' || here.role === 'modifier')) return found(here);
  }
  if (!summed && !periods.some((here) => here.to <= at && here.role !== 'name') && VAGUE.test(text.slice(Math.max(0, at - 80), at)))
    return { period: null, stated: false, vague: true };
  // 五年来，…。累计解决2亿人的饮水问题: in a story of those years alone
  return !carried.period && overall && isSummed(text, at) ? { period: overall, stated: false } : carried;
}

/**
 * 年末存栏28万头，产量121万吨; 前7个月发放贷款386亿元，贷款余额312亿元: where one clause tells of what is there at a moment and the next of what
 * is counted over a time, each has its own: the span or the moment named before, in the sentence or carried to it. Null where `here` holds.
 */
function ofItsKind(here: LinkedPeriod, gap: string, before: readonly LinkedPeriod[], { period, stock }: PeriodsHere): LinkedPeriod | null {
  const kind = kindOf(gap.slice(gap.lastIndexOf('；') + 1));
  const end = here.period.period_end?.slice(0, 7);
  if (kind === null || end === undefined || here.expression.shape === 'now' || isMoment(here) === (kind === 'stock')) return null;
  // 截至3月底，…已累计完成投资…: summed up as of that day
  if (here.expression.shape === 'until' && /累计|已/.test(gap)) return null;
  const fits = (other: LinkedPeriod | null | undefined) =>
    other &&
    (other.role === 'in_force' || other.role === 'name') &&
    isMoment(other) !== isMoment(here) &&
    other.expression.shape !== 'now' &&
    !spansYears(other)
      ? other
      : null;
  const ends = (other: LinkedPeriod) =>
    here.expression.shape === 'until' ? other.period.period_end === here.period.period_end : other.period.period_end?.slice(0, 7) === end;
  const near = before.findLast((other) => fits(other) && ends(other));
  if (near) return near;
  const carried = fits(kind === 'stock' ? stock : period);
  if (!carried || here.expression.shape === 'until') return carried && ends(carried) ? carried : null;
  return (here.expression.from.edge === 'end' && carried.period.period_end?.slice(0, 4) === end.slice(0, 4)) || ends(carried)
    ? carried
    : null;
}

/** 今后五年的目标是：…；…: what the colon leads up to is all of that time. */
const LISTS = /^[^；。0-9]*：/;
/** The time just named. */
const THEN = /[，；。](?:而|但)?(?:当时|那时|彼时|其时)[^，。；]*$/;

/** How much of a bracket is looked at. */
const BRACKET = 40;

/** 净利润54亿元（上年为52亿元），增4%: a period in brackets with a figure of its own holds in them alone, 高峰期（7—8月）达… behind them too. */
function isBracketed(text: string, { from, to }: LinkedPeriod, at: number): boolean {
  const [first, last] = from < at ? [to, at] : [at, from];
  const mark = /[（()）]/.exec(text.slice(first, Math.min(last, first + BRACKET)))?.[0];
  if (mark === undefined || (from < at ? /[（(]/ : /[）)]/).test(mark)) return false;
  const inside =
    /[^（()）]*$/.exec(text.slice(Math.max(0, from - BRACKET), from))![0] + /^[^（()）]*/.exec(text.slice(to, to + BRACKET))![0];
  return /[0-9]/.test(inside);
}

/** What is summed up over the years that a section looks back on, not as of its end. */
const SUMMED =
  /累计|新增|新建|新改建|[改扩]建|建成(?!区)|改造|实施|解决|减[少贫税]|脱贫|出列|摘帽|改善|整治|治理|修复|搬迁|安置|转移就业|培育|引进|办理|化解|退出|淘汰|关停|[建修]设?了/;
function isSummed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return SUMMED.test(/[^，；。：]*$/.exec(before)![0]) || /累计[^；。]*$/.test(before);
}

/** 今年1—4月，…，其中今年新出台的政策减税…: what describes a thing does not widen what is reported on. */
function narrower(here: LinkedPeriod, inner: LinkedPeriod | null): LinkedPeriod {
  const { period: outer } = here;
  const lies =
    inner?.role === 'in_force' &&
    (outer.period_start ?? '9') <= (inner.period.period_start ?? '0') &&
    (inner.period.period_end ?? '9') <= (outer.period_end ?? '0');
  return lies ? inner : here;
}

const found = (here: LinkedPeriod): PeriodOfFigure => ({
  period: here,
  stated: here.role !== 'modifier' && here.expression.shape !== 'now',
});

/** Index of the first period that does not end before `at`; `periods` are in order and apart. */
function firstBehind(periods: readonly LinkedPeriod[], at: number): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (periods[middle]!.to <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 于2010年投产， dates its own clause, 5月2日单日8.6万人次；… and 一期7月完工；… what stands before the semicolon; 上半年，… all that follows. */
function isOnlyItsClause(
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
