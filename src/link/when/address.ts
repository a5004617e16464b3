import type { Sentence } from '../../tokenize/tokenize.js';
import type { LinkedPeriod } from '../link.js';
import { type CalendarDate, periodOf } from './dates.js';

/** An address to a congress is told by its title: 2025年某省政府工作报告. */
const TITLE = /(?:((?:19|20)[0-9]{2})年[^，。；]{0,24}?)?政府工作报告(?:[（(][^）)]*[）)])?\s*$/;
/** A communiqué reports on the year of its title: 某某市2022年国民经济和社会发展统计公报. */
const COMMUNIQUE = /((?:19|20)[0-9]{2})年度?[^，。；0-9]{0,24}公报\s*$/;
/** The year before is looked back on. */
const BACK = /^过去的?五年|^五年来|^[“"]?十[一二三四]五[”"]?以来|^(?:回顾)?(?:刚刚)?过去的?一年|^一年来|^回顾(?:过去|去年|一年)/;
const BACK_HEADING = /回顾|过去一年|一年来|去年|上年|主要成[绩效就]|工作总结/;
/** The year itself is planned. */
const AHEAD =
  /^新的一年(?:里|，)|重点(?:做|抓|推进|实施|完成)好?[^，。；]{0,6}(?:以下|如下|[0-9一二三四五六七八九十]+个?(?:方面|项)[^，。；]{0,6}工作)|今年[^，。；]{0,20}(?:预期)?目标(?:是|为|：)|(?:主要|总体)?预期(?:性)?目标(?:是|为|：)/;
const AHEAD_HEADING = /今年|总体要求|(?:工作|发展|目标)(?:安排|任务|部署|思路|打算)|重点(?:工作|任务)|主要任务/;
/**
 * What tells a look back from a plan in a passage that says neither, by how often it occurs. What was done is counted to a decimal; what
 * is to be done is round. Weights fitted on passages of twenty reports of provinces and of the State Council whose headings
 * say which they are: 145 of 148 with six digits or more come out right.
 */
const VOICES: readonly [sign: RegExp, weight: number][] = [
  [
    /首次|成功|获批|入选|荣获|获评|累计|突破|超额|圆满|得到|显著|明显|下降|居全[国省]|位居|稳居|跃居|前列|年均|连续|迈出|取得|进展|[一-龥]了|成效/g,
    -5,
  ],
  [/[0-9]\.[0-9]/g, -3],
  [/达(?:到|成)?[0-9]|增长[0-9]|同比/g, -2],
  [/力争|确保|争取|鼓励|引导|探索|做[好强优大]|用好|办好|抓好|抢抓|力度|加紧|着力|谋划|盘活/g, 3],
  [/左右|以上/g, 6],
];
/** A passage with none of these plans: orders carry no sign. */
const ORDERS = 6;

/** Whether a line is the title of an address: its year is that in which it is given. Pure. */
export const isAddress = (text: string): boolean => text.length < 60 && TITLE.test(text);

type Side = 'back' | 'ahead';

/**
 * The year that each sentence of an address to a congress or of a communiqué speaks of where it names none: the year before in what an
 * address looks back on, its own in what it plans, that of its title in a communiqué. Null for every other text. `title` is the article's,
 * `sentences` all of it, in order. Pure.
 */
export function addressYears(
  title: string | null,
  sentences: readonly Sentence[],
  published: CalendarDate | null,
): (LinkedPeriod | null)[] {
  const communique = title === null ? null : COMMUNIQUE.exec(title);
  if (communique) return new Array<LinkedPeriod>(sentences.length).fill(reported(Number(communique[1])));
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
  const found = heads
    .filter((text) => text.length < 60)
    .map((text) => TITLE.exec(text))
    .find(Boolean);
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
  if (AHEAD.test(text) || new RegExp(`(?:^|；)(?:今年|${year}年)(?:是|，|要|的?工作|经济|全[省市区县国])`).test(text)) return 'ahead';
  return null;
}

/** Whether what stands before any cue is a plan. */
function opensAhead(opening: readonly Sentence[]): boolean {
  let sum = ORDERS;
  for (const { text } of opening) for (const [sign, weight] of VOICES) sum += weight * (text.match(sign)?.length ?? 0);
  return sum > 0;
}

/** The year of such a period. */
export const reportedYear = (period: LinkedPeriod | null | undefined): number | null =>
  period ? (period.expression.from.year as number) : null;

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
