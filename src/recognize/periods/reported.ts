import type { PeriodRule } from './periods.js';
import { article, readSpan, YEAR, yearNumber } from './reading.js';

/** Times as reports of companies and brokers write them. */
export const REPORTED_RULES: readonly PeriodRule[] = [
  {
    name: 'fiscal-quarter',
    because: '第三财季: a company tells of the quarter that has just ended, whatever its number in the fiscal year',
    needs: /财/,
    pattern:
      /(?<![上去前][一]?年?)(?:(?:本|今|(?:20)?[0-9]{2})?财年的?)?(?:(?:第?[一二三四1-4]|本)财(?:政)?季度?|(?<=财年的?)第?[一二三四1-4]季度?)/g,
    produce: () => ({ from: { quarter: article(-1) }, shape: 'span' }),
  },
  {
    name: 'broker-period',
    because: '2011年3Q, 2Q23, 1H12, 9M2024: quarters, halves and months as brokers write them',
    needs: /[0-9][QHM]/,
    pattern:
      /(?<![0-9A-Za-z.])(?:((?:19|20)[0-9]{2})年?)?(?:([1-4])Q|([12])H|([369])M(?=(?:20)?[0-9]{2}))((?:20)?[0-9]{2})?(?![0-9A-Za-z.%])/g,
    produce: ([, before, quarter, half, months, behind]) => {
      const of = before || behind ? { year: yearNumber((before ?? behind)!) } : {};
      if (quarter) return { from: { ...of, quarter: Number(quarter) }, shape: 'span' };
      if (half) return { from: { ...of, half: half === '1' ? 1 : 2 }, shape: 'span' };
      return { from: { ...of, month: 1 }, to: { ...of, month: Number(months) }, shape: 'span' };
    },
  },
  {
    name: 'report',
    because: '2011年一季报, 半年报, 中期净利润, 半年“成绩单”: what a report of a part of the year tells is of that part',
    needs: /报|半年|年中|中期/,
    pattern: new RegExp(
      `(?:(${YEAR})的?)?(?:(第?一季度?报(?!道|价|名|送)|首季报)|(半年报|中报|(?<![上下])(?:半年|年中)[“"‘]?(?:成绩单|答卷|盘点|大考|交卷)|(?:半年度|中期)(?:报告|(?=业绩|净利|净亏|利润|营收|营业|盈利|分红|派息|股息|财报|财务|归母|主要)))|(三季报|第?三季度报告))(?!酬|表)`,
      'g',
    ),
    produce: ([, year, first, half]) => {
      const of = year ? (readSpan(year)?.from ?? {}) : {};
      if (first) return { from: { ...of, quarter: 1 }, shape: 'span' };
      return half ? { from: { ...of, half: 1 }, shape: 'span' } : { from: { ...of, quarter: 1 }, to: { ...of, quarter: 3 }, shape: 'span' };
    },
  },
  {
    name: 'annual-report',
    because: '年报显示: without a year it is the report on the year before',
    needs: /年报|年度报告/,
    pattern:
      /(?<![0-9半学今去前明后当每历年季度])(?:年报|年度报告)(?=(?:数据|同时|还|也)*(?:显示|披露|称|表明|[，。]|中|预告|业绩|、)|里)/g,
    produce: () => ({ from: { year: article(-1) }, shape: 'span' }),
  },
  {
    name: 'reporting-period',
    because: '报告期内, 报告期末, 回顾期内, 期内，: that of the report which the text speaks of',
    needs: /期/,
    pattern:
      /(?:截[至止]|本|年初至|于)*(?:报告期(?:内|(末)|(初))?(?!间)|(?<![0-9一-龥])回顾(?:期|年度)(?:间|内)?|报告年度内?|(?<=^|[，。；：])期(?:内(?=，)|(末)(?=，|公司|集团)))/g,
    produce: ([, end, start, close]) => ({ from: end || close ? { edge: 'end' } : start ? { edge: 'start' } : {}, shape: 'report' }),
  },
  {
    name: 'four-quarters',
    because: '四个季度的增速分别是…: each quarter of an open year has its own',
    needs: /季度/,
    pattern: new RegExp(`(?:(${YEAR})的?)?(?:[四4]个|各个?)季度(?=[^，。；]{0,12}分别)`, 'g'),
    produce: ([, year]) => {
      const of = year ? (readSpan(year)?.from ?? {}) : {};
      return { from: { ...of, quarter: 1 }, to: { ...of, quarter: 4 }, shape: 'span' };
    },
  },
];
