import type { RoleRule } from './rolerule.js';

/** The ends of a line, and what lies along it. */
export const LINE_ENDS: RoleRule = {
  role: 'location',
  because: '西起甲，东至乙，途经丙、丁: the ends of a line and what lies along it',
  before:
    /(?:[东南西北]{1,2}(?:[起始接连邻临靠抵达通至到依界濒倚毗]|毗邻|起于|止于)|起[自于点]|始[于发]|起点(?:是|为|在|位于)?|接入|引入|引至|接至|并入|汇入|止于|终于|终点(?:是|为|在|位于)?|途[经径]|(?:[东南西北]|先后|依次|(?:引出|出发)，|起[自于][^。；]{1,40}，)经(?:由|过|停)?|串联|串起|贯穿|穿[越过]|下穿|上跨|跨[越过]|绕经|再经(?:已建的)?)(?:[^，。；的]{1,20}[、和与])?(?:[^，。；的、]{1,12}[省市县区州乡镇])?$/,
  after: /^/,
  kinds: ['place', 'project'],
};

/** Where something is, happens, comes from or goes to. */
export const SETTING_ROLES: readonly RoleRule[] = [
  {
    role: 'location',
    because: '距离甲市东南300公里, 甲市以北约300公里: where something is measured from',
    before: /(?:距离?|相距)(?:省会|首府|县城|市区|城区|省城|州府|首都|市中心|中心城市)?$/,
    after: /^[东西南北]{0,2}(?:方向|部|面|海岸|海岸线)?(?:[约近]|大约|超过)?[\d一二两三四五六七八九十百千几数]/,
    kinds: ['place'],
  },
  {
    role: 'location',
    because: '甲市以北约300公里: where something is measured from',
    before: /$/,
    after: /^以[东西南北]{1,2}(?:方向)?(?:[约近]|大约|超过)?[\d一二两三四五六七八九十百千几数]+(?:[余多])?(?:公里|千米|海里|米)/,
    kinds: ['place'],
  },
  {
    role: 'location',
    because: '沿京云铁路铺设: along what something goes',
    before: /(?:^|[，。；：、是线])沿$/,
    after: /^/,
    kinds: ['project', 'place'],
  },
  {
    role: 'location',
    because: '在北交所上市, 科创板、上交所上市公司: where shares are traded',
    before: /$/,
    after: /^(?:主板|科创板|创业板|中小板)?(?:挂牌|上市|上会|过会|敲钟)/,
    only: /交易所|股转公司/,
  },
  {
    role: 'location',
    because: '在某宝“双11”的销售额, 在某东开设网店: the platform that it is sold on',
    before: /(?:在|通过|登陆|借助|依托|入驻)$/,
    after: /^(?:[“"]?(?:双1[12]|双十一|618)|平台|网|上|等|直播|店铺|旗舰店|开店|开设|商城|特色馆|销售|首页|众筹)/,
    kinds: ['organisation'],
  },
  {
    role: 'location',
    because: '今天在某某会展中心开幕: where it is held',
    before: /在$/,
    after: /^[^，。；]{0,12}(?:举[行办]|开幕|闭幕|召开|启动|开赛|落幕)/,
    kinds: ['project', 'zone', 'organisation'],
  },
  {
    role: 'location',
    because: '中国队在某某奥运会上再添3金: where somebody does it',
    before: /[^，。；：\s、]在$/,
    after: /^(?:\p{Script=Han}{1,4}组)?(?:的?(?:赛场|比赛|现场|决赛|角逐))?[上中](?!，)/u,
    kinds: ['other'],
  },
  {
    role: 'location',
    because: '在某某奥运会上，全队夺得3枚金牌: where medals are won, which are the winner’s',
    before: /(?:^|[，。；：\s])在$/,
    after: /^[^，。；]{0,10}[上中]，[^。；]{0,40}?(?:[夺取获摘]得|夺|斩获|收获|拿下)了?\d+[枚块]?[金银铜]/,
    kinds: ['other'],
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
    because: '作为某镇重点发展的园区，…: whom it belongs to',
    before: /作为(?:我国|全省|全市|全国)?$/,
    after: /^[^，。；]{0,16}的[^，。；]{2,16}，/,
  },
  {
    role: 'location',
    because: '剔除甲等三只新股外，…: what is left out',
    before: /(?:^|[，。；：])(?:若|如果)?(?:剔除|扣除|除了?|不含|不计|不包括)[^，。；]{0,24}$/,
    after: /^[^，。；]{0,16}(?:以?外|之外|[后，])，?/,
    kinds: ['organisation', 'project'],
  },
  {
    role: 'location',
    because: '中国科学院院士1人: what people are, not whose they are',
    before: /$/,
    after: /^院士/,
    only: /科学院|工程院/,
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
  LINE_ENDS,
  {
    role: 'location',
    because: '场址与甲市中心的直线距离为51公里, 与乙机场相隔50公里: how far off something is',
    before: /[与离距]$/,
    after: /^(?:市?中心|市区|城区|主城区|县城)?的?(?:直线|公路|空间)?(?:距离|相距|相隔)/,
    kinds: ['place', 'project'],
  },
  {
    role: 'location',
    because: '线路自甲站引出: where a line begins',
    before: /[自从由](?:[^，。；]{1,6}(?:铁路|高铁|高速|公路|线))?$/,
    after: /^[^，。；]{0,8}(?:引出|出发|接出|起始)/,
    kinds: ['place', 'project'],
  },
  {
    role: 'location',
    because: '以某某工程为核心: what something is done by',
    before: /(?:^|[^可得难予所])以[^，。；的]{0,6}$/,
    after:
      /^[^，。；]{0,6}为(?:核心|主|重点|抓手|契机|龙头|依托|载体|中心|支撑|引领|基础|纽带|目标|突破口|牵引|统领|主体|平台|轴|圆心|起点|终点)/,
  },
  {
    role: 'location',
    because: '相继落户某某新城: where it settles',
    before: /(?:落户在?|入驻|进驻|落地在?)$/,
    after: /^/,
    kinds: ['place', 'zone'],
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
    because: '东山与西山间的列车运行时间: the ends of a line',
    before: /$/,
    after:
      /^(?:[至到与和—–-][\p{Script=Han}]{2,8}?)?(?:两地|之?间)?的?(?:最快|客车|列车|旅客|高铁|动车|乘坐|全程|铁路)*(?:运行|旅行|通行|乘车|行车|车程|行程|时空距离)(?:时间|时长|用时)?/u,
    kinds: ['place'],
  },
  {
    role: 'location',
    because: '东山到西山的高铁, 东山到西山运行时间: the near end of a line',
    before: /$/,
    after: /^到[\p{Script=Han}]{2,8}?(?:的|运行|旅行|高铁|铁路|动车|列车|车程|行程|航线|航班|班列|最快|全程|乘坐|(?:仅|只)需|[仅只]用)/u,
    kinds: ['place'],
  },
  {
    role: 'location',
    because: "5日在广州闭幕, 赴北京、上海招商: where it happens; what is signed or built there (在广州签约) is the place's",
    before: /(?:至|在|赴|于|从|到|抵|驻|位于|落户|来到|走进|地处)(?:[^，。；的]{1,12}、)?$/,
    after:
      /^(?![^，。；]{0,12}(?:造成|导致|引发|夺走|夺去))(?![^，。；]{0,6}(?:发生|遭遇|暴发|爆发)[^，。；]{0,16}(?:震|事故|爆炸|火灾|洪水|滑坡|泥石流|疫情|袭击|枪击|冲突|坍塌|车祸|火|龙卷风|海啸))(?!的[^，。；]{2,16}(?:数量|总数|人数|规模|面积|总量|存量|种群|投资额?|企业|门店|员工)[^，。；]{0,8}\d)(?!(?:集中|正式|全面|陆续|顺利|同步|全线)*(?:签约|开工|动工|投产|投运|投用|启用|竣工|落成|建成|奠基|通车|落户|落地))/,
    kinds: ['place'],
  },
];
