/** A gate: where it matches, the number names something and measures nothing (GB/T 15835: 编号). Reading goes on behind what `at` matched. */
interface NamingRule {
  name: string;
  because: string;
  /** What the text before the number (up to 12 characters) must end with. */
  before?: RegExp;
  /** What the number and the text after it (up to 24 characters) must start with. */
  at: RegExp;
}

const rule = (name: string, because: string, at: RegExp, before?: RegExp): NamingRule =>
  before ? { name, because, at, before } : { name, because, at };

/** Reigns and calendars whose years are told by their number. */
const ERAS =
  /(?:公元前?|西元前?|民国|昭和|平成|令和|明治|大正|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|顺治|洪武|永乐|宣德|成化|弘治|正德|嘉靖|隆庆|万历|天启|崇祯|贞观|开元|天宝|建安|太初|元狩|元鼎|建武|永平|大业|开皇|熙宁|元丰|绍兴|淳熙|至元|至正|庆历|元和|大中|太和|天圣|宣和)$/;

/** Dates and times that no period covers, ordinals, codes, fixed names; phrases are in `idioms.ts`. */
export const NAMING: readonly NamingRule[] = [
  rule(
    'calendar-year',
    '2023年, 二〇二三年, 98年 name a year',
    /^(?:1[6-9]|20)\d\d\s?年(?!多(?!了)|以上|左右|的?历史)|^(?:[一二][〇零一二三四五六七八九]{3}|[〇零一二三四五六七八九]{2,4}(?<=[〇零][一二三四五六七八九]|[一二三四五六七八九]{4}|[一二三四五六七八九][〇零])|[5-9]\d)\s?年(?!多(?!了)|以上|左右|来|的?历史|间)/,
    /(?<!最[高长多短低]|长达|至少|至多|最少)$/,
  ),
  rule(
    'era',
    '公元前101年, 光绪三十年: years of an era',
    /^[\d元一二三四五六七八九十〇零百]+(?:[-~—～至到][\d一二三四五六七八九十百]+)?年(?!间)/,
    ERAS,
  ),
  rule('gathered', '欢聚一堂: the numeral closes a set phrase', /^一堂(?!课)/, /(?:[欢汇齐相共团]聚|济济)$/),
  rule('over-again', '一个又一个, 一次接着一次: again and again, not one', /^一[^\s\d，。、；：]/, /一\p{Script=Han}(?:又|接着|连着|接)$/u),
  rule(
    'become-one',
    '打成一片, 乱作一团: the numeral closes a set phrase',
    /^一[片团]/,
    /(?:打|连|融|响|乱|闹|哭|滚|抱|挤|扭|乱)[成作做]了?$/,
  ),
  rule('classes', '二三线城市, 一二类县: classes side by side, not a range', /^[一二三四五六]{2,3}(?=[类线级档](?![似别]))/),
  rule('decade', '80年代 is a period', /^(?:\d{2,4}|[一二三四五六七八九]十|[一二三四五六七八九]〇)年代/),
  rule('century', '21世纪, 二十世纪 is a period', /^(?:1?\d|2[01]|二十[一]?|十[一二三四五六七八九]?|[一二三四五六七八九])世纪/),
  rule('years-ago', '两年前, 三年来: a point or span of time', /^[几数\d一二三两四五六七八九十]+多?年[前来]/),
  rule(
    'months-of-year',
    '前四个月, 最近三个月 are periods',
    /^[\d一二两三四五六七八九十]+个(?:月|季度)/,
    /(?:(?<![提超])前|比前|最近|头|过去|未来|今后|今年)$/,
  ),
  rule(
    'past-year',
    '新一轮, 下一步, 过去一年: an article, not a count',
    /^一(?:轮|批|次|年|步|代|个|家|条|天|场|届|期|阶)/,
    /(?:[新上下这那每某]|(?<![提超])前|过去的?|[一二三四五六七八九十]年)$/,
  ),
  rule('another', '另一种, 另一家: an article', /^一(?=[^\d一二三四五六七八九十百千万亿])/, /另$/),
  rule('these-days', '这两天, 今明两年: days and years by where they lie', /^[两几三](?:天|年|日)/, /(?:这|今明|明后|昨今|前后)$/),
  rule('four-sides', '向四周扩大, 四周的群山: all around, not four weeks', /^四周(?![内后前时])/, /(?:[向在朝往从是把沿]|[的了])$/),
  rule(
    'past-span',
    '近三年投入, 在近两个月里: a span up to now, not nearly so long',
    /^[\d一二两三四五六七八九十]{1,3}多?(?:年|个多?月|周|天|日)(?!多|左右|的(?:努力|建设|时间|发展|奋战))/,
    /(?:^|[，。；、：（“在])最?近$/,
  ),
  rule(
    'span-summed',
    '五年累计完成, 两年平均增长, 十年间: the span that a sum or a mean is of',
    /^[\d一二两三四五六七八九十]{1,3}多?年(?:累计|总?共(?![同建享识有])|平均(?![^增每年]{3})|新增|翻|间(?![隔歇])|里(?![程面]))/,
    /(?:^|[，。；、：（“\s\0])$/,
  ),
  rule(
    'village',
    '三乡镇举办…: a town whose name is a number of 乡',
    /^[三四五六七八九]乡镇(?=[举召签引位地本今党人政辖共制全将完实，、。]|$)/,
    /(?:^|[，。；：、（“\s\0]|[对市区县在为])$/,
  ),
  rule(
    'village',
    '两家子镇, 三道岭乡, 五里墩村 are names',
    /^[一二三两四五六七八九十百]{1,3}(?:家子?|台子?|间|道|里|门|口|棵|股|架|块|眼|堆|盘|担|斗|步|片|站|顶|岔|级)[一-龥]{0,2}(?:镇|乡(?!镇|村)|村(?![民庄级干部])|屯|街道|遗址)(?=$|[\d，。、；：（）“”\s\0的等位东西南北]|委|党|人民政府|镇|村|出土)/,
  ),
  rule(
    'span-ahead',
    '过去24小时, 未来三天: a span by where it lies',
    /^[\d一二两三四五六七八九十]{1,3}多?(?:年|个多?月|周|天|日|个?小时)(?!多|左右)/,
    /(?:过去|未来|今后)$|接下来的?$/,
  ),
  rule(
    'water',
    '八道水库, 三道湾大桥 are names',
    /^[一二三四五六七八九十]{1,2}道(?:水库|河(?![堤道])|沟(?!通)|江|湾|岭|坝|林子|桥(?!梁))/,
    /(?:^|[，。；：、（“\s\0])$/,
  ),
  rule('slogan-of-ones', '“六个一批”, 五个一工程: kinds go by their number', /^[二两三四五六七八九十]个一(?![级类万亿])/),
  rule('school-year', '三年级, 二年制 name a grade or a term', /^[^年]{1,3}年(?:级|制|期(?!间)|生|薪|报|会|检|货|轮|鉴|义务|一贯)/),
  rule(
    'plan-name',
    '三年行动, 五年计划 are names of plans',
    /^(?:[一二两三四五六七八九十]|\d)年(?:专项|攻坚|滚动|提升|倍增)*(?:行动(?!力)|计划|规划|方案|大变样)/,
  ),
  rule(
    'time-of-day',
    '8点30分, 9:30 are times',
    /^(?:[0-5]?\d|[一二三四五六七八九十]+)分(?!钟)/,
    /(?:\d|[零〇两一二三四五六七八九十])[点时:：度]$/,
  ),
  rule('hour', '9点, 晚上8点左右 are times; 3200点 is an index', /^(?:[01]?\d|2[0-4])点/),
  rule('village', '三家村, 八家子 are places', /^[一二三四五六七八九十]+家(?:村|堡|屯|庄|店|子)(?![级办营里])/),
  rule(
    'look-back',
    '五年成就, 十年巨变: years looked back on',
    /^(?:[三四五六七八九十]|\d{1,2})年(?:发展|奋斗|改革|建设|工作)?(?:成就|成绩|巨变|回眸|回顾|变迁)/,
  ),
  rule(
    'one-by-one',
    '一车车运走, 一棵棵种下: one after another',
    /^一([车棵排筐箱捆艘辆幢垄畦簇朵颗粒串袋堆摞本张页封份队群段级阶层层罐桶盆]|趟)\1(?!\1)/,
  ),
  rule('half-of-period', '上半年, 前半场, 大半年: halves of periods and events', /^半/, /[上下前后大多小]$/),
  rule(
    'half-word',
    '半年报, 半年成绩单, 半成品, 半导体',
    /^半(?:年(?:[报度]|成绩|答卷|业绩|工作|经济|大考|考)|导|数(?!以上|的|[，。；、])|程|径|岛|成|场|决|价|壁|山|坡|封|自|挂|信|天然)/,
  ),
  rule(
    'plenary',
    '十二届五次全会, 五次、六次全会: meetings go by number',
    /^[一二三四五六七八九十]+次(?:、[一二三四五六七八九十]+次)*(?:全会|全体|会议|大会|党代|代表|人大|人代会|[职教团妇]代会|常委|政协|中央全会|理事)/,
  ),
  rule('organs', '四套班子, 四大班子 name bodies', /^[一二两三四五六七八九十](?:套班子|大班子|大员|大代表|大会|中全会|届)/),
  rule('congress', '二十大, 十九大: a congress', /^(?:十[一二三四五六七八九]|二十[一]?)大/),
  rule(
    'proper-set',
    '三大球, 十大考古新发现: a fixed set goes by its number',
    /^[一二三四五六七八九十]+大(?:球|考古|自然|湾|洲|洋|菜系|军|院|员|将|佬|师|道|堰|学|赛|陆|运|妈|桥|庆|同|连|理|坝|厦|寨)/,
  ),
  rule(
    'three-industries',
    '三次产业 names the sectors of the economy',
    /^(?:三|一二三|二三|[123])次(?:产业|能源|革命|供水|创业|会议|全会|分配)/,
  ),
  rule('secondary', '二次创业, 一级公路, 二类: of the second kind, not two of them', /^[二一](?:次(?!性|来|在)|级|类|等|线|代|号)/),
  rule('second', '二轮延包: 二 before a measure word names, 两 counts', /^二(?=[部轮回个次期家项条类级代审胎孩手线环字]|分(?!之))/),
  rule(
    'phase',
    '二期 is a phase of a project; 分两期 counts them',
    /^(?:[一二三四五六七](?:[、和及至][一二三四五六七]){0,3}|[1-4](?=期(?:工程|项目|建设)))期/,
    /(?:^|[^分])$/,
  ),
  rule(
    'grade',
    '5A级, 一级公路, 3级应急响应: classes',
    /^(?:\d|[一二三四五])级(?!(?:以上|左右)?的?(?:地震|余震|[大阵台强狂飓]风|雷暴大风|[东南西北偏]{1,3}风|风(?![险格貌景电味情]))|台阶)/,
    /(?<!(?:风力|阵风|震级|烈度|强度)[^，。；、]{0,6})$/,
  ),
  rule('exam-tier', '一本上线: a tier of universities', /^[一二三]本(?:上线|以上|线|院校|批|录取|率|及)/),
  rule('word-end', '统一大市场, 唯一, 逐一: 一 ends a word', /^一/, /[统唯逐专单同划归惟之合]$/),
  rule(
    'idiom-end',
    '约法三章, 五花八门, 说三道四, 老两口: the number stands inside a phrase',
    /^(?:三章|八门|三道四|两口|三折|五次|三分|三丈|三尺|三舍|三秋)/,
    /(?:约法|五花|说|老|一波|三番|入木|火冒|垂涎|退避|一日)$/,
  ),
  rule('leading-zero', '遥感09组, 007号: a code', /^0\d/),
  rule('share-bonus', '10转10, 10送5派2元: shares given for ten', /^(?:每?10股?|十)[转送派](?=[\d一二三四五六七八九十])/),
  rule('named-articles', '国“十条”, 新“国九条”: rules go by their number', /^[一二三四五六七八九十]+条[”"]/, /[“"]国?$/),
  rule('named-kinds', '“三大”工程, “五大”行动: kinds go by their number', /^[一二两三四五六七八九十]大[”"]/, /[“"]$/),
  rule(
    'jubilee',
    '成立70周年论坛: an event named after an anniversary',
    /^\d+周年(?:系列)?(?:论坛|大会|晚会|文艺|展览|招待会|座谈会|庆典|成就展|阅兵|主题)/,
  ),
  rule(
    'train',
    '686次国际旅客列车: a train goes by its number',
    /^\d{1,4}次(?:国际|旅客|特快|直达|动车|高铁|临客|旅游|货运|中欧)*(?:列车|班列|航班|快车)/,
  ),
  rule(
    'year-of-event',
    '2019城市论坛, 2023届毕业生: an event or a class goes by its year',
    /^(?:199\d|20(?:0[1-9]|[1-3]\d))(?=届|大(?!个|批)|城市|国(?!家)|市|段|声|夜)/,
  ),
  rule(
    'institute',
    '研究院601所, 第三监狱二所: an institute goes by its number',
    /^[1-9]\d{2}所(?=[一-龥])(?![一-龥]{0,6}(?:学|院|园|校|中心|点|站|房))/,
    /(?:[一二三四五六七八九]院|研究院|集团|航天|航空|船舶|兵器|电科|核工业)$/,
  ),
  rule('model-year', '2011款凯美瑞: a model goes by its year', /^(?:19|20)\d\d款/),
  rule('very', '十分 is "very"; 十分之一 is a tenth', /^[十万]分(?!之)/),
  rule('digits-of-growth', '两位数增长 speaks of digits', /^[一二两三四五六七\d]位数/),
  rule('sides', '八方支援, 三方协议: sides, not volumes', /^[一二两三四五六七八九十]方(?!面(?![军向]))/),
  rule(
    'event',
    '110米栏, 4×100米接力, 5000米速滑: names of races',
    /^[\d.]+(?:公斤级|(?:米|公里)(?:栏|接力|跨栏|跑|自由泳|蛙泳|蝶泳|仰泳|混合泳|个人混合|气步枪|气手枪|步枪|手枪|决赛|半决赛|短跑|障碍|跳台|台|板|速滑|马拉松|竞走|赛))/,
  ),
  rule('race', '男子100米: a race', /^[\d.]+(?:米|公里|公斤级|公斤)(?![长宽高])/, /(?:男子|女子|男女|(?<![米里])[×x*]|混合)$/),
  rule('coordinate', '北纬28.24度 is a place', /^[\d.]+度/, /(?:北纬|南纬|东经|西经)$/),
  rule('last-mile', '最后一公里: a figure of speech', /^一(?:公里|米|步|环|道|块|棒|程)/, /(?:最后|最先|最初|第)$/),
  rule('proverb', '成千上万, 数以亿计: many', /^(?:百上千|千上万|千上百|[十百千万亿]+计)/, /(?:成|以)$/),
  rule('set-of-three', '铁人三项, 现代五项: sports', /^[三五十]项/, /(?:铁人|现代|个人)$/),
  rule('each', '每百元, 每千人: the base of a rate, not a figure', /^(?:百|千|万|十万|百万|亿|一)/, /每$/),
  rule(
    'clause',
    '第八十二条, 第（三）项 name parts of a law',
    /^[\d一二两三四五六七八九十百]+[条款项章节编）)、]/,
    /第[（(]?$|第\d+[、—至]$/,
  ),
  rule('phone', '400-810-1234 is a number to call', /^\d+(?![\d.]*[%亿万元])(?:[-—–－]\d|$)/, /\d[-—–－]$/),
  rule(
    'model',
    'G20, PM2.5, A4, T3: letters before a number name a thing',
    /^\d+(?:\.\d+)?(?:个|家|名|位|号|级|期|代|层|型|类|版|区|线|台|次|项|条|种|人|年|分|节|片|片区|度|组|场|盘|座|户|轮|门|起|处|天|款|辆|大|对|把|段|城市|州|国|市)/,
    /(?:[A-Za-z][-－]?|[A-Za-z]\d*[—-])$/,
  ),
];
