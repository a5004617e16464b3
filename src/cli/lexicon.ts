import { type Lexicon, LexiconError, loadLexicon } from '../lexicon/lexicon.js';
import { UsageError } from './output.js';

/** What --lexicon takes, for the help. */
export const LEXICON = 'folder with entities.csv and ignore.csv of your own: names, aliases, parents, and words that are no names';

/** The tables with those of a user's folder laid over them. Throws a UsageError that names every fault of the folder. */
export function lexiconOf(directory: string | undefined): Lexicon {
  try {
    return loadLexicon(directory);
  } catch (error) {
    if (error instanceof LexiconError) throw new UsageError(error.message);
    throw error;
  }
}

/** Finds the faults of a user's folder before anything is read. Throws UsageError. */
export function checkLexicon(directory: string): void {
  lexiconOf(directory);
}
