import type { PeriodExpression } from '../recognize.js';
import type { PeriodRule } from './periods.js';
import { article, NO_NUMBER_BEFORE, smallNumber } from './reading.js';

const NUMBER = '(?:[1-9][0-9]?|十[一二三四五六七八九]?|[一二两三四五六七八九]十?)';
const UNITS = { 年: 'year', 个季度: 'quarter', 个月: 'month', 周: 'week', 天: 'day' } as const;
const UNIT = '(年|个季度|个月|周|天)';

const length = (count: string, unit: string): NonNullable<PeriodExpression['length']> => ({
  count: smallNumber(count),
  unit: UNITS[unit as keyof typeof UNITS],
});
const counted = (shape: 'last' | 'next', count: string, unit: string): PeriodExpression => ({
  from: {},
  shape,
  length: length(count, unit),
});
/** 近20年的建设 measures; 近五年来 and, at the head of a clause, 近三年 date. */
const NO_MEASURE = '(?!的|间?发展|前|后|以[上下])';

/** What becomes of a length of time. */
const LASTED = /^(?:延长|缩短|增|减|提高|压缩|改)/;
/** What years are counted from. */
const BEGINNING =
  /(?:挂牌|成立|组建|设立|建立|建区|建市|建县|建校|建院|建厂|开业|开园|开馆|开放|开通|开行|通车|通航|投产|投用|运行|运营|营运|上市|实施|施行|启动|推行|推出|落户|入驻|合并|重组|转型|改制|创办|创立|创建|封关|入世|回归|建交|胜利|解放|提出|实行|颁布|发布|就任|上任|任职|入伍|参军|从警|入党|离休|退休|脱贫)(?:以来)?(?:的)?$/;

