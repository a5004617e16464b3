import { createHash } from 'node:crypto';
import { type EnglishNames, englishNamesOf } from './english/places.js';
import type { Gazetteer } from './gazetteer.js';
import { gazetteerOf, readPlaceTables, readTable, wordsOf } from './places.js';
import { layOver, readUserTables } from './userlexicon.js';

export * from './accountwords.js';
export { BARE_MEASURES } from './baremeasures.js';
export { BUILDINGS, BUILT_HEADS, ONCE_DONE, WORK_HEADS } from './builtheads.js';
export * from './calendar.js';
export * from './clausewords.js';
export * from './companywords.js';
export * from './comparing.js';
export * from './counted.js';
export * from './currencies.js';
export * from './english/english.js';
export { entityCalled, entityId, entityNamed, normalName, provinceAndCity } from './entityids.js';
export { ONE_OF_A_TOWN } from './establishments.js';
export { CAMPAIGN_TYPES, EVENT_HEADS, EVENT_TYPES, PROGRAMME_TYPES, SESSION_TYPES, WORLD_TYPES } from './eventnames.js';
export { type FormUse, Gazetteer, type PlaceLevel, type PlaceMatch, type PlaceRow, type Reading } from './gazetteer.js';
export {
  GOODS_MARGINS,
  GOODS_PRICES,
  GRADE_UNITS,
  GRADES,
  NO_GOODS,
  PIECES,
  PRICE_SORTS,
  SHORT_GOODS,
  SHORT_PRICES,
  UNNAMED_GOODS,
} from './goods.js';
export * from './hedges.js';
export * from './holidays.js';
export * from './idioms.js';
export * from './indicators.js';
export * from './indices.js';
export * from './intentions.js';
export * from './lasting.js';
export { matchesOf } from './matches.js';
export * from './measures.js';
export { COUNTERS, EDGE_CHARACTERS, EDGE_LEADS, EDGE_WORDS, GENERIC_WORDS, LEADING_VERBS } from './nameedges.js';
export { HEAD_NOUNS, NAME_SUFFIXES, type NameSuffixes, ORGANS } from './namesuffixes.js';
export * from './naming.js';
export * from './nominals.js';
export * from './numerals.js';
export { ATTRIBUTES, DEEDS, DIVISIONS_COUNTED, OF_ECONOMIES, SECTOR_HEADS, SYSTEMS, TELLS_OF_ECONOMIES } from './owners.js';
export { packageRoot } from './packageroot.js';
export { PAPERS, putsOut } from './papers.js';
export * from './peoplewords.js';
export { TABLES } from './places.js';
export * from './plainsubjects.js';
export * from './plans.js';
export { PRICE_CLASSES } from './priceclasses.js';
export * from './rates.js';
export { recordLine } from './recordlabels.js';
export { ARMS_OF_STATES, SIDES } from './sides.js';
export { Sieve } from './sieve.js';
export { signsOf } from './signs.js';
export { ATHLETES, GAMES, SCORES, SPORT } from './sports.js';
export * from './stockflow.js';
export { SURNAMES } from './surnames.js';
export * from './tableheads.js';
export { ATTRIBUTIVE, NOUNS, SORTING, SORTING_ANY } from './taggedwrong.js';
export { ABSTRACT_HEADS, PIECE_WORDS } from './things.js';
export * from './triggers.js';
export * from './units.js';
export { LexiconError, USER_TABLES } from './userlexicon.js';
export { LUCKY_NAMES, SORTS_OF_VILLAGES } from './villagewords.js';
export { ANALYSTS, SPEAK_OF_OTHERS } from './voices.js';
export * from './ways.js';
export { WordIndex } from './wordindex.js';

/**
 * The tables that extraction reads. Static tables (units, hedges, indicators …) are modules beside this file and are exported from here;
 * this object carries what is read from files: the gazetteer, and what a user lays over it.
 */
export interface Lexicon {
  /** Changes whenever a table changes: part of what decides whether a source is extracted again. */
  hash: string;
  gazetteer: Gazetteer;
  /** Verbs, adverbs, prepositions, times: what may stand before a name and is no part of it. */
  leads: ReadonlySet<string>;
  /** Common nouns and their like: what is called by them alone is a sort of thing. */
  sorts: ReadonlySet<string>;
  /** English names of places and other things; compiled when first asked for. */
  readonly english: EnglishNames;
}

/**
 * Reads the tables that ship with the project, and lays those of `directory` over them (see userlexicon.ts for their form).
 * Throws a LexiconError that names every fault of the user's tables.
 */
export function loadLexicon(directory?: string): Lexicon {
  const own = directory === undefined ? null : readUserTables(directory);
  const tables = readPlaceTables();
  const leads = readTable('leads');
  const sorts = readTable('sorts');
  const romanized = readTable('romanized');
  const englishNames = readTable('englishnames');
  let english: EnglishNames | null = null;
  const hash = createHash('sha256')
    .update([...Object.values(tables), leads, sorts, romanized, englishNames, own?.text ?? ''].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const gazetteer = gazetteerOf(tables);
  if (own) layOver(gazetteer, own);
  return {
    hash,
    gazetteer,
    leads: new Set(wordsOf(leads)),
    sorts: new Set(wordsOf(sorts)),
    get english() {
      english ??= englishNamesOf(romanized, englishNames);
      return english;
    },
  };
}
