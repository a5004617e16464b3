import type { EntityKind } from '../../../schemas/schemas.js';
import { ORGANS } from '../../lexicon/lexicon.js';

/** A kind of name and the pattern that finds it. */
export interface PatternRule {
  rule: string;
  because: string;
  kind: EntityKind;
  /** What the pattern cannot match without: texts that lack it are passed over, which costs a tenth of a match. */
  needs: RegExp;
  /** Global; its first group is the name. */
  pattern: RegExp;
}

const SHOPS = '面馆|饭店|酒楼|酒家|餐馆|饭庄|茶楼|茶馆|书店|书屋|民宿|客栈|农家乐|火锅店|药店|超市|烧饼铺|包子铺|点心店|糕饼店';
/** What companies make, at the end of their short names. */
export const TRADES =
  '石化|化纤|化学|铝业|铜业|锌业|矿业|船舶|锂业|锂能|光伏|新能源|半导体|微电子|轮胎|橡胶|玻璃|建材|家纺|服装|鞋业|药业|种业|牧业|乳品|啤酒|酿酒|盐业|油脂|粮油|航运|水务|燃气|热力|精密|精工|轴承|电机|电缆|线缆|电气|电器|仪表|激光|薯业|茶业|果业|粮业|菌业|乳业|酒业|糖业|米业|食品|化工|重工|股份|电子|科技|光电|生物|制药|医药|纺织|服饰|陶瓷|机械|钢铁|水泥|新材|智造';
/** What goods have and no company: 合成橡胶的价格. */
const OF_GOODS =
  '(?:平均|市场|现货|期货|进口|出口|国内|国际|出厂|批发|零售|收购|主流)*(?:价|单价|均价|售价|报价|需求|库存|供应|供给|进口|出口|现货|期货|消费)';
/** What a sight does with its visitors. */
const VISITS = '接待|客流|迎来|开放|门票|吸引|入园|入馆|游客';

/** How a road is numbered: 国道318线, S302, 205国道; and what stands within the name of a part of it. */
const NUMBERED_ROAD = '(?:[国省县乡]道[GSXY]?\\d{1,4}|(?<![A-Za-z\\d])[GSX]\\d{2,4}(?![\\d次])|(?<!\\d)\\d{2,3}[国省县]道)线?';
const OF_ROAD = '(?![的在与和是跨将已全总自从至有])\\p{Script=Han}';

