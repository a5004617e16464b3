import type { Comparison, Status } from '../../schemas/schemas.js';
import { OF_PLAN, PLAN_HEADS } from '../lexicon/lexicon.js';
import type { EntityMention, LinkedSentence } from '../link/link.js';
import { indicatorOf } from '../link/link.js';
import { bareHead, isSumRow, type Sheet, sheetsOf } from '../recognize/recognize.js';
import { comparedIn } from './comparedin.js';
import { englishCell } from './english/cell.js';
import type { Label } from './label.js';
import { isIndicatorName, joinedName, nameOfTable } from './tablenames.js';

/** What the cell of a table says: of whom, of what, and whether it tells a change, a share or a plan. */
export interface CellReading {
  /** Set where the cell is a heading itself. */
  heading: boolean;
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

const NOTHING: CellReading = { heading: false, label: null, row: null, owner: null, table: null, change: null, share: false, status: null };

/** Headings that name a time: 2022年1—9月, 上半年. */
const TIME =
  /^(?:(?:19|20)?\d{2}年(?:度|[一二三四1-4]季度|上半年|下半年|前三季度|末|底|\d{1,2}(?:[-—–~至]\d{1,2})?月份?)?|\d{1,2}(?:[-—–~至]\d{1,2})?月份?|上半年|下半年|前三季度|[一二三四]季度|全年|去年|上年|今年|本年|本年度|上年度|本报告期末?|报告期末?|本期末?|上期末?|上年同期|去年同期|同期|上年末|上年度末|年初|年末|期末|期初|(?:19|20)\d{2}|(?:[1-4]Q|[12]H)\d{2}|\d{2}(?:Q[1-4]|H[12]))(?:累计|完成|实际|数|余额|金额|[AE])?$/;

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
    return new CellReader(sheet, linked, cell.row, cell.column).read(sentence);
  };
}

/** One cell in its table. */
class CellReader {
  readonly #sheet: Sheet;
  readonly #linked: ReadonlyMap<LinkedSentence['sentence'], LinkedSentence>;
  readonly #row: number;
  readonly #column: number;

  constructor(sheet: Sheet, linked: ReadonlyMap<LinkedSentence['sentence'], LinkedSentence>, row: number, column: number) {
    this.#sheet = sheet;
    this.#linked = linked;
    this.#row = row;
    this.#column = column;
  }

  #at(row: number, column: number): LinkedSentence | null {
    const sentence = this.#sheet.rows[row]?.[column];
    return sentence ? (this.#linked.get(sentence) ?? null) : null;
  }

