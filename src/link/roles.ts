import type { Entity } from '../../schemas/schemas.js';
import type { EntityMention } from './link.js';

/** What a mention does in its clause, where it is not what the clause is about. */
export type MentionRole = 'attribution' | 'counterpart' | 'comparand' | 'member' | 'location';

interface RoleRule {
  role: MentionRole;
  because: string;
  /** Read before the mention, or in it where `inside` says so. */
  before: RegExp;
  inside?: boolean;
  after: RegExp;
  kinds?: readonly Entity['kind'][];
  /** Names it holds for alone, and names it does not hold for. */
  only?: RegExp;
  unless?: RegExp;
}

/** Read on the characters right before and right after a mention. */
const ROLES: readonly RoleRule[] = [
  {
    role: 'attribution',
    because: '记者从市统计局获悉: who says it is not whose it is',
    before: /(?:从|据|由|经|来自|根据)$/,
    after: /^[^，。；]{0,8}(?:初步)?(?:获悉|了解到|了解|介绍|消息|统计|通报|发布|测算|透露|显示|数据|监测)/,
  },
  {
    role: 'attribution',
    because: '国家统计局公布的数据显示',
    before: /$/,
    after: /^[^，。；]{0,10}(?:发布|公布|通报)(?:的|了)?[^，。；]{0,8}(?:数据|消息|信息|报告|公报|显示|统计)/,
  },
  {
    role: 'attribution',
    because: '韩国媒体报道某某将…: who tells it',
    before: /$/,
    after: /^(?:当地|多家|主流|官方)?媒体[^，。；]{0,6}(?:报道|称|说|披露|消息)/,
  },
  {
    role: 'attribution',
    because: '市商务局副局长：…, 某区区长说: who speaks, not whose it is',
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
    role: 'location',
    because: '在北交所上市, 科创板、上交所上市公司: where shares are traded',
    before: /$/,
    after: /^(?:主板|科创板|创业板|中小板)?(?:挂牌|上市|上会|过会|敲钟)/,
    only: /交易所|股转公司/,
  },
  {
    role: 'attribution',
    because: '某某证券认为，…: who makes a living of speaking about others',
    before: /$/,
    after: /^[^，。；“]{0,18}(?:认为|指出|表示|预计|预测|分析|研报|报告|建议|看好|发布|显示|数据|统计|测算|估算|称|说)/,
    kinds: ['organisation'],
    only: /证券|申银万国|中金公司|国泰君安|高盛|摩根|瑞信|瑞银|花旗|美林|野村|巴克莱|研究[院所中]|研究中心|咨询|协会|学会|信息中心|数据中心|资讯|世界银行|国际货币基金|经合组织|评级/,
  },
  {
    role: 'member',
    because: '青岛市级企业, 省、市各级人才: the level of an award, not the place',
    before: /$/,
    after: /^各?级(?!别)/,
    kinds: ['place'],
  },
  {
    role: 'location',
    because: '今天在某某会展中心开幕: where it is held',
    before: /在$/,
    after: /^[^，。；]{0,12}(?:举[行办]|开幕|闭幕|召开|启动|开赛|落幕)/,
    kinds: ['project', 'zone', 'organisation'],
  },
  {
    role: 'member',
    because: '以“海生万象”为主题: words of a motto',
    before: /[“][^”]{0,12}$/,
    after: /^[^“]{0,14}”为主题/,
  },
  {
    role: 'member',
    because: '大湾区企业投资的项目, 东盟国家的客商: who or whose stands before 的',
    before: /$/,
    after: /^(?:企业|客商|商家|投资者|投资方|资本|国家|商人|游客)[^，。；]{0,4}?(?:投资|来|带来|引进|购买|订购|建设|兴建)?的/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '这个某某城区的“老大哥”: this one of it, not all of it',
    before: /(?:这个|这座|这片)$/,
    after: /^(?:城区|市区|主城|最|唯一|首)/,
    kinds: ['place'],
  },
  {
    role: 'location',
    because: '经甲、乙出入境的: where it passes',
    before: /(?:经|经由)(?:[^，。；的]{1,10}、)?$/,
    after: /^(?:、[^，。；的]{1,10})?(?:口岸)?(?:出入境|出境|进出境|过境|到达|转至|前往|中转|运往|至|到)/,
  },
  {
    role: 'location',
    because: '从某某口岸到南宁: where something goes from',
    before: /(?:从|经|由)$/,
    after: /^[^，。；、]{0,8}(?:到|至|发往|运往|驶往)[\p{Script=Han}]/u,
  },
  {
    role: 'location',
    because: '紧挨着甲的乙: what it lies beside',
    before: /(?:紧挨着?|毗邻|紧邻|靠近|邻近|挨着|相邻)$/,
    after: /^/,
  },
  {
    role: 'location',
    because: '厦门—汉堡, 甲—乙直达: the far end of a line',
    before: /[\p{Script=Han}][—–]$/u,
    after: /^/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '中欧（中亚）班列: the branch of a name',
    before: /[（(]$/,
    after: /^[）)](?:班列|专列)/,
    kinds: ['place'],
  },
  {
    role: 'comparand',
    because: '高于全国0.7个百分点, 居全省第一, 占全国的三成: what it is measured against',
    before: /(?:高于|低于|快于|慢于|好于|优于|超过|居|列|位列|位居|跃居|占|占到|领先|领跑|比|与|较|相当于)$/,
    after: /^(?:平均|的?第?[一二三四五六七八九十\d前首]|总量|水平|同期|各|所有|比重)/,
  },
  {
    role: 'comparand',
    because: '全国首个, 全球最大, 全省第一, 全国文明城市: how far a claim reaches',
    before: /^(?:全[国球省市区县]|我[国省市]|世界|亚洲|中国)$/,
    inside: true,
    after:
      /^(?:海拔最高|[^，。；、]{0,2}最[大长高先早好]|首[个家座条批次列例创位]|唯一|第[一二三四五六七八九十\d]+(?!季度|产业|次|批|届|轮|期)|前[一二三四五六七八九十\d]|最[大长高先早好]|领先|十大|十佳|百强|500强|率先|各地|人大|政协|文明|优秀|先进|同类|同行|重点实验室|工业互联网首)/,
  },
  {
    role: 'comparand',
    because: '继续保持全球港口第一: how far a rank reaches',
    before: /(?:保持|稳居|位居|跃居|居|成为|位列|升至|跃升至?|占据)$/,
    after: /^[^，。；]{0,8}(?:第[一二三四五六七八九十\d]|首位|榜首|前列|最)/,
    kinds: ['place'],
  },
  {
    role: 'comparand',
    because: '约为印度居民的50%, 仅为发达国家的三成: what a share is of',
    before: /(?:为|是|有|达|到|相当于)$/,
    after: /^[^，。；]{0,6}的(?:近|约|不到|不足|超过)?[\d一二三四五六七八九十][^，。；]{0,5}(?:%|％|成|倍|分之)/,
    kinds: ['place'],
  },
  {
    role: 'comparand',
    because: '比美国高44%, 较全国低50元: what it is measured against',
    before: /(?:比|较)$/,
    after: /^[^，。；]{0,8}(?:高|低|快|慢|多|少|大|小|好|差)/,
    kinds: ['place', 'organisation', 'zone'],
  },
  {
    role: 'comparand',
    because: '消耗了世界能源的18%: what a share is of',
    before: /^(?:世界|全球)$/,
    inside: true,
    after: /^[^，。；]{0,10}的[约近超]{0,2}[\d.]+(?:%|％)/,
  },
  {
    role: 'comparand',
    because: '超过德国位居世界第四: what is overtaken',
    before: /(?:超过|超越|赶超|反超|赶上)$/,
    after: /^(?![\d约近])/,
    kinds: ['place', 'organisation'],
  },
  {
    role: 'member',
    because: '通达欧洲18个国家, 往来甲、乙两地: where it reaches, counted or not',
    before: /(?:通达|直达|可达|遍布|遍及|惠及|涵盖|涉及|往来|往返|出口|远销|覆盖了?)$/,
    after: /^/,
    kinds: ['place'],
  },
  {
    role: 'location',
    because: '相继落户某某新城: where it settles',
    before: /(?:落户在?|入驻|进驻|落地在?)$/,
    after: /^/,
    kinds: ['place', 'zone'],
  },
  {
    role: 'counterpart',
    because: '与上合组织国家进出口, 同浪潮集团合作: the other side',
    before: /(?:与|同|对|跟|向)$/,
    after: /^[^，。；]{0,6}(?:合作|进出口|出口|进口|贸易|签约|签署|签订|联系|对接|洽谈|投资|沟通|互联|联合|达成|建立)/,
  },
  {
    role: 'member',
    because: '海尔、海信等300余家企业: one of many, the sentence is about all',
    before: /$/,
    after: /^(?:[）)”]|集团|公司|项目|[^，。；、]{0,8}(?:会|活动|论坛))?(?:、[^，。；、]{1,24}){0,14}等(?![待级于])/,
  },
  {
    role: 'member',
    because: '邀请海尔, 对标深圳: what the subject does something to',
    before:
      /(?:邀请|走访|考察|拜访|对标|瞄准|借鉴|对接|依托|来自|发往|运往|销往|出口到|面向|辐射|学习|覆盖|助力|服务|连接|途经|前往|赶赴|抵达|以|把)$/,
    after: /^(?!为例)/,
    kinds: ['place', 'organisation'],
  },
  {
    role: 'member',
    because: '围绕新城的升级改造: what the work is about, not who does it',
    before: /(?:围绕|聚焦|瞄准)$/,
    after: /^/,
    kinds: ['zone', 'project'],
  },
  {
    role: 'member',
    because: '设立调度中心, 成立推进委员会: what is set up; a company that is set up has figures of its own',
    before: /(?:设立|成立|组建|筹建|新建|新增)了?$/,
    after: /^/,
    kinds: ['organisation'],
    unless: /(?:公司|集团|银行)$/,
  },
  {
    role: 'member',
    because: '《某某》获奖: a document is the subject where it provides something',
    before: /$/,
    after: /^(?![^，。；]{0,8}(?:提出|明确|规定|指出|部署|要求|显示|强调|包括|对标|列出|涵盖|共|从|确定|聚焦|安排))/,
    kinds: ['other'],
    only: /^《[^》]*》$/,
  },
  {
    role: 'member',
    because: '出台《意见》, 实施“三北”工程, 举办论坛: what the subject does',
    before: /(?:实施|推进|深化|开展|启动|出台|印发|制定|落实|贯彻|参与|加入|举办|出席|参加|发布|签署|公布|根据|按照|通过)了?$/,
    after: /^/,
    kinds: ['other'],
  },
  {
    role: 'location',
    because: '东山至西山高速: the ends of a line',
    before: /$/,
    after: /^[至—–](?=[\p{Script=Han}])/u,
    kinds: ['place'],
  },
  {
    role: 'location',
    because: "5日在广州闭幕, 赴北京、上海招商: where it happens; what is signed or built there (在广州签约) is the place's",
    before: /(?:至|在|赴|于|从|到|抵|驻|位于|落户|来到|走进|地处)(?:[^，。；的]{1,12}、)?$/,
    after: /^(?!(?:集中|正式|全面|陆续|顺利|同步|全线)*(?:签约|开工|动工|投产|投运|投用|启用|竣工|落成|建成|奠基|通车|落户|落地))/,
    kinds: ['place'],
  },
];

