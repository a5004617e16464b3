import { COMPANY_TRADES, type Lexicon, SORTS_OF_TRADE } from '../../lexicon/lexicon.js';
import { companyFit, type NameMention, nameAt } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';

/** How a text calls a company that it has named. */
const CALLED = /该公司|该企业/;
/** Sentences that a company is called so after its name. */
const SOON = 4;
/** What tells which or whose trade, and names no company: 绿色食品, 全市食品. */
const OF_A_SORT = new RegExp(`^(?:${SORTS_OF_TRADE.join('|')}|[全我本各][国省市县区])`);
/** Two characters and a trade, and more behind them. */
const OPENS = new RegExp(`^\\p{Script=Han}{2}(?:${[...COMPANY_TRADES].join('|')})(?=\\p{Script=Han})`, 'u');

/**
 * The names with the companies added that a paragraph opens with and calls so afterwards: 合友食品开工早。…该公司去年出口3亿元. Not where a
 * body stands between, or the head is a name of something else. `names[i]` belongs to `sentences[i]`. Pure; linear in the story.
 */
export function withOpeningCompanies(
  sentences: readonly Sentence[],
  names: readonly NameMention[][],
  lexicon: Lexicon,
): readonly NameMention[][] {
  const found = new Map<number, NameMention>();
  for (let i = 0; i < sentences.length; i++) {
    const { text, block } = sentences[i]!;
    const called = CALLED.exec(text)?.index;
    if (called === undefined) continue;
    let first = i;
    while (first > 0 && i - first < SOON && sentences[first - 1]!.block === block) first--;
    if (sentences[first - 1]?.block === block) continue;
    const to = OPENS.exec(sentences[first]!.text)?.[0].length;
    if (to === undefined || OF_A_SORT.test(sentences[first]!.text) || lexicon.gazetteer.longest(sentences[first]!.text, 0)) continue;
    const between = names.slice(first, i + 1).flatMap((list, at) => list.filter(({ from }) => first + at < i || from < called));
    if (between.some(({ kind }) => kind === 'organisation') || names[first]!.some(({ from }) => from < to)) continue;
    if (companyFit(sentences[first]!, 0, to, {}, lexicon) === 'none') continue;
    found.set(first, nameAt(0, to, 'organisation', 'company_opens'));
  }
  return found.size === 0 ? names : names.map((list, i) => (found.has(i) ? [found.get(i)!, ...list] : list));
}
