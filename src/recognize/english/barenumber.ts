import { LEADS_TO_NUMBER, NOT_COUNTED, ONE_IDIOMS } from '../../lexicon/lexicon.js';
import type { EnglishWord } from '../../tokenize/tokenize.js';
import type { Cover } from '../cover.js';
import type { EnglishPart } from './part.js';

const BE = /^(?:are|were|is|was|have|had)$/;

/** Before a number that moves by so much, to so much: no range begins there. */
export const MOVES =
  /^(?:from|by|up|down|bringing|brings|bring|brought|rose|rise|risen|rising|grew|grow|grown|growing|fell|fall|fallen|falling|increased|increase|increasing|dropped|drop|climbed|climbing|declined|decreased|jumped|surged|expanded|soared|edged|gained|dipped|improved|raised|cut|reduced|lowered|shortened|widened|narrowed|doubled|tripled|extended)$/;

/** Whether a noun that can be counted follows. */
export function countsNoun(words: readonly EnglishWord[], part: EnglishPart): boolean {
  const spelled = part.numeral.spelled;
  let next = part.next;
  if (part.compound && part.unit === null)
    return !spelled || /^(?:member|seat|bed|storey|story|lane|strong)$/.test(words[part.next + 1]?.lower ?? '');
  if (/^["“‘']$/.test(words[next]?.text ?? '')) next++;
  const noun = words[next];
  if (!noun) return false;
  const one = words[part.first]!.lower === 'one';
  if (one && (ONE_IDIOMS.has(noun.lower) || noun.text === '-')) return false;
  if (words[part.first]!.lower === 'zero') return false;
  // Of those, 100,000 were electric; the other 56 are in tourism.
  if (BE.test(noun.lower) && /^(?:,|other|remaining|rest|another|;|which)$/.test(words[part.first - 1]?.lower ?? '')) return !spelled;
  // 14 4A-level spots
  if (noun.kind === 'number' && words[next + 1]?.kind === 'word' && words[next + 1]!.from === noun.to) return !spelled;
  if (noun.kind !== 'word') return false;
  if (noun.lower === 'of' || noun.lower === 'more') return !one;
  if (NOT_COUNTED.has(noun.lower)) return false;
  return !one || /^[a-z]/.test(noun.text);
}

/** reached 1,286. — a number alone that the subject of the clause counts. */
export function endsClause(words: readonly EnglishWord[], part: EnglishPart, taken: Cover, hedged: boolean): boolean {
  if (part.numeral.spelled && !part.numeral.scaled) return false;
  const lead = words[part.first - 1]?.lower ?? '';
  if (part.numeral.scaled || hedged) return true;
  // Stations: 22
  if (
    lead === ':' &&
    words[part.first - 2]?.kind === 'word' &&
    (part.first + 1 === words.length || /^[(;-]$/.test(words[part.next]?.text ?? '') || /^\p{Lu}/u.test(words[part.next]?.text ?? ''))
  )
    return words[0]!.kind === 'word' || words[0]!.text === '-' || words[0]!.text === '•';
  if (!LEADS_TO_NUMBER.has(lead)) return false;
  const grouped = words[part.first]!.text.includes(',');
  const verb = !/^(?:to|by|at|of|from|than|over|about|under|above|below|is|are|was|were|with|against|versus)$/.test(lead);
  if (verb || grouped) return true;
  const next = words[part.next];
  if (/^(?:from|than|against|versus)$/.test(lead))
    return next === undefined || next.kind === 'mark' || NOT_COUNTED.has(next.lower) || taken.meets(next);
  const moves = words
    .slice(Math.max(0, part.first - 16), part.first - 1)
    .some(({ lower }) => MOVES.test(lower) && lower !== 'from' && lower !== 'by');
  return lead === 'to' && moves && (next === undefined || next.kind === 'mark' || NOT_COUNTED.has(next.lower));
}
