import { NEIGHBOURS } from './neighbours.js';
import type { RoleRule } from './rolerule.js';

/** The other side of what is done, and what the subject acts on. */
export const PARTY_ROLES: readonly RoleRule[] = [
  {
    role: 'counterpart',
    because: '与上合组织国家进出口, 同浪潮集团合作: the other side',
    before: /(?:与|同|对|跟|向)$/,
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
    because: '与甲县、乙县毗邻: neighbours',
    before: /[与和同跟及、]$/,
    after: NEIGHBOURS,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '黄金、白银、精炼铜产量: the metal',
    before: /(?:[金铜铅锌镍锡铂]|期货|现货)[、和及与]?$/,
    after: /^/,
    only: /^白银[市区]$/,
  },
  {
    role: 'member',
    because: '白银产量, 白银、铜: the metal',
    before: /$/,
    after: /^(?:[、和及与](?:黄金|精?炼?[铜铅锌镍铂])|产量|价格?|期货|首饰|储量|制品|存货|白?条)/,
    only: /^白银[市区]$/,
  },
  {
    role: 'counterpart',
    because: '某军空袭造成3人死亡: the dead are not those of who attacks',
    before: /$/,
    after: /^[^，。；]{0,14}(?:空袭|袭击|轰炸|炮击|打击|行动|开火|枪击)[^，。；]{0,14}(?:造成|导致|致)[^，。；]{0,12}(?:死|伤|丧生|遇难)/,
    kinds: ['organisation'],
    unless: /(?:小学|中学|大学|学院|学校|医院|超市|商场|教堂|清真寺|酒店|剧院|工厂|厂|矿|监狱)$/,
  },
  {
    role: 'member',
    because: '青岛市级企业, 省、市各级人才: the level of an award, not the place',
    before: /$/,
    after: /^各?级(?!别)/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '以“海生万象”为主题: words of a motto',
    before: /[“][^”]{0,12}$/,
    after: /^[^“]{0,14}”为主题/,
  },
  {
    role: 'member',
    because: '黎巴嫩当地时间4月27日: by whose clock',
    before: /$/,
    after: /^(?:当地)?时间[0-9日月年上下午晚凌晨傍早中点时分:：]{0,14}，/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '全球106个国家和地区的客商: of all that there are',
    before: /$/,
    after:
      /^(?:约|近|超过?|逾|共)?\d+[多余]?个(?:国家|地区|经济体)(?:和地区)?[^，。；]{0,24}(?:参[与展会赛加]|客商|嘉宾|代表|选手|运动员|展商|企业|机构|专家|学者|青年|团队|观众|媒体)/,
    only: /^(?:全球|世界|亚洲|欧洲|非洲|大洋洲|[南北]美洲|拉美|美洲|欧亚|东南亚|中东|中亚|南亚|太平洋)/,
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
    role: 'member',
    because: '中欧（中亚）班列: the branch of a name',
    before: /[（(]$/,
    after: /^[）)](?:班列|专列|线路|货运|航线|专线|冷链|快线|通道)/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '通达欧洲18个国家, 往来甲、乙两地: where it reaches, counted or not',
    before: /(?:通达|直达|可达|遍布|遍及|惠及|涵盖|涉及|往来|往返|出口|远销|覆盖了?)$/,
    after: /^/,
    kinds: ['place'],
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
    because: '某某大学毕业的某某某: where he learnt',
    before: /$/,
    after: /^[^，。；]{0,8}毕业(?:的|后|，|于)/,
    kinds: ['organisation'],
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
    after:
      /^(?![^，。；]{0,14}(?:票房|首印|累计|译成|上映|首映|公映|首播|开播|收视|播放|播出|上线|观影|场次|排片|连载|发行|出版|销量|印数|豆瓣|评分|演出|首演|巡演|预售|点映|收官|更新|下载|收录|时长|片长|投资|耗资|成本|历时))(?![^，。；]{0,8}(?:提出|明确|规定|指出|部署|要求|显示|强调|包括|对标|列出|涵盖|共|从|确定|聚焦|安排|分为|由|含|设|全文|将|对|把|新增|增加|修改|删除))/,
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
    role: 'member',
    because: '违反欧盟反垄断法: the law that something is done by',
    before: /(?:违反|触犯|依据|依照|根据|按照|援引|适用|修订|实施|通过|依)了?[^，。；]{0,6}$/,
    after: /^/,
    kinds: ['other'],
    only: /法$/,
  },
  {
    role: 'member',
    because: '按照开发区“六个一批”项目安排，今年将…: what is gone by',
    before: /(?:按照|根据|依据|对照|遵照)[^，。；]{0,10}$/,
    after: /^[^，。；]{0,6}(?:安排|要求|部署|目标|计划|规划|思路|精神|意见|办法|方案)，/,
    kinds: ['project', 'other', 'organisation'],
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
    because: '项目由中建三局承建，总建筑面积…: who builds it for another',
    before: /由$/,
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
