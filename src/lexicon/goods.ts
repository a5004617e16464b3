const words = (text: string): string[] => text.trim().split(/\s+/);

/** What goods are reckoned in, behind a sum: 13元/斤, 每吨20元. */
export const PIECES: readonly string[] = words(`
  吨 公吨 公斤 千克 斤 两 克 盎司 磅 蒲式耳 升 桶 加仑 立方米 平方米 平米 度 千瓦时 台 辆 部 件 套 瓶 箱 盒 袋 包 只 头 尾 条 支 片 块 张 株 棵 朵 束 副 双 枚 颗 粒 羽 打 捆
`);

/** Names of prices of goods, as wordings end in them. */
export const GOODS_PRICES: readonly string[] = words(`
  价格 单价 均价 平均价 报价 售价 定价 标价 零售价 批发价 出厂价 到岸价 离岸价 到厂价 到港价 收购价 采购价 进货价 进口价 出口价 现货价 期货价 期价 市场价 地头价 田头价 指导价 起售价 起步价 预售价
  挂牌价 平仓价 接收价 接卸价 成本价 中标价 集采价 合约价 结算价 收盘价 开盘价 成交价 最高价 最低价 原价 现价 底价 限价 托市价 保护价 参考价 优惠价 促销价 团购价 会员价 特价 一口价 价位 价
`);

/** What a sum for so much of some goods is besides their price. */
export const GOODS_MARGINS: readonly string[] = words('利润 毛利 毛利润 成本 价差 差价 加工费 溢价 升水 贴水 涨幅 跌幅 降幅');

/** What stands between goods and the name of their price: 生猪|平均批发|价格. */
export const PRICE_SORTS: readonly string[] = words(`
  平均 市场 现货 批发 零售 出厂 收购 采购 进货 销售 出口 进口 到岸 离岸 到厂 到港 到户 挂牌 成交 结算 收盘 开盘 最高 最低 目前 当前 实际 单位 每吨 每斤 每公斤 综合 主流 交易 交割 平仓 接收 接卸 供应 供货
  购买 购进 购销 起拍 上市 终端 地头 田头 产地 销地 国内 国际 港口 车板 合约 中标 集采 团购 促销 优惠 官方 参考 指导 预售 起售 定价 基准 合同 采集 监测 年均 月均 周均 日均 总体 整体 新 同比 环比 中间 全国 标准 FOB CIF CFR AWP 也 均 的 之
`);

/** Goods by the one character that stands before 价: 煤价, 猪价. */
export const SHORT_PRICES: Readonly<Record<string, string>> = {
  煤: '煤炭',
  钢: '钢材',
  粮: '粮食',
  猪: '生猪',
  菜: '蔬菜',
  蛋: '鸡蛋',
  棉: '棉花',
  糖: '食糖',
  铜: '铜',
  铝: '铝',
  铅: '铅',
  锌: '锌',
  镍: '镍',
  锡: '锡',
  金: '黄金',
  银: '白银',
  胶: '橡胶',
  奶: '牛奶',
  药: '药品',
  纸: '纸张',
  矿: '铁矿石',
  茶: '茶叶',
  米: '大米',
  肉: '猪肉',
};

/** Goods of one character. */
export const SHORT_GOODS: ReadonlySet<string> = new Set(
  words('铜 铝 铅 锌 镍 锡 金 银 铂 钯 钢 铁 煤 棉 糖 油 盐 米 面 茶 姜 蒜 葱 虾 鱼 蟹 鸡 鸭 鹅 猪 牛 羊 锰 钴 锂 硅'),
);

/** What names no goods of its own where a price is told of: 产品, 主力合约, 同类产品. */
export const UNNAMED_GOODS: ReadonlySet<string> = new Set(
  words(`
  产品 商品 货物 物品 新品 新产品 主要产品 主打产品 同类产品 相关产品 部分产品 现有产品 其他产品 单品 样品 合约 主力合约 主力 期货合约 品种 各品种 规格 型号 款式 市场 行情 行业 企业 公司 厂家 商家 店家 卖家 门店 超市
  品牌 目标 心理 历史 综合 整体 总体 平均 单位 最高 最低 目前 当前 同期 本期 本周 上周 本月 上月 地区 当地 各地 全国 国内 国际 外盘 内盘 现货 期货 原料 原材料 辅料 成品 半成品 存货 库存 成本 销售 采购 收购 出口 进口
  零售 批发 交易 成交 同类 类似 其他 一般 普通 正常 高端 中端 低端 高档 中档 低档 入门 顶配 标配 大件 小件 散装 时间 短期 长期 前期 后期 近期 远期 客户 消费者 用户 老百姓 农民 市民 居民 农户 散户 种植户 养殖户
  规模 水平 区间 空间 幅度 优势 趋势 走势 部分 多数 大多数 大部分 所有 全部 个别 许多 不少 各类 各种 这类 该类 此类 多种 几种 一些 那种 这种 本地 外地 省内 省外 海外 国外 境外 热卖 热销 主流 主营 其中 传统 传统品种 新品种 国外同类产品 国产产品 进口产品 公司产品 各类产品 系列产品 全系产品 旗下产品 多款产品 部分商品 多数产品
`),
);

/** Whatever a name of these ends in has a price of another kind: it is told of a place, a company, a tariff, or of nothing sold by the piece. */
export const NO_GOODS: readonly string[] = words(`
  房 住宅 住房 楼 楼盘 商品房 二手房 新房 公寓 写字楼 商铺 别墅 房屋 房产 不动产 土地 地块 宅基地 用地 股 股票 股份 股权 债券 基金 证券 票 机票 车票 门票 客房 酒店 房间 租赁 学费 劳动力 人力 服务 消费 消费者 消费品
  居民消费 工业品 工业生产者 生产者 农产品生产者 生产资料 农业生产资料 投入品 食品 非食品 能源 衣着 居住 电 水 上网 用电 用水 汇率 外汇 人民币 美元 欧元 日元 货币 资产 收购 要约 转让 交易对价 标的 发行 增发 定增 认购 回购
  供油 供货 供应 供气 供电 运输 运费 物流 海运 快递 公交 地铁 出租车 停车 医疗 挂号 项目 工程 指数 板块 大盘 公司 集团 企业 银行 工业 农业 行业 产业 物价 家庭 家电下乡 投标 中标 竞标 土地出让 排放 碳排放 碳排放权 配额 成本 市场 价差 国家 地区 方面 两者 二者 双方 之间 影响 相差 盈利 制造 生产 空间 区域 上方 下方 附近 高价 低价 天价 位置 关口 大关 高位 低位 高点 低点 目标 支撑 阻力 支撑位 阻力位 压力位 点位 份额 标准 同期 不提 清货 补偿 补贴 补助 奖励 资助 赔偿 让利 轨道交通 公共交通 交通 费用 资金 标准级 原则 政策 机制 方案
`);

/** What a unit tells of the goods that it stands before, by which they go: 42英寸电视 by their size, 5500大卡动力煤 by its heat. */
export const GRADE_UNITS: Readonly<Record<string, string>> = { 英寸: '尺寸', 寸: '尺寸', 大卡: '发热量', 像素: '像素' };

/** Units that tell one sort of goods from another: 52度白酒, 14纳米芯片. */
export const GRADES: ReadonlySet<string> = new Set([...Object.keys(GRADE_UNITS), ...words('度 纳米 匹 号 目 克拉 ℃ 摄氏度 千伏 伏')]);
