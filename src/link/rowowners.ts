import type { EntityKind } from '../../schemas/schemas.js';
import type { NameMention } from '../recognize/recognize.js';
import type { Sentence } from '../tokenize/tokenize.js';

/** A cell that says whose its row is, whatever it is called. */
export interface RowOwner {
  text: string;
  name: NameMention;
}

/** Headings of columns that name who is ranked or reports, and what that is. */
const HEADINGS: readonly [RegExp, EntityKind | null][] = [
  [
    /^(?:[区县][市区县]|县（市、区）|县\(市、区\)|市州|市县|地区|镇街道?|镇（街道）|乡镇|乡镇街道|乡镇（街道）|街道|镇办|镇名|城市|辖区|属地|行政区)(?:名称)?$/,
    'place',
  ],
  [/^(?:园区|开发区|功能区|产业园|产业园区|片区|景区)(?:名称)?$/, 'zone'],
  [/^(?:企业|公司|学校|部门|医院|银行|机构|单位)名称$|^(?:企业|公司|学校|部门|医院|市直单位|市直部门|责任单位)$/, 'organisation'],
  [/^(?:项目|工程)(?:名称)$/, 'project'],
  [/^(?:单位|名称|对象|被考核单位|考核对象|被评价单位|参评单位|镇街、园区|镇街园区|区域)$/, null],
];
/** What kind a name without a telling heading is, by its end. */
const ENDS: readonly [RegExp, EntityKind][] = [
  [/(?:开发区|高新区|经开区|综保区|保税区|新区|片区|园区|港区|工业园|产业园|科技园|物流园|管委会|景区|新城|科学城)$/, 'zone'],
  [/(?:镇|乡|街道|村|社区|苏木|[市区县旗州]|农场|林场)$/, 'place'],
  [/(?:局|委|办|厅|院|校|大学|中学|小学|公司|集团|银行|中心|厂|会|队|站|所|院)$/, 'organisation'],
  [/(?:项目|工程|[一二三四]期)$/, 'project'],
];
/** Sums and heads within such columns. */
const NO_NAME = /合计|总计|小计|平均|^全[省市县区国]|^其他|^其中|^[一二三四五六七八九十]+、|^(?:单位|名称|指标|项目)$/;

/** The cells of tables that name who their rows are of, under a heading that says so. Pure. */
export function rowOwners(sentences: readonly Sentence[]): RowOwner[] {
  const out: RowOwner[] = [];
  let block = -1;
  let columns = new Map<number, EntityKind | null>();
  for (const { text, cell, block: of, blockIndex, english } of sentences) {
    if (!cell || english) continue;
    if (blockIndex !== block) {
      block = blockIndex;
      columns = new Map();
    }
    const bare = text.replace(/\s/g, '');
    if (cell.row < (of.headers ?? 1)) {
      const heading = HEADINGS.find(([form]) => form.test(bare));
      if (heading) columns.set(cell.column, heading[1]);
      continue;
    }
    if (!columns.has(cell.column) || !/^[\p{Script=Han}（）()·A-Za-z]{2,22}$/u.test(bare) || NO_NAME.test(bare)) continue;
    const kind = ENDS.find(([form]) => form.test(bare))?.[1] ?? columns.get(cell.column);
    if (kind) out.push({ text, name: { type: 'name', from: 0, to: text.length, kind, candidates: [], rule: 'row_owner' } });
  }
  return out;
}
