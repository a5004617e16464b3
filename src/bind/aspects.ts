import { knownTail } from '../link/link.js';
import { type Label, labelOf } from './label.js';
import type { Chain } from './rule.js';
import type { Scene } from './scene.js';

/** 从开工率看，…: what the clauses behind it measure. */
const ASPECT =
  /(?:^|[，。；：])(?:[一二三四五]是|其[一二三四]，?)?从([^，。；：\d]{2,14}?)(?:情况|角度|方面|指标)?(?:来看|上看|看|来说|而言)，/g;
/** Names of measures; 从全国看 and 从行业看 say where to look. */
const MEASURED = /(?:[率额量值度数价]|价格|投资|收入|利润|面积|规模|进展|排名|位次|结构|占比|比重|增速|支出|产能|成本|负债|贷款|存款)$/;

/** What a sentence announces that it looks at, by where that is said. */
export function aspectsOf(scene: Scene): { to: number; label: Label }[] {
  if (!scene.text.includes('看，') && !scene.text.includes('说，') && !scene.text.includes('言，')) return [];
  const out: { to: number; label: Label }[] = [];
  for (const found of scene.text.matchAll(ASPECT)) {
    const words = found[1]!;
    if (knownTail(words) === 0 && !MEASURED.test(words)) continue;
    const from = found.index + found[0].indexOf(words, found[0].indexOf('从') + 1);
    const label = labelOf(scene, from, from + words.length);
    if (label) out.push({ to: from + words.length, label });
  }
  return out;
}

/** Lets the chain go on about the last of `aspects` before `at`, and takes it from them. */
export function lookAt(chain: Chain, aspects: { to: number; label: Label }[], at: number): void {
  for (let next = aspects[0]; next && next.to <= at; next = aspects[0]) {
    chain.label = next.label;
    chain.byUnit.clear();
    aspects.shift();
  }
}
