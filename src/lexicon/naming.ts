/** A gate: where it matches, the number names something and measures nothing (GB/T 15835: 编号). */
export interface NamingRule {
  name: string;
  because: string;
  /** What the text before the number (up to 12 characters) must end with. */
  before?: RegExp;
  /** What the number and the text after it (up to 16 characters) must start with. */
  at?: RegExp;
}

const CN = '[一二两三四五六七八九十]';

export const NAMING: readonly NamingRule[] = [
  {
    name: 'idiom',
    because: 'a set phrase counts nothing: 百家争鸣, 一件事, 万里长城',
    at: /^(?:百家争鸣|百家姓|百花齐放|千家万户|千门万户|万户千家|万家灯火|万人空巷|万里长[城江征]|千里马|千里之|百里挑一|千载难逢|一揽子|一起|一列列|一趟趟|一辆辆|一根根|一栋栋|一盏盏|一幅幅|一间间|一排排|一天天|三角|三样|三班|三样|[几数\d一二三两四五六七八九十]+多?年[前来]|三类|一把手|一件事|一站式|一条龙|一条心|一体化|一盘棋|一张网|一张蓝图|一张图|一张表|一扇窗|一窗|一枝独秀|一口气|一席之地|一席话|一年一度|一年来|一年四季|一年到头|一次性|一手|一把好手|一位难求|一票难求|一片|一块[儿来去]|一场场|一个个|一项项|一件件|一条条|一座座|一批批|一张张|一户户|一家家|一代代|一次次|一点一滴|一步步|一步一|一回事|一道[^道路]|一部分|一类|一种|一样|一同|一对一|一串串|一篮子|一家亲|一家人|一个样|一个劲|一个半导|一个头|一本万利|一本正经|一份份|一层层|一双双|一面之|一句话|一封信|一票否决|一事一|一人一|一户一|一县一|一村一|一企一|一品一|一地一|一校一|一日游|一生一|一股脑|一组|一周|一天天|一岁|一年年|一笔勾|一笔带|一分为二|一分[耕部钱]|一旦|二人转|二人台|二人世界|三家店|三人行|三步走|三年五载|三个代表|三个务必|三个臭皮|三天打鱼|三天两头|三口之家|四个全面|四个意识|四个自信|四个现代|四个伟大|四套班子|四大班子|四大皆|四大名著|四大发明|五个一工程|五个一批|五年规划|五年计划|五位一体|五大洲|六一[国儿]|六大洲|七大洲|七一|八一|八项规定|八个明确|九大行星|九个坚持|十个明确|十次|十家牌|十年[树寒磨]|十分[^之]|十个指头|十倍百倍|百分[百点号数比]|百年|百里|千里|万年青|百科|百个|千个|百日|千斤顶|千年|千万别|千万不|千方|万次|万人迷|万家乐|两个维护|两个确立|两个毫不|两个一百|两个大局|两个结合|两个责任|两个文明|两个健康|两个先行|两个没有|两个转变|两个根本|两个循环|两个市场|两个务必|两个先|两座山|两条腿|两条战线|两面派|两面性|两面针|两面|两步走|两次函|两手)/,
  },
  {
    name: 'set-of-organs',
    because: '四套班子, 两院院士 name bodies by number',
    at: new RegExp(`^${CN}(?:套班子|大班子|大员|大代表|大会|中全会|届)`),
  },
  {
    name: 'round-of-renewal',
    because: '新一轮, 下一步, 过去一年, 这一年: an article, not a count',
    before: /[新上下这那每某另前后]$|过去$|[一二三四五六七八九十]年$/,
    at: /^一(?:轮|批|次|年|步|代|个|家|条|天|场|届|期|阶)/,
  },
  {
    name: 'phase',
    because: '二期 is a phase of a project; 分两期 counts them',
    before: /(?:^|[^分])$/,
    at: /^(?:[一二三四五六七]|[1-4](?=期(?:工程|项目|建设)))期/,
  },
  {
    name: 'months-of-year',
    because: '前四个月, 最近三个月 are periods',
    before: /(?:(?<![提超])前|比前|最近|头|过去|未来|今后|今年)$/,
    at: /^[\d一二三四五六七八九十]+个(?:月|季度)/,
  },
  { name: 'congress', because: '二十大, 十九大: a congress', at: /^(?:十[一二三四五六七八九]|二十[一]?)大/ },
  {
    name: 'proper-set',
    because: '三大球, 十大考古新发现, 五大连池: a fixed set goes by its number',
    at: /^[一二三四五六七八九十]+大(?:球|考古|连池|自然|家(?![一-龥])|湾|洲|洋|名著|发明|菜系|行星|队|军|院|员|将|佬|师|道|堰|学|赛[事]?|陆|运|妈|桥|庆|同|连|理|坝|厦|寨)/,
  },
  {
    name: 'three-industries',
    because: '三次产业 names the sectors of the economy',
    at: /^(?:三|一二三|二三|[123])次(?:产业|能源|革命|供水|创业|元|会议|全会|分配)/,
  },
  {
    name: 'secondary',
    because: '二次, 二级, 二类: of the second kind, not two of them',
    at: /^(?:二|一)(?:次(?!性|来|在)|级|类|等|线|代|号)/,
  },
  {
    name: 'plan-name',
    because: '三年行动, 五年计划 are names of plans',
    at: new RegExp(`^(?:${CN}|\\d)年(?:专项|攻坚|滚动|提升|倍增)*(?:行动(?!力)|计划|规划|方案|大变样)`),
  },
  { name: 'phone', because: '400-810-1234 is a number to call', before: /\d[-—–－]$/, at: /^\d+(?![\d.]*[%亿万元])(?:[-—–－]\d|$)/ },
  {
    name: 'model',
    because: 'G20, PM2.5, A4, T3: letters before a number name a thing',
    before: /[A-Za-z][-－]?$/,
    at: /^\d+(?:\.\d+)?(?:个|家|名|位|号|级|期|代|层|型|类|版|区|线|台|次|项|条|种|人|年|分|节|片|片区|度|组|场|盘|座|户|轮|门|起|处|天)/,
  },
  { name: 'century-decade', because: '80年代 is a period', at: /^(?:[\d]{2,4}|[一二三四五六七八九]十|[一二三四五六七八九]〇)年代/ },
  {
    name: 'calendar-year',
    because: '2023年, 二〇二三年, 98年 name a year',
    at: /^(?:(?:19|20|18|17|16)\d\d|[一二][〇零一二三四五六七八九]{3}|[〇零一二三四五六七八九]{2,4}(?<=[〇零][一二三四五六七八九]|[一二三四五六七八九]{4}|[一二三四五六七八九][〇零])|[5-9]\d)\s?年(?!多(?!了)|以上|左右|来|的?历史|间)/,
  },
  {
    name: 'school-year',
    because: '三年级, 二年制, 两年期 name a grade or a term',
    at: /^[^年]{1,3}年(?:级|制|期|生|度(?!以)|薪|报|会|检|货|轮|鉴)/,
  },
  { name: 'half-of-period', because: '上半年, 下半年, 前半场 are periods and halves of events', before: /[上下前后]$/, at: /^半/ },
  {
    name: 'half-year-report',
    because: '半年报, 半年度, 半成品, 半导体',
    at: /^半(?:年[报度]|天然|导|数|程|径|岛|成|场|决|价|壁|山|坡|封|自|挂|信)/,
  },
  { name: 'half-in-idiom', because: '一年半载, 半天下, 大半年', before: /[大多一小]$/, at: /^半(?:天|年|个)/ },
  { name: 'ordinal-in-clause', because: '第八十二条 and 第(三)项 name parts of a law', before: /第$|第[（(]$|[第之]\d*[、—至]$/ },
  {
    name: 'time-of-day',
    because: '8点30分, 9:30 are times',
    before: /(?:\d|[一二三四五六七八九十])[点时:：]$/,
    at: /^\d{1,2}分|^[一二三四五六七八九十]+分/,
  },
  { name: 'each', because: '每百元, 每千人: the measure of a rate, not a figure', before: /每$/, at: /^(?:百|千|万|十万|百万|亿|一)/ },
  { name: 'century', because: '21世纪, 二十世纪: a period', at: /^(?:1?\d|2[01]|二十[一]?|十[一二三四五六七八九])世纪/ },
  { name: 'grade', because: '5A级, 一级公路, 三甲: classes', at: /^(?:\d|[一二三四五])级(?!地震|以上地震|台阶)/ },
  { name: 'draft', because: '一读, 二审, 三农, 四化', at: /^[一二两三四五六七八九十](?:审|读|农|化|好|有|包|通|严|实|新|保)/ },
];
