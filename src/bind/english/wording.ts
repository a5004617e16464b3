import { ENGLISH_INDICATORS, isArticle, singular } from '../../lexicon/lexicon.js';

/** A label is a name, not a sentence. */
const LONGEST = 24;

/** Words that say nothing of what is measured. */
export const EMPTY =
  /^(?:a|an|the|its|their|his|her|our|this|these|those|such|some|any|all|each|every|both|other|another|total|combined|overall|accumulated|cumulative|aggregate|new|newly|more|further|additional|record|respective|city's|province's|county's|district's|country's|zone's|company's|region's|nation's|prefecture's|group's|port's|airport's|park's|number|volume|amount|figure|value|scale|size|level|year|annual|yearly|monthly|daily|quarterly|whole|entire|average|mean|estimated|of|s|also|even|only|just|still|already|now|further|roughly|nearly|local|whopping|staggering|same|current|actual|nominal|real|comparable|comprehensive|preliminary|latest|official|similar|main|strong|steady|robust|slight|slightly|sharp|rapid|significant|remarkable|modest|marginal|notable|healthy|stable|sustained|impressive|solid|moderate|mild|dramatic|historic|historical|high|highest|low|lowest|largest|biggest|maximum|minimum|gross|sum|statistics|data|first|second|third|year's|month's|quarter's|equivalent)$/i;

export interface Piece {
  from: number;
  to: number;
  word: string;
}

/** A wording of the table, where it stands. */
export interface Found {
  name: string;
  from: number;
  to: number;
  length: number;
}

/** Words and digits of a text that begins at `offset` of its sentence, in the form in which the table is looked up; articles are left out. */
export const piecesOf = (text: string, offset: number): Piece[] =>
  [...text.matchAll(/\p{L}+(?:['’]\p{L}+)*|\d+(?:\.\d+)?|&/gu)].flatMap(({ 0: word, index }) => {
    const lower = word.toLowerCase().replace('’', "'");
    return isArticle(lower) ? [] : [{ from: offset + index, to: offset + index + word.length, word: singular(lower) }];
  });

/** The wordings of the table in a text, longest first, later ones before earlier ones of their length. */
export function known(pieces: readonly Piece[]): Found[] {
  const out: Found[] = [];
  for (let i = 0; i < pieces.length; i++)
    for (const row of ENGLISH_INDICATORS.get(pieces[i]!.word) ?? [])
      if (row.words.every((word, k) => pieces[i + k]?.word === word)) {
        out.push({ name: row.name, from: pieces[i]!.from, to: pieces[i + row.words.length - 1]!.to, length: row.words.length });
        break;
      }
  return out.sort((a, b) => b.length - a.length || b.from - a.from);
}

/** The last words of a name that fit. */
export function fitting(words: string): string {
  let out = words
    .replace(/[,;:.!?"“”()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  while (out.length > LONGEST && out.includes(' ')) out = out.slice(out.indexOf(' ') + 1);
  return out.slice(-LONGEST);
}

/** Nouns in -ing that name what is done for a living; other words in -ing alone are verbs. */
export const NAMES_IN_ING =
  /^(?:manufacturing|mining|financing|housing|shipping|catering|farming|fishing|shipbuilding|trading|engineering|building|funding|lending|spending|earning|listing|planting|processing|training|parking|lodging|publishing|printing|retailing|packaging|planning)$/;
