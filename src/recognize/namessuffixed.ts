import type { EntityKind } from '../../schemas/schemas.js';
import { EDGE_CHARACTERS, LEADING_VERBS, NAME_SUFFIXES, WordIndex } from '../lexicon/lexicon.js';
import { leftEdge, namesNothing, type Surroundings } from './namesedge.js';
import type { NameMention, Stretch } from './recognize.js';

interface Suffix {
  word: string;
  kind: EntityKind;
  rule: string;
}

/** Suffixes by their word; of two that are written alike the first holds. */
const SUFFIXES = new Map<string, Suffix>();
for (const { kind, rule, suffixes } of NAME_SUFFIXES)
  for (const word of suffixes) if (!SUFFIXES.has(word)) SUFFIXES.set(word, { word, kind, rule });
const SUFFIX_WORDS = new WordIndex(SUFFIXES.keys());

const TORN = /^[区县镇](?![域间内外位县]|城|都)[\p{Script=Han}]{2}/u;

/** What may not follow a suffix, because the word is another one: 公司债, 园区化, 项目部. */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  company: /^(?:政|债|化|法|制|里|手|系|军|会计|总部)/,
  project: /^(?:部|化|制|库|组|经理|法人|资本金|师|学院|大学|院士|机械|量|款|贷款|用地|清单|式|性|化|院|所)/,
  village: /^(?:[镇村民居落史貌志干容委定静压痛区]|振兴|级|集体|企业|政府驻|办|两级|[、和]街道)/,
  zone: /^(?:化|域|内涵|位|区|市)/,
  road: /^[理路]/,
  bureau: /^(?:长|面|部|限|势|促|域|级|中|集团|堂)/,
  body: /^(?:生|长|员|党|版|们|化|议)/,
};

/** A body named by level alone: 市统计局, 市儿童医院, 省委. */
const RELATIVE =
  /^(?:自治[区州县]|[省市区县州])(?:$|(?:第?[一二三四五六七八九十])?(?:人民|中心|儿童|妇幼保健|中医|职业|实验|职业技术|妇女儿童|中西医结合|疾控|政务|文化|科技|青少年|农业|水产|技术|残疾人)+$)/;
/** 格局, 困局, 北大厅 are no bureaus. */
const NO_BUREAU = /(?:乱|困|布|格|战|残|僵|结|开|变|危|大|正|北|客|餐|舞|前|政治|票|名|影)$/;
/** 公司可进一步发展公司, 北交所上市公司 are sentences and sorts. */
const NO_COMPANY =
  /(?:打击|贩毒|犯罪|走私|诈骗|恐怖)|^(?:公司|企业|集团|[一两某多][家]?(?![汽拖重建]))|(?:上市|挂牌|龙头|分|子|母|总|标的)$/;
/** 桥主体工程, 土建工程: what every work has. */
const PART_OF_WORKS = /(?:主体|附属|土建|安装|主线|路面|路基|配套|收尾)$/;
/** 市投资促进局, 区农牧局. */
const LEVEL_STEM = /^(?:自治[区州县]|[省区县州]|市(?!场))[\p{Script=Han}]{1,8}$/u;
const LEVEL_WORD = /^[省市区县州](?:委|政府)/;

/** 机场二期, 快速通道工程（胶州段）: the phase or section is part of the name. */
const PHASE = /^(?:[一二三四五首]期(?:改?扩建|建设)?(?:工程|项目)?|（[\p{Script=Han}]{2,6}段）)/u;

/** A count right after or before makes it a sort of thing: 重点项目17个, 6个高铁项目. */
const COUNTED_AFTER =
  /^\s?(?:总数|数量|共有?|有|达到?|分别|约|近|超过?)?[\d一二两三四五六七八九十百]{1,6}[余多]?(?:个|项|家|所|座|条|处|片|户|张|床|名|只|艘|台|套|万)(?:以上|左右)?(?=[，。；：、）)\s]|$)/;
