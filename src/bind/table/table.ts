import type { Comparison, Status } from '../../../schemas/schemas.js';
import { OF_PLAN, PLAN_HEADS } from '../../lexicon/lexicon.js';
import type { EntityMention, LinkedSentence } from '../../link/link.js';
import { indicatorOf } from '../../link/link.js';
import { sheetsOf } from '../../recognize/recognize.js';
import { englishCell } from '../english/cell.js';
import type { Label } from '../label/label.js';
import { type CellSite, firstCell, ownerOf } from './cellowner.js';
import { thingAbove, thingOfRow } from './cellthing.js';
import { grownIn, labelWords, namesOf, saysOf } from './cellwords.js';
import { comparedIn } from './comparedin.js';

/** What the cell of a table says: of whom, of what, and whether it tells a change, a share or a plan. */
export interface CellReading {
  /** Set where the cell is a heading itself. */
  heading: boolean;
  /** Set where the table has no headings: what its numbers are is told by their kinds alone. */
  headless: boolean;
  label: Label | null;
  /** The cell that names the owner, and the name in it; null where the row and the column name none. */
  row: LinkedSentence | null;
  owner: EntityMention | null;
  /** Where no cell names the owner: what the table is about, not what the row before was. */
  table: LinkedSentence | null;
  /** Set where the heading names a change (同比, 增速); `null` inside where it does not say with what it is compared. */
  change: { comparison: Comparison | null } | null;
  share: boolean;
  /** Set where the heading plans or aims at its numbers. */
  status: Status | null;
}

const NOTHING: CellReading = {
  heading: false,
  headless: false,
  label: null,
  row: null,
  owner: null,
  table: null,
  change: null,
  share: false,
  status: null,
};

/** Reads the cells of table blocks by row and column. Built once a story. */
export function tableReader(sentences: readonly LinkedSentence[]): (cell: LinkedSentence) => CellReading {
  const cells = sentences.filter(({ sentence }) => sentence.cell);
  if (cells.length === 0) return () => NOTHING;
  const linked = new Map(cells.map((cell) => [cell.sentence, cell] as const));
  const sheets = sheetsOf(cells.map(({ sentence }) => sentence));
  return ({ sentence }) => {
    const { cell, blockIndex } = sentence;
    const sheet = sheets.get(blockIndex);
    if (!cell || !sheet) return NOTHING;
    return readingAt({ sheet, linked, row: cell.row, column: cell.column }, sentence);
  };
}

function readingAt(site: CellSite, sentence: LinkedSentence['sentence']): CellReading {
  const { row, owner } = ownerOf(site);
  const table = firstCell(site);
  const found = { ...NOTHING, headless: site.sheet.headers === 0, row, owner, table };
  if (site.row < site.sheet.headers) return { ...found, heading: true, label: ofHeading(site, sentence) };
  if (sentence.english) return { ...found, ...ofEnglish(site) };
  const { role = null, index = false } = site.sheet.columns[site.column] ?? {};
  const names = namesOf(site, site.column);
  const head = names.at(-1) ?? '';
  const thing = thingOfRow(site);
  // 同比增长（%） as the name of a row: of the row above
  const rowChange = thing ? comparedIn(thing.text) : null;
  const change = index
    ? null
    : role === 'change'
      ? (comparedIn(head) ?? { comparison: 'yoy' as const })
      : role === 'rank_change'
        ? { comparison: null }
        : rowChange;
  const grown = change ? null : grownIn(thing && saysOf(site, site.column).length === 0 ? thing.text : head);
  const share = role === 'share' || (thing !== null && /(?:占比|比重|份额)$/.test(thing.text));
  const text =
    grown ?? labelWords(site, { thing: rowChange ? thingAbove(site, thing!.row) : (thing?.text ?? null), change: change !== null, share });
  return {
    ...found,
    label: text ? labelOf(text) : null,
    change: grown ? { comparison: 'yoy' } : change,
    share,
    status: statusOf([...names, ...(thing && names.length === 0 ? [thing.text] : [])]),
  };
}

/** 环境卫生（40分）: points in a heading are as many as can be had; other figures there narrow or name (亿元以上). */
function ofHeading(site: CellSite, { text }: LinkedSentence['sentence']): Label | null {
  const names = namesOf(site, site.column);
  return names.length > 0 && /\d分[)）]?$/.test(text) ? labelOf(`${names.at(-1)}分值`) : null;
}

function ofEnglish(site: CellSite): Pick<CellReading, 'label' | 'change'> {
  const heads: string[] = [];
  for (let column = 0; column <= site.column; column++)
    if (site.sheet.rows[site.row]?.[column]) heads.push((site.sheet.columns[column]?.heads ?? []).join(''));
  const { label, change } = englishCell(heads);
  return { label, change: change && { comparison: change } };
}

const statusOf = (names: readonly string[]): Status | null => {
  for (const name of [...names].reverse()) {
    if (OF_PLAN.test(name)) return null;
    const plan = PLAN_HEADS.find(({ form }) => form.test(name));
    if (plan) return plan.status;
  }
  return null;
};

const labelOf = (words: string): Label => {
  const text = words.slice(0, 24);
  return { text, from: 0, to: 0, ...indicatorOf(text) };
};
