import { SPEAK_OF_OTHERS } from '../../lexicon/lexicon.js';
import type { RoleRule } from './rolerule.js';

/** Who tells what follows, and is not what it is about. */
export const SOURCE_ROLES: readonly RoleRule[] = [
  {
    role: 'attribution',
    because: '接受某社调查的分析师预计, 接受某报采访时: who asks',
    before: /(?:接受|受访于|回应|答复|告诉|致电)了?$/,
    after: /^(?:[（(][^（）()]{1,20}[）)])?(?:记者)?(?:的)?(?:独家)?(?:调查|采访|专访|访问|问卷|访谈)/,
  },
  {
    role: 'attribution',
    because: '记者从市统计局获悉: who says it is not whose it is',
    before: /(?:从|据|由|经|来自|根据)$/,
    after: /^[^，。；]{0,8}(?:初步)?(?:获悉|了解到|了解|介绍|消息|统计|通报|发布|测算|测定|透露|显示|数据|监测|预报|预测|披露|报道|报导)/,
  },
  {
    role: 'attribution',
    because: '经某局和某站确认，…: who has looked at it',
    before: /(?:^|[，。；：])经(?:[^，。；]{1,20}[、和与及])?$/,
    after: /^[^，。；]{0,36}(?:确认|证实|核实|鉴定|认证|检测|监测|统计|测算|评估|比对|勘测|勘察|调查|审计|批准|同意|授权|研究决定)，/,
    kinds: ['organisation'],
  },
  {
    role: 'attribution',
    because: '据国家统计局对25万家企业的调查显示，…: who asked them',
    before: /(?:^|[，。；：])据$/,
    after: /^[^，。；]{0,40}(?:调查|统计|监测|测算|报告|研究)(?:结果)?(?:显示|表明)?，/,
    kinds: ['organisation'],
  },
  {
    role: 'attribution',
    because: '海关总署：上半年进出口增长7.9%: an office that tells at the head of a line',
    before: /^$/,
    after: /^[：:](?=.{4})/,
    kinds: ['organisation'],
    only: /(?:统计局|调查队|总署|海关|商务[部厅局]|财政[部厅局]|发展改革委|发改委|人民银行|央行|[工农教交住水]\p{Script=Han}{0,6}部|国家\p{Script=Han}{2,8}局|管理[局署]|气象[局台]|税务总?局|证监会|银保监会|外汇局|协会|联合会|信息中心)$/u,
  },
  {
    role: 'attribution',
    because: '某某证券给予“中性”评级，目标价为77港元: whose price it is was told before',
    before: /$/,
    after: /^[^，。；]{0,12}(?:给予|维持|予以|重申|上调|下调)[^，。；]{0,16}评级/,
    kinds: ['organisation'],
  },
  {
    role: 'attribution',
    because: '国家统计局公布的数据显示',
    before: /$/,
    after: /^[^，。；]{0,10}(?:发布|公布|通报)(?:的|了)?[^，。；]{0,8}(?:数据|消息|信息|报告|公报|显示|统计)/,
  },
  {
    role: 'attribution',
    because: '某县纪委监委在调查中发现，…: what an organ finds is not its own',
    before: /$/,
    after: /^(?:在|经|通过)[^，。；]{0,12}(?:调查|检查|审计|巡察|巡视|督察|走访|调研|监测|排查|抽查|审查|办案)[^，。；]{0,6}发现/,
    kinds: ['organisation'],
  },
  {
    role: 'attribution',
    because: '韩国媒体报道某某将…: who tells it',
    before: /$/,
    after: /^(?:当地|多家|主流|官方)?媒体[^，。；]{0,6}(?:报道|称|说|披露|消息)/,
  },
  {
    role: 'attribution',
    because: '市商务局副局长：…, 某区区长说: who speaks, not whose it is; a village is told of by its own',
    only: /^(?!.*(?:[村镇乡]|社区|街道)$)/,
    before: /$/,
    after:
      /^[^，。；：]{0,8}(?:局长|关长|厅长|主任|书记|市长|区长|县长|省长|发言人|负责人|处长|总经理|董事长|总裁|院长|校长|行长|站长|会长|理事长|秘书长|专家|教授|研究员|分析师|学者|院士|经济学家|所长)[\p{Script=Han}·]{0,4}(?:：|[^，。；]{0,12}(?:说|表示|介绍|透露|称|告诉))/u,
  },
  {
    role: 'attribution',
    because: '示范区管委会介绍，…: what follows is theirs to tell, not theirs',
    before: /$/,
    after: /^(?:管委会|党工委|管理局|政府|方面)?(?:有关|相关)?(?:负责人|人士)?(?:介绍|表示|称|透露|通报)(?:，|：|说)/,
    kinds: ['zone', 'organisation', 'project'],
  },
  {
    role: 'attribution',
    because: '电力公司数据显示: who says it, without a verb of publishing',
    before: /$/,
    after: /^(?:的)?(?:最新)?(?:数据|统计|资料|监测|消息)(?:数据)?(?:显示|表明|称|，)/,
  },
  {
    role: 'attribution',
    because: '水利部近日发布，…: what follows is theirs to tell',
    before: /$/,
    after: /^[^，。；]{0,12}(?:发布|通报|公布|披露)，/,
    kinds: ['organisation'],
  },
  {
    role: 'attribution',
    because: '某某证券认为，通胀将回落: an opinion of something else',
    before: /$/,
    after:
      /^(?:[^，。；]{0,6}?(?:分析师|研究员|首席[^，。；]{0,6}|分析人士|交易员))?[^，。；：]{0,8}(?:认为|指出|预测(?=，|：|20)|分析称|研报|研究报告|报告(?:称|显示|指出)|建议)/,
    kinds: ['organisation'],
  },
  {
    role: 'attribution',
    because: '市发改委价格监测中心预计，五一前后菜价…: who foresees what it does not do itself',
    before: /$/,
    after: /^(?:方面)?(?:预计|预测|预报|研判)(?=，|：|[\p{Script=Han}“”\d]{0,10}(?:价格?|气温|天气|降[水雨]|客流|市场|菜价|物价))/u,
    kinds: ['organisation'],
    only: /(?:委|局|厅|台|站|办|监测中心|信息中心|指挥部|协会|研究院|研究所)$/,
  },
  {
    role: 'attribution',
    because: '某某证券认为，…: who makes a living of speaking about others',
    before: /$/,
    after: /^[^，。；“]{0,18}(?:认为|指出|表示|预计|预测|分析|研报|报告|建议|看好|发布|显示|数据|统计|测算|估算|称|说)/,
    kinds: ['organisation'],
    only: SPEAK_OF_OTHERS,
  },
  {
    role: 'attribution',
    because: '某某某说，村里去年增收3万元: what people tell is not all theirs',
    before: /$/,
    after:
      /^(?:等人?)?(?:[^，。；：]{0,12}(?:采访|专访)时)?[^，。；：]{0,8}(?:说|表示|介绍|告诉|认为|透露|称|指出|坦言|回忆|感慨|强调|解释|分析|提醒|建议|预计|看来|笑道|直言)/,
    person: true,
  },
];
