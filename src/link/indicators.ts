import type { Basis } from '../../schemas/schemas.js';
import { EMPTY_VERBS, INDICATORS, SCOPES, WordIndex } from '../lexicon/lexicon.js';

/** A wording as an indicator: its normal form, what narrows it, and whether it flows or stands. */
export interface NamedIndicator {
  name: string;
  scope: string | null;
  basis: Basis | null;
}

const BY_VARIANT = new Map(INDICATORS.flatMap((row) => [row.name, ...row.variants].map((variant) => [variant, row] as const)));
/** Single characters are left alone, but for these: the first of 在建 or 用电量 is no word of its own. */
const LEADING = new WordIndex(EMPTY_VERBS.filter((word) => word.length > 1 || '已约达'.includes(word)));
const SCOPE_WORDS = new WordIndex(SCOPES);
/** Words after a name that only say that it is a number. */
const TAILS = ['总数', '数量', '总量', '总数量', '个数', '数'];
const LONG_TAILS = TAILS.filter((tail) => tail.length > 1);
/** 指数 and the like are numbers of their own kind; 数 is no tail there. */
const NO_TAIL =
  /(?:指|日|系|倍|参|基|分|次|天|函|级|人|度|印|件|起|时|字|笔|页|株|份|岁|股|票|步|层|(?<![用客农商账散住租储困贫测养殖])户)数$/;

/** 受理各类案件: of all sorts says no more than the name. */
const SORTS = /(?<=.)各(?:类|种)(?=.{2})/;

/** 按常住人口计算的人均生产总值: by what it is reckoned. */
const BASIS = /^按?(?:年?平均|年末)?(?:常住|户籍|总|全市|全省|全县)?人口计算的?(?=人均)/;

function stripLeading(text: string): string {
  for (let rest = text; ; ) {
    const word = LEADING.longest(rest, 0, rest.length - 2);
    if (!word || BY_VARIANT.has(rest) || rest[word.length] === '性') return rest;
    rest = rest.slice(word.length);
  }
}

/**
 * The normal form of a wording. A wording that the table knows gets the table's name; of others the words that only lead in
 * (完成, 累计 …) and those that only count (总数, 数) are dropped, and a leading word that narrows (规模以上) goes to `scope`.
 */
export function indicatorOf(wording: string): NamedIndicator {
  const known = (text: string) => BY_VARIANT.get(text);
  let text = wording
    .replace(/[\s“”"《》]/g, '')
    .replace(/（[^）]*）/g, '')
    .replace(SORTS, '')
    .replace(BASIS, '')
    .replace(/^[一二三四五六七八九十]是(?=\p{Script=Han}{2})/u, '');
  let scope: string | null = null;
  const whole = known(text);
  if (whole) return { name: whole.name, scope, basis: whole.basis };
  text = stripLeading(text);
  const toward =
    /^(?:与|对|向|同)(?:.{0,14}?(?:国家和地区|沿线国家|成员国|国家|地区|沿线|市场|美国|欧盟|东盟|日本|韩国|俄罗斯|五国)(?!家)(?:的)?(?=.{2})|.{2,6}?(?=(?:货物|双边|服务)?(?:进出口|出口|进口|贸易|投资)))/.exec(
      text,
    );
  if (toward) {
    scope = toward[0].replace(/的$/, '');
    text = text.slice(toward[0].length);
  }
  const narrows = scope || known(text) ? undefined : SCOPE_WORDS.longest(text, 0, text.length - 2);
  // 中小企业数量: counted, not narrowed
  if (
    narrows &&
    !/^(?:人民币|外币)(?:[对兑]|汇率|即期|离岸|在岸|中间价)/.test(text) &&
    !TAILS.includes(text.slice(narrows.length)) &&
    !(narrows.endsWith('境内') && text[narrows.length] === '外')
  ) {
    scope = narrows;
    text = text.slice(narrows.length).replace(/^的/, '');
  }
  const tails = NO_TAIL.test(text) ? LONG_TAILS : TAILS;
  // 居民消费价格指数CPI: its letters say it again
  const row = known(text) ?? known(text.replace(/[A-Z]{2,4}$/, '')) ?? withoutTail(text, tails);
  if (row) return { name: row.name, scope, basis: row.basis };
  // 水库|蓄水总量: a name that the table knows is not cut
  const tail = tails.find((t) => text.endsWith(t) && text.length - t.length >= 2 && (t !== '总量' || knownTail(text) <= t.length));
  return { name: tail ? text.slice(0, -tail.length).replace(/(?<=.{2})(?:累计|合计|总)$/, '') : text, scope, basis: null };
}

/** The row of a wording less the first of the words that only say that it is a number. */
function withoutTail(text: string, tails: readonly string[]) {
  for (const tail of tails) {
    const row = text.endsWith(tail) ? BY_VARIANT.get(text.slice(0, -tail.length)) : undefined;
    if (row) return row;
  }
  return undefined;
}

/** Names and variants that a longer wording may begin or end with. */
const PARTS = [...BY_VARIANT.keys()].filter((word) => word.length >= 2 && word.length <= 16).sort((a, b) => b.length - a.length);
const HEADS = new WordIndex(PARTS);
/** By their last two characters, longest first. */
const BY_END = new Map<string, string[]>();
for (const word of PARTS) {
  const beside = BY_END.get(word.slice(-2));
  if (beside) beside.push(word);
  else BY_END.set(word.slice(-2), [word]);
}

/** Length of the longest known indicator that `text` ends with; 0 where it ends with none. */
export function knownTail(text: string): number {
  return BY_END.get(text.slice(-2))?.find((word) => text.endsWith(word))?.length ?? 0;
}

/** Length of the longest known indicator that `text` begins with; 0 where it begins with none. */
export function knownHead(text: string): number {
  return HEADS.longest(text, 0)?.length ?? 0;
}
