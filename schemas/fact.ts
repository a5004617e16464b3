import { z } from 'zod';
import { EntityKind } from './entity.js';
import { Figure } from './figure.js';
import { Basis } from './indicator.js';
import { Granularity } from './period.js';

export const Measure = z.enum(['level', 'change', 'share']);
export type Measure = z.infer<typeof Measure>;
export const Status = z.enum(['actual', 'planned', 'target']);
export type Status = z.infer<typeof Status>;
export const Comparison = z.enum(['yoy', 'qoq', 'mom', 'prev_year_end', 'annual_average', 'vs_target', 'vs_entity', 'other']);
export type Comparison = z.infer<typeof Comparison>;
/** A slot that a clause may state or that may be carried over. */
export const Slot = z.enum(['entity', 'indicator', 'period']);
export type Slot = z.infer<typeof Slot>;

/** What a fact asserts of its figure: the columns that figure, article and quote do not give. */
export const Assertion = z.object({
  entity: z.string().nullable().describe('canonical name'),
  entity_id: z.string().nullable().describe('GB/T 2260 code of a place; else kind, code of the parent and normalised name'),
  entity_kind: EntityKind.nullable().describe('what the entity is'),
  entity_text: z.string().nullable().describe('the mention as written'),
  province: z.string().nullable().describe('where the entity is'),
  city: z.string().nullable().describe('where the entity is'),
  indicator: z.string().nullable().describe('normal form: a name, not a sentence'),
  indicator_text: z.string().nullable().describe('wording'),
  scope: z.string().nullable().describe('what narrows the indicator: 规模以上, 民营企业'),
  measure: Measure.describe('level, change or share'),
  basis: Basis.nullable().describe('flow, stock or cumulative, where it can be told'),
  status: Status.describe('actual, planned or target'),
  comparison: Comparison.nullable().describe('of a change: the kind of base'),
  base: z.string().nullable().describe('of a change: what it is compared with, as written'),
  direction: z.enum(['up', 'down']).nullable().describe('of a change'),
  signed: z.number().nullable().describe('the value with its sign: 下降3.2% has value 3.2, signed −3.2'),
  of: z.string().nullable().describe('of a share or a part: the id of the fact of the whole'),
  of_text: z.string().nullable().describe('of a share or a part: the words of the whole'),
  period: z.string().nullable().describe('ISO 8601 at the granularity of the text; ../ for 截至; XXXX where the year cannot be known'),
  period_text: z.string().nullable().describe('as written'),
  period_start: z.string().nullable().describe('first day, where it can be known'),
  period_end: z.string().nullable().describe('last day, where it can be known'),
  granularity: Granularity.nullable().describe('of the period'),
  attribution: z.string().nullable().describe('who says so: 市统计局, 区委书记'),
  inferred: z.array(Slot).describe('slots that were carried over'),
  confidence: z.number().min(0).max(1).describe('how often facts like it were right on gold'),
  rule: z.string().describe('the rule that made it'),
  claim: z.string().nullable().describe('the claim it supports; set by the store'),
});
export type Assertion = z.infer<typeof Assertion>;
/** Its columns, in the order of the dataset. */
export const ASSERTION_COLUMNS = Object.keys(Assertion.shape) as readonly (keyof Assertion)[];

/** A figure that says something of an entity. */
export const Fact = Figure.extend({
  id: z.string().describe("the figure's id, a dot and an ordinal"),
  figure: z.string().describe('id of the figure'),
  title: z.string().nullable().describe('of the article'),
  published: z.string().nullable().describe('date of the article'),
  quote: z.string().describe('the sentence as printed; of a table cell, its row'),
  quote_start: z.int().describe('where the quote starts in the source'),
}).extend(Assertion.shape);
export type Fact = z.infer<typeof Fact>;
