import { COUNTED_NOUNS, COUNTED_SUBJECTS } from '../../lexicon/lexicon.js';
import type { Part } from './part.js';

const MONEY =
  /投资|经济总量|市场容量|市场规模|市场空间|资金|收入|产值|销售|营收|利润|税|生产总值|融资|贷款|存款|余额|出口|进口|外贸|贸易|成交|交易额|金额|[^员名定限份]额|身家|市值|资产|负债|注资|订单|GDP|元|耗资|斥资|投入|拨款|补贴|造价|预算|支出|经费|债|募|收购|估值|票房|赔|罚|捐|奖金|产业|成本|亏损|盈利|净利|消费|合同|签约|引资|项目|红包|案值|价值|损失|善款|巨资|欠款|费用|学费|差价|[售房单定均报现]价/;

const DIRECT = new RegExp(`(?:${MONEY.source})(?:了|为|达到?|约|近|上|过|超过?|逾|突破|共|仅|计|高达|至|的)?$`);
const MONEY_NOUN =
  /^(?:[一-龥]{0,4}(?:资金|基金|[大订]单|融资券|授信|差价|奖励|学费|费用|投入|规模|缺口|贷款|补贴|奖金|债券|债务|经费|税款|欠款|善款|捐款|巨资|投资|(?:扶贫|工程|货|补偿|赔偿|专项|征地|救灾|购房|修路|回购|预付|尾|首付)款)|产值|项目|用于|投向)/;
const END =
  /^(?:$|[，。；、！？,;）)”"：:\s的]|大关|规模|左右|以上|多|(?:发展|增长|增加|提高|上升|扩大|跃升|提升|下降|减少|攀升|缩减)[到至为]|[增升降减][至到])/;
const COUNTED = new RegExp(`^[一-龥]{0,8}?(?:${COUNTED_NOUNS})`);
const SUBJECT = new RegExp(`(?:${COUNTED_SUBJECTS})[^，。；\\d]{0,6}$`);

/** What is paid, got or saved is money, and so is what things are built, brought in or backed with: 将投73亿, 15亿引进设备. */
const PAID = /(?:投|花|挣|赚|卖|(?<![配发预零])售|借给[他她]?|欠|抵|贷|罚|砸|减负|节约|节省|省下|缩水|拿出)了?$/;
/** Whatever is founded, planned or released by the 亿 is money: 打造7000亿产业, 新设500亿母基金. */
const BY_BILLIONS = /(?:打造|安排|下达|[新增]设|设立|撬动|争取|冲刺|冲击|奔向|总盘子|补助|补齐)$/;
const SPENT = /^[“"]?(?:打造|建设|引进|建起|支持(?![者率])|扶持|助力|加码|扩建|改造|的(?:房|车|大巴|设备|豪宅))/;

/** Shares of a company: 配售300万新股. */
const SHARES = /^(?:新股|股份|股(?![\p{Script=Han}]))/u;

/** Verbs whose object is a number, so that one with 万 and no unit counts what their subject says. */
const REACHED = /(?:达到?|增至|升至|降至|减至|多达|高达|增加到|增长到|减少到|上升到|下降到)$/;

/** 两个亿, 3个多亿: so people speak of money. */
export const isSpoken = (text: string, { numberTo, numeral }: Part): boolean =>
  numeral.big && /个[多来]?亿$/.test(text.slice(Math.max(0, numberTo - 3), numberTo));

/** What a number with 万 or 亿 and no unit is said of: money, things counted, or nothing that can be told. */
type Sense = 'money' | 'count' | null;

/**
 * Money where a money word stands right before it (投资22亿完成) or behind it, or near it in its clause where the number ends a phrase;
 * a count where a counted noun follows, or leads to it (受灾人口超30万), or a phrase ends with a number that is reached (有望突破230万):
 * `hedged` where a hedge stands before it. A number in digits counts something even where nothing says what: 500万浙商, 提供50万岗位.
 */
export function senseOf(
  text: string,
  { from, numberTo: to, numeral }: Pick<Part, 'from' | 'numberTo' | 'numeral'>,
  hedged: boolean,
): Sense {
  const after = text.slice(to, to + 14);
  const counted = COUNTED.test(after.replace(/^的/, ''));
  if ((counted && !after.startsWith('的')) || SHARES.test(after)) return 'count';
  const before = text.slice(Math.max(0, from - 16), from);
  const clause = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  const near = clause.slice(clause.lastIndexOf('，') + 1);
  if (DIRECT.test(before) || MONEY_NOUN.test(after.slice(0, 10)) || PAID.test(before) || SPENT.test(after)) return 'money';
  if (BY_BILLIONS.test(before) && /亿/.test(text.slice(from, to))) return 'money';
  if (counted) return 'count';
  const digits = numeral.style !== 'chinese' && !/[A-Za-z第]$/.test(before) && !/^[A-Za-z]/.test(after);
  if (!END.test(after)) return digits ? 'count' : null;
  if (SUBJECT.test(near)) return 'count';
  if (MONEY.test(near)) return 'money';
  // 数字经济规模达45.5万亿: nothing else is told in 万亿 without its unit.
  if (/万亿/.test(text.slice(from, to)) || (after.startsWith('大关') && /[百千]亿/.test(text.slice(from, to)))) return 'money';
  if (MONEY.test(clause) || MONEY.test(/^[^，。；、]{0,6}/.exec(after)![0])) return 'money';
  return hedged || digits || REACHED.test(before) ? 'count' : null;
}
