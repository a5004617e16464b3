import type { Approximation } from '../../schemas/schemas.js';

/** A wording beside a number that makes it an interval. */
export interface Hedge {
  word: string;
  means: Approximation;
  /** Not a hedge where the two characters before it end so (最近, 赶超): alternatives of a regular expression. */
  notAfter?: string;
  /** Not a hedge where the text after it starts so (多元, 强化). */
  notBefore?: string;
  /** 上百, 过万, 破亿: only before a bare scale (百, 千, 万, 亿 and their products), which then means one of it. */
  bareScale?: boolean;
  /** Or before any number with 万 or 亿. */
  orBig?: boolean;
  /** Only behind a unit of time or length: 15个工作日内, 50公里内; 3平方公里内 is a place. */
  timeOrWay?: boolean;
  /** A verb of crossing (跨过, 迈上): it says more than, and is no part of the figure. */
  outside?: boolean;
  /** Only a verb with an object where the text behind the figure starts so: 突破10项关键技术. */
  notBeforeThing?: string;
}

/** 不得超过, 未低于: what is denied to be above is at most so much, what is denied to be below at least. */
const DENIALS =
  '不 不得 不能 不可 不许 不准 不应 不宜 不要 不会 不再 没 没有 未 未能 未曾 并未 尚未 从未 均未 不大可能 不太可能 不可能 难以 很难 恐难'.split(
    ' ',
  );
const ABOVE = '超过 超过了 超出 超 高于 大于 多于 突破 逾'.split(' ');
const BELOW = '低于 少于 小于 不足'.split(' ');
const DENIED: readonly Hedge[] = DENIALS.flatMap((denial) => [
  ...ABOVE.map((word): Hedge => ({ word: denial + word, means: 'at_most' })),
  ...BELOW.map((word): Hedge => ({ word: denial + word, means: 'at_least' })),
]);

/**
 * Before the number. 达, 达到, 高达, 多达, 共, 累计 state the number as it is: exact, and no part of the figure.
 * 近 names the number it stays under; GB/T 15835 4.1.
 */
export const HEDGES_BEFORE: readonly Hedge[] = [
  { word: '约', means: 'about', notAfter: '[条公合预契节签制协大]' },
  { word: '大约', means: 'about' },
  { word: '大概', means: 'about' },
  { word: '大致', means: 'about' },
  { word: '近', means: 'less_than', notAfter: '[最附临就邻走靠新亲贴相毗切]|(?<!最)远' },
  { word: '将近', means: 'less_than' },
  { word: '接近', means: 'less_than' },
  ...['逼近', '迫近', '直逼'].map((word): Hedge => ({ word, means: 'less_than' })),
  { word: '接近于', means: 'less_than' },
  { word: '不足', means: 'less_than' },
  { word: '不到', means: 'less_than', notAfter: '[达做办见听看找得买]' },
  { word: '未到', means: 'less_than' },
  { word: '不满', means: 'less_than' },
  { word: '未满', means: 'less_than' },
  ...['≥', '≧', '⩾', '>=', '＞='].map((word): Hedge => ({ word, means: 'at_least' })),
  ...['≤', '≦', '⩽', '<=', '＜='].map((word): Hedge => ({ word, means: 'at_most' })),
  ...['>', '＞'].map((word): Hedge => ({ word, means: 'more_than', notAfter: '[-=—>＞a-zA-Z"/]' })),
  ...['<', '＜'].map((word): Hedge => ({ word, means: 'less_than', notAfter: '[-=—<＜]' })),
  { word: '少于', means: 'less_than', notAfter: '[不]' },
  { word: '低于', means: 'less_than', notAfter: '[不]' },
  { word: '小于', means: 'less_than', notAfter: '[不]' },
  { word: '逾', means: 'more_than' },
  { word: '愈', means: 'more_than', notAfter: '.' },
  { word: '超', means: 'more_than', notAfter: '[赶反高英中追]' },
  { word: '超过', means: 'more_than', notAfter: '[不]' },
  { word: '超过了', means: 'more_than', notAfter: '[不]' },
  ...['跨过', '迈过', '越过', '冲破'].map((word): Hedge => ({ word, means: 'more_than', outside: true })),
  { word: '不止', means: 'more_than', notAfter: '[血喘咳]' },
  { word: '超出', means: 'more_than', notAfter: '[不]' },
  { word: '突破', means: 'more_than', notBeforeThing: '(?:关键|核心|技术|难题|瓶颈|“?卡脖子|共性|前沿|重大|行业|制约|世界|产业|重点|新)' },
  {
    word: '突破了',
    means: 'more_than',
    notBeforeThing: '(?:关键|核心|技术|难题|瓶颈|“?卡脖子|共性|前沿|重大|行业|制约|世界|产业|重点|新)',
  },
  { word: '跌破', means: 'less_than' },
  { word: '大于', means: 'more_than', notAfter: '[不]' },
  { word: '高于', means: 'more_than', notAfter: '[不]' },
  { word: '多于', means: 'more_than', notAfter: '[不]' },
  { word: '破', means: 'more_than', bareScale: true, orBig: true, notAfter: '[突打攻侦冲刷爆]' },
  { word: '过', means: 'more_than', bareScale: true, notAfter: '[超]' },
  { word: '上', means: 'at_least', bareScale: true, notAfter: '[以线网路迈跃站登踏跨步攀走爬送涌冲千百]' },
  ...DENIED,
  ...['未达', '未达到', '未能达到', '没有达到', '没达到', '达不到', '难以达到', '很难达到', '恐难达到'].map(
    (word): Hedge => ({ word, means: 'less_than' }),
  ),
  { word: '不下', means: 'at_least', notAfter: '[居高攒存放装容坐停住留]' },
  { word: '不下于', means: 'at_least' },
  { word: '至少', means: 'at_least' },
  { word: '最少', means: 'at_least' },
  { word: '起码', means: 'at_least' },
  { word: '至多', means: 'at_most' },
  { word: '最多', means: 'at_most' },
  { word: '顶多', means: 'at_most' },
];

