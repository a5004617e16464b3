import type { Extraction, Source } from '../../schemas/schemas.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { LinkedStory } from '../link/link.js';

/** Mentions become figures and facts, with offsets into the source. Pure. */
export function bind(_source: Source, story: LinkedStory, _lexicon: Lexicon): Extraction {
  return { articles: [story.article], figures: [], facts: [], entities: [], unread: [] };
}
