import type { Entity } from '../../../schemas/schemas.js';
import type { ReferenceRule } from './referencerule.js';

/** A class of bodies that texts take up by its word alone: 市场, 车站, 学校. */
interface BodyClass {
  /** The words that take one up, without 该, 本 or 全. */
  words: string;
  /** The one character that does behind 该, 我们 and 全: 该校, 我们厂, 全局. */
  short?: string;
  /** What that character may not go on with: 该站点. */
  unless?: string;
  /** Which names are of the class. */
  fits: RegExp;
  /** What has to follow a bare word where its own sense is as common: 市场共靠泊渔船, not 市场预计. */
  bare?: string;
}

/** What works alone have, or what becomes of them. */
const WORKS =
  '全长|全线|总长|主跨|主桥|桥面|桥长|双向|设计|采用|建成|通车|总投资|起于|起自|北起|南起|东起|西起|位于|总装机|装机|年(?:均)?发电|投产|开通|是|由|项目|工程|沿线|于|将|计划|预计';

/** 高铁通车里程 is of all of them. */
const LINES =
  '全长|总长|正线|双向|设计时速|设计速度|总投资|起于|起自|北起|南起|东起|西起|建成后|开通后|通车后|开通以来|项目|工程|设站|共设';

/** Titles of works, not of documents. */
const A_WORK =
  /^《(?![^》]*(?:规定|办法|意见|方案|规划|通知|条例|决定|公报|报告|纲要|指南|计划|法|公约|协议|协定|声明|宣言|白皮书|要点|清单|目录|标准|细则|批复|通报|公告|条约|备忘录)(?:（[^）]*）)?》)/;
/** What is told of films, plays and books. */
const SHOWN =
  '上映|首映|票房|首播|播出|累计|首印|发行|销量|豆瓣|评分|投资|时长|片长|点映|预售|译成|共|收视|历时|总时长|全长|耗时|制作|取景|拍摄|讲述|分为|该';

/** Texts that are taken up by their sort: 条例共六章, of the 《…条例》 named last. */
const DOCUMENTS: readonly BodyClass[] = ['条例', '办法', '意见', '方案', '计划', '纲要', '细则', '规划', '指南'].map((sort) => ({
  words: `(?:实施|行动|工作|管理)?${sort}`,
  fits: new RegExp(`^《[^》]*${sort}(?:[（(][^》]*[）)])?》`),
  bare: '共(?!同|享)|分为|提出|明确(?!要求)|部署|聚焦|围绕|从[^，。；]{1,8}方面|包括|涵盖',
}));

/** Names of works that end in `types`, or in what is done to such a work: 云岭机场二期扩建工程. */
const ofWorks = (types: string): RegExp =>
  new RegExp(`(?:${types})(?:[一二三四]期)?(?:新建|迁建|改?扩建|改造|除险加固|维修|整治|提升)*(?:工程|项目)?$`);

