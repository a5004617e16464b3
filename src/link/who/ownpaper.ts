import type { Entity } from '../../../schemas/schemas.js';
import type { Gazetteer } from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';

/** How often an article must say 我市 where its headline does not. */
const AGAIN = 2;

/**
 * The paper's own place, where the article calls it its own: 我市 in the daily of a city, 我县 in that of a county, whatever city its
 * meetings are held in. Null where the headline is about a place inside it (`led` are the places that it names), or the levels differ.
 */
export function placeOfPaper(
  paper: Entity | null,
  title: string,
  sentences: readonly Sentence[],
  led: Iterable<string>,
  gazetteer: Gazetteer,
): Entity | null {
  const level = paper && /[市县区旗州]$/.exec(paper.name)?.[0];
  if (!level) return null;
  for (const id of led) if (id !== paper.id && gazetteer.within(id, paper.id)) return null;
  const ours = `我${level}`;
  if (title.includes(ours)) return paper;
  let count = 0;
  for (const { text } of sentences) if (text.includes(ours) && !text.includes(`${ours}场`)) count++;
  return count >= AGAIN ? paper : null;
}

/** 我市在深圳签约28个项目: where our people went. */
export const isVenue = (title: string, from: number): boolean =>
  /^[^，。\p{Script=Han}]*[我全本][市县区旗州省]/u.test(title) && /(?:在|赴|到|走进|亮相)$/.test(title.slice(Math.max(0, from - 2), from));
