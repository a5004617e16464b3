import type { Comparison } from '../../schemas/schemas.js';
import type { LinkedSentence } from '../link/link.js';
import { indicatorOf } from '../link/link.js';
import { englishCell } from './english/cell.js';
import type { Label } from './label.js';

/** What the cell of a table says: its row's entity, its column's heading. */
export interface CellReading {
  label: Label | null;
  row: LinkedSentence | null;
  /** Set where the heading names a change (同比, 增速): of what the row or the column before it measures. */
  change: Comparison | null;
}

/** Headings that leave it to the row to say what is measured. */
const SAYS_NOTHING =
  /^(?:数值|数量|说明|备注|绝对值|绝对量|总量|本期|本年|累计|累计值|当月|本月|合计|数据|实绩|完成|完成情况|完成值|实际|实际值|目标|目标值|计划|任务|单位|值)?$/;
/** Headings that name a time: 2022年1—9月, 上半年. */
const TIME =
  /^(?:(?:19|20)?\d{2}年(?:度|[一二三四1-4]季度|上半年|下半年|前三季度|末|底|\d{1,2}(?:[-—–~至]\d{1,2})?月份?)?|\d{1,2}(?:[-—–~至]\d{1,2})?月份?|上半年|下半年|前三季度|[一二三四]季度|全年|去年|上年|今年|本年|本报告期末?|报告期末?|本期末?|上期末?|上年同期|去年同期|上年末|上年度末|年初|期末|期初|(?:19|20)\d{2}|(?:[1-4]Q|[12]H)\d{2}|\d{2}(?:Q[1-4]|H[12]))(?:累计|完成|实际|数|余额|金额|[AE])?$/;
/** Headings of columns that say whose the row is. */
const OWNERS =
  /^(?:地区|区市|区县|县区|县市|市县|镇街?|乡镇|街道|城市|省份|省市|单位|企业|公司|学校|国家|姓名|部门|排名|序号|(?:企业|公司|单位|学校|地区|城市|项目)名称)$/;
/** Headings of changes. */
const CHANGES: readonly [RegExp, Comparison][] = [
  [/^(?:环比|较上季度?|较上月)(?:增长|增速|增减|涨跌|变化|变动)?(?:率|幅度?|比例)?$/, 'mom'],
  [/^(?:较|比)(?:年初|上?年末|期初)(?:增长|增减|变化|变动)?(?:率|幅度?|比例)?$/, 'prev_year_end'],
  [
    /^(?:同比|比上年|较上年|比去年)?(?:同期)?(?:增长|增速|增幅|增减|涨幅|变化|变动|升降|±)(?:率|幅度?|比例|变动|变化|情况)?$|^同比$|^(?:本(?:报告)?期)?(?:比|较)(?:上年|去年)(?:同期)?(?:增减|变动|增长|变化)?(?:幅度|比例|率)?$|^(?:变动|增减)(?:幅度|比例|率)$|^YoY$/i,
    'yoy',
  ],
];
const BRACKETS = /（[^）]*）|\([^)]*\)|[%％\s]/g;
/** What a change in `heading` is compared with; null where it names none. */
const changeOf = (heading: string): Comparison | null => CHANGES.find(([form]) => form.test(heading))?.[1] ?? null;

