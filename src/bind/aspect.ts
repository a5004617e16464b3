import { indicatorOf, knownTail } from '../link/link.js';
import { isGeneric } from './generic.js';
import type { Label } from './label.js';

/** What a sentence looks at, and where it has said so. */
export interface Aspect {
  label: Label;
  /** One past the words that say it. */
  to: number;
}

/** 从开工率看，…; 按完成投资排名，…; 就利润而言，…: group 1 or 2 is what is looked at. */
const LOOKS =
  /(?:^|[，。；：！\s])(?:从|就)(?:各[市区县镇地]{1,4}的?|总体|单项)?([^，。；：、\d]{2,16}?)(?:(?:情况|指标)?(?:来|上)?看|而言|来说)，|(?:^|[，。；：！\s])(?:按照?|以)([^，。；：、\d]{2,16}?)(?:[由从](?:[高大多好优快]到[低小少差劣慢]|[低小少差劣慢]到[高大多好优快])(?:的?顺序)?|(?:进行)?(?:排序|排名|排列|排位)(?:，|[^，。；]{0,4}，))/g;
/** Names of what is measured, by their end. */
const MEASURED =
  /(?:[率额量值数度比]|投资|收入|支出|进度|得分|指数|面积|[单均售]?价格?|成绩|增速|增幅|涨幅|降幅|规模|利润|人口|产出|税收|吞吐)$/;

/** The measures that a text says it looks at, in order; words that are no measure (从产业看, 从全国看) are none. Linear. */
export function aspectsIn(text: string): Aspect[] {
  if (!/[看言说]，|[按以].{2,24}(?:到|排)/.test(text)) return [];
  return [...text.matchAll(LOOKS)].flatMap((m): Aspect[] => {
    const words = (m[1] ?? m[2] ?? '').replace(/^(?:全[省市县区国]|各地|该|这|其)(?:的|项)?/, '').replace(/的$/, '');
    if (words.length < 2 || isGeneric(words) || (!MEASURED.test(words) && knownTail(words) < 2)) return [];
    const from = m.index + m[0].indexOf(words);
    return [{ label: { ...indicatorOf(words), text: words, from, to: from + words.length }, to: m.index + m[0].length }];
  });
}
