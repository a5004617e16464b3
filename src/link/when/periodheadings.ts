import type { Sentence } from '../../tokenize/tokenize.js';
import type { LinkedPeriod, SentencePeriods } from '../link.js';
import { periodAt } from './periodat.js';

const governs = ({ role }: LinkedPeriod) => role === 'in_force' || role === 'event';

/** A heading that states no period is about that of the text below it: of the same figure, where it has one that the text repeats. */
export function headingsLookAhead(sentences: readonly Sentence[], out: SentencePeriods[]): void {
  let below: { period: LinkedPeriod; i: number } | null = null;
  for (let i = sentences.length - 1; i >= 0; i--) {
    const here = out[i]!;
    const own = here.periods.find(governs);
    if (sentences[i]!.block.kind === 'heading') {
      const near = below && below.i - i <= NEAR ? below.period : null;
      here.period = own ?? repeated(sentences, out, i) ?? near ?? here.period;
      if (sentences[i + 1] && sentences[i + 1]!.block.kind !== 'heading') here.told ??= out[i + 1]!.told;
      continue;
    }
    if (sentences[i + 1]?.block.kind === 'heading') below = null;
    if (own) below = { period: own, i };
  }
}

/** Sentences below a heading within which the first time told is that of the heading. */
const NEAR = 6;
/** Sentences below a heading that may repeat its figure. */
const BELOW = 40;

/** Where a number stands in a text by itself: 12% is no part of 112%. -1 where it does not. */
function placeOf(figure: string, text: string): number {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1))
    if (!/[0-9.]/.test(text[at - 1] ?? '') && !/[0-9]/.test(text[at + figure.length] ?? '')) return at;
  return -1;
}

/** The period of the first figure of heading `i` where the text below it says the figure again. */
function repeated(sentences: readonly Sentence[], out: readonly SentencePeriods[], i: number): LinkedPeriod | null {
  const figure = /(?<![0-9.])[0-9][0-9.,]*[0-9%万亿]/.exec(sentences[i]!.text)?.[0];
  if (!figure) return null;
  for (let j = i + 1; j <= i + BELOW && sentences[j] && sentences[j]!.block.kind !== 'heading'; j++) {
    const at = placeOf(figure, sentences[j]!.text);
    const period = at >= 0 ? periodAt(sentences[j]!.text, out[j]!, at).period : null;
    if (at >= 0) return period?.expression.shape === 'now' ? null : period;
  }
  return null;
}
