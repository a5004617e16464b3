import { type Scene, tokensIn } from '../scene.js';

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
