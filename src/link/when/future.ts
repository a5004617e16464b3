import { LOOKS_FORWARD, MUST } from '../../lexicon/lexicon.js';
import type { PeriodMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { isEnglishFuture } from '../english/english.js';

const BEFORE = new RegExp(`${LOOKS_FORWARD}|目标|瞄准`);
/** 8月，投资计划接连公布: a plan by name is none. */
const AFTER =
  /^，?[^，。；]{0,12}(?:将|瞄准|锁定|可以|可望|可于|能够|(?<![资动设展施作产生养扶助造持购算])计划|力争|争取|确保|预计|(?<!模)拟|(?<!主|(?<!比)重|需)要)/;

const AHEAD = new RegExp(`${LOOKS_FORWARD}|${MUST}`);
const DONE = /已|目前|累计(?:完成|实现|达|投|新|有)|截至|去年|上年|同比|[一-龥]了(?!解)/;

/** 预计闭幕式后，口岸21日迎来高峰: the sentence foresees from its head on. */
const LED = /^(?:据)?(?:预计|预测|预报|计划)[^。；]{0,24}$/;

/** How far into a sentence it says so. */
const HEAD = 40;

/** The sentence sets out what is to come, and tells of nothing done. Pure. */
export const looksAhead = (text: string): boolean => AHEAD.test(text.slice(0, HEAD)) && !DONE.test(text);

/** The clause says that the period is still to come: 预计…, 2022年宁波市力争…. */
export function isFuture(text: string, { from, to }: PeriodMention): boolean {
  const clause = /[^，。；：！？,;]*$/.exec(text.slice(Math.max(0, from - 16), from))?.[0] ?? '';
  return LED.test(text.slice(0, from)) || BEFORE.test(clause) || AFTER.test(text.slice(to, to + 18));
}

/** The same in the language of its sentence. */
export const isToCome = ({ text, english }: Sentence, mention: PeriodMention): boolean =>
  (english ? isEnglishFuture : isFuture)(text, mention);
