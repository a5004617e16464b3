/** Digits of Chinese numerals. 两 is 2 before a measure or scale, 〇 is 0 in digit strings. Capital forms: GB/T 15835 and bank practice. */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Capital digits of contracts and cheques. Never a number alone: 陆海, 伍家岗, 叁 as a name. */
export const CAPITAL_DIGITS: Readonly<Record<string, number>> = {
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** Powers of ten of scale characters. 兆 is 10¹² as a numeral; 兆瓦 and 兆帕 are units of their own. */
export const SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 };

export const CAPITAL_SCALES: Readonly<Record<string, number>> = { 拾: 1, 佰: 2, 仟: 3, 萬: 4, 億: 8 };

/** Tens with a character of their own: 廿 20, 卅 30. */
export const TENS: Readonly<Record<string, number>> = { 廿: 2, 卅: 3 };

/** Digit pairs that Chinese print uses for "about n": neighbours, and 三五. 一二 is left to names (一二线城市). */
export const PAIRS: ReadonlySet<string> = new Set(['12', '23', '34', '45', '56', '67', '78', '89', '35']);
