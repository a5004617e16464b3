import type { Basis } from '../../schemas/schemas.js';
import { EMPTY_VERBS, INDICATORS, SCOPES } from '../lexicon/lexicon.js';

/** A wording as an indicator: its normal form, what narrows it, and whether it flows or stands. */
export interface NamedIndicator {
  name: string;
  scope: string | null;
  basis: Basis | null;
}

const BY_VARIANT = new Map(INDICATORS.flatMap((row) => [row.name, ...row.variants].map((variant) => [variant, row] as const)));
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);
/** Single characters are left alone, but for these: the first of 在建 or 用电量 is no word of its own. */
const LEADING = longestFirst(EMPTY_VERBS.filter((word) => word.length > 1 || '已约超达'.includes(word)));
const SCOPE_WORDS = longestFirst(SCOPES);
/** Words after a name that only say that it is a number. */
const TAILS = ['总数', '数量', '总量', '总数量', '个数', '数'];

function stripLeading(text: string): string {
  for (let rest = text; ; ) {
    const word = LEADING.find((w) => rest.startsWith(w) && rest.length - w.length >= 2);
    if (!word || BY_VARIANT.has(rest)) return rest;
    rest = rest.slice(word.length);
  }
}

/**
 * The normal form of a wording. A wording that the table knows gets the table's name; of others the words that only lead in
 * (完成, 累计 …) and those that only count (总数, 数) are dropped, and a leading word that narrows (规模以上) goes to `scope`.
 */
export function indicatorOf(wording: string): NamedIndicator {
  const known = (text: string) => BY_VARIANT.get(text);
  let text = wording.replace(/[\s“”"《》]/g, '').replace(/（[^）]*）/g, '');
  let scope: string | null = null;
  const whole = known(text);
  if (whole) return { name: whole.name, scope, basis: whole.basis };
  text = stripLeading(text);
  const toward = /^(?:与|对|向|同)(.{2,12}?(?:国家|地区|沿线|市场|美国|欧盟|东盟|日本|韩国|俄罗斯))(?:的)?(?=.{2})/.exec(text);
  if (toward) {
    scope = toward[0].replace(/的$/, '');
    text = text.slice(toward[0].length);
  }
  for (const word of SCOPE_WORDS) {
    if (scope || known(text)) break;
    if (text.startsWith(word) && text.length - word.length >= 2) {
      scope = word;
      text = text.slice(word.length).replace(/^的/, '');
    }
  }
  const row = known(text) ?? TAILS.map((tail) => (text.endsWith(tail) ? known(text.slice(0, -tail.length)) : undefined)).find(Boolean);
  if (row) return { name: row.name, scope, basis: row.basis };
  const tail = TAILS.find((t) => text.endsWith(t) && text.length - t.length >= 2);
  return { name: tail ? text.slice(0, -tail.length) : text, scope, basis: null };
}

/** Length of the longest known indicator that `text` ends with; 0 where it ends with none. */
export function knownTail(text: string): number {
  for (let n = Math.min(text.length, 16); n >= 2; n--) if (BY_VARIANT.has(text.slice(-n))) return n;
  return 0;
}

/** Length of the longest known indicator that `text` begins with; 0 where it begins with none. */
export function knownHead(text: string): number {
  for (let n = Math.min(text.length, 16); n >= 2; n--) if (BY_VARIANT.has(text.slice(0, n))) return n;
  return 0;
}
