import { ATTRIBUTES, SECTOR_HEADS, SYSTEMS } from '../../lexicon/lexicon.js';
import { COMPOUNDS } from '../compounds.js';
import { type Scene, tokensIn } from '../scene.js';
import { clausesBack, isFree, RUN_UP } from './clauses.js';
import { calledSo, type Subject } from './subject.js';
import { isNominal } from './wordclasses.js';

const SECTOR = new RegExp(
  `^((?:(?![的了在是为与和及对由从将被比较占达至有])[\\p{Script=Han}A-Za-z“”"]|以上|以下){0,14}(?:${SECTOR_HEADS}))(?!家|个|户|数量|总数|[们化型级部局界家方链园带务主绩]|技术|体系|基地|集群|联盟|协会|基金|政策|规划|大会|论坛|博览会)(的?)`,
  'u',
);
const SYSTEM = new RegExp(
  `^(?:各地|各级)?((?:全国)?[\\p{Script=Han}]{0,6}?(?:${SYSTEMS}))(?=[共已累立破查安投支用抓查新将加在侦接办拨下审受起批提判执打“三的]|一审|二审|$)`,
  'u',
);
/** What sorts things and is no subject. */
const NO_SUBJECT =
  /^(?:第[一二三]产业|分(?:行业|产业|领域|地区|区域|品种|门类|类别|企业)|全[省市县区乡镇村州盟旗境]|.*单季|归属于|.*[人户亩村]均|.*[前后期间](?:部分|不少|一些|许多).*|.*(?:播种|种植|造林|栽培|收获|受灾|成灾|绝收|施工|竣工|销售|建筑|占地|覆盖|灌溉)$|各|平均|两者|双方|包括|近|超|约|[一二三四五六七八九十\d]成|有关|相关|一些|部分|不少|许多|所有|全部|这些|这|那|该|多家|多个|其|其他|随着|建议|支持|推动|加快|促进|带动|惠及|服务|引导|培育|打造|新增|新设|新建|新修|改建|扩建|改造|修建|建设|实施|开展|出台)|^(?:规模以上工业)?企业$|^(?:市场|机构|品牌|产业|行业|门店|店铺|商家|卖场)$|^(?:前|上|近|未来|今后|过去)[一二两三四五六七八九十\d]|^.+(?:印发|发布|出台|推进|推动|促进|面向|针对|围绕|聚焦|支持|引导|带动|打造|壮大)/;
/** 高新技术企业净增700家: what is counted. */
const COUNTED =
  /^(?:的?数量|总数|数)?(?:已经?|共有?|有|达到?|超过?|突破|近|约|为|净增|新增|增至|增加到?|累计|总数|发展到|扩大到|只有|仅有?)*$/;

/** What those do who tell of others. */
const SAYS_SO = /^(?:[^，。；]{0,6}?)(?:预测|预计|认为|表示|指出|分析|估计|介绍|透露|说|称|告诉[^，。；]{0,8})(?:，|：|$|20\d\d|[今明]年)/;

/** What things alone have, and no place or company. */
const TECHNICAL = /(?:续航时间|寿命|时速|重量|功率|精度|分辨率|焦距|像素|温度)$/;
/** 以焦化企业为例，…: what the sentence goes on about. */
const INSTANCE = /(?:^|，)以(?![^，。；]{0,10}(?:[今去前]年|[年月日]|季度|期间)为例)([^，。；]{2,24})为例[，。；]/;

/** 规模最大的|某某市场: how large or well known it is, before what it is. */
const PRAISED = /^[^的]{0,12}(?:[最较][大高多早好长强]|知名|著名|领先)的(?=.{2})/;

/** What a sentence takes for its instance before chunk `k`; null where it takes none. */
export function instanceOf({ text, chunks }: Scene, k: number): Subject | null {
  const found = text.includes('为例') ? INSTANCE.exec(text.slice(0, chunks[k]!.from)) : null;
  return found ? spoken(found[1]!.replace(PRAISED, '')) : null;
}

/** 变频空调|的零售量: what a measure is of, and the measure. */
const GOODS = new RegExp(
  `^((?:(?![的了在是为与和及对由从将被比较占达至有其这该])[\\p{Script=Han}A-Za-z\\d+“”"]){1,16}?)(?:的|[（(])?(?:${ATTRIBUTES})(?!指数|[体系机构])`,
  'u',
);
/** 平均价格, 总产量: a measure and nothing it is of. */
const BARE =
  /^(?:营业|利润|主营|净|毛|经营|成本|目标|平均|总|年|月|日|人均|单位|最高|最低|累计|实际|计划|本期|同期|整体|总体|产品|新增|市场|公司|企业|销售|出口|进口|国内|国际|财政|税收|旅游|综合|首日|首周|首销日|集体|村集体|年产|土地|区域|国土|辖区|行政区域|全村|全镇|全乡|全县|设计|使用|建筑|规划|设备|项目|工程|合同|交易|投资|标的|股权|本周|上周|昨日|今日|周|目前|当前|现在|版图|海拔|幅员|南北|东西|全境|边界|周边|境内|耕地|林地|草地|草场|水浇地|旱地|旱田|水田|水域|山林|山场|森林|人口|户均|地方财政|邮政业务|电信业务|居民|城乡居民)+$/;

/** Heads of what is apart from any company. */
const APART =
  /(?:上市公司|概念股|行业|产业|市场|板块|矿商|厂商|制造业|(?:钢铁|汽车|化工|煤炭|水泥|电力|轮胎|面板|家电|工程机械|零部件)业|车企|药企|房企|钢企|煤企|险企)$/;

