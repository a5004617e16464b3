import type { Status } from '../../schemas/schemas.js';
import { AIMS_AT, FORMERLY, MEANS_TO, MUST, WILL } from '../lexicon/lexicon.js';
import { daysBetween, type LinkedPeriod } from '../link/link.js';
import { isDays } from './cannotbe.js';
import type { Scene } from './scene.js';

/** 如果买一台，大约需要10万元: what is only supposed. */
const SUPPOSED = /(?:如果|假如|倘若|要是|(?<![不])只要|一旦)[^。；]*$/;
/** 一天可处理垃圾400吨, 球场能容纳3万人, 厂家可能多达上百家: what may be, at any time. */
const MAY_BE =
  /(?<!亩)(?:(?<![许认不尚])可(?![支谓再观比持信视靠穿能别喜见惜爱口])以?|(?<![才功职智势潜动产性效机技只不节热光核电])能(?![源量力见耗效])够?|(?<!不)可能(?!造成|导致))[^，。；：0-9了]{0,6}$/;
/** 每天有三趟车, 每年上网电量6亿千瓦时: what comes again and again. */
const AGAIN = /(?:每[天年月日周季晚]|平均一[天年]|一年四季|常年|年年|往年)[^，。；：]*$/;
/** 协议分为三个阶段, 茶博馆设有展柜300个: what a thing is made of. */
const MADE_OF = /(?:分为|分成|划为|划分为|下设|设有|下辖|管辖|实行)[^，。；：0-9了]{0,6}$/;
/** 5000年历史, 二百年的传统 */
const AGE_OF = /^(?:多|余)?的?[^，。；]{0,4}(?:历史|传统|积淀)/;
/** Told of a time gone by for all that. */
const GONE_BY = new RegExp(`(?:${FORMERLY.join('|')})(?!的)|显示|统计|调查|审计|当时|那时|曾|当年|[时后]，|期间`);
/** Days after its end within which a span is still what a report tells of. */
const REPORTED_WITHIN = 75;

/** What is there by now, in the clause of the figure: 已建成, 现有, 目前有. */
const BY_NOW = /(?:已(?!故|婚|知|然|往)经?|现有|现存|如今|目前|迄今|至今)[^，。；：]{0,24}$/;
/** 公司有数百名业务员, 村里有60户: what is there, and not how many of those told of (其中有3人). */
const THERE_IS = /(?<![没只仅另还中曾共确])(?:拥|具)?有(?:近|约|超过?)?$/;

/** Whether `period` was a day, or a span that had long been over on the day of the article. */
function isLongOver({ linked }: Scene, { over, period: { granularity, period_end } }: LinkedPeriod): boolean {
  const today = linked.dated?.period.period_end;
  if (!over || period_end === null || today == null) return false;
  return granularity === 'day' || daysBetween(period_end, today) > REPORTED_WITHIN;
}

/** Whether `date` lies longer before the article than a report tells of, or than `days`; false where the article has no day. */
export function isLongAgo({ linked }: Scene, date: string | null, days = REPORTED_WITHIN): boolean {
  const today = linked.dated?.period.period_end;
  return today != null && date !== null && daysBetween(date, today) > days;
}

/** 其中15个…, 60个村有50个…: counted among those told of. */
const AMONG = /其中[^。；]*$|(?:[0-9]|[一二三四五六七八九十百千万])[^，。；]{1,4}[中里]?有$/;

/**
 * How a figure of chunk `k` stands to the time of an earlier sentence: none where it is told of no time at all (what is supposed, what
 * comes again and again), now where it is what is there by now (已建成, what a thing is made of), that time otherwise. Pure.
 */
export function standsApart(scene: Scene, k: number, period: LinkedPeriod): 'none' | 'now' | null {
  if (!isLongOver(scene, period)) return null;
  const { text, chunks } = scene;
  const { from, to, figure } = chunks[k]!;
  const before = text.slice(Math.max(0, from - 80), from);
  if (AMONG.test(before)) return null;
  const clause = /[^，。；：]*$/.exec(before)![0];
  if (GONE_BY.test(/[^。；]*$/.exec(before)![0])) return null;
  if (SUPPOSED.test(before) || AGAIN.test(clause)) return 'none';
  if (MAY_BE.test(clause) || MADE_OF.test(clause)) return 'now';
  if (figure!.quantity.kind === 'duration') return AGE_OF.test(text.slice(to, to + 8)) ? 'none' : null;
  if (BY_NOW.test(clause)) return 'now';
  return period.period.granularity !== 'day' && THERE_IS.test(clause) ? 'now' : null;
}

/** 新增学位3万个: what comes about in the time to come that is spoken of. */
const COMES_ABOUT = /新增|新建|增加|新开|招[收聘生]|安排|投放|开行|加开|其中/;
/** 每10股派1.5元: paid for the time reported on. */
export const PAID_OUT = /派|分红|股[利息]|红利|转增|送股/;

/** Words that look ahead, before the figure. */
const LOOKS_AHEAD = new RegExp(
  `(?<!并)${WILL}|并将(?=[于在会继持进向对])|${MUST}|${MEANS_TO}|${AIMS_AT}|打算|准备|预计|努力|下一步|(?<!对)未来(?!市场|信心)`,
);
/** Those of a clause before that go on into the next. */
const GOES_ON_AHEAD = /[还即]将|将(?:再|改|扩|继续|陆续|新|投|建|开|完成|实施|组织)|计划|力争|打算|有望|(?<![模草虚比])拟|下一步/;

function looksAhead(before: string): boolean {
  const [clause = '', ...earlier] = /[^。；]*$/.exec(before)![0].split('，').reverse();
  return LOOKS_AHEAD.test(clause) || earlier.some((one) => GOES_ON_AHEAD.test(one));
}
/** 3%的预测: what was foreseen for the time told of. */
const FORESEEN = /^的?[^，。；]{0,4}(?:预测|预期|预计|目标|计划|任务)/;

/**
 * Whether a period that was carried to chunk `k` from an earlier sentence cannot be that of what `status` says of it: a time that is over of
 * what is still to be done, a time to come of what is so.
 */
export function isAtOdds({ linked, text, chunks }: Scene, k: number, when: LinkedPeriod, status: Status): boolean {
  const { over, ahead, period } = when;
  const { from, to } = chunks[k]!;
  const before = text.slice(Math.max(0, from - 40), from);
  if (status === 'actual') return ahead === true && period.period_end !== null && !COMES_ABOUT.test(before);
  // 8月15日至17日举行…。县里将建…, in a text without a date: what is meant is not of the days of the news
  return (
    (over === true || (linked.dated === null && isDays(when))) &&
    !PAID_OUT.test(before) &&
    (linked.outlook || looksAhead(text.slice(Math.max(0, from - 80), from))) &&
    !FORESEEN.test(text.slice(to, to + 12))
  );
}
