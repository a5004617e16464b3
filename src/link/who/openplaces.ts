import type { Entity } from '../../../schemas/schemas.js';
import { entityCalled } from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention } from '../link.js';
import type { Line } from './line.js';
import type { PlaceSense } from './placesense.js';

/** A place that stays open: 我省 of a text that never says which, 国外. */
export const openPlace = (name: string, aliases: string[] = []): Entity => entityCalled('place', name, null, aliases);

/** 江北区建设局, in a text that never says which of two districts: the one place of several that it speaks of, which stays open. */
export function unsettledPlace(lines: readonly Line[], sense: PlaceSense): Entity | null {
  const found = new Set<string>();
  for (const { text, names } of lines)
    for (const name of names) {
      const surface = text.slice(name.from, name.to);
      const place =
        name.rule === 'place' ? surface : name.kind === 'organisation' ? /^[\p{Script=Han}]{2,3}[区县市]/u.exec(surface)?.[0] : undefined;
      if (!place || !/[区县市]$/.test(place)) continue;
      const match = sense.gazetteer.longest(place, 0);
      if (
        match?.to === place.length &&
        match.readings.length > 1 &&
        !sense.sense({ ...name, candidates: match.readings.map(({ id }) => id) })
      )
        found.add(place);
    }
  const [name] = found;
  return name && found.size === 1 ? openPlace(name) : null;
}

/** What is called 我省, 我市 and 我区, the widest first. */
const LEVELS = '省州市区县';
const levelOf = ({ name }: Entity) => LEVELS.indexOf(name.at(-1)!);

/**
 * 我省 of an article that never says which: what it is at home in. Of several (我区 of a text that says 居全市第8) the one that it or its
 * headline calls its own, and of those the narrowest; else the one named first. Null where there is none. Pure.
 */
export function ourPlace(title: string, sentences: readonly Sentence[], entities: readonly EntityMention[][]): Entity | null {
  const named = entities.flatMap((list, i) => list.map((mention) => ({ ...mention, text: sentences[i]!.text })));
  const open = named.filter(({ entity }) => entity.id.startsWith('place::我'));
  const own = open.filter(({ text, from, role, entity }) => (!role && text[from] === '我') || title.includes(`全${entity.name.slice(1)}`));
  return own.toSorted((a, b) => levelOf(b.entity) - levelOf(a.entity))[0]?.entity ?? open[0]?.entity ?? null;
}
