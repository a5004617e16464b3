import type { Quantity } from '../../../schemas/schemas.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { FigureMention, Stretch, UnreadMention } from '../recognize.js';
import { figuresOf, recognizeFigures } from './figures.js';
import { partAt } from './partat.js';
import { quantityOf } from './quantity.js';

const FULL = /[０-９Ａ-Ｚａ-ｚ％．－＋，]/g;
const narrowed = (text: string): string => text.replace(FULL, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/**
 * What a table cell, or a number alone in a line, says: here a number without unit is a figure (unit null, kind other). A run of ★ is a
 * count of stars. Null where the text is not one figure from end to end, and for `-`, `—` and blanks.
 */
export function readCell(text: string): Quantity | null {
  const cell = narrowed(text).trim();
  const lead = cell.length - cell.replace(/^\+/, '').length;
  const body = cell.slice(lead);
  if (!body || body.length > 60) return null;
  const [figure, more] = figuresOf(body);
  if (figure?.type === 'figure' && !more && figure.from === 0 && figure.to === body.length) return figure.quantity;
  const at = /^[-−－负]/.test(body) ? 1 : 0;
  const part = partAt(body, at);
  if (!part || 'reason' in part || part.unit !== null || part.to !== body.length || part.from !== 0) return null;
  if (part.numeral.bareScale) return null;
  return quantityOf({
    low: part.low,
    high: part.high,
    decimals: part.decimals,
    unit: null,
    kind: 'other',
    approximation: part.inside ?? 'exact',
    range: part.numeral.open || part.numeral.pair,
    stepped: part.inside === 'more_than',
  });
}

/** Those of an age. */
const AGED = /^\s*(?:其中[:：])?\s*\d{1,3}(?:[-—–~～至]\d{1,3})?周?岁(?:及?以[上下])?(?:人口)?\s*$/;

/** Figures of a sentence that is a table cell: those of running text, or the bare number that fills it. */
export function recognizeCell(sentence: Sentence, taken: readonly Stretch[]): (FigureMention | UnreadMention)[] {
  // 65岁及以上 at the head of a row names it
  if (sentence.cell?.column === 0 && AGED.test(sentence.text)) return [];
  const found = recognizeFigures(sentence, taken);
  if (found.length > 0 || taken.length > 0) return found;
  const quantity = readCell(sentence.text);
  if (!quantity) return [];
  const from = sentence.text.length - sentence.text.trimStart().length;
  return [{ type: 'figure', from, to: sentence.text.trimEnd().length, quantity, rule: 'cell' }];
}
