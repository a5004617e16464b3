import { SURNAMES } from './surnames.js';

/** Words that stand right before the name of a person of whom news tells what he does and has. */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Those who till, breed, fish, make and sell: what they tell of their trade is their own. */
export const PRODUCERS: readonly string[] = words(`
  村民 农民 农户 大户 种粮大户 种田大户 种植大户 种棉大户 种菜大户 养殖大户 养殖户 种植户 种粮户 养猪户 养鸡户 养牛户 养羊户 养蜂人 承包户 承包大户 大棚户 贫困户 脱贫户 牧民 渔民 茶农 果农 菜农 棉农 瓜农 花农 蚕农 蜂农 粮农 烟农 药农 猪农
  社员 牧户 农场主 果园主 园主 塘主 户主 农机手 机手 饲养员 牧羊人 采茶工 采棉工 船老大 船东 船员 渔老大 包工头 匠人 裁缝 农民工 务工人员 工人 职工 技工 电工 焊工 钳工 木工 瓦工 矿工 民宿老板 农家乐老板 餐馆老板 饭店老板
  店主 店老板 老板 老板娘 掌柜 摊主 摊贩 商贩 菜贩 小贩 商户 经营户 个体户 批发商 收购商 客商 代办 经纪人 带头人 致富带头人 致富能手 养殖能手 种植能手 新农人 手艺人 返乡青年 创业青年 青年 小伙 小伙子 姑娘 大学生村官 退役军人 退伍军人 复员军人 创业者 电商主播 快递员 快递小哥 外卖小哥 外卖骑手 骑手 司机 的哥 网约车司机 出租车司机 货车司机 保洁员 环卫工 环卫工人 保安 保姆 月嫂 家政员 师傅 厨师
`);

/** Those who live, buy and travel: what they paid and have is their own, prices and crowds that they tell of are not. */
export const CONSUMERS: readonly string[] = words(`
  市民 居民 社区居民 住户 业主 租客 房东 车主 家长 学生家长 街坊 老人 游客 消费者 顾客 乘客 旅客 患者 网友 读者 球迷 储户 股民 学生 大学生 毕业生 考生 退休职工 退休工人 退休教师
`);

/** What people are to those of whom a feature tells. */
export const KIN: readonly string[] = words('老伴 爱人 妻子 丈夫 儿子 女儿 儿媳 女婿 母亲 父亲 弟弟 哥哥 姐姐 妹妹 徒弟 邻居');

/** Callings, and what people are to a village, a firm or a team; offices of state are none: their holders speak and receive. */
export const CALLINGS: readonly string[] = [
  ...PRODUCERS,
  ...CONSUMERS,
  ...words(`
  护林员 技师 技术员 工程师 总工程师 设计师 程序员 科学家 科研人员 研究员 教授 副教授 博士 院士 专家 老师 教师 校长 园长 班主任 辅导员 支教老师
  医生 医师 护士 护士长 村医 药师 院长 主任医师 志愿者 社工 网格员 义工 研究生 高中生 留学生 同学 学员 大爷 大妈 大娘 奶奶 爷爷 阿姨 大姐 大哥
  店长 商人 企业家 创始人 联合创始人 创办人 董事长 副董事长 总经理 副总经理 总裁 副总裁 厂长 经理 理事长 社长 场长 站长 车间主任 合伙人 股东 大股东 实际控制人 投资者 基金经理
  党支部书记 村支部书记 村党支部书记 党总支书记 村支书 支书 第一书记 驻村第一书记 驻村干部 村干部 村主任 村委会主任 村会计 大学生村官 村官 扶贫干部 劳模 全国劳模 劳动模范 优秀共产党员 共产党员 党员 人大代表 党代表
  队长 副队长 班长 副班长 组长 教练 主教练 运动员 选手 名将 球员 小将 老将 新秀 队员 棋手 车手 驾驶员 列车长 乘务员 飞行员 机长 船长 航天员 民警 交警 特警 辅警 战士 消防员 士官 老兵 退役军人 指导员 连长 营长
  演员 导演 歌手 作家 画家 书法家 舞者 主播 编剧 制片人 传承人 非遗传承人 摄影师 理发师 观众 粉丝
  试飞员 特战队员 潜水员 宇航员 军官 士兵 中士 上士 军士长 政委 舰长 艇长 总师 副总师 总设计师 总指挥 法官 检察官 警官 学者 获得者 勇士
  姑娘 小伙 小伙子 女孩 男孩 少年 青年 女子 男子 孤儿 母亲 父亲 妻子 丈夫 儿子 女儿 孙子 孙女 嫌疑人 犯罪嫌疑人 被告人 被告
`),
];

/** What people are called by behind their family name, once and without the rest: 周女士, 李大哥. */
export const HONORIFICS: readonly string[] = words(`
  阿婆 阿公 阿伯 阿叔 老太 老太太 老爷子 婶子 女士 先生 小姐 大哥 大姐 阿姨 大爷 大妈 大娘 大叔 大伯 大嫂 大婶 老汉 奶奶 爷爷 婆婆 伯伯 叔叔 嫂子 师傅 老板 老板娘 老师 某 某某
`);