/** Reads the cells of table blocks by row and column. Built once a story. */
export function tableReader(sentences: readonly LinkedSentence[]): (cell: LinkedSentence) => CellReading {
  const grids = new Map<number, LinkedSentence[][]>();
  for (const linked of sentences) {
    const { cell, blockIndex } = linked.sentence;
    if (!cell) continue;
    const grid = grids.get(blockIndex) ?? [];
    grids.set(blockIndex, grid);
    const row = grid[cell.row] ?? [];
    row[cell.column] = linked;
    grid[cell.row] = row;
  }
  return ({ sentence }) => {
    const { cell, block, blockIndex } = sentence;
    if (!cell) return { label: null, row: null, change: null };
    const grid = grids.get(blockIndex) ?? [];
    const cells = grid[cell.row] ?? [];
    const headers = block.headers ?? 1;
    const headingOf = (column: number): string => {
      let text = '';
      for (let row = 0; row < headers; row++) text += grid[row]?.[column]?.sentence.text ?? '';
      return text;
    };
    const heading = headingOf(cell.column);
    let row: LinkedSentence | null = null;
    for (let column = 0; column < cell.column && !row?.entities.length; column++) {
      const found = cells[column];
      if (found && (found.entities.length > 0 || (found.figures.length === 0 && !row))) row = found;
    }
    if (!row?.entities.length)
      for (let column = cell.column + 1; column < cell.column + 8; column++) {
        const found = cells[column];
        if (found?.entities.length) {
          row = found;
          break;
        }
      }
    if (sentence.english)
      return {
        ...englishCell(cells.slice(0, cell.column + 1).map((at, i) => headingOf(at?.sentence.cell?.column ?? i))),
        row,
      };
    const bare = heading.replace(BRACKETS, '');
    const change = changeOf(bare);
    const named = rowName(cells, cell.column, headingOf);
    if (named && (change || SAYS_NOTHING.test(bare) || TIME.test(bare))) return { label: labelOfText(named), row, change };
    if (change) {
      // 区市 | 进出口额（亿元） | 增速: of the column before it
      let column = cell.column - 1;
      while (
        column > 0 &&
        (changeOf(headingOf(column).replace(BRACKETS, '')) || SAYS_NOTHING.test(headingOf(column).replace(BRACKETS, '')))
      )
        column--;
      const measured = column > 0 ? headingOf(column).replace(BRACKETS, '') : '';
      if (measured && !TIME.test(measured)) return { label: labelOfText(measured), row, change };
    }
    // 固定资产投资增速（%）: what grew stands in the heading
    const grown = TELLS_CHANGE.exec(bare)?.[1];
    if (grown && !TIME.test(grown)) return { label: labelOfText(grown), row, change: 'yoy' };
    const caption = nameOf(block.caption ?? '');
    const told = change && TELLS_CHANGE.exec(caption)?.[1];
    if (told) return { label: labelOfText(told), row, change };
    const generic = /^(?:得分|分数|总分|数值|数量|合计|排名|位次|名次|星级|权重|指标)?$/.test(heading.trim());
    const text = (
      generic && caption ? `${caption.replace(/(?:得分|排名|排行榜|情况|一览表|表|前三季度|上半年|增幅|增速)+$/g, '')}${heading}` : heading
    ).slice(0, 24);
    return { label: text ? labelOfText(text) : null, row, change };
  };
}

/** What a table is called, without the notes beside its name (单位：%), whose rows it has and for when: 附：1—3月各县市区工业增加值增幅. */
const nameOf = (caption: string): string =>
  caption
    .replace(/（[^）]*）|\([^)]*\)/g, '')
    .replace(/[ \u3000]*(?:计量)?单位[:：][^ \u3000]*/g, '')
    .trim()
    .replace(/^(?:附表?\d*[:：]?)/, '')
    .replace(/^.*(?:季度|上半年|全年|月份?)/, '')
    .replace(/^(?:全[省市县区州]|各)(?:[县市区（）、乡镇街道]+)?/, '');

/** 规模以上工业增加值增幅: what grew, in the name of a table or column. */
const TELLS_CHANGE = /^(.{2,20}?)(?:同比)?(?:增长|增速|增幅|涨幅)(?:率|情况|表)?$/;

const labelOfText = (words: string): Label => {
  const text = words.slice(0, 24);
  return { ...indicatorOf(text), text, from: 0, to: 0 };
};

/** The indicator that a row begins with; null where it begins with whose row it is, a number or nothing. */
function rowName(cells: readonly (LinkedSentence | undefined)[], before: number, headingOf: (column: number) => string): string | null {
  for (let column = 0; column < before; column++) {
    const cell = cells[column];
    if (!cell || cell.figures.length > 0) continue;
    const text = cell.sentence.text.replace(BRACKETS, '');
    if (!/\p{Script=Han}{2}/u.test(text)) continue;
    const owner = cell.entities.some(({ from, to }) => to - from >= text.length) || OWNERS.test(headingOf(column).replace(BRACKETS, ''));
    return owner || /^.{1,7}[省市区县镇乡村旗州]$/.test(text)
      ? null
      : text.replace(/^(?:其中[:：]?|[#*一二三四五六七八九十\d]+[、.．])/, '');
  }
  return null;
}