/** Names by a pattern of their own, where no suffix tells them. */
export const NAME_PATTERNS: readonly PatternRule[] = [
  {
    rule: 'road_section',
    because: 'a section of road is called by its ends: 31省道至204国道段',
    kind: 'project',
    needs: /至.{2,18}段/,
    pattern: /(?<=^|[，。；：、的施括中])([\dGSX]{0,5}[\p{Script=Han}]{1,9}?至[\p{Script=Han}\dGSX]{2,9}段)/gu,
  },
  {
    rule: 'road_section',
    because: 'a line and the section of it that is built: 古柳线河湾段',
    kind: 'project',
    needs: /[线路速铁道].{2,12}段/,
    pattern: /(?<=^|[，。；：、\s])([\p{Script=Han}]{2,5}(?:线|路|高速|铁路|高铁|公路|大道)[\p{Script=Han}]{2,6}段)/gu,
  },
  {
    rule: 'road_section',
    because: 'a road goes by its number: 国道318线云州段改造工程, S302改建工程, 205国道柳河大桥',
    kind: 'project',
    needs: /[国省县乡]道|[GSX]\d/,
    pattern: new RegExp(
      `(${NUMBERED_ROAD}(?:(?:${OF_ROAD}){2,6}?(?:高速公路|高速))?(?:(?:${OF_ROAD}){1,7}?(?:[至—-](?:${OF_ROAD}){1,7}?)?段|(?:${OF_ROAD}){2,8}?(?:大桥|桥梁|隧道|立交|互通))?(?:(?:改[建造线]|改?扩建|新建|拓宽|提升|快速化|大中修|绕城|一级公路|[一二三]期)*(?:工程|项目))?)(?<=段|桥|梁|隧道|立交|互通|工程|项目|(?=全长|总长|总里程|总投资))(?![\\p{Script=Han}]{0,4}(?:局|管理处|收费站|服务区))`,
      'gu',
    ),
  },
  {
    rule: 'road',
    because: 'roads in a list: 柳岸路、东湖南路、站前路',
    kind: 'project',
    needs: /[路街]/,
    pattern:
      /(?<=^|[，。；：、的和])([\p{Script=Han}]{2,4}[路街])(?=[、和][\p{Script=Han}]{2,4}[路街]|[两三四五六七八九十\d]+条|等[两三四五六七八九十\d]+条|正在|(?:建成|全线)?通车)/gu,
  },
  {
    rule: 'organ_body',
    because: '公安部交管局, 水利部某某总院: what belongs to an organ of the state',
    kind: 'organisation',
    needs: /局|司|总院|研究院|设计院|中心|办公室/,
    pattern: new RegExp(
      `((?:${ORGANS.join('|')})(?![和与及、])(?:(?!要求|部署|组织|推动|指导|[各将把被由从向对])\\p{Script=Han}){1,8}?(?:局|司|总院|研究院|设计院|中心|办公室))(?![长部面势])`,
      'gu',
    ),
  },
  {
    rule: 'company_branch',
    because: '国网冀北电力, 国网云岭县供电公司: branches of the grid companies',
    kind: 'organisation',
    needs: /[国南]网/,
    pattern:
      /((?:国网|南网)(?:(?![的在和与是])\p{Script=Han}){2,10}?(?:电力(?:有限公司|公司)?|供电(?:分?公司)|供电局|超高压公司|送变电公司))(?!改革|市场|体制|系统|行业|建设|集团)/gu,
  },
  {
    rule: 'road_section',
    because: 'a line by its two ends: 甲县—乙县高速公路, 某某高速公路甲—乙段',
    kind: 'project',
    needs: /[—–-].{2,5}(?:段|公路|高速|铁路|高铁)/,
    pattern:
      /(?<=^|[，。；：、和与及])((?:[\p{Script=Han}]{2,6}(?:高速公路|高速|铁路|高铁|公路))?[\p{Script=Han}]{2,5}(?:[（(][\p{Script=Han}]{1,5}[）)])?[—–-][\p{Script=Han}]{2,5}(?:段|高速公路|高速铁路|铁路|高铁|公路))/gu,
  },
  {
    rule: 'power_line',
    because: '甲—乙±800千伏特高压直流输电工程: a power line by its ends and its voltage',
    kind: 'project',
    needs: /千伏/,
    pattern:
      /(?<=^|[，。；：、—–“\s的是与和在])((?:(?![的在和与是从由将])[\p{Script=Han}]){2,8}(?:[—–-]|至|到)(?:(?![的在和与是])[\p{Script=Han}]){2,6}?(?:±|正负)?\d{3,4}千伏(?:(?![的在和与是将已和今])[\p{Script=Han}]){0,10}?(?:工程|(?:输电)?线路(?:工程)?|通道|输电线(?!路)|联网线))/gu,
  },
  {
    rule: 'line_section',
    because: '云温（云和至温州）高速公路石桥至赤石（浙闽界）段: a section of a line, with what its short name stands for in brackets',
    kind: 'project',
    needs: /(?:至|[—–-])[^，。；]{2,14}段/,
    pattern:
      /(?<=^|[，。；：、—“\s的])((?:(?![的在和与及是从由将])[\p{Script=Han}]){2,4}(?:[（(][\p{Script=Han}]{2,4}(?:至|[—–-])[\p{Script=Han}]{2,4}[）)])?(?:高速公路|高速铁路|高速|高铁|铁路|公路)[\p{Script=Han}]{2,4}(?:至|[—–-])[\p{Script=Han}]{2,4}(?:[（(][\p{Script=Han}]{2,8}[）)])?段(?:[一二三四]期)?(?:工程|项目)?)/gu,
  },
  {
    rule: 'passage',
    because: '温州第二东通道: a crossing by its number and where it lies',
    kind: 'project',
    needs: /第[一二三四五六][东西南北]通道/,
    pattern:
      /((?:(?<=^|[，。；：、“的\s])(?:(?![的在和与及是从由将建])[\p{Script=Han}]){2,4}?)?第[一二三四五六][东西南北]通道(?:海底隧道|过江隧道|大桥)?(?:工程|项目)?)/gu,
  },
  {
    rule: 'company_project',
    because: '某某有限公司节能玻璃及门窗生产项目占地…: the project of a company by its whole name, which may join two products',
    kind: 'project',
    needs: /公司[^，。；]{3,30}[及和与][^，。；]{1,24}(?:项目|工程)/,
    pattern:
      /(?<=^|[，。；：、的])((?:(?![的了在是])[\p{Script=Han}（）()]){3,24}?有限(?:责任)?公司(?!和|与|及|投资|承建|承担|实施|负责|参与|计划|签约|将|已|就|对|向|拟|等|所|为|以|联合|建设的|旗下|董事|总经理|负责人)(?:(?![的了在是等将拟])[\p{Script=Han}A-Za-z]){3,30}?(?:项目|工程))(?=，?(?:计划|预计)?(?:总投资|占地|用地|总建筑面积|建筑面积|年产|选址|位于|正式开工|开工|竣工|投产))/gu,
  },
  {
    rule: 'joint_works',
    because: '甲河道改造和乙管网工程总投资…: works named in one breath are one entity',
    kind: 'project',
    needs: /[和与及]/,
    pattern:
      /(?<=^|[，。；：．.]|实施的)([\p{Script=Han}]{2,10}(?:改造|整治|治理|建设|拓宽|扩建|修复|提升)(?:工程|项目)?[和与及][\p{Script=Han}]{2,12}?(?:工程|项目|系统|管网))(?=总投资|概算|完成|累计|已|共|将|正在|全部)/gu,
  },
  {
    rule: 'station',
    because: '其中甲站发送7.2万人: what sends off travellers is a station',
    kind: 'project',
    needs: /站.{0,8}(?:距|开通|启用|发送|到发|客流|进站|流量|水位|洪峰|雨量|降[雨水]量|超警|实测|出现|\d+(?:立方米|米|毫米))/,
    pattern:
      /(?<=^|[，。；：、和]|其中)((?:(?![的在了是全各本车该等从由])[\p{Script=Han}]){2,5}?站)(?=(?:预计|计划|共|累计|日均|单日|当日|当天|全天|每日|每天|昨日|昨天|今日|今天)*(?:距(?!离?[今上])|(?:正式)?(?:开通|启用)|发送|到发|客流|进站|(?:实测)?(?:最大|洪峰|最高)?(?:流量|水位|洪峰|雨量|降[雨水]量)|超警|出现|\d[\d.,]*(?:立方米|米|毫米)))/gu,
  },
  {
    rule: 'station',
    because: '某某集装箱中心站日均装卸…: a yard where trains are made up and loaded',
    kind: 'project',
    needs: /(?:中心|编组|货运|客运|汽车|火车|高铁)站/,
    pattern:
      /(?<=^|[，。；：、和与]|其中)((?:(?![的了在是全各本该从由设新])[\p{Script=Han}]){2,10}(?:中心|编组|货运|客运|汽车|火车|高铁)站)(?=[（(]?(?:昨[日天]|今[日天]|前天|近日|日均|日装卸|年|全年|共|累计|今年|装卸|发送|到发|开行|设计|占地|总投资|总建筑|建筑面积|将|已|预计|单日))/gu,
  },
  {
    rule: 'metro_line',
    because: '15号线全长…, ▶ 20号线二期: lines of a metro by their number alone',
    kind: 'project',
    needs: /号线/,
    pattern:
      /(?<=^|[，。；：、和]|^[▶►▸➤■◆●★◇\s]{1,3})((?:\d{1,2}|[一二三四五六七八九十]{1,3})号线(?:[一二三四]期|[东南西北]段|[东南西北]延(?:长?线|段)?)?(?:（[^（）]{2,6}）)?(?:工程|项目)?)(?=$|[，。：\s]|[西东南北]?起[于自点]|由|是|日客|日均|最高|采用|途经|串联|连接|建成|贯通|投运|累计|全年|单日|运送|客运|运营|开行|列车|全长|线路|设站|总投资|共设|正线|土建|车站|计划|预计|将|已|日均|客流|开通|首通段)/gu,
  },
  {
    rule: 'light_rail',
    because: '轻轨完成投资: in a list of works the metro is one of them',
    kind: 'project',
    needs: /轻轨|地铁/,
    pattern: /(?<=^|[，。；：])(轻轨|地铁)(?=(?:工程)?(?:完成|累计完成|总投资|概算))/gu,
  },
  {
    rule: 'body',
    because: '解放军306医院, 第302医院: hospitals of the forces go by numbers',
    kind: 'organisation',
    needs: /\d医院/,
    pattern: /((?:(?:中国人民)?解放军|武警)?(?:总医院)?第?\d{2,3}医院)/gu,
  },
  {
    rule: 'shop',
    because: '老街的一家店: a name of its own before the trade',
    kind: 'organisation',
    needs: new RegExp(SHOPS),
    pattern: new RegExp(`(?<=^|[，。；：、”“的在是]|[路街巷镇村城区])((?:(?![的了在是和与有])\\p{Script=Han}){2,4}?(?:${SHOPS}))`, 'gu'),
  },
  {
    rule: 'company_short',
    because: '新源薯业今年…: a name of its own before the trade, as who did something',
    kind: 'organisation',
    needs: new RegExp(TRADES),
    pattern: new RegExp(
      `(?<=^|[，。；：、“])([\\p{Script=Han}]{2,4}(?:${TRADES}))(?=今年|去年|[上前][半一三]|第[一二三四]|投资|投产|上了|上马|新上|新建|建成|是|将|已|年[产销]|在|的(?!${OF_GOODS})|计划|首[季条]|一季度|二季度|三季度|四季度|全年|实现营|营收|签下|董事长|总经理|负责人|副总)`,
      'gu',
    ),
  },
  {
    rule: 'sight',
    because: '瘦西湖接待31万人次: what receives visitors is a sight',
    kind: 'place',
    needs: new RegExp(VISITS),
    pattern: new RegExp(
      `(?<=^|[，。；：、中里]|其中)([\\p{Script=Han}]{1,6}(?:[湖山寺岛园塔楼窟陵庙谷洞街巷]|古城|古镇|古村|老街|故居|瀑布|峡谷|草原|老城|书院|景区|乐园|博物院|博物馆|美术馆|纪念馆|科技馆|天文馆))(?=[\\d假期间前天日当单月“”五一国庆春节元旦端中秋]{0,10}(?:累计|共|日均|单日)?(?:${VISITS}))`,
      'gu',
    ),
  },
  {
    rule: 'pavilion',
    because: '某某产业展区安排在5号馆: a part of a fair that has stands of its own',
    kind: 'place',
    needs: /展区|展示区|展馆|馆(?:安排|设|位于|展|面积)/,
    pattern:
      /(?<=^|[，。；：、\s中])((?:(?![的在和与是将设])[\p{Script=Han}A-Za-z（）()]){2,20}?(?:展示区|展区|展馆|馆))(?=(?:安排|将?设[在有立]|位于|面积|展览面积|展示面积|标准展位|展位|占地|展出|共有|集中展))/gu,
  },
  {
    rule: 'water',
    because: '云岭湖水体透明度: what has water levels and banks is a lake or a river',
    kind: 'place',
    needs: /[湖河江溪库湾淀]水[体质位域]|[湖河江溪]流域|库蓄水/,
    pattern:
      /(?<=^|[，。；：、【在使让对]|其中|[市区县镇乡省])((?:(?![的了在是与和各条级等内流全])\p{Script=Han}){1,3}(?:湖|河|江|溪|水库|海湾|淀))(?=水[体质位域]|流域(?:面积|内)|蓄水)/gu,
  },
  {
    rule: 'run_in',
    because: '（一）铁路口岸。完成…: a part of the whole that a paragraph is headed by',
    kind: 'project',
    needs: /(?:口岸|港区|车站|机场|码头|市场|水库|灌区)[。：]/,
    pattern:
      /(?<=^\s*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、]))((?!重点|各|主要|特色|专业|开放|优化|加快|推进)\p{Script=Han}{2,6}(?:口岸|港区|车站|机场|码头|市场|水库|灌区))(?=[。：]$)/gu,
  },
  {
    rule: 'lane',
    because: '某某巷有22户居民: a lane of whose households something is told',
    kind: 'place',
    needs: /[巷弄]|胡同/,
    pattern:
      /(?<=^|[，。；：、\s]|[市区县镇])((?![对据从由向为把被让给])(?:(?![的在和与是条大小])\p{Script=Han}){2,4}(?:巷|胡同))(?=的?(?:居民|住户|街坊|商户|商家|改造|整治|共|有|里|内|全长))/gu,
  },
  {
    rule: 'estate',
    because: '阳光花园小区共有住户1860户: a housing estate whose households are told of',
    kind: 'place',
    needs: /小区|家园|花园|花苑|[佳嘉雅名]苑|公寓|新村/,
    pattern:
      /(?<=^|[，。；：、“在是]|[市区县镇街路道])((?:(?![的了在是与和及各全等个户座老旧新])[\p{Script=Han}]){2,6}(?:小区|家园|花园|花苑|[佳嘉雅名]苑|公寓|新村))(?=(?:一期|二期|[东西南北]区)?(?:现有|共有|共|有|住户|业主|居民|加装|建于|建成于|总建筑|建筑面积|占地|物业)[^，。；]{0,14}\d)/gu,
  },
  {
    rule: 'coop',
    because: '丰收蔬菜种植专业合作社: a name of its own before the trade',
    kind: 'organisation',
    needs: /合作社/,
    pattern:
      /(?<=^|[，。；：、“”在由的]|[村镇乡县区省市])((?!目前|如今|当地|本地|大型|小型|专业|家庭|许多|新型|国家|省级|组建|成立|加入|发展|培育|依托|通过|县级|示范|优秀|一批|农民|农机|粮食|蔬菜|牵头|领办|创办|联合|带动)(?:(?![的了在是与和及各全等个家]|深耕|做强|做大|推进|推动|扶持)[\p{Script=Han}]){2,5}(?:种植|养殖|种养|农机|农民|蔬菜|果蔬|水果|茶叶|水产|畜牧|畜禽|农业|药材|中药材|粮食|粮油|花卉|苗木|食用菌|奶牛|肉牛|生猪|渔业|林业|林果|旅游|手工|刺绣|服务|产销|营销|专业){1,4}合作社)/gu,
  },
  {
    rule: 'metro_line',
    because: 'lines of a metro are numbered: 轨道交通1号线二期工程',
    kind: 'project',
    needs: /线/,
    pattern:
      /((?:轨道交通|地铁|轻轨|城际公交|快速公交)(?:工程)?(?:[\d一二三四五六七八九十]{1,3}号线|[A-Z\d]{1,3}线)(?:[一二三四]期|[东南西北]段|延长线|[东南西北]延线|\p{Script=Han}{2,6}至\p{Script=Han}{2,7}段)?(?:工程|项目)?)/gu,
  },
  {
    rule: 'group',
    because: '央企 is a closed set of companies that reports as one; counted (50余家央企) it is a sort',
    kind: 'other',
    needs: /央企|中央企业/,
    pattern: /(?<![\d余多几家户名、一])(?<!所有|部分|众多|头部|与|等)(中央企业|央企)(?!业|、|等|总部|集团|负责人|职工)/gu,
  },
  {
    rule: 'joint',
    because: '甲联、乙联共处理…: two names that act as one',
    kind: 'organisation',
    needs: /共/,
    pattern: /(?<=^|[，。；：])([\p{Script=Han}]{2,4}[、和][\p{Script=Han}]{2,4})(?=共(?!同|享|建|有制))/gu,
  },
  {
    rule: 'company_by_definition',
    because: '某某是国内首家上市公司: what is defined as a company is one',
    kind: 'organisation',
    needs: /(?:是|作为|为)(?:一家|中国|国内|全球|世界|全国|我国|我市|我省|专业|国家)/,
    pattern:
      /^([\p{Script=Han}A-Za-z]{2,8}?)(?=(?:是|作为|为)(?:一家|中国|国内|全球|世界|全国|我国|我市|我省|专业|国家)[^，。；]{0,28}(?:公司|企业|厂商|厂家|制造商|服务商|运营商|供应商|集团)(?:[，。；]|之一))/gu,
  },
];
