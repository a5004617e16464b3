import type { Quantity } from '../../../schemas/schemas.js';
import { CAPTION_UNITS, HEAD_UNITS, RATE_HEAD } from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { englishHeadingUnit } from '../english/headingunit.js';
import type { FigureMention, Mention } from '../recognize.js';
import { decimal, lastPlace, numberOf, textOf, times } from './decimal.js';
import type { Part } from './part.js';
import { partAt } from './partat.js';
import { bareHead, type Sheet, sheetsOf, thingOf } from './sheet.js';

/** A unit as numbers under it are read: 亿元 is 10⁸ 元. */
type One = Pick<Part, 'unit' | 'kind' | 'low'>;

/** 产值（亿元）, 单位：万吨, 增长%: the unit that a heading gives to the numbers under it. */
const UNIT_IN_HEADING =
  /[（(【[]\s*(?:(?:计量)?单位[:：]?)?\s*([^（）()【】[\]]{1,10}?)\s*[）)】\]]|单位[:：]\s*([^\s，。；、）)]{1,10})|([%％‰])/g;

/** 单位：个、亿元、%: all units that a caption names. */
const UNITS_IN_CAPTION = /单位[:：]\s*([^\s。；）)]{1,40})/;

/** GDP (billion yuan), Growth (%): the same in English. */
const ENGLISH_UNIT = /[(（]([A-Za-z][A-Za-z$²³. -]{0,30})[)）]/;

/** A heading's words that say what its numbers are, where it names no unit. */
const HEADING_KINDS: readonly { pattern: RegExp; unit: string | null; kind: Quantity['kind'] | null; because: string }[] = [
  { pattern: /序号|编号|代码|年份|^年度?$|电话|邮编|(?:日期|时间)$|证号$/, unit: null, kind: null, because: 'the numbers name rows' },
  { pattern: /排名|位次|名次|位列|排序|排行|座次/, unit: null, kind: 'rank', because: 'the numbers are ranks' },
  { pattern: /^\W*(?:no|code|year|date|rank no)\b\W*$/i, unit: null, kind: null, because: 'the numbers name rows' },
  { pattern: /^\W*rank/i, unit: null, kind: 'rank', because: 'the numbers are ranks' },
];

/** What a word for a unit says by itself; null where it is none. */
function oneOf(words: string): One | null {
  // 环境卫生（40分）: as many points as can be had
  const full = /^\d+(?:\.\d+)?(分)$/.exec(words)?.[1];
  if (/^\d/.test(words) && !full) return null;
  const said = full ?? words;
  const part = partAt(`1${said}`, 0);
  return part && !('reason' in part) && part.unit !== null && part.to === said.length + 1 ? part : null;
}

/** The unit that a heading names. */
function unitOf(heading: string): One | null {
  const english = ENGLISH_UNIT.exec(heading)?.[1];
  const abroad = english ? englishHeadingUnit(english) : null;
  if (abroad) return abroad;
  for (const m of heading.matchAll(UNIT_IN_HEADING)) {
    const one = oneOf(m[1] ?? m[2] ?? m[3] ?? '');
    if (one) return one;
  }
  return null;
}

/** What a heading says that numbers are, without a unit of its own: ranks, scores, people. */
function kindOfHeading(heading: string): { unit: string | null; kind: Quantity['kind'] | null } | null {
  return HEADING_KINDS.find(({ pattern }) => pattern.test(heading)) ?? HEAD_UNITS.find(({ form }) => form.test(heading)) ?? null;
}

/**
 * A number without unit as its heading has it: the unit and scale in its brackets, 分 under 得分, a rank under 位次. Null where the
 * heading says that the numbers name rows (序号). A quantity that has a unit is returned as it is.
 */
export function underHeading(quantity: Quantity, heading: string): Quantity | null {
  if (quantity.unit !== null || quantity.kind !== 'other') return quantity;
  const one = unitOf(heading);
  if (one) return scaled(quantity, one);
  const said = kindOfHeading(bareHead(heading));
  if (!said) return quantity;
  return said.kind === null ? null : { ...quantity, unit: said.unit, kind: said.kind };
}

