import type { Article, Entity, Fact, Figure, Source } from '../../schemas/schemas.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { FigureMention } from '../recognize/recognize.js';
import type { Scene } from './chunks.js';
import { derivationOf, type Watch } from './derivation.js';
import { factOf } from './fact.js';
import type { Chain, Draft, Rule } from './rule.js';
import { RULES } from './rules/rules.js';
import { fromMention, fromRow, fromTopic, type Subject, subjectOf } from './subject.js';
import type { CellReading } from './table.js';
import { type When, whenOf } from './when.js';
import { wholeOf } from './whole.js';

/** What the facts of a stretch are made from besides its words. */
export interface Setting {
  source: Source;
  article: Article;
  home: Entity | null;
  lexicon: Lexicon;
  figures: ReadonlyMap<FigureMention, Figure>;
  attribution: string | null;
  /** Set where the sentence is a cell of a table. */
  cell: CellReading | null;
  chain: Chain;
  /** Told how each fact came about. */
  watch: Watch | undefined;
}

/** A fact, the chunk of its figure, and the entity it names. */
export interface PlacedFact {
  k: number;
  fact: Fact;
  entity: Entity | null;
}

/** Symbols before and after a figure that a rule's pattern may look at. */
const REACH = 40;

/** The facts of a stretch of a sentence, in the order of its figures; moves the chain on. */
export function factsIn(scene: Scene, setting: Setting): PlacedFact[] {
  const { chain, source, article, lexicon, attribution } = setting;
  const placed: PlacedFact[] = [];
  const write = (draft: Draft, rule: string, subject: Subject | null) => {
    const when: When | null = draft.period ? { period: draft.period, inferred: false } : whenOf(scene, draft.k, draft.label?.text ?? null);
    const figure = setting.figures.get(scene.chunks[draft.k]!.figure!)!;
    let ordinal = 1;
    for (let i = placed.length - 1; i >= 0 && placed[i]!.k === draft.k; i--) ordinal++;
    const fact = factOf({ figure, draft, rule, subject, when, scene, article, source, attribution, ordinal, lexicon });
    if (fact.entity === null && fact.indicator === null) return;
    fact.of = wholeOf(scene, draft, fact, placed);
    placed.push({ k: draft.k, fact, entity: subject?.entity ?? null });
    setting.watch?.(derivationOf({ fact: fact.id, scene, draft, rule: reasonOf(rule), subject, when }));
  };
  const done = new Set<number>();
  for (let k = 0; k < scene.chunks.length; k++) {
    if (!scene.chunks[k]!.figure || done.has(k) || isThreshold(scene, k)) continue;
    if (setting.cell) {
      writeCell(setting.cell, scene, k, write);
      continue;
    }
    for (const { draft: found, rule } of apply(scene, k, chain)) {
      const draft = inUnit(shareByName(found, scene), scene);
      done.add(draft.k);
      moveOn(chain, scene, draft);
      const subject = draft.subject
        ? fromMention(scene.text, draft.subject)
        : subjectOf(scene, draft.k, draft.label?.text ?? null, setting.home);
      write(draft, rule, subject);
    }
  }
  return placed;
}

function writeCell(
  { label, row }: CellReading,
  scene: Scene,
  k: number,
  write: (draft: Draft, rule: string, subject: Subject | null) => void,
): void {
  const mention = row?.entities[0];
  const topic = scene.linked.topics[0];
  const subject = mention ? fromRow(row!, mention) : topic ? fromTopic(topic) : null;
  if (label) write({ k, label, measure: 'level' }, 'table-cell', subject);
}

/** The reason of a rule by its name. */
const reasonOf = (name: string) =>
  RULES.find((rule) => rule.name === name) ?? { name, because: 'the row and the heading of a table cell say whose it is and what' };

interface Bound {
  draft: Draft;
  rule: Rule['name'];
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

/** What later clauses inherit. */
function moveOn(chain: Chain, scene: Scene, draft: Draft): void {
  chain.recent.push(draft);
  if (draft.comparison) chain.comparison = draft.comparison;
  if (!draft.label || draft.carried) return;
  // 20天, 3.5公里: a measure that nothing names is not what the next clause goes on about
  if (draft.measure === 'level' && draft.label.from === draft.label.to) return;
  // the parts of a whole (其中小学4.1万个) are what a sentence goes on about, and no more after it
  const among = scene.symbols.indexOf('Z');
  const part = among >= 0 && among < draft.k;
  if (part) chain.whole ??= chain.label;
  chain.label = draft.label;
  if (draft.measure === 'level' && !part) chain.byUnit.set(scene.chunks[draft.k]!.figure!.quantity.unit ?? '', draft.label);
}

/** Things that a threshold picks out. */
const PICKED =
  /^(?:的|规模|产值|收入|投资)*(?:重点|重大|产业|工业|建设|大型|招商|高产|优质)*(?:项目|企业|工程|园区|集群|设备|机组|单位|客户)/;

/** What is made so long or so large is what a report counts, not a limit. */
const MADE = /(?:建成|新建|新增|完成|改造|修建|铺设|达|为|长|实现|改建|扩建|整治|敷设|疏浚|开通)了?$/;

/** 投资5000万元以上项目100个: a limit that says which things are counted, and no fact of its own. */
function isThreshold(scene: Scene, k: number): boolean {
  const { approximation, kind } = scene.chunks[k]!.figure!.quantity;
  if ((approximation !== 'at_least' && approximation !== 'at_most') || kind === 'count' || kind === 'percent') return false;
  // 100瓦及以上普通照明用白炽灯, 海拔5300米以上的山
  if (
    (kind === 'energy' || kind === 'length') &&
    /^d?[NE]/.test(scene.symbols.slice(k + 1)) &&
    !MADE.test(scene.text.slice(0, scene.chunks[k]!.from))
  )
    return true;
  return PICKED.test(scene.text.slice(scene.chunks[k]!.to, scene.chunks[k]!.to + 12));
}

const VALUES: ReadonlySet<string> = new Set(['出口额', '进口额', '进出口额']);

/** 出口24.3万辆 is no value in money. */
function inUnit(draft: Draft, scene: Scene): Draft {
  const { kind } = scene.chunks[draft.k]!.figure!.quantity;
  if (draft.measure !== 'level' || !draft.label || !VALUES.has(draft.label.name) || (kind !== 'count' && kind !== 'mass')) return draft;
  return { ...draft, label: { ...draft.label, name: draft.label.name.replace('额', '量') } };
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
