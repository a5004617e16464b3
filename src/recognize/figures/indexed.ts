import { COUNTED_NOUNS, INDEX_VERBS, INDICES } from '../../lexicon/lexicon.js';
import type { FigureMention, UnreadMention } from '../recognize.js';
import { nounAhead } from './noun.js';
import type { Part } from './part.js';

const NAMED = new RegExp(`(?:${INDICES})${INDEX_VERBS}(?:约为?|近|超过?|逾|突破|不足|不到|低于|高于)?$`);
/** The next value of an index: 由2.6降至2.5, 分别为50.3、52.1和49. */
const MOVED = /^(?:左右)?(?:[、和及与]|降至|升至|回落至|回升至|上升至|下降至|缩小[到至为]|扩大[到至为]|提高到|降低到|升到|降到)$/;
const CLOSED = /^(?:$|[，。；、！？,;）)的（(]|左右|关口|大关|附近|一线|以上|以下|上升|下降|降|升|缩小|扩大|回升|回落|提高|和|及|与)/;
/** The last character of an index or of what stands between it and its value. */
const ENDS = /[数率比差值分尔价IPM）)为是到达至于报得于约过近破由从、和及与下在落见的\0]/;

/** Where an index or a rate stood: 跌破6.4关口, 创下76.25的新高; after it was named in the sentence. */
const STOOD = /^(?:关口|大关|附近|一线|左右|的[一-龥]{0,5}(?:最|新)[高低])/;
const NAMED_AFAR = /(?:指数|汇率|中间价|兑[美欧日人英]|PMI|CPI|PPI)[^。；]{0,40}$/;

/** A number without unit as the value of an index; null where none is named before it. `last` is what was read before it. */
export function indexAt(text: string, part: Part, last: FigureMention | UnreadMention | undefined): Part | null {
  if (part.numeral.style !== 'arabic' || !ENDS.test(text[part.from - 1] ?? '') || !CLOSED.test(text.slice(part.to, part.to + 2)))
    return null;
  if (/^(?:19|20)\d\d$/.test(text.slice(part.from, part.to))) return null;
  const moved = last?.type === 'figure' && last.rule === 'index' && MOVED.test(text.slice(last.to, part.from));
  const before = text.slice(Math.max(0, part.from - 46), part.from);
  const stood = (part.decimals ?? 0) > 0 && STOOD.test(text.slice(part.to, part.to + 9)) && NAMED_AFAR.test(before);
  return moved || stood || NAMED.test(before.slice(-32)) ? { ...part, rule: 'index' } : null;
}

const DEATHS = /^[死伤亡](?![亡者员害风]|一生)(?=[\d一二两三四五六七八九十，。；、）)]|$)/;

/** 死3伤5, 3死5伤: people, without a measure word. Null where none are spoken of. */
export function casualtyAt(text: string, part: Part): Part | null {
  const after = text.slice(part.to, part.to + 3);
  const people = DEATHS.test(after) || (/[死伤亡]$/.test(text.slice(0, part.from).slice(-1)) && /^(?:$|[死伤亡，。；、！）)])/.test(after));
  return people ? { ...part, unit: '人', kind: 'count', counting: true, rule: 'casualty' } : null;
}

const COUNTED = new RegExp(`^(?:${COUNTED_NOUNS})`);

/** Words that say that a round number counts: 约6000居民. */
const ROUGHLY = /(?:[约近逾有足]|超过|达到|多达)$/;

/**
 * 3000多居民, 1300多困难群众, 约6000居民: a hedged number counts the noun behind it without a measure word; null for any other. From a
 * hundred on any noun is counted so, a smaller number only those that are known.
 */
export function countAt(text: string, part: Part): Part | null {
  if (part.numeral.style !== 'arabic' || /[A-Za-z第]/.test(text[part.from - 1] ?? '')) return null;
  const after = text.slice(part.to, part.to + 12);
  const known = COUNTED.test(after);
  const many = part.low.n >= 100n * part.low.d;
  const counts =
    part.inside === 'more_than'
      ? known || (many && nounAhead(after) !== null)
      : known && many && part.low.n % 100n === 0n && ROUGHLY.test(text.slice(Math.max(0, part.from - 2), part.from));
  return counts ? { ...part, kind: 'count', rule: 'bare-count' } : null;
}
