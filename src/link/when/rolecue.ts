import type { PeriodMention } from '../../recognize/recognize.js';
import type { PeriodRole } from '../link.js';

/** A wording around a period that says what the period does there. `before` ends where the period begins, `after` begins where it ends. */
export interface RoleCue {
  name: string;
  because: string;
  role: PeriodRole;
  before?: RegExp;
  after?: RegExp;
  /** The wording of the period. */
  itself?: RegExp;
  only?: (mention: PeriodMention) => boolean;
}

/** 2019年3月开工，: what became of a work, a body or a company at a time, and nothing else in that clause. */
export const BEGAN =
  /^(?:正式|全面|顺利)?(?:(?:开工|动工|开建)(?:建设|兴建|修建)?|破土动工|开始建设|奠基|建成(?:通车|投用|投产)?|竣工|完工|投产|投用|投运|通车|开业|成立|挂牌|设立|创立|组建|创办|建厂|建校|获批|立项|合龙|封顶|开通|入党|入伍|参军|参加工作|出生|毕业|退休|退伍|转业|退役)(?=[，。；、）)])/;

export const isDay = ({ expression: { from, shape } }: PeriodMention) =>
  shape === 'span' && (from.day !== undefined || from.weekday !== undefined || from.lunar !== undefined);
export const isPoint = ({ expression: { shape } }: PeriodMention) => shape === 'span';
export const isYear = ({ expression: { from, shape } }: PeriodMention) =>
  (shape === 'span' || shape === 'plan') && from.month === undefined && from.quarter === undefined && from.half === undefined;

export const isPlan = ({ expression: { shape } }: PeriodMention) => shape === 'plan';
