import type { Granularity } from '../../../schemas/schemas.js';
import { daysBetween } from '../../link/link.js';
import { type Case, isHalf, isYear, meantBy, type Question } from './case.js';

/** Spans that a forecast is made for; a month may be that of a contract, a day that of an event. */
const LONG: ReadonlySet<Granularity> = new Set<Granularity>(['year', 'half', 'quarter', 'range']);
/** 按计划，…; 根据规划，…: all that follows in the sentence. */
const PLAN_LED = /(?:^|[，。；])(?:按照?|根据|依照|依据)[^，。；]{0,8}(?:计划|规划|部署|目标|方案|安排|设计)，[^。；]*$/;

/** Days that a period runs on within which its totals may be in hand already. */
const AHEAD = 366;
/** Days into a year within which what is said of the whole year is aimed at: work reports of January and February; half of it for the second half. */
const YOUNG = 60;
/** 今年节前, 今年开年: the first days of the year alone. */
const AT_ITS_HEAD = /^(?:节[前后]|春节|元旦|春运|入[冬春]|开年|新春|雪季)/;
/** Texts that set out what is to be done in a year. */
const PROGRAMME = /工作报告|计划|目标|规划|要点|安排|打算|部署|意见|方案|举措|今年|致辞/;
/** What is done, in the clause of its figure. */
const HAS_DONE = /完成|累计|建成|共[设建有计]|安置/;
/** 还要, 年内: the period runs on, and the verb looks ahead. */
const STILL = /还要|还将|还有|再(?:签|建|开|新|完|添|引|投|改|增)|(?<![一二两三四五六七八九十\d])年内/;
/** What is begun in one go on a day is there on that day. */
const BEGUN_TOGETHER = /集中(?:开工|签约|启动|开建|竣工|投产)/;

/** A time to come that was carried here from an earlier sentence speaks for itself only where words look ahead as well. */
export const toCome: Question = ({ ahead, when }) => (ahead && !when?.inferred ? 'target' : null);

/** 今年下半年，棉价将震荡，最低是22000元/吨: the sentence goes on about the same time to come. */
export const distant: Question = ({ ahead, when, scene, done, achieved }) =>
  ahead &&
  (when!.period.role === 'deadline' || LONG.has(when!.period.period.granularity)) &&
  scene.linked.periods.includes(when!.period) &&
  !done &&
  !achieved
    ? 'target'
    : null;

/** What is to be so by a time, or as a plan has it. */
export const dueThen: Question = ({ over, done, already, when, today, clause, before }) => {
  if (over || done || already) return null;
  if (when?.period.role === 'deadline' && !when.inferred && today !== null) return 'target';
  return PLAN_LED.test(before(80)) ? meantBy(clause) : null;
};

/** 四季度还要…, “十二五”期间新建变电站408座, told in its first year: of a time that is not over. */
export const stillRunning: Question = (it) => {
  const { over, end, today, start, done, clause, when } = it;
  if (over || end === null || today === null || done) return null;
  if (STILL.test(clause) || (!when?.inferred && /继续/.test(clause))) return 'planned';
  // “十三五”时期，…完成搬迁2782户, told when most of it had gone by
  const most = start !== null && daysBetween(start, today) > 2 * daysBetween(today, end) && HAS_DONE.test(clause);
  return (daysBetween(today, end) > AHEAD && !most) || isYoung(it, start, end, today) ? 'target' : null;
};

/** A year that has hardly begun cannot have its totals yet. */
function isYoung({ when, scene, article, clause, before, after }: Case, start: string | null, end: string, today: string): boolean {
  const young = start === null ? 0 : isYear(start, end) ? YOUNG : isHalf(start, end) ? YOUNG / 2 : 0;
  if (young === 0 || daysBetween(start!, today) >= young || /同比|环比/.test(clause)) return false;
  if (when!.inferred && !scene.linked.periods.includes(when!.period) && !PROGRAMME.test(article.title ?? '')) return false;
  const sentence = /[^。；！？]*$/.exec(before(60))![0] + /^[^。；！？]*/.exec(after(60))![0];
  if (BEGUN_TOGETHER.test(sentence) && !/年度?(?:计划)?(?:完成)?投资[^，。；]{0,4}$/.test(clause)) return false;
  const { to } = when!.period;
  return !AT_ITS_HEAD.test(scene.text.slice(to, to + 3));
}