/** 首个空港型保税区: what it is the first of, no name. */
const COUNTED_BEFORE =
  /(?:首[个家座条批]|唯一的?|最[大长高]的?|一个)$|[\d一二两三四五六七八九十百千万余多几]\s?(?:个|项|家|所|座|条|处|片|批|类|种|大)(?:以上)?$/;

/**
 * Names by the word they end in, each cut at its left edge. `places` are the places of the sentence; `taken` what no name reaches into.
 * Longer names may cover shorter ones; the caller keeps the longest.
 */
export function suffixedNames(whole: Surroundings): NameMention[] {
  const { text, leads } = whole;
  const out: NameMention[] = [];
  let lastZone: Stretch | null = null;
  const nearPlaces = nearOf(whole.places);
  const nearTaken = nearOf(whole.taken);
  for (let i = 0; i < text.length; i++) {
    const word = SUFFIX_WORDS.longest(text, i);
    if (word === undefined) continue;
    const suffix = SUFFIXES.get(word)!;
    const places = nearPlaces(i);
    const taken = nearTaken(i);
    const around = { ...whole, places, taken };
    const phase =
      suffix.rule === 'project' ? (PHASE.exec(text.slice(i + suffix.word.length, i + suffix.word.length + 10))?.[0].length ?? 0) : 0;
    const to = i + suffix.word.length + phase;
    if (taken.some((other) => i < other.to && other.from < to)) continue;
    if (NOT_AFTER[suffix.rule]?.test(text.slice(to, to + 4))) continue;
    const place = places.find((other) => other.from < i && (other.to === i || other.to === i + 1));
    if (LEVEL_WORD.test(suffix.word)) {
      // 区委书记 holds an office of the place.
      if (/^(?:副?书记|常委|副?秘书长)/.test(text.slice(to, to + 4))) continue;
      const whose = place && (place.to === i + 1 || text[i] !== '市') ? place : null;
      const rule = whose ? 'body' : 'relative_body';
      if (!whose && !standsAlone(text, i, leads)) continue;
      out.push({ type: 'name', from: whose ? whose.from : i, to, kind: 'organisation', candidates: [], rule });
      i = to - 1;
      continue;
    }
    // 贵州省|省: a place that reaches into the suffix is no place before it.
    if (places.some((other) => other.from < i && i < other.to)) continue;
    const edge = leftEdge(around, i, suffix.rule);
    // 香泉镇|陈家沟村: what lies in a township begins after it.
    const outer = suffix.rule === 'village' ? out.find((name) => name.rule === 'village' && name.from === edge && name.to < i) : undefined;
    // 浒关开发|区某某工业园: the type that ends the name before is no part of this one.
    const torn =
      /^(?:zone|project|road)$/.test(suffix.rule) && TORN.test(text.slice(edge, i)) && /\p{Script=Han}/u.test(text[edge - 1] ?? '');
    const from = outer?.to ?? (torn ? edge + 1 : edge);
    const stem = text.slice(from, i);
    if (suffix.rule === 'bureau' && NO_BUREAU.test(stem)) continue;
    if (suffix.rule === 'company' && NO_COMPANY.test(stem)) continue;
    if (suffix.rule === 'project' && PART_OF_WORKS.test(stem)) continue;
    const mention = (rule: string): NameMention => ({ type: 'name', from, to, kind: suffix.kind, candidates: [], rule });
    if (
      /^(?:body|bureau)$/.test(suffix.rule) &&
      (suffix.rule === 'bureau' ? LEVEL_STEM : RELATIVE).test(stem) &&
      !places.some((other) => other.from === from)
    ) {
      if (!standsAlone(text, from, leads)) continue;
      out.push(mention('relative_body'));
      continue;
    }
    const sure = outer !== undefined && stem.length >= 2 && stem.length <= 4 && !COMMON_VILLAGES.test(stem + suffix.word);
    if (suffix.rule === 'village' && !sure && !isVillage(text, from, i, suffix.word, places)) continue;
    if (namesNothing(around, from, i, suffix.rule, lastZone)) {
      if (stem === '') i = to - 1;
      continue;
    }
    if (suffix.rule === 'body' && SORTS_OF_BODIES.test(stem)) continue;
    if (suffix.rule === 'zone' && SORTS_OF_ZONES.test(stem)) continue;
    if (/^(?:project|port)$/.test(suffix.rule) && SORTS_OF_WORKS.test(stem)) continue;
    if (/^(?:铁路|公路|高速|高铁|机场)$/.test(suffix.word) && (whole.sorts.has(stem) || leads.has(stem))) continue;
    if (suffix.rule === 'project' && COMMON_WORKS.test(suffix.word) && !standsAsName(around, from, to)) continue;
    const counted = suffix.kind === 'project' || suffix.kind === 'zone' || suffix.kind === 'organisation';
    if (counted && (COUNTED_AFTER.test(text.slice(to, to + 12)) || COUNTED_BEFORE.test(text.slice(Math.max(0, from - 5), from)))) continue;
    out.push(mention(suffix.rule));
    if (suffix.kind === 'zone') lastZone = { from, to };
    i = to - 1;
  }
  return out;
}

