import type { NameMention } from '../recognize.js';
import { onlyGeneric, type Surroundings } from './edge.js';

/** Countries, and words for the whole of a level: 全市养老院 are all of them. */
const WIDE = /^(?:中国|全国|我国|世界|全球|[全我本各]?[省市区县州旗])$/;
/** Townships, villages and streets have one of most things. */
const SMALL = /(?:街道|镇|乡|村|社区|苏木|农场|小区)$/;
/** What sorts establishments and names none. */
const SORTED =
  /[的、和与及]|^(?:[各多几数每某首两三四五六七八九十\d]|所有|全部|部分|一些|有关|相关|现有|新建|在建|公办|民办|公立|民营|私立|乡镇|农村|城区|社区|居家|大型|中型|小型|星级|高端|连锁|沿线|周边|附近|当地|基层|规模|标准化|示范|传统|非法|重点)|(?:级|类|型|性|化)$/;
/** A class of them follows: 养老院建设, 宾馆行业. */
const OF_A_CLASS = /^(?:建设|改造|行业|产业|市场|数量|总数|总量|入住率|覆盖率|服务|工作|管理|补贴|等|、|和|及|与|或|们|类|业|式|型|化)/;
/** Officers and parts of a body (政协委员, 人大代表, 党校学员), and 一|中心. */
const OF_A_BODY = /^(?:[心间国方等学]|代表|委员|会员|学员|会议|系统|主席|常委(?!会)|书记|干部|[机员长])/;

/**
 * Whether an establishment whose type begins at `at` goes by a name that begins at `from`: a seat (疾控中心) behind its place, others behind
 * their place and a stem of their own (云岭县金桥养老院), or behind a township or village alone.
 */
export function isEstablishment(
  { text, places, leads, sorts }: Surroundings,
  rule: 'seat' | 'establishment',
  { from, at, to }: { from: number; at: number; to: number },
  inner: readonly NameMention[],
): boolean {
  const after = text.slice(to, to + 4);
  if (OF_A_CLASS.test(after) && rule === 'establishment') return false;
  if (rule === 'seat' && OF_A_BODY.test(after)) return false;
  let start = from;
  let small = false;
  for (let moved = true; moved; ) {
    moved = false;
    for (const piece of [...places, ...inner])
      if (piece.from === start && piece.to <= at && piece.to > start && !WIDE.test(text.slice(piece.from, piece.to))) {
        start = piece.to;
        small = SMALL.test(text.slice(piece.from, piece.to));
        moved = true;
      }
  }
  if (start === from) return false;
  const stem = text.slice(start, at);
  if (SORTED.test(stem)) return false;
  if (rule === 'seat') return stem.length <= 8;
  if (stem === '') return small;
  return stem.length >= 2 && stem.length <= 8 && (small || !onlyGeneric(stem, leads, sorts));
}
