import { NOUNS } from '../../lexicon/lexicon.js';

/** Verbs, and what the segmenter does not know that ends as they do: 贷到. */
export const isVerb = ({ tag, text }: { tag: string; text: string }): boolean =>
  (tag === 'v' && !NOUNS.has(text)) || (tag === 'x' && /.[到出下走掉完给入起住得]$/.test(text));
