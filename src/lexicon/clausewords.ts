/** How a clause becomes a name: which verbs say nothing of what is measured, and which subjects do not belong in it. */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Verbs that lead from who to what: 公司该季度|实现|净利润. What stands behind them is measured. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  words(`
实现 使得 促使 完成 超额完成 落实 达成 取得 获得 获 得 形成 出现 提供 给予 进行 开展 举行 发生 拥有 共有 设有 含有 享有 带来 造成 导致 致 致使 创造 创造出 释放出 存在 保持 维持 达到 超过 突破 跌破
录得 创 创下 报告 报告了 具有 具备 呈现 处于 位于 地处 有着 面临 来到 迎来 迈上 迈入 跨入 跃上 站上 属于 等于 成为 作为 变成 应为 意味着 包括 包含 涉及 涵盖 称为 叫做 剩 剩下 剩余 仅剩
定下 开到 开出 加上 加在一起 计划 预计 预期 力争 确保 拟 有望 努力 争取 规定 要求 允许 需要 必须 应当 应该 可以 能够 能 可 会 应 将 须 得以 用于 有 是 为 在 遭遇 给 让 使 令 至 到 得益于 受益于 打算 被控 被指控`),
);

/** Verbs of being so much, behind what they are said of: 受害者只|剩下. */
export const BEING_VERBS: ReadonlySet<string> = new Set(
  words(`剩 剩下 剩余 仅剩 只剩 还剩 存在 属于 位于 处于 维持 低至 高至 多至 少至 长至 达到 只有 仅有 足有 加在一起`),
);

/** Adverbs of sum, time and course between a name and its verb. */
export const COURSE_ADVERBS: ReadonlySet<string> = new Set(
  words(`
共 累计 累积 已 已经 将 则 却 就 也 还 又 再 才 只 仅 均 都 先后 陆续 分别 一共 总共 共计 合计 总计 正 正在 曾 曾经 不断 继续 仍 仍然 首次 再次 至少 最多 大约 从未 尚 刚 刚刚 早已 一直 一度 必 必将 或 或将 约 相继 成功 顺利 全部 整整 仅仅 足足 随后 立即 迅速 进一步 逐步 预计`),
);

/** Verbs of saying and knowing: what is said stands behind them. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  words(`
称 表示 认为 显示 指出 透露 宣布 获悉 报道 介绍 强调 说 说道 提到 坦言 预测 估计 估算 预估 预言 证实 确认 发现 得知 了解到 看到 表明 承认 披露 公布 通报 警告 呼吁 提醒 希望 期待 建议 猜测 相信 感到 觉得 知道 告诉 回忆 回应 承诺 决定 同意 担心 判断 问`),
);

/** Owners that say nothing in a name: whose the figure is stands in a column of its own. */
export const OWNER_NOUNS: ReadonlySet<string> = new Set(
  words(`
公司 本公司 该公司 集团 本集团 企业 该企业 该行 银行 我行 全行 全行业 行业 产业 市场 单位 部门 机构 政府 当局 警方 官方 军方 校方 院方 厂方 店家 商家 厂家 国家 地区 地方 当地 各地 两国 双方 各方 各国 多国 三国 两地 全国 全省 全市 全县 全区 全镇 全乡 全村 全州 全球 世界 我国 我省 我市 我县 我区 我们 他们 她们 大家 自己 人们 有人 村里 村子 店里 家里 县里 市里 省里 镇里 厂里 海关 法院 检察院 公安 学校 医院 中央 省级 市级 县级 现场 项目 工程 记者 专家 分析师 负责人 相关负责人 发言人 业内人士 小伙 女子 男子 老人 居民 村民 群众 员工 工人 消费者 网友 用户 集结中心 工作组 救援队 党员干部 成员国 目前 财政 季度 年度`),
);

/** Measured things that stand before what they are said to have: 规模以上工业企业|实现|利润总额 keeps its subject in the name. */
export const MEASURED_TAILS =
  /(?:利润总额|净利润|利润|收入|营业额|销售额|零售额|成交额|交易额|产值|增加值|投资额?|吞吐量|业务量|周转量|客运量|货运量|运量|产量|销量|用电量|发电量|进出口额?|出口额?|进口额?|总额|总值|税额|税收|支出|余额)$/;

/** Nouns of people and what befalls or brings them: 选手|参赛 is 参赛选手. */
export const PEOPLE =
  /(?:人|人员|者|员|手|生|工|民|客|商|户|群众|选手|旅客|游客|居民|村民|市民|学生|考生|教师|专家|嘉宾|代表|官兵|士兵|平民|儿童|妇女|老人|患者|病例|观众|企业|单位|机构|媒体|球队|队伍|家庭|国家)$/;