/** 军用机场, 内地高铁, 枢纽机场, 一煤矿: of which sort a work is. */
const SORTS_OF_WORKS =
  /^(?:.*(?:军用|民用|通用|内地|国内|境内|沿线|支线|干线|骨干|主要|大型|中型|小型|新建|建设|在建|新开|缓建|停建|关停|各大|周边|附近|首都|重要|枢纽|国家|拥堵|提供|流域|特高压|超高压|高压|试验|训练|海军|空军|陆军|军事|.所有)|一|某|首座|首条|跨境|跨海|过江|不.*|.*[之其]间(?:建设)?|做.*|做[深好实].*|深化|深水)$/;
/** 三甲医院, 中小学幼儿园, 国内高校: of which sort a body is. */
const SORTS_OF_BODIES =
  /^(?:.*(?:三[甲级]|二[甲级]|公立|民营|私立|基层|定点|综合|专科|大型|小型|国内外?|国外|当地|附近)|.*中小学|.*[大中]学|高等|职业|普通|重点|专业|行业|有关|相关)$/;
/** 西藏A级景区, 国家五A级景区, 大学科技园区, 农民工进园区: of which sort a zone is. */
const SORTS_OF_ZONES =
  /(?:A级|[高省]等级|大学科技|大学|人员集中|深化|农民工进|入|走进|进|驻|打造|各类|所有|等|星级|网红|著名|热门|沿线|周边|边境|特殊监管|海关特殊监管)$|^集/;
/** Types of works that sorts of things end in as well: 煤电项目, 非遗项目, 加工基地. */
const COMMON_WORKS =
  /^(?:项目|工程|.{0,2}基地|航线|枢纽|生产线|煤矿|铁矿|矿区|广场|公园|停车场|泵站|码头|泊位|输电线路|储能电站|电站|光伏电站|风电场)$/;
