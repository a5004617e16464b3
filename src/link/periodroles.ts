import type { PeriodMention } from '../recognize/recognize.js';
import type { PeriodRole } from './link.js';

/** A wording around a period that says what the period does there. `before` ends where the period begins, `after` begins where it ends. */
export interface RoleCue {
  name: string;
  because: string;
  role: PeriodRole;
  before?: RegExp;
  after?: RegExp;
  /** The wording of the period. */
  itself?: RegExp;
  only?: (mention: PeriodMention) => boolean;
}

/** What holds for the figures behind it; an event does too, within limits. */
export const GOVERNS: ReadonlySet<PeriodRole> = new Set<PeriodRole>(['in_force', 'deadline', 'modifier']);

const isDay = ({ expression: { from, shape } }: PeriodMention) =>
  shape === 'span' && (from.day !== undefined || from.weekday !== undefined);
const isPoint = ({ expression: { shape } }: PeriodMention) => shape === 'span';
const isYear = ({ expression: { from, shape } }: PeriodMention) =>
  (shape === 'span' || shape === 'plan') && from.month === undefined && from.quarter === undefined && from.half === undefined;

const isPlan = ({ expression: { shape } }: PeriodMention) => shape === 'plan';

/** The first that fits decides; what fits none is in force, or an event where it is a day. */
export const ROLE_CUES: readonly RoleCue[] = [
  { name: 'told-lately', because: '日前, 近日', role: 'publication', only: ({ rule }) => rule === 'recently' },
  {
    name: 'told-on',
    because: '本报26日讯, 记者4月19日从, 今天公布: the day of the telling',
    role: 'publication',
    only: isDay,
    after:
      /^(?:，?(?:本报)?记者[^，。；]{0,16}(?:获悉|了解到|看到)|[^，。；,;]{0,14}(?:讯|电|消息|获悉|了解到|公布|发布|通报|播出|报道)|本报|[^，。；]{0,8}[0-9]版)/,
  },
  {
    name: 'reported-on',
    because: '本报讯（记者）10月18日',
    role: 'publication',
    only: isDay,
    before: /(?:记者|本报|[新日晚早]报|社)[^，。；]{0,6}$/,
  },
  {
    name: 'set-at',
    because: '年初定下的600列: when a goal was set, not when it holds',
    role: 'base',
    after: /^(?:定下|确定|提出|制定|设定|下达|预定|签订)的/,
  },
  {
    name: 'far-from',
    because: '离年底还有三个月: a time is measured to it',
    role: 'base',
    before: /(?:距离?|离)(?:到)?$/,
  },
  {
    name: 'compared-value',
    because: '比2022年的4639列增长: the figure next to it is of that year',
    role: 'origin',
    before: /(?:(?<![占对])比|较|高于|低于|超过?)$/,
    after: /^(?:的|全年(?:的)?)?(?:约|近|超)?[0-9]/,
  },
  {
    name: 'compared',
    because: '比上年, 较去年同期, 高于2019年; 占比 is a share',
    role: 'base',
    before: /(?:(?<![占对])比|较|相比于?|对比|高于|低于|好于|快于|优于|高出|超过?|不及)$/,
  },
  {
    name: 'compared-with',
    because: '与2019年相比, 同去年持平',
    role: 'base',
    before: /[与同和跟以]$/,
    after: /^[^，。；]{0,8}(?:相比|比较|持平|相当|相同|(?:基本|大体)?一致|差不多|为基[数期])/,
  },
  {
    name: 'with-change',
    because: '产值3.4亿元，与上年增长8.8%: 相比 is left out',
    role: 'base',
    before: /[与同和跟]$/,
    after: /^(?:同期)?(?:增长|增加|下降|减少|上升|提高|降低)/,
  },
  { name: 'compared-after', because: '上年同期相比, 一季度相比', role: 'base', after: /^(?:末|底)?(?:相比|水平)/ },
  {
    name: 'times-of',
    because: '是去年同期的1.6倍',
    role: 'base',
    // 由2020年的32%提高至2024年的39.9%: the value of that year itself
    before: /(?<!(?:[增升降减提]|提高|提升|增长|增加|上升|下降|降低|减少|缩小|扩大|回落|回升|调整|跃升))[到至]$|[是为达于的当]$/,
    after: /^的?(?:约|近|超过?)?[0-9.一二两三四五六七八九十]+(?:多|余)?(?:倍|%)/,
  },
  {
    name: 'from-to',
    because: '由去年同期的3705亿元增至3953亿元, 从2020年的5家增加到9家',
    role: 'origin',
    only: ({ expression: { to }, rule }) => to === undefined || rule !== 'calendar',
    before: /[由从]$/,
    after: /^(?!开始|起)(?:末|底|时)?的?[^。；]{0,24}(?:增|升|降|减|提高|提升|扩大|缩|跃|跌|涨|回落|收窄|上调|下调|调整|攀|扩)/,
  },
  {
    name: 'bracketed-base',
    because: '（去年同期为5.2%）',
    role: 'origin',
    before: /[（(]$/,
    only: ({ expression }) => expression.shape === 'same_period',
  },
  {
    name: 'plan-of-the-year',
    because: '占年度计划22亿元的79%: the figure next to it is the plan of the year',
    role: 'origin',
    only: ({ rule }) => rule === 'plan-year',
    before: /(?:完成|占比?|达到?|为)$/,
    after: /^计划(?:总?投资)?额?(?:约|近)?[0-9]/,
  },
  {
    name: 'share-of-the-year',
    because: '完成年度计划的65%: the plan of the year is the whole',
    role: 'base',
    only: ({ rule }) => rule === 'plan-year',
    before: /(?:完成|占比?|达到?|为)$/,
  },
  {
    name: 'same-period',
    because: '去年同期 is what something is compared with',
    role: 'origin',
    only: ({ expression }) => expression.shape === 'same_period',
  },
  {
    name: 'before-it',
    because: '2030年前, 10月底前',
    role: 'deadline',
    only: isPoint,
    after: /^(?:之前|以前|前(?![一二两三四五六七八九十0-9期后]))/,
  },
  {
    name: 'after-it',
    because: '2015年后发展议程, 2012年以后: from then on, not in it',
    role: 'base',
    only: (mention) => isPoint(mention) && isYear(mention) && typeof mention.expression.from.year === 'number',
    after: /^(?:之|以)?后(?![期续])/,
  },
  {
    name: 'on-the-basis',
    because: '在2020年产量的基础上增加: what is added to',
    role: 'base',
    before: /在$/,
    after: /^[^，。；]{0,14}基础上/,
  },
  {
    name: 'planned-for',
    because: '预计10月落地, 将于年底开通, 力争2025年建成',
    role: 'deadline',
    only: (mention) => isPoint(mention) && mention.rule !== 'whole-year',
    before: /(?:预计|计划|力争|争取|将于|将在|拟于|拟在|确保|有望|预期|可于|要在)(?:于|在|到)?$/,
  },
  {
    name: 'by',
    because: '到2025年, 至2030年',
    role: 'deadline',
    only: isPoint,
    before: /(?<![来达直])[到至]$/,
  },
  {
    name: 'first-in-years',
    because: '14年来首次, 自2008年以来的最高价, 创近五年来新高: how long nothing like it was seen, not when the figure holds',
    role: 'base',
    only: ({ expression: { shape } }) => shape === 'last' || shape === 'since',
    after: /^的?(?:同期|单[月日季]|历史)?(?:最|新[高低]|首[次个度]|第一次|首现|罕见|少有|未有|未见|仅有|唯一)/,
  },
  {
    name: 'moved-then',
    because: '收复6日急挫的失地: it tells which move is meant',
    role: 'base',
    only: isDay,
    after: /^(?:急|大|暴|重|猛|下|上|回|反)[挫跌涨落升弹]的/,
  },
  {
    name: 'delivery',
    because: '7月份交割的玉米期货, 12月合约: which paper is traded, not when',
    role: 'name',
    only: isPoint,
    after: /^的?(?:[一-龥]{0,4}(?:期货|期铜|期油))?(?:主力)?(?:交割|合约|到期|期货|交货)/,
  },
  {
    name: 'contract-month',
    because: '12月玉米收盘, not 3月末收盘 or 3月沪指收于3000点',
    role: 'name',
    only: ({ expression: { from, to, shape } }) => shape === 'span' && !to && from.month !== undefined && !from.day && !from.edge,
    after: /^的?[^，。；：0-9股指]{0,12}(?:收盘|开盘|结算价|收[于报]|报收)/,
  },
  {
    name: 'report-of-a-year',
    because: '《2022年某某公报》显示: an annual report is of its year',
    role: 'in_force',
    only: isYear,
    after: /^[^，。；、：》0-9]{0,26}(?:公报|年报|年度报告|财报)[）)]?》?(?:数据)?(?:显示|表明|披露|，)/,
  },
  {
    name: 'in-a-name',
    because: '2022年国民经济和社会发展统计公报, “十四五”规划: part of a name',
    role: 'name',
    only: isYear,
    after: /^[^，。；、：]{0,18}(?:公报|工作报告|年报|季报|年度报告|规划纲要|行动计划|行动方案|实施方案|工作方案|白皮书)/,
  },
  {
    name: 'named-plan',
    because: '“十四五”规划, 完成“十四五”主要污染物减排任务: the plan is named, not its time',
    role: 'name',
    only: isPlan,
    itself: /^[^期]*$/,
    after: /^[^，。；]{0,12}(?:规划|计划|目标|任务|纲要|开局|开好局|良好|收官|建议)/,
  },
  {
    name: 'plan-inside',
    because: '进入“十四五”, 为“十二五”: only at the head of a clause is a plan its time',
    role: 'name',
    only: isPlan,
    before: /[^，。；：、！？（\s]$/,
    itself: /^[^期]*$/,
    // 根据“十二五”新建产能1.2亿吨的预测: what is counted over it is.
    after: /^(?![^，。；的]{2,8}(?:[（(][^）)]{0,12}[）)])?[约近超]?[0-9])/,
  },
  {
    name: 'bracketed-year',
    because: '《某某年报（2020）》，: an annual report is of its year',
    role: 'in_force',
    only: ({ rule }) => rule === 'bracketed-year',
  },
  { name: 'written-plan', because: '“十四五”规划目标', role: 'name', only: isPlan, itself: /规划|计划/ },
  {
    name: 'happened-in',
    because: '项目于2010年投产: inside a clause it dates one thing that happened',
    role: 'event',
    only: ({ expression: { from, to, shape } }) =>
      shape === 'span' && !to && from.half === undefined && from.quarter === undefined && !from.holiday,
    before: /(?:于|[^，。；：、！？（“\s]在)$/,
  },
  {
    name: 'century',
    because: '21世纪海上丝绸之路: a century is never what a figure is about',
    role: 'name',
    only: ({ rule }) => rule === 'decade',
    itself: /世纪$/,
  },
  {
    name: 'stamped',
    because: '时间：2026-02-12, 2011-02-17 12:08 来源: the stamp of the page',
    role: 'publication',
    only: ({ rule }) => rule === 'numeric-date',
    before: /^\s*(?:(?:发布)?(?:时间|日期)[:：]?\s*)?$/,
    after: /^\s*(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?\s*(?:$|来源)/,
  },
  {
    name: 'said-then',
    because: '2019年，总书记在上海考察时指出: when somebody said or visited something, not what is reported on',
    role: 'event',
    only: (mention) => isPoint(mention) && isYear(mention),
    after:
      /^，?[^。；]{0,24}(?:总书记|主席|总理|书记|省长|市长|部长|同志|院士)[^。；，0-9]{0,14}(?:考察|视察|调研|指出|强调|来到|出席|讲话|主持|会见|看望|作出|走进|参加)/,
  },
  {
    name: 'describes',
    because: '今年新开工的道路, 5月举办的博览会: it tells which thing is meant',
    role: 'modifier',
    only: ({ expression: { shape } }) => shape === 'span',
    after:
      /^[^，。；、：0-9]{0,4}(?:实施|开工|建设|新建|建成|投产|投用|举办|举行|召开|启动|签约|引进|竣工|落户|开业|成立|出台|安排|推出|通车)的/,
  },
];

/** 《2023年…》: the year belongs to the title; 《首季…》 says what the title tells of. */
const inTitle = (before: string) => before.lastIndexOf('《') > before.lastIndexOf('》');

/** What the period `mention` does in `text`, and by which cue. */
export function roleOf(mention: PeriodMention, text: string): { role: PeriodRole; cue: string } {
  const before = text.slice(Math.max(0, mention.from - 12), mention.from);
  const after = text.slice(mention.to, mention.to + 36);
  const itself = text.slice(mention.from, mention.to);
  for (const cue of ROLE_CUES)
    if (
      (cue.only?.(mention) ?? true) &&
      (cue.before?.test(before) ?? true) &&
      (cue.after?.test(after) ?? true) &&
      (cue.itself?.test(itself) ?? true)
    )
      return { role: cue.role, cue: cue.name };
  if (isYear(mention) && inTitle(text.slice(Math.max(0, mention.from - 40), mention.from))) return { role: 'name', cue: 'title-marks' };
  return isDay(mention) ? { role: 'event', cue: 'day' } : { role: 'in_force', cue: 'none' };
}
