import type { Sentence } from '../tokenize/tokenize.js';

/** How a story of its own begins: it tells when it happened or who says so. */
const TELLS = /今天|昨天|今晨|今晚|昨晚|今日|昨日|日前|近日|记者|据[^，。]{2,12}[，：]|[0-9]{1,2}日|发布|公布|最新/;
/** 一、 (二) 3. number the sections of one text. */
const NUMBERED = /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?[0-9]{1,2}[）)、.．]|第[一二三四五六七八九十]+[章节部])/;

/**
 * Indexes of the sentences at which another story of a digest of briefs begins: unnumbered headings, where the text below most of
 * them tells when it happened or who says so. What one brief speaks of does not hold for the next. Empty for any other text. Pure.
 */
export function briefStarts(sentences: readonly Sentence[]): ReadonlySet<number> {
  const starts: number[] = [];
  let telling = 0;
  sentences.forEach(({ block, text }, i) => {
    const below = sentences[i + 1];
    if (block.kind !== 'heading' || !below || below.block.kind === 'heading' || NUMBERED.test(text)) return;
    starts.push(i);
    if (TELLS.test(below.text)) telling++;
  });
  return new Set(starts.length >= 2 && telling * 3 >= starts.length * 2 ? starts : []);
}
