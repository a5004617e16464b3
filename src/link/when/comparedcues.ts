import type { RoleCue } from './rolecue.js';

/** Periods that something is compared with, or that a change began in. */
export const COMPARED_CUES: readonly RoleCue[] = [
  {
    name: 'set-at',
    because: '年初定下的600列, 去年底的预期: when a goal was set, not when it holds',
    role: 'base',
    after:
      /^(?:时|所)?(?:(?:定下|确定|提出|制定|设定|设立|下达|预定|签订|公布|给出|发布)的|的?(?:预期|预测|预计|预估|预判|预算|设想|估计)(?:值|数|目标)?(?:[为是的，。；、）)]|[约近超]?[0-9]))/,
    only: ({ expression: { from, shape } }) =>
      shape === 'span' && (from.edge !== undefined || from.month !== undefined || from.day !== undefined),
  },
  {
    name: 'after-an-event',
    because: '2001年“9·11”事件后，…: what followed on something is told of another time',
    role: 'base',
    only: ({ expression: { from, to, shape } }) =>
      shape === 'span' && !to && from.half === undefined && from.quarter === undefined && from.day === undefined,
    after:
      /^的?[“"]?[^，。；：0-9”]{0,10}(?:[0-9·.]{1,5})?[”"]?[^，。；：0-9]{0,6}(?:事件|战争|危机|政变|事变|动乱|革命|解体|独立|地震|海啸|疫情|改制|回归|入世|奥运会|世博会)(?:爆发|发生|结束)?(?:之后|以后|后)，/,
  },
  {
    name: 'first-since',
    because: '这是某党6月执政以来，民众首次…: how far a first reaches',
    role: 'base',
    only: ({ expression: { shape, to } }) => (shape === 'span' && !to) || shape === 'since',
    before: /(?:这|也|此)是[^，。；]{0,10}$/,
    after:
      /^(?:[^，。；0-9]{0,14}以来)?[，的]?[^，。；0-9]{0,14}(?:首[次个度场]|第一次|最[高低大多好差快慢强]|第[一二三四五六七八九十]+次)/,
  },
  {
    name: 'most-of',
    because: '为“十一五”时期最高, 是去年以来最大的一次: how far a superlative reaches, not when the figure holds',
    role: 'base',
    before: /(?:为|是|创|成为|系|达到?|创下|刷新)$/,
    after: /^(?:以来|期间|时期|各年)?的?(?:同期|历史)?(?:增幅|增速|涨幅|降幅|跌幅|单[日月季])?(?:最[一-龥]|新[高低]|第[一二三][高低快大])/,
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
    before:
      /(?:(?<![占对])比|(?<!比)较|相较于?|相比于?|相对于?|对比|比起|较之|高于|低于|好于|快于|优于|弱于|强于|慢于|多于|少于|大于|小于|逊于|不同于|高出|超过?|不及|不如|仅次于|低过|高过|胜过|赶超|媲美|平于|接近|相当于|逼近|追平|不逊于)$/,
  },
  {
    name: 'share-capital',
    because: '以2010年末总股本1.6亿股为基数: the figure next to it is of that day, what is paid out is not',
    role: 'origin',
    before: /以(?:公司)?(?:截至)?$/,
    after: /^的?(?:公司)?(?:现有)?总股本[^，。；]{0,16}为基数/,
  },
  {
    name: 'compared-with',
    because: '与2019年相比, 同去年持平',
    role: 'base',
    before: /[与同和跟以]$/,
    after:
      /^[^，。；]{0,20}相比|^(?:同期)?比(?=，)|^(?:同期)?(?:同比|环比|对比|相较)|^[^，。；]{0,8}(?:比较|持平|相当|相同|(?:基本|大体)?一致|差不多|为基[数期])/,
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
    before:
      /(?<!(?:[增升降减提]|提高|提升|增长|增加|上升|下降|降低|减少|缩小|扩大|回落|回升|调整|跃升|波动|发展|延展|扩充|壮大|攀升|上涨|下跌|下滑|升级|滑落))[到至]$|[是为达于的当]$/,
    after:
      /^(?:[^，。；：、0-9]{1,8}的|的)?(?:约|近|超过?)?(?:[0-9.一二两三四五六七八九十]+(?:多|余)?(?:倍|%)|一半|[一二三四五六七八九]成)/,
  },
  {
    name: 'from-to',
    because: '由去年同期的3705亿元增至3953亿元, 从2020年的5家增加到9家',
    role: 'origin',
    only: ({ expression: { to }, rule }) => to === undefined || rule !== 'calendar',
    before: /[由从]$/,
    after:
      /^(?!开始|起)(?:末|底|时)?的?[^。；]{0,24}(?:增|升|降|减|提高|提升|扩大|缩|跃|跌|涨|回落|收窄|上调|下调|调整|攀|扩|波动|滑落|下滑|延展|发展|壮大)/,
  },
  {
    name: 'raised-from',
    because: '将去年的1万名增至3万名: what something is changed from stands behind 将',
    role: 'origin',
    before: /(?:将|把)$/,
    only: ({ expression: { shape, to } }) => shape === 'span' && to === undefined,
    after: /^的[^，。；]{0,24}?[0-9][^，。；、0-9]{0,14}(?:增|提高|提升|扩大|降|减少|压减|缩短|延长|调整|压缩)(?:加|低)?(?:到|至|为)/,
  },
  {
    name: 'bracketed-base',
    because: '（去年同期为5.2%）',
    role: 'origin',
    before: /[（(]$/,
    only: ({ expression }) => expression.shape === 'same_period',
  },
  {
    name: 'course-of-its-past',
    because: '延续去年的高速增长态势，…: how it went on before',
    role: 'base',
    before: /(?:延续|保持|继承|扭转|改变|摆脱)了?$/,
    after: /^(?:同期|以来)?的?[^，。；0-9]{0,14}(?:态势|势头|趋势|走势|格局|局面|惯性)/,
  },
  {
    name: 'times-of-a-value',
    because: '是“十五”期间218亿元的2.6倍: the figure next to it is of that time, how many times it is not',
    role: 'origin',
    before: /[是为达]$/,
    after: /^的?(?:约|近)?[0-9.]+[^，。；：、0-9]{1,4}的(?:约|近|超过?)?[0-9.]+(?:多|余)?倍/,
  },
  {
    name: 'effect-of-its-base',
    because: '去年价格变动的翘尾影响约为…, 受上年同期高基数影响: what the figures of a time owe to one before it',
    role: 'base',
    after: /^(?:同期)?的?[^，。；：0-9]{0,8}?(?:翘尾|(?:较|偏|比较)?[高低]?基数(?!为|是))/,
  },
  {
    name: 'plan-of-the-year',
    because: '占年度计划22亿元的79%: the figure next to it is the plan of the year',
    role: 'origin',
    only: ({ rule }) => rule === 'plan-year' || rule === 'whole-year',
    before: /(?:完成|占比?|达到?|为)了?$/,
    after: /^(?:的)?(?:计划|目标|任务|预期|预算|指标)(?:任务|指标|总量|数)?(?:总?投资)?额?(?:约|近)?(?![0-9.]+%)[0-9]/,
  },
  {
    name: 'amount-of-the-plan',
    because: '完成全年900亿元投资目标的23%: the figure next to it is the plan of the year, the one behind it is done of it',
    role: 'origin',
    only: ({ rule }) => rule === 'plan-year' || rule === 'whole-year',
    before: /(?:完成|实现|占比?|达到?|为)了?$/,
    after: /^(?:的)?[0-9.]+[万亿]*[^，。；0-9]{1,4}?[^，。；0-9]{0,8}(?:计划|目标|任务|预期|预算|指标)/,
  },
  {
    name: 'task-of-the-year',
    because: '七个县提前完成全年任务；…: what is done with is the plan of the year, and the report goes on about its own time',
    role: 'base',
    only: ({ rule }) => rule === 'plan-year' || rule === 'whole-year',
    before: /(?:完成|实现)了?$/,
    after: /^的?[^，。；0-9]{0,8}(?:计划|目标|任务|预算|指标)(?:任务|数)?(?:[，。；]|$)/,
  },
  {
    name: 'share-of-the-year',
    because: '完成年度计划的65%: the plan of the year is the whole',
    role: 'base',
    only: ({ rule }) => rule === 'plan-year',
    before: /(?:完成|占比?|达到?|为)$/,
  },
  {
    name: 'share-of-all-year',
    because: '占全年计划的12%, 完成全年目标任务的九成: what is done so far, as a part of what the year is to bring',
    role: 'base',
    only: ({ rule }) => rule === 'whole-year',
    before: /(?:完成|实现|占比?|达到?|为|相当于)了?$/,
    after:
      /^[^，。；0-9]{0,12}(?:计划|目标|任务|预算|指标|预期|预测|指引)[^，。；0-9]{0,6}的?(?:约|近|超过?)?(?:[0-9.]+%|[一二三四五六七八九]成|[一二三四]分之|百分之)/,
  },
  {
    name: 'same-period-then',
    because: '而2010年同期，产量和销售额分别为…: what follows is told of that time',
    role: 'event',
    only: ({ expression }) => expression.shape === 'same_period',
    before: /(?:^|[，。；;])(?:而|但|在)?$/,
    after: /^，/,
  },
  {
    name: 'same-period',
    because: '去年同期 is what something is compared with',
    role: 'origin',
    only: ({ expression }) => expression.shape === 'same_period',
  },
];
