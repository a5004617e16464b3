export * from '../schemas/schemas.js';
export { extract } from './extract.js';
export { type Lexicon, loadLexicon } from './lexicon/lexicon.js';
