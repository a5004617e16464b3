import { NEIGHBOURS } from './neighbours.js';
import type { RoleRule } from './rolerule.js';

/** The other side of what is done: partners, buyers and guests, rivals, neighbours, those who are sent or do it for another. */
export const PARTY_ROLES: readonly RoleRule[] = [
  {
    role: 'counterpart',
    because: '自东盟进口大豆: where it is bought',
    before: /自$/,
    after: /^[^，。；]{0,8}(?:进口|采购|购买|引进)/,
    kinds: ['place'],
  },
  {
    role: 'counterpart',
    because: '为发展中国家培训人员: for whom somebody else does it',
    before: /为$/,
    after: /^[^，。；、]{0,6}(?:培训|培养|援建|修建|捐赠|捐助)/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '新加坡、文莱等国的代表参会，签署项目85个: whose people take part',
    before: /(?:^|[，。；：来自、])$/,
    after:
      /^(?:、[^，。；、]{2,6}){0,4}等?[国地]?的?(?:代表|嘉宾|官员|专家|客商)(?:们)?(?:在线|线上|共同|应邀)?(?:参会|出席|参加|与会|齐聚|参展)/,
    kinds: ['place'],
  },
  {
    role: 'counterpart',
    because: '与上合组织国家进出口, 同浪潮集团合作: the other side',
    before: /(?:与|同|对|跟|向|(?:^|[，。；还已也曾又])和)$/,
    after: /^[^，。；]{0,6}(?:合作|进出口|出口|进口|贸易|签约|签署|签订|联系|对接|洽谈|投资|沟通|互联|联合|达成|建立)/,
  },
  {
    role: 'counterpart',
    because: '甲市、乙省对口协作，累计投入…: who helps the place that the text is about',
    before: /$/,
    after:
      /^(?:、[^，。；、]{2,6}|和[^，。；、]{2,6})*(?:等[^，。；]{0,6})?(?:对口|东西部|定点)(?:协作|支援|帮扶|合作)(?!\p{Script=Han}{2})/u,
    kinds: ['place'],
  },
  {
    role: 'counterpart',
    because: '吸引甲、乙客商以每公斤6元的价格收购: where buyers and guests are from',
    before: /(?:吸引了?|引来|迎来|引得|欢迎)[^，。；的]{0,12}$/,
    after: /^(?:、[^，。；的]{2,8})*(?:等地?)?的?(?:客商|客户|采购商|收购商|经销商|商贩|游客|旅客|食客|市民|投资者|企业家)/,
    kinds: ['place'],
  },
  {
    role: 'counterpart',
    because: '产品进入甲市、乙市的200多家超市: where goods are sold',
    before: /(?:进入|打入|打进|走进|进驻|摆上|摆进|走上|端上)了?$/,
    after:
      /^(?:[、和与及][^，。；的\d]{2,6}){0,5}(?:等地?)?的?(?:\d[\d.]*[万余多]*[家个])?[^，。；\d]{0,8}(?:超市|市场|商超|餐桌|货架|门店|卖场|便利店)/,
    kinds: ['place'],
  },
  {
    role: 'counterpart',
    because: '办理省人大代表建议250件、省政协提案320件: whose deputies asked what the subject answers',
    before: /$/,
    after: /^(?:代表|委员)?(?:的)?(?:建议|提案|议案|意见建议)/,
    kinds: ['organisation'],
  },
  {
    role: 'counterpart',
    because: '听取审议国务院4个报告, 督促市政府整改问题12个: whom the subject hears, inspects or urges on',
    before: /(?:听取[和并]?审议|审议|听取|督促|约谈|督导|巡视|巡察)了?$/,
    after: /^(?![^，。；]{0,8}(?:表示|称|认为))/,
    kinds: ['organisation'],
  },
  {
    role: 'counterpart',
    because: '经某某检察院提起公诉, 经国家文物局批准: through whose hands it went',
    before: /(?:^|[，。；：])经(?:过|由)?$/,
    after: /^[^，。；、]{0,6}(?:提起公诉|批准|同意|核准|审批|审核|授权|许可|批复|认定|鉴定|检测|评审|评估|统计|排查|核查|测算|依法)/,
  },
  {
    role: 'member',
    because: '某某总队调集甲、乙支队280人: those whom it sends',
    before: /(?:调集|调派|抽调|增派|调动|指派|派遣|集结)了?(?:[^，。；的]{0,24}、)?$/,
    after: /^(?:、[^，。；的]{2,10})*(?:支队|大队|中队|消防|分队|救援队|医院|公安|警力|交警|特警)/,
  },
  {
    role: 'counterpart',
    because: '与甲县、乙县毗邻: neighbours',
    before: /[与和同跟及、]$/,
    after: NEIGHBOURS,
    kinds: ['place'],
  },
  {
    role: 'counterpart',
    because: '某军空袭造成3人死亡, 某军轰炸多地，造成3人死亡: the dead are not those of who attacks',
    before: /$/,
    after:
      /^[^，。；]{0,26}(?:空袭|袭击|轰炸|炮击|打击|行动|开火|枪击|发动攻击|爆炸)[^，。；]{0,30}(?:，[^，。；]{0,6})?(?:造成|导致|致)[^，。；]{0,12}(?:死|伤|丧生|遇难)/,
    kinds: ['organisation'],
    unless: /(?:小学|中学|大学|学院|学校|医院|超市|商场|教堂|清真寺|酒店|剧院|工厂|厂|矿|监狱)$/,
  },
  {
    role: 'member',
    because: '某会展中心承办的南博会吸引…: who holds or builds what follows 的',
    before: /(?:^|[，。；：由])$/,
    after:
      /^(?:等?(?:单位|公司)?(?:共同|联合|独家|自主|总)*)(?:承办|主办|承建|投资建设|投资兴建|建设|投建|研制|研发|打造|设计|修建|兴建|创办|出品|发起|援建)的[\p{Script=Han}“”A-Za-z\d]{1,18}(?:会|节|展|赛|项目|工程|基地|园|桥|路|铁路|高铁|电站|医院|学校|中心|平台|机场|港|轮|号|剧|影片)/u,
    kinds: ['organisation', 'project'],
  },
  {
    role: 'member',
    because: '联合北京专家完成手术: who takes part',
    before: /(?:联合|携手|会同|聘请|联手|牵手|对口支援|对口帮扶|结对)$/,
    after: /^/,
    kinds: ['place', 'organisation'],
  },
  {
    role: 'member',
    because: '以3比1战胜某队，…: whom the subject plays against',
    before:
      /(?:战胜|击败|完胜|险胜|淘汰|力克|不敌|输给|负于|逆转|横扫|轻取|打败|挑落|大胜|小胜|力擒|力压|迎战|对阵|迎来|挑战|送走|绝杀|狂胜|惜败于?|告负|战平|逼平)了?$/,
    after: /^/,
    kinds: ['organisation', 'other', 'place'],
  },
  {
    role: 'member',
    because: '项目由某集团旗下的某公司承建，总建筑面积…: who builds it for another',
    before: /由(?:[^，。；由]{1,10}的)?$/,
    after:
      /^(?:等?(?:单位|企业|公司)?(?:共同|联合|全资|独家|具体|总体?|牵头|出资|投资|自主)*)(?:负责|承建|承担|承办|承接|投资|建设|设计|施工|制造|研制|建造|运营|运行|出资|开发|主办|主承|主导|牵头|实施|组织|研发|生产|创办|创建|兴建|修建|援建|改编|执导|出品|发起|设立|管理|经营|监理|勘察|总承包|托管)/,
    kinds: ['organisation', 'place'],
  },
  {
    role: 'member',
    because: '采访某某某, 与某某某相识: whom the subject meets',
    before: /(?:采访|给|帮|帮助|为|对|向|找到|见到|遇到|遇见|把|被|跟|和|与|同|让|请|由|以|像|到)了?$/,
    after: /^/,
    person: true,
  },
];
