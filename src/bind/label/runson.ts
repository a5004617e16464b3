import { NOMINAL_VERBS } from '../../lexicon/lexicon.js';
import type { Token } from '../../tokenize/tokenize.js';

/** Nouns of what has a value, at the end of a name. */
const VALUED =
  /(?:价格|[价量额率值]|[增降涨跌升]幅|[增流转时]速|[占同环]比|比重|面积|库存|产能|收入|支出|利润|成本|费用|(?<!大)规模|储量|人数|份额|里程|工资|余额|资产|负债|投资|订单|能力|能耗|指数)$/;
/** What is said of a value before it is told: verbs, and how, when and why. */
const SAID = /^(?:v|d|ad|a|t|p|c|zg)$/;
/** When it is said. */
const NOW = /^(?:近期|短期|目前|当前|近日|日前|早盘|午盘|尾盘|全月|全周|全天|本周|本月)$/;
/** What makes one name with the noun before it, though the segmenter takes it for a verb. */
const NAMED =
  /^(?:预测|预期|预估|估算|估计|预算|目标|指标|上限|下限|占比|增长|差异?|贡献|补贴|补偿|标准|波动|合计|总计|累计|汇总|分析|分布|控制|管理|统计|计算|考核|发行|周期|表现|走势|负担|限制)$/;
/** Behind them something else is told of. */
const OPENS = new Set('意味着 使 使得 促使 令 让 给 导致 造成 致 致使 带来 需要 要 需 相当于'.split(' '));

/**
 * Where a name ends that `tokens` go on from with what is said of it (行权价|初步确定, 期货价格|因此承压, 库存|近期): behind the noun of its value.
 * `end` where they do not.
 */
export function valueEnd(text: string, tokens: readonly Token[], start: number, end: number): number {
  if (VALUED.test(text.slice(start, end))) return end;
  let does = false;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { from, to, tag } = tokens[i]!;
    if (from >= end) continue;
    if (to <= start + 1 || to > end) return end;
    if (!SAID.test(tag)) return to < end && does && VALUED.test(text.slice(start, to)) ? to : end;
    const word = text.slice(from, to);
    if (tag === 't' && !NOW.test(word)) return end;
    if (NAMED.test(word) || NOMINAL_VERBS.has(word) || OPENS.has(word)) return end;
    does ||= NOW.test(word) || (tag === 'v' && word.length > 1);
  }
  return end;
}
