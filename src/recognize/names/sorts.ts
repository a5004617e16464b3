import { onlyGeneric, type Surroundings } from './edge.js';
import { isComponent } from './owners.js';

/** The word that a name ends in, as the table has it. */
interface Ending {
  word: string;
  kind: string;
  rule: string;
}

/** 军用机场, 内地高铁, 双向六车道高速公路, 一煤矿: of which sort a work is. */
const SORTS_OF_WORKS =
  /^(?:[一二三四五六双单多][孔洞管].{0,4}|.*(?:军用|民用|民用运输|运输|通用|内地|国内|境内|沿线|支线|干线|骨干|主要|大型|中型|小型|新建|建设|在建|新开|缓建|停建|关停|各大|周边|附近|首都|重要|枢纽|国家|拥堵|提供|流域|特高压|超高压|高压|试验|训练|海军|空军|陆军|军事|.所有)|一|某|首座|首条|跨境|跨海|过江|不.*|.*车道(?:高速)?|.*[之其]间(?:建设)?|做.*|做[深好实].*|深化|深水)$/;
/** 通高速公路, 省际铁路, 四县无高速公路, 市市通高铁: what is said of any road or line. */
const SORTS_OF_ROADS =
  /^(?:[有通建修连走上下设]|连村|收费|通勤|海外|市郊|[进出].|环线|跨国|跨区)$|(?:[市县村组乡镇户]通|[无没]通?|不通|[省城市县]际|区际|地区|边界|[省县市]界|区间|收费|运营|夜间|免费|硬化|信息|加密|投资|标段)$/;
/** Lines go by their ends: 某某市煤炭铁路, 地方产品铁路 are what a line carries. */
const LINES = /^(?:高速公路|高速|铁路|高铁)$/;
const ROADS = /^(?:高速公路|高速|铁路|高铁|公路)$/;
/** 很多煤矿, 半个水电站, 我国沿海产业基地: any of a sort. */
const ANY_WORK = /(?:最[大长高早].{0,4}|一)$|^(?:[条座]|很多|许多|不少|半个|各|某|部分|一路|一条|全国各|所有|这些?|那些?|几|此|我国|本国)/;
/** Works that are named one by one: a common noun before the type makes a sort of them (地下隧道, 时光隧道). */
const ONE_BY_ONE = /^(?:铁路|公路|高速|高铁|机场|隧道|大桥|特大桥|水库|运河|大道|地铁|枢纽|油田|气田|快速路)$/;
/** 优化口岸, 陆路口岸: no port of a name. */
const SORTS_OF_PORTS = /我国|全国|优化|坚持|加强|推进|提升|各|主要|对外|开放|陆路|水运|航空|边境|沿边|沿海|一类|二线|重点|所有|国际性|综合/;
/** 三甲医院, 中小学幼儿园, 国内高校: of which sort a body is. */
const SORTS_OF_BODIES =
  /^(?:(?:乡镇|村级|社区|各级|县级|市级|乡村|农村|镇村|街道|城乡|基层)(?:便民|党群|政务|养老|文化|卫生|综合)*|.*(?:三[甲级]|二[甲级]|公立|民营|私立|基层|定点|综合|专科|大型|小型|国内外?|国外|当地|附近)|.*中小学|.*[大中]学|方舱|高等|职业|普通|重点|专业|行业|有关|相关)$/;
/** 大型超市, 期货交易市场, 城区农贸市场: of which sort a market is. */
const SORTS_OF_MARKETS =
  /(?:权|期货|外汇|债券|股票|证券|黄金|现货|货币|要素|资本|劳动力|能源|电力|天然气|产权|金融|线上|线下|电子|网上|大型|各大|多家|几家|多个|主要|重点|周边|附近|本地|当地|城区|国内|国外|传统|连锁|社区|生鲜|一家|某|各|等|综合|专业|便民|标准化|智慧|示范|零售|进口|仓储|平价|高端|便利|免税|海外|外资|家门口|楼下|小区|夜间|露天|地下|农村|乡镇|城乡|城市|产地|销地|一级|二级|全国性|区域性|区域|大宗|农产品|蔬菜|水果|粮食|生猪|牲畜)$|^(?:在|到|去|逛|的|全[国省市县区]|许多|不少|很多|大多|多数|部分|所有|各类|每家|这家|那家|其他|其它|一些|全部|数家|众多|个别|有些|有的|某些|任何|去了|走访)/;
/** 西藏A级景区, 国家五A级景区, 大学科技园区, 农民工进园区: of which sort a zone is. */
const SORTS_OF_ZONES =
  /^(?:能源|现代|大型)?(?:化工|煤化工|石化|物流|工业|循环经济|新材料|科技|文化|软件|工程机械|农业|产业|文创)$|(?:A级|全域式旅游|亲水|人员.*集中|[高省]等级|大学科技|大学|人员集中|深化|农民工进|入|走进|进|驻|打造|各类|所有|等|星级|网红|著名|热门|沿线|周边|边境|特殊监管|海关特殊监管)$|^集/;
/** 新石器时代遗址, 大型墓地, 名人故居: of which sort a site is. */
const SORTS_OF_SITES =
  /(?:时代|时期|文化|聚落|建筑|城市|考古|世界|国家|战争|工业|人类|生活|史前|早期|晚期|中期|名人|伟人|领袖|革命|历史|文物|古城|村落|城址|祭祀|作坊|冶炼|窑炉|家族|贵族|平民|公共|[代朝世纪期处座该此本原老新小大型类多些批])$|^(?:重要|大型|重点|著名|古代|史前|这|那|一|各|许多|多处)/;