/** What a work does or has, right behind its name. */
const WORKS_ON =
  /^(?:[”"]?(?:（[^（）]{1,16}）)?)(?:[，：]?(?:[一二三四]期|提前|力争|主体|全[线长]|总|概算|计划|预计|占地|位于|地处|坐落|建成|竣工|投产|投运|投用|正式|正在|顺利|全面|全部|已|将|由|是|为|自|于|从|开工|启动|签约|落户|落地|落成|封顶|合龙|贯通|通车|完成|累计|年[产处]|日[产处]|设计|采用|规划|建设|进展|进入|进度|可|有|拥有|实现|具|今年|去年|目前|开通|获|被|中)|[，。；、：（\s]|$|[\d]|的)/;
/** What stands before a name that begins a clause or a part of a list. */
const OPENS =
  /(?:^|[，。；：、（(“"\s》】]|元的|[①-⑳]|[\d][.．、）)]|目前|如今|其中|包括|推进|推动|建设|加快|开工|启动|实施|完成|投资|为|由|元的|(?:带来|引进|投资|建设|承建|实施|签约)的)$/;

/** 余梁公路北延工程, 小黄河河道改造工程: ground that has a name. */
const GROUND =
  /(?!.(?:[公道铁马水街]路|河道|大桥|江河|湖泊|山区|海岛))[\p{Script=Han}]{2}(?:路|街|公路|大道|河|江|湖|山|湾|岛|桥|渠|线)(?=[\p{Script=Han}]{2})/u;

/** Whether a work of a common type is one by itself: it lies in a place or is some company's, or stands where a name stands. */
function standsAsName({ text, places }: Surroundings, from: number, to: number): boolean {
  const name = text.slice(from, to);
  if (places.some((place) => place.from >= from && place.to < to) || /集团|公司|[A-Z\d]/.test(name) || GROUND.test(name)) return true;
  return OPENS.test(text.slice(Math.max(0, from - 3), from)) && WORKS_ON.test(text.slice(to, to + 24));
}

/** How far from a suffix its name may reach, to either side. */
const REACH = 40;

/** Those of many stretches that lie near a place in the text; places must be asked for in order. */
function nearOf<T extends Stretch>(stretches: readonly T[]): (at: number) => T[] {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  let low = 0;
  return (at) => {
    while (low < sorted.length && sorted[low]!.to < at - REACH) low++;
    let high = low;
    while (high < sorted.length && sorted[high]!.from <= at + REACH) high++;
    return sorted.slice(low, high);
  };
}

/** Whether a name may begin at `at`: after a mark, a particle, a verb or a time; not inside a word (特|区政府). */
export function standsAlone(text: string, at: number, leads: ReadonlySet<string>): boolean {
  const before = text[at - 1];
  if (before === undefined || !/[\p{Script=Han}A-Za-z]/u.test(before)) return true;
  if (EDGE_CHARACTERS[before] && !EDGE_CHARACTERS[before].before.includes(text[at - 2] ?? ' ')) return true;
  return /[年月日省市区县州]/.test(before) || leads.has(text.slice(at - 2, at)) || LEADING_VERBS.includes(text.slice(at - 2, at));
}

/** What makes 村, 镇, 乡 and 社区 a common noun. */
const NOT_VILLAGES =
  /(?:首相|[围城乡农集各全山渔新老旧中建本该此每一两三四五六七八九十余多个名强特数]|行政|自然|中心|附近|周边|邻近|广大|大家|贫困|特色|重点|美丽|示范|试点|老旧|小区|街道|城市|城乡|智慧|覆盖|文明|未来|养老|和谐|平安|易地|搬迁|安置|空心|传统|进|入|下|到|驻|在|的)$/;

/** Words that end like a village. */
const COMMON_VILLAGES =
  /(?:家乡|回乡|返乡|故乡|他乡|离乡|还乡|下乡|同乡|老乡|水乡|梦乡|异乡|思乡|归乡|度假村|选手村|运动员村|冬奥村|亚运村|地球村)$/;

/** Townships and villages: a stem of one to four characters after a place or at the start of a clause. */
function isVillage(text: string, from: number, to: number, word: string, places: readonly NameMention[]): boolean {
  const inside = places.filter((place) => place.from >= from && place.to <= to);
  const start = inside.length ? Math.max(...inside.map((place) => place.to)) : from;
  const stem = text.slice(start, to);
  // 兴隆镇: a township with the stem of a county far away.
  if (stem === '' && inside.length === 1 && /^[镇乡村]$/.test(word) && to - from <= 3) return true;
  if (stem.length < (word.length > 1 ? 2 : 1) || stem.length > 4 || NOT_VILLAGES.test(stem) || COMMON_VILLAGES.test(stem + word))
    return false;
  if (inside.length || places.some((place) => place.to === start)) return true;
  const open =
    start === 0 ||
    /[，。；：、（(\s在位镇乡道]/.test(text[start - 1]!) ||
    (stem.length === 2 && /(?:到了?|了|从|给|与|和)$/.test(text.slice(start - 2, start)));
  return stem.length >= 2 && stem.length <= 3 && open;
}
