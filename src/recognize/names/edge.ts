import {
  COMPANY_SORTS,
  COUNTERS,
  EDGE_CHARACTERS,
  EDGE_LEADS,
  EDGE_WORDS,
  GENERIC_WORDS,
  LEADING_VERBS,
  WordIndex,
} from '../../lexicon/lexicon.js';
import type { NameMention, Stretch } from '../recognize.js';

/** What an edge is read from. */
export interface Surroundings {
  text: string;
  places: readonly NameMention[];
  /** Figures, periods and quoted names: no name reaches into them. */
  taken: readonly Stretch[];
  /** Verbs, adverbs, prepositions, times. */
  leads: ReadonlySet<string>;
  /** Common nouns. */
  sorts: ReadonlySet<string>;
}

const isDigit = (c: string) => c >= '0' && c <= '9';

/** A name before its suffix is not longer than this. */
const WINDOW = 26;
const HARD = /[.．，。；：！？、,;:!?\s“”‘’「」『』《》【】…~～·|｜/／"'<>=+*#★☆●■◆□→％%\u2460-\u2473]/;
const NUMERAL = /[\d一二两三四五六七八九十百千万亿几数多余各每这那首上全]/;

const CUTTING = new WordIndex(EDGE_WORDS);
/** Whose it is, before the name of a company. */
const OWNED =
  '民营企业 国有企业 中央企业 私营企业 外资企业 合资企业 独资企业 台资企业 港资企业 民族企业 家族企业 重点企业 骨干企业 知名企业'.split(
    ' ',
  );
const SORTS = new WordIndex([...COMPANY_SORTS, ...OWNED]);
const LEADS = new WordIndex(EDGE_LEADS);
const VERBS = new WordIndex(LEADING_VERBS);
const GENERIC = new WordIndex(GENERIC_WORDS);

/**
 * Where a name that ends in a suffix at `at` begins: after the last mark, figure, verb, particle or time before it. Looks back at most
 * WINDOW characters.
 */
export function leftEdge(around: Surroundings, at: number, rule: string): number {
  const { text, places, taken } = around;
  let low = Math.max(0, at - WINDOW);
  for (const { to } of taken) if (to <= at && to > low) low = to;
  let from = at;
  while (from > low) {
    const c = text[from - 1]!;
    if (HARD.test(c)) break;
    if (c === '）' || c === ')') {
      const open = bracket(text, from - 1, low);
      if (open < 0) break;
      from = open;
      continue;
    }
    if (c === '（' || c === '(') break;
    if (c === '-' && /[A-Za-z]-[A-Za-z]/.test(text.slice(from - 2, from + 1))) {
      from--;
      continue;
    }
    if ('—–-'.includes(c)) {
      // 中国—东盟博览会: a dash joins places, elsewhere it parts.
      const joined = places.find((place) => place.to === from - 1);
      if (!joined || joined.from < low) break;
      from = joined.from;
      continue;
    }
    if (
      isDigit(c) &&
      /^(?:\d{0,2}代|\d{0,3}#?号|\d{0,4}[A-Z])/.test(text.slice(from, from + 5)) &&
      /[第\p{Script=Han}\d]/u.test(text[from - 2] ?? '')
    ) {
      from--;
      continue;
    }
    if (isDigit(c)) {
      const session = /第\d{1,4}$/.exec(text.slice(Math.max(low, from - 6), from));
      if (!session || text[from] !== '届') break;
      from -= session[0].length;
      break;
    }
    from--;
  }
  const edge = rule === 'company' ? cutAtSorts(around, from, at) : from;
  const cut = lead(
    around,
    cutAtVerbs(around, cutAtPlaces(around, cutAtWords(around, cutAtCharacters(around, edge, at, rule), at), at), at),
    at,
  );
  // （记者某某某）第十一届…: a bracket that only closes in it ends what is before the name
  const closes = /^[^（(]*[）)]/.exec(text.slice(cut, at));
  return closes ? cut + closes[0].length : cut;
}

/** 全国最大酿酒公司|华岭集团: the foremost of its sort. */
const FOREMOST =
  /^.*(?:最[大早高]|知名|著名|领先)的?[^的]{0,8}(?:公司|企业|集团|厂商|厂家|开发商|制造商|供应商|运营商|生产商|银行|机构)(?=[^下旗].)/u;

/** 零部件供应商|华岭汽零: what sort of company it is stands before its name. */
function cutAtSorts({ text, leads, sorts }: Surroundings, from: number, at: number): number {
  const first = FOREMOST.exec(text.slice(from, at));
  if (first) return from + first[0].length;
  for (let i = at - 4; i >= from; i--) {
    const word = SORTS.longest(text, i, at - 2);
    const rest = word && text.slice(i + word.length, at);
    if (rest && !onlyGeneric(rest, leads, sorts)) return i + word!.length;
  }
  return from;
}

/** The opening bracket of the one that closes at `close`, when it holds a few characters and a name goes on before it; else -1. */
function bracket(text: string, close: number, low: number): number {
  for (let i = close - 1; i > low && i >= close - 8; i--)
    if (text[i] === '（' || text[i] === '(') return /[\p{Script=Han}]/u.test(text[i - 1] ?? '') ? i : -1;
  return -1;
}

/** Moves an edge right, past the last particle, preposition or counter. */
function cutAtCharacters({ text, places }: Surroundings, from: number, at: number, rule: string): number {
  for (let i = at - 1; i >= from; i--) {
    const c = text[i]!;
    if (places.some((place) => place.from <= i && i < place.to)) continue;
    const next = text[i + 1] ?? ' ';
    const before = text[i - 1] ?? ' ';
    if (
      COUNTERS.includes(c) &&
      NUMERAL.test(before) &&
      !(c === '大' && /\d/.test(before)) &&
      !(rule === 'village' && places.some((place) => place.to === i - 1)) &&
      !(c === '届' && /第|[\d一二三四五六七八九十]/.test(before))
    )
      return i + 1;
    const unless = EDGE_CHARACTERS.get(c);
    if (unless !== undefined && places.some((place) => place.from === i + 1) && c !== '至') return i + 1;
    // 备受瞩目|的某某会: no 目的
    const aim = c === '的' && /[瞩注醒项题节栏数名]/.test(text[i - 2] ?? '');
    if (unless === undefined || unless.after.includes(next) || (unless.before.includes(before) && !aim)) continue;
    if (c === '至' && rule === 'project') continue;
    // 或|者外国银行, 使|得某公司: the character begins a word that ends there as well
    return i + Math.max(1, CUTTING.longest(text, i, at - 2)?.length ?? 0);
  }
  return from;
}

/** Moves an edge right, past the last word that no name contains. */
function cutAtWords({ text, places }: Surroundings, from: number, at: number): number {
  for (let i = at - 3; i >= from; i--) {
    const word = CUTTING.longest(text, i, at - 2);
    if (word && !places.some((place) => place.from < i + word.length && i < place.to)) return i + word.length;
  }
  return from;
}

/** Moves an edge right, past the last verb before what no dictionary knows: 全面提速|云岭高速. Verbs inside ordinary words stay (抽水蓄能). */
function cutAtVerbs({ text, places, leads, sorts }: Surroundings, from: number, at: number): number {
  for (let i = at - 4; i > from; i--) {
    if (!leads.has(text.slice(i, i + 2)) || places.some((place) => place.from < i + 2 && i < place.to)) continue;
    // A verb that is the end of one word and the start of another (城市更|新建设) is none.
    if (sorts.has(text.slice(i - 1, i + 1)) || sorts.has(text.slice(i + 1, i + 3)) || leads.has(text.slice(i + 1, i + 3))) continue;
    // 防护林体系: the verb is the first part of a noun.
    const known = onlyGeneric(text.slice(i + 2, at), leads, sorts) || onlyGeneric(text.slice(i + 3, at), leads, sorts);
    return known ? from : i + 2;
  }
  return from;
}

/** Moves an edge right, past words that introduce: 加快建设, 国家级, 首个. Two characters of name are left, and a place is never cut. */
function lead({ text, places, leads, sorts }: Surroundings, start: number, at: number): number {
  let from = start;
  for (;;) {
    if (places.some((place) => place.from <= from && from < place.to && place.to <= at)) return from;
    const word = LEADS.longest(text, from, at);
    let step = word && word.length > 1 ? word.length : 0;
    const verb = step === 0 ? VERBS.longest(text, from, at - 2) : undefined;
    // 服务|业, 管理|局: the verb is the first part of a noun.
    if (verb && !/^[业局员者处费权厅站所类型式]/.test(text.slice(from + verb.length))) step = verb.length;
    if (step < 3 && from + 5 <= at && leads.has(text.slice(from, from + 3))) step = 3;
    // 互联|网, 生产|力: the verb is the first part of a noun.
    if (step < 2 && from + 4 <= at && leads.has(text.slice(from, from + 2)) && !sorts.has(text.slice(from, from + 3))) step = 2;
    if (step === 0 && from + 2 <= at) step = singleLead(text, from, places, at);
    if (step === 0) return from;
    from += step;
  }
}

/** 物流中心|云岭家具市场: what it is, before the place that its name begins with. */
const isWhat = (text: string, leads: ReadonlySet<string>, sorts: ReadonlySet<string>): boolean =>
  IS_WHAT.test(text) && onlyGeneric(text.replace(IS_WHAT, ''), leads, sorts);
/** How what something is ends, before its name. */
const IS_WHAT = /(?:中心|基地|企业|品牌|公司|市场|龙头|景区|工程|项目)$/;

/** 南部山区通达云岭大桥: the last place that stands right after a verb begins the name. */
function cutAtPlaces({ text, places, leads, sorts }: Surroundings, from: number, at: number): number {
  let edge = from;
  for (const place of places)
    if (
      place.from >= edge + 2 &&
      place.to <= at &&
      (leads.has(text.slice(place.from - 2, place.from)) || isWhat(text.slice(edge, place.from), leads, sorts))
    )
      edge = place.from;
  return edge;
}

/** One character that introduces: 年 after digits, 本, 该, and 建 or 新 right before a place. */
function singleLead(text: string, from: number, places: readonly NameMention[], at: number): number {
  const c = text[from]!;
  if (/[年月日]/.test(c) && /\d/.test(text[from - 1] ?? '')) return 1;
  if (/[各本该此些仅]/.test(c)) return /[本该此]/.test(c) && /[次届]/.test(text[from + 1] ?? '') && from + 3 < at ? 2 : 1;
  if (/[次届]/.test(c) && /[本该此]/.test(text[from - 1] ?? '')) return 1;
  const place = places.some((other) => other.from === from + 1 && other.to <= at);
  return place && /[建接赴去抵达驻住我新原老旧大小好成上下出过现年批仅据拿应跟可致]/.test(c) ? 1 : 0;
}

/** Whether a text is made of generic words and words that introduce. Greedy by length; linear. */
export function onlyGeneric(text: string, ...lists: readonly ReadonlySet<string>[]): boolean {
  for (let i = 0; i < text.length; ) {
    const word = GENERIC.longest(text, i);
    if (word) i += word.length;
    else if (lists.some((list) => list.has(text.slice(i, i + 3)))) i += 3;
    else if (lists.some((list) => list.has(text.slice(i, i + 2)))) i += 2;
    else return false;
  }
  return true;
}
