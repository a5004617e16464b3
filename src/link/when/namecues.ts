import { isDay, isPlan, isPoint, isYear, type RoleCue } from './rolecue.js';

/** What is the greatest of its kind, and the end of its clause. */
const GREATEST =
  /^(?:入[春夏秋冬汛]|以来)?的?(?:[^，。；0-9]{0,12}的|(?:规模|人数|数量|面积|金额|场次|影响|力度))?最(?!低(?:生活|工资|保|收购)|终|近)[高大强低热冷长短多少严猛重深早晚快慢佳好差][^，。；、0-9]{0,14}(?:[，。；（]|$)/;

/** Periods that are part of a name, or tell which thing is meant. */
export const NAME_CUES: readonly RoleCue[] = [
  {
    name: 'every-year',
    because: '每年5月至10月, 每到春节: what comes again every year is no time of its own',
    role: 'name',
    before: /(?:每[年到逢届]|历年|往年|常年)的?$/,
  },
  {
    name: 'of-a-meeting',
    because: '落实去年9月26日会议部署的政策，争取资金…: which meeting, not when',
    role: 'name',
    before: /(?:落实|贯彻|按照|根据|对照|围绕|执行|学习|依据)(?:好|了)?[^，。；0-9]{0,6}$/,
    after: /^[^，。；0-9]{0,14}(?:会议|座谈会|讲话|全会|例会|常务会)(?:上)?(?:的)?(?:部署|要求|精神|确定|提出|明确|强调|决定)/,
  },
  {
    name: 'census-hour',
    because: '2020年11月1日零时，全县常住人口…: the hour as of which a census counts',
    role: 'in_force',
    only: isDay,
    after: /^零(?:时|点)(?![起至到许前后]|左右|开始|[\d一二三四五六七八九十])/,
  },
  {
    name: 'census',
    because: '第七次全国人口普查结果显示，…: it holds for what was counted',
    role: 'in_force',
    only: ({ rule }) => rule === 'census',
  },
  {
    name: 'first-in-years',
    because: '14年来首次, 自2008年以来的最高价, 创近五年来新高: how long nothing like it was seen, not when the figure holds',
    role: 'base',
    only: ({ expression: { shape } }) => shape === 'last' || shape === 'since',
    after:
      /^(?:的?(?:同期|单[月日季]|历史)?(?:最|新[高低]|[高低][点位]|均值|平均|首[次个度]|第一次|首现|罕见|少有|未有|未见|仅有|唯一)|，?[^，。；0-9]{0,10}第[一二三四五六七八九十0-9]+(?:[次度个起届]|[高低多少大小好差强弱快慢]))/,
  },
  {
    name: 'greatest-of-its-time',
    because: '迎来2025年最大洪峰，…: which one of its kind, where the clause ends with it',
    role: 'base',
    only: ({ expression: { shape, to } }) => (shape === 'span' && !to) || shape === 'since',
    before: /(?:迎来|遭遇|遭受|出现|发生|经历|这是|成为|刷新|形成|现|创下|引发|属于?)了?$/,
    after: GREATEST,
  },
  {
    name: 'greatest-since',
    because: '是1999年以来袭击该地区的最强气旋，…: how far back it is the greatest',
    role: 'base',
    only: ({ expression: { shape } }) => shape === 'since',
    before: /(?:是|为)$/,
    after: GREATEST,
  },
  {
    name: 'first-of-its-time',
    because: '首次实现今年以来出口正增长；进口…: what it is the first of, at the end of its clause',
    role: 'base',
    only: ({ expression: { shape, to } }) => (shape === 'span' && !to) || shape === 'since',
    before: /(?:首次|第[一二两三四五]次)(?:实现|出现|突破|达到|迎来|录得|回到|创下)了?$|(?:创|创下|创造|刷新|打破)了?$/,
    after: /^的?[^，。；：0-9]{1,12}[，。；]/,
  },
  {
    name: 'greatest-that-struck',
    because: '8月5日，今年最强台风登陆，造成32人死亡: the storm of the year, which came on a day',
    role: 'name',
    only: isYear,
    before: /[，：]$/,
    after:
      /^(?:以来)?(?:登陆[^，。；0-9]{0,8}的)?(?:最[强大猛重][^，。；0-9]{0,3}|首[个场次轮股]|第[0-9一二三四五六七八九十]+[号个场次轮])[^，。；0-9]{0,4}(?:台风|洪峰|洪水|寒潮|沙尘暴?|降雨|降雪|强?降温|地震|飓风|气旋|山火|冷空气|沙尘天气|高温过程|大风)[^，。；0-9]{0,24}[，。；]/,
  },
  {
    name: 'moved-then',
    because: '收复6日急挫的失地: it tells which move is meant',
    role: 'base',
    only: isDay,
    after: /^(?:急|大|暴|重|猛|下|上|回|反)[挫跌涨落升弹]的/,
  },
  {
    name: 'carried-over',
    because: '上年结转76467万元, 结转下年支出: what a budget takes over from one year to the next',
    role: 'name',
    only: isPoint,
    after: /^(?:结转|结余|滚存|净?结余)/,
  },
  {
    name: 'carried-to',
    because: '结转下年支出70459万元',
    role: 'name',
    only: isPoint,
    before: /结转$/,
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
    name: 'any-year',
    because: '夏粮是全年粮食第一季，占全年粮食的20%: of any year',
    role: 'name',
    only: ({ rule }) => rule === 'whole-year',
    before: /(?:占|占到|是|约占)$/,
    after: /^(?!计划|目标|任务|预期|预算|指标)[^，。；0-9]{1,8}(?:的(?:约|近|超过)?[0-9一二三四五六七八九]|第)/,
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
    name: 'issue-of-a-year',
    because: '2019年第9期: the issue of a paper',
    role: 'publication',
    only: isYear,
    after: /^第[0-9一二三四五六七八九十]{1,3}[期号辑版卷]/,
  },
  {
    name: 'event-of-a-year',
    because: '今天下午，2010年某某招商推介会在甲市举行: behind its day the year is part of the name of what takes place',
    role: 'name',
    only: isYear,
    before: /(?:[今昨]天|日|[上下]午|晚|近日|日前)[，,]?[“《]?$/,
    after: /^[^，。；、0-9]{2,34}(?:[会节展赛]|论坛|仪式)/,
  },
  {
    name: 'event-by-its-year',
    because: '2025年某某国际论坛今天在贵阳开幕: the year is part of the name of what takes place on the day behind it',
    role: 'name',
    only: isYear,
    after:
      /^(?!度)[^，。；、0-9]{2,24}(?:[会节展赛周]|论坛|仪式|峰会)[”》]?(?:于|将于|在|，)?(?:[今昨]天|[今昨]日|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}日|日前|近日)/,
  },
  {
    name: 'of-a-year',
    because: '2010年应届毕业生, 2008年版药典: which class or edition is meant',
    role: 'name',
    only: isYear,
    after: /^(?:的)?(?:应届|届|级(?![^，。；]{0,4}[0-9])|版(?!权)|款|高校毕业生|毕业生(?!就业|人数|规模|总))/,
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
];
