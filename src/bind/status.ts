import type { Article, Granularity, Status } from '../../schemas/schemas.js';
import { handles, isNoun, NEEDED } from './intention.js';
import type { Scene } from './scene.js';
import { isToBe } from './tobe.js';
import type { When } from './when.js';

/** Words that aim at a value; other words of intention plan it. */
const AIMS = /力争|争取|目标|确保|预期|努力|不得|有望|瞄准/;
/** Words that say that it has been done: they end the reach of an earlier word of intention. */
const DONE = /已|过去|以前|从前|原来|当时|目前|累计|截至|完成了|实现了|去年|上年|实际(?!控制|出资人|上|使用|利用|吸收|到位|外资)/;
/** 由目前的3.5万元|提高到5万元: where a change starts says nothing of where it ends. */
const ORIGIN = /[从由](?:目前|现在|去年|上年|当前)的?[^，。；]*?(?=[增提降达上扩减下缩])/;
/** What a company reckons to have made before its accounts are closed. */
const RESULT = /归属于|归母|净利|每股收益|扣非/;
/** What a disaster did, behind 预计. */
const LOST = /^[^，。；0-9]{0,10}?(?:造成|带来)?的?(?:直接|间接)?(?:经济|财产)损失[^，。；]{0,6}$/;
/** Said of what is done, within a clause. */
const ALREADY = /^[^，。；]*(?:已|了)/;
/** What is done, in the clause of its figure. */
const HAS_DONE = /完成|累计|建成|共[设建有计]|安置/;
/** What a market did: no contract's month makes it future. */
const CLOSED = /收盘|收于|收报|报收|开盘/;
/** 总量将达…: so it will be. */
const WILL = /(?:将|可望|有望)(?:会|高)?(?:达|超|突破|升|增|降|减|缩|提|扩)[^，。；]{0,6}$/;
/** 按计划，…; 根据规划，…: all that follows in the sentence. */
const PLAN_LED = /(?:^|[，。；])(?:按照?|根据|依照|依据)[^，。；]{0,8}(?:计划|规划|部署|目标|方案|安排|设计)，[^。；]*$/;
/** What is budgeted is meant to be spent; 一般公共预算收入 was taken in, 预算执行数 spent. */
const BUDGETED =
  /(?:预算(?:数|额|总额|金额|安排)?|概算)(?:(?:(?!收入|支出|收支|执行|基金)[^，。；]){0,4}(?:[为是达]|共计|合计|总计|安排))?(?:约|近)?$/;
/** What will be so once something is done. */
const ONCE_DONE = /(?:扩[张建产]|改造|达产|完成|建成|升级|合并|收购|重组|投产)后(?:每?年)?[^，。；]{0,3}(?:能|可|将)[^，。；]{0,12}$/;
/** 全部投产可年产…, 投产后可…，实现…: and what that brings, in the clauses behind. */
const BY_THEN =
  /(?:投产|达产|建成|投运|运营|完工|竣工|投入使用|投用)(?:达产|投产|投用|运营|使用)?(?:达效)?后?，?(?:每年|年)?(?:预计)?(?:可|能(?![力源量])|将(?![近满道其原]))[^。；]{0,48}$|(?:投产|达产|建成|运营)后的?第[一二三四五]年[^。]{0,60}$/;
/** 每天都要迎来几百人, 一年要跑8万公里, 要等上三天: what is so already. */
const HABIT =
  /(?:每[天年月周日次到逢][^，。；]{0,8}|一[天年月次趟晚][^，。；]{0,2}|[都总还也则才]|往往|常常?|经常)要[^，。；]{0,12}$|要(?:等|花|用|走|经过|耗费?)[^，。；]{0,3}$|(?:[价费钱租]|价格|票)(?:都|也|就)?要(?:到|卖到?)?$|[仅只][需须要][^，。；]{0,6}$|(?:约|大约|大概|一般|通常|全程|总共)[^，。；0-9]{0,2}[需要]$/;
/** 36个项目年内将建成: behind what is counted stands what is to become of it. */
const TO_BE =
  /^[^，。；、0-9]{1,14}?(?:将于?|计划|有望|预计|拟于?|力争|争取|年内可|即将)[^，。；]{0,8}?(?:开工|建成|投产|完工|竣工|交付|投用|投运|开通|通车|投入(?:使用|运营)|开业|落地)|^(?:、共?(?:约|近|超)?[0-9.]+(?:万|亿)?\p{Script=Han}{1,3})?[^，。；、0-9]{0,12}(?:年底|月底|年内|春节|国庆)前?(?:可|能|全部)?(?:开工|建成|投产|完工|竣工|交付|投用|投运|开通|通车|开业)(?!了)/u;
