import { NAMING } from '../lexicon/lexicon.js';

/**
 * Whether the number at [from, to) names rather than measures: 0, or where reading goes on behind the name.
 */
export function names(text: string, from: number, to: number): number {
  const before = text.slice(Math.max(0, from - 12), from);
  const rest = text.slice(from, from + 24);
  for (const rule of NAMING) {
    if (rule.before && !rule.before.test(before)) continue;
    if (!rule.at) return to;
    const m = rule.at.exec(rest);
    if (m) return Math.max(from + 1, Math.min(to, from + m[0].length));
  }
  return 0;
}
