import { ATTRIBUTES } from '../../lexicon/lexicon.js';
import { type Scene, tokensIn } from '../scene.js';

/** The clauses up to chunk `k` of its sentence, the nearest first: from and to in the text. */
export function* clausesBack({ chunks, symbols }: Scene, k: number): Generator<{ from: number; to: number }> {
  let to = chunks[k]!.from;
  for (let i = k; i >= 0; i--) {
    if (i > 0 && !',;.:'.includes(symbols[i - 1]!)) continue;
    yield { from: chunks[i]!.from, to };
    to = chunks[i - 1]?.from ?? 0;
  }
}

/** What stands before a subject and is no part of it. */
export const RUN_UP =
  /^(?:[\s，、“”"：:]|其中|另外|此外|同时|目前|而且|而|但是|但|不过|并且|如果|假如|即(?!墨|将|[时期便])|也就是说|然后|随后|接着|此前|此后|如今|现阶段|现在|眼下|日前|今[日天]|昨[日天]|其实|事实上|总体上|总体来看|由(?=中央)|[一二三四五六七八九十几两]+年来?(?=[^初级制])|(?:说法|观点|误区|原因|案例|看点|亮点)[一二三四五六七八九十](?![个家种类大是])|尽管|虽然|因此|所以|预计|估计|据估计|截至|截止|今年|去年|明年|近年来|近期|上半年|下半年|全年|当月|当季|当年|单月|单季|当天|当日|除夕(?:当天|夜)?|春节期间|假期|当前|特别是|尤其是|后市|近期|国内外|国际|国产|当地|全国的?|我国的?|中国的?|国内的?|[一二三四前首]季度|[今明后]明?两?年|未来[\d一二三四五六七八九十几]+年|“十[一二三四五]五”|[\d]{1,4}年|[\d—～-]{1,5}月份?|[一二三四五六七八九十]{1,2}月份?|(?<=月份?|年)[初底末]|[上中下]旬|底|末|以来|期间|仅仅|当前|近|最近|数据显示，|\d+个(?=[一二三]线城市))*/;

/** Where a clause from `from` to `to` begins to tell of something: behind what leads up to it and when it was. */
export function openingAt(scene: Scene, from: number, to: number): number {
  const { text, linked } = scene;
  let at = from;
  for (let last = -1; last !== at; ) {
    last = at;
    at += RUN_UP.exec(text.slice(at, to))![0].length;
    at += /^(?:[一二三四五六]是|第[一二三四五]，|[之以]?[前后]|期间|，)?/.exec(text.slice(at, to))![0].length;
    at = linked.periods.find((period) => period.from <= at && at < period.to && period.to < to)?.to ?? at;
    const [token] = tokensIn(scene, at, at + 1);
    if (token && token.from === at && token.tag === 't' && token.to < to) at = token.to;
  }
  return at;
}

/** 每分钟, 一年: how often stands behind a name. */
export const PER = /^(?:每|[一二两三四五六七八九十\d]+(?:年|天|个?月|季|次|[家个名户台]))/;
/** A clause that begins with a measure alone: 平均开工率从…. */
const MEASURE_ALONE = new RegExp(`^(?:整体|总体|平均|总|年均?|月均?|日均?|综合|实际)*(?:${ATTRIBUTES})`);
/** What a clause begins with that goes on from the one before. */
const PREDICATE = /^(?:v|vd|d|p|c|m|q|ad|u.?|t|f)$/;

/** Whether [from, to) lies clear of what is named in the sentence. */
export const isFree = ({ linked }: Scene, from: number, to: number): boolean =>
  !linked.entities.some((mention) => mention.from < to && from < mention.to);

/** Whether a clause up to `to` that tells something from `start` on has no subject of its own: it begins with what is done, when, how often, or a measure. */
export function goesOn(scene: Scene, start: number, to: number): boolean {
  const first = tokensIn(scene, start, to).find((token) => token.from >= start);
  return !first || PREDICATE.test(first.tag) || PER.test(first.text) || MEASURE_ALONE.test(scene.text.slice(start, to));
}