const CLASSES: readonly BodyClass[] = [
  {
    words: '市场|菜场|批发市场|水产城|农贸市场',
    fits: /(?:市场|菜场|水产城|果品城|商贸城|小商品城|轻纺城|茶城|家居城|建材城)(?:码头)?$/,
    bare: '共|内(?!部|需|外|容)|现有|每[天日]|日均|日交易|年交易|监测|靠泊|经营户|商户|摊位|管理[方处]|业务|方面|负责',
  },
  { words: '车站|火车站|客运站', short: '站', unless: '点位台立在起', fits: /站$/ },
  { words: '码头', fits: ofWorks('码头|渔港|港区?') },
  { words: '机场|航站楼|新航站楼', fits: ofWorks('机场|航站楼') },
  { words: '港口', short: '港', unless: '口澳人元股交', fits: /(?:.港|港口|港务局|港务集团|港口集团)$/ },
  {
    words: '学校|校园',
    short: '校',
    unless: '园企级',
    fits: /(?:大学|学院|中学|小学|学校|中专|技校|[一二三四五六七八九十]中|初中|高中|幼儿园|附中|附小)$/,
  },
  { words: '医院', fits: /(?:医院|卫生院|保健院|附院)$/ },
  { words: '院里', short: '院', unless: '士线落子', fits: /(?:医院|卫生院|保健院|法院|检察院|学院|研究院|设计院|福利院|敬老院)$/ },
  { words: '超市|商场|卖场', fits: /(?:超市|商场|卖场|百货|购物中心|购物广场)$/ },
  { words: '酒店|宾馆', fits: /(?:酒店|宾馆|饭店)$/ },
  { words: '工厂|厂里|厂区', short: '厂', unless: '房家商址', fits: /厂$/ },
  { words: '矿上|矿里|矿区', short: '矿', unless: '产山业石井', fits: /矿$/ },
  { words: '合作社|社里', short: '社', unless: '会区员长保交', fits: /合作社$/ },
  { words: '景区|公园|园里|园内', short: '园', unless: '区林艺', fits: /(?:景区|公园|植物园|动物园|湿地|乐园|风景区)$/ },
  { words: '农场|牧场|林场|渔场|场里', fits: /(?:农场|牧场|林场|渔场|养殖场|猪场|鸡场|牛场)$/ },
  { words: '图书馆|博物馆|馆内|馆里', short: '馆', unless: '长员藏', fits: /馆$/ },
  { words: '小区', fits: /(?:小区|家园|花园|花苑|公寓|新村|佳苑)$/ },
  { words: '水库', fits: ofWorks('水库') },
  {
    words: '遗址|墓地|墓群|大墓',
    fits: /(?:遗址|墓地|墓群|故城|窑址|[大汉]墓|[帝王]陵)$/,
    bare: '总面积|面积|内|出土|位于|距今|分布|发掘|发现|共|已|东西|南北',
  },
  { words: '大桥|特大桥|桥梁', short: '桥', unless: '梁隧面墩头', fits: ofWorks('桥'), bare: WORKS },
  { words: '隧道', fits: ofWorks('隧道'), bare: WORKS },
  { words: '通道', fits: ofWorks('通道'), bare: WORKS },
  { words: '枢纽', fits: ofWorks('枢纽'), bare: WORKS },
  { words: '水电站|电站|电厂', fits: /(?:电站|电厂)$/, bare: WORKS },
  { words: '高铁|铁路|线路|全线', fits: /(?:高铁|铁路|高速|公路|号线)$/, bare: LINES },
  { words: '高速|公路|高速公路', fits: /(?:高速|公路)$/, bare: LINES },
  { words: '垦区', fits: /垦区$/ },
  { words: '林区', fits: /林区$/ },
  { words: '口岸', fits: /口岸$/ },
  {
    words: '局里',
    short: '局',
    unless: '面势部限域长性观地中',
    fits: /(?:铁路局|供电局|电业局|电力局|邮政局|港务局|矿务局|农垦局|管理局|分局|总局|工程局|公路局)$/,
  },
  { words: '段内', short: '段', unless: '落子位时', fits: /至.{2,12}段$|[线路速][\p{Script=Han}]{1,6}段$/u },
  { words: '段里', short: '段', unless: '落子位时', fits: /(?:公路段|工务段|机务段|车务段|车辆段|电务段|供电段|客运段|养护段)$/ },
  { words: '行里', short: '行', unless: '业程星动政为走李道情', fits: /(?:银行|分行|支行|农商行|信用社)$/ },
  { words: '海关', short: '关', unless: '于键注系联心口税', fits: /海关$/ },
  { words: '研究所', short: '所', unless: '有以在谓需属说', fits: /(?:研究所|事务所|卫生所)$/ },
  { words: '队里', short: '队', unless: '伍员长', fits: /(?:大队|支队|总队|中队|勘探队)$/ },
  {
    words: '球队|全队',
    fits: /(?:队|[男女][足篮排]|国[足乒羽]|俱乐部)$/,
    bare: '本赛季|赛季|目前|场均|全场|共|已|取得|主场|客场|三分|现有|拥有|今年|去年|累计|注册',
  },
  { words: '影片|电影|纪录片|专题片|动画片', short: '片', unless: '区面段场子', fits: A_WORK, bare: SHOWN },
  { words: '电视剧|剧集|话剧|舞剧|歌剧|音乐剧', short: '剧', unless: '组情院场目本烈种团', fits: A_WORK, bare: SHOWN },
  { words: '丛书|图书|小说', short: '书', unless: '记法院店', fits: A_WORK, bare: SHOWN },
  ...DOCUMENTS,
  { words: '船上', fits: /(?:号|[渔船]\d{4,6}船?)$/ },
];

