import type { Numeral } from './numeral.js';

const MONEY =
  /投资|资金|收入|产值|销售|营收|利润|税|生产总值|融资|贷款|存款|余额|出口|进口|外贸|贸易|成交|交易额|金额|[^员名定限份]额|身家|市值|资产|负债|注资|订单|GDP|元|耗资|斥资|投入|拨款|补贴|造价|预算|支出|经费|债|募|收购|估值|票房|赔|罚|捐|奖金|产业|成本|亏损|盈利|净利|消费|合同|签约|引资|项目|红包/;

const DIRECT = new RegExp(`(?:${MONEY.source})(?:了|为|达到?|约|近|超过?|逾|突破|共|仅|计|高达|至|的)?$`);
const COUNTED =
  /^(?:[一-龥]{0,2}(?:网民|农民|党员|学生|考生|旅客|游客|人口|职工|居民|群众|观众|用户|企业|大军|同胞|人民|百姓|年|次|吨|亩|户))/;

/**
 * Whether a number with 万 or 亿 and no unit is said of money: a money word stands right before it (投资22亿完成), or near it in its clause
 * where the number ends a phrase; and no counted noun follows.
 */
export function moneySense(text: string, numeral: Pick<Numeral, 'from' | 'to'>): boolean {
  if (!/[万亿兆]/.test(text.slice(numeral.from, numeral.to)) || COUNTED.test(text.slice(numeral.to, numeral.to + 5))) return false;
  const before = text.slice(Math.max(0, numeral.from - 16), numeral.from);
  if (DIRECT.test(before)) return true;
  const after = text.slice(numeral.to, numeral.to + 6);
  if (!/^(?:$|[，。；、！？,;）)”"：:\s的]|左右|以上|大关|规模|投资|资金|产值|项目|多)/.test(after)) return false;
  const clause = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  return MONEY.test(clause) || MONEY.test(after);
}
