import type { Article, Status } from '../../../schemas/schemas.js';
import { ENGLISH_AIMS } from '../../lexicon/lexicon.js';
import { lastDayOf } from '../../link/link.js';
import type { Scene } from '../scene.js';
import type { When } from '../when.js';

/** Words in the past that end the reach of an earlier word of intention. */
const DONE = /\b(?:already|so far|last year|has been|have been|had|completed|was|were)\b/i;

/** Actual, planned or target: by the words of intention around the figure, and by a period that had not begun. */
export function englishStatus({ chunks, symbols, text }: Scene, k: number, when: When | null, article: Article): Status {
  const today = article.published === null ? null : lastDayOf(article.published);
  const start = when?.period.period.period_start;
  const end = when?.period.period.period_end;
  const over = end != null && today !== null && end <= today && !when?.inferred;
  if (start && today !== null && start > today) return 'target';
  const kindOf = (i: number): Status =>
    ENGLISH_AIMS.test(text.slice(chunks[i]!.from, chunks[i]!.to).toLowerCase()) ? 'target' : 'planned';
  // The main targets for this year are as follows: … holds for all that follows.
  const colon = symbols.slice(0, k).lastIndexOf(':');
  if (colon > 0 && !over && /\b(?:targets?|goals?|objectives?|plans? to|aims?)\b[^:.;]*$/i.test(text.slice(0, chunks[colon]!.from)))
    return 'target';
  for (let i = k - 1; i >= 0; i--) {
    const symbol = symbols[i]!;
    if (symbol === ';' || symbol === '.') break;
    if (symbol === 'T') {
      const word = text.slice(chunks[i]!.from, chunks[i]!.to);
      if (/\bthan $/.test(text.slice(0, chunks[i]!.from)) || (over && !/would|will/.test(word))) continue;
      return kindOf(i);
    }
    if (symbol === 'P' && over && chunks[i]!.period === when?.period && when?.period.role === 'in_force') break;
    if (/[NVx]/.test(symbol) && DONE.test(text.slice(chunks[i]!.from, chunks[i]!.to)) && symbols.slice(i, k).includes(',')) break;
  }
  if (!over)
    for (let i = k + 1; i < chunks.length && !',;.:'.includes(symbols[i]!) && !/[F%]/.test(symbols[i]!); i++)
      if (symbols[i] === 'T') return kindOf(i);
  return 'actual';
}