/** Behind a plan the part of it that was done. */
const OF_PLAN = /^的(?:约|近|超过?)?(?:[0-9.]+%|[一二三四五六七八九]成|百分之|[一二三四五六七八九]分之)/;
const TASK_OF = /^[^，。；0-9]{0,8}(?:目标|任务|计划|指标|预算)(?:任务)?的(?:约|近|超过?)?(?:[0-9.]+%|[一二三四五六七八九]成|百分之)/;
const PART_OF_PLAN =
  /^(?!.*(?:力争|确保|将|预计|争取|拟))[^，。；]*(?:占|完成|达到?|为|相当于)[^，。；]{0,10}(?:目标|任务|计划|预算|指标)(?:任务|数|总?投资)?(?:[^，。；]*的)?(?:约|近|超过?)?$/;
/** What a line, a bridge or a station is drawn up with. */
const DESIGNED =
  /(?:全长|总长|正线|线路长度|主跨|桥长|跨径|双向|设计(?:最高)?(?:时速|速度|行车速度)|最高(?:设计|运行)?时速|海拔|总装机容量?|单机容量)[^，。；、]{0,6}$/;
/** Names of limits, right before the figure. */
const LIMITS = /(?:限额|上限|配额|控制数|封顶线|招生计划|招聘计划|招录计划|用工计划)(?:为|是|达|共|约)?$/;
/** How long works are meant to take. */
const MEANT_TO_TAKE = /(?<!实际)(?:工期|建设周期|施工周期)(?:约|预计)?(?:为|是)?(?:约)?$/;
/** What is begun in one go on a day is there on that day. */
const BEGUN_TOGETHER = /集中(?:开工|签约|启动|开建|竣工|投产)/;
/** What is built is counted or measured. */
const BUILT_IN = /^(?:count|length|area|energy|mass|other)$/;
/** Chunks that such a word reaches over at most. */
const REACH = 80;
/** Names of plans: the money is meant to be spent, whatever the verb. */
const PLANNED = /计划(?:完成|安排)?(?:总)?投资|拟投资|规划(?:总)?投资/;

/** A government's yearly report of which only the year is known is given in spring: what it says of that year lies ahead. */
const spring = ({ published, title }: Article): string | null =>
  published?.length === 4 && title !== null && /政府工作报告/.test(title) ? `${published}-01-31` : null;

/** The last day that a date of any granularity may mean. */
const latest = (date: string) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

