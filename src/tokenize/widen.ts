import { isChinese, isDigit } from './characters.js';

const WIDENED: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '!': '！', '?': '？' };

/** ASCII clause marks in Chinese text become Chinese marks: 41.4%;签约 → 41.4%；签约. A comma, colon or point inside a number stays. */
export function widen(text: string): string {
  return thousands(asciiMarks(zeros(text.replaceAll('︰', ':'))));
}

/** 二OO四年, 二○一○年, 2OO4年: letters and circles for the zeros of a year. */
const zeros = (text: string) =>
  /[OoΟ○][一二三四五六七八九零〇OoΟ○\d]{0,2}年|[一二]0{1,2}[一二三四五六七八九]{1,2}年/.test(text)
    ? text
        .replace(/[一二][一二三四五六七八九零〇OoΟ○0]{3}(?=年)/g, (year) => year.replace(/[OoΟ○0]/g, '〇'))
        .replace(/(?<![\w])[12][\dOo]{3}(?=年)/g, (year) => year.replace(/[Oo]/g, '0'))
    : text;

/** 36，110元: between digits grouped by three a comma in full width is part of the number; Chinese sets 、 between numbers of a list. */
const thousands = (text: string) =>
  text.includes('，') ? text.replace(/(?<![\d.第])\d{1,3}(?:，\d{3}){1,6}(?![\d，])/g, (number) => number.replaceAll('，', ',')) : text;

function asciiMarks(text: string): string {
  if (!/[,;:()!?]/.test(text)) return text;
  const out = text.split('');
  const han = /[\u4e00-\u9fff]/.test(text);
  const open: { at: number; chinese: boolean }[] = [];
  const beside = (i: number, step: 1 | -1) => (text[i + step] === ' ' ? text[i + 2 * step] : text[i + step]);
  for (let i = 0; i < text.length; i++) {
    // all are ASCII, and hardly a character of the text is
    if (text.charCodeAt(i) > 0x3f) continue;
    const c = text[i]!;
    if (!WIDENED[c]) continue;
    const before = beside(i, -1);
    const after = beside(i, 1);
    const near =
      isChinese(before) || isChinese(after) || '，；：（）！？'.includes(out[i - 1] || ' ') || (han && (before === '%' || before === '‰'));
    if (c === '(') open.push({ at: i, chinese: near });
    else if (c === ')') {
      const from = open.pop();
      if (!near && !from?.chinese) continue;
      out[i] = '）';
      if (from) out[from.at] = '（';
    } else if (near && !(isDigit(text[i - 1]) && isDigit(text[i + 1]))) out[i] = WIDENED[c]!;
  }
  for (const { at, chinese } of open) if (chinese) out[at] = '（';
  return out.join('');
}
