/** Words that only a company stands with: they tell a company whose name has no word of trade in it. */
const words = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

/** Offices that companies alone have. */
export const COMPANY_OFFICES: readonly string[] = words(`
  董事长 副董事长 董事局主席 董事会主席 总裁 副总裁 执行总裁 首席执行官 首席财务官 首席运营官 首席技术官 首席经济学家 首席分析师 首席科学家
  CEO CFO COO CTO 董事会秘书 董秘 执行董事 独立董事 创始人 联合创始人 创办人 总经理 副总经理 资深分析师 高级分析师 分析师 财务总监 销售总监 市场总监 技术总监`);

/** What companies alone have. */
export const COMPANY_MATTERS: readonly string[] = words(`
  股价 市值 财报 年报 季报 中报 半年报 一季报 三季报 业绩预告 业绩快报 招股书 招股说明书 股东大会 控股股东 第一大股东 大股东 实际控制人 董事会 监事会
  归母净利润 净利润 净利 净亏损 亏损 营收 每股收益 旗下 股权激励 定向增发 非公开发行 毛利率 控股子公司 全资子公司
  实现营业收入 实现营业总收入 营业收入 营业总收入 实现营收 总营收 实现净利 扣非净利润 扣非后净利润 录得收入 应占溢利 净利同比 经营性现金流 总市值 收盘价 门店总数 门店数`);

/** What stands right before the name of a company that belongs to another. */
export const COMPANY_DAUGHTERS: readonly string[] = words(`
  全资子公司 控股子公司 子公司 孙公司 全资附属公司 附属公司 附属企业 合营公司 合营企业 联营公司 联营企业 参股公司 关联公司 分公司`);

/** What companies alone do; read right behind the name, or behind a time. */
export const COMPANY_ACTS: readonly string[] = words(`
  公告称 公告显示 公告披露 发布公告 公告，其 公告，公司 公告，拟 公告，预计 披露年报 发布财报 公布财报 发布业绩 公布业绩 宣布收购 宣布召回 宣布裁员 宣布推出 宣布破产 宣布停产 宣布涨价 宣布降价 宣布将 宣布与
  登陆A股 登陆创业板 登陆中小板 登陆纳斯达克 登陆纽交所 登陆港股 登陆资本市场 挂牌上市 首次公开发行 停牌 复牌 涨停 跌停`);

/** Sorts of company that stand right before the name of one: 上市公司宏图建设持有…. */
export const COMPANY_SORTS: readonly string[] = words(`
  上市公司 龙头企业 头部企业 明星企业 骨干企业 领军企业 独角兽企业 高新技术企业 独角兽 小巨人 龙头 巨头 新势力 造车新势力 控股股东 大股东 第一大股东 母公司 兄弟公司 竞争对手
  运营商 券商 车企 房企 药企 钢企 煤企 酒企 乳企 船企 矿企 民企 国企 港企 台企 电企 险企 纸企 零售商 制造商 生产商 开发商 供应商 服务商 经销商 代理商 承包商 贸易商 集成商 代工商 分销商 物流商 租赁商
  设备商 厂商 矿商 硅料商 电池商 药商 布料商 面板商 芯片商 代工厂 晶圆厂 电商平台 外卖平台 出行平台 短视频平台 连锁品牌 餐饮品牌 运动品牌 服装品牌 连锁餐饮品牌 新能源车品牌 化妆品品牌`);

