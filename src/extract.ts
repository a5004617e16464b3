import type { Extraction, Source } from '../schemas/schemas.js';
import { bind, type Watch } from './bind/bind.js';
import { layout } from './layout/layout.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { link } from './link/link.js';
import { recognizeAll } from './recognize/recognize.js';
import { sentencesOf } from './tokenize/tokenize.js';

/**
 * One source becomes its articles, figures and facts. Pure: no clock, no file, no order of arrival, nothing that a source leaves behind;
 * the same source and lexicon give the same bytes on any machine. Offsets are UTF-16 code units of `source.text`.
 * `watch` is told how each fact came about, for those who ask.
 */
export function extract(source: Source, lexicon: Lexicon, watch?: Watch): Extraction {
  const whole: Extraction = { articles: [], figures: [], facts: [], entities: [], unread: [] };
  for (const story of layout(source)) {
    const sentences = sentencesOf(source, story);
    const mentions = recognizeAll(sentences, lexicon);
    const part = bind(source, link(source, story, sentences, mentions, lexicon), lexicon, watch);
    for (const key of Object.keys(whole) as (keyof Extraction)[]) (whole[key] as unknown[]).push(...part[key]);
  }
  return whole;
}
