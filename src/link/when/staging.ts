import type { Sentence } from '../../tokenize/tokenize.js';
import type { LinkedPeriod } from '../link.js';
import type { Following } from './telling.js';

/** 第三届某某博览会将于5月8日至11日在某市举办: what takes place, behind its days or before them. */
const TAKES_PLACE = /^[^，。；]{0,18}(?:举办|举行|召开|开幕|启幕|开赛|开展)(?!的?[^，。；]{0,8}(?:新闻发布会|发布会|推介会|筹备|动员))/;
const EVENT = /(?:[博展洽交年峰运演览]|大|论坛|艺术|文化|旅游|电影|购物|音乐|啤酒|美食)(?:会|节)|[览会]展|论坛|展$|赛|奥/;
/** How much of a sentence names what takes place. */
const NAMED = 60;

/** The days on which the event that a story is about takes place, where it tells them: 展位, 参展企业 and 赛程 are of those days. */
export function startStaging(): Following {
  let days: LinkedPeriod | null = null;
  return {
    reset() {
      days = null;
    },
    at({ text }: Sentence, periods) {
      const own = periods.find(
        ({ from, to, role, ahead, period: { granularity, period_start }, expression }) =>
          period_start !== null &&
          (role === 'event' || role === 'deadline' || role === 'in_force') &&
          // 今天开幕: the days that follow are of it too
          (expression.to !== undefined ? granularity === 'range' && expression.from.day !== undefined : granularity === 'day' && ahead) &&
          TAKES_PLACE.test(text.slice(to, to + 40)) &&
          EVENT.test(text.slice(Math.max(0, from - NAMED), to + 24)),
      );
      if (own) days = own;
      return days;
    },
  };
}
