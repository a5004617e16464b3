import type { Entity } from '../../../schemas/schemas.js';
import type { Gazetteer } from '../../lexicon/lexicon.js';
import { saysOurs } from './localwords.js';

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
