import { CURRENCIES, CURRENCY_MARKS } from '../lexicon/lexicon.js';
import { powerOfTen, times } from './decimal.js';
import type { Part } from './part.js';
import { perAt } from './unit.js';

const escaped = (mark: string): string => mark.replace(/\$/g, '\\$&');
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const MARK = new RegExp(`(?<![A-Za-z])(${longestFirst([...CURRENCY_MARKS.keys()])}) ?$`);
/** Names of currencies before a number that has none of its own; a rate (兑美元) names what it is a rate to, and 元 ends many words. */
const NAMES: ReadonlyMap<string, string> = new Map(
  CURRENCIES.filter(({ name }) => name.length > 1 && !/^元|^块/.test(name)).map(({ name, as }) => [name, as ?? name]),
);
const NAME = new RegExp(`(?<![兑对换])(${longestFirst([...NAMES.keys()])}) ?$`);
const ENGLISH_SCALE = /^ ?(?:(thousand|[kK](?![A-Za-z]))|(million|mn|[mM](?![A-Za-z]))|(billion|bn|[bB](?![A-Za-z]))|(trillion))/;

/** The last characters of marks and names. */
const LAST: ReadonlySet<string> = new Set([...CURRENCY_MARKS.keys(), ...NAMES.keys()].map((word) => word.at(-1)!));

/**
 * A number whose currency stands before it: ￥100, US$5.2亿, 港币3亿. A name in words does so only before 万 and 亿, else it may be said of
 * something else (美元6.85). Null where none stands there.
 */
export function inCurrency(text: string, part: Part): Part | null {
  const last = text[part.from - 1] === ' ' ? text[part.from - 2] : text[part.from - 1];
  if (last === undefined || !LAST.has(last) || part.numeral.open) return null;
  const before = text.slice(Math.max(0, part.from - 6), part.from);
  const mark = MARK.exec(before) ?? (part.numeral.big ? NAME.exec(before) : null);
  if (!mark) return null;
  const from = part.from - mark[0].length;
  const unit = CURRENCY_MARKS.get(mark[1]!) ?? NAMES.get(mark[1]!)!;
  const scale = part.numeral.big ? null : ENGLISH_SCALE.exec(text.slice(part.to, part.to + 10));
  const power = scale ? 3 * (1 + scale.slice(1).findIndex((group) => group !== undefined)) : 0;
  const numberTo = part.to + (scale?.[0].length ?? 0);
  const per = perAt(text, numberTo, true);
  return {
    ...part,
    from,
    numberTo,
    to: per.to,
    low: times(part.low, powerOfTen(power)),
    high: times(part.high, powerOfTen(power)),
    decimals: (part.decimals ?? 0) - power,
    unit: unit + per.name,
    kind: 'money',
    marked: true,
    rule: 'number-and-unit',
  };
}
