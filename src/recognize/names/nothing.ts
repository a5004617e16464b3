import { EDGE_WORDS, GENERIC_WORDS, LEADING_VERBS, LUCKY_NAMES } from '../../lexicon/lexicon.js';
import type { Stretch } from '../recognize.js';
import { onlyGeneric, type Surroundings } from './edge.js';

const GENERIC_BY_END = new Map<string, string[]>();
for (const word of GENERIC_WORDS) GENERIC_BY_END.set(word.at(-1)!, [...(GENERIC_BY_END.get(word.at(-1)!) ?? []), word]);

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
  // 云岭县|加大循环经济产业园区建设力度: a place does it
  if (rest.length < at - start && NEVER_FIRST.test(rest)) return true;
  // 更好|地保护景区: an adverb's 地 and what is done
  if (ADVERBIAL.test(rest)) return true;
  // 东河菜场: a word that is a place far away names a market here
  if (rest === '' && rule === 'market' && places.some((piece) => piece.from === start && piece.to === at && piece.rule !== 'place'))
    return false;
  if (rest === '')
    return !(
      located &&
      (/^(?:zone|body|company|port|operator)$/.test(rule) ||
        (rule === 'market' && (OWN_MARKET.test(text.slice(at)) || (OF_A_TRADE.test(text.slice(at)) && inCounty(places, at)))) ||
        OWN.test(text.slice(at, at + 6)) ||
        OWN_EVENT.test(text.slice(at, at + 5)) ||
        (TWO_ENDS.test(text.slice(start, at)) && LINE.test(text.slice(at))))
    );
  if (rest.length === 1 && !located) return rule !== 'village';
  // 高速（一级）公路: a grade in brackets
  if (/^[（(][^（）()]{1,6}[）)]$/.test(rest)) return true;
  if (rule === 'bureau') return !located || rest === '' || onlyGeneric(rest, leads);
  if (/(?:季度|半年|年度|月份|以来|期间|年|月|日)$/.test(rest)) return true;
  if (rule === 'zone' && located && /^(?:国家|国家级|省级)$/.test(rest)) return false;
  if (rule === 'project' && PARKS.test(rest) && /^(?:公园|广场)/.test(text.slice(at))) return false;
  // 酒泉市永久村, 石门镇: right after its place a village may be called by any word, and anywhere by those that many are called by
  if (rule === 'village' && rest.length === 2 && (LUCKY_NAMES.has(rest) || (located && !sorts.has(rest)))) return false;
  // 青山村：小菌菇撑起致富伞: what a headline or line is about
  if (rule === 'village' && start === 0 && rest.length === 2 && /^[村镇乡][：:]/.test(text.slice(at)) && !onlyGeneric(rest, leads))
    return false;
  // 要去县城读|初中, 具有|大学, 鼓励|银行: what is done to any of a sort
  if (
    /^(?:body|company)$/.test(rule) &&
    (NO_STEM.test(rest) || EDGE_WORDS.includes(rest.slice(-2)) || (rest.length === 3 && EDGE_WORDS.includes(rest.slice(0, 2))))
  )
    return true;
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
  // 石门小学, 朝阳中学: a school may go by a word that is no sort of schools
  if (
    rule === 'body' &&
    rest.length === 2 &&
    /^[小中]学/.test(text.slice(at)) &&
    !leads.has(rest) &&
    !onlyGeneric(rest) &&
    !SORT_OF_SCHOOLS.test(rest)
  )
    return false;
  // 空军工程大学: universities are called by their fields
  if (rule === 'body' && /^大学/.test(text.slice(at)) && OF_A_FIELD.test(rest)) return false;
  if (onlyGeneric(rest, leads) || (rule !== 'body' && endsInVerb(rest))) return true;
  const suffix = text.slice(at, at + 4);
  // 投资50亿元的电池材料项目 is one project, whatever it is called.
  if (rule === 'project' && /元的$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (rule === 'event' && (located || /^第.{1,4}届/.test(rest))) return false;
  return !UNIQUE.test(suffix) && !(rule === 'company' && BANKS.test(rest)) && onlyGeneric(rest.replace(TAILS, '$1'), leads, sorts);
}

