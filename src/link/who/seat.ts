import type { Gazetteer } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';
import type { PlaceSense } from './placesense.js';

/** A name without the place that it begins with. */
export function behindPlace(name: string, gazetteer: Gazetteer): string {
  const match = gazetteer.longest(name, 0);
  const place = match?.readings.some(({ id }) => gazetteer.row(id)?.kind === 'place');
  return match && place ? name.slice(match.to).replace(/^[省市区县]/, '') : name;
}

/** A name without all places that it begins with. */
export function behindPlaces(name: string, gazetteer: Gazetteer): string {
  let rest = name;
  for (let next = behindPlace(rest, gazetteer); next !== rest && next.length >= 2; next = behindPlace(rest, gazetteer)) rest = next;
  return rest;
}

/** Whether a place lies in the one that the article is at home in. */
const isAtHome = (id: string, { home, gazetteer }: PlaceSense): boolean => home !== null && home !== 'CN' && gazetteer.within(id, home);

/**
 * Code of what a named thing lies in or belongs to: the place at the front of its name, or the article's home for what stands on the ground; for a
 * village the `county` that was named last before it.
 */
export function seatOf(surface: string, name: NameMention, county: string | null, sense: PlaceSense): string | null {
  const { gazetteer, home, counts } = sense;
  const bare = surface.replace(/^[“《]/, '');
  for (let i = 0; i < bare.length && i < 12; i++) {
    if (i > 0 && !/[（(—–-]/.test(bare[i - 1]!)) continue;
    let at = i;
    let found: string | null = null;
    for (let match = gazetteer.longest(bare, at); match; match = gazetteer.longest(bare, at)) {
      const inner = match.readings.filter(
        ({ id, use }) =>
          use !== 'word' && (use !== 'near' || found || counts.has(id) || isAtHome(id, sense)) && (!found || gazetteer.within(id, found)),
      );
      const one = inner.length === 1 ? inner[0]!.id : inner.map(({ id }) => id).find((id) => counts.has(id));
      if (!one) break;
      found = one;
      at = match.to;
    }
    const row = found && found !== 'CN' ? gazetteer.row(found)! : null;
    // 莫高窟景区 lies where the grottoes lie, 渭河源景区 where the article is at home
    if (row?.level === 'landmark' && row.parent === 'CN') continue;
    if (row) return row.kind === 'place' && row.level !== 'landmark' ? row.id : row.parent;
  }
  if (name.rule === 'village' && county && (!home || gazetteer.within(county, home))) return county;
  const local = name.kind === 'zone' || name.kind === 'project' || name.kind === 'place';
  return local && home && home !== 'CN' ? home : null;
}
