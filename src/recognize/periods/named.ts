import { NOW, RECENTLY } from '../../lexicon/lexicon.js';
import type { PeriodRule } from './periods.js';
import { anyOf, article, NO_NUMBER_BEFORE, readSpan, YEAR } from './reading.js';

/** Times told by a word that leaves the year or the day to the text: 同期, 全年, 年底, 目前. */
export const NAMED_RULES: readonly PeriodRule[] = [
  {
    name: 'same-period',
    because: '去年同期 is the period in force a year back, 占同期出口 the period itself; 历史同期 is none',
    needs: /同期/,
    pattern: new RegExp(`(?<!历史|往年|历年|近年|多年|常年|共)(?:(${YEAR})的?)?同期(?![待望盼许])`, 'g'),
    produce: ({ 1: year, index, input }) => {
      const back = /[比较与]/.test(input[index - 1] ?? '') ? -1 : 0;
      return { from: year ? (readSpan(year)?.from ?? {}) : { year: { relative: back, of: 'force' } }, shape: 'same_period' };
    },
  },
  {
    name: 'this-time-of-a-year',
    because: '去年这个时候, 去年此时: the month of the article, a year or two back',
    needs: /时/,
    pattern: /(去年|前年)(?:的)?(?:这个时候|这时候|此时|这个时节|这时)/g,
    produce: ([, year]) => ({ from: { month: article(year === '去年' ? -12 : -24) }, shape: 'span' }),
  },
  {
    name: 'year-looked-at',
    because: '展望2016，…, 盘点2015：…: behind such a verb a bare number is a year',
    needs: /[望点首眸顾见别过]20/,
    pattern: /(?<=展望|盘点|回望|回首|回眸|回顾|再见|告别|走过)(20[0-9]{2})(?=[，。：！| ]|$)/g,
    produce: ([, year]) => ({ from: { year: Number(year) }, shape: 'span' }),
  },
  {
    name: 'middle-of-year',
    because: '2010年年中, 今年年中: June or July; 今年中国 is none',
    needs: /年年中/,
    pattern: new RegExp(`(${YEAR})年中(?![国央期华心小等旬部西])`, 'g'),
    produce: ([, year]) => {
      const of = readSpan(year!)?.from ?? {};
      return { from: { ...of, month: 6 }, to: { ...of, month: 7 }, shape: 'span' };
    },
  },
  {
    name: 'whole-year',
    because: '全年 and 年内 are the year that the text speaks of: an open year',
    needs: /全年|年内/,
    pattern: new RegExp(`全年(?![龄级])|${NO_NUMBER_BEFORE}(?<![年半几数多每整两])年内`, 'g'),
    produce: () => ({ from: {}, shape: 'span' }),
  },
  {
    name: 'plan-year',
    because: '年度计划投资 is the investment planned for the year, 完成年任务的 is of the year; 年度 in a name says no year',
    needs: /年度|年任务|年目标/,
    pattern: /(?<![0-9〇零一二三四五六七八九十两上本全今财跨各每])年度(?=计划|总?投资|目标|任务)|(?<=[成占])年(?=任务|目标)/g,
    produce: () => ({ from: {}, shape: 'span' }),
  },
  {
    name: 'edge-of-year',
    because: '年末, 年底, 比年初: the first and last month of an open year',
    needs: /年[初末底]/,
    pattern: new RegExp(
      `${NO_NUMBER_BEFORE}(?<![年半几数多每整两少青中老童壮大])年(?:(初)(?![步级始审评一二三四五六七八九十])|(?:末(?![端位])|底(?![部])))(?!分配|奖)`,
      'g',
    ),
    produce: ([, start]) => ({ from: { edge: start ? 'start' : 'end' }, shape: 'span' }),
  },
  {
    name: 'edge-of-month',
    because: '月底, 月初: of the month of the article',
    needs: /月[初末底]/,
    pattern: new RegExp(`${NO_NUMBER_BEFORE}(?<![个每月数整半正腊])月(?:(初)(?![一二三四五六七八九十])|末|底)`, 'g'),
    produce: ([, start]) => ({ from: { month: article(0), edge: start ? 'start' : 'end' }, shape: 'span' }),
  },
  {
    name: 'now',
    because: '目前 is the day of the article',
    needs: /[目当眼现如]/,
    pattern: new RegExp(`(?<![项题科栏条数账书名盲面德注夺](?=目前))(?<![体出表实呈发显重展再浮](?=现在))${anyOf(NOW)}`, 'g'),
    produce: () => ({ from: { day: article(0) }, shape: 'now' }),
  },
  {
    name: 'now-already',
    because: '现已建成…: 现 is the day of the article; 现有 is of the moment told of',
    needs: /现已/,
    pattern: /(?<![体出表实呈发显重展再浮涌兑])现(?=已(?!然))/g,
    produce: () => ({ from: { day: article(0) }, shape: 'now' }),
  },
  {
    name: 'lately',
    because: '最近，…: at the head of a clause it is about the day of the article; 最近三个月 and 最近一次 are counted',
    needs: /最近|近来/,
    pattern: /(?<=^|[，。；：“])(?:最近|近来)(?![0-9一二两三四五六七八九十几的数])/g,
    produce: () => ({ from: { day: article(0) }, shape: 'now' }),
  },
  {
    name: 'recently',
    because: '日前 and 近日 say when it was published, never when a figure holds',
    needs: /日|刚|不久/,
    pattern: new RegExp(`(?<![0-9一二三四五六七八九十今昨目节假])${anyOf(RECENTLY)}`, 'g'),
    produce: () => ({ from: { day: article(0) }, shape: 'now' }),
  },
];
