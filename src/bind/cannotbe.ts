import { daysBetween, type LinkedPeriod } from '../link/link.js';
import type { Scene } from './scene.js';
import { AMOUNT } from './spell.js';

/** 年龄 of somebody; 平均年龄, 预期寿命 are counted for a time. */
const AGE = /年龄$/;
const OF_MANY = /平均|人均|中位/;
/** Days in a unit of time. */
const DAYS_IN: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7, 星期: 7, 个月: 30, 月: 30, 年: 365, 个年头: 365 };
/** 连续三天, 已持续11周: how long by then. */
const BY_THEN = /连续|持续|已|累计|整整$/;

/** What there is, in the clause of the figure: 现有, 拥有, 下辖. */
const HAS =
  /(?:现有|现存|(?<!具)拥有(?!游客|观众)|下辖|管辖(?![区范])|设有|建有|辖(?!区)有?|占地|坐落|确权)(?:(?!的[^，。；：]{0,6}(?:共|被|倒|发生|收|销|卖))[^，。；：]){0,24}$/;
/** 当天共拥有…: told of the day for all that. */
const THEN = /当[天日晚]|期间|[本此该]届|会上|现场/;

/** What a road or a train is like: 单程350公里, 时速70公里. */
const OF_A_LINE = /(?:(?<!累计)(?:[全单]|(?<!(?:通车|运营|营业|总))里)程|运行|[时车]速|全?长|距离|跨度)[^，。；：0-9]{0,8}$/;
/** 新增铁路运营里程600公里: so much of it came about in those years. */
const CAME_ABOUT = /新|增|完成|建成|开通|改[建造]|修|累计|治理|缩短|延[伸长]|[巡骑跑]/;
/** What it costs to go by it. */
const FARE = /(?:票价|车费|起步价|车票|运价)(?!收入|价值|补贴|总|销售)[^，。；]{0,10}$/;

/** A day, or days from one to another. */
const DAYS = /^[0-9X]{4}-\d\d-\d\d(?:\/[0-9X]{4}-\d\d-\d\d)?$/;
/** Up to a day, or since one. */
const OPEN: ReadonlySet<string> = new Set(['until', 'since', 'now', 'onwards']);

/** Whether `period` is a day, or days that an event lasts, and not what is counted up to or since one. */
export const isDays = ({ period: { period }, expression: { shape } }: LinkedPeriod): boolean => DAYS.test(period) && !OPEN.has(shape);

/** How many days `period` lasts; null where it is open. */
function lengthOf({ period: { period_start, period_end } }: LinkedPeriod): number | null {
  return period_start === null || period_end === null ? null : daysBetween(period_start, period_end) + 1;
}

/**
 * Whether a period that was carried to the figure of chunk `k` under `label` from an earlier sentence cannot be its own by what the figure means:
 * `none` where it has no time (how old somebody is, what lasts longer than the days told of), `now` where it is so as of the telling (what
 * somebody has while an event goes on). Null where the period may be. Pure.
 */
export function cannotBe(scene: Scene, k: number, label: string | null, period: LinkedPeriod): 'none' | 'now' | null {
  const { text, chunks, linked } = scene;
  const { from, figure } = chunks[k]!;
  const { kind, unit } = figure!.quantity;
  const today = linked.dated?.period.period_end;
  if (today != null && period.period.period_start === today) return null;
  const before = text.slice(Math.max(0, from - 40), from);
  const clause = /[^，。；：]*$/.exec(before)![0];
  if (kind === 'duration' && (unit === '岁' || AGE.test(label ?? ''))) return OF_MANY.test(`${clause}${label ?? ''}`) ? null : 'none';
  const days = lengthOf(period);
  if (kind === 'duration')
    return isDays(period) && days !== null && lasts(scene, k) > days && !BY_THEN.test(clause) && !AMOUNT.test(label ?? '') ? 'none' : null;
  const [event, years] = [isDays(period), days !== null && days > 730];
  if (event && HAS.test(clause) && !THEN.test(before)) return 'now';
  // 春运期间…。这趟车票价10元: it costs so much before and after
  if (event && days !== 1 && kind === 'money' && FARE.test(clause)) return 'now';
  return years && kind === 'length' && OF_A_LINE.test(clause) && !CAME_ABOUT.test(clause) ? 'now' : null;
}

/** How many days the span of time of chunk `k` lasts at least; 0 where that is not known. */
function lasts({ chunks }: Scene, k: number): number {
  const { unit, low } = chunks[k]!.figure!.quantity;
  return low === null || unit === null ? 0 : low * (DAYS_IN[unit] ?? 0);
}
