/** What 十, 百, 千, 万, 亿 multiply by. */
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const DIGITS = '零一二三四五六七八九';

/**
 * A number as people type it into a filter: 1e8, 1,000, 1.5亿, 3千万, 1亿元, 5%, 一百二十, 两千家. A unit after it is dropped.
 * Undefined where it is no number.
 */
export function amountOf(written: string): number | undefined {
  const text = written
    .normalize('NFKC')
    .trim()
    .replaceAll(/[,，\s]/g, '')
    .replaceAll('两', '二')
    .replaceAll('〇', '零');
  const plain = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)([十百千万亿]*)(?![\d.])\D*$/iu.exec(text);
  if (plain) return [...plain[2]!].reduce((value, scale) => exact(value * SCALES[scale]!), Number(plain[1]));
  // 一堆 and 一些 are no amounts: after a numeral in characters stands a unit that can be told from words, or nothing
  const numeral = /^([零一二三四五六七八九十百千万亿]+)(?:$|[元人名家户个件项条次吨亩米度辆台列套位]|[美欧日港]元|公[里顷斤]|平方)/u.exec(
    text,
  );
  return numeral ? numeralOf(numeral[1]!) : undefined;
}

/** 1.1 × 1e8 is 110000000.00000001 in binary; amounts of this size are whole. */
const exact = (value: number) => Number(value.toPrecision(15));

function numeralOf(text: string): number {
  if (/^[零一二三四五六七八九]+$/.test(text) && text.length > 1) return Number([...text].map((char) => DIGITS.indexOf(char)).join(''));
  // total: whole 亿 and 万; section: what stands since; digit: the last one read.
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of text) {
    const scale = SCALES[char];
    if (scale === undefined) digit = DIGITS.indexOf(char);
    else if (scale >= 1e4) {
      // 万 scales what stands after 亿; 亿 scales all, 万 included (一万亿).
      const above = scale === 1e4 ? Math.floor(total / 1e8) * 1e8 : 0;
      total = above + (total - above + section + (digit ?? 0)) * scale;
      section = 0;
      digit = null;
    } else {
      section += (digit ?? 1) * scale;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}
