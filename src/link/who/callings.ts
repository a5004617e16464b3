import { CALLINGS, WordIndex } from '../../lexicon/lexicon.js';

/** What introduces a person, by its characters. */
export const CALLING = new WordIndex(CALLINGS);

/** So many characters before a name may be a calling. */
export const LONGEST_CALLING = Math.max(...CALLINGS.map(({ length }) => length));

/** Whether words end in a calling: 村民, 车间|主任. Pure; asked of LONGEST_CALLING characters at most. */
export function endsInCalling(words: string): boolean {
  for (let at = 0; at < words.length; at++) if (CALLING.longest(words, at)?.length === words.length - at) return true;
  return false;
}
