import { SURNAMES } from '../../lexicon/lexicon.js';
import { THAT_EVENT } from './events.js';
import type { ReferenceRule } from './referencerule.js';

/** Two or three characters, the first a family name. */
const PERSON = new RegExp(`^[${SURNAMES}]\\p{Script=Han}{1,2}$`, 'u');

/** What is no bureau. */
const COMPANY = /^(?!.*(?:局|厅|部|委|政府|海关|委员会|法院|检察院|协会|人民银行|央行)$)/;

/** 该项目, 公司, 会议, 本届论坛, 他: wordings for works, bodies, events and people, each with what it can mean and where that is looked for. */
export const NAMED_REFERENCES: readonly ReferenceRule[] = [
  {
    name: 'that_project',
    because: '该项目 is the project named last',
    pattern:
      /(?:该|这一|这个|这座|这条)(?:项目|工程|水库|船闸|枢纽|矿山|煤矿|铁矿|矿(?=[每年的总可将是一])|大桥|隧道|水电站|核电站|电站|电厂|码头|运河|油田|气田|航线|公路|铁路|高铁|高速|线路|道路|基地|机场)/g,
    fits: /./,
    kinds: ['project'],
    looks: 'last',
    unread: true,
  },
  {
    name: 'this_project',
    because: '本工程, and 项目 or 工程 alone at the head of a sentence before what a work has, is the project named last',
    pattern:
      /(?:本|此)(?:项目|工程)(?![部组])|(?<=^\s*)(?:项目|工程)(?=(?:总|计划|预计|位于|坐落|占地|建成|投产|达产|规划|由|拟|全部建|建设(?:规模|内容|地点|周期|期)|分[两二三]期|采用|设计|用地|建筑面积|年产|全长|起于|于20))/g,
    fits: /./,
    kinds: ['project'],
    looks: 'last',
  },
  {
    name: 'the_committee',
    because: '常委会 alone is the standing committee named last',
    pattern: /(?<=^|[，。；：、“由对经向受])常委会(?!委员|组成)/g,
    fits: /(?:常务委员会|常委会)$/,
    kinds: ['organisation'],
    looks: 'last',
  },
  {
    name: 'the_meeting',
    because: '会议表决通过了2部法律: the session of an assembly that was named last, where it decides',
    pattern: /(?<=^\s*|[，。；])(?:本次|这次)?(?:常委会)?会议(?=表决|审议|听取|共审议|共听取|以\d+票|应到|应出席|经过?表决)/g,
    fits: /次(?:全体)?会议$/,
    kinds: ['other'],
    looks: 'last',
  },
  { name: 'that_port', because: '该港', pattern: /(?:该|这个)港(?!区|口)/g, fits: /港$/, kinds: ['project'], looks: 'last' },
  {
    name: 'that_zone',
    because: '该园区, 片区 with 该',
    pattern: /(?:该|这个|这一)(?:园区|片区|示范区|开发区|新区|高新区|试验区|景区|综保区|保税区|产业园)/g,
    fits: /./,
    kinds: ['zone'],
    looks: 'last',
  },
  {
    name: 'that_company',
    because: '该公司 is the company named last',
    pattern: /(?:该|这家|这个|这一)(?:公司|企业|集团|工厂|行(?![业程星动政为走李道情])|厂(?![房家商址])|院|校|所|机构)(?!业)/g,
    fits: COMPANY,
    kinds: ['organisation'],
    looks: 'subject',
  },
  {
    name: 'company_alone',
    because: '公司 alone is the company that the story or its section is about, or the one named last',
    pattern: /(?<![\p{Script=Han}）)])公司(?!债)|(?<=[，。今年月度期,后])公司(?!债)/gu,
    fits: COMPANY,
    kinds: ['organisation'],
    looks: 'headed',
  },
  {
    name: 'the_firm',
    because: '本公司, 集团, 2023年末公司…: the company that the story reports on',
    pattern:
      /(?:本|我)(?:公司|集团|司(?=[\p{Script=Han}]{2}))|(?<![\p{Script=Han}）)“])集团(?!公司|有限|股份|[化军式]|作战|总部)|(?<=[年月季期][末底初]|期内|[今本去]年|[上下]半年|季度|目前|其中|同时|此外|预计|认为|显示|披露|由于|使得|导致|[占对为])公司(?![债法]|章程|制|治理|化|注册)/gu,
    fits: /./,
    kinds: ['organisation'],
    looks: 'firm',
  },
  {
    name: 'that_shop',
    because: '店里 is the shop named last',
    pattern: /(?<=^|[，。；：])(?:店里|店内|店中|馆里|该店|小店)/g,
    fits: /(?:[店馆楼家铺坊居号]|民宿|客栈|超市|书屋)$/,
    kinds: ['organisation'],
    looks: 'last',
  },
  {
    name: 'that_event',
    because: '本届论坛, 此次巡讲活动 is the one of its type named last',
    pattern: THAT_EVENT,
    fits: /./,
    kinds: ['other'],
    looks: 'type',
  },
  {
    name: 'that_person',
    because: '他, 她 at the head of a clause is the person named last',
    pattern:
      /(?<=^|[，。；：“、])(?:他|她)(?![们国人山乡方日处律]|用途|说|表示|告诉|介绍|认为|回忆|坦言|笑|强调|指出|透露|称|解释|补充|坦承|预计|建议)/g,
    fits: PERSON,
    kinds: ['other'],
    looks: 'last',
  },
];
