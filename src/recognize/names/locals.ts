import type { PatternRule } from './patterns.js';

const NOT = '(?![的了在是和与及或等各全本该这那个从由对把将被为向给让使到来去有无])';
const PARTICLES = '[的了在是和与及]';
const HAN = `(?:${NOT}\\p{Script=Han})`;
/** Where a name may open its clause. */
const OPENS = '(?<=^|[，。；：、“\\s]|目前|如今|据|记者在)';
const MANY = '[\\d一二两三四五六七八九十几百]+[多余来]?';

/** Bodies and grounds that only their region knows, by what is said of them. */
export const LOCAL_PATTERNS: readonly PatternRule[] = [
  {
    rule: 'junction',
    because: '其中，云石路吴山互通位于…: where roads meet is called by one of them and its place',
    kind: 'project',
    needs: /互通/,
    pattern:
      /(?<=^|[，。；：、“的]|其中)((?:(?![的在了是和与及将了])[\p{Script=Han}]){2,8}?(?<!互联|互认|贸易|设施|信息|数据|资源|政策|民心|加强|实现|推动|促进|全面)互通(?:立交)?(?:工程|项目)?)(?=位于|地处|主要|主线|匝道|采用|设置|共设|包[含括]|全长|总投资|占地|正式|建成|开工|完工|通车|桥梁|为[^，。；]{0,8}互通)/gu,
  },
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
    needs: /[组屯寨庄塆湾屋岭坪坝]/,
    pattern: new RegExp(
      `(?<=^|[，。；：、“\\s]|[村区])(${HAN}{1,3}(?:村民小?组|小组|组|屯|自然村|寨|塆|屋场))(?=(?:现|共|原)?有?${MANY}户|(?:地处|坐落)|的?村民(?!小?组)|的?${MANY}户)`,
      'gu',
    ),
  },
  {
    rule: 'stalls',
    because: '新源地市场有300多个蔬果品种: what has stalls, traders and wholesale prices stands somewhere',
    kind: 'organisation',
    needs: /市场/,
    pattern: new RegExp(
      `${OPENS}(${HAN}{2,5}市场)(?=(?:里|内|共|现|目前|已|还)*有?${MANY}[万千]?(?:多)?(?:个|家|种|名|户)?(?:蔬果|蔬菜|商户|摊位|摊主|经营户|商家|档口|店铺|品种)|内?的?(?:经营户|商户|摊主|摊贩|档口|肉摊|菜贩|批发商)|(?:蔬菜|猪肉|水果|粮油|肉类|农产品|果蔬)的?(?:日?均?上市量|日?均?交易量|批发价|到货量|进货量|供应量)|日均(?:上市|到货|交易|客流|进货)|的?(?:菜价|肉价|批发均?价))`,
      'gu',
    ),
  },
  {
    rule: 'dotted',
    because: '红岭·云山家居广场可容纳500家商户: whose work it is stands before a point, what it is called behind',
    kind: 'project',
    needs: /·.{2,12}(?:CBD|MALL|[Mm]all|广场|中心|商城|小镇|新城|园|天地|度假区|科技城|智慧城|总部基地|街区|小区|花园)/,
    pattern: new RegExp(
      `${OPENS}([“]?${HAN}{2,6}·(?:(?!${PARTICLES})[\\p{Script=Han}A-Za-z]){2,12}?(?:CBD|MALL|[Mm]all|广场|购物中心|商业中心|家居中心|商城|小镇|新城|产业园|公园|乐园|天地|度假区|科技城|智慧城|总部基地|街区|小区|花园)[”]?)(?=$|[，、（]|[的在位总占建将可已共拥由是于今目预计规一二三首设])`,
      'gu',
    ),
  },
  {
    rule: 'force',
    because: '武警水电部队出动机械276台: forces are called by their arm and task',
    kind: 'organisation',
    needs: /部队|总队|支队|大队/,
    pattern: new RegExp(
      `((?:武警|公安(?=边防|消防|警卫)|森林消防|国家综合性消防救援)(?:${NOT}\\p{Script=Han}){0,8}?(?:部队|总队|支队|大队))(?![官战员伍长])`,
      'gu',
    ),
  },
  {
    rule: 'inspectors',
    because: '中央第三生态环境保护督察组受理举报300件: who is sent to inspect',
    kind: 'organisation',
    needs: /[督巡].组|调查组/,
    pattern: new RegExp(
      `((?:中央|国务院|省委|市委|省政府)(?:第?[一二三四五六七八九十\\d]{1,3})?(?:(?!派出|组织|成立|近期|专门)${NOT}\\p{Script=Han}){0,8}?(?:督察组|督导组|巡视组|巡察组|指导组|督查组))(?!长|成员|组)`,
      'gu',
    ),
  },
];
