import type { Sentence } from '../tokenize/tokenize.js';
import { type CalendarDate, periodOf } from './dates.js';
import type { LinkedPeriod } from './link.js';

/** An address to a congress is told by its title: 2025年某省政府工作报告. */
const TITLE = /(?:((?:19|20)[0-9]{2})年[^，。；]{0,24}?)?政府工作报告(?:[（(][^）)]*[）)])?\s*$/;
/** The year before is looked back on. */
const BACK = /^(?:回顾)?(?:刚刚)?过去的?一年|^一年来|^回顾(?:过去|去年|一年)/;
const BACK_HEADING = /回顾|过去一年|一年来|去年|上年|主要成[绩效就]|工作总结/;
/** The year itself is planned. */
const AHEAD = /重点(?:做|抓|推进|实施|完成)好?[^，。；]{0,6}(?:以下|如下|[0-9一二三四五六七八九十]+个?(?:方面|项)[^，。；]{0,6}工作)|今年[^，。；]{0,20}(?:预期)?目标(?:是|为|：)/;
const AHEAD_HEADING = /今年|总体要求|(?:工作|发展|目标)(?:安排|任务|部署|思路|打算)|重点(?:工作|任务)|主要任务/;
/** What has been done, and what is to be, in a section that says neither: each occurrence is a voice. */
const DONE = /首次|成功|获批|入选|荣获|累计|已经?|突破|达到?|超额|圆满|得到|显著|下降|居全[国省]|[一-龥]了/g;
const TO_DO = /力争|确保|争取|加快|推动|推进|支持|抢抓|做[大强优]|聚焦|抓好|谋划|鼓励|促进|打造|加大|统筹|着力/g;

type Side = 'back' | 'ahead';

/**
 * The year that each sentence of an address to a congress speaks of where it names none: the year before in what it looks back on, its
 * own in what it plans. Null for every other text. `title` is the article's, `sentences` all of it, in order. Pure.
 */
export function addressYears(title: string | null, sentences: readonly Sentence[], published: CalendarDate | null): (LinkedPeriod | null)[] {
  const year = yearOf(title, sentences, published);
  if (year === null) return [];
  const cues = sentences.map((sentence) => cueOf(sentence, year));
  const first = cues.findIndex((cue) => cue !== null);
  const opening = first < 0 ? sentences : sentences.slice(0, first);
  let side: Side = opensAhead(opening) ? 'ahead' : 'back';
  const sides = { back: reported(year - 1), ahead: reported(year) };
  return cues.map((cue) => {
    side = cue ?? side;
    return sides[side];
  });
}

function yearOf(title: string | null, sentences: readonly Sentence[], published: CalendarDate | null): number | null {
  const heads = [title ?? '', ...sentences.slice(0, 6).map(({ text }) => text)];
  const found = heads.filter((text) => text.length < 60).map((text) => TITLE.exec(text)).find(Boolean);
  if (!found) return null;
  return found[1] ? Number(found[1]) : (published?.year ?? null);
}

function cueOf({ text, block: { kind } }: Sentence, year: number): Side | null {
  if (kind === 'heading') {
    if (BACK_HEADING.test(text)) return 'back';
    if (AHEAD_HEADING.test(text) || text.includes(`${year}年`)) return /工作报告/.test(text) ? null : 'ahead';
    return null;
  }
  if (BACK.test(text)) return 'back';
  if (AHEAD.test(text) || new RegExp(`^(?:今年|${year}年)(?:是|，|要|的?工作|经济|全[省市区县国])`).test(text)) return 'ahead';
  return null;
}

/** Whether what stands before any cue is a plan: words of intention outweigh those of what was done. */
function opensAhead(opening: readonly Sentence[]): boolean {
  let voices = 0;
  for (const { text } of opening) voices += (text.match(TO_DO)?.length ?? 0) - 2 * (text.match(DONE)?.length ?? 0);
  return voices > 0;
}

function reported(year: number): LinkedPeriod {
  const date = { year };
  return {
    type: 'period',
    from: 0,
    to: 0,
    expression: { from: { year }, shape: 'span' },
    rule: 'address',
    period: periodOf({ first: date, last: date }),
    completed: false,
    basis: 'heading',
    role: 'in_force',
  };
}
