/** For each rule a sentence in which it binds a figure, what it says, and one in which it must stay silent. */
export interface RuleExample {
  rule: string;
  text: string;
  /** Figure, indicator, entity (null where any will do), measure. */
  finds: readonly [figure: string, indicator: string, entity: string | null, measure: 'level' | 'change' | 'share'][];
  silent: string;
}

export const RULE_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'at-rate',
    text: '崂山区一辆火车以60公里的时速驶来。',
    finds: [['60公里', '速度', '崂山区', 'level']],
    silent: '崂山区以60公里的海岸线吸引游客。',
  },
  {
    rule: 'bracketed-standard',
    text: '上半年，崂山区工业增加值增长8.4%，比全国(6.1%)高2.3个百分点。',
    finds: [['6.1%', '工业增加值', '中国', 'change']],
    silent: '上半年，崂山区(6.1%)工业增加值高于预期。',
  },
  {
    rule: 'ratio',
    text: '崂山区生师比为19.85:1。',
    finds: [['19.85:1', '生师比', null, 'level']],
    silent: '崂山区以3:1战胜对手。',
  },
  {
    rule: 'residents',
    text: '崂山区辖11个村，8169户、26137人。',
    finds: [
      ['8169户', '户数', '崂山区', 'level'],
      ['26137人', '人口', '崂山区', 'level'],
    ],
    silent: '崂山区搬迁8169户、26137人。',
  },
  {
    rule: 'two-in-one',
    text: '上半年，崂山区汽车产销1.2万辆和1.1万辆。',
    finds: [
      ['1.2万辆', '汽车产量', '崂山区', 'level'],
      ['1.1万辆', '汽车销量', '崂山区', 'level'],
    ],
    silent: '上半年，崂山区汽车产销增长3%和2%的企业有5家。',
  },
  {
    rule: 'awarded',
    text: '对连续两个月排名末位的崂山区，按照办法扣减补偿金200万元；奖励城阳区100万元。',
    finds: [
      ['200万元', '扣减补偿金', '崂山区', 'level'],
      ['100万元', '奖励', '城阳区', 'level'],
    ],
    silent: '崂山区今年发放奖励200万元。',
  },
  {
    rule: 'rank-moved',
    text: '上半年，崂山区综合得分83.1分，较上年前进4位。',
    finds: [['4位', '得分排名', '崂山区', 'change']],
    silent: '上半年，崂山区新增院士4位。',
  },
  {
    rule: 'rank-from',
    text: '上半年，崂山区财政收入增幅由去年同期的第6位升至第4位。',
    finds: [['第6位', '财政收入增幅排名', '崂山区', 'level']],
    silent: '上半年，崂山区财政收入居全市第6位。',
  },
  {
    rule: 'rank-to',
    text: '上半年，崂山区由一季度的第11名跃升至第3名。',
    finds: [['第3名', '排名', '崂山区', 'level']],
    silent: '上半年，崂山区进出口额跃升至300亿元。',
  },
  {
    rule: 'bracketed',
    text: '销售额过百亿元的企业有2家，包括青岛银行（705亿元）和青岛啤酒股份有限公司（263亿元）。',
    finds: [['263亿元', '销售额', null, 'level']],
    silent: '青岛啤酒股份有限公司销售额263亿元。',
  },
  {
    rule: 'every',
    text: '上半年，全市公路国检每5年一次。',
    finds: [['5年', '公路国检间隔时间', null, 'level']],
    silent: '上半年，全市公路大修用了5年。',
  },
  {
    rule: 'frame',
    text: '20年来，全市开通航线30条。',
    finds: [],
    silent: '全市用20年时间开通航线30条。',
  },
  {
    rule: 'lasting',
    text: '经过7个多小时的鏖战，全市代表队获胜。',
    finds: [['7个多小时', '鏖战时长', null, 'level']],
    silent: '已建成30年的客船从青岛港驶出。',
  },
  {
    rule: 'passing',
    text: '十年风雨兼程，全市开通航线30条。',
    finds: [],
    silent: '全市十年建成航线30条。',
  },
  {
    rule: 'respectively',
    text: '上半年，崂山区、城阳区固定资产投资分别增长6.2%、7.5%。',
    finds: [
      ['6.2%', '固定资产投资', '崂山区', 'change'],
      ['7.5%', '固定资产投资', '城阳区', 'change'],
    ],
    silent: '上半年，崂山区固定资产投资增长6.2%。',
  },
  {
    rule: 'each',
    text: '上半年，崂山区、城阳区固定资产投资均增长6.2%。',
    finds: [
      ['6.2%', '固定资产投资', '崂山区', 'change'],
      ['6.2%', '固定资产投资', '城阳区', 'change'],
    ],
    silent: '上半年，全市人均可支配收入增长6.2%。',
  },
  {
    rule: 'side-by-side',
    text: '上半年，崂山区、城阳区、黄岛区增速仅为6.2%、7.5%、8.1%。',
    finds: [
      ['6.2%', '增速', '崂山区', 'change'],
      ['8.1%', '增速', '黄岛区', 'change'],
    ],
    silent: '上半年，崂山区、城阳区增速分别为6.2%、7.5%。',
  },
  {
    rule: 'list-by-list',
    text: '上半年，崂山区游客人次、旅游收入增长5.6%、7.5%。',
    finds: [
      ['5.6%', '游客人次', '崂山区', 'change'],
      ['7.5%', '旅游收入', '崂山区', 'change'],
    ],
    silent: '上半年，崂山区游客人次、旅游收入均增长5.6%。',
  },
  {
    rule: 'respectively-continued',
    text: '全年钢铁产业、装备制造业增加值分别增长6.4%和9.8%，比上年加快1.2和0.5个百分点。',
    finds: [['1.2', '钢铁产业增加值', null, 'change']],
    silent: '全年钢铁产业增加值增长6.4%，比上年加快1.2个百分点。',
  },
  {
    rule: 'change-own',
    text: '上半年，全市海外订单翻一番。',
    finds: [['翻一番', '订单', null, 'change']],
    silent: '上半年，全市海外订单增长一倍。',
  },
  {
    rule: 'change-compared',
    text: '上半年，全市进出口总额增长8.1%，高于全国2.3个百分点。',
    finds: [['2.3个百分点', '进出口额', null, 'change']],
    silent: '上半年，全市进出口总额增长8.1%。',
  },
  {
    rule: 'base-value',
    text: '全市党员总数41.2万名，比2012年的36.5万名增加4.7万名。',
    finds: [['36.5万名', '党员', null, 'level']],
    silent: '全市党员总数41.2万名，比2012年增加4.7万名。',
  },
  {
    rule: 'capacity',
    text: '重点推进华石化工20万吨聚烯烃装置开工建设。',
    finds: [['20万吨', '聚烯烃装置规模', null, 'level']],
    silent: '重点推进华石化工开工建设，聚烯烃产量20万吨。',
  },
  {
    rule: 'from',
    text: '全市公共充电桩由去年同期的1200个增加到1850个。',
    finds: [['1200个', '公共充电桩', null, 'level']],
    silent: '全市公共充电桩增加到1850个。',
  },
  {
    rule: 'to',
    text: '全市公共充电桩由去年同期的1200个增加到1850个。',
    finds: [['1850个', '公共充电桩', null, 'level']],
    silent: '全市公共充电桩增加650个。',
  },
  {
    rule: 'compared-adjective',
    text: '上半年，全市城镇登记失业率2.9%，比全省低0.4个百分点。',
    finds: [['0.4个百分点', '城镇登记失业率', null, 'change']],
    silent: '上半年，全市城镇登记失业率2.9%。',
  },
  {
    rule: 'change',
    text: '前三季度，全市完成进出口总额1286.5亿元，同比增长12.5%。',
    finds: [['12.5%', '进出口额', null, 'change']],
    silent: '前三季度，全市完成进出口总额1286.5亿元。',
  },
  {
    rule: 'change-rate',
    text: '前三季度，全市规模以上工业增加值增速为8.1%。',
    finds: [['8.1%', '规模以上工业增加值', null, 'change']],
    silent: '前三季度，全市城镇化率为68.1%。',
  },
  {
    rule: 'multiple-of-base',
    text: '一季度，全市技术合同成交额45亿元，是去年同期的2.3倍。',
    finds: [['2.3倍', '技术合同成交额', null, 'change']],
    silent: '一季度，全市技术合同成交额增长2.3倍。',
  },
  {
    rule: 'share-of',
    text: '全年完成工业投资148.3亿元，占固定资产投资的47.4%。',
    finds: [['47.4%', '工业投资占比', null, 'share']],
    silent: '全年完成工业投资148.3亿元，增长47.4%。',
  },
  {
    rule: 'of-leaders',
    text: '2022年末，在法人单位中，位居前两位的地区是：崂山区3.2万个，占14%；城阳区2.1万个，占9%。',
    finds: [
      ['3.2万个', '法人单位', '崂山区', 'level'],
      ['2.1万个', '法人单位', '城阳区', 'level'],
    ],
    silent: '2022年末，崂山区法人单位3.2万个，居全市前两位。',
  },
  {
    rule: 'of-budget',
    text: '上半年，崂山区税收收入2.5亿元，完成年初预算数6.1亿元的40.4%。',
    finds: [['6.1亿元', '税收收入', '崂山区', 'level']],
    silent: '上半年，崂山区税收收入2.5亿元，完成年初预算数的40.4%。',
  },
  {
    rule: 'done-of-budget',
    text: '上半年，崂山区税收收入2.5亿元，为年初预算40.4%。',
    finds: [['40.4%', '税收收入预算完成率', '崂山区', 'share']],
    silent: '上半年，崂山区税收收入2.5亿元，占财政收入的40.4%。',
  },
  {
    rule: 'share-of-words',
    text: '上半年，崂山区新增就业达到全市增量的20%。',
    finds: [['20%', '新增就业', '崂山区', 'share']],
    silent: '上半年，城镇新增就业5.2万人，完成年度计划的65%。',
  },
  {
    rule: 'share-counted',
    text: '上半年，七成以上的规模以上企业实现盈利。',
    finds: [['七成以上', '规模以上企业', null, 'share']],
    silent: '上半年，企业盈利面达七成以上。',
  },
  {
    rule: 'share-done',
    text: '受阅装备方队27个，84%是首次亮相。',
    finds: [['84%', '受阅装备方队', null, 'share']],
    silent: '受阅装备方队27个，合格率84%。',
  },
  {
    rule: 'of-which',
    text: '全市41个工业行业大类中有29个实现增长。',
    finds: [['29个', '工业行业大类', null, 'level']],
    silent: '全市41个工业行业大类实现增长。',
  },
  {
    rule: 'rank',
    text: '全年实际使用外资118亿美元，居全国第五位。',
    finds: [['第五位', '实际使用外资排名', null, 'level']],
    silent: '全年实际使用外资118亿美元。',
  },
  {
    rule: 'score',
    text: '崂山区在考核中综合得分96.42分。',
    finds: [['96.42分', '得分', '崂山区', 'level']],
    silent: '崂山区在考核中获得96面红旗。',
  },
  {
    rule: 'counted',
    text: '今年以来，全市集中签约28个高质量产业项目。',
    finds: [['28个', '签约高质量产业项目', null, 'level']],
    silent: '今年以来，全市签约产业项目28个。',
  },
  {
    rule: 'dimension',
    text: '洞口浇筑起2米宽的混凝土拱圈。',
    finds: [['2米', '混凝土拱圈宽度', null, 'level']],
    silent: '隧道全长570米。',
  },
  {
    rule: 'named',
    text: '今年以来，全市签约产业项目28个，总投资86亿元。',
    finds: [
      ['28个', '签约产业项目', null, 'level'],
      ['86亿元', '总投资', null, 'level'],
    ],
    silent: '今年以来，全市28个产业项目开工。',
  },
  {
    rule: 'noun-after',
    text: '一季度，3000亿元贷款支持外贸企业。',
    finds: [['3000亿元', '贷款', null, 'level']],
    silent: '一季度，发放贷款3000亿元。',
  },
  {
    rule: 'by-kind',
    text: '今年以来，全市完成改造33个老旧小区、74.7万平方米。',
    finds: [['74.7万平方米', '老旧小区改造面积', null, 'level']],
    silent: '今年以来，全市完成改造老旧小区33个。',
  },
  {
    rule: 'inherited',
    text: '全市改造老旧小区265个，其中崂山区68个，城阳区41个。',
    finds: [
      ['68个', '老旧小区改造', '崂山区', 'level'],
      ['41个', '老旧小区改造', '城阳区', 'level'],
    ],
    silent: '全市改造老旧小区265个。',
  },
  {
    rule: 'table-cell',
    text: '上半年各区完成情况\n区市\t进出口额（亿元）\t增速\n崂山区\t186.5\t8.2%\n城阳区\t302.1\t9.7%\n李沧区\t95.4\t3.3%\n',
    finds: [['186.5', '进出口额', '崂山区', 'level']],
    silent: '上半年，崂山区完成进出口额186.5亿元。',
  },
  {
    rule: 'to-figure',
    text: '本周，青岛市螺纹钢价格每吨上涨20元，至3830元/吨。',
    finds: [['3830元/吨', '螺纹钢价格', null, 'level']],
    silent: '本周，青岛市螺纹钢价格每吨上涨20元，线材价格每吨3830元。',
  },
  {
    rule: 'closed-at',
    text: '云岭康泰（600123）昨日收报13.47元。',
    finds: [['13.47元', '股价', null, 'level']],
    silent: '云岭康泰（600123）昨日退税13.47元。',
  },
  {
    rule: 'compared-with',
    text: '全县常住人口为85万人，与2010年第六次全国人口普查的80万人相比，增加5万人。',
    finds: [['80万人', '常住人口', null, 'level']],
    silent: '全县常住人口为85万人，与2010年办的3场比赛相比，规模更大。',
  },
  {
    rule: 'stands-at',
    text: '恒生指数上涨120点，报21500点。',
    finds: [['21500点', '点位', null, 'level']],
    silent: '恒生指数上涨120点，共有500点数据。',
  },
  {
    rule: 'change-signed',
    text: '2023年，青岛市营业收入45.3亿元，同比-12.7%。',
    finds: [['-12.7%', '营业收入', null, 'change']],
    silent: '2023年，青岛市营业收入45.3亿元，同比增长12.7%。',
  },
  {
    rule: 'change-behind',
    text: '上半年，全市进出口总额实现8.5%的增长。',
    finds: [['8.5%', '进出口额', null, 'change']],
    silent: '上半年，全市进出口总额增长8.5%。',
  },
  {
    rule: 'equivalent',
    text: '今年以来，青岛市对外投资12亿美元（约合人民币86亿元）。',
    finds: [['86亿元', '对外投资', null, 'level']],
    silent: '今年以来，青岛市对外投资12亿美元，工业投资86亿元。',
  },
  {
    rule: 'part-in-percent',
    text: '去年，青岛市保费收入2860万元，其中财政补贴80%。',
    finds: [['80%', '财政补贴占比', '青岛市', 'share']],
    silent: '去年，青岛市贷款2860万元，其中一年期利率3%。',
  },
  {
    rule: 'alternative',
    text: '昨天，青岛市期棉价格下跌了4.5%或1005元。',
    finds: [['1005元', '期棉价格', '青岛市期棉', 'change']],
    silent: '昨天，青岛市投放大米5吨或面粉6吨。',
  },
  {
    rule: 'grade',
    text: '9月末，青岛市5500大卡动力煤价格为830元/吨。',
    finds: [],
    silent: '9月末，青岛市动力煤价格为830元/吨。',
  },
  {
    rule: 'term',
    text: '今年以来，青岛市启动为期3年的农业普查。',
    finds: [['3年', '农业普查期限', null, 'level']],
    silent: '今年以来，青岛市用3年时间完成农业普查。',
  },
  {
    rule: 'in-a-row',
    text: '青岛市水环境质量连续六年保持领先。',
    finds: [['六年', '水环境质量持续时间', null, 'level']],
    silent: '青岛市水环境质量用六年时间明显改善。',
  },
  {
    rule: 'is',
    text: '全市签约产业项目28个，其中15个是外资项目。',
    finds: [['15个', '外资项目', null, 'level']],
    silent: '全市签约产业项目28个，其中外资项目15个。',
  },
  {
    rule: 'differs',
    text: '今年以来，青岛市红虾批发价18元/斤，便宜了2元。',
    finds: [['2元', '红虾批发价', null, 'change']],
    silent: '今年以来，青岛市新建围墙高2米。',
  },
  {
    rule: 'more-done',
    text: '今年以来，青岛市合作社收割玉米500吨，比去年多挖20吨土豆。',
    finds: [['20吨', '挖土豆', null, 'change']],
    silent: '今年以来，青岛市居民至少挖80吨土豆。',
  },
  {
    rule: 'times',
    text: '今年以来，青岛市两次下调公积金贷款利率。',
    finds: [['两次', '下调公积金贷款利率次数', null, 'level']],
    silent: '今年以来，青岛市举办招聘活动两次。',
  },
  {
    rule: 'at-price',
    text: '今年以来，青岛市海华公司以16266万元挂牌转让其股权。',
    finds: [['16266万元', '挂牌转让价格', null, 'level']],
    silent: '今年以来，青岛市海华公司投资16266万元建设厂房。',
  },
  {
    rule: 'people',
    text: '工程完工后，全市38万人将用上安全可靠的电。',
    finds: [['38万人', '用上安全可靠的电', null, 'level']],
    silent: '工程完工后，全市38万户家庭用电更可靠。',
  },
  {
    rule: 'structure',
    text: '2022年，全市三次产业结构为8.1：40.3：51.6。',
    finds: [
      ['8.1', '第一产业增加值占比', null, 'share'],
      ['40.3', '第二产业增加值占比', null, 'share'],
      ['51.6', '第三产业增加值占比', null, 'share'],
    ],
    silent: '2022年，全市第三产业增加值占比51.6%。',
  },
  {
    rule: 'respectively',
    text: '上半年，崂山区进口额7.8亿元，出口额3.1亿元，同比、环比分别增长11.2%和3.6%。',
    finds: [
      ['11.2%', '出口额', '崂山区', 'change'],
      ['3.6%', '出口额', '崂山区', 'change'],
    ],
    silent: '上半年，崂山区出口额3.1亿元，同比增长11.2%。',
  },
  {
    rule: 'respectively',
    text: '上半年，崂山区进口额7.8亿元、出口额3.1亿元，同比分别增长18.4%和下降2.7%。',
    finds: [
      ['18.4%', '进口额', '崂山区', 'change'],
      ['2.7%', '出口额', '崂山区', 'change'],
    ],
    silent: '上半年，崂山区出口额3.1亿元，同比下降2.7%。',
  },
  {
    rule: 'respectively',
    text: '2021年、2022年青岛市固定资产投资分别增长8.5%和6.2%。',
    finds: [
      ['8.5%', '固定资产投资', '青岛市', 'change'],
      ['6.2%', '固定资产投资', '青岛市', 'change'],
    ],
    silent: '2022年青岛市固定资产投资增长6.2%。',
  },
  {
    rule: 'places',
    text: '今年以来，青岛市与江苏、浙江等8省开展产业协作。',
    finds: [['8省', '省份', null, 'level']],
    silent: '今年以来，青岛市与8家企业开展产业协作。',
  },
  {
    rule: 'picked',
    text: '今年以来，青岛市签约项目300个，其中百亿元以上的3个。',
    finds: [['3个', '百亿元以上签约项目', null, 'level']],
    silent: '今年以来，青岛市签约项目300个，其中工业项目3个。',
  },
  {
    rule: 'won-and-lost',
    text: '本赛季，青石队取得10胜3平1负。',
    finds: [
      ['10胜', '胜场', null, 'level'],
      ['3平', '平局', null, 'level'],
      ['1负', '负场', null, 'level'],
    ],
    silent: '本赛季，青石队取得10场胜利。',
  },
  {
    rule: 'balls',
    text: '本赛季，青石队打进28球，失11球。',
    finds: [
      ['28球', '进球数', null, 'level'],
      ['11球', '失球数', null, 'level'],
    ],
    silent: '本赛季，青石队购置足球28个。',
  },
  {
    rule: 'performance',
    text: '女子跳高决赛中，她跳过1.95米。',
    finds: [['1.95米', '成绩', null, 'level']],
    silent: '训练馆层高1.95米。',
  },
  {
    rule: 'bought-back',
    text: '云岭股份拟以自有资金不超过6000万元回购公司股份。',
    finds: [['不超过6000万元', '回购金额', null, 'level']],
    silent: '云岭股份持有自有资金6000万元。',
  },
  {
    rule: 'owners-in-turn',
    text: '青岛港、烟台港完成吞吐量45万吨和51万吨。',
    finds: [
      ['45万吨', '吞吐量', '青岛港', 'level'],
      ['51万吨', '吞吐量', '烟台港', 'level'],
    ],
    silent: '青岛港、烟台港完成吞吐量51万吨。',
  },
  {
    rule: 'stands-by',
    text: '净利润方面，青岛银行以113亿元位居榜首。',
    finds: [['113亿元', '净利润', '青岛银行', 'level']],
    silent: '青岛银行以113亿元收购股份。',
  },
  {
    rule: 'funds',
    text: '今年，中央财政安排20亿元支持制种大县建设。',
    finds: [['20亿元', '安排资金', null, 'level']],
    silent: '今年，中央财政安排救灾资金20亿元。',
  },
  {
    rule: 'change-of-object',
    text: '今年以来，青岛市压缩审批时限60%。',
    finds: [['60%', '审批时限', '青岛市', 'change']],
    silent: '今年以来，青岛市审批时限压缩率60%。',
  },
  {
    rule: 'labelled',
    text: '胶州市冷链物流园总投资：12.8亿元',
    finds: [['12.8亿元', '总投资', null, 'level']],
    silent: '胶州市冷链物流园总投资12.8亿元',
  },
  {
    rule: 'labelled',
    text: '胶州市产值同比增长：7.2%；研发投入占比：8.6%；年产能：挖掘机6000台；保障额度：最高50万元',
    finds: [
      ['7.2%', '总产值', '胶州市', 'change'],
      ['8.6%', '研发投入占比', '胶州市', 'share'],
      ['6000台', '挖掘机产能', '胶州市', 'level'],
      ['50万元', '保障额度', '胶州市', 'level'],
    ],
    silent: '胶州市记者：四千斤。',
  },
];
