/** Words that the segmenter's dictionary tags as what they are not in reports. */
const split = (text: string) => text.trim().split(/\s+/);

/** Nouns tagged as adverbs, pronouns or particles. */
export const NOUNS: ReadonlySet<string> = new Set(
  split(`
本科 专科 县 农 件 服装 装备 包装 上限 下限 首发 举措 高速 州 镇 产能 村 员 车 园 厂 湾 岛 症 癌 泵 剂 粪 土 材 物 逢 罪 鸟 龄 旬 表 组 库 罚
果实 霍乱 满分 难点 难度 进度 深度 刚度 坡度 频次 批次 轮次 终点 始点 据点 相声 立体声 相机 快门 胡须 初中 初中部 首相 首都 越剧 纵深 真相 绝活 差别 差速 小偷 原声 随笔 立法 所有者 受邀者
投诉 举报 咨询 信访 提问 留言 报案 报警 求助 警察 提案 议案 预案 导演 教练 裁判 领队 总编 编剧 保安 厨师 好处 痛经 中方 外方 港方 校方 立面 前身 自由度 片断 附中
本级 配套 自筹 缺口 结余 结转 顺差 逆差 缺额 余量 运能 运力 标的 标段 匝道 涵洞 管径 桩号 净重 毛重 净空 坝高 库容 水深 航深 吃水 载重 轴重 时速`),
);

/** Adverbs that stand before a noun as its attribute: 特别国债, 高速公路, 永久基本农田. */
export const ATTRIBUTIVE: ReadonlySet<string> = new Set(
  split(
    `最新 最大 最高 最低 最长 最小 最佳 最优 最先进 特别 高速 日常 永久 长期 长途 常年 全新 立体 快速 高倍 高新 特定 正常 自然 首发 单边 实时 即时 即期 定时 定期 短期 中部 异常 非常规 特约 特快 低速 匀速 慢速 绝对 相对 公开 公益 共同
知名 著名 闻名 驰名 优秀 先进 领先 一流 高端 低端 全球 跨国 跨境 跨界 常见 常住 流动 流行 在线 在职 在岗 在校 在建 在册 智能 绿色 常态 专职 兼职 全职 驻地 闲置 废弃`,
  ),
);

/** Verbs that sort the noun behind them: 科技创新基金, 装备制造产业链, 急救中心. */
export const SORTING: ReadonlySet<string> = new Set(
  split(`
创新 制造 帮扶 孵化 攻关 引领 示范 应用 开发 保护 修复 治理 防治 防卫 防御 防护 避险 避难 抢险 救护 急救 诊疗 体检 疗养 采血 献血 接种 查验 检疫 执法 信访 调解 侦查 巡逻 巡护 抽检 溯源 追溯 监测
冶炼 采矿 输电 排水 排灌 节能 减排 脱硫 再生 育种 繁育 种植 封装 装配 组装 分拣 分拨 配送 集散 中转 装卸 仓储 充电 加油 加气 加氢 停车 导航 导览 展示 展览 演出 休闲 度假 健身
安置 搬迁 迁建 扶贫 脱贫 就业 见习 实习 培养 抚恤 供养 看护 陪护 殡葬 保障 激励 结算 支付 清算 登记 审批 认证 担保 租赁 理财 退税 免税 出版 发行 批发 直销 展销 托管 自治 互助 共享 集成 转化 转移 流转 审计`),
);

/** Those of them that do so behind a noun of those who act as well: 企业创新联合体, 高校见习岗位. */
export const SORTING_ANY: ReadonlySet<string> = new Set(
  split('创新 孵化 攻关 示范 抢险 救护 急救 诊疗 执法 信访 调解 巡逻 巡护 育种 休闲 度假 健身 见习 实习 自治 互助'),
);