const KINDS: readonly Entity['kind'][] = ['organisation', 'project', 'zone', 'place', 'other'];
/** Where a clause begins, with a time before or not. */
const HEAD = '(?<=^|[，。；：“、（]|目前|今年|去年|如今|昨日|昨天|今天|今日|期间|以来|[年月日时前后]|其中|因此|同时|此外|为此|节前|节后)';
/** What a body does that a bare word takes up. */
const DOES =
  '(?:方面)?(?:共|已|还|现有|现已|目前|每[天日月年]|日均|年均|月均|单日|全天|为此|增设|增开|增派|备|投入|累计|开设|设有|设置|拥有|接待|发送|到发|新增|推出|占地|总?建筑面积|总投资|招|有(?!关|望|些|限|没|效)|\\d)';

/** 该局, 该船: bodies and craft that go by 该 alone. */
const NAMED_SO: readonly ReferenceRule[] = [
  {
    name: 'that_body',
    because: '该局, 该馆 is the body named last whose name ends so',
    pattern:
      /该(?:分?局(?!面|势|部|限|域)|厅|委(?!员|托)|署|院(?!士|线)|校(?!园)|馆(?!长|藏)|中心|协会|学会|商会|基金会|支队|大队|总队|中队|[海边]关|社(?!会|区|交)|台(?!商|胞|风)|网点|分行|支行|银行|医院|大学|学院|中学|小学|研究院|研究所|实验室|法院|检察院|管委会|指挥部|办公室|合作社)/g,
    fits: /./,
    kinds: ['organisation'],
    looks: 'ending',
  },
  {
    name: 'that_craft',
    because: '该船, 该车型, 该型飞机: the ship, car or craft named last',
    pattern:
      /(?:该|这[艘架款颗枚]|此[款型])型?(?:船(?!员|长|东)|轮(?!胎)|舰|邮轮|货轮|客机|飞机|机型|车型|车(?!间|辆|站|主|企)|手机|产品|卫星|火箭|飞船|无人机|直升机|潜水器)/g,
    fits: /./,
    kinds: ['other'],
    looks: 'craft',
  },
];

/** 市场共靠泊渔船…, 该学校, 我们厂: the body of that class named last. */
const OF_CLASSES = CLASSES.flatMap(({ words, short, unless, fits, bare }): ReferenceRule[] => {
  const forms = [
    `(?:该|本|这家|这个|这[座所部支条]|我们|咱们?|俺们?|我们这个)(?:${words})(?!们|化|型|级)`,
    `${HEAD}(?:${words})(?=${bare ?? DOES})`,
  ];
  // 园内栽植…, 店里坐满…: what is inside is its own
  const inside = words.split('|').filter((word) => /[里内上]$/.test(word));
  if (inside.length > 0) forms.push(`${HEAD}(?:${inside.join('|')})(?=[\\p{Script=Han}\\d])(?!的)`);
  // 全局, 我院: the whole of it, and its own word for itself
  if (short) forms.push(`(?:该|这[座家所部支条]|${HEAD}(?:我们|咱们?|[全我本]))${short}(?![${unless ?? ''}])`);
  return [
    {
      name: `of_class_${short ?? words.split('|')[0]}`,
      because: `${words.split('|')[0]} alone is the one named last`,
      pattern: new RegExp(forms.join('|'), 'gu'),
      fits,
      kinds: KINDS,
      looks: 'last',
    },
  ];
});

/** References to bodies by what sort of body they are. */
export const CLASS_REFERENCES: readonly ReferenceRule[] = [...OF_CLASSES, ...NAMED_SO];