/** Between number and scale or unit: 30余家, 700多万人, 二十来天. 来 only after a round number. */
export const HEDGES_INSIDE: readonly Hedge[] = [
  {
    word: '余',
    means: 'more_than',
    notBefore: '[杭姚干热姓江额]|款(?=$|[，。；、！？）后项未尚没待已还仍的需应由将支结付一可及和作打汇])',
  },
  {
    word: '多',
    means: 'more_than',
    notBefore:
      '元(?:化|素|发|主|文|融|投|解|共|结|支|立|合|一|统|传|体|经|回)|样(?!本)|功能|媒体|层次|式联|晶硅|边|维|云|彩|哈|米尼|伦多|云',
  },
  { word: '来', means: 'about' },
  ...['+', '＋'].map((word): Hedge => ({ word, means: 'at_least', notBefore: '[\\dA-Za-z+＋“”]' })),
];

/** After the unit. */
export const HEDGES_AFTER: readonly Hedge[] = [
  { word: '左右', means: 'about' },
  { word: '上下', means: 'about', notBefore: '[游联班楼级一客行车船水铺山学求齐同左文功坡料]' },
  { word: '以上', means: 'at_least', notBefore: '[述]' },
  { word: '及以上', means: 'at_least' },
  { word: '（含）以上', means: 'at_least' },
  { word: '(含)以上', means: 'at_least' },
  { word: '之上', means: 'at_least' },
  { word: '以下', means: 'at_most', notBefore: '[简几]' },
  { word: '及以下', means: 'at_most' },
  { word: '以内', means: 'at_most' },
  { word: '之内', means: 'at_most' },
  { word: '有余', means: 'more_than' },
  { word: '还多', means: 'more_than', notBefore: '[次了]' },
  { word: '还要多', means: 'more_than' },
  { word: '还不到', means: 'less_than' },
  { word: '都不到', means: 'less_than' },
  { word: '出头', means: 'more_than', notBefore: '[露鸟]' },
  { word: '开外', means: 'more_than' },
  { word: '不到', means: 'less_than', notBefore: '[\\d一二两三四五六七八九十百千位账期达场案点家货岗]' },
  { word: '内', means: 'at_most', notBefore: '[蒙外部容地涵陆江资设需存科置销含河]', timeOrWay: true },
];

/** 多 after the unit (两年多, 六成多) only where the unit is one of quantity, not of things. */
export const AFTER_MEASURED = { more: '多', notBefore: '[元样功媒层式晶边维云彩家项个次种类名部地方年国省市人条点半媒]' };

/**
 * Words that speak of a figure from farther off: 大约增加1200亿元, 至少有3万亿元, 约占全国的20%. They are no part of it. `sharesOnly`: across the
 * whole of a share (超过总产值的四分之一).
 */
export const HEDGES_AFAR: readonly { words: string; means: Approximation; sharesOnly?: boolean }[] = [
  { words: '大约|大概|大致|(?<![条公合预契节签制协大])约', means: 'about' },
  { words: '至少|起码|最少', means: 'at_least' },
  { words: '最多|至多|顶多', means: 'at_most' },
  { words: '(?<!不)超过了?', means: 'more_than', sharesOnly: true },
  { words: '接近|不足|(?<!看|达|做|办|找)不到', means: 'less_than', sharesOnly: true },
];

/** Verbs between such an adverb and the figure. */
export const HEDGED_VERBS =
  '(?:要|能|可|会|还|已)?(?:要|计|增加|增长|减少|下降|上涨|提高|节省|节约|减排|占|为|是|有|达|需要?|相当于|涉及|带动|投入|花费?|得|合)(?:了|到)?(?:人民币|美元|港元|港币|欧元)?(?:[^，。；、：0-9]{1,14}的)?';
