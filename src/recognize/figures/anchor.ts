import { UNIT_STARTS } from './unit.js';

/**
 * Where a figure may start: a digit; a Chinese numeral before another, a hedge, a dash or the first character of a unit; words with a
 * number in them. Built from the tables, so that they cannot disagree.
 */
export const ANCHOR = (() => {
  const numerals = '零〇一二两三四五六七八九十百千万亿廿卅';
  const capitals = '壹贰叁肆伍陆柒捌玖';
  const follow = `${numerals}${UNIT_STARTS}余多来几点分半成折死伤至到—–－~～、-`;
  const inside = (chars: string): string => `[${[...new Set(chars)].join('').replace(/[\\]^-]/g, '$&')}]`;
  return new RegExp(
    `[0-9]|${inside(numerals)}(?=${inside(follow)})|${inside(capitals)}(?=[${capitals}拾佰仟万亿])|[几数](?=[十百千万亿])|[十百千](?=[级])|[万亿](?=[级，。；、）的]|大关)` +
      `|第(?=[0-9${numerals}])|前(?=[0-9${numerals}])|翻(?=[了将近超逾约番倍${numerals}])|首(?=位)|半(?=[个年小天数])|★`,
    'g',
  );
})();
/** What may lead a number without unit on to one: a list, a range, a ratio. */
export const JOINS = /[、和及与以至到—–－~～─―∼一:：∶比 -]/;

/** Characters that a number may hold: one that starts behind them, where nothing was read, starts in the middle of another. */
const INNER = /[0-9零〇一二两三四五六七八九十百千万亿廿卅点]/;

const POINT_ALONE = /^$|[\s（(约达为占到至是近超长降涨幅率]/;

/** Whether a number that starts at `at` starts in the middle of one that was not read: 1.2.3, 1,2345, 1.2 5, 二六. */
export function startsInside(text: string, at: number): boolean {
  const before = text[at - 1]!;
  const digits = /\d/.test(text[at]!) && /\d/.test(text[at - 2] ?? '');
  if (before === ' ' && digits) return true;
  if (before === '一' && text[at] === '一') return false; // 唯一一个
  if (INNER.test(before)) return before !== '点' || INNER.test(text[at - 2] ?? '');
  // 3,5,8个 is a list; 1,2345 is damage.
  // 占.5%: the zero before the point was left out
  if (before === '.' && POINT_ALONE.test(text[at - 2] ?? '')) return true;
  return (before === '.' && digits) || (before === ',' && digits && !/^\d{1,2}(?!\d)/.test(text.slice(at, at + 3)));
}
