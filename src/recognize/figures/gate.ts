import { IDIOMS, NAMING } from '../../lexicon/lexicon.js';

/** Why a number names rather than measures, and where reading goes on. */
interface Naming {
  rule: string;
  to: number;
}

/** All the patterns at once: most numbers match none, and one pass says so. */
const ANY = new RegExp(NAMING.map(({ at }) => at.source).join('|'));

/** The naming rule or set phrase that takes the number at `from`; null where it measures. */
export function namingAt(text: string, from: number): Naming | null {
  for (const phrase of IDIOMS.get(text[from]!) ?? []) if (text.startsWith(phrase, from)) return { rule: 'idiom', to: from + phrase.length };
  const rest = text.slice(from, from + 24);
  if (!ANY.test(rest)) return null;
  const before = text.slice(Math.max(0, from - 12), from);
  for (const rule of NAMING) {
    const m = rule.at.exec(rest);
    if (m && (!rule.before || rule.before.test(before))) return { rule: rule.name, to: from + Math.max(1, m[0].length) };
  }
  return null;
}