/** Actual, planned or target: from the words of intention before the figure, and from a period that had not begun. */
export function statusOf(scene: Scene, k: number, told: When | null, article: Article): Status {
  const { chunks, symbols, text } = scene;
  // 《行动计划（2025—2030年）》: a time in a title is not when
  const when = told && scene.linked.periods.includes(told.period) && inTitle(text, told.period.from) ? null : told;
  const today = article.published === null ? null : (spring(article) ?? latest(article.published));
  const start = when?.period.period.period_start;
  const end = when?.period.period.period_end;
  // of an article that tells its year alone nobody knows whether it came before the end of that year
  const over =
    end != null &&
    today !== null &&
    end <= today &&
    !(article.published?.length === 4 && start != null && start.startsWith(article.published) && isYear(start, end));
  const ahead = (start != null && today !== null && start > today) || when?.period.expression.shape === 'next';
  // told in its last weeks, in an account of the year: 即将过去的2018年，预计实现…
  const endsNow =
    start != null &&
    end != null &&
    today !== null &&
    isYear(start, end) &&
    daysBetween(today, end) <= LAST_WEEKS &&
    scene.linked.topics.some(({ account }) => account);
  const clause = /[^，。；]*$/.exec(text.slice(Math.max(0, chunks[k]!.from - 40), chunks[k]!.from))![0].replace(ORIGIN, '');
  if (isGiven(scene, k, clause)) return 'actual';
  // 由现在的38万标箱提高到100万标箱: where a change starts is so already, and not where it leads to (由4小时缩短至1小时，增至3班)
  if (/O[^,;.It]*$/.test(symbols.slice(0, k)) && /^,?[^,;.]*[It]/.test(symbols.slice(k + 1))) return 'actual';
  // a time to come that was carried here from an earlier sentence speaks for itself only where words look ahead as well
  if (ahead && !when?.inferred) return 'target';
  // 收于386.7日元: a price that was closed at, of a contract of whatever month
  if (CLOSED.test(clause)) return 'actual';
  // 今年下半年，棉价将震荡，最低是22000元/吨: the sentence goes on about the same time to come
  const distant = ahead && (when?.period.role === 'deadline' || LONG.has(when!.period.period.granularity));
  if (distant && scene.linked.periods.includes(when!.period) && !DONE.test(clause) && text[chunks[k]!.from - 1] !== '了') return 'target';
  const already = ALREADY.test(text.slice(chunks[k]!.from, chunks[k]!.to + 8));
  // 累计销售额将达2万亿元: words of what is done before 将 do not say that it is; nor does a day gone by that was carried here
  if ((!over || when?.inferred) && !already && WILL.test(clause)) return AIMS.test(clause) ? 'target' : 'planned';
  if (!over && !DONE.test(clause) && !already) {
    if (when?.period.role === 'deadline' && !when.inferred && today !== null) return 'target';
    if (PLAN_LED.test(text.slice(Math.max(0, chunks[k]!.from - 80), chunks[k]!.from))) return AIMS.test(clause) ? 'target' : 'planned';
  }
  // 600列目标, 1.2亿吨的预测, 全年任务6.7亿元: a plan by name
  if (
    /^(?:、(?![^，。；]{0,10}(?:完成|实现|达成|超过))[^，。；]{0,14})?(?:的|这一)?(?:年度|全年)?(?:目标|任务)|^的[^，。；、的]{0,4}(?:预测|预期|计划|规划|目标)/.test(
      text.slice(chunks[k]!.to, chunks[k]!.to + 20),
    ) ||
    (/(?:目标|任务)(?:是|为)?$/.test(clause) &&
      !/(?:完成|实现|超额)[^，。；]{0,12}(?:目标|任务)$/.test(clause) &&
      !/^(?:内|就|提前)?(?:完成|实现|达成)/.test(text.slice(chunks[k]!.to, chunks[k]!.to + 6)))
  )
    return 'target';
  // 要对尚未开工的55个项目逐一排查: what is to be dealt with is there already
  if (chunks[k]!.figure!.quantity.kind === 'count' && /[对从][^，。；、]{2,16}的$/.test(clause)) return 'actual';
  // 完成全年任务40亿元的56%, 完成政府设定的全年60亿元采购任务的53%: the plan itself
  if (
    /(?:目标|任务|计划|预算|指标)(?:任务|指标|总?数|总额|总?投资)?[是为]?$/.test(clause) &&
    OF_PLAN.test(text.slice(chunks[k]!.to, chunks[k]!.to + 6))
  )
    return 'planned';
  if (TASK_OF.test(text.slice(chunks[k]!.to, chunks[k]!.to + 20))) return 'planned';
  // 占年计划20亿元的63%: done, of the plan
  if (/^(?:percent|ratio)$/.test(chunks[k]!.figure!.quantity.kind) && PART_OF_PLAN.test(clause)) return 'actual';
  // 完成年度计划的23.8%: done, of the plan
  const part = /^(?:percent|ratio)$/.test(chunks[k]!.figure!.quantity.kind);
  if (!(part && clause.endsWith('的')) && /(?:年度|全年|季度|原)计划(?:是|为|的)?$/.test(clause)) return 'planned';
  if (!over && end != null && today !== null && !DONE.test(clause)) {
    // 四季度还要…, 最后三个月再签…: the period runs on, and the verb looks ahead
    if (/还要|还将|还有|再(?:签|建|开|新|完|添|引|投|改|增)|(?<![一二两三四五六七八九十\d])年内/.test(clause)) return 'planned';
    if (!when?.inferred && /继续/.test(clause)) return 'planned';
    // nor can a time that goes on for most of a year yet: “十二五”期间新建变电站408座, told in its first year
    // “十三五”时期，…完成搬迁2782户, told when most of it had gone by
    const most = start != null && daysBetween(start, today) > 2 * daysBetween(today, end) && HAS_DONE.test(clause);
    if (daysBetween(today, end) > AHEAD && !most) return 'target';
    // a year that has hardly begun cannot have its totals yet
    const stated = !when?.inferred || scene.linked.periods.includes(when.period) || PROGRAMME.test(article.title ?? '');
    const young = start == null ? 0 : isYear(start, end) ? YOUNG : isHalf(start, end) ? YOUNG / 2 : 0;
    if (
      stated &&
      !/同比|环比/.test(clause) &&
      !(BEGUN_TOGETHER.test(around(text, chunks[k]!)) && !/年度?(?:计划)?(?:完成)?投资[^，。；]{0,4}$/.test(clause)) &&
      young > 0 &&
      daysBetween(start!, today) < young &&
      !AT_ITS_HEAD.test(text.slice(when!.period.to, when!.period.to + 3))
    )
      return 'target';
  }
  // 明年将开工，设计时速350公里，全长120公里: what a work is like is so from its drawing on
  const designed = DESIGNED.test(clause);
  // 取消了15家, 建成了3个: done
  if (text[chunks[k]!.from - 1] === '了' && !/[TP]/.test(symbols.slice(0, k).replace(/.*[,;.]/, ''))) return 'actual';
  // 捕捞限额3500吨, 招生计划200人: so much is allowed or provided for
  if ((LIMITS.test(clause) || MEANT_TO_TAKE.test(clause)) && !DONE.test(clause)) return 'planned';
  if (BUILT_IN.test(chunks[k]!.figure!.quantity.kind) && TO_BE.test(text.slice(chunks[k]!.to, chunks[k]!.to + 36))) return 'planned';
  // 扩张后能达到6500万吨
  if (ONCE_DONE.test(clause)) return 'planned';
  if (!over && !DONE.test(clause) && BY_THEN.test(text.slice(Math.max(0, chunks[k]!.from - 80), chunks[k]!.from))) return 'planned';
  for (let i = k - 1; i >= 0 && i >= k - REACH; i--) {
    const word = text.slice(chunks[i]!.from, chunks[i]!.to);
    // 要120天才能逛遍: what is needed is said of that figure alone
    if (NEEDED.has(word) && symbols[i + 1] === 'F' && i + 1 !== k) break;
    // 5万人需紧急救助；4100间房屋倒塌: what those counted before it need
    if (NEEDED.has(word) && symbols[i - 1] === 'F' && /[,;]/.test(symbols.slice(i, k))) continue;
    if (NEEDED.has(word) && (HABIT.test(clause) || HABIT.test(text.slice(Math.max(0, chunks[i]!.from - 12), chunks[i]!.to)))) continue;
    // 拟采纳的占60%: what is planned tells which ones are meant
    if (symbols[i] === 'T' && MEANT.test(text.slice(chunks[i]!.to, chunks[k]!.from))) continue;
    if (symbols[i] === 'T' && ITEM.test(word) && leavesItem(scene, i, k, clause)) continue;
    if (
      symbols[i] === 'T' &&
      !isNoun(scene, i) &&
      !(designed && /[,;]/.test(symbols.slice(i, k))) &&
      !(word === '将' && handles(scene, i, k) && !(symbols[i - 1] === 'P' && chunks[i - 1]!.period === when?.period && !over))
    ) {
      // 预计实现…, in a report on a year of which no date is known
      // 预计经济损失1亿元: what a disaster did is only reckoned
      if (word === '预计' && LOST.test(text.slice(chunks[i]!.to, chunks[k]!.from))) return 'actual';
      // 预计今天发送旅客20万人次, 预计上半年净利润8亿元: nor is it known of a day that is not over, or by a company without its accounts
      const known =
        over &&
        end !== article.published &&
        !(when?.inferred && when.period.period.granularity === 'day') &&
        !RESULT.test(text.slice(chunks[i]!.to, chunks[k]!.from));
      if (
        word === '预计' &&
        (known || endsNow || (article.published === null && !scene.linked.outlook && REPORTS.test(article.title ?? '')))
      )
        return 'actual';
      return AIMS.test(word) ? 'target' : 'planned';
    }
    // 力争…；1—6月，新签约项目212个: a period gone by ends the reach of what was aimed at before it
    if (symbols[i] === 'P' && over && chunks[i]!.period === when?.period && when?.period.role === 'in_force') break;
    if (
      symbols[i] === '.' ||
      (symbols[i] === ';' && (/[TP]/.test(symbols.slice(i + 1, k)) || ALREADY.test(text.slice(chunks[i]!.to, chunks[k]!.to + 12))))
    )
      break;
    if ('NPLa'.includes(symbols[i]!) && chunks[i]!.period?.role !== 'origin' && DONE.test(word)) break;
  }
  if (BUDGETED.test(clause) || isToBe(scene, k)) return 'planned';
  const lead = text.slice(Math.max(0, chunks[k]!.from - 10), chunks[k]!.from);
  if (PLANNED.test(lead) && !/，(?:已|实际)?完成了?$/.test(lead)) return 'planned'; // 计划投资7亿元，完成64%
  return scene.linked.outlook && !over && !DONE.test(clause) && text[chunks[k]!.from - 1] !== '了' ? 'target' : 'actual';
}

