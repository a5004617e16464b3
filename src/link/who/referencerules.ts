import type { Entity } from '../../../schemas/schemas.js';
import { ARMS_OF_STATES, SIDES, SURNAMES } from '../../lexicon/lexicon.js';
import { THAT_EVENT } from './events.js';

/** A wording that refers to what was named elsewhere. */
export interface ReferenceRule {
  name: string;
  because: string;
  pattern: RegExp;
  /** What the wording can mean, by the name of the entity. */
  fits: RegExp;
  kinds: readonly Entity['kind'][];
  looks: Looks;
  /** Where nothing settles it, what is meant stays open, by its level: 我省 of an article without a place. */
  ours?: string;
  /** What it takes up may stand before it without having been read as a name: 楚能动力电池项目. */
  unread?: true;
}

/**
 * Where a reference looks: `unit` for the unit that the article is in, `last` for what was named last, `subject` for the first fit of this
 * sentence, then of the one before, then the last; `firm` for the company that the story reports on, `headed` for that one, or the one
 * of the heading, or the subject; `type` for the last whose name ends as the reference does, `ending` for the last body that does; `craft` for the last thing that goes by
 * a number or a name of its own; `state` for the country named last; `side` for the country of whose name it has
 * the first character; `country` for our own; `elsewhere` for nothing that has a name.
 */
export type Looks =
  | 'unit'
  | 'last'
  | 'subject'
  | 'firm'
  | 'headed'
  | 'type'
  | 'ending'
  | 'craft'
  | 'state'
  | 'side'
  | 'country'
  | 'elsewhere';

/** Two or three characters, the first a family name. */
const PERSON = new RegExp(`^[${SURNAMES}]\\p{Script=Han}{1,2}$`, 'u');

/** What is no bureau. */
const COMPANY = /^(?!.*(?:局|厅|部|委|政府|海关|委员会|法院|检察院|协会|人民银行|央行)$)/;

/** 市政府 behind 全 or 我 is a body; 全市政府性基金 and 全市政务服务 are the city's. */
const GOVERNS = '政(?!府(?:性|采|债|投|购)|务|法|策)';

