import type { Entity } from '../../../schemas/schemas.js';
import type { EntityMention } from '../link.js';
import { literal } from '../literal.js';

/** What a company's short name drops from its end. */
const TAIL = /,? (?:Co\.?,? ?(?:Ltd\.?)?|Ltd\.?|Inc\.?|Corp\.?|Corporation|Company|Group|Holdings|Limited)$/;

/** What a work is, behind its name. */
const KIND =
  / (?:(?:[Hh]ydropower|[Pp]umped[ -][Ss]torage|[Nn]uclear [Pp]ower|[Pp]ower|[Ww]ind|[Ss]olar) )*(?:[Ss]tation|[Pp]lant|[Ff]arm|[Rr]ailway|[Ee]xpressway|[Bb]ridge|[Tt]unnel|[Dd]am|[Rr]eservoir)$/;

/** What stands in brackets behind a name: (LYU), ("Yunling Copper" or "the Company", SEHK: 2716). */
const BRACKET = /^ ?\(([^()]{2,90})\)/;
const CALLED = /["“]([A-Z][\w&. -]{1,30})["”]|^([A-Z][A-Za-z&-]*[A-Z][A-Za-z&-]*)(?=$|[,;])/g;

/** Short names that a text gives in brackets behind the full one. */
function* bracketed(texts: readonly string[], surface: string): Generator<string> {
  for (const text of texts) {
    const at = text.indexOf(surface);
    const inside = at < 0 ? null : BRACKET.exec(text.slice(at + surface.length));
    for (const [, quoted, letters] of inside?.[1]?.matchAll(CALLED) ?? []) {
      const short = quoted ?? letters;
      if (short && !/^(?:The|US|USD|GDP|RMB|CNY|NEVs?|TEUs?)\b/.test(short)) yield short;
    }
  }
}

/** Finds further mentions of the things a story has named, by their full name and by what is left of it without the form of the company. */
export function englishAliases(
  things: readonly { surface: string; entity: Entity }[],
  texts: readonly string[] = [],
  isPlace: (name: string) => boolean = () => true,
): (text: string, known: readonly EntityMention[]) => EntityMention[] {
  const forms = new Map<string, Entity>();
  for (const { surface, entity } of things) {
    let short = surface;
    for (let next = short.replace(TAIL, ''); next !== short; next = short.replace(TAIL, '')) short = next;
    for (const form of new Set([surface, short])) if (form.length > 4 && /[a-z]/.test(form) && !forms.has(form)) forms.set(form, entity);
    // Baihetan for Baihetan Hydropower Station, where it is no place of its own
    const stem = entity.kind === 'project' || entity.kind === 'other' ? surface.replace(KIND, '') : surface;
    if (stem !== surface && stem.length > 4 && !isPlace(stem) && !forms.has(stem)) forms.set(stem, entity);
    for (const form of bracketed(texts, surface)) if (!forms.has(form)) forms.set(form, entity);
  }
  if (forms.size === 0) return () => [];

  const pattern = new RegExp(
    `(?<![\\w-])(?:${[...forms.keys()]
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join('|')})(?![\\w])`,
    'g',
  );
  return (text, known) => {
    const out: EntityMention[] = [];
    for (const { 0: form, index: from } of text.matchAll(pattern)) {
      const to = from + form.length;
      if (known.some((mention) => mention.from < to && from < mention.to)) continue;
      out.push({ from, to, entity: forms.get(form)!, via: 'alias', reason: `named in the article`, mention: null });
    }
    return out;
  };
}
