import { HOLIDAYS, SEASONS, UNNAMED_HOLIDAY } from '../../lexicon/lexicon.js';
import type { PeriodExpression } from '../recognize.js';
import type { PeriodRule } from './periods.js';
import { article, GAP, HOLIDAY, NO_NUMBER_BEFORE, readSpan, smallNumber, YEAR, YEAR_NUMBER, yearNumber } from './reading.js';

const holidayOf = (text: string) =>
  Object.entries(HOLIDAYS).find(([, { words }]) => words.some((word) => text.includes(word)))?.[0] ?? null;
/** 春运前20天: the first days of one. */
const firstDays = ({ from }: PeriodExpression, days: number): PeriodExpression => ({
  from: { ...from, day: 1 },
  to: { ...from, day: days },
  shape: 'span',
});
/** 初六, 十五, 廿三 as a number. */
const lunarDay = (text: string) => smallNumber(text.replace('初', '').replace('廿', '二十'));

/** Holidays, seasons and days of the lunar calendar. */
export const SEASON_RULES: readonly PeriodRule[] = [
  {
    name: 'travel-season',
    because: '春运以来, 今年春运首日, 春运第十天, 春运40天, 春运前20天; 春运列车 is no period',
    needs: /[春暑]运/,
    pattern: new RegExp(
      `(${YEAR})?(春运|暑运)(?:((?:启动|开始|开启)?(?:以来|至今))|(?:启动)?(首日|首天)|第([1-9][0-9]?|[一二三四五六七八九十]{1,3})[天日]|(?:的)?前([1-9][0-9]?|[一二三四五六七八九十]{1,3})[天日]|(?=[0-9一二三四五六七八九十两]{1,3}(?:天|个月))|(?=(?:于|已)?(?:今天|昨天|今日|昨日)[^，。；]{0,10}(?:结束|收官|落幕))|(?=(?:正式|圆满|顺利|平安)?(?:结束|收官|落幕|收尾)(?!后|以后|之后|前)))`,
      'g',
    ),
    produce: ([, year, word, since, first, nth, some]) => {
      const found = holiday(year, word!);
      if (!found) return null;
      if (some) return firstDays(found, smallNumber(some));
      if (since) return { ...found, shape: 'since' };
      const day = first ? 1 : nth ? smallNumber(nth) : 0;
      return day ? { ...found, from: { ...found.from, day } } : found;
    },
  },
  {
    name: 'holiday',
    because:
      '“五一”假期, 去年国庆黄金周, 春节“黄金周”, 国庆假期首日; 五一路 and 国庆 alone are no period, and 10月1日至7日国庆长假 is told by its days already',
    needs: /[假期黄档天]/,
    pattern: new RegExp(
      `(?<![0-9一二三四五六七八九十][日号]的?)(${YEAR})?${HOLIDAY}(?:[、和]?${HOLIDAY})?(?:[3-9一二两三四五六七八九]天的?)?(?:[“"]?(?:小长假|黄金周|长假)[”"]?|假期|假日|期间|档期?|(?=[3-9三四五六七八]天[，里内]))(?:(首日|首天)|第([一二三四五六七八])[天日]|的?前([一二两三四五六七])[天日])?`,
      'g',
    ),
    produce: ([all, year, first, nth, some]) => {
      const found = holiday(year, all);
      if (found && some) return firstDays(found, smallNumber(some));
      const day = first ? 1 : nth ? smallNumber(nth) : 0;
      return found && day ? { ...found, from: { ...found.from, day } } : found;
    },
  },
  {
    name: 'unnamed-holiday',
    because:
      '小长假期间, 长假首日, “双节”期间, 这个假期: the holiday that everybody knows on the day of the article; 节假日 is any, 长假 alone may be',
    needs: /[假节黄]/,
    pattern:
      /(?<![一-龥0-9”])(?:(?:这个|今年|本次)?(?:小长假|长假|黄金周|假期)(?:期间|里|中(?=，))|(?:这个|整个|本次)(?:小长假|长假|黄金周|假期)|[“"]?双节[”"]?(?:长假|假期|期间)+|(?:假日|节日)期间|(?:小长假|长假|黄金周|假期)(?:(首日|首天)|第([一二三四五六七八])[天日])|(?:小?长假|黄金周)(?=[3-9三四五六七八]天))/g,
    produce: ([, first, nth]) => {
      const day = first ? 1 : nth ? smallNumber(nth) : 0;
      return { from: { holiday: UNNAMED_HOLIDAY, ...(day ? { day } : {}) }, shape: 'span' };
    },
  },
  {
    name: 'quoted-holiday',
    because: '今年“五一”, 较去年春节, “双十一”当天: the year or the quotation marks tell it from a street',
    needs: /[节庆旦午秋明运]|[一二12][”"]|双十|双1/,
    pattern: new RegExp(
      `(?:(${YEAR})?(?:([“"](?:五一|十一)[”"])|[“"]?(双十[一二]|双1[12])[”"]?(?:当[天日])?)|(${YEAR})(春节|国庆|元旦|端午|中秋|清明|春运|暑运)(?:档期?)?)(?!劳动|国际|路|广场|村|街|主席)`,
      'g',
    ),
    produce: ([, year, word, shopping, named, plain]) => holiday(year ?? named, (word ?? shopping ?? plain)!),
  },
  {
    name: 'season',
    because: '今夏, 去冬, 2023年春季, by the months of the season; 秋季开学 is in September, 去年冬季以来 goes on; 夏季粮食 is a crop',
    needs: /[春夏秋冬]/,
    pattern: new RegExp(
      `(?:(今|去)([春夏秋冬])(?![天节训运])|(${YEAR})的?([春夏秋冬])[季天])(?!粮|油菜|作物|农作物|达沃斯|奥运|运动会)(?:(开学|入学|学期)|(以来))?`,
      'g',
    ),
    produce: ([, near, season, year, other, term, since]) => {
      const [first, last] = SEASONS[(season ?? other)!]!;
      const start = near ? { year: article(near === '今' ? 0 : -1) } : (readSpan(year!)?.from ?? {});
      if (since) return { from: { ...start, month: first }, shape: 'since' };
      const on = typeof start.year === 'number' ? start.year + 1 : start.year && { ...start.year, relative: start.year.relative + 1 };
      if (term && first === 9) return { from: { ...start, month: 9 }, shape: 'span' };
      const end = last < first && on !== undefined ? { year: on } : start;
      return { from: { ...start, month: first }, to: { ...end, month: last }, shape: 'span' };
    },
  },
  {
    name: 'two-seasons',
    because: '今冬明春, 去冬今春: a winter and the spring that follows it',
    needs: /冬/,
    pattern: /今冬明春|去冬今春/g,
    produce: ([words]) => {
      const back = words === '去冬今春' ? -1 : 0;
      return { from: { year: article(back), month: 12 }, to: { year: article(back + 1), month: 5 }, shape: 'span' };
    },
  },
  {
    name: 'since-season',
    because: '入汛以来, 入夏以来: from the year of the article on; 入冬以来 from its last November on',
    needs: /以来/,
    pattern: /(?:今年|自|从)?(?:入[汛夏春梅伏]|开春|开渔|(入冬)|(入秋))以来/g,
    produce: ([, winter, autumn]) => {
      if (winter) return { from: { month: 11 }, shape: 'since' };
      return { from: { year: article(0), ...(autumn ? { month: 9 } : {}) }, shape: 'since' };
    },
  },
  {
    name: 'heating-season',
    because: '2022—2023年采暖季, 2021/22榨季, 今冬采暖期: what runs from one year into the next goes by both',
    needs: /[暖热榨雪]季|[暖热]期/,
    pattern: new RegExp(
      `${NO_NUMBER_BEFORE}(${YEAR_NUMBER})${GAP}(?:年|年度)?(?:[—–~～至/／-]{1,2})(${YEAR_NUMBER}|[0-9]{2})(?:年|年度)?(?:采暖|供暖|供热|取暖|榨|冰雪|雪)(?:季|期)`,
      'g',
    ),
    produce: ([, first, last]) => {
      const begins = yearNumber(first!);
      const ends = last!.length === 2 ? Math.floor(begins / 100) * 100 + Number(last) : yearNumber(last!);
      return ends < begins ? null : { from: { year: begins }, to: { year: ends }, shape: 'span' };
    },
  },
  {
    name: 'lunar',
    because:
      '除夕当天, 大年初一, 正月初六, 元宵节: days counted from the Lunar New Year; those of the months before it are claimed and not placed',
    needs: /[正腊冬大除元年][^年]?[夕宵月]|大年|年三十/,
    pattern: new RegExp(
      `(${YEAR})?(?:(?:农历)?(?:(?:正月|大年)(初[一二三四五六七八九十]|廿[一二三四五六七八九]|二十[一二三四五六七八九]?|三十|十[一二三四五六七八九]?)|(?:腊月|冬月)(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]|二十[一二三四五六七八九]?|三十|十[一二三四五六七八九]?))|(除夕(?!夜?饭))|(元宵节(?!目|假)))(?:之?夜|当[天日晚]|[上下]午|凌晨|晚上)?`,
      'g',
    ),
    produce: ([all, year, day, eve, lanterns]) => {
      const of = year ? (readSpan(year)?.from ?? {}) : {};
      if (eve) return { from: { ...of, lunar: -1 }, shape: 'span' };
      if (lanterns) return { from: { ...of, lunar: 14 }, shape: 'span' };
      if (!day) return { from: {}, shape: 'lunar' };
      // 大年三十 is the eve; 正月三十 the end of the month
      if (day === '三十') return all.includes('大年') ? { from: { ...of, lunar: -1 }, shape: 'span' } : { from: {}, shape: 'lunar' };
      return { from: { ...of, lunar: lunarDay(day) - 1 }, shape: 'span' };
    },
  },
];

function holiday(year: string | undefined, word: string): PeriodExpression | null {
  const name = holidayOf(word);
  return name ? { from: { ...(year ? readSpan(year)?.from : {}), holiday: name }, shape: 'span' } : null;
}
