import { IN_NAME, MANY, type NameRule, OPENS } from '../namerule.js';

/** What a sight does with its visitors. */
const VISITS = '接待|客流|迎来|开放|门票|吸引|入园|入馆|游客';

/** Estates of a sort: 老旧小区, 商品房小区. */
const COMMON_ESTATES =
  /^(?:居民|住宅|商品房|安置|保障|廉租|回迁|城市|社区|封闭|普通|高档|周边|附近|示范|试点|文明|智慧|美丽|幸福|多个|许多|不少|有些|一些|部分|这个|那个|大型|单身|人才|青年|员工|职工|学生|教师|社会主义|共同|精神|美好|我们|他们|农民)+(?:的)?(?:小区|家园|花园|公寓|新村)/;

/** Sights, waters, lanes, hamlets and estates by what is said of them. */
export const GROUNDS: readonly NameRule[] = [
  {
    rule: 'reach',
    because: '荆南河段枯水期水深…: a reach of a river has its depth and level',
    kind: 'place',
    needs: /河段|江段|水道/,
    pattern:
      /(?<=^|[，。；：、“的把将对使让在]|其中)((?:(?![的在了是和与及把将对使条各全等该本])[\p{Script=Han}]){2,8}?(?:河段|江段|水道))(?=枯水期|洪水期|汛期|水位|水深|航道|全长|长约|长\d|通航|岸线|维护|的?(?:航道)?(?:维护)?水深)/gu,
  },
  {
    rule: 'hamlet',
    because: '东屋组有12户人家, 柳湾小组35户: the groups and hamlets that a village is made of',
    kind: 'place',
    stem: 'own',
    needs: /[组屯寨庄塆湾屋岭坪坝]/,
    pattern: new RegExp(
      `(?<=^|[，。；：、“\\s]|[村区])(${IN_NAME}{1,3}(?:村民小?组|小组|组|屯|自然村|寨|塆|屋场))(?=(?:现|共|原)?有?${MANY}户|(?:地处|坐落)|的?村民(?!小?组)|的?${MANY}户)`,
      'gu',
    ),
  },
  {
    rule: 'estate_sold',
    because: '云溪名邸开盘，均价9000元: what has homes to sell',
    kind: 'place',
    stem: 'own',
    needs: /套|均价|开盘|认/,
    pattern: new RegExp(
      `${OPENS}((?!(?:新|老旧|商品房|住宅|安置|多个|部分|热门|周边)${IN_NAME}*小区)${IN_NAME}{2,7}(?:公馆|华府|华庭|名邸|名苑|名园|雅居|豪庭|家园|花园|花苑|[佳嘉雅]苑|小区|[龙云]庭|国际城|世纪城))(?=(?:[一二三四]期)?(?:以|的)?(?:开盘|加推|推出|新推|备案|均价|认购|去化|售出|成交|有${MANY}套|${MANY}套的?(?:成交|房源)))`,
      'gu',
    ),
  },
  {
    rule: 'sight',
    because: '瘦西湖接待31万人次: what receives visitors is a sight',
    kind: 'place',
    stem: 'own',
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
    stem: 'any',
    needs: /展区|展示区|展馆|馆(?:安排|设|位于|展|面积)/,
    pattern:
      /(?<=^|[，。；：、\s中])((?:(?![的在和与是将设])[\p{Script=Han}A-Za-z（）()]){2,20}?(?:展示区|展区|展馆|馆))(?=(?:安排|将?设[在有立]|位于|面积|展览面积|展示面积|标准展位|展位|占地|展出|共有|集中展))/gu,
  },
  {
    rule: 'water',
    because: '云岭湖水体透明度: what has water levels and banks is a lake or a river',
    kind: 'place',
    stem: 'any',
    needs: /[湖河江溪库湾淀]水[体质位域]|[湖河江溪]流域|库蓄水/,
    pattern:
      /(?<=^|[，。；：、【在使让对]|其中|[市区县镇乡省])((?:(?![的了在是与和各条级等内流全])\p{Script=Han}){1,3}(?:湖|河|江|溪|水库|海湾|淀))(?=水[体质位域]|流域(?:面积|内)|蓄水)/gu,
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
    unless: COMMON_ESTATES,
  },
];
