import { AFTER_DAY_NUMBER, NUMBERED_NAMES, RELATIVE_DAYS } from '../../lexicon/lexicon.js';
import type { Relative } from '../recognize.js';
import type { PeriodRule } from './periods.js';
import {
  anyOf,
  CLOCK,
  DATE_HEAD,
  DAY_ALONE,
  JOIN,
  join,
  NO_NUMBER_BEFORE,
  RELATIVE_DAY,
  readDays,
  readSpan,
  SPAN,
  span,
} from './reading.js';

const relativeDay = (word: string): Relative => ({ relative: RELATIVE_DAYS[word]!.relative, of: RELATIVE_DAYS[word]!.of });

/** Days that name no month, and stretches of hours. */
export const DAY_RULES: readonly PeriodRule[] = [
  {
    name: 'hours-across-days',
    because: '25日8时至26日8时, 7月17日20时到21日6时: from an hour of one day to an hour of another',
    needs: /[时点分](?:—{1,2}|–|-|－|~|～|至|到)/,
    pattern: new RegExp(
      `(?:自|从)?${DATE_HEAD}(${SPAN}|${DAY_ALONE})(?:凌晨|清晨|上午|中午|下午|傍晚|晚上?|夜间)?[0-9]{1,2}[时点](?:[0-9]{1,2}分)?${JOIN}(${SPAN}|${DAY_ALONE})${CLOCK}`,
      'g',
    ),
    produce: ([, first, last]) => join(readSpan(first!) ?? readDays(first!), readSpan(last!) ?? readDays(last!)),
  },
  {
    name: 'day-alone',
    because: '本报26日讯, 展会5日在广州闭幕, 法新社5日报道: a day of the month of the article; 3日内 and 为期5日 are durations',
    needs: /日/,
    pattern: new RegExp(
      `${NO_NUMBER_BEFORE}(?<![月每逢约共仅需过满达A-Za-z]|(?<![附邻临])近|为期|历时|用时|连续|长达|不足)(${DAY_ALONE})(?<=日)(?![内游产常程元圆本历志益后子化]|均[值线价]|夜(?!间|里|至|到)|报(?![道告名收])|前(?!往))(?!以内|之内|工作|左右|时[间长])${CLOCK}`,
      'g',
    ),
    produce: ([, days]) => span(readDays(days!)),
  },
  {
    name: 'since-day',
    because: '自9日以来, 延续自9日来的涨势: from a day of the month of the article on',
    needs: /日(?:以来|来|至今)/,
    pattern: new RegExp(`(?:自|从)(${DAY_ALONE})[^，。；：、0-9]{0,8}?(?:以来|来(?=的)|至今(?![年天日]))`, 'g'),
    produce: ([, day]) => {
      const reading = readDays(day!);
      return reading && { from: reading.from, shape: 'since' };
    },
  },
  {
    name: 'since-an-event',
    because: '自7月1日暑运启动至15日: from the day that something began to another',
    needs: /[自从][^，。；]{2,10}日[^，。；]{2,16}至/,
    pattern: new RegExp(
      `[自从](${SPAN})[\\p{Script=Han}“”]{2,12}?(?:启动|开始|开幕|以来|开启|开通)(?:以来)?(?:至|到)(${SPAN}|${DAY_ALONE})`,
      'gu',
    ),
    produce: ([, first, last]) => join(readSpan(first!), readSpan(last!) ?? readDays(last!)),
  },
  {
    name: 'day-number',
    because: '8号，亚丁市卫生部门表示: 号 is 日 in speech, before a comma or a verb; 3号机组 and 1号线 are names',
    needs: /[0-9]号/,
    pattern: new RegExp(
      `${NO_NUMBER_BEFORE}(?<![第楼院栋幢座线路铁机船车库站井炉区室层元村社组家股—-])(?<!${anyOf(NUMBERED_NAMES)})((?:3[01]|[12][0-9]|[1-9])号)(?=[早晚](?!会|报|期)|(?<=(?:^|[，。；：（“ ])[0-9]{1,2}号)[，对从遭随]|(?<=[在对][0-9]{1,2}号)的|${anyOf(AFTER_DAY_NUMBER)})`,
      'g',
    ),
    produce: ([, days]) => span(readDays(days!)),
  },
  {
    name: 'first-day-of',
    because: '通车首日, 开业第一天: the day that the text has just named',
    needs: /首[日天]|第一天/,
    pattern:
      /(?<![去上前0-9]年的?)(?:通车|开通|开业|开园|开馆|开放|开市|投运|运营|运行|挂牌|开幕|开展|开学|开渔|开游|复航|首航)(?:的)?(?:首日|首天|第一天)/g,
    produce: () => ({ from: { day: { relative: 0, of: 'force' } }, shape: 'span' }),
  },
  {
    name: 'relative-days',
    because: '今天起至14日, 从昨天到今天: a range told from the day of the article',
    needs: /[今昨明前当同次翌]/,
    pattern: new RegExp(`(?:自|从)?(${RELATIVE_DAY})${CLOCK}起?(?:${JOIN})(?:(${SPAN}|${DAY_ALONE})|(${RELATIVE_DAY}))${CLOCK}`, 'g'),
    produce: ([, word, date, other]) => {
      const last = date ? (readSpan(date) ?? readDays(date))?.from : { day: relativeDay(other!) };
      return last ? { from: { day: relativeDay(word!) }, to: last, shape: 'span' } : null;
    },
  },
  {
    name: 'relative-day',
    because: '今天, 昨日, with the date in brackets where it is given: 今天（5月6日）',
    needs: /[今昨明当前同次翌]/,
    pattern: new RegExp(`(${RELATIVE_DAY})(?:上午|下午|凌晨|早上|晚上|晚间|晚)?(?:[（(](${SPAN}|${DAY_ALONE})[）)])?${CLOCK}`, 'g'),
    produce: ([, word, date]) => {
      if (date) return span(readSpan(date) ?? readDays(date));
      return { from: { day: relativeDay(word!) }, shape: 'span' };
    },
  },
];
