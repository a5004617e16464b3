import type { Article, Status } from '../../../schemas/schemas.js';
import { lastDayOf } from '../../link/link.js';
import type { Scene } from '../scene.js';
import type { When } from '../when.js';

/** A figure of which is asked whether what it says is so or to be. */
export interface Case {
  scene: Scene;
  k: number;
  article: Article;
  /** Its period, where that is no part of a title; the first and last day of it, and the day of the article. */
  when: When | null;
  start: string | null;
  end: string | null;
  today: string | null;
  /** The period had ended, or had not begun. */
  over: boolean;
  ahead: boolean;
  /** The words before it in its clause, without where a change starts, and whether they say that it has been done. */
  clause: string;
  done: boolean;
  /** 了 or 已 stands behind it in its clause. */
  already: boolean;
  /** 了 stands right before it. */
  achieved: boolean;
  /** It is a share or a rate. */
  share: boolean;
  /** So many characters before it, and behind it. */
  before: (length: number) => string;
  after: (length: number) => string;
}

/** What may tell whether a figure is so or to be; null where it does not. */
export type Question = (it: Case) => Status | null;

/** Words that say that it has been done: they end the reach of an earlier word of intention. */
export const DONE = /已|过去|以前|从前|原来|当时|目前|累计|截至|完成了|实现了|去年|上年|实际(?!控制|出资人|上|使用|利用|吸收|到位|外资)/;
/** Said of what is done, within a clause. */
export const ALREADY = /^[^，。；]*(?:已|了)/;
/** 由目前的3.5万元|提高到5万元: where a change starts says nothing of where it ends. */
const ORIGIN = /[从由](?:目前|现在|去年|上年|当前)的?[^，。；]*?(?=[增提降达上扩减下缩])/;
/** Words that aim at a value; other words of intention plan it. */
const AIMS = /力争|争取|目标|确保|预期|努力|不得|有望|瞄准/;

/** What such words make of a figure. */
export const meantBy = (words: string): Status => (AIMS.test(words) ? 'target' : 'planned');

/** A whole year, or a second half. */
export const isYear = (start: string, end: string) => start.endsWith('-01-01') && end.endsWith('-12-31');
export const isHalf = (start: string, end: string) => start.endsWith('-07-01') && end.endsWith('-12-31');

/** A government's yearly report of which only the year is known is given in spring: what it says of that year lies ahead. */
const spring = ({ published, title }: Article): string | null =>
  published?.length === 4 && title !== null && /政府工作报告/.test(title) ? `${published}-01-31` : null;

/** Whether `at` lies in a title. */
const inTitle = (text: string, at: number) => text.lastIndexOf('《', at) > text.lastIndexOf('》', at);

/** All that is asked of the figure at chunk `k`, which `told` dates. */
export function caseOf(scene: Scene, k: number, told: When | null, article: Article): Case {
  const { text, linked } = scene;
  const { from, to, figure } = scene.chunks[k]!;
  // 《行动计划（2025—2030年）》: a time in a title is not when
  const when = told && linked.periods.includes(told.period) && inTitle(text, told.period.from) ? null : told;
  const { period_start: start = null, period_end: end = null } = when?.period.period ?? {};
  const { published } = article;
  const today = published === null ? null : (spring(article) ?? lastDayOf(published));
  // of an article that tells its year alone nobody knows whether it came before the end of that year
  const itsYear = published?.length === 4 && start !== null && end !== null && start.startsWith(published) && isYear(start, end);
  const before = (length: number) => text.slice(Math.max(0, from - length), from);
  const after = (length: number) => text.slice(to, to + length);
  const clause = /[^，。；]*$/.exec(before(40))![0].replace(ORIGIN, '');
  return {
    scene,
    k,
    article,
    when,
    start,
    end,
    today,
    over: end !== null && today !== null && end <= today && !itsYear,
    ahead: (start !== null && today !== null && start > today) || when?.period.expression.shape === 'next',
    clause,
    done: DONE.test(clause),
    already: ALREADY.test(text.slice(from, to + 8)),
    achieved: text[from - 1] === '了',
    share: /^(?:percent|ratio)$/.test(figure!.quantity.kind),
    before,
    after,
  };
}