/** The rest of a clause before 的 that says which ones are counted, and how many they are. */
const MEANT = /^[^，。；：]{1,14}的(?:占|共?有|约占|分别占)[^，。；：]{0,4}$/;

/** What may be planned of one item in a list of what is so. */
const ITEM = /计划|拟|预计|预期|力争|目标/;
/** What is counted as done by its name. */
const DONE_BY_NAME = /^(?:其中|现|共|现有)?(?:开复工|复工|已?开工|竣工|完工|签约|落地|投产|到位|建成)(?:率|项目|数|资金|企业)?/;

/**
 * 项目2个，总投资3亿元，预计年产值5亿元；开工项目4个: whether what the word at chunk `i` plans is one item behind others that are so, and chunk
 * `k` another: behind ；, or by its name something done.
 */
function leavesItem({ symbols }: Scene, i: number, k: number, clause: string): boolean {
  const before = /[^;.]*$/.exec(symbols.slice(0, i))![0];
  if (!/[F%].*,/.test(before)) return false;
  const between = symbols.slice(i, k);
  return /[F%].*;/.test(between) || (/[F%].*,/.test(between) && DONE_BY_NAME.test(clause));
}

/** 翻越海拔3300米的高山, 到距某地60公里的海域: where a place lies. */
const LIES = /(?:海拔|水深)[^，。；0-9]{0,3}$|(?:距离?|相距)[^，。；0-9]{0,12}$/;
/** 年满18岁, 预期寿命提高到80岁: ages that are asked for or aimed at. */
const AGE_SET = /满|寿命|退休|达到?|提高|延长|要求|限|规定/;