/** 全市, 该县, 该项目, 公司, 本届论坛: each with what it can mean and where that is looked for. */
export const REFERENCE_RULES: readonly ReferenceRule[] = [
  {
    name: 'whole_city',
    because: '全市 is the city the article is in',
    pattern: new RegExp(`(?:全|我|(?<![样资成日基根剧课版文])本)市(?!场|民|值|面|级|区|委|${GOVERNS}|直)`, 'g'),
    fits: /市$/,
    kinds: ['place'],
    looks: 'unit',
    ours: '市',
  },
  {
    name: 'inland',
    because: '国内 before what is measured is the country',
    pattern:
      /(?<=^|[，。；：、（目前本期来前对年月])国内(?=的?[\p{Script=Han}]{2})(?!外|生产总值|首|最|唯一|领先|一流|著名|知名|先进|率先|某|某些|有关|专家|媒体|第)/gu,
    fits: /^中国$/,
    kinds: ['place'],
    looks: 'country',
  },
  {
    name: 'abroad',
    because: '国外 at the head of a clause is everywhere else, and stays open',
    pattern: /(?<=^|[，。；：、“称])国外(?=[\p{Script=Han}]{2})(?!的?(?:专家|媒体|学者|品牌商|客商))/gu,
    fits: /^$/,
    kinds: ['place'],
    looks: 'elsewhere',
  },
  {
    name: 'whole_province',
    because: '全省',
    pattern: new RegExp(`(?:全|我|(?<![样资成日基根剧课版文])本)省(?!级|直|委|${GOVERNS})`, 'g'),
    fits: /省$/,
    kinds: ['place'],
    looks: 'unit',
    ours: '省',
  },
  {
    name: 'whole_county',
    because: '全县',
    pattern: new RegExp(`(?:全|我|(?<![样资成日基根剧课版文])本)县(?!级|直|委|${GOVERNS}|域)`, 'g'),
    fits: /县$/,
    kinds: ['place'],
    looks: 'unit',
    ours: '县',
  },
  {
    name: 'whole_district',
    because: '全区 is the district, zone or autonomous region the article is in',
    pattern: new RegExp(`(?:全|我|(?<![样资成日基根剧课版文])本)区(?!级|域|直|委|${GOVERNS}|间|块)|(?<=^|[，。；：前年月])区内(?!外)`, 'g'),
    fits: /区$/,
    kinds: ['place', 'zone'],
    looks: 'unit',
    ours: '区',
  },
  {
    name: 'whole_prefecture',
    because: '全州, 全盟, 全旗',
    pattern: /(?:全|我)[州盟旗](?!级)/g,
    fits: /[州盟旗]$/,
    kinds: ['place'],
    looks: 'unit',
  },
  {
    name: 'autonomous_region',
    because: '自治区 alone',
    pattern: /(?<![、各个]|自治州|特别)自治区(?!直|级|、|）|党委|政府|副?主席|人民)/g,
    fits: /自治区$/,
    kinds: ['place'],
    looks: 'unit',
  },
  {
    name: 'that_city',
    because: '该市 is the city named last',
    pattern: /(?:该|这座|这个)城?市(?!场|民|级)/g,
    fits: /市$/,
    kinds: ['place'],
    looks: 'last',
  },
  { name: 'that_province', because: '该省', pattern: /(?:该|这个)省(?!级)/g, fits: /(?:省|自治区)$/, kinds: ['place'], looks: 'last' },
  { name: 'that_country', because: '该国', pattern: /该国(?!家级|际|有|债)/g, fits: /./, kinds: ['place'], looks: 'state' },
  { name: 'that_county', because: '该县', pattern: /(?:该|这个|这座)县(?!级)/g, fits: /县$/, kinds: ['place'], looks: 'last' },
  { name: 'that_district', because: '该区', pattern: /(?:该|这个)区(?!域|间|块)/g, fits: /区$/, kinds: ['place', 'zone'], looks: 'last' },
  {
    name: 'that_town',
    because: '该镇, 该村',
    pattern: /该(?:镇|乡|村|街道|社区)|这个(?:镇|乡|村|社区)(?!子|庄)/g,
    fits: /(?:镇|乡|村|街道|社区)$/,
    kinds: ['place'],
    looks: 'last',
  },
  {
    name: 'the_village',
    because: '村里, 全村 are the village named last',
    pattern: /(?<=^|[，。；：、“在年月前日今先来里说对把让给到])(?:村里|全村|村上|村子里|[我俺咱]们?村)(?![人面])/g,
    fits: /村$/,
    kinds: ['place'],
    looks: 'last',
  },
  {
    name: 'the_town',
    because: '镇里 is the town named last',
    pattern: /(?<=^|[，。；：、“在年月前日今])(?:镇里|[俺咱]们?镇|我们镇)(?![人面])/g,
    fits: /镇$/,
    kinds: ['place'],
    looks: 'last',
  },
  {
    name: 'whole_town',
    because: '全镇 and 我镇 are the town named last, or one that stays open',
    pattern: /(?<=^|[，。；：、“在年月前日今使将成到对我动])(?:全镇|我镇)(?![人面域])/g,
    fits: /镇$/,
    kinds: ['place'],
    looks: 'last',
    ours: '镇',
  },
  {
    name: 'the_township',
    because: '全乡',
    pattern: /(?<=^|[，。；：、“在年月前日今])(?:乡里|全乡|[我俺咱]们?乡)(?![人面亲下村])/g,
    fits: /乡$/,
    kinds: ['place'],
    looks: 'last',
  },
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
    name: 'those_places',
    because: '上述6省: the row of places named last',
    pattern: /(?:上述|以上|前述)(?=[\d一二两三四五六七八九十]+个?(?:省|市|县|区|州|地区|国家))/g,
    fits: /、[^（]*(?:省份?|[市县区州国地]|区市|国家|地区)$/,
    kinds: ['place'],
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
    name: 'there',
    because: '当地 is the place named last',
    pattern: /(?<=^|[，。；：、])当地(?!时间|人|百姓|群众|居民|村民|媒体|特色|话)/g,
    fits: /^(?!.*(?:中国|全球))/,
    kinds: ['place', 'zone'],
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
  {
    name: 'side',
    because: '美方, 美国防部 in news of several countries are of the one of them that is called so',
    pattern: new RegExp(
      `(?<=^|[，。；：、“和与对向据在但由因经而日月])[${Object.keys(SIDES).join('')}](?:方(?![面案式法向位针便程阵圆块形队])|(?=${ARMS_OF_STATES}))`,
      'gu',
    ),
    fits: /^$/,
    kinds: ['place'],
    looks: 'side',
  },
];