/** Trades that short names of listed companies end in. */
export const COMPANY_TRADES: ReadonlySet<string> = new Set(
  words(`
  科技 股份 控股 实业 电子 光电 电气 电器 电力 电工 电缆 能源 新能 环保 环境 生物 医药 药业 制药 医疗 健康 食品 乳业 酒业 饮料 农业 牧业 渔业 种业 糖业 股份 化工 化学 石化 化纤
  材料 新材 塑料 橡胶 玻璃 水泥 建材 陶瓷 钢铁 特钢 铝业 铜业 矿业 黄金 稀土 锂业 钛业 锌业 钨业 有色 煤业 煤电 重工 机械 机床 机电 装备 精工 精密 智能 智造 仪器 仪表 汽车 客车 轮胎 轴承 动力
  航空 航天 航运 海运 海能 物流 快递 港口 高速 铁路 通信 通讯 电信 信息 软件 网络 数据 数码 数字 数控 互联 传媒 影视 文化 出版 教育 旅游 酒店 餐饮 商业 百货 超市 零售 贸易 外贸 地产 置业 城建
  建设 建筑 建工 路桥 园林 装饰 家居 家具 服饰 服装 纺织 鞋业 珠宝 日化 包装 印刷 纸业 造纸 林业 水务 燃气 热电 水电 风电 核电 光伏 电池 电源 储能 芯片 微电 电路 显示 照明 光学 激光 证券 期货
  传动 阀门 泵业 电机 齿轮 模具 铸造 锻造 涂料 塑胶 线缆 光缆 钢构 重机 液压 气体 炭素 碳素 磁材 磁业 铜箔 铝箔 薄膜 氢能 绿能 光能 生态 农牧 畜牧 果业 盐业 船舶 造船 焦化 硅业 镁业 镍业 钴业 锰业 玻纤 纺机 针织 家纺 印染 鞋服 眼镜 钟表 制冷 空调 电梯 压缩 锅炉 变压 仪电 电控 自控 测控 传感 半导 封测 晶圆 光器 射频 锂能 锂电 新能源 生化 药房 医疗器械 疫苗 诊断 基因 口腔 眼科 康养 养老 游戏 动漫 影业 院线 广电 港务 机场 公路 轨交 供热 供水 排水 固废 检测 人力 咨询 广告
  银行 保险 信托 投资 资本 租赁 国际 发展 技术 管业 门窗 厨电 卫浴 玩具 乐器 啤酒 白酒 茶业 粮油 水产 饲料`),
);

/** What stands before a trade and tells which one it is, or whose: 绿色|食品 is no company. */
export const SORTS_OF_TRADE: readonly string[] = words(`
  传统 绿色 新型 城市 清洁 海洋 通信 现代 智能 生态 有机 健康 环保 进口 出口 国产 高端 先进 农村 乡村 工业 农业 休闲 特色 优质 新兴
  数字 电力 交通 文化 旅游 医疗 教育 生物 金融 汽车 钢铁 公共 民营 国有 基础 重点 各类 主要 部分 多家`);

/** Capital letters that are no company. */
export const NO_COMPANIES: ReadonlySet<string> = new Set(
  words(`
  GDP CPI PPI PMI IPO CEO CFO COO CTO LED IT AI GPS WTO APEC IMF OPEC OECD NBA CBA KTV PVC PTA PE PP ST PM QFII ETF VC FOF MBA EMBA APP ATM POS USB DVD MP MPV SUV LNG LPG
  PX ABS PET OLED LCD TFT PC CPU GPU VR AR IP VIP HIV SARS DNA RNA NASA UN EU USA UK WHO FDA FTA RCEP BRT BOT PPP EPC CBD CNG ISO RFID IC ERP CRM SNS HPV NFC BDI CFR FOB`),
);

/** What companies make, at the end of short names that nobody lists: 云岭薯业. */
export const TRADES: readonly string[] = words(`
  石化 化纤 化学 铝业 铜业 锌业 矿业 船舶 锂业 锂能 光伏 新能源 半导体 微电子 轮胎 橡胶 玻璃 建材 家纺 服装 鞋业 药业 种业 牧业 乳品 啤酒 酿酒 盐业 油脂 粮油 航运 水务 燃气 热力 精密 精工 轴承 电机 电缆 线缆 电气 电器 仪表 激光 薯业 茶业 果业 粮业 菌业 乳业 酒业 糖业 米业 食品 化工 重工 股份 电子 科技 光电 生物 制药 医药 纺织 服饰 陶瓷 机械 钢铁 水泥 新材 智造`);