/** Verbs that no name has behind its place. */
const NEVER_FIRST = /^(?:加大|加速|加快|推进|促进|完善|提升|做好|抓好|扩大|统筹|申建|优化|巩固|确保|保障|支持|鼓励|依托|立足|紧扣|坚持)/;

/** What is done in some way, behind its adverb. */
const ADVERBIAL = /^地(?:保护|建设|打造|管理|开发|发展|服务|推[进动介]|改造|利用)/;

/** Fields and forces that universities are called by, behind a word of their own. */
const OF_A_FIELD =
  /^(?=.{4})(?!.*(?:重点|综合|一流|老年|开放|职工|广播|研究型|应用型|高水平|民办|公办|各|多所|部分|著名|知名|国内|国外|海外|许多|不少|合作|就读|[与和及、]))(?:空军|海军|陆军|火箭军|武警|国防|对外|上海|中央|首都)?(?:\p{Script=Han}{2})?(?:工程|科技|理工|师范|医科|农业|财经|民族|交通|海洋|军医|经贸|政法|外国语|航空航天|航天|石油|矿业|林业|中医药|电子科技|邮电|海事|音乐|传媒|体育)$/u;

/** What sorts schools, or tells where those are that have no name here. */
const SORT_OF_SCHOOLS =
  /^(?:山区|寄宿|完全|附属|外来|边远|贫困|薄弱|名校|希望|邻近|偏远|教会|私立|公立|当地|本地|本校|附近|镇上|村里|乡里|县城|城里|市区|城区|郊区|牧区|库区|灾区|老区|藏区|母校|中心|实验|九年|女子|男子|高级|初级|体育|艺术|外语|民族|双语|地方|部分|许多|不少|所有|全部|数学|语文|义务|电影|学习|全国|全省|全市|全县|我国|我省|我市|该县|各地|各县|各市|校园|大学|大中|中小|幼儿|工人|子弟|子女|重庆|国外|海外|日本|美国|英国|香港|澳门|台湾|帐篷|板房|流动|夜校|业余)$/;

/** Last characters that make a noun of a verb or noun: 防护林, 处理站. */
const TAILS = /([\p{Script=Han}]{2})[林站物厂器品业机网型化性者房田库场馆点费额量率件剂液](?=[\p{Script=Han}]|$)/gu;
/** What no name of a body or company ends in before its type. */
const NO_STEM = /(?:[读念考]|鼓励|撬动|引导|要求|督促|指导|推动|允许|督导|约谈|会同|获得|选出|推选)$/;
/** What towns call their parks and squares, after common words. */
const PARKS = /^(?:人民|中山|滨[河江湖海水]|劳动|儿童|青年|胜利|解放|和平|友谊|烈士|迎宾|中央|市民|世纪|五一|八一)$/;
/** Markets that a town has one of for each of its goods. */
const OWN_MARKET =
  /^(?:水产市场|水果市场|蔬菜市场|海鲜市场|花卉市场|茶叶市场|药材市场|批发市场|交易市场|综合批发市场|水产城|茶城|果品城|轻纺城|小商品城|商贸城)/;
/** Markets that counties are known by: 云岭县家具市场, where a province or city has many. */
const OF_A_TRADE = /^(?:家具|服装|建材|钢材|木材|小商品|旧货)市场/;
const inCounty = (places: Surroundings['places'], at: number): boolean =>
  places.some(({ to, candidates }) => to === at && candidates.some((id) => /^\d{4}(?!00)\d\d$/.test(id)));
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
const OWN_EVENT =
  /^(?:残?亚运会|亚冬会|军运会|世锦赛|冬奥会|冬残奥会|奥运会|残奥会|世博会|园博会|大运会|全运会|马拉松|世乒赛|进博会|服贸会|车展|书展|书市|[家茶农]博会)/;
/** Two towns or provinces as one region, of which a line may be: 成渝高铁. */
const TWO_ENDS = /^(?:成渝|京津|沪宁|沪杭|苏沪|郑汴|郑洛|西咸|长吉|广佛|广深|厦漳|杭甬|粤港)$/;
const LINE = /^(?:高铁|铁路|高速|城际铁路|客运专线|客专)/;
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
