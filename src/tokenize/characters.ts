const isHan = (c: string | undefined) =>
  c !== undefined && ((c >= '\u3400' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff') || (c >= '\ud840' && c <= '\udfff'));
/** Han, or a mark that only Chinese text has: what makes an ASCII mark beside it a Chinese one. */
export const isChinese = (c: string | undefined) => isHan(c) || (c !== undefined && /[\u3000-\u303f\uff00-\uffef“”‘’…—]/.test(c));
export const isDigit = (c: string | undefined) => c !== undefined && c >= '0' && c <= '9';
export const isLatin = (c: string | undefined) => c !== undefined && /[A-Za-z]/.test(c);

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

/** What prints nothing: zero-width characters, direction marks, soft hyphen, byte order mark, variation selectors. */
export const SILENT = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/;
export const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
/** White space as JavaScript knows it (tab, no-break space, U+3000 …), but no line break. */
export const isSpace = (c: string) => /\s/.test(c) && !BREAK.test(c);
export const isGap = (c: string) => /\s/.test(c) || c === '\u0085' || SILENT.test(c);

/** Whether a text has a character that is not read as it is printed: one that is silent, a break, a blank but a space, or one that `letter` changes. */
export const UNPLAIN = new RegExp(
  '[\\t-\\r\\u0085-\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u2e80-\\u2fdf\\u3000\\uf900-\\ufaff\\ufe00-\\ufe0f\\ufe50-\\ufe6f\\ufeff' +
    '０-９Ａ-Ｚａ-ｚ％．＋－／＆＃＠＊＝＜＞＄｡-･]',
);

/** One character as it is read; '' where it is not read at all. Never longer than one. */
export function letter(c: string): string {
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