interface Wanted {
  /** Goods as well. */
  goods?: boolean;
  /** In the figure's own clause alone. */
  near?: boolean;
  /** No farther back than this. */
  until?: number;
  /** Systems of the state alone, or sectors that are apart from any company. */
  only?: 'systems' | 'sectors';
}

/** Whether [from, to) is made of nouns alone, and none of them is a name or a time. */
const nouns = (scene: Scene, from: number, to: number): boolean =>
  isFree(scene, from, to) && isNominal(scene, from, to) && !tokensIn(scene, from, to).some(({ text }) => NO_NOUN.test(text));
const NO_NOUN = /^(?:时间|半年|全年|其他|上述|实现)$/;

/** Verbs that say what sort of firm it is. */
export const FIRM_SORTS =
  /^(?:上市|挂牌|养殖|加工|冶炼|造纸|印刷|出口|进口|进出口|制造|采购|销售|投资|建筑|运输|租赁|服务|发电|供电|印染|直报|监测|统计|参保|种植|捕捞|屠宰|经营|生产|控股|上规|入驻|注册|外资|合资|独资|开采|开发|建设|施工|设计|勘察|代理|中介|检测|认证|物流|仓储|配送|零售|批发|餐饮|住宿|培训|教育|医疗|研发|集成|外包|转型|回收|处理|压榨|租用|家用|车载|合成|使用|显示|除湿|净水)$/;

/** Whether no verb, preposition or name of a place begins or stands in [from, to). */
function nominal(scene: Scene, from: number, to: number): boolean {
  if (!isFree(scene, from, to)) return false;
  const [first, ...rest] = tokensIn(scene, from, to);
  // 动态|掌握|重点发电企业: what somebody does to them
  if (
    rest.some(
      ({ tag, text }) =>
        (tag === 'v' && text.length > 1 && !FIRM_SORTS.test(text)) || (tag === 'p' && /^[向对从在把被以跟让给]$/.test(text)),
    )
  )
    return false;
  return !first || !/^(?:p|v|d|r)$/.test(first.tag) || /^(?:上市|挂牌|规|养殖|加工|冶炼|造纸|印刷)/.test(first.text);
}

/** 变频空调的零售量: what the words at `from` tell a measure of, and all of them up to the measure; null where it goes by no name. */
function measuredIn(scene: Scene, words: string, from: number): { thing: string; whole: string } | null {
  const found = GOODS.exec(words);
  const thing = (found?.[1] ?? '').replace(/(?:平均|总|年均?|月均?)$/, '');
  return found &&
    thing.length > 1 &&
    !BARE.test(thing) &&
    !/[好差高低多少]$/.test(thing) &&
    !NO_SUBJECT.test(thing) &&
    nouns(scene, from, from + thing.length)
    ? { thing, whole: found[0] }
    : null;
}

/**
 * The sector, market or system of the state that the clause of the figure at chunk `k`, or one that it goes on from, begins with; with
 * `goods` also what it tells a measure of: 变频空调|的零售量, 多晶硅|价格.
 */
export function spokenOf(scene: Scene, k: number, { goods = false, near = false, until = -1, only }: Wanted = {}): Subject | null {
  const { text, chunks } = scene;
  const { quantity } = chunks[k]!.figure!;
  /** What the figure's own clause tells a measure of. */
  let own: string | null = null;
  for (const { from, to } of clausesBack(scene, k)) {
    if (from <= until) return null;
    // 31个二线城市环比回落: a count that opens its clause goes on about nothing
    if (to === from && quantity.kind === 'count' && to === chunks[k]!.from) return null;
    const whole = text.slice(from, to);
    const behind = whole.lastIndexOf('在内的');
    const clause = behind < 0 ? whole : ' '.repeat(behind + 3) + whole.slice(behind + 3);
    const start = RUN_UP.exec(clause)![0].length;
    const rest = clause.slice(start);
    const system = SYSTEM.exec(rest);
    if (system && only !== 'sectors') return spoken(system[1]!);
    if (only === 'systems') {
      if (near) return null;
      continue;
    }
    // 煤炭开采和洗选业实现营业收入…: a sector with a joiner in its name
    const joined = COMPOUNDS.longest(rest, 0);
    if (joined && /[业品]$/.test(joined) && rest.length > joined.length) return spoken(joined);
    const sector = SECTOR.exec(rest);
    if (sector && !NO_SUBJECT.test(sector[1]!) && nominal(scene, from + start, from + start + sector[1]!.length)) {
      if (only === 'sectors' && !APART.test(sector[1]!)) return null;
      // 食品加工业增加值增长2%，家具零售额8亿元: what the next clause tells of is not the sector's
      if (own !== null) return null;
      const after = rest.slice(sector[0].length);
      // 轮胎行业机构预测，…: who says it is not what it is about
      if (SAYS_SO.test(after)) return null;
      // 小微企业贷款、保障房贷款分别增长…: the first of a row is not all of it
      if (/^[^，。；]{0,10}、/.test(after)) return null;
      // 小微企业贷款增长26%: what is lent or given to them is not theirs
      if (/^(?:贷款|信贷|融资|授信|退税|补贴|减税)/.test(after)) return null;
      return quantity.kind === 'count' && to === chunks[k]!.from && COUNTED.test(after) ? null : spoken(sector[1]!);
    }
    if (near) return null;
    const measured = measuredIn(scene, rest, from + start);
    if (measured && (goods || TECHNICAL.test(measured.whole))) return spoken(measured.thing);
    own ??= measured?.thing ?? null;
  }
  return null;
}

const spoken = (words: string): Subject =>
  calledSo(words, 'its clause begins with what it is about', { name: words.replace(/[“”"]/g, '') });
