import type { Figure, Source } from '../../schemas/schemas.js';
import { layout } from '../layout/layout.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { namingAt, readCell, recognizeAll } from '../recognize/recognize.js';
import { place, sentencesOf } from '../tokenize/tokenize.js';

/** Characters that a number without unit may be made of; one Chinese digit alone (一般, 三角) is too often part of a word. */
const NUMBER = /[+\-－]?\d[\d,]*(?:\.\d+)?[十百千万亿]*|[零〇一二两三四五六七八九十百千万亿]{2,}(?:点[零〇一二三四五六七八九]+)?/g;

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
      for (const m of sentence.text.matchAll(NUMBER)) {
        const [from, to] = [m.index, m.index + m[0].length];
        if (mentions[i]!.some((mention) => mention.from < to && from < mention.to)) continue;
        if (/[\dA-Za-z“"《]$/.test(sentence.text.slice(0, from)) || /^[A-Za-z”"》]/.test(sentence.text.slice(to))) continue;
        if (namingAt(sentence.text, from) !== null) continue;
        if (!/[\d十百千万亿零〇]/.test(m[0])) continue; // 三三两两
        const quantity = readCell(m[0]);
        if (quantity === null) continue;
        const { start, end } = place(sentence, from, to);
        const text = source.text.slice(start, end);
        found.push({ id: '', path: source.path, article: `${source.path}@${story.start}`, start, end, text, ...quantity });
      }
    });
  }
  return found;
}
