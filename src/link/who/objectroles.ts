import type { RoleRule } from './rolerule.js';

/** What the subject acts on, sets up, is given, goes by or reaches. */
export const OBJECT_ROLES: readonly RoleRule[] = [
  {
    role: 'member',
    because: '入选某某组织“…”名录11项: whose list it is on',
    before: /(?:入选|列入|入围|跻身|获评|被评为|荣获|登上)了?$/,
    after: /^[“《]|^[^，。；、]{0,14}(?:名录|名单|称号|榜单?|奖|认证)/,
    kinds: ['organisation', 'other'],
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
      /(?:邀请|走访|考察|拜访|对标|瞄准|借鉴|承接|对接|依托|来自|发往|运往|销往|出口到|面向|辐射|学习|覆盖|助力|服务|连接|途经|前往|赶赴|抵达|以|把)$/,
    after: /^(?!为例)/,
    kinds: ['place', 'organisation'],
  },
  {
    role: 'member',
    because: '围绕新城的升级改造, 利用港区的优势: what the work is about or done with, not who does it',
    before: /(?:围绕|聚焦|瞄准|利用|发挥|借助|凭借|依托|融入|对接|紧抓|抢抓)$/,
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
      /^(?![^，。；]{0,14}(?:票房|首印|累计|译成|上映|首映|公映|首播|开播|收视|播放|播出|上线|观影|场次|排片|连载|发行|出版|销量|印数|豆瓣|评分|演出|首演|巡演|预售|点映|收官|更新|下载|收录|时长|片长|投资|耗资|成本|历时))(?![^，。；]{0,8}(?:提出|明确|规定|指出|部署|要求|显示|强调|包括|对标|列出|涵盖|共|从|确定|聚焦|安排|分为|分\d|由|含|设|全文|将|对|把|新增|增加|修改|删除))/,
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
    because: '获批“国家级某某示范区”, 被评为某某园区: the title that the subject is given',
    before:
      /(?:获批|获评|荣获|获得|入选|认定为|评为|授予|命名为|列为|确定为|跻身|成为|创成|创建成?)了?(?:全[国省市]|国家|省级|首批)?[“"《]?(?:国家级?|全[国省]|[省市]级)?$/,
    after: /^[^，。；]{0,4}[”"》]/,
    kinds: ['zone', 'project', 'organisation'],
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
];
