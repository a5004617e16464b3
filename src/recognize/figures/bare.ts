import type { Quantity } from '../../../schemas/schemas.js';
import type { Stretch } from '../recognize.js';
import { namingAt } from './gate.js';
import { hedgeAfar, hedgeAfter, hedgeBefore } from './hedge.js';
import type { Part } from './part.js';
import { partAt } from './partat.js';
import { quantityOf } from './quantity.js';
import { rangeAt } from './range.js';
import { agrees } from './spell.js';

/** A number without unit where it stands. */
interface BareNumber extends Stretch {
  quantity: Quantity;
}

const START = /[\d零〇一二两三四五六七八九十百千万亿几数廿卅壹贰叁肆伍陆柒捌玖]/g;

/** What makes a number part of a code, a quotation, a power, a time of day or a score (15:30), a number that could not be read (1 234 567), or of none (三十好几). */
const BEHIND = /[\dA-Za-z“"《.^*×]$|\d[ :：]$/;
const AHEAD = /^(?:[A-Za-z”"》^*×½¼¾]|[ :：]\d|好几)/;

/**
 * Numbers of a text that nothing makes figures: those outside `taken` that no naming rule claims, with their hedges, signs and ranges,
 * without unit, kind other. One Chinese digit alone (一般, 三角) is too often part of a word. Linear in the text's length.
 */
export function bareNumbersIn(text: string, taken: readonly Stretch[]): BareNumber[] {
  const found: BareNumber[] = [];
  const held = [...taken].sort((a, b) => a.from - b.from);
  let floor = 0;
  START.lastIndex = 0;
  for (let m = START.exec(text); m; m = START.exec(text)) {
    while (held[0] && held[0].to <= m.index) floor = Math.max(floor, held.shift()!.to);
    if (held[0] && held[0].from <= m.index) {
      START.lastIndex = held[0].to;
      continue;
    }
    const part = partAt(text, m.index);
    if (!part) continue;
    START.lastIndex = 'reason' in part ? part.to : part.numberTo;
    if ('reason' in part || part.unit !== null || part.fraction || !stands(text, part)) continue;
    const number = numberAt(text, part, floor);
    if (!number || (held[0] && held[0].from < number.to)) continue;
    found.push(number);
    floor = number.to;
    START.lastIndex = number.to;
  }
  return found;
}

/** Whether a number stands by itself: neither part of a code, a quotation or a word. */
function stands(text: string, { numeral, from, inside }: Part): boolean {
  if (BEHIND.test(text.slice(Math.max(0, from - 3), from)) || AHEAD.test(text.slice(numeral.to, numeral.to + 3))) return false;
  if (numeral.bareScale && !inside) return false;
  if (numeral.style === 'chinese' && numeral.to - numeral.from < 2 && from === numeral.from) return false;
  if (numeral.checked && !agrees(text.slice(numeral.from, numeral.to), numeral.low, numeral.colloquial)) return false;
  return namingAt(text, numeral.from) === null;
}

function numberAt(text: string, part: Part, floor: number): BareNumber | null {
  const range = rangeAt(text, part, true);
  if (range && 'to' in range && range.reason !== null) return null;
  const last = range && 'right' in range ? range.right : part;
  const before = hedgeBefore(text, part.from, floor, part.numeral);
  const after = hedgeAfter(text, last.to, { counting: true, kind: 'other' });
  const open = part.numeral.open || part.numeral.pair;
  const quantity = quantityOf({
    low: range && 'right' in range ? range.low : part.low,
    high: last.high,
    decimals: last.decimals,
    unit: null,
    kind: 'other',
    approximation:
      before?.means ?? last.inside ?? after?.means ?? (part.numeral.open ? 'about' : (hedgeAfar(text, part.from, floor, false) ?? 'exact')),
    stepped: last.inside === 'more_than',
    range: open || last !== part,
  });
  return { from: before?.from ?? part.from, to: after?.to ?? last.to, quantity };
}
