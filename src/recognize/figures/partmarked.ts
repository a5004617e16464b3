import { CURRENCIES, CURRENCY_MARKS } from '../../lexicon/lexicon.js';
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
/** Names of currencies that may stand before a number; 元 ends many words. */
const NAMES: ReadonlyMap<string, string> = new Map(
  CURRENCIES.filter(({ name }) => name.length > 1 && !/^元|^块/.test(name)).map(({ name, as }) => [name, as ?? name]),
);
/** A rate (兑美元) names what it is a rate to. */
const NAME = new RegExp(`(?<![兑对换])(${longestFirst([...NAMES.keys()])})(约|近|超过?|逾|不足|不到)? ?$`);
const ENGLISH_SCALE = /^ ?(?:(thousand|[kK](?![A-Za-z]))|(million|mn|[mM](?![A-Za-z]))|(billion|bn|[bB](?![A-Za-z]))|(trillion))/;

/** The last characters of marks, of names and of what may stand behind these. */
const LAST: ReadonlySet<string> = new Set([...CURRENCY_MARKS.keys(), ...NAMES.keys(), ...'约近超过逾足到'].map((word) => word.at(-1)!));

/**
 * A number whose currency stands before it: ￥100, US$5.2亿, 港币3亿, 新台币5000元. A name in words does so only before 万, 亿 or 元, else it may
 * be said of something else (美元6.85). The part as it was where none stands there, or where its unit is another.
 */
export function inCurrency(text: string, part: Part): Part {
  if ((part.unit !== null && part.unit !== '元') || part.numeral.open) return part;
  const before = text.slice(Math.max(0, part.from - 9), part.from);
  if (!LAST.has(before.trimEnd().at(-1) ?? '')) return part;
  const mark = part.unit === null ? MARK.exec(before) : null;
  const name = mark || (part.unit === null && !part.numeral.big) ? null : NAME.exec(before);
  const unit = mark ? CURRENCY_MARKS.get(mark[1]!)! : name ? NAMES.get(name[1]!)! : null;
  if (unit === null || unit === part.unit) return part;
  const from = mark ? part.from - mark[0].length : name![2] ? part.from : part.from - name![0].length;
  if (part.unit !== null) return { ...part, from, unit };
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