/** What those are called who hold the highest offices, before or behind the name. */
export const HIGH_OFFICES: readonly string[] = words(
  '总书记 国家主席 主席 总理 委员长 总统 首相 部长 外长 书记处书记 政治局委员 国务委员 副总理 副主席',
);

/** Family names that are as often another word behind a calling: 老师和学生, 代表全村. */
const WORD_SURNAMES = '和于时都那单曾向应万全经从令成能安平方高管计解车连明常强满干党农年水家相国养别';

/** Family names of one character that are no everyday words: what a name may begin with anywhere. */
export const FAMILY_NAMES = [...SURNAMES].filter((c) => !WORD_SURNAMES.includes(c)).join('');

/** Characters that no given name has. */
export const NOT_GIVEN =
  '的了是在和与及也都就说我你他她它这那有不年月日个们家等对从向把被将称告介表到又还因为所以其该每只两几多各让给用看去做';

/** What only people are, do and have, right behind a name, as patterns; firms, works and places do none of it. */
export const OF_PEOPLE_ALONE: readonly string[] = words(`
  是(?:这里的|当地的?)?[一1]?[名位] 是[^，。；：]{1,24}?[一1][名位] 是[^，。；：]{1,24}?(?:书记|干部|村民|居民|队员|队长|组长|班长|职工|工人|员工|司机|教师|老师|教练|医生|护士|民警|警察|战士|军人|教授|院士|博士|学生|儿子|女儿|妻子|丈夫|老人|党员|主任|创始人|传承人|负责人|志愿者)(?=[，。；、]|之一)
  曾(?:经)?(?:是[一1]?[名位]|任|担任|当过?|带领|率领|参加|在[^，。；]{1,14}(?:打工|务工|工作|任职|当|上学|读|服役)) 率领 领着 带着 率队 [正又还一便就都]*和(?:[他她]的?|妻子|丈夫|爱人|老伴|父亲|母亲|父母|家人|孩子|儿子|女儿|哥哥|姐姐|弟弟|妹妹|同事|战友|队友|队员|同学|伙伴|村民|乡亲|村干部|另外|其他|[\\d一两三四五六七八九十几]+[多余]?[名位])
  出生 生于 毕业 入伍 退伍 退休 入党 参军 从军 从警 从医 从教 从小 自幼 牺牲 殉职 遇难 去世 逝世 病逝 当上 当了 当选 返乡 回乡 回村 辞去 辞职 下岗 外出打工 在外打工 打工 务工
  承包 种[了植着]\\d 种了 养了 养殖 买了 花了 花费 挣 赚 掏 捐[了出赠] 办起 开起 建起 盖起 当起 做起 租[了下] 走遍 跑遍 走[进访上] 跑了 干了 做了(?!《|[^，。；]{0,20}(?:演讲|报告|发言|讲话)) 写[了下] 画了 接诊 救[了出过起] 抢救 骑着? 背[着起] 抱着 捧着 指着 看着 望着 站在 坐在 躺 守[在着护了] 坚守 忙[着得碌] 赶[到回往] 来到 回到 回家 起床 醒来 哭 笑 吃[了着过] 喝[了着过]
  觉得 想[起到要着] 没想到 舍不得 喜欢 热爱 学会 听说 毅然 自学 自己 自费 自掏腰包 一家(?!人?公司|企业) 家[里住中的有] 夫妇 夫妻 一个人 独自 一人 一干就是 把(?:自己|家|所有|全部) 将自己 从[^，。；]{1,12}(?:毕业|退休|退伍|退役|回来|回到|返乡) 所在的 就读 领到 拿着 推着 开着 穿着 戴着 利用(?:业余|休息|空闲|周末) 被(?:评为|授予|查出|诊断|困在?|送[到往进]|确诊|抓|捕|判处?|录取|选为|推选|誉为|称为|大家|村民|同事) 的(?:家|父亲|母亲|爸爸|妈妈|妻子|丈夫|爱人|儿子|女儿|孩子|同事|战友|队友|徒弟|学生)(?![公企]) ，[今现]年\\d+岁 [今现]年\\d+岁 ，(?:生前|原名|又名|[男女]，|[\u4e00-\u9fff]{1,4}族[，人]|\\d{4}年(?:\\d+月)?(?:\\d+日)?出?生)
`);

/** What people and bodies do alike: a person does it where a calling stands before the name. */
export const OF_PEOPLE_AND_BODIES: readonly string[] = words(
  '担任 带领 创业 买[下来] 拿出 拿到 贷款 收到 接到 打算 决定 主动 参与的 负责的',
);

/** What stands between a name and what its bearer does. */
export const BEFORE_DEEDS: readonly string[] = words(`
  也 又 还 就 都 便 才 则 曾 曾经 已 已经 正 正在 一直 先后 连续 总 总是 常 常常 经常 终于 马上 立刻 立即 一共 总共 一下子 平均 大约 几乎 不仅 不但 今年 去年 前年 如今 现在 目前 当年 当时 近年 每[天年月日周次晚] 一[早天年] \\d+年 \\d+月 \\d+岁时?就? 十几岁时?就?
`);
