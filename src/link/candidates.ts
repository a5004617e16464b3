import type { Lexicon } from '../lexicon/lexicon.js';
import { companyCandidates, type NameMention } from '../recognize/recognize.js';
import type { Sentence } from '../tokenize/tokenize.js';

/** What an article has of one name that may be a company's. */
interface Candidate {
  /** Sentence and mention, in order. */
  at: { index: number; mention: NameMention }[];
  rules: Set<string>;
}

/** A candidate stands this often in the article, at the least. */
const OFTEN = 2;
/** How often it may be followed, or led, by one and the same character: more is a piece of a longer word. */
const SAME = 0.7;

/**
 * The names with those added that the article itself shows to be companies: they stand again and again where companies stand, and what is
 * beside them changes. `names[i]` belongs to `sentences[i]`. Linear in the story.
 */
export function withCompanies(sentences: readonly Sentence[], names: readonly NameMention[][], lexicon: Lexicon): readonly NameMention[][] {
  const candidates = new Map<string, Candidate>();
  for (const [index, { text, english }] of sentences.entries()) {
    if (english) continue;
    for (const mention of companyCandidates(text, lexicon)) {
      const covered = (names[index] ?? []).some(
        ({ from, to, rule }) =>
          from < mention.to && mention.from < to && !(rule.startsWith('place') && from >= mention.from && to < mention.to),
      );
      if (covered) continue;
      const surface = text.slice(mention.from, mention.to);
      const candidate = candidates.get(surface) ?? { at: [], rules: new Set() };
      candidate.at.push({ index, mention });
      candidate.rules.add(mention.rule);
      candidates.set(surface, candidate);
    }
  }
  if (candidates.size === 0) return names;
  const whole = sentences.map(({ text }) => text).join('\n');
  const found = [...candidates].filter(([surface, candidate]) => isCompany(surface, candidate, whole)).flatMap(([, { at }]) => at);
  if (found.length === 0) return names;
  const out = names.map((list) => [...list]);
  for (const { index, mention } of found) {
    const { from, to } = mention;
    const list = out[index]!;
    if (list.some((other) => other.kind === 'organisation' && other.from < to && from < other.to)) continue;
    out[index] = [...list.filter((other) => other.to <= from || to <= other.from), mention].sort((a, b) => a.from - b.from);
  }
  return out;
}

/** Enough evidence: in two kinds of places, or twice in one, and not a piece of a longer word. */
function isCompany(surface: string, { at, rules }: Candidate, whole: string): boolean {
  const pieces = whole.split(surface);
  const count = pieces.length - 1;
  if (count < (rules.size < 2 && at.length < 2 ? OFTEN + 1 : OFTEN)) return false;
  const after = pieces.slice(1).map((piece) => piece[0] ?? '');
  const before = pieces.slice(0, -1).map((piece) => piece.at(-1) ?? '');
  return count < 3 || (commonest(after) < count * SAME && commonest(before) < count * SAME);
}

/** How often the commonest character of a list occurs; marks are none. */
function commonest(characters: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const character of characters) if (/\p{Script=Han}/u.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
