import type { Entity } from '../../../schemas/schemas.js';
import type { Line } from './line.js';
import type { PlaceSense } from './placesense.js';

/** A place that stays open: 我省 of a text that never says which, 国外. */
export const openPlace = (name: string, aliases: string[] = []): Entity => ({
  id: `place::${name}`,
  name,
  kind: 'place',
  parent: null,
  aliases,
  same_as: null,
});

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
