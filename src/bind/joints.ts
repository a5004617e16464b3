/** As a map: an object is asked by names, and V8 has to look a character that was just cut out of a text up among all names. */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '，': ',',
    '…': ',',
    '；': ';',
    '：': ':',
    '。': '.',
    '！': '.',
    '？': '.',
    '（': '(',
    '）': ')',
    '(': '(',
    ')': ')',
    '“': '"',
    '”': '"',
    '‘': '"',
    '’': '"',
    '「': '"',
    '」': '"',
    '《': '"',
    '》': '"',
    '【': '.',
    '】': '.',
    '★': '.',
    '▲': '.',
    '●': '.',
    '■': '.',
    '◆': '.',
    '□': '.',
    '※': '.',
    '—': '-',
    '×': 'c',
    ',': ',',
    ';': ';',
  }),
);

/** The symbol of a clause mark, bracket, quotation mark or blank; undefined for any other character. */
export const markAt = (c: string): string | undefined =>
  c >= '一' && c <= '鿿' ? undefined : (MARKS.get(c) ?? (c.trim() === '' ? ' ' : undefined));

/** What something is compared with, other than a period. */
export const COMPARED =
  /^(?:原计划|计划|预期|全国|全省|全市|全区|全县|同期|上年|去年|上月|上周|上期|上季|上日|上一|前一|前日|前周|前期|年初|节前|此前|以往|往年|常年|历年|历史|传统|普通|常规|同类|序时进度|平均|初步核算|预算|考核|标准|最高|峰值)/;

/** 比全社会用电量增速高3.5个百分点: 比 compares where a word for a distance stands before the next figure, whatever the segmenter glues to it. */
export function compares(text: string, i: number, figure: number): boolean {
  if (figure - i < 3 || figure - i > 30 || /[占之对相同环无类评]/.test(text[i - 1] ?? '') || /[例重值率赛如较]/.test(text[i + 1]!))
    return false;
  return /^[^，。；：]*?(?:[高低快慢多少早晚长短]|提[高前]|下降|上升|增长|加快|回落)(?:了|出)?$/.test(text.slice(i + 1, figure));
}

/** Length of an adverb of manner at `i` that a verb of change follows: 大幅|下降, 稳步|增长; 0 where there is none. */
export function mannerAt(text: string, i: number, limit: number): number {
  if (!'大小稳持快平较明显强迅进逐略'.includes(text[i]!)) return 0;
  const word =
    /^(?:大幅度?|小幅|稳步|持续|快速|平稳|较快|明显|显著|强劲|迅猛|迅速|进一步|逐步|逐年|逐月|略微)地?(?=[增涨升降减跌]|上[升涨调扬]|下[降跌调滑挫]|提[高升]|回[升落调暖]|扩大|缩[小短减]|攀升|反弹|[骤激猛锐]|收[窄涨跌]|放缓|加快)/.exec(
      text.slice(i, Math.min(i + 8, limit)),
    );
  return word ? word[0].length : 0;
}

/** What a price is for, between its verb and its figure: 每吨, 每桶约. */
export const PER =
  /^(?:每(?:\d{1,4}(?:公斤|千克|克|斤|吨|升|亩|平方米|立方米|公里|度|股|件|张|桶|箱|毫升|万人|人)|吨|公斤|千克|斤|桶|加仑|升|亩|公顷|克|盎司|股|磅|蒲式耳|平方米|平米|平方公里|立方米|度|标箱|人|户|月|年|天|日|次|小时|分钟|秒|课时|学年|学期|生|床|辆|台|套|张|件|只|头|株|棵|瓶|盒|支|箱|袋|村|项))+(?:约|仅|达|为)?$/;

/** … and how often, before an amount: 达到每年|1200万吨. */
export const PER_TIME = /^每(?:月|年|天|日|周|小时|分钟|班)(?:约|仅|达|为)?$/;

/** Right before a figure they lead to it, however the segmenter cuts what stands before them (节约率为|, 增长面达|), but for words that end so. */
export const LEADS_TO = /[^到传表发雷马抵可高多送转下直通豁练作成行认因以较颇尤极更最]达$|[^作成行认因以较颇尤极更最稍略人所能无难]为$/;

/** 21个行业中有18个, 36个城市中，28个: the segmenter glues 中 to what stands beside it. */
export const AMONG = /^中(?:，|的|就?有|仅有|只有|共有|，有|已有)/;

/** Length of the bracketed aside at `i` that holds no figure, period or name: 固定资产投资为（不含农户）181318亿元; 0 where there is none. */
export function asideAt(text: string, i: number, limit: number): number {
  if (text[i] !== '（' && text[i] !== '(') return 0;
  const close = /^[（(][^（()）]{1,16}[）)]/.exec(text.slice(i, Math.min(limit, i + 18)));
  return close ? close[0].length : 0;
}

/** What has a ratio: 城乡收入|比, 竞争|比. */
export const RATIO =
  /(?:收入|竞争|性价|产出|性别|男女|师生|生师|人口|录取|报录|供需|供求|求人倍率|贷存|存贷|资产负债|负债|产销|产权|流动|速动|床护|医护|床医|收支|盈亏|租售|质价|信噪|能效|性价|长宽|纵横|水灰|配合|混合|压缩|传动|推重|展弦|反射|输赢|胜负)$/;
