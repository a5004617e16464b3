import {
  COMPANY_SORTS,
  COUNTERS,
  EDGE_CHARACTERS,
  EDGE_LEADS,
  EDGE_WORDS,
  GENERIC_WORDS,
  LEADING_VERBS,
  WordIndex,
} from '../lexicon/lexicon.js';
import type { NameMention, Stretch } from './recognize.js';

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

/** A name before its suffix is not longer than this. */
const WINDOW = 26;
const HARD = /[.．，。；：！？、,;:!?\s“”‘’「」『』《》【】…~～·|｜/／"'<>=+*#★☆●■◆□→％%\u2460-\u2473]/;
const NUMERAL = /[\d一二两三四五六七八九十百千万亿几数多余各每这那首上全]/;

const CUTTING = new WordIndex(EDGE_WORDS);
const SORTS = new WordIndex(COMPANY_SORTS);
const LEADS = new WordIndex(EDGE_LEADS);
const VERBS = new WordIndex(LEADING_VERBS);
const GENERIC = new WordIndex(GENERIC_WORDS);
const GENERIC_BY_END = new Map<string, string[]>();
for (const word of GENERIC_WORDS) GENERIC_BY_END.set(word.at(-1)!, [...(GENERIC_BY_END.get(word.at(-1)!) ?? []), word]);

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
    if (/[A-Za-z]-[A-Za-z]/.test(text.slice(from - 2, from + 1))) {
      from--;
      continue;
    }
    if (/[—–-]/.test(c)) {
      // 中国—东盟博览会: a dash joins places, elsewhere it parts.
      const joined = places.find((place) => place.to === from - 1);
      if (!joined || joined.from < low) break;
      from = joined.from;
      continue;
    }
    if (
      /\d/.test(c) &&
      /^(?:\d{0,2}代|\d{0,3}#?号|\d{0,4}[A-Z])/.test(text.slice(from, from + 5)) &&
      /[第\p{Script=Han}\d]/u.test(text[from - 2] ?? '')
    ) {
      from--;
      continue;
    }
    if (/\d/.test(c)) {
      const session = /第\d{1,4}$/.exec(text.slice(Math.max(low, from - 6), from));
      if (!session || text[from] !== '届') break;
      from -= session[0].length;
      break;
    }
    from--;
  }
  const edge = rule === 'company' ? cutAtSorts(around, from, at) : from;
  return lead(around, cutAtVerbs(around, cutAtPlaces(around, cutAtWords(around, cutAtCharacters(around, edge, at, rule), at), at), at), at);
}

/** 零部件供应商|华岭汽零: what sort of company it is stands before its name. */
function cutAtSorts({ text, leads, sorts }: Surroundings, from: number, at: number): number {
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
      !(c === '届' && /第|[\d一二三四五六七八九十]/.test(before))
    )
      return i + 1;
    const unless = EDGE_CHARACTERS[c];
    if (unless !== undefined && places.some((place) => place.from === i + 1) && c !== '至') return i + 1;
    if (unless === undefined || unless.after.includes(next) || unless.before.includes(before)) continue;
    if (c === '至' && rule === 'project') continue;
    return i + 1;
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

/** 南部山区通达云岭大桥: the last place that stands right after a verb begins the name. */
function cutAtPlaces({ text, places, leads }: Surroundings, from: number, at: number): number {
  let edge = from;
  for (const place of places)
    if (place.from >= edge + 2 && place.to <= at && leads.has(text.slice(place.from - 2, place.from))) edge = place.from;
  return edge;
}

/** One character that introduces: 年 after digits, 本, 该, and 建 or 新 right before a place. */
function singleLead(text: string, from: number, places: readonly NameMention[], at: number): number {
  const c = text[from]!;
  if (/[年月日]/.test(c) && /\d/.test(text[from - 1] ?? '')) return 1;
  if (/[各本该此些]/.test(c)) return 1;
  const place = places.some((other) => other.from === from + 1 && other.to <= at);
  return place && /[建赴去抵达驻住我新原老旧大小好成上下出过现年批仅据]/.test(c) ? 1 : 0;
}

/**
 * Whether a stem only sorts a thing (重点产业, 老旧小区改造) after the places and zones it begins with are taken off: then the name is the
 * place's, not its own. `zone` is the zone found last.
 */
