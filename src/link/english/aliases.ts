import type { Entity } from '../../../schemas/schemas.js';
import type { EntityMention } from '../link.js';

/** What a company's short name drops from its end. */
const TAIL = /,? (?:Co\.?,? ?(?:Ltd\.?)?|Ltd\.?|Inc\.?|Corp\.?|Corporation|Company|Group|Holdings|Limited)$/;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds further mentions of the things a story has named, by their full name and by what is left of it without the form of the company. */
export function englishAliases(
  things: readonly { surface: string; entity: Entity }[],
): (text: string, known: readonly EntityMention[]) => EntityMention[] {
  const forms = new Map<string, Entity>();
  for (const { surface, entity } of things) {
    let short = surface;
    for (let next = short.replace(TAIL, ''); next !== short; next = short.replace(TAIL, '')) short = next;
    for (const form of new Set([surface, short])) if (form.length > 4 && /[a-z]/.test(form) && !forms.has(form)) forms.set(form, entity);
  }
  if (forms.size === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\w-])(?:${[...forms.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
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
