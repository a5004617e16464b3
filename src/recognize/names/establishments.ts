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
const OF_A_BODY = /^(?:[心间国方等学伍员]|代表|委员|会员|学员|会议|系统|主席|常委(?!会)|书记|干部|[机员长])/;

/** Whose it is or what became of it, where no name is known: 自家果园, 事发酒店. */
const UNNAMED =
  /^(?:自家|自己|家庭|承包|集体|国营|事发|涉事|肇事|废弃|租来|别人|我家|他家|她家|其|该|这|那|此|我们|他们|如果|由于|随着|通过|经过|因为|.?[家座个所处间片]|.{0,3}[一两三四五六七八九十])/;
/** What establishments have, are or do, told right behind their name. */
const TOLD_OF =
  /^(?:现?有(?![关的望])|共(?!同)|已|位于|占地|坐落|投入|今年|去年|每[天日年月]|日均|年均|累计|新增|新建|拥有|负责人|院长|场长|店长|园长|站长|总?经理|老板|总投资|总建筑|建筑面积|成立|创办|建于|\d)/;

/** 金桥养老院现有床位200张: whether a stem of its own opens a clause that tells of it. */
function opensClause({ text, leads, sorts }: Surroundings, from: number, at: number, to: number): boolean {
  const stem = text.slice(from, at);
  return (
    stem.length >= 2 &&
    stem.length <= 4 &&
    /^[，。；：、“\s]?$/.test(text[from - 1] ?? '') &&
    TOLD_OF.test(text.slice(to, to + 4)) &&
    !UNNAMED.test(stem) &&
    !SORTED.test(stem) &&
    !WIDE.test(stem) &&
    !sorts.has(stem) &&
    !onlyGeneric(stem, leads, sorts)
  );
}

/**
 * Whether an establishment whose type begins at `at` goes by a name that begins at `from`: a seat (疾控中心) behind its place, others behind
 * their place and a stem of their own (云岭县金桥养老院), or behind a township or village alone.
 */
export function isEstablishment(
  around: Surroundings,
  rule: 'seat' | 'establishment',
  { from, at, to }: { from: number; at: number; to: number },
  inner: readonly NameMention[],
): boolean {
  const { text, places, leads, sorts } = around;
  const after = text.slice(to, to + 4);
  if (OF_A_CLASS.test(after) && rule === 'establishment') return false;
  // 军队支援|云岭医疗队员
  if (rule === 'seat' && /(?:支援|驰援|援助|援)$/.test(text.slice(Math.max(0, from - 2), from))) return false;
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
  if (start === from) return rule === 'establishment' && opensClause(around, from, at, to);
  const stem = text.slice(start, at);
  if (SORTED.test(stem)) return false;
  if (rule === 'seat') return stem.length <= 8;
  if (stem === '') return small;
  return stem.length >= 2 && stem.length <= 8 && (small || !onlyGeneric(stem, leads, sorts));
}
