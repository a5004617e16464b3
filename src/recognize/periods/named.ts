import { CENSUSES, FIVE_YEAR_PLANS, NOW, RECENTLY, STRUCK, TURNING_POINTS } from '../../lexicon/lexicon.js';
import type { PeriodExpression, Relative } from '../recognize.js';
import type { PeriodRule } from './periods.js';
import { anyOf, NO_NUMBER_BEFORE, readSpan, smallNumber, YEAR, yearNumber } from './reading.js';

const article = (relative: number): Relative => ({ relative, of: 'article' });
const years = (first: number, last: number): PeriodExpression => ({ from: { year: first }, to: { year: last }, shape: 'span' });
const numbered = (words: readonly string[]) => words.filter((word) => word.length === 3);
const plan = (word: string, tail = ''): PeriodExpression => {
  const [first, last] = FIVE_YEAR_PLANS[word]!;
  if (/^期?末|收官/.test(tail)) return { from: { year: last }, shape: 'span' };
  if (/^初|开局/.test(tail)) return { from: { year: first }, shape: 'span' };
  const some = /^前(.)年/.exec(tail)?.[1];
  if (some) return { from: { year: first }, to: { year: first + smallNumber(some) - 1 }, shape: 'span' };
  if (tail === '以来') return { from: { year: first }, shape: 'since' };
  return { from: { year: first }, to: { year: last }, shape: 'plan' };
};
const PLAN_TAIL = '(?:规划|计划)?(?:(期?末|初|以来|收官之年|开局之年|时期|期间|前[两三四2-4]年))?';

const CENTURY = '(?:(二十一|二十|十九|十八|21|20|19|18|上个?)世纪)';
const CENTURIES: Readonly<Record<string, number>> = { 上: 20, 上个: 20 };

export const NAMED_RULES: readonly PeriodRule[] = [
  {
    name: 'quoted-plan',
    because: 'in quotation marks every five-year plan is one: “十四五”期间, “九五”',
    needs: /五[”"’'』」]/,
    pattern: new RegExp(`[“"‘'『「](${anyOf(Object.keys(FIVE_YEAR_PLANS))})[”"’'』」](?!普法)${PLAN_TAIL}`, 'g'),
    produce: ([, word, tail]) => plan(word!, tail),
  },
  {
    name: 'numbered-plan',
    because: '第一个五年计划期间: the plans were counted so until the ninth',
    needs: /五年计划/,
    pattern: /第(十[一二三四五六]?|[一二三四五六七八九])个五年(?:计划|规划)(末|初|期间|时期)?/g,
    produce: ([, number, tail]) => (FIVE_YEAR_PLANS[`${number}五`] ? plan(`${number}五`, tail) : null),
  },
  {
    name: 'plan',
    because: 'without them 十一五 and later; 九五 and 十五 alone may be a discount and a number',
    needs: /[一二三四五六七八九十]五/,
    pattern: new RegExp(
      `${NO_NUMBER_BEFORE}(?:(${anyOf(numbered(Object.keys(FIVE_YEAR_PLANS)))})${PLAN_TAIL}|(${anyOf(Object.keys(FIVE_YEAR_PLANS))})(?=时期|期间|计划))`,
      'g',
    ),
    produce: ([, word, tail, short]) => plan((word ?? short)!, tail),
  },
  {
    name: 'turning-point',
    because: '改革开放以来, 党的十八大以来 have a known beginning',
    needs: /以来/,
    pattern: new RegExp(`(${anyOf(Object.keys(TURNING_POINTS))})以来`, 'g'),
    produce: ([, word]) => {
      const [year, month] = TURNING_POINTS[word!]!;
      return { from: { year, month }, shape: 'since' };
    },
  },
  {
    name: 'census',
    because:
      '第七次全国人口普查结果显示, 与第六次人口普查相比: each counted as of a known day; 普查办公室 and 普查登记 are work done for it',
    needs: /普查/,
    pattern:
      /(?<![年（(])(?:全国|我国)?第([一二三四五六七])次(?:全国)?(人口|农业|经济)普查(?=的[0-9]|的?(?:主要)?(?:数据|结果|公报|统计|资料|显示|表明|汇总|时|，|：|）|》|（|和|与|至|到|后?相比|以来|期间))(?!的?[^，。；]{0,6}(?:工作|登记|领导小组|办公室|条例|宣传|方案))/g,
    produce: ([, number, kind]) => {
      const [year, month, day] = (CENSUSES[kind!]![number!] ?? '').split('-').map(Number);
      return year ? { from: { year, ...(month && day ? { month, day } : {}) }, shape: 'span' } : null;
    },
  },
  {
    name: 'struck-on',
    because: '“5·12”特大地震给全区造成…, 唐山大地震造成…: the day of the disaster, where what it did is told; 汶川地震后 is later',
    needs: /地震/,
    pattern: new RegExp(
      `[“"]?(${anyOf(Object.keys(STRUCK))})[”"]?(?:${anyOf(Object.keys(STRUCK).filter((name) => !/[0-9]/.test(name)))})?(?:[78]\\.[0-9]级)?(?:特大|强烈|大|强)?地震(?=，?(?:[^，。；]{0,3}给|[^，。；]{0,8}造成|致|使|导致|夺去|中，?|让))`,
      'g',
    ),
    produce: ([, name]) => {
      const [year, month, day] = STRUCK[name!]!;
      return { from: { year, month, day }, shape: 'span' };
    },
  },
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
    name: 'four-quarters',
    because: '四个季度的增速分别是…: each quarter of an open year has its own',
    needs: /季度/,
    pattern: new RegExp(`(?:(${YEAR})的?)?(?:[四4]个|各个?)季度(?=[^，。；]{0,12}分别)`, 'g'),
    produce: ([, year]) => {
      const of = year ? (readSpan(year)?.from ?? {}) : {};
      return { from: { ...of, quarter: 1 }, to: { ...of, quarter: 4 }, shape: 'span' };
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
    name: 'decade',
    because: '上世纪八十年代, 90年代: ten years; a century is a hundred',
    needs: /世纪|年代/,
    pattern: new RegExp(`${CENTURY}(?:([1-9]0|[二三四五六七八九]十)年代)?|${NO_NUMBER_BEFORE}([5-9]0|[五六七八九]十)年代`, 'g'),
    produce: ([, century, decade, alone]) => {
      const hundred = century ? ((CENTURIES[century] ?? smallNumber(century)) - 1) * 100 : 1900;
      const ten = decade ?? alone;
      return ten ? years(hundred + smallNumber(ten), hundred + smallNumber(ten) + 9) : years(hundred + 1, hundred + 100);
    },
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
