import { z } from 'zod';
import { Span } from './span.js';

export const FigureKind = z.enum([
  'count',
  'money',
  'percent',
  'points',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'duration',
  'score',
  'rank',
  'ratio',
  'multiple',
  'other',
]);
export type FigureKind = z.infer<typeof FigureKind>;

export const Approximation = z.enum(['exact', 'about', 'more_than', 'at_least', 'less_than', 'at_most']);
export type Approximation = z.infer<typeof Approximation>;

/** What the characters of a figure say, free of where they stand. */
export const Quantity = z.object({
  value: z.number().nullable().describe('in base units: 569.96亿元 is 56996000000; null for a range'),
  decimal: z.string().nullable().describe('the value, exact; a fraction may be `1/3`; null for a range'),
  low: z.number().nullable().describe('the lower number named: the value, or the lower end of a range or open form'),
  high: z.number().nullable().describe('the upper number named'),
  min: z.number().nullable().describe('strict lower limit that the wording allows; null is open'),
  max: z.number().nullable().describe('strict upper limit that the wording allows; null is open'),
  decimals: z.int().nullable().describe('digits after the point in base units as stated: −8 for 251亿, −6 for 251.81亿'),
  unit: z.string().nullable().describe('without its scale: 元, %, 个, 平方米; null where there is none'),
  kind: FigureKind.describe('kind of quantity'),
  approximation: Approximation.describe('what the wording says of the number: about, more_than …'),
});
export type Quantity = z.infer<typeof Quantity>;
/** Its columns, in the order of the dataset. */
export const QUANTITY_COLUMNS = Object.keys(Quantity.shape) as readonly (keyof Quantity)[];

/** A number with unit and bounds, and the characters it was read from (counted noun out). */
export const Figure = Span.extend({
  id: z.string().describe('from path, start and end alone: it survives a change of rules'),
  path: z.string().describe('the file, relative to the corpus; a record of a file is `file#id`'),
  article: z.string().describe('`path@start` of the article'),
  text: z.string().describe('the exact characters, approximator and unit in'),
}).extend(Quantity.shape);
export type Figure = z.infer<typeof Figure>;
