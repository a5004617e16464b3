import { createHash } from 'node:crypto';
import type { Entity, Extraction, Fact, Figure, Source } from '../../schemas/schemas.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { LinkedStory } from '../link/link.js';
import type { FigureMention } from '../recognize/recognize.js';
import { place } from '../tokenize/tokenize.js';
import { attributionOf } from './attribution.js';
import { type Scene, sceneOf } from './chunks.js';
import { factOf } from './fact.js';
import type { Chain, Draft, Rule } from './rule.js';
import { RULES } from './rules/rules.js';
import { fromMention, fromRow, fromTopic, type Subject, subjectOf } from './subject.js';
import { tableReader } from './table.js';
import { type When, whenOf } from './when.js';
import { wholeOf } from './whole.js';

/** Symbols before and after a figure that a rule's pattern may look at: keeps matching linear in very long sentences. */
const REACH = 40;

/** The id of a figure: from path and place alone, so that it survives a change of rules. */
function figureId(path: string, start: number, end: number): string {
  return createHash('sha256').update(`${path}\u0000${start}\u0000${end}`).digest('hex').slice(0, 16);
}

interface Bound {
  draft: Draft;
  rule: Rule['name'];
}

/** A fact and the chunk of its figure. */
interface PlacedFact {
  k: number;
  fact: Fact;
}

/** 投资5000万元以上项目100个: a limit that says which things are counted, and no fact of its own. */
function isThreshold(scene: Scene, k: number): boolean {
  const { approximation, kind } = scene.chunks[k]!.figure!.quantity;
  if ((approximation !== 'at_least' && approximation !== 'at_most') || kind === 'count' || kind === 'percent') return false;
  return /^(?:的|规模|产值|收入|投资)*(?:重点|重大|产业|工业|建设|大型|招商|高产|优质)*(?:项目|企业|工程|园区|集群|设备|机组|单位|客户)/.test(
    scene.text.slice(scene.chunks[k]!.to, scene.chunks[k]!.to + 12),
  );
}

/** The first rule that answers for the figure at chunk `k`. */
function apply(scene: Scene, k: number, chain: Chain): Bound[] {
  const before = scene.symbols.slice(Math.max(0, k - REACH), k);
  const after = scene.symbols.slice(k + 1, k + 1 + REACH);
  const figure = scene.chunks[k]!.figure!;
  for (const rule of RULES) {
    if (rule.before && !rule.before.test(before)) continue;
    if (rule.after && !rule.after.test(after)) continue;
    const drafts = rule.produce({ scene, k, figure, chain });
    if (drafts) return drafts.map((draft) => ({ draft, rule: rule.name }));
  }
  return [];
}

/** 税收占比71.4%: a name that says part of a whole makes the figure a share. */
function shareByName(draft: Draft, scene: Scene): Draft {
  const { kind } = scene.chunks[draft.k]!.figure!.quantity;
  const part =
    draft.measure === 'level' &&
    (kind === 'percent' || kind === 'ratio') &&
    /(?:占比|比重|比例|份额|贡献率)$/.test(draft.label?.text ?? '');
  return part ? { ...draft, measure: 'share' } : draft;
}

const newChain = (): Chain => ({ label: null, whole: null, byUnit: new Map(), items: [], recent: [], comparison: null });

/** Mentions become figures and facts, with offsets into the source. Pure. */
export function bind(source: Source, story: LinkedStory, lexicon: Lexicon): Extraction {
  const { article } = story;
  const out: Extraction = { articles: [article], figures: [], facts: [], entities: [], unread: [] };
  const entities = new Map<string, Entity>();
  const readCell = tableReader(story.sentences);
  let chain = newChain();
  let block = -1;

  for (const linked of story.sentences) {
    const { sentence } = linked;
    for (const mention of linked.unread) {
      const span = place(sentence, mention.from, mention.to);
      out.unread.push({ path: source.path, ...span, text: source.text.slice(span.start, span.end), reason: mention.reason });
    }
    if (sentence.blockIndex !== block) chain = newChain();
    block = sentence.blockIndex;
    if (linked.figures.length === 0) continue;

    const figures = new Map<FigureMention, Figure>();
    for (const mention of linked.figures) {
      const span = place(sentence, mention.from, mention.to);
      const figure: Figure = {
        id: figureId(source.path, span.start, span.end),
        path: source.path,
        article: article.article,
        ...span,
        text: source.text.slice(span.start, span.end),
        ...mention.quantity,
      };
      figures.set(mention, figure);
      out.figures.push(figure);
    }
    if (sentence.block.kind === 'byline' || sentence.block.kind === 'dateline') continue;

    const scene = sceneOf(linked);
    const attribution = attributionOf(sentence.text);
    const done = new Set<number>();
    chain.recent = [];
    if (chain.whole) chain = { ...chain, label: chain.whole, whole: null };
    const placed: PlacedFact[] = [];
    const write = (draft: Draft, rule: string, subject: Subject | null) => {
      const when: When | null = draft.period ? { period: draft.period, inferred: false } : whenOf(scene, draft.k);
      const figure = figures.get(scene.chunks[draft.k]!.figure!)!;
      const ordinal = 1 + placed.filter(({ k }) => k === draft.k).length;
      const fact = factOf({ figure, draft, rule, subject, when, scene, article, source, attribution, ordinal, lexicon });
      if (fact.entity === null && fact.indicator === null) return;
      if (subject) entities.set(subject.entity.id, subject.entity);
      fact.of = wholeOf(scene, draft, fact, placed);
      placed.push({ k: draft.k, fact });
      out.facts.push(fact);
    };
    for (let k = 0; k < scene.chunks.length; k++) {
      if (!scene.chunks[k]!.figure || done.has(k) || isThreshold(scene, k)) continue;
      if (sentence.cell) {
        const { label, row } = readCell(linked);
        const mention = row?.entities[0];
        const subject = mention ? fromRow(row!, mention) : linked.topics[0] ? fromTopic(linked.topics[0]) : null;
        if (label) write({ k, label, measure: 'level' }, 'table-cell', subject);
        continue;
      }
      for (const { draft: found, rule } of apply(scene, k, chain)) {
        const draft = shareByName(found, scene);
        done.add(draft.k);
        chain.recent.push(draft);
        if (draft.label && !draft.carried) {
          // the parts of a whole (其中小学4.1万个) are what a sentence goes on about, and no more after it
          const part = scene.symbols.slice(0, draft.k).includes('Z');
          if (part) chain.whole ??= chain.label;
          chain.label = draft.label;
          if (draft.measure === 'level' && !part) chain.byUnit.set(scene.chunks[draft.k]!.figure!.quantity.unit ?? '', draft.label);
        }
        if (draft.comparison) chain.comparison = draft.comparison;
        const subject = draft.subject
          ? fromMention(scene.text, draft.subject)
          : subjectOf(scene, draft.k, draft.label?.text ?? null, story.home);
        write(draft, rule, subject);
      }
    }
  }
  out.entities = [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return out;
}
export { RULES };