/** Types of works that sorts of things end in as well: 煤电项目, 非遗项目, 加工基地. */
const COMMON_WORKS =
  /^(?:项目|工程|.{0,2}基地|航线|枢纽|生产线|.矿|露天矿|矿区|广场|公园|停车场|泵站|码头|泊位|输电线路|储能电站|电站|光伏电站|风电场)$/;
/** Those of them that lie somewhere and go by a name of their own. */
const ON_THE_GROUND = /^(?:电站|光伏电站|储能电站|风电场|泵站|广场|公园|码头|停车场|.矿|露天矿|矿区)$/;
/** What a work does or has, right behind its name. */
const WORKS_ON =
  /^(?:[”"]?(?:（[^（）]{1,16}）)?)(?:[，：]?(?:昨[日天]|今[日天]|近日|日前|开放|开园|对外|[一二三四]期|提前|力争|主体|全[线长]|总|概算|计划|预计|占地|位于|地处|坐落|建成|竣工|投产|投运|投用|正式|正在|在|顺利|全面|全部|已|将|由|是|为|自|于|从|开工|启动|签约|落户|落地|落成|封顶|合龙|贯通|通车|完成|累计|年[产处]|日[产处]|设计|采用|规划|建设|进展|进入|进度|可|有|拥有|实现|具|今年|去年|目前|开通|获|被|中)|[，。；、：（\s]|$|[\d]|的)/;
/** What stands before a name that begins a clause or a part of a list. */
const OPENS =
  /(?:^|[，。；：、（(“"\s》】]|元的|[①-⑳]|[\d][.．、）)]|目前|如今|其中|包括|推进|推动|建设|加快|开工|启动|实施|完成|投资|为|由|元的|[瓦吨米里套辆亩]|\/年|(?:带来|引进|投资|建设|承建|实施|签约|建成|开放|投用|启用|改造|开园|位于.{2,8})的)$/;

/** 余梁公路北延工程, 小黄河河道改造工程: ground that has a name. */
const GROUND =
  /(?!.(?:[公道铁马水街]路|河道|大桥|江河|湖泊|山区|海岛))[\p{Script=Han}]{2}(?:路|街|公路|大道|河|江|湖|山|湾|岛|桥|渠|线)(?=[\p{Script=Han}]{2})/u;

/** Where everything lies: no place of a work. */
const WIDE = /^(?:中国|全国|我国|国内|世界|全球|全省|全市)$/;

/**
 * Whether a work of a common type is one by itself: it lies in a place or is some company's, has a code (not what a line makes: PVC管生产线), or
 * stands where a name stands.
 */
function standsAsName({ text, places }: Surroundings, word: string, { from, to }: { from: number; to: number }): boolean {
  const name = text.slice(from, to);
  if (
    places.some((place) => place.from >= from && place.to < to && !WIDE.test(text.slice(place.from, place.to))) ||
    (word === '生产线' ? /集团|公司/ : /集团|公司|[A-Z\d]/).test(name) ||
    GROUND.test(name)
  )
    return true;
  // 甲型纸生产线、乙型纸生产线: what a workshop has
  if (word === '生产线' && /^[、和及以等]/.test(text.slice(to)) && /[、和及]/.test(text[from - 1] ?? '')) return false;
  return OPENS.test(text.slice(Math.max(0, from - 12), from)) && WORKS_ON.test(text.slice(to, to + 24));
}

/** What is left of a stem behind the places that it begins with. */
function behindPlaces(around: Surroundings, from: number, at: number): string {
  const place = around.places.find((piece) => piece.from === from && piece.to < at);
  return place ? behindPlaces(around, place.to, at) : around.text.slice(from, at);
}

/**
 * Whether what ends in a suffix says of which sort a thing is and is no name (军用机场, 三甲医院, 煤电项目). The stretch from `from` to `to`
 * has its suffix at `at`.
 */
export function namesASort(
  around: Surroundings,
  { word, kind, rule }: Ending,
  { from, at, to }: { from: number; at: number; to: number },
): boolean {
  const { text, places, leads, sorts } = around;
  const stem = text.slice(from, at);
  if (kind === 'project' && (ANY_WORK.test(stem) || isComponent(stem + word))) return true;
  const located = places.some((place) => place.from >= from && place.to <= at);
  if (word === '口岸' && ((stem.length > 6 && !located) || SORTS_OF_PORTS.test(stem))) return true;
  if (rule === 'body' && SORTS_OF_BODIES.test(stem)) return true;
  if (rule === 'market' && SORTS_OF_MARKETS.test(stem) && !located) return true;
  if (rule === 'zone' && SORTS_OF_ZONES.test(stem)) return true;
  if (rule === 'site' && SORTS_OF_SITES.test(stem)) return true;
  if (/^(?:project|port)$/.test(rule) && SORTS_OF_WORKS.test(stem)) return true;
  if (ROADS.test(word) && SORTS_OF_ROADS.test(stem)) return true;
  if (ONE_BY_ONE.test(word) && (sorts.has(stem) || leads.has(stem))) return true;
  if (LINES.test(word) && onlyGeneric(behindPlaces(around, from, at), leads, sorts)) return true;
  if (rule !== 'project' || !COMMON_WORKS.test(word) || standsAsName(around, word, { from, to })) return false;
  // 溪洛电站发电634亿千瓦时: no word of the language, where a clause begins
  const own = ON_THE_GROUND.test(word) && stem.length >= 2 && stem.length <= 5 && !onlyGeneric(stem, leads, sorts);
  return !(own && /(?:^|[，。；：、和与])$/.test(text.slice(0, from).slice(-1)));
}