export function namesNothing(around: Surroundings, start: number, at: number, rule: string, zone: Stretch | null): boolean {
  const { text, places, leads, sorts } = around;
  let from = start;
  let located = false;
  for (let moved = true; moved; ) {
    moved = false;
    for (const piece of zone ? [...places, zone] : places)
      if (piece.from === from && piece.to <= at) {
        from = piece.to;
        moved = true;
        located ||= !('candidates' in piece) || !WIDE.test(text.slice(piece.from, piece.to));
      }
  }
  const rest = text.slice(from, at);
  // 东河菜场: a word that is a place far away names a market here
  if (rest === '' && rule === 'market' && places.some((piece) => piece.from === start && piece.to === at && piece.rule !== 'place'))
    return false;
  if (rest === '')
    return !(
      located &&
      (/^(?:zone|body|company|port|operator)$/.test(rule) ||
        (rule === 'market' && OWN_MARKET.test(text.slice(at))) ||
        OWN.test(text.slice(at, at + 6)) ||
        OWN_EVENT.test(text.slice(at, at + 5)))
    );
  if (rest.length === 1 && !located) return true;
  if (rule === 'bureau') return !located || rest === '' || onlyGeneric(rest, leads);
  if (/(?:季度|半年|年度|月份|以来|期间|年|月|日)$/.test(rest)) return true;
  if (rule === 'zone' && located && /^(?:国家|国家级|省级)$/.test(rest)) return false;
  if (rule === 'project' && PARKS.test(rest) && /^(?:公园|广场)/.test(text.slice(at))) return false;
  // 酒泉市永久村: right after its place a village may be called by any word
  if (rule === 'village' && located && rest.length === 2 && !sorts.has(rest)) return false;
  // 要去县城读|初中, 具有|大学, 鼓励|银行: what is done to any of a sort
  if (/^(?:body|company)$/.test(rule) && (NO_STEM.test(rest) || EDGE_WORDS.includes(rest.slice(-2)))) return true;
  if (rule === 'company' && located && rest.length >= 2) return false;
  // 某某公路口岸: a town has one port of a kind
  if (rule === 'port' && located && ONE_PORT.test(rest)) return false;
  if (rule === 'zone' && located && rest.length >= 2 && !/各|所有|重点|主要|特色|^式/.test(rest))
    return endsInVerb(rest) || LEADING_VERBS.some((verb) => rest.endsWith(verb));
  if (rule === 'operator' && located) return false;
  // 云岭果蔬批发市场: a town has one market of a sort
  if (rule === 'market' && located && OWN_MARKET.test(text.slice(at))) return false;
  if (rule === 'body' && /^国家/.test(rest) && SORTED_BODY.test(text.slice(at)) && onlyGeneric(rest, leads, sorts)) return true;
  if (rule === 'body' && /^(?:中国|国家)/.test(text.slice(start, at)) && rest.length >= 2) return false;
  if (rule === 'body' && (located || /^(?:国家|中国|中央|全国|最高|国务院|国际|世界|全球|亚洲|欧洲|联合国)/.test(rest)))
    return /^(?:各|有关|所有|相关)/.test(rest);
  if (onlyGeneric(rest, leads) || (rule !== 'body' && endsInVerb(rest))) return true;
  const suffix = text.slice(at, at + 4);
  // 投资50亿元的电池材料项目 is one project, whatever it is called.
  if (rule === 'project' && /元的$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (rule === 'event' && (located || /^第.{1,4}届/.test(rest))) return false;
  return !UNIQUE.test(suffix) && !(rule === 'company' && BANKS.test(rest)) && onlyGeneric(rest.replace(TAILS, '$1'), leads, sorts);
}

/** Last characters that make a noun of a verb or noun: 防护林, 处理站. */
const TAILS = /([\p{Script=Han}]{2})[林站物厂器品业机网型化性者房田库场馆点费额量率件剂液](?=[\p{Script=Han}]|$)/gu;
/** What no name of a body or company ends in before its type. */
const NO_STEM = /(?:[读念考]|鼓励|撬动|引导|要求|督促|指导|推动|允许|督导|约谈|会同|获得)$/;
/** What towns call their parks and squares, after common words. */
const PARKS = /^(?:人民|中山|滨[河江湖海水]|劳动|儿童|青年|胜利|解放|和平|友谊|烈士|迎宾|中央|市民|世纪|五一|八一)$/;
/** Markets that a town has one of for each of its goods. */
const OWN_MARKET =
  /^(?:水产市场|水果市场|蔬菜市场|海鲜市场|花卉市场|茶叶市场|药材市场|批发市场|交易市场|综合批发市场|水产城|茶城|果品城|轻纺城|小商品城|商贸城)/;
/** The kinds of a town's ports. */
const ONE_PORT = /^(?:公路|铁路|陆路|水运|航空|国际)+$/;
/** Works that are named one by one, after whatever words. */
const UNIQUE = /^(?:水库|大桥|特大桥|隧道|机场|水电站|核电|油田|气田|煤矿|运河|大道|铁路|高铁|高速|码头|灌区|港)/;
/** Countries and the world do not tell one thing of a sort from another: 中国核电, 以色列机场. */
const WIDE = /^(?:中国|全国|我国|世界|全球|全市|全省)$/;
/** A place has one of these of its own name: 云岭核电, 某某机场. */
const OWN =
  /^(?:国际)?(?:机场|大学|公园|中学|核电|污水处理厂|自来水厂|净水厂|水厂|会展中心|体育中心|体育场|博览中心|会议中心|水库|大桥|特大桥|长江大桥|隧道|水电站|抽水蓄能电站|运河|灌区|油田|地铁|轻轨)/;
/** Bodies of which the country has many: 国家实验室, 国家技术创新中心. */
const SORTED_BODY = /^(?:实验室|创新中心|研究中心|数据中心|研发中心|研究院|研究所|医院|大学|学院|学校)/;
/** Events that a place holds once: 杭州亚运会. */
const OWN_EVENT = /^(?:残?亚运会|冬奥会|冬残奥会|奥运会|残奥会|世博会|园博会|大运会|全运会|马拉松|世乒赛|进博会|服贸会)/;
/** Banks named with common words. */
const BANKS = /^(?:建设|招商|交通|平安|民生|兴业|农业|工商|光大|华夏|浦发|中信|邮政储蓄|国家开发|进出口|农村商业|人民)$/;

/** 全面实施大|项目, 矩阵式推进|园区: a verb and its object, no name. */
function endsInVerb(rest: string): boolean {
  let end = rest.length;
  for (let word = last(rest, end); word; word = last(rest, end)) end -= word.length;
  const verb = rest.slice(end - 2, end);
  return end >= 2 && (EDGE_WORDS.includes(verb) || LEADING_VERBS.includes(verb));
}

function last(text: string, end: number): string | undefined {
  return GENERIC_BY_END.get(text[end - 1]!)?.find((word) => word.length <= end && text.startsWith(word, end - word.length));
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
