import { indicatorOf, knownTail } from '../link/link.js';
import { isGeneric } from './label/generic.js';
import { type Label, labelOf } from './label/label.js';
import type { Chain } from './rule.js';
import type { Scene } from './scene.js';

/** What a sentence announces that it looks at, and where that is said. */
interface Aspect {
  label: Label;
  to: number;
}

/** 从开工率看，…; 按完成投资由高到低排名，…: what the clauses behind it measure, group 1 or 2. */
const ASPECT =
  /(?:^|[，。；：“\s])(?:[一二三四五]是|其[一二三四]，?)?(?:从([^，。；：\d]{2,14}?)(?:情况|角度|方面|指标)?(?:来看|上看|看|来说|而言)|就([^，。；：\d]{2,14}?)(?:而言|来看|来说)|(?:按照?|以)([^，。；：、\d]{2,16}?)(?:[由从](?:[高大多好优快]到[低小少差劣慢]|[低小少差劣慢]到[高大多好优快])(?:的?顺序)?(?:进行)?(?:排序|排名|排列)?|(?:进行)?(?:排序|排名|排列|排位)))，/g;
/** Names of measures; 从全国看 and 从行业看 say where to look. */
const MEASURED =
  /(?:[率额量值度数价]|价格|投资|收入|利润|面积|规模|进展|进度|得分|成绩|产出|税收|人口|排名|位次|结构|占比|比重|增速|支出|产能|成本|负债|贷款|存款)$/;

/** What a sentence announces that it looks at, in order. Linear. */
export function aspectsOf(scene: Scene): Aspect[] {
  const { text } = scene;
  if (!/[看说言]，|[到排].{0,4}，/.test(text)) return [];
  const out: Aspect[] = [];
  for (const found of text.matchAll(ASPECT)) {
    const words = (found[1] ?? found[2] ?? found[3] ?? '').replace(/^(?:全[省市县区国]|各地|该)的?/, '');
    if (words.length < 2 || isGeneric(words) || (knownTail(words) === 0 && !MEASURED.test(words))) continue;
    const from = found.index + found[0].indexOf(words);
    const label = labelOf(scene, from, from + words.length) ?? { ...indicatorOf(words), text: words, from, to: from + words.length };
    out.push({ to: from + words.length, label });
  }
  return out;
}

/** Lets the chain go on about the last of `aspects` before `at`, and takes it from them. */
export function turnTo(chain: Chain, aspects: Aspect[], at: number): void {
  for (let next = aspects[0]; next && next.to <= at; next = aspects[0]) {
    Object.assign(chain, { label: next.label, aspect: next.label, whole: null, items: [] });
    chain.byUnit.clear();
    aspects.shift();
  }
}
