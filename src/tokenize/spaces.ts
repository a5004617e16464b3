import { isDigit } from './characters.js';

/** In some old reports every digit is followed by a space: 1 9 9 7 年, 8 ．8 ％, 近1 0 万亿元. No number there has two digits side by side. */
const SPLIT = /(?:^|[^\d ])\d(?: \d)+ ?(?:[.%\u4e00-\u9fff])/;
const isSplit = (text: string) => SPLIT.test(text) && !/\d\d/.test(text);

/** What a number asks for beside it, so that a space between is only typography: 27.2 万人, 约 300 家, 增长 5.2%. */
const AFTER_NUMBER = /[万亿千百元年月日时个家户项人次名位件套台辆列艘架吨克斤公平亩顷米里升度倍成折岁天周所座条处张份笔宗美欧日港英%‰]/;
const BEFORE_NUMBER = /[约近超达逾过于为至到足共计长降升加少增减]/;

/** Which spaces of a text are typography inside a number or between it and its unit. */
export function looseSpaces(text: string): number[] {
  const out: number[] = [];
  const split = isSplit(text);
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
    const before = text[i - 1];
    const after = text[i + 1];
    if (split && (isDigit(before) || before === '.') && after !== undefined && after !== ' ') out.push(i);
    else if (isDigit(before) && after !== undefined && AFTER_NUMBER.test(after)) out.push(i);
    else if (isDigit(after) && before !== undefined && BEFORE_NUMBER.test(before)) out.push(i);
    else if (isDigit(before) && after === '.' && isDigit(text[i + 2])) out.push(i);
    else if (before !== undefined && '，；：'.includes(before)) out.push(i);
  }
  return out;
}
