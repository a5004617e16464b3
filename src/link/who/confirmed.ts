import type { NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';

/** How often an ordinary word must stand where companies do. */
const OFTEN = 2;

/**
 * The names without companies that only one place of the story takes for one: a name made of ordinary words counts where the headline has
 * it, where it stands as a company again, or with a stock code. `names[i]` belongs to `sentences[i]`. Pure; linear in the story.
 */
export function confirmedNames(title: string, sentences: readonly Sentence[], names: readonly NameMention[][]): readonly NameMention[][] {
  if (!names.some((list) => list.some(({ rule }) => rule === 'company_ordinary'))) return names;
  const counts = new Map<string, number>();
  const surfaceOf = (i: number, { from, to }: NameMention) => sentences[i]!.text.slice(from, to);
  const heading =
    title +
    sentences
      .filter(({ block }) => block.kind === 'heading')
      .map(({ text }) => text)
      .join('\n');
  names.forEach((list, i) => {
    for (const name of list) {
      if (!name.rule.startsWith('company_')) continue;
      const surface = surfaceOf(i, name);
      const sure = name.rule !== 'company_ordinary' || heading.includes(surface);
      counts.set(surface, (counts.get(surface) ?? 0) + (sure ? OFTEN : 1));
    }
  });
  return names.map((list, i) => list.filter((name) => name.rule !== 'company_ordinary' || (counts.get(surfaceOf(i, name)) ?? 0) >= OFTEN));
}