/** Whether a figure is what a thing or somebody is like, whatever the sentence plans: an age (今年78岁), where a place lies. */
function isGiven({ text, chunks }: Scene, k: number, clause: string): boolean {
  const { figure, to } = chunks[k]!;
  const { unit } = figure!.quantity;
  if (unit === '岁' || unit === '周岁') return !AGE_SET.test(clause) && !/^(?:以[上下]|及以)/.test(text.slice(to, to + 2));
  return figure!.quantity.kind === 'length' && LIES.test(clause) && /^(?:左右)?的/.test(text.slice(to, to + 3));
}

/** Reports are given when their year is over. */
const REPORTS = /工作报告|工作总结|公报|执行情况/;

/** Spans that a forecast is made for; a month may be that of a contract, a day that of an event. */
const LONG: ReadonlySet<Granularity> = new Set<Granularity>(['year', 'half', 'quarter', 'range']);
/** Days into a year within which what is said of the whole year is aimed at: work reports of January and February; half of it for the second half. */
const YOUNG = 60;
/** 今年节前, 今年开年: the first days of the year alone. */
const AT_ITS_HEAD = /^(?:节[前后]|春节|元旦|春运|入[冬春]|开年|新春|雪季)/;
/** Days before its end in which an account of a year may be given. */
const LAST_WEEKS = 31;
/** Texts that set out what is to be done in a year. */
const PROGRAMME = /工作报告|计划|目标|规划|要点|安排|打算|部署|意见|方案|举措|今年|致辞/;
/** Days that a period runs on within which its totals may be in hand already. */
const AHEAD = 366;
/** The sentence of a chunk, up to 60 characters either side. */
const around = (text: string, { from, to }: { from: number; to: number }) =>
  /[^。；！？]*$/.exec(text.slice(Math.max(0, from - 60), from))![0] + /^[^。；！？]*/.exec(text.slice(to, to + 60))![0];
const isYear = (start: string, end: string) => start.endsWith('-01-01') && end.endsWith('-12-31');
const isHalf = (start: string, end: string) => start.endsWith('-07-01') && end.endsWith('-12-31');
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Whether `at` lies in a title. */
const inTitle = (text: string, at: number) => text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
