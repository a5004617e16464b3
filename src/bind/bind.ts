import { hash } from 'node:crypto';
import type { Entity, Extraction, Figure, Source } from '../../schemas/schemas.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { LinkedSentence, LinkedStory } from '../link/link.js';
import type { FigureMention } from '../recognize/recognize.js';
import { cutTogether, place } from '../tokenize/tokenize.js';
import type { Watch } from './derivation.js';
import { grammarOf } from './grammar.js';
import type { Chain } from './rule.js';
import { stretchesOf } from './scene.js';
import { factsIn } from './stretch.js';
import { PriceTalk } from './subject/pricetalk.js';
import { tableReader } from './table/table.js';

export type { Derivation, Watch } from './derivation.js';
export { ENGLISH_RULES } from './english/rules.js';
export { RULES } from './rules/rules.js';

/** The id of a figure: from path and place alone, so that it survives a change of rules. */
function figureId(path: string, start: number, end: number): string {
  return hash('sha256', `${path}\u0000${start}\u0000${end}`).slice(0, 16);
}

const newChain = (): Chain => ({
  label: null,
  whole: null,
  byUnit: new Map(),
  items: [],
  recent: [],
  comparison: null,
  owner: null,
  goods: null,
  aspect: null,
});

/** Mentions become figures and facts, with offsets into the source; `watch` is told how each fact came about. Pure. */
export function bind(source: Source, story: LinkedStory, lexicon: Lexicon, watch?: Watch): Extraction {
  const { article, home } = story;
  const out: Extraction = { articles: [article], figures: [], facts: [], entities: [], unread: [] };
  const entities = new Map<string, Entity>();
  const readCell = tableReader(story.sentences);
  cutTogether(story.sentences.filter(isTagged).map(({ sentence }) => sentence));
  const prices = new PriceTalk(article.title);
  let chain = newChain();
  let block = -1;
  for (const linked of story.sentences) {
    const { sentence } = linked;
    for (const mention of linked.unread) {
      const span = place(sentence, mention.from, mention.to);
      out.unread.push({ path: source.path, ...span, text: source.text.slice(span.start, span.end), reason: mention.reason });
    }
    if (sentence.blockIndex !== block) chain = { ...newChain(), aspect: chain.aspect };
    block = sentence.blockIndex;
    prices.enter(sentence);
    if (linked.figures.length === 0) continue;
    const figures = figuresOf(source, article.article, linked);
    out.figures.push(...figures.values());
    if (sentence.block.kind === 'byline' || sentence.block.kind === 'dateline') continue;
    if (chain.whole) chain = { ...chain, label: chain.whole, whole: null };
    const cell = sentence.cell ? readCell(linked) : null;
    const grammar = grammarOf(linked);
    const attribution = grammar.attributionOf(sentence.text);
    const setting = { source, article, home, lexicon, grammar, figures, attribution, cell, chain, prices, watch };
    for (const scene of stretchesOf(grammar.sceneOf(linked))) {
      // what was told last is told by its chunk, of this stretch alone
      setting.chain.recent = [];
      for (const { fact, entity } of factsIn(scene, setting)) {
        out.facts.push(fact);
        if (entity) entities.set(entity.id, entity);
      }
    }
  }
  out.entities = [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return out;
}

/** Whether a sentence's words are asked for: it has figures to bind, and more than its figure. */
const isTagged = ({ sentence, figures: [figure] }: LinkedSentence): boolean =>
  figure !== undefined &&
  !sentence.english &&
  sentence.block.kind !== 'byline' &&
  sentence.block.kind !== 'dateline' &&
  figure.to - figure.from < sentence.text.length;

/** The figures of a sentence, with the characters they were read from. */
function figuresOf(source: Source, article: string, { sentence, figures }: LinkedSentence): Map<FigureMention, Figure> {
  const out = new Map<FigureMention, Figure>();
  for (const mention of figures) {
    const span = place(sentence, mention.from, mention.to);
    const text = source.text.slice(span.start, span.end);
    out.set(mention, {
      id: figureId(source.path, span.start, span.end),
      path: source.path,
      article,
      start: span.start,
      end: span.end,
      text,
      ...mention.quantity,
    });
  }
  return out;
}