export const COUNTED_RULES: readonly PeriodRule[] = [
  {
    name: 'past',
    because: '过去一年, 最近三个月, 近五年来 are counted back from the article',
    needs: /[过最近这]/,
    pattern: new RegExp(`(?:在?(?<!已经?)(?:刚刚)?过去的?|最近的?|近|这)(${NUMBER})${UNIT}(?:多|间|里|来|以来)?`, 'g'),
    produce: (match) => (dates(match) ? counted('last', match[1]!, match[2]!) : null),
  },
  {
    name: 'years-since',
    because: '一年来, 五年来 and, at the head of a clause, 十年间 count back from the article',
    needs: /来|年间/,
    pattern: new RegExp(
      `${NO_NUMBER_BEFORE}(?<![近])(${NUMBER})(年|个月)(?:多)?来(?![到自源看说])|(?<=^|[，。；：、！？“])(?:在|这)?(${NUMBER})年间(?![隔距断接或])`,
      'g',
    ),
    produce: ({ 1: count, 2: unit, 3: years, index, input }) => {
      // 挂牌两年来: from the year of the event on
      const begun = unit === '年' && BEGINNING.test(input.slice(Math.max(0, index - 4), index));
      if (begun) return { from: { year: article(-smallNumber(count!)) }, to: { year: article(0) }, shape: 'span' };
      return counted('last', (count ?? years)!, unit ?? '年');
    },
  },
  {
    name: 'years-total',
    because: '五年累计压减产能, 农村公路五年新增里程, 五年完成投资: it totals the years gone by; 五年建成 lasts',
    needs: /年.{0,2}(?:累计|新增|完成)/,
    pattern: new RegExp(
      `(?<=^|[，。；：、！？“]|(?<![每第近这去前后])[施路设程资业区面水])(${NUMBER})(年)(?:来|间|里)?(?:共|总共)?(?=累计|新增(?!.{0,2}年))|(?<=^|[，。；：、！？“])(${NUMBER})(年)(?:来|间|里)?(?:共|总共)?(?=完成[^，。；0-9]{0,14}投资)`,
      'g',
    ),
    // 目标是：三年完成投资50亿元; 未来三年，五年完成投资…: years to come
    produce: ({ 1: count, 2: unit, 3: years, 4: of, index, input }) =>
      /目标|计划|未来|今后|力争|将|规划/.test(input.slice(0, index)) || /目标|任务|计划/.test(input.slice(index, index + 24))
        ? null
        : counted('last', (count ?? years)!, (unit ?? of)!),
  },
  {
    name: 'ago',
    because: '由两年前的11列提高到19列: a year counted back, 从四年前开始 from then on; 提前两年 and 未来两年前 are none',
    needs: /前/,
    pattern: new RegExp(
      `(?:[自从](?=${NUMBER}年(?:之|以)?前(?:开始|起)))?${NO_NUMBER_BEFORE}(?<![近这每])(${NUMBER})年(?:之|以)?前(?![一二两三四五六七八九十0-9期后半])(?:(?<=[自从]${NUMBER}年(?:之|以)?前)(?:开始|起))?`,
      'g',
    ),
    produce: ([all, count]) => ({ from: { year: article(-smallNumber(count!)) }, shape: /[始起]$/.test(all) ? 'onwards' : 'span' }),
  },
  {
    name: 'days-ago',
    because:
      '三天前, 比两周前, 一个月前: a day, week or month counted back, at the head of a clause or in a comparison; 开学两周前 is none',
    needs: /[天周期月]前/,
    pattern: new RegExp(
      `(?<=^|[，。；：、！？“（]|[比较与由从到在而])(${NUMBER})(天|周|个?星期|个月)(?:之|以)?前(?![一二两三四五六七八九十0-9期后半夕])`,
      'g',
    ),
    produce: ([, count, unit]) => {
      const back = article(-smallNumber(count!));
      return { from: unit === '天' ? { day: back } : unit === '个月' ? { month: back } : { week: back }, shape: 'span' };
    },
  },
  {
    name: 'years-later',
    because: '三年后，这个数字…, 第二年，…: at the head of a sentence it counts on from the year just told of',
    needs: /年后，|第二年，/,
    pattern: /(?<=^|[。；！？\s])(?:(第二年)|(?:仅仅|短短|仅)?([一二两三四五六七八九十]|[1-9])年(?:之|以)?后)(?=，)/g,
    produce: ([, next, count]) => ({ from: { year: { relative: next ? 1 : smallNumber(count!), of: 'force' } }, shape: 'span' }),
  },
  {
    name: 'future-hours',
    because: '未来24小时: the days they reach into',
    needs: /小时/,
    pattern: /(?:未来|今后)的?(24|48|72)个?小时(?:内)?/g,
    produce: ([, hours]) => counted('next', String(Number(hours) / 24), '天'),
  },
  {
    name: 'this-and-next',
    because: '今明两年, 今明后三天, 昨今两天: the present one and those next to it',
    needs: /[今昨][今明]/,
    pattern: /(昨今|今明后?)[两二三]?(年|天(?!气))/g,
    produce: ([, which, unit]) => {
      const key = unit === '年' ? 'year' : 'day';
      const [first, last] = which === '昨今' ? [-1, 0] : [0, which === '今明' ? 1 : 2];
      return { from: { [key]: article(first) }, to: { [key]: article(last) }, shape: 'span' };
    },
  },
  {
    name: 'new-year-to-come',
    because: '新的一年，我们将…: the year to come, told at the end of one or the beginning of the other',
    needs: /新的一年/,
    pattern: /在?(?<!全)新的一年(?:里|中)?(?!级)/g,
    produce: () => counted('next', '1', '年'),
  },
  {
    name: 'future',
    because: '未来三年, 今后五年 are counted on from the article; of a range the longer',
    needs: /未来|今后|接下来/,
    pattern: new RegExp(`(?:在?未来的?|今后的?|接下来的?)(?:${NUMBER}(?:[—–\\-~～至到]))?(${NUMBER})${UNIT}(?:内|间|里)?`, 'g'),
    produce: ([, count, unit]) => counted('next', count!, unit!),
  },
];

/** 近N年 dates where 来 follows, or where it opens a clause and nothing measures with it; 过去 and 最近 always date. */
function dates({ 0: text, 1: count, 2: unit, index, input }: RegExpExecArray): boolean {
  // 保修期由过去的两年延长到三年: how long it lasted
  if (/[从由]$/.test(input.slice(Math.max(0, index - 1), index)) && LASTED.test(input.slice(index + text.length, index + text.length + 4)))
    return false;
  if (!/^[近这]/.test(text) || /来$/.test(text)) return true;
  const head = index === 0 || /[，。；：、！？,;:（(“"\s]/.test(input[index - 1]!);
  // 这两天，…: those up to the article; 这三天 may be any
  if (text[0] === '这') return (unit === '年' && count !== '一') || (head && unit === '天' && count === '两');
  return head && new RegExp(`^${NO_MEASURE}`).test(input.slice(index + text.length, index + text.length + 4));
}
