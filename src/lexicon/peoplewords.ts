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
const WORD_SURNAMES = '和于时都那单曾向应万全经从令成能安平方高管计解车连明常强满干党农年水家相国养';

/** Family names of one character that are no everyday words: what a name may begin with anywhere. */
export const FAMILY_NAMES = [...SURNAMES].filter((c) => !WORD_SURNAMES.includes(c)).join('');

/** Characters that no given name has. */
export const NOT_GIVEN = '的了是在和与及也都就说我你他她它这那有不年月日个们家等对从向把被将称告介表到又还因为所以其该每只两几多各让给用';
