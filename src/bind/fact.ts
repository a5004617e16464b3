import type { Article, Fact, Figure, Slot, Source, Status } from '../../schemas/schemas.js';
import { type Lexicon, provinceAndCity } from '../lexicon/lexicon.js';
import { knownTail } from '../link/link.js';
import { place } from '../tokenize/tokenize.js';
import { confidenceOf } from './confidence.js';
import type { Label } from './label/label.js';
import { LONGEST } from './label/trim.js';
import type { Draft } from './rule.js';
import type { Scene } from './scene.js';
import type { Subject } from './subject/subject.js';
import type { When } from './when.js';

/** All that a fact is made of. */
export interface Parts {
  figure: Figure;
  draft: Draft;
  rule: string;
  subject: Subject | null;
  when: When | null;
  status: Status;
  scene: Scene;
  article: Article;
  source: Source;
  attribution: string | null;
  /** Which fact of its figure this is, from 1. */
  ordinal: number;
  lexicon: Lexicon;
}

/** The wording of a label with what describes it, as long as both are no more than a name may be. */
const wordingOf = ({ lead = '', text }: Label) =>
  lead && lead.length + text.length <= LONGEST && !text.includes(lead) ? lead + text : text;

/** 环比 of a quarter is with the quarter before. */
const comparisonOf = ({ comparison = null }: Draft, when: When | null) =>
  comparison === 'mom' && when?.period.period.granularity === 'quarter' ? 'qoq' : comparison;

/** Fills the columns of a fact from what was found. */
export function factOf({ figure, draft, rule, subject, when, status, scene, article, source, attribution, ordinal, lexicon }: Parts): Fact {
  const { sentence } = scene.linked;
  const quote = sentence.row ?? sentence;
  const inferred: Slot[] = [];
  if (subject?.inferred) inferred.push('entity');
  if (draft.carried) inferred.push('indicator');
  if (when?.inferred) inferred.push('period');
  const sign = draft.direction === 'down' && (figure.value ?? 0) > 0 ? -1 : 1;
  const subjectPlace = subject ? (subject.entity.kind === 'place' ? subject.entity.id : subject.entity.parent) : null;
  const { province, city } = provinceAndCity(subjectPlace, lexicon.gazetteer);
  const span = when && scene.linked.periods.includes(when.period) ? place(sentence, when.period.from, when.period.to) : null;
  // Written out, column by column: an object of fifty columns that begins as a copy of another takes ten times as long to make.
  return {
    start: figure.start,
    end: figure.end,
    id: `${figure.id}.${ordinal}`,
    path: figure.path,
    article: figure.article,
    text: figure.text,
    value: figure.value,
    decimal: figure.decimal,
    low: figure.low,
    high: figure.high,
    min: figure.min,
    max: figure.max,
    decimals: figure.decimals,
    unit: figure.unit,
    kind: figure.kind,
    approximation: figure.approximation,
    figure: figure.id,
    title: article.title,
    published: article.published,
    quote: source.text.slice(quote.start, quote.end),
    quote_start: quote.start,
    entity: subject?.entity.name ?? null,
    entity_id: subject?.entity.id ?? null,
    entity_kind: subject?.entity.kind ?? null,
    entity_text: subject?.text ?? null,
    province,
    city,
    indicator: draft.label?.name ?? null,
    indicator_text: draft.label && wordingOf(draft.label),
    scope: draft.label?.scope ?? null,
    measure: draft.measure,
    basis: draft.measure === 'level' ? (draft.label?.basis ?? null) : null,
    status,
    comparison: draft.measure === 'change' ? comparisonOf(draft, when) : null,
    base: draft.base ?? null,
    direction: draft.measure === 'change' ? (draft.direction ?? null) : null,
    signed: draft.measure === 'change' && figure.value !== null ? sign * figure.value : null,
    of: null,
    of_text: draft.ofText ?? null,
    period: when?.period.period.period ?? null,
    period_text: span ? source.text.slice(span.start, span.end) : null,
    period_start: when?.period.period.period_start ?? null,
    period_end: when?.period.period.period_end ?? null,
    granularity: when?.period.period.granularity ?? null,
    attribution,
    inferred,
    confidence: confidenceOf({
      rule,
      label: draft.label,
      known: knownTail(draft.label?.name ?? '') > 0,
      hasEntity: subject !== null,
      atLarge: subject?.inferred === true && subject.entity.kind === 'place' && subject.entity.parent === null,
      adrift: subject?.inferred === true && !when,
      carried: inferred.includes('period'),
      told: subject?.inferred === false && when !== null && inferred.length === 0,
      status,
      vague: scene.chunks[draft.k]!.figure?.vague === true,
    }),
    rule,
    claim: null,
  };
}
