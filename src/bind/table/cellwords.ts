import { bareHead, NOW } from '../../recognize/recognize.js';
import { type CellSite, headOwner } from './cellowner.js';
import { comparedIn } from './comparedin.js';
import { isIndicatorName, joinedName, nameOfTable } from './tablenames.js';

/** Headings that name a time: 2022年1—9月, 上半年. */
const TIME =
  /^(?:(?:19|20)?\d{2}年(?:度|[一二三四1-4]季度|上半年|下半年|前三季度|末|底|\d{1,2}(?:[-—–~至]\d{1,2})?月份?)?|\d{1,2}(?:[-—–~至]\d{1,2})?月份?|上半年|下半年|前三季度|[一二三四]季度|全年|去年|上年|今年|本年|本年度|上年度|本报告期末?|报告期末?|本期末?|上期末?|上年同期|去年同期|同期|上年末|上年度末|年初|年末|期末|期初|(?:19|20)\d{2}年?(?:(?:度|年度)?(?:年报|半年报|中报|中期|[一三]季报|[一三]季度报)|Q[1-4]|H[12]|FY)?|FY(?:20)?\d\d|(?:[1-4]Q|[12]H|Q[1-4]|H[12])(?:20)?\d{2}|\d{2}(?:Q[1-4]|H[12]))(?:累计|完成|实际|数|余额|金额|[AE])?$/;

/** Headings that leave it to the row to say what is measured. */
const VALUE =
  /^(?:本|上|去|前|当|全|同|今)?(?:期|年|月|季度?)?(?:数值|数量|绝对[值量额数]|总量|总值|累计[值数]?|当月|本月|本期|本年|合计|总计|数据|实绩|完成[情数值量]?况?|实际[数值]?|实际完成|已完成|执行数|目标[值数]?|计划数?|任务数?|预计数?|预算数|决算数|值|数|指标值|金额|发生额)?$/;

/** Headings that name a quantity by their end, whatever it is of. */
const MEASURED_HEAD = /[数率量额值价度次比分]$/;
/** What a list without heads is of. */
const SCORES = /得分|分数|评分|成绩|考核|考评/;

/** The headings of a column that say something, from top to bottom. */
export function namesOf(site: CellSite, column: number): readonly string[] {
  return site.sheet.columns[column]?.names ?? [];
}

/** What the headings of a column say that names what is measured, from top to bottom. */
export function saysOf(site: CellSite, column: number): string[] {
  const { role: own } = site.sheet.columns[column]!;
  return namesOf(site, column)
    .map((name) => (TIME.test(name) ? name : name.replace(NOW, '')))
    .filter((name, i, all) => {
      if (TIME.test(name) || /(?:=|＝|为)100$/.test(name) || comparedIn(name) !== null) return false;
      const role = i === all.length - 1 ? own : null;
      if (role === 'change' || role === 'value' || role === 'rank_change') return !VALUE.test(name);
      return !isOwnerHead(site, column, name);
    });
}

/** A heading that is a name of whom the column is of: 全市 | 东港区 | 西港区. */
function isOwnerHead(site: CellSite, column: number, name: string): boolean {
  const found = headOwner(site, column);
  return found !== null && bareHead(found.row.sentence.text) === name;
}

/** What the nearest column on the left measures; '' where none does. */
function measuredBefore(site: CellSite): string {
  for (let column = site.column - 1; column > 0; column--) {
    const { role } = site.sheet.columns[column] ?? { role: null };
    const says = saysOf(site, column).join('');
    if (role === null && says) return says.replace(NOW, '');
  }
  return '';
}

/** What a cell measures, in words: its row's thing, its heading, the column before it or the table's name; null where nothing says. */
export function labelWords(
  site: CellSite,
  { thing, change, share }: { thing: string | null; change: boolean; share: boolean },
): string | null {
  const says = saysOf(site, site.column);
  const { role = null, index = false } = site.sheet.columns[site.column] ?? {};
  const caption = nameOfTable(site.sheet.caption);
  const words = says.join('');
  if (role === 'rank_change') return '排名';
  if (thing && (share || change)) return joinedName(thing, measuredBefore(site)) + (share && words ? shareWords(words) : '');
  if (thing) return joinedName(thing, words);
  if (index) return `${caption}${namesOf(site, site.column)[0] ?? ''}`;
  if (change && (words === '' || comparedIn(words))) {
    // 区市 | 进出口额（亿元） | 增速: of the column before it
    for (let column = site.column - 1; column > 0; column--) {
      const before = saysOf(site, column).join('');
      const its = site.sheet.columns[column]!.role;
      if (before && (its === null || its === 'score')) return before;
    }
    const told = grownIn(caption);
    return told ?? (caption || null);
  }
  if (role === 'share') {
    const whole = measuredBefore(site) || (OF_SOMETHING.test(words) ? '' : caption);
    return whole.length + words.length <= 24 ? whole + words : words;
  }
  // 新签约项目（个） | 其中亿元以上（个）
  const among = /^其中[:：]?(.+)$/.exec(words)?.[1];
  if (among) {
    const whole = measuredBefore(site);
    return whole.length + among.length <= 24 ? whole + among : among;
  }
  // （二）各县（市）: who is in the list, not what they are ranked by
  if (site.sheet.headers === 0 && role === null)
    return caption && !/(?:[省市县区州镇乡]|街道|[市县区][）)])$/.test(caption)
      ? caption + (SCORES.test(site.sheet.caption) ? '得分' : '')
      : null;
  const generic =
    role === 'rank' ||
    /^(?:得分|分数|总分|总得分|排名|位次|名次|星级|权重|指标)?$/.test(words) ||
    (role === 'value' && /^(?:总数)?$/.test(words));
  if (generic && role === 'rank' && says.length > 1) return words;
  if (generic && caption) return caption + (words || (role === 'rank' ? '排名' : ''));
  // 发电量统计: 火电 | 水电
  if (words && role === null && !isIndicatorName(words) && isIndicatorName(caption) && caption.length <= 10 && !MEASURED_HEAD.test(words))
    return words.endsWith(caption) ? words : words + caption;
  const untold = namesOf(site, site.column).every((name) => TIME.test(name)) ? measuredBefore(site) : '';
  return words || caption || untold || namesOf(site, site.column).at(-1) || null;
}

/** 规模以上工业增加值增幅: what grew, in the name of a table, row or column. */
const TELLS_CHANGE = /^(.{2,20}?)(?:同比)?(?:增长|增速|增幅|涨幅|涨跌幅)(?:率|情况|表)?$/;
export const grownIn = (words: string): string | null => {
  const found = TELLS_CHANGE.exec(words)?.[1];
  return found && !TIME.test(found) && comparedIn(words) === null ? found : null;
};

/** 占总量比重, 占比: what a share is called beside the thing it is of. */
const shareWords = (words: string): string =>
  OF_SOMETHING.test(words) ? words.replace(/^为/, '占') : /比重/.test(words) ? '比重' : '占比';
const OF_SOMETHING = /^(?:占|为|完成|达到|实现)./;