  #names(column: number): readonly string[] {
    return this.#sheet.columns[column]?.names ?? [];
  }

  read(sentence: LinkedSentence['sentence']): CellReading {
    const { row, owner } = this.#owner();
    const table = this.#first();
    const found = { ...NOTHING, row, owner, table };
    if (this.#row < this.#sheet.headers) return { ...found, heading: true, label: this.#ofHeading(sentence) };
    if (sentence.english) return { ...found, ...this.#english() };
    const { role = null, index = false } = this.#sheet.columns[this.#column] ?? {};
    const names = this.#names(this.#column);
    const head = names.at(-1) ?? '';
    const thing = this.#thing();
    // 同比增长（%） as the name of a row: of the row above
    const rowChange = thing ? comparedIn(thing.text) : null;
    const change = index
      ? null
      : role === 'change'
        ? (comparedIn(head) ?? { comparison: 'yoy' as const })
        : role === 'rank_change'
          ? { comparison: null }
          : rowChange;
    const grown = change ? null : grownIn(thing && this.#says(this.#column).length === 0 ? thing.text : head);
    const share = role === 'share' || (thing !== null && /(?:占比|比重|份额)$/.test(thing.text));
    const text =
      grown ?? this.#label({ thing: rowChange ? this.#thingAbove(thing!.row) : (thing?.text ?? null), change: change !== null, share });
    return {
      ...found,
      label: text ? labelOf(text) : null,
      change: grown ? { comparison: 'yoy' } : change,
      share,
      status: statusOf([...names, ...(thing && names.length === 0 ? [thing.text] : [])]),
    };
  }

  /** What the headings of a column say that names what is measured, from top to bottom. */
  #says(column: number): string[] {
    return this.#names(column)
      .filter((name, i, all) => {
        if (TIME.test(name) || /(?:=|＝|为)100$/.test(name)) return false;
        const role = i === all.length - 1 ? this.#sheet.columns[column]!.role : null;
        if (role === 'change' || role === 'value' || role === 'rank_change') return comparedIn(name) === null && !VALUE.test(name);
        return comparedIn(name) === null && !this.#isOwnerHead(column, name);
      })
      .map((name) => name.replace(NOW, ''));
  }

  /** A heading that is a name of whom the column is of: 全市 | 东港区 | 西港区. */
  #isOwnerHead(column: number, name: string): boolean {
    const found = this.#headOwner(column);
    return found !== null && bareHead(found.row.sentence.text) === name;
  }

  #label({ thing, change, share }: { thing: string | null; change: boolean; share: boolean }): string | null {
    const says = this.#says(this.#column);
    const { role = null, index = false } = this.#sheet.columns[this.#column] ?? {};
    const caption = nameOfTable(this.#sheet.caption);
    const words = says.join('');
    if (role === 'rank_change') return '排名';
    if (thing && (share || change)) return joinedName(thing, this.#measuredBefore()) + (share && words ? shareWords(words) : '');
    if (thing) return joinedName(thing, words);
    if (index) return `${caption}${this.#names(this.#column)[0] ?? ''}`;
    if (change && (words === '' || comparedIn(words))) {
      // 区市 | 进出口额（亿元） | 增速: of the column before it
      for (let column = this.#column - 1; column > 0; column--) {
        const before = this.#says(column).join('');
        const its = this.#sheet.columns[column]!.role;
        if (before && (its === null || its === 'score')) return before;
      }
      const told = grownIn(caption);
      return told ?? (caption || null);
    }
    if (role === 'share') {
      const whole = this.#measuredBefore() || (OF_SOMETHING.test(words) ? '' : caption);
      return whole.length + words.length <= 24 ? whole + words : words;
    }
    // 新签约项目（个） | 其中亿元以上（个）
    const among = /^其中[:：]?(.+)$/.exec(words)?.[1];
    if (among) {
      const whole = this.#measuredBefore();
      return whole.length + among.length <= 24 ? whole + among : among;
    }
    if (this.#sheet.headers === 0 && role === null) return caption ? caption + (SCORES.test(this.#sheet.caption) ? '得分' : '') : null;
    const generic =
      role === 'rank' ||
      /^(?:得分|分数|总分|总得分|排名|位次|名次|星级|权重|指标)?$/.test(words) ||
      (role === 'value' && /^(?:总数)?$/.test(words));
    if (generic && role === 'rank' && says.length > 1) return words;
    if (generic && caption) return caption + (words || (role === 'rank' ? '排名' : ''));
    return words || caption || this.#names(this.#column).at(-1) || null;
  }

  #measuredBefore(): string {
    for (let column = this.#column - 1; column > 0; column--) {
      const { role } = this.#sheet.columns[column] ?? { role: null };
      const says = this.#says(column).join('');
      if (role === null && says) return says.replace(NOW, '');
    }
    return '';
  }

  /** 环境卫生（40分）: points in a heading are as many as can be had; other figures there narrow or name (亿元以上). */
  #ofHeading({ text }: LinkedSentence['sentence']): Label | null {
    const names = this.#names(this.#column);
    return names.length > 0 && /\d分[)）]?$/.test(text) ? labelOf(`${names.at(-1)}分值`) : null;
  }

  #english(): Pick<CellReading, 'label' | 'change'> {
    const heads: string[] = [];
    for (let column = 0; column <= this.#column; column++)
      if (this.#sheet.rows[this.#row]?.[column]) heads.push((this.#sheet.columns[column]?.heads ?? []).join(''));
    const { label, change } = englishCell(heads);
    return { label, change: change && { comparison: change } };
  }

  /** The first cell of the table: what its topics are is what the table is about. */
  #first(): LinkedSentence | null {
    for (const row of this.#sheet.rows) for (const sentence of row) if (sentence) return this.#linked.get(sentence) ?? null;
    return null;
  }

  /** Whose the cell is: named in its row, before it first, else by its heading. */
  #owner(): { row: LinkedSentence | null; owner: EntityMention | null } {
    const { rows, columns, headers } = this.#sheet;
    const cells = rows[this.#row] ?? [];
    const mentionIn = (column: number): { row: LinkedSentence; owner: EntityMention } | null => {
      const row = this.#at(this.#row, column);
      if (!row) return null;
      const role = columns[column]?.role;
      const owner = row.entities.find((mention) => mention.role !== 'counterpart');
      if (!owner || role === 'note' || role === 'time' || role === 'number') return null;
      // 天津港吞吐量: a name inside the name of an indicator does not own the table's row
      if (role === 'thing' && owner.to - owner.from < bareHead(row.sentence.text).length) return null;
      return { row, owner };
    };
    if (this.#row >= headers) {
      const owners = columns.flatMap(({ role }, column) => (role === 'owner' && column !== this.#column ? [column] : []));
      // two tables side by side: the column of owners in the same one
      const beside = sideBySide(columns);
      if (beside) {
        const its = owners.find((column) => Math.floor(column / beside) === Math.floor(this.#column / beside));
        return (its === undefined ? null : mentionIn(its)) ?? { row: null, owner: null };
      }
      for (const column of [...owners, ...cells.keys()].filter((at) => at < this.#column)) {
        const found = mentionIn(column);
        if (found) return found;
      }
      if (isSumRow(this.#sheet, this.#row)) return { row: null, owner: null };
      for (let column = this.#column + 1; column < Math.min(cells.length, this.#column + 8); column++) {
        const found = mentionIn(column);
        if (found) return found;
      }
    }
    return this.#headOwner(this.#column) ?? { row: null, owner: null };
  }

  /** A name that fills a heading of the column. */
  #headOwner(column: number): { row: LinkedSentence; owner: EntityMention } | null {
    for (let at = this.#sheet.headers - 1; at >= 0; at--)
      for (let left = column; left >= 0; left--) {
        const row = this.#at(at, left);
        if (!row) continue;
        const owner = row.entities.find(({ from, to }) => to - from >= bareHead(row.sentence.text).length);
        if (owner && (left === column || this.#sheet.columns[column]?.heads[at] === row.sentence.text)) return { row, owner };
        break;
      }
    return null;
  }

  /** The indicator, product or trade that the row is of; null where its row begins with whose it is, a number or nothing. */
  #thing(): { text: string; row: number } | null {
    const { columns } = this.#sheet;
    if (isSumRow(this.#sheet, this.#row) && !columns.some(({ role }) => role === 'thing')) return null;
    for (const wanted of ['thing', null] as const)
      for (let column = this.#column - 1; column >= 0; column--) {
        const { role } = columns[column] ?? { role: null };
        if (role !== wanted) continue;
        const row = this.#at(this.#row, column);
        if (!row || row.figures.some(({ from, to }) => to - from >= row.sentence.text.trim().length)) continue;
        const text = rowName(row.sentence.text);
        if (!text) continue;
        if (wanted === null && !this.#isThing(row, text, column)) continue;
        return { text, row: this.#row };
      }
    return null;
  }

  /** Whether a cell under a heading that does not say so names an indicator, not an owner. */
  #isThing(row: LinkedSentence, text: string, column: number): boolean {
    if (row.entities.some(({ from, to }) => to - from >= text.length)) return false;
    if (isIndicatorName(text)) return true;
    if (/^.{1,7}[省市区县镇乡村旗州]$/.test(text)) return false;
    // names of columns that say nothing leave it to the row
    return column === 0 && this.#says(this.#column).length === 0;
  }

  #thingAbove(row: number): string | null {
    for (let above = row - 1; above >= this.#sheet.headers; above--) {
      const found = new CellReader(this.#sheet, this.#linked, above, this.#column).#thing();
      if (found && !comparedIn(found.text)) return found.text;
    }
    return null;
  }
}

/** Headings that leave it to the row to say what is measured. */
const VALUE =
  /^(?:本|上|去|前|当|全|同|今)?(?:期|年|月|季度?)?(?:数值|数量|绝对[值量额数]|总量|总值|累计[值数]?|当月|本月|本期|本年|合计|总计|数据|实绩|完成[情数值量]?况?|实际[数值]?|实际完成|已完成|执行数|目标[值数]?|计划数?|任务数?|预计数?|预算数|决算数|值|数|指标值|金额|发生额)?$/;

/** What a list without heads is of. */
const SCORES = /得分|分数|评分|成绩|考核|考评/;

/** How many columns each of several tables side by side has; null where the headings are those of one table. */
function sideBySide(columns: Sheet['columns']): number | null {
  const owners = columns.filter(({ role }) => role === 'owner').length;
  const width = columns.length / owners;
  if (owners < 2 || width < 2 || !Number.isInteger(width)) return null;
  return columns.every(({ name }, i) => name === columns[i % width]!.name) ? width : null;
}

const statusOf = (names: readonly string[]): Status | null => {
  for (const name of [...names].reverse()) {
    if (OF_PLAN.test(name)) return null;
    const plan = PLAN_HEADS.find(({ form }) => form.test(name));
    if (plan) return plan.status;
  }
  return null;
};

/** 规模以上工业增加值增幅: what grew, in the name of a table, row or column. */
const TELLS_CHANGE = /^(.{2,20}?)(?:同比)?(?:增长|增速|增幅|涨幅|涨跌幅)(?:率|情况|表)?$/;
const grownIn = (words: string): string | null => {
  const found = TELLS_CHANGE.exec(words)?.[1];
  return found && !TIME.test(found) && comparedIn(words) === null ? found : null;
};

/** What the name of a row says without what numbers it, 其中 and its unit. */
function rowName(printed: string): string | null {
  const text = bareHead(printed)
    .replace(/^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[#*＃①-⑳]|第?[ⅠⅡⅢⅣⅤ][、.．]?)+/, '')
    .replace(/^(?:其中[:：]?|[加减][:：]|[#＃])/, '');
  return /[\p{Script=Han}A-Za-z]{2}|\p{Script=Han}/u.test(text) && text.length <= 40 ? text : null;
}

/** 占总量比重, 占比: what a share is called beside the thing it is of. */
const shareWords = (words: string): string =>
  OF_SOMETHING.test(words) ? words.replace(/^为/, '占') : /比重/.test(words) ? '比重' : '占比';
const OF_SOMETHING = /^(?:占|为|完成|达到|实现)./;
/** 本期价格, 当月产量: when, not what. */
const NOW = /^(?:本期|上期|当期|本月|上月|当月|本季度?|上季度?|本周|上周|本旬|上旬|当前|本年|1[-—–~至]\d{1,2}月)(?=.{2})/;

const labelOf = (words: string): Label => {
  const text = words.slice(0, 24);
  return { ...indicatorOf(text), text, from: 0, to: 0 };
};
