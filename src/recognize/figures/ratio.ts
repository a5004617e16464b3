import { over } from './decimal.js';
import type { Part } from './part.js';
import { partAt } from './partat.js';
import type { Reading } from './quantity.js';
import type { FigureRule } from './rules.js';

/** A ratio where it stands: one number, or the shares of a whole. */
interface Ratio {
  rule: FigureRule;
  to: number;
  items: { from: number; to: number; reading: Reading }[];
}

const TERMS = /^(?:\s?[:：∶比]\s?\d+(?:\.\d+)?)+(?![\d:：])/;
/** 3:1 and 3比1 without such a word are scores of games and times of day. */
const SPOKEN_BEFORE =
  /(?:比(?!分|赛)|按|配|结构)[^，。；比]{0,4}$|(?:收入|性别|人口|师生|生师|供需|男女|床护|医护|产销)比(?!分|赛)[^，。；比]{0,14}$|\d[:：∶]1[^，。；0-9]{0,8}[为至到]$/;
const SPOKEN_AFTER = /^的?(?:比例|配比)/;

/** 2:08:31 is a time, unless shares are spoken of (结构为10:45:45). */
const CLOCK = /^\d{1,2}[:：][0-5]\d[:：][0-5]\d$/;
const SHARED = /[结构比例产业占][^，。；]{0,10}$/;

/** 7.6:44.8:47.6 is three shares; 2.35:1 and 3比1 are one number, a over b. Null where no ratio is spoken of. */
export function ratioAt(text: string, part: Part): Ratio | null {
  if (part.numeral.style !== 'arabic' || /[A-Za-z\d:：.]/.test(text[part.from - 1] ?? '')) return null;
  const terms = TERMS.exec(text.slice(part.to, part.to + 40));
  if (!terms) return null;
  const to = part.to + terms[0].length;
  const starts = [part.from, ...[...terms[0].matchAll(/\d+(?:\.\d+)?/g)].map(({ index }) => part.to + index)];
  const items = starts.map((at) => partAt(text, at)).filter((item): item is Part => item !== null && !('reason' in item));
  if (items.length < starts.length) return null;
  if (items.length > 2 && CLOCK.test(text.slice(part.from, to)) && !SHARED.test(text.slice(Math.max(0, part.from - 16), part.from)))
    return null;
  if (items.length > 2)
    return {
      rule: 'shares',
      to,
      items: items.map(({ from, numberTo, low, high, decimals }) => ({
        from,
        to: numberTo,
        reading: { low, high, decimals, unit: null, kind: 'ratio', approximation: 'exact' },
      })),
    };
  const [above, below] = items as [Part, Part];
  const before = text.slice(Math.max(0, part.from - 20), part.from);
  if (/比分|比赛|扳成|战成/.test(before.slice(-10)) || !(SPOKEN_BEFORE.test(before) || SPOKEN_AFTER.test(text.slice(to, to + 4))))
    return null;
  if (below.low.n === 0n || below.unit !== null || /^[\d%年月日个]/.test(text.slice(to, to + 1))) return null;
  const value = over(above.low, below.low);
  const reading: Reading = { low: value, high: value, decimals: null, unit: null, kind: 'ratio', approximation: 'exact' };
  return { rule: 'ratio', to, items: [{ from: part.from, to, reading }] };
}
