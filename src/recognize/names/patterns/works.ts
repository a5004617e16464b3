import { IN_NAME, type NameRule, OPENS } from '../namerule.js';

/** How works are called at their end, in a list of them. */
const ENDS =
  '(?:工程|项目|花园|家园|小区|花苑|公寓|佳苑|名城|新城|广场|大厦|中心|公园|大道|水库|隧道|机场|码头|高速|铁路|高铁|枢纽|通道|互通|立交|[一二三四]期|[路街桥线站港湖渠厂馆院校园城楼段])';
/** What is told of a work first of all. */
const ATTRIBUTES =
  '(?:项目|工程|计划|规划|预计|概算|估算)?(?:总投资|投资|全长|总长|线路长|长\\d|占地|用地|总用地|总?建筑面积|概算|起于|起点|起自|[东南西北]{1,2}起|位于|建设规模|总?库容|日处理|日供水|总?装机|工期|设计|新建|建设\\d|主线|双向)';

/** One of the two ends of a line, and what lines are. */
const AN_END = '[\\p{Script=Han}]{2,5}';
const LINES =
  '(?:(?:线路|管道|直流|高铁|专线|运河|通道|大桥|隧道)?工程|线路|管道|管线|输气管道|输油管道|输电线路|直流|专线|运河|通道|大桥|隧道)';

/** Works that only their town knows, by where their names stand and what is told of them, and lines by their two ends. */
export const WORKS: readonly NameRule[] = [
  {
    rule: 'listed_work',
    because: '金湾花园：占地120亩: a name before a colon, ahead of what only works have',
    kind: 'project',
    stem: 'any',
    needs: /[：:]/,
    pattern: new RegExp(
      `(?<=^\\s{0,4}(?:[▶►■◆●★◇]|[（(]?[一二三四五六七八九十\\d]{1,3}[）).．、])?\\s{0,2})((?!建设|项目|工程|规划|主要|基本|总体|目前|进展|投资|用地|交通|区位|线路|路线|重点|配套|其中|[一二三四五六七八九十]是|[前首一二三四五六]期|标段|第)(?:${IN_NAME}|[A-Za-z\\d]){2,16}?${ENDS})(?=[：:]${ATTRIBUTES})`,
      'gu',
    ),
  },
  {
    rule: 'port',
    because: '石门港现有泊位4个: what has berths, quays and cargo is a port',
    kind: 'project',
    needs: /港/,
    pattern: new RegExp(
      `(?<=^|[，。；：、\\s])((?!目前|如今|各|进|出|到|离|该|全|我|新|老|大型|主要|沿海|沿江|内河|亿吨|国际|货运)(?:(?![空航海进出到离靠]港)${IN_NAME}){2,4}(?<!干线|各地|境内)港)(?![口区])(?=，?(?:现?有|拥有|建有|共有|已建成)(?:生产性)?[\\d万千吨级以上]{0,16}(?:泊位|码头)|[^，。；]{0,6}(?:货物|集装箱)吞吐量|，?可(?:停泊|停靠|靠泊))`,
      'gu',
    ),
  },
  {
    rule: 'dotted',
    because: '红岭·云山家居广场可容纳500家商户: whose work it is stands before a point, what it is called behind',
    kind: 'project',
    stem: 'any',
    needs: /·.{2,12}(?:CBD|MALL|[Mm]all|广场|中心|商城|小镇|新城|园|天地|度假区|科技城|智慧城|总部基地|街区|小区|花园)/,
    pattern: new RegExp(
      `${OPENS}([“]?${IN_NAME}{2,6}·(?:(?![的了在是和与及])[\\p{Script=Han}A-Za-z]){2,12}?(?:CBD|MALL|[Mm]all|广场|购物中心|商业中心|家居中心|商城|小镇|新城|产业园|公园|乐园|天地|度假区|科技城|智慧城|总部基地|街区|小区|花园)[”]?)(?=$|[，、（]|[的在位总占建将可已共拥由是于今目预计规一二三首设])`,
      'gu',
    ),
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
    rule: 'run_in',
    because: '（一）铁路口岸。完成…: a part of the whole that a paragraph is headed by',
    kind: 'project',
    stem: 'any',
    needs: /(?:口岸|港区|车站|机场|码头|市场|水库|灌区)[。：]/,
    pattern:
      /(?<=^\s*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、]))((?!重点|各|主要|特色|专业|开放|优化|加快|推进)\p{Script=Han}{2,6}(?:口岸|港区|车站|机场|码头|市场|水库|灌区))(?=[。：]$)/gu,
  },
  {
    rule: 'line',
    because: '甲—乙特高压直流工程: a line of power, pipe or road by its two ends',
    kind: 'project',
    stem: 'any',
    needs: /[—–-][\p{Script=Han}]{2,18}(?:工程|线路|管|直流|专线|运河|通道|大桥|隧道)/u,
    pattern: new RegExp(
      `(?<=^|[，。；：、的和及“）\\s伏]|批复|建设|投运)((?![的和及])${AN_END}[—–-]${AN_END}?(?:±?\\d{2,4}千伏)?(?:(?![在将已的])[\\p{Script=Han}]){0,8}?${LINES})(?![部局院])`,
      'gu',
    ),
  },
  {
    rule: 'line',
    because: '某某国际机场T2航站楼: a terminal by its airport',
    kind: 'project',
    stem: 'any',
    needs: /航站楼/,
    pattern:
      /(?<=^|[，。；：、的在\s]|[年月日昨今])((?:(?![的在了和与及])[\p{Script=Han}]){2,10}?机场(?:T\d|[一二三四]号|新)?航站楼(?:[一二三四]期工程)?)/gu,
  },
  {
    rule: 'line',
    because: '甲与乙电网联网工程: what joins two grids',
    kind: 'project',
    stem: 'any',
    needs: /[与和].{2,8}联网工程/,
    pattern: /(?<=^|[，。；：的—])([\p{Script=Han}]{2,4}[与和][\p{Script=Han}]{2,4}电网联网工程)/gu,
  },
  {
    rule: 'line',
    because: '云柳天然气管道: a pipe by what flows in it',
    kind: 'project',
    stem: 'any',
    needs: /管道|管线/,
    pattern:
      /(?<=^|[，。；：、的])((?!我国|全国|境内)[\p{Script=Han}]{2,4}(?:天然气|输气|原油|成品油|输油|油气|煤气)(?:管道|管线)(?:[\p{Script=Han}]段|工程)?)(?=[今昨已正在全将工累是的投建，]|每)/gu,
  },
];
