import type { Entity } from '../../../schemas/schemas.js';
import type { Gazetteer } from '../../lexicon/lexicon.js';
import { saysOurs } from './localwords.js';
import { entityOf } from './placesense.js';

/**
 * The paper's own place, where the article calls it its own: 我市 in the daily of a city, 我县 in that of a county, whatever city its
 * meetings are held in. Null where the headline is about a place inside it (`led` are the places that it names), or the levels differ.
 */
export function placeOfPaper(
  paper: Entity | null,
  title: string,
  text: string,
  led: ReadonlySet<string>,
  gazetteer: Gazetteer,
): Entity | null {
  const level = paper && /[市县区旗州]$/.exec(paper.name)?.[0];
  if (!level) return null;
  for (const id of led) if (id !== paper.id && gazetteer.within(id, paper.id)) return null;
  return title.includes(`我${level}`) || saysOurs(text, paper.name) ? paper : null;
}

/** A text says 全县 so often that it is told of one. */
const TOLD_OF_IT = 2;

/**
 * The county that the daily of its city tells of: the text says 全县 again and 全市 never, and names one county of the city and no other.
 * `level` counts the words for the level of a name.
 */
export function countyOfPaper(
  paper: Entity | null,
  named: readonly (readonly [id: string, count: number])[],
  level: (name: string) => number,
  gazetteer: Gazetteer,
): Entity | null {
  if (!paper || gazetteer.row(paper.id)?.level !== 'prefecture' || level(paper.name) > 0) return null;
  const inside = named.filter(([id]) => gazetteer.row(id)?.level === 'county' && gazetteer.within(id, paper.id));
  const county = inside.length === 1 ? gazetteer.row(inside[0]![0])! : null;
  return county && level(county.name) >= TOLD_OF_IT ? entityOf(county) : null;
}
