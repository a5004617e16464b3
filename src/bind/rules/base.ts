import type { Comparison } from '../../../schemas/schemas.js';
import type { Scene } from '../scene.js';
import { clauseStart, comparisonFrom, textOf } from './clause.js';

const WORDS: readonly [RegExp, Comparison][] = [
  [/年均|年平均|平均每年/, 'annual_average'],
  [/[比较与和同跟](?:上月|上个月|前一月|上一月|前月)/, 'mom'],
  [/环比|按季|比上季|较上季|比一季度|较一季度|比二季度|比三季度|比前/, 'qoq'],
  [/年初|上年末|去年末|去年底|上年底|年末/, 'prev_year_end'],
  [/同比|按年(?!率)|[比较与和同跟](?:上年|去年)(?![末底初])|同期|上年增长|去年增长/, 'yoy'],
  [/计划|目标|预期/, 'vs_target'],
];

/** What the change at `k` is compared with, as the clause states it. */
export function baseOf(scene: Scene, k: number): { comparison: Comparison | null; base: string | null } {
  const start = clauseStart(scene, k);
  for (let i = scene.symbols[k] === 'K' ? k : k - 1; i >= start; i--) {
    const symbol = scene.symbols[i]!;
    if (symbol === 'K' && /^同比/.test(textOf(scene, i))) return { comparison: 'yoy', base: '同比' };
    // 同增17.1%, 环降2%
    const short = /^([同环])[增降减]$/.exec('UD'.includes(symbol) ? textOf(scene, i) : '');
    if (short) return { comparison: short[1] === '同' ? 'yoy' : 'mom', base: `${short[1]}比` };
    if (symbol === 'B' && WORDS.some(([form]) => form.test(textOf(scene, i)))) {
      const text = textOf(scene, i);
      return { comparison: /环比/.test(text) ? 'mom' : (WORDS.find(([form]) => form.test(text))?.[1] ?? null), base: text };
    }
    if (symbol === 'b') {
      const joint = comparisonFrom(scene, i);
      if (joint < i) {
        const base = scene.text.slice(scene.chunks[joint]!.from, scene.chunks[i]!.to);
        return { comparison: WORDS.find(([form]) => form.test(base))?.[1] ?? 'other', base };
      }
      let j = i + 1;
      while (j < k && 'PEN"FdZ'.includes(scene.symbols[j]!)) j++;
      const base = scene.text.slice(scene.chunks[i]!.from, scene.chunks[j - 1]!.to);
      if (scene.symbols.slice(i, j).includes('E')) return { comparison: 'vs_entity', base };
      // 产值比增9.2%: than a year before
      if (j === i + 1 && base === '比' && 'UD'.includes(scene.symbols[j]!)) return { comparison: 'yoy', base };
      return { comparison: WORDS.find(([form]) => form.test(base))?.[1] ?? 'other', base };
    }
  }
  // 规模以上工业增加值同比分别增长: the base may stand a clause earlier only where it opens the chain
  return { comparison: null, base: null };
}
