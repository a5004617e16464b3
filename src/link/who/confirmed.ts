import type { NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';

/** How often an ordinary word must stand where companies do, or villages. */
const OFTEN = { company: 2, village: 3 };

/** Names that are made of ordinary words, and what they are names of once they are sure. */
const ORDINARY = /^(company|village)_ordinary$/;

/**
 * The names without companies and villages that only one place of the story takes for one: a name made of ordinary words counts where the
 * headline has it, where it stands as a company or village again, or with a stock code. `names[i]` belongs to `sentences[i]`. Pure; linear in
 * the story.
 */
export function confirmedNames(title: string, sentences: readonly Sentence[], names: readonly NameMention[][]): readonly NameMention[][] {
  if (!names.some((list) => list.some(({ rule }) => ORDINARY.test(rule)))) return names;
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
      if (!name.rule.startsWith('company_') && name.rule !== 'village_ordinary') continue;
      const surface = surfaceOf(i, name);
      const sure = !ORDINARY.test(name.rule) || heading.includes(surface);
      counts.set(surface, (counts.get(surface) ?? 0) + (sure ? Math.max(...Object.values(OFTEN)) : 1));
    }
  });
  const kept = (i: number, name: NameMention): NameMention[] => {
    const [, sort] = ORDINARY.exec(name.rule) ?? [];
    if (!sort) return [name];
    if ((counts.get(surfaceOf(i, name)) ?? 0) < OFTEN[sort as keyof typeof OFTEN]) return [];
    return [sort === 'village' ? { ...name, rule: 'village' } : name];
  };
  return names.map((list, i) => list.flatMap((name) => kept(i, name)));
}