function scaled(quantity: Quantity, one: One): Quantity {
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

/** Of the units in a caption, the one that a column's heading means; null where it cannot be told. */
function chosen(units: readonly One[], heading: string): One | null {
  const rate = RATE_HEAD.test(heading);
  const percent = units.find(({ kind }) => kind === 'percent' || kind === 'points');
  if (rate) return percent ?? null;
  const [only] = units;
  if (units.length <= 1) return only ?? null;
  for (const { form, means } of CAPTION_UNITS) {
    if (!form.test(heading)) continue;
    const found = units.find(({ unit, kind }) => means.includes(kind) || means.includes(unit ?? ''));
    if (found) return found;
  }
  const rest = units.filter((one) => one !== percent);
  return rest.length === 1 ? rest[0]! : null;
}

/** What the headings of a column give to the bare numbers under it; found once a column. */
interface Given {
  /** Null where they name rows. */
  kind: { unit: string | null; kind: Quantity['kind'] | null } | null;
  unit: One | null;
  /** The last heading that says something. */
  name: string;
  /** Its numbers are per cent where nothing else is said. */
  rate: boolean;
}

function givenBy(sheet: Sheet, column: number): Given {
  const { heads, name, role, index } = sheet.columns[column] ?? { heads: [], name: '', role: null, index: false };
  let unit: One | null = null;
  for (let i = heads.length - 1; i >= 0 && !unit; i--) unit = unitOf(heads[i]!);
  const kind =
    role === 'number' || role === 'time'
      ? { unit: null, kind: null }
      : role === 'rank'
        ? { unit: null, kind: 'rank' as const }
        : role === 'rank_change'
          ? { unit: '位', kind: 'count' as const }
          : null;
  return {
    kind: kind ?? kindOfHeading(name),
    unit,
    name,
    rate: !index && (RATE_HEAD.test(name) || (role === 'change' && /[率幅速±]/.test(name))),
  };
}

const PERCENT = oneOf('%');

/**
 * Gives the bare numbers of table cells what their column's heading, their row's unit column or label, or the table's caption says.
 * `mentions[i]` belongs to `sentences[i]`; returns new lists, in the same order. Numbers of header rows and row numbers are left out.
 */
export function underHeadings(sentences: readonly Sentence[], mentions: readonly Mention[][]): Mention[][] {
  if (!sentences.some(({ cell }) => cell)) return mentions.map((own) => [...own]);
  const sheets = sheetsOf(sentences);
  const given = new Map<Sheet, Given[]>();
  const captions = new Map<Sheet, One[]>();
  const quantityOf = (quantity: Quantity, sheet: Sheet, row: number, column: number): Quantity | null => {
    const columns = given.get(sheet) ?? sheet.columns.map((_, at) => givenBy(sheet, at));
    given.set(sheet, columns);
    const units = captions.get(sheet) ?? captionUnits(sheet.caption);
    captions.set(sheet, units);
    const head = columns[column];
    if (head?.unit) return scaled(quantity, head.unit);
    if (head?.kind) return head.kind.kind === null ? null : { ...quantity, unit: head.kind.unit, kind: head.kind.kind };
    const byRow = head?.rate ? null : rowUnit(sheet, row, column);
    if (byRow) return scaled(quantity, byRow);
    const byCaption = chosen(units, head?.name ?? '');
    if (byCaption) return scaled(quantity, byCaption);
    // 调整前（元/升） | 调整后（元/升） | 涨幅: a table that gives its units gives those of its rates
    const told = /[涨降跌]幅/.test(head?.name ?? '') && columns.some(({ unit }) => unit);
    if (head?.rate && PERCENT && !told) return scaled(quantity, PERCENT);
    const label = thingOf(sheet, row, column)?.text ?? sheet.rows[row]?.[0]?.text ?? '';
    const said = label === sheet.rows[row]?.[column]?.text ? null : kindOfHeading(bareHead(label));
    if (said?.kind) return { ...quantity, unit: said.unit, kind: said.kind };
    // 各乡镇得分情况: what the table is of, where no heading says that things are counted
    const scores = SCORES.test(sheet.caption) && !COUNTED.test(head?.name ?? '');
    return scores ? { ...quantity, unit: '分', kind: 'score' } : quantity;
  };
  return sentences.map((sentence, i) => {
    const own = mentions[i] ?? [];
    const { cell, block, blockIndex } = sentence;
    if (!cell || !own.some((m) => m.type === 'figure' && m.rule === 'cell')) return [...own];
    if (cell.row < (block.headers ?? 1)) return own.filter((m) => m.type !== 'figure' || m.rule !== 'cell');
    const sheet = sheets.get(blockIndex)!;
    return own.flatMap((m): Mention[] => {
      if (m.type !== 'figure' || m.rule !== 'cell' || m.quantity.unit !== null || m.quantity.kind !== 'other') return [m];
      const quantity = quantityOf(m.quantity, sheet, cell.row, cell.column);
      if (quantity === null) return [];
      return [quantity === m.quantity ? m : ({ ...m, quantity, rule: 'cell-under-heading' } satisfies FigureMention)];
    });
  });
}

/** A caption that says that its table holds scores. */
const SCORES = /得分|分数|总分|评分|成绩|分值/;
const COUNTED = /[数量额次]$/;

const captionUnits = (caption: string): One[] => {
  const list = UNITS_IN_CAPTION.exec(caption)?.[1];
  if (list !== undefined) return list.split(/[、,，和及或]/).flatMap((words) => oneOf(words.trim()) ?? []);
  const one = unitOf(caption);
  return one ? [one] : [];
};

/** The unit that a row has in its column of units, or in brackets behind its name. */
function rowUnit(sheet: Sheet, row: number, column: number): One | null {
  const cells = sheet.rows[row] ?? [];
  const units = sheet.columns.findIndex(({ role }) => role === 'unit');
  const said = units < 0 ? undefined : cells[units]?.text.trim();
  const one = said ? oneOf(said) : null;
  if (one) return one;
  for (let at = column - 1; at >= 0; at--) {
    const label = cells[at]?.text ?? '';
    const found = /^\D.*[）)】\]]$/.test(label) ? unitOf(label) : null;
    if (found) return found;
  }
  return null;
}
