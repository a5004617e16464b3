import type { PeriodExpression, PeriodPoint, Relative } from '../recognize.js';
import type { PeriodRule } from './periods.js';
import { article, smallNumber } from './reading.js';

const WEEKS: Readonly<Record<string, number>> = { 本: 0, 这: 0, 这一: 0, 上: -1, 上一: -1, 上个: -1, 前一: -1, 下: 1, 下一: 1, 下个: 1 };
const NEAR = '(本|这一?|上[一个]?|前一|下[一个]?)';
const WEEK = '(?:周|星期)';

const expression = (from: PeriodPoint, to?: PeriodPoint): PeriodExpression => ({ from, ...(to ? { to } : {}), shape: 'span' });

export const WEEK_RULES: readonly PeriodRule[] = [
  {
    name: 'week',
    because: '上周, 本周五: a week, or a day of one, counted from the article; 本周期 and 下周边 are none',
    needs: /周|星期/,
    pattern: new RegExp(
      `(?<![以之至每节假日天会])${NEAR}${WEEK}(?:([一二三四五六日天])(?![边])|(末)|(?![边期转岁年报刊围身知密到折易波线均口游全密延]))`,
      'g',
    ),
    produce: ([, near, day, end]) => {
      const week: Relative = article(WEEKS[near!]!);
      if (end) return expression({ week, weekday: 6 }, { week, weekday: 7 });
      return expression(day ? { week, weekday: weekday(day) } : { week });
    },
  },
  {
    name: 'until-weekday',
    because: '截至本周一中午, 截至周五收盘: up to a day of the week; prices at its close are of the day itself',
    needs: /截[至止].{0,4}(?:周|星期)/,
    pattern: new RegExp(
      `(?:截至|截止到?|截止至)${NEAR}?${WEEK}([一二三四五六日天])(?:上午|中午|下午|晚间?|早盘|午盘)?(?=(收盘|收市|[^，。；]{0,12}(?:报|价))?)`,
      'g',
    ),
    produce: ([, near, day, close]) => ({
      from: { ...(near ? { week: { relative: WEEKS[near]!, of: 'article' } } : {}), weekday: weekday(day!) },
      shape: close ? 'span' : 'until',
    }),
  },
  {
    name: 'weekday',
    because: '周五收盘, 星期三（6日）, ，周四小麦期货攀高: the last such day; 每周一 and 周一至周五 come again and again',
    needs: /周[一二三四五六日]|星期/,
    pattern:
      /(?<![本这上下前一二两三四五六七八九十0-9每逢个隔单双逐第至到、和及—~-])(?:周|星期)([一二三四五六日天])(?=[，。（(]|$|[早晚]|[上下]午|凌晨|收|大?[跌涨]|[上下][跌涨]|[上下]挫|小幅|微[涨跌升降]|反弹|回[落升]|盘中|低开|高开|每[吨桶磅盎]|最后报价|价[格是为]?|开盘|公布|发布|表示|宣布|说|称|在|的?电|讯|报|(?<=(?:^|[，。；])(?:周|星期).)[^，。；0-9]{0,10}(?:期货|期[铜铝锌金油]|股市|指数|现货|合约))(?!的)/g,
    produce: ([, day]) => expression({ weekday: weekday(day!) }),
  },
];

/** 1 Monday to 7 Sunday (ISO 8601). */
const weekday = (day: string) => (day === '日' || day === '天' ? 7 : smallNumber(day));
