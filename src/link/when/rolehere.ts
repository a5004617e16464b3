import type { PeriodMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { PeriodRole } from '../link.js';
import { isFuture } from './future.js';
import { roleIn } from './periodroles.js';

const MARKET = /收盘|开盘|收[于报高低涨跌]|报收|结算价|期货|合约|持仓|盘[面中]|撮合|郑[棉糖醇油]|沪[铜铝锌胶金银]|美分|NYMEX|CBOT|LME/;
const GAMES = /^[^，。；：]{0,12}(?:运动会|[奥亚全大青]运会|残?奥会|世界杯|锦标赛|世博会|园博会|博览会|进博会|服贸会|交易会|峰会|论坛)/;

/** Of a time gone by (`over`) 到6月底 is no deadline, and 2003年前 is the time before it. */
export function roleHere(mention: PeriodMention, sentence: Sentence, { over, ahead }: { over: boolean; ahead: boolean }): PeriodRole {
  const { text } = sentence;
  const { role, cue } = roleIn(sentence, mention);
  // 郑棉9月均价 and 12月玉米收盘 in June name what is traded.
  if (
    ahead &&
    mention.expression.from.month !== undefined &&
    mention.expression.from.day === undefined &&
    MARKET.test(text) &&
    !isFuture(text, mention)
  )
    return 'name';
  // 法院2024年工作报告显示，: told in the next year it reports on its own
  if (over && cue === 'in-a-name' && /^[^，。；]{0,4}工作报告[^，。；]{0,4}(?:显示|披露)/.test(text.slice(mention.to, mention.to + 20)))
    return 'in_force';
  // 2022年北京冬奥会 in 2021 names the games.
  if (ahead && GAMES.test(text.slice(mention.to, mention.to + 20))) return 'name';
  if (over && cue === 'before-it')
    return mention.expression.from.edge === 'end' ? 'in_force' : BEFORE_THEN.test(text.slice(mention.to)) ? 'modifier' : 'base';
  return over && cue === 'by' ? 'in_force' : role;
}

/** 2015年以前，人均收入…: the time up to then. */
export const BEFORE_THEN = /^(?:之|以)?前(?:，|曾|一直)/;
