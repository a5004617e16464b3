import type { Comparison } from '../../../schemas/schemas.js';

/** Ways in which the heading of a column or row says that its numbers are changes, by what they are measured from. */
const FORMS: readonly [RegExp, Comparison | null][] = [
  [/^(?:环比|[较与比和]上[月旬周]|[较与比和]上月)/, 'mom'],
  [/^[较与比和]上(?:一?季度?)/, 'qoq'],
  [/^(?:[较与比和])(?:年初|上?年度?末|上年度?底|去年底|去年末|期初)/, 'prev_year_end'],
  [/^[较与比和](?:上期|上次|上轮|昨日|前日|上日|上一交易日|前一交易日|前期|本期)/, 'other'],
  [/^(?:年均|年平均)(?:增长|增速|递增)/, 'annual_average'],
  [/^(?:同比|[较与比和](?:上年|去年)|本(?:报告)?期[较与比])/, 'yoy'],
];
/** What may stand around the words of change. */
const CHANGE =
  /^(?:本(?:报告)?期末?|本年|当月|本月|累计)?(?:(?:[与同]?(?:同比|环比)|[与较比和](?:上|去|前|年|期|同|昨|基)[\u4e00-\u9fff]{0,8}?(?:相比)?|年均|按可比价格?|可比|名义|实际)(?:同期)?(?:价格|成交)?)?(?:增长|增速|增幅|增减|增减变[化动]|涨幅|涨跌|涨降|升降|变化|变动|升幅|降幅|降低|下降|减少|增加|提高|递增|±|\+-|\+\/-|增\(减\)|增（减）|增\/减)(?:速度|率|幅度?|比例|额|点数?|量|变动|变化|情况|百分点|百分比|绝对额)*$|^(?:同比|环比|YoY|QoQ|MoM|增|减|涨|跌|±)$|^[与较比](?:上|去|前|年初|期初|同期|昨)[\u4e00-\u9fff]{0,8}$/i;

/** What the change that a heading names is compared with; null where it names no change. A heading of the year's growth (增长%) means the year before. */
export function comparedIn(heading: string): { comparison: Comparison | null } | null {
  if (heading.length > 20 || !CHANGE.test(heading)) return null;
  const bare = heading.replace(/^(?:本(?:报告)?期末?|本年|当月|本月|累计)(?=.)(?![较与比])/, '');
  const form = FORMS.find(([pattern]) => pattern.test(bare));
  if (form) return { comparison: form[1] };
  return { comparison: /涨跌|变动|变化|升降/.test(bare) ? null : 'yoy' };
}
