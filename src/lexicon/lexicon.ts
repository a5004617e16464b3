export * from './calendar.js';
export * from './holidays.js';
export * from './plans.js';

/**
 * The tables that extraction reads. Static tables (units, hedges, indicators …) are modules beside this file and are exported from here;
 * this object carries what is read from files: the gazetteer, and what a user lays over it.
 */
export interface Lexicon {
  /** Changes whenever a table changes: part of what decides whether a source is extracted again. */
  hash: string;
}

/** Reads the tables that ship with the project, and lays those of `directory` over them. */
export function loadLexicon(_directory?: string): Lexicon {
  return { hash: '' };
}
