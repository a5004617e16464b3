import type { Figure, Source } from '../../schemas/schemas.js';
import { layout } from '../layout/layout.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { bareNumbersIn, recognizeAll } from '../recognize/recognize.js';
import { place, sentencesOf } from '../tokenize/tokenize.js';

/**
 * Numbers in running text that no figure, period or name takes and no naming rule claims, read as a cell of a table is: without unit, kind
 * other. They are no figures by the rules of the dataset; `figures --bare` shows them beside those.
 */
export function bareNumbers(source: Source, lexicon: Lexicon): Figure[] {
  const found: Figure[] = [];
  for (const story of layout(source)) {
    const sentences = sentencesOf(source, story);
    const mentions = recognizeAll(sentences, lexicon, true);
    sentences.forEach((sentence, i) => {
      for (const { from, to, quantity } of bareNumbersIn(sentence.text, mentions[i]!)) {
        const { start, end } = place(sentence, from, to);
        const text = source.text.slice(start, end);
        found.push({ id: '', path: source.path, article: `${source.path}@${story.start}`, start, end, text, ...quantity });
      }
    });
  }
  return found;
}
