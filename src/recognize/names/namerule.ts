import type { EntityKind } from '../../../schemas/schemas.js';
import { matchesOf, type Sieve } from '../../lexicon/lexicon.js';
import type { NameMention } from '../recognize.js';
import { nameAt } from './nameat.js';

/** A kind of name and the pattern that finds it. */
export interface NameRule {
  rule: string;
  because: string;
  kind: EntityKind;
  /** Whether its names may begin with any word, or must have a stem that is no word of the language; neither where not set. */
  stem?: 'any' | 'own';
  /** What the pattern cannot match without: texts that lack it are passed over, which costs a tenth of a match. */
  needs: RegExp;
  /** Global; its first group is the name. */
  pattern: RegExp;
  /** What no such name is. */
  unless?: RegExp;
}

/** A character of a name, in a pattern: no particle, preposition or verb of being. */
export const IN_NAME = '(?:(?![的了在是和与及或等各全本该这那某由从对把将被为向给让使到去有无随着])\\p{Script=Han})';
/** Where a name opens its clause, in a pattern. */
export const OPENS = '(?<=^|[，。；：、“\\s]|其中|目前|如今|今年|去年|据|记者在)';
/** How many, in a pattern: 三百多. */
export const MANY = '[\\d一二两三四五六七八九十几百]+[多余来]?';

/** The names that rules find in a text, of two that overlap the first; `fits` says whether what a rule found is one. Pure; each pattern is linear. */
export function namesBy(rules: Sieve<NameRule>, text: string, fits: (name: string, rule: NameRule) => boolean): NameMention[] {
  const out: NameMention[] = [];
  for (const rule of rules.through(text)) {
    if (!rule.needs.test(text)) continue;
    for (const m of matchesOf(rule.pattern, text)) {
      const name = m[1]!;
      if (rule.unless?.test(name) || !fits(name, rule)) continue;
      const from = m.index + m[0].indexOf(name);
      const to = from + name.length;
      if (!out.some((other) => other.from < to && from < other.to)) out.push(nameAt(from, to, rule.kind, rule.rule));
    }
  }
  return out;
}
