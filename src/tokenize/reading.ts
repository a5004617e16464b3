import type { Span } from '../../schemas/schemas.js';

/**
 * The reading of a stretch of source text: what the stages read instead of the printed characters.
 * `offsets[i]` is the source offset of `text[i]`.
 */
export interface Reading {
  text: string;
  offsets: number[];
}

const isHan = (c: string | undefined) =>
  c !== undefined && ((c >= '\u3400' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff') || (c >= '\ud840' && c <= '\udfff'));
/** Han, or a mark that only Chinese text has: what makes an ASCII mark beside it a Chinese one. */
const isChinese = (c: string | undefined) => isHan(c) || (c !== undefined && /[\u3000-\u303f\uff00-\uffef“”‘’…—]/.test(c));
const isDigit = (c: string | undefined) => c !== undefined && c >= '0' && c <= '9';
const isLatin = (c: string | undefined) => c !== undefined && /[A-Za-z]/.test(c);

/** Signs in full width that a figure or a Latin word is written with; clause marks （，：；？！） stay. */
const NARROWED = /[０-９Ａ-Ｚａ-ｚ％．＋－／＆＃＠＊＝＜＞＄]/;
/** Half-width and compatibility forms of Chinese marks. */
const MARKS: Record<string, string> = {
  '｡': '。',
  '､': '、',
  '｢': '「',
  '｣': '」',
  '･': '·',
  '﹐': '，',
  '﹑': '、',
  '﹒': '.',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '﹙': '（',
  '﹚': '）',
  '﹪': '%',
};
const WIDENED: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '!': '！', '?': '？' };

/** What prints nothing: zero-width characters, direction marks, soft hyphen, byte order mark, variation selectors. */
const SILENT = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/;
const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
/** White space as JavaScript knows it (tab, no-break space, U+3000 …), but no line break. */
const isSpace = (c: string) => /\s/.test(c) && !BREAK.test(c);
const isGap = (c: string) => /\s/.test(c) || c === '\u0085' || SILENT.test(c);

/** One character as it is read; '' where it is not read at all. Never longer than one. */
function letter(c: string): string {
  if (c < '\u00a0') return c;
  if (NARROWED.test(c)) return String.fromCharCode(c.charCodeAt(0) - 0xfee0);
  if (MARKS[c]) return MARKS[c];
  // Radicals and compatibility ideographs that PDF text has instead of 一, 年, 里.
  if ((c >= '\u2e80' && c <= '\u2fdf') || (c >= '\uf900' && c <= '\ufaff')) {
    const plain = c.normalize('NFKC');
    return plain.length === 1 ? plain : c;
  }
  return c;
}

/** Drops what is silent, narrows and unifies characters, and turns blanks into spaces and line breaks into nothing (a space between Latin words). */
function letters(source: string, start: number, end: number, holes: readonly Span[]): Reading {
  const out: string[] = [];
  const offsets: number[] = [];
  let hole = 0;
  for (let i = start; i < end; i++) {
    // A hole is the whole of a line: the line breaks around it are one.
    if (hole < holes.length && i >= holes[hole]!.start) {
      i = holes[hole++]!.end - 1;
      continue;
    }
    const c = source[i]!;
    if (SILENT.test(c)) continue;
    if (!isSpace(c) && !BREAK.test(c)) {
      out.push(letter(c));
      offsets.push(i);
      continue;
    }
    let stop = i;
    let broken = false;
    for (; stop < end && isGap(source[stop]!); stop++) if (BREAK.test(source[stop]!)) broken = true;
    const words = isLatin(out.at(-1)) && isLatin(source[stop]);
    if (!broken) {
      for (let at = i; at < stop; at++) {
        if (SILENT.test(source[at]!)) continue;
        out.push(' ');
        offsets.push(at);
      }
    } else if (words) {
      out.push(' ');
      offsets.push(i);
    }
    i = stop - 1;
  }
  return { text: out.join(''), offsets };
}

/** ASCII clause marks in Chinese text become Chinese marks: 41.4%;签约 → 41.4%；签约. A comma, colon or point inside a number stays. */
function widen(text: string): string {
  if (!/[,;:()!?]/.test(text)) return text;
  const out = text.split('');
  const open: { at: number; chinese: boolean }[] = [];
  const beside = (i: number, step: 1 | -1) => (text[i + step] === ' ' ? text[i + 2 * step] : text[i + step]);
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (!WIDENED[c]) continue;
    const before = beside(i, -1);
    const after = beside(i, 1);
    const near = isChinese(before) || isChinese(after) || (before !== undefined && '，；：（）！？'.includes(out[i - 1] ?? ''));
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

/** In some old reports every digit is followed by a space: 1 9 9 7 年, 8 ．8 ％, 近1 0 万亿元. No number there has two digits side by side. */
const SPLIT = /(?:^|[^\d ])\d(?: \d)+ ?(?:[.%\u4e00-\u9fff])/;
export const isSplit = (text: string) => SPLIT.test(text) && !/\d\d/.test(text);

/** What a number asks for beside it, so that a space between is only typography: 27.2 万人, 约 300 家, 增长 5.2%. */
const AFTER_NUMBER = /[万亿千百元年月日时个家户项人次名位件套台辆列艘架吨克斤公平亩顷米里升度倍成折岁天周所座条处张份笔宗美欧日港英%‰]/;
const BEFORE_NUMBER = /[约近超达逾过于为至到足共计长降升加少增减]/;

/** Which spaces of a text are typography inside a number or between it and its unit. */
function looseSpaces(text: string): number[] {
  const out: number[] = [];
  const split = isSplit(text);
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
    const before = text[i - 1];
    const after = text[i + 1];
    if (split && (isDigit(before) || before === '.') && after !== undefined && after !== ' ') out.push(i);
    else if (isDigit(before) && after !== undefined && AFTER_NUMBER.test(after)) out.push(i);
    else if (isDigit(after) && before !== undefined && BEFORE_NUMBER.test(before)) out.push(i);
    else if (before !== undefined && '，；：'.includes(before)) out.push(i);
  }
  return out;
}

function without(reading: Reading, drop: readonly number[]): Reading {
  if (drop.length === 0) return reading;
  const gone = new Set(drop);
  return {
    text: reading.text
      .split('')
      .filter((_, i) => !gone.has(i))
      .join(''),
    offsets: reading.offsets.filter((_, i) => !gone.has(i)),
  };
}

/** ** and __ around words, ` around code, [text](address) and the marks before a heading, item or quotation in Markdown. */
const MARKUP = /^(?:#{1,6} +|[-*+] +|> ?|\d{1,3}[.)] +(?=\D))|\*\*|__|`|!?\[(?=[^\]]{1,200}\]\()|\]\([^)]{0,500}\)/g;

function withoutMarkup(reading: Reading): Reading {
  const drop = [...reading.text.matchAll(MARKUP)].flatMap((m) => Array.from(m[0], (_, i) => m.index + i));
  return without(reading, drop);
}

/**
 * Reads source[start, end): line breaks inside it dropped with the blanks around them, silent characters dropped, full-width digits, letters and
 * ％．＋－／ narrowed, ASCII clause marks beside Chinese widened, split digits joined, a space between a number and its unit dropped.
 * Nothing is put in, so each character of the reading has its own place in the source.
 */
export function readingOf(source: string, { start, end, holes = [] }: Span & { holes?: readonly Span[] }, markdown = false): Reading {
  let reading = letters(source, start, end, holes);
  if (markdown) reading = withoutMarkup(reading);
  reading = { ...reading, text: widen(reading.text) };
  return reading.text.includes(' ') ? without(reading, looseSpaces(reading.text)) : reading;
}
