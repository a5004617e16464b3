import type { Quantity } from '../../schemas/schemas.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { decimal, lastPlace, numberOf, textOf, times } from './decimal.js';
import { englishHeadingUnit } from './english/headingunit.js';
import type { Part } from './part.js';
import { partAt } from './partat.js';
import type { FigureMention, Mention } from './recognize.js';

/** 产值（亿元）, 单位：万吨, 增长%: the unit that a heading gives to the numbers under it. */
const UNIT_IN_HEADING = /[（(【[]\s*(?:单位[:：]?)?\s*([^（）()【】[\]]{1,10}?)\s*[）)】\]]|单位[:：]\s*([^\s，。；、）)]{1,10})|([%％‰])/;

/** GDP (billion yuan), Growth (%): the same in English. */
const ENGLISH_UNIT = /[(（]([A-Za-z][A-Za-z$²³. -]{0,30})[)）]/;

/** A heading's words that say what its numbers are, where it names no unit. */
const HEADING_KINDS: readonly { pattern: RegExp; unit: string | null; kind: Quantity['kind'] | null; because: string }[] = [
  { pattern: /序号|编号|代码|年份|年度|^年$|电话|邮编|日期|时间/, unit: null, kind: null, because: 'the numbers name rows' },
  { pattern: /排名|位次|名次|位列|排序|排行/, unit: null, kind: 'rank', because: 'the numbers are ranks' },
  { pattern: /^\W*(?:no|code|year|date|rank no)\b\W*$/i, unit: null, kind: null, because: 'the numbers name rows' },
  { pattern: /^\W*rank/i, unit: null, kind: 'rank', because: 'the numbers are ranks' },
  { pattern: /得分|分数|总分|评分|分值|积分|成绩/, unit: '分', kind: 'score', because: 'the numbers are scores' },
  { pattern: /人数/, unit: '人', kind: 'count', because: 'people are counted' },
  { pattern: /户数/, unit: '户', kind: 'count', because: 'households are counted' },
];

/** The unit that a heading names, read as one of it: 亿元 is 10⁸ 元. */
function unitOf(heading: string): Pick<Part, 'unit' | 'kind' | 'low'> | null {
  const english = ENGLISH_UNIT.exec(heading)?.[1];
  if (english) return englishHeadingUnit(english);
  const m = UNIT_IN_HEADING.exec(heading);
  const words = m?.[1] ?? m?.[2] ?? m?.[3];
  if (!words) return null;
  const part = partAt(`1${words}`, 0);
  return part && !('reason' in part) && part.unit !== null && part.to === words.length + 1 ? part : null;
}

/**
 * A number without unit as its heading has it: the unit and scale in its brackets, 分 under 得分, a rank under 位次. Null where the
 * heading says that the numbers name rows (序号). A quantity that has a unit is returned as it is.
 */
export function underHeading(quantity: Quantity, heading: string): Quantity | null {
  if (quantity.unit !== null || quantity.kind !== 'other') return quantity;
  const one = unitOf(heading);
  if (one) return scaled(quantity, one);
  const said = HEADING_KINDS.find(({ pattern }) => pattern.test(heading));
  if (!said) return quantity;
  return said.kind === null ? null : { ...quantity, unit: said.unit, kind: said.kind };
}

function scaled(quantity: Quantity, one: Pick<Part, 'unit' | 'kind' | 'low'>): Quantity {
  const by = (n: number | null): number | null => (n === null ? null : numberOf(times(decimal(plain(n)), one.low)));
  const value = quantity.decimal === null ? null : times(decimal(quantity.decimal), one.low);
  return {
    value: value && numberOf(value),
    decimal: value && textOf(value),
    low: by(quantity.low),
    high: by(quantity.high),
    min: by(quantity.min),
    max: by(quantity.max),
    decimals: quantity.decimals === null ? null : quantity.decimals - lastPlace(one.low),
    unit: one.unit,
    kind: one.kind,
    approximation: quantity.approximation,
  };
}

const plain = (n: number): string => (Number.isInteger(n) && Math.abs(n) < 1e21 ? BigInt(n).toString() : String(n));

/**
 * Gives the bare numbers of table cells what their column's heading, their row's unit column or label, or the table's caption says.
 * `mentions[i]` belongs to `sentences[i]`; returns new lists, in the same order. Numbers of header rows and row numbers are left out.
 */
export function underHeadings(sentences: readonly Sentence[], mentions: readonly Mention[][]): Mention[][] {
  const grids = new Map<number, string[][]>();
  for (const { cell, blockIndex, text } of sentences) {
    if (!cell) continue;
    const grid = grids.get(blockIndex) ?? [];
    grids.set(blockIndex, grid);
    const row = grid[cell.row] ?? [];
    row[cell.column] = text;
    grid[cell.row] = row;
  }
  // The headings above a column and the columns of units are found once a table, not once a cell.
  const above = new Map<string, string>();
  const unitColumns = new Map<number, number>();
  const headingsOf = ({ block, blockIndex, cell }: Sentence): string[] => {
    const grid = grids.get(blockIndex);
    if (!cell || !grid) return [];
    const headers = block.headers ?? 1;
    const key = `${blockIndex}/${cell.column}`;
    const heads =
      above.get(key) ??
      grid
        .slice(0, headers)
        .map((row) => row?.[cell.column] ?? '')
        .join('');
    above.set(key, heads);
    const units =
      unitColumns.get(blockIndex) ??
      (grid[headers - 1] ?? []).slice(0, 12).findLastIndex((text) => /^\s*(?:计量)?单位\s*$/.test(text ?? ''));
    unitColumns.set(blockIndex, units);
    const row = grid[cell.row] ?? [];
    return [heads, units < 0 ? '' : `（${(row[units] ?? '').trim()}）`, row[0] ?? '', block.caption ?? ''];
  };
  return sentences.map((sentence, i) => {
    const own = mentions[i] ?? [];
    const { cell, block } = sentence;
    if (!cell || !own.some((m) => m.type === 'figure' && m.rule === 'cell')) return [...own];
    if (cell.row < (block.headers ?? 1)) return own.filter((m) => m.type !== 'figure' || m.rule !== 'cell');
    const headings = headingsOf(sentence);
    return own.flatMap((m): Mention[] => {
      if (m.type !== 'figure' || m.rule !== 'cell') return [m];
      return headed(m, headings);
    });
  });
}

function headed(mention: FigureMention, headings: readonly string[]): FigureMention[] {
  for (const heading of headings) {
    const quantity = underHeading(mention.quantity, heading);
    if (quantity === null) return [];
    if (quantity !== mention.quantity) return [{ ...mention, quantity, rule: 'cell-under-heading' }];
  }
  return [mention];
}
