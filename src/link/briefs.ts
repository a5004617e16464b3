import type { Sentence } from '../tokenize/tokenize.js';

/** How a story of its own begins: it tells when it happened or who says so. */
const TELLS = /今天|昨天|今晨|今晚|昨晚|今日|昨日|日前|近日|记者|据[^，。]{2,12}[，：]|[0-9]{1,2}[日号]|当地时间|报道|发布|公布|最新/;
/** 一、 (二) 3. number the sections of one text. */
const NUMBERED = /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?[0-9]{1,2}[）)、.．]|第[一二三四五六七八九十]+[章节部])/;

/** Titles of digests. */
const DIGEST =
  /快讯|简讯|短讯|短波|速览|速递|集锦|集萃|荟萃|简报|早报|晚报|晨报|一句话|(?:新闻|信息)(?:摘要|摘编|汇总|联播|扫描|简述)|要闻|今日新闻|每日新闻|动态(?:摘编|汇总|播报)?$|资讯|播报|看点$|(?:本周|一周|今日|每日|本月)(?:数据|数字|财经|热点)/;
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
    let at = i + 1;
    while (/^(?:dateline|byline)$/.test(sentences[at]?.block.kind ?? '')) at++;
    const below = sentences[at];
    if (block.kind !== 'heading' || !below || below.block.kind === 'heading' || NUMBERED.test(text)) return;
    starts.push(i);
    if (at > i + 1 || TELLS.test(below.text)) telling++;
    let j = at;
    while (sentences[j]?.blockIndex === below.blockIndex) j++;
    if (!sentences[j] || sentences[j]!.block.kind === 'heading') single++;
  });
  const enough =
    starts.length < 3
      ? 2 / 3
      : DIGEST.test(title ?? '')
        ? single === starts.length
          ? 0
          : 1 / 3
        : single === starts.length
          ? 1 / 2
          : 2 / 3;
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

/** What sets an item off: its number, or a mark that the others have as well; 【青州】, 【云岭区】, but not 【工业】 or 【营商环境优化】. */
const ITEM =
  /^\s*(?:(\d{1,2})[.．、](?!\d)|[（(](\d{1,2})[）)]|([■□◆◇●○▲△▶►★☆▪•·※➤✦◎-])|([①-⑳])|(【)(?:[^】]{1,2}[^】业政金贸融资游建济育生农改费市税策计]|[^】]{2,9}(?:[省区县镇乡州]|[^城楼股]市|街道|公司|集团))】(?=\S))/;
/** Items that make a list. */
const LIST = 3;

/**
 * Indexes of the sentences at which the items of a row of short news begin that are told in a paragraph each, set off by numbers, marks
 * or bracketed names: the title, or the first line, says that they are news, or most begin as news do, or, where `named` asks for no more,
 * each has a name of its own. What one item speaks of does not hold for the next; what stands before the first does. Empty for any other
 * text. Pure.
 */
export function itemStarts(sentences: readonly Sentence[], title: string | null, { named }: { named: boolean }): ReadonlySet<number> {
  const marked = new Map<string, number[]>();
  let blocks = 0;
  sentences.forEach(({ text, block, blockIndex, cell }, i) => {
    if (cell || blockIndex === sentences[i - 1]?.blockIndex || !/^(?:paragraph|heading|caption)$/.test(block.kind)) return;
    blocks++;
    const mark = ITEM.exec(text);
    if (!mark) return;
    const sort = mark[1] ? '1.' : mark[2] ? '(1)' : mark[4] ? '①' : (mark[3] ?? '【');
    const starts = marked.get(sort);
    if (starts) starts.push(i);
    else marked.set(sort, [i]);
  });
  const [sort, starts] = [...marked].sort(([, a], [, b]) => b.length - a.length)[0] ?? ['', []];
  if (starts.length < LIST || starts.length * 2 < blocks) return NONE;
  const telling = starts.filter((i) => TELLS.test(sentences[i]!.text)).length;
  const news = DIGEST.test(title ?? '') || (sentences[0]!.text.length < 20 && DIGEST.test(sentences[0]!.text));
  return news || (named && sort === '【') || telling * 3 >= starts.length * 2 ? new Set(starts) : NONE;
}

const NONE: ReadonlySet<number> = new Set();
