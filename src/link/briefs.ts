import type { Sentence } from '../tokenize/tokenize.js';

/** How a story of its own begins: it tells when it happened or who says so. */
const TELLS = /今天|昨天|今晨|今晚|昨晚|今日|昨日|日前|近日|记者|据[^，。]{2,12}[，：]|[0-9]{1,2}[日号]|当地时间|报道|发布|公布|最新/;
/** 一、 (二) 3. number the sections of one text. */
const NUMBERED = /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?[0-9]{1,2}[）)、.．]|第[一二三四五六七八九十]+[章节部])/;

/** Titles of digests. */
const DIGEST = /快讯|简讯|短讯|短波|速览|速递|集锦|简报|早报|晚报|晨报|一句话|新闻摘要|要闻/;
/** Headings within a text that make briefs of it. */
const MANY = 3;

/**
 * Indexes of the sentences at which another story of a digest of briefs begins: unnumbered headings, where the text below most of
 * them tells when it happened or who says so; below some of them, where `title` says that it is a digest or each has but one paragraph.
 * What one brief speaks of does not hold for the next. Empty for any other text. Pure.
 */
export function briefStarts(sentences: readonly Sentence[], title: string | null = null): ReadonlySet<number> {
  const starts: number[] = [];
  let telling = 0;
  let single = 0;
  sentences.forEach(({ block, text }, i) => {
    const below = sentences[i + 1];
    if (block.kind !== 'heading' || !below || below.block.kind === 'heading' || NUMBERED.test(text)) return;
    starts.push(i);
    if (TELLS.test(below.text)) telling++;
    let j = i + 1;
    while (sentences[j]?.blockIndex === below.blockIndex) j++;
    if (!sentences[j] || sentences[j]!.block.kind === 'heading') single++;
  });
  const enough = starts.length < 3 ? 2 / 3 : DIGEST.test(title ?? '') ? 1 / 3 : single === starts.length ? 1 / 2 : 2 / 3;
  return new Set(starts.length >= 2 && telling >= starts.length * enough ? starts : []);
}

/**
 * The stretches between the headings of a row of short news, as indexes of their sentences; null for a text that is none: its title, or
 * its first line, says that it is one and it has headings, or its stretches begin as briefs do. Pure.
 */
export function briefSections(title: string | null, sentences: readonly Sentence[]): number[][] | null {
  const isHeading = (i: number) => sentences[i]?.block.kind === 'heading';
  const named = DIGEST.test(title ?? sentences[0]?.text ?? '');
  const headings = named ? sentences.filter((_, i) => isHeading(i)).length : briefStarts(sentences).size;
  if (headings < MANY) return null;
  const out: number[][] = [];
  sentences.forEach((_, i) => {
    if (out.length === 0 || (isHeading(i) && !isHeading(i - 1))) out.push([]);
    out.at(-1)!.push(i);
  });
  return out;
}