/** 云岭股份公布的年报: who publishes figures of its own is not their source alone. */
const OWN_REPORT =
  /^[^，。；]{0,16}(?:[公发]布|披露|递交|出具|刊登|发出|报出)?[^，。；]{0,12}(?:财报|年报|[一三]季报|季报|半年报|中报|业绩|招股|公告|报表|预告|快报|财年|财季)/;
const BODIES = /(?:局|厅|部|委|院|署|办|政府|海关|协会|商会|学会|联合会|交易所|证券|研究所|研究院|中心|委员会|网|报|社|台)$/;

/** Whether what follows a company at `to` says that it reports on itself. */
export const reportsOwn = (text: string, { entity, to }: { entity: Entity; to: number }): boolean =>
  entity.kind === 'organisation' && !BODIES.test(entity.name) && OWN_REPORT.test(text.slice(to, to + 40));

/** Patterns that hold anywhere are not asked. */
const ASKED = ROLES.map((rule) => ({ ...rule, anyBefore: rule.before.source === '$', anyAfter: rule.after.source === '^' }));

/** Roles found before: a mention is asked when it is passed and again when its sentence is done. */
const known = new WeakMap<EntityMention, MentionRole | null>();

/** The role of a mention by what stands around it in `text`, its sentence; null where it may be the subject. */
export function roleOf(text: string, mention: EntityMention): MentionRole | null {
  const found = known.get(mention);
  if (found !== undefined) return found;
  const { from, to, entity } = mention;
  const before = text.slice(Math.max(0, from - 14), from);
  const after = text.slice(to, to + 60);
  const rule = ASKED.find(
    ({ kinds, unless, only, inside, before: left, after: right, anyBefore, anyAfter }) =>
      (!kinds || kinds.includes(entity.kind)) &&
      !unless?.test(entity.name) &&
      (!only || only.test(entity.name)) &&
      (anyBefore || left.test(inside ? text.slice(from, to) : before)) &&
      (anyAfter || right.test(after)),
  );
  // 在河南，…: a place that is set before the sentence is what it is about
  const sets = rule?.role === 'location' && text[to] === '，' && /(?:^|[，：；]|而|此外|同时)在$/.test(before);
  const role = sets || (rule?.role === 'attribution' && reportsOwn(text, mention)) ? null : (rule?.role ?? null);
  known.set(mention, role);
  return role;
}

/** A list shares the role of its first: 赴北京、上海, 对标深圳、杭州. */
export function shareRoles(text: string, mentions: readonly EntityMention[]): void {
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    if (mention.role || !before?.role || before.role === 'comparand' || before.role === 'attribution') return;
    if (mention.entity.kind === before.entity.kind && mention.from === before.to + 1 && /[、和及与]/.test(text[before.to]!))
      mention.role = before.role;
  });
}

/** 全国 within a clause of a city's report says how far a claim reaches; at the start of a clause it is the subject. */
export function reachOf(text: string, { from }: EntityMention): MentionRole | null {
  return from === 0 || /[，。；：、（\s]/.test(text[from - 1]!) ? null : 'comparand';
}
