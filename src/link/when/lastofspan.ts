import { LOOKS_FORWARD, MUST } from '../../lexicon/lexicon.js';
import type { LinkedPeriod } from '../link.js';
import { spansYears } from './mainperiod.js';
import { lastYearOf } from './spanofyears.js';

/** 由38户增加到92户, 城镇化率提高到46%: where a change ended. */
const ENDED =
  /(?:增加|增长|提高|提升|上升|扩大|发展|壮大|拓展|跃升|攀升|升级|增至|减少|下降|降低|降|缩小|缩短|压缩|压减|精简|回落|调整|优化|改善|[增升扩跃攀减缩涨跌])(?:到|至)了?(?:预计)?的?(?:[^，。；：、0-9]{0,4}|每[^，。；：、0-9]{1,3})$/;
/** 城镇化率达到46%, 公路通车里程达6.8万公里: what is there in all at the end. */
const TOTAL =
  /(?:率|比重|占比|比例|(?<!收入|投资|投入|税收)总量|规模|存量|保有量|里程|总数|人口|余额|资产|产能|能力|装机(?:容量)?|总?面积|床位|用户|网民|会员|户数)(?:已经?|均|分别)?(?:达到?|突破|超过)了?[^，。；：、0-9]{0,2}$/;
/** 生产总值突破千亿元, 人均收入达到2万元: what is counted by the year has a value in its last. */
const BY_THE_YEAR =
  /(?:生产总值|GDP|经济总量|(?:预算|财政)收入|税收|人均[^，。；：、0-9]{0,8}|总产值|增加值|零售总?额|进出口(?:总)?额|可支配收入|纯收入|粮食(?:总)?产量)(?:(?:先后|成功|首次|已|均|分别)*)(?:突破|达到?|超过|迈上|跃上|站上|迈过|跨上)了?[^，。；：、0-9]{0,2}$/;
/** 可支配收入2.33万元，年均增长6.7%: what grew by the year stands as of the last. */
const AND_A_YEAR = /^(?:约|近|超过?)?[0-9.]+[万亿千百]*[^，。；、0-9]{0,6}，年(?:均|平均)(?:增长|递增|增速)/;
/** What stands before the last of a list. */
const LISTED = /(?:(?:约|近|超)?[0-9.]+[万亿千百]*[^0-9，。；、和与]{1,4}[和与、]){1,4}$/;
/** 是2020年的1.4倍, 为2010年的两倍: a year against one before it. */
const TIMES_A_YEAR = /[是为达]\d{4}年的(?:约|近|超过?)?$/;
/** What is summed up over the years, and what is so in each of them. */
const OVER_ALL = /累计|新增|新建|新改|完成|投入|改造|年均|每年|逐年|平均|连续|复合|增速|增长率/;

/** What is still to be reached may be reached in any of the years. */
const TO_COME = new RegExp(`${LOOKS_FORWARD}|${MUST}|规划|目标`);

/** Years that are over and that are spoken of as one span. */
const isWhole = ({ ahead, expression: { shape }, period: { period_start, period_end } }: LinkedPeriod): boolean =>
  !ahead &&
  shape !== 'since' &&
  shape !== 'onwards' &&
  (period_start?.endsWith('-01-01') ?? false) &&
  (period_end?.endsWith('-12-31') ?? false);

/**
 * 五年来，企业由38户增加到92户: of a span of years that is looked back on, what a change came to and what is there in all hold for the last.
 * Any other period, and any other figure at `at`, keeps its own; null says so. Pure.
 */
export function lastOfSpan(text: string, at: number, period: LinkedPeriod): LinkedPeriod | null {
  if (!spansYears(period) || !isWhole(period)) return null;
  // 总里程分别达4246公里和3166公里
  const clause = /[^，。；：]*$/.exec(text.slice(Math.max(0, at - 40), at))![0].replace(LISTED, '');
  const ends =
    ENDED.test(clause) ||
    TIMES_A_YEAR.test(clause) ||
    TOTAL.test(clause) ||
    BY_THE_YEAR.test(clause) ||
    AND_A_YEAR.test(text.slice(at, at + 24));
  if (!ends || OVER_ALL.test(clause) || (!period.over && TO_COME.test(text.slice(Math.max(0, at - 100), at)))) return null;
  return lastYearOf(period);
}
