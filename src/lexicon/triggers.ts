/**
 * Words that steer how a figure is read, by the symbol they have in a sentence seen as chunks (see `bind/chunks`).
 * Longest first wins; a one-character word counts only where the segmenter sees it as a word of its own.
 */
interface TriggerSet {
  symbol: string;
  because: string;
  words: readonly string[];
}

const split = (text: string) => text.trim().split(/\s+/);

export const TRIGGERS: readonly TriggerSet[] = [
  {
    symbol: 'U',
    because: 'the figure after it says by how much something rose',
    words: split(
      `翻了 预增 增长 名义增长 实际增长 负增长 净增长 增加 净增加 净增 提高 提升 上升 上涨 上浮 上调 增产 扩大 加快 攀升 增收 回升 高出 多出 增多 延长 拓宽 增支 超收 增值 升值 抬升 反弹 走高 猛增 激增 暴涨 大涨 飙升 上扬 走强 收涨 收高 暴增 倍增 翻升 加价 提价 涨价 调高 调增 跳涨 上行 微涨 微增 略增 略涨 略升 微升 扩产 再涨 再增 再增长 再增加 再提高 再提升 再上涨 骤增 骤升 劲增 劲升 料增 猛涨 狂涨 急涨 急升 蹿升 窜升 弹升 走升 高开 多增 多收 多发 多卖 递增 快速增长 稳定增长 大幅增长 小幅增长 大增 跃升 偏高 偏多 普涨 普增 拉长 拉大 增厚 走阔 攀高 推高 抬高 陡增 剧增 疯涨 连涨 累涨 领涨 补涨 上修 上移 前移 增 涨 升 多`,
    ),
  },
  {
    symbol: 'D',
    because: 'the figure after it says by how much something fell',
    words: split(
      `预减 预降 下降 微跌 微降 略降 略跌 再降 再下降 再减少 再降低 再下跌 骤减 骤跌 料减 急挫 重跌 惨跌 狂泻 急泻 跳水 跌去 低开 走跌 少增 多减 减少 收跌 收低 下行 净减少 回落 降低 减产 缩短 缩小 收窄 下调 下滑 下跌 放缓 降价 下挫 下探 回调 缩水 暴跌 大跌 贬值 狂跌 重挫 滑落 缩减 调减 核减 减收 减支 短收 少收 少用 下浮 压缩 压减 压降 萎缩 走低 骤降 锐减 大降 剧降 急跌 急降 猛跌 猛降 递减 普降 普跌 少 降 减 跌 改善 减亏 减轻 探底 偏低 偏少 节省 蒸发 腰斩 收缩 拉低 压低 骤减 骤降 下修 下移 后移 缩量 连跌 累跌 领跌 走弱 减弱 调低 调降 降薪`,
    ),
  },
  {
    symbol: 'K',
    because: 'names a rate of change, so the figure after it is a change',
    words: split(
      `减幅 升幅 最大降幅 最大涨幅 最大跌幅 最大增幅 最大升幅 最高涨幅 最高降幅 平均降幅 平均涨幅 平均增幅 总降幅 总涨幅 增速 增幅 增长率 年增长率 年均增长率 年平均增长率 平均增长率 同比增长率 复合增长率 年复合增长率 复合年增长率 年均复合增长率 复合增速 年复合增速 年均复合增速 年均增长速度 降幅 涨幅 跌幅 增长速度 增长幅度 年均增速 平均增速 同比增速 同比增幅 年均增幅 下降幅度 上涨幅度 上升幅度 提高幅度 上调幅度 增加幅度 下跌幅度 降低幅度 减少幅度 下调幅度 涨价幅度 降价幅度 提价幅度`,
    ),
  },
  {
    symbol: 'I',
    because: 'the figure after it is where a change ended: a level, not a difference',
    words: split(
      `增加到 增长到 增至 提高到 提高至 提升到 提升至 上升到 上升至 扩大到 扩大至 扩展到 升至 升到 涨至 涨到 跃升至 跃居 攀升至 回升至 上涨到 上调至 上调到 增加至 增长至 延长至 延长到 下降到 下降至 降至 降到 降低到 降低至 下降为 上升为 缩小为 降低为 减少为 扩大为 回落为 缩减为 压缩为 收窄为 上调为 下调为 增长为 减少到 减少至 减至 降为 升为 减为 增为 缩为 涨为 跌为 缩减到 缩减至 扩大为 增加为 缩小到 缩小至 压降到 压降至 提升到了 降到了 增长到了 缩短到 缩短至 缩短为 压缩到 压缩至 回落到 回落至 下调至 下调到 收窄至 收窄到 探底至 下探至 下探到 上探至 冲高至 反弹至 攀升到 减到 增到 缩到 缩至 压到 压减到 压减至 精简到 精简至 拓展到 拓展至 延伸到 优化到 提升为 提高为 下滑至 下滑到 滑落至 跌至 跌到 发展到 发展为 恢复到 恢复至 恢复为 提到 增长为 扩至 扩容至 翻新至 转为 变为 调整为 调整到`,
    ),
  },
  {
    symbol: 'B',
    because: 'says what a change is measured against',
    words: split(
      `同比 环比 按年 按季 同口径 按同口径 同口径同比 同口径相比 不变价计算 不变价格计算 可比价计算 可比价格计算 年均 年平均 月均增长 同期相比 按可比价格计算 按可比口径 扣除物价因素 扣除价格因素 剔除价格因素 剔除物价因素 扣除物价上涨因素 剔除汇率因素 扣除汇率因素 剔除基数影响 扣除基数影响 按不变价格计算 可比口径 按可比价计算 按可比价 按可比价格 按现价计算 按年率计算 按不变价计算 按人民币计算 按人民币计 按美元计算 按美元计 以美元计 以人民币计`,
    ),
  },
  {
    symbol: 'b',
    because: 'opens the words for what something is compared with',
    words: split(`比 较 相比 相较 与之相比 较之`),
  },
  {
    symbol: 'H',
    because: 'compares with another place or series: what follows is the other, then the distance',
    words: split(
      `高于 低于 远高于 远低于 大大高于 远远高于 略高于 略低于 远超 快于 慢于 高出 低出 优于 好于 多于 少于 超出 领先 跑赢 快出`,
    ),
  },
  {
    symbol: 'A',
    because: 'the figure is a part of a whole',
    words: split(
      `中所占比重 中所占的比重 中所占比例 中所占的比例 中所占份额 中所占 所占比重 所占的比重 所占比例 所占的比例 所占份额 所占 占比重 占比例 占 占到 各占到 各占了 各占 约占 占比 占比达 占比为 占比达到 占比超过 占了 占据 占全部 比重 比例 比重为 比例为 比重达 比例达 比重达到 比例达到 比重超过 比例超过 贡献率 市场份额 份额`,
    ),
  },
  { symbol: 'Z', because: 'what follows is a part of what went before', words: split(`其中 当中 其中包括`) },
  { symbol: 'X', because: 'items before it and figures after it belong together one by one', words: split(`分别 依次`) },
  { symbol: 'M', because: 'one figure is said of several things', words: split(`均 均为 均达 都 都是 各 各为 双双 平均 户均 人均`) },
  {
    symbol: 'L',
    because: 'joins a name with its value',
    words: split(
      `蝉联 高居 雄踞 荣登 稳坐 达 达到 达成了 为 是 有 共 共有 共计 合计 总计 累计 累计达 累计达到 约为 计 仅 仅为 仅有 只有 一共 一共有 总共 总共有 共达 已达 已达到 超过了 已 已有 可达 将达 将达到 高达 多达 达至 在 位居 位列 列 居 名列 排名 排 排在 居于 跃居 稳居 位于 控制在 保持在 稳定在 维持在 设 拥有 现有 为期 约 不足 得 获 获得 取得 夺得 荣获 报 报收 报收于 收于 收报 收报于 报于 相当于 等于 介于 不止 含 跃上 迈上 跨过 跨上 跨越 登上 迈过 站上 迈入 冲上 首破 突破了 创下 创下了 刷新 收盘报 开盘报 收在 报在 冲破 冲破了 攀上 逼近 直逼`,
    ),
  },
  {
    symbol: 'a',
    because: 'says how a value came about, not what it is of',
    words: split(`实现 完成 做到 区区 足足 整整 仍 仍然 依然 始终 一直 共 共计 合计 总计 累计 计 仅 已 已经 约 首次 再次 成功 顺利`),
  },
  {
    symbol: 'n',
    because: 'words that begin like a trigger and are none',
    words: split(
      `到厂价 到岸价 到户价 到手价 到货 到港 到访 到校 到会 到岗 到店 到场 新增产值 新增产能 新增产业 新增产品 新增产量 新增产线 新增收入 新增收益 新增收储 增长量 增加量 下降量 减少量 改造提升 提升改造 巩固提升 优化提升 提质增效 扩容提质 改造升级 未来产业 未来科技 未来科学 未来社区 未来乡村 未来城 未来之星 未来技术 增加值 含油量 含水量 含水率 含硫量 含金量 含氧量 含糖量 含沙量 含碳量 含税 含量 含氮量 增长线 增长曲线 增长面 原计划 年度计划 季度计划 列入计划 年度目标 年度任务 居民消费价格 增长点 增长极 增速换挡 多少 多学科 多领域 多部门 多方 多国 多点 多层次 多渠道 多形式 多维 多样 多功能 多语种 多边 多云 多数 多媒体 多地 多处 多次 多名 多位 多项 多条 多类 多彩 多党 多民族 多品种 多品类 多场景 多主体 多角度 多方面 多年 多家 多个 多元 多种 有限 有关 有效 有序 有力 有望 将军 比赛 比如 比较 较大 较好 较多 较强 较高 较快 较为 较小 要求 要素 要闻 重要 主要 由于 从事 从业 自主 自然 自动 自贸 自治 来自 到位 到期 到达 到账 来到 得到 在轨 在用 在役 在途 在学 在读 在营 在售 在逃 在研 在审 在院 在手 在编 达产 达标 达州 达成 是否 为主 为了 因为 作为 成为 为民 为企 设施 设备 设计 设立 设置 领先位置 领先地位 领先水平 领先优势 领先企业 领先技术 各类 各项 各级 各地 各区 各县 各部门 都市 首都 成都 平均价 在建 在线 在岗 在校 在册 在全国 在全省 降水 降雨 降温 减排 减税 减灾 减贫 减碳 减肥 升级 升温 列车 列入 列为 居民 居家 居住 排水 排污 排放 得分 得益 获批 获评 获得感 获悉 过程 过去 了解 共同 共建 共享 共和 共富 共青团 约定 计算 计划生育 计量 以及 自由 中国 中心 中小 中风险 中高风险 中老年 中青年 中高 中外 中低 中职 中专 中成药 中药 中文 中式 中型 中期 中级 中端 中长期 中短期 中班 中年 中草药 中餐 中标 中层 中央 中等 中学 中医 中部 中欧 中亚 里程 里面 等级 等等 与会 及时 参与 和谐 或者 均衡 均价 增设 增殖 增产增收 增资 增量 增发 增效 增强 增值税 增值服务 增值电信 增添 增补 增势 降本 少数 少年 少儿 不少 减负`,
    ),
  },
  {
    symbol: 'T',
    because: 'the figure is planned, aimed at or expected',
    words: split(
      `还要 仍需 仍要 还需 瞄准 要求达到 力争 争取 拟按 拟安排 拟发行 拟新建 拟于 拟以 拟将 计划 预计 预期 目标 确保 将 拟 要 规划 有望 努力 达产后 建成后 投产后 投用后 投产达产后 全部建成后 完工后 达产达效后 建成达产后 项目建成后 全面建成后 建成投产后 建成投用后 竣工后 全面达产后 项目完成后 项目实施后 工程完成后 工程建成后 工程完工后 工程竣工后 全部完成后 全部完工后 建成运营后 投运后 全部投产后 全部达产后 满产后 届时 今后 未来 下一步 接下来 需 须 不得`,
    ),
  },
  { symbol: 't', because: 'where a change or a stretch ends', words: split(`到 至`) },
  { symbol: 'O', because: 'where a change started', words: split(`由 从 自`) },
  { symbol: 'd', because: 'joins a modifier with what it modifies', words: split(`的`) },
  { symbol: 'c', because: 'joins items of a list', words: split(`、 和 与 及 以及 暨 或 并 甚至 乃至`) },
  { symbol: 'e', because: 'closes a list of examples', words: split(`等`) },
  { symbol: 'z', because: 'of a whole named before it, a part follows', words: split(`中 里 之中`) },
];

/** Verbs that only say that a value was reached: no part of what is measured. */
export const EMPTY_VERBS: readonly string[] = split(`
完成 实现 达成 达到 突破 超过 累计 共 共计 合计 总计 已 已经 目前 现 现有 拥有 共有 全部 总共 全年 将 力争 计划 预计 确保 预期 可 能 约 近 超 逾 达 为 是 有 仅 就 还 又 再 也 并 且 而 则 仍 首次 当年 当月 当季 今年 年内 年 其中 同时 此外 另外 另有 据 截至 全市 全省 全县 全区 全国 全村 全镇 全乡 全州 全旗 全校 全院 全厂 全街道 全社区 全港 我国 我省 我市 我县 我区 各地 各级 该 本 各 每 均 平均 分别 都 不断 持续 顺利 成功 先后 陆续 需 需要 要 只 只需 可以 即可 正在 正 组建 打造 推进 推动 加快 加快推动 加快推进 大力 积极 深入 扎实 全面 全力 着力 继续 预期 保持 稳定 控制 在 用 以 把 将 对 由 从 给 向 使 让 通过 围绕 聚焦 按照 按 根据 随着 和 与 及 或 的 了 着 过 地 得 于 至 到 上 下 中 内 外 里 一度 短短 普遍 肯定 可能 估计 大约 约合 折合 至少 连续 随后 仅仅 首批 里氏 整整 足足 短短的 有时候`);

/** Leading words that narrow an indicator and are kept apart from it, in `scope`. */
export const SCOPES: readonly string[] = split(`
规模以上 规上 限额以上 限上 全社会 民营企业 民营 国有控股企业 国有控股 国有企业 国有 私营企业 私营 股份制企业 外商及港澳台商投资企业 外商投资企业 外资企业 私营 股份制 国有及国有控股企业 集体企业 国有控股 三资企业 港澳台商投资企业 小微企业 中小企业 新开工 在建 续建 拟建 本外币 人民币 外币 境内 境外 跨境 农村 城镇 省级以上 省级 市级 县级 国家级 亿元以上 十亿元以上 百亿元以上 不含农户`);

/** Names of industries with a joiner inside: one item of a list, not two. After the national classification (GB/T 4754). */
export const COMPOUND_NAMES: readonly string[] = split(`
信息传输、软件和信息技术服务业 租赁和商务服务业 科学研究和技术服务业 水利、环境和公共设施管理业 居民服务、修理和其他服务业 个人文化和娱乐服务 个人、文化和娱乐服务 电信、计算机和信息服务 电信计算机和信息服务 保险和养老金服务 维护和维修服务 文化、体育和娱乐业 卫生和社会工作 公共管理、社会保障和社会组织
交通运输、仓储和邮政业 交通运输、仓储及邮政业 批发和零售业 批发与零售业 住宿和餐饮业 农、林、牧、渔业 电力、热力、燃气及水生产和供应业 电力、热力、燃气及水的生产和供应业 电力、热力生产和供应业
计算机、通信和其他电子设备制造业 铁路、船舶、航空航天和其他运输设备制造业 石油、煤炭及其他燃料加工业 石油和天然气开采业 煤炭开采和洗选业 黑色金属冶炼和压延加工业 有色金属冶炼和压延加工业
化学原料和化学制品制造业 橡胶和塑料制品业 酒、饮料和精制茶制造业 皮革、毛皮、羽毛及其制品和制鞋业 造纸和纸制品业 印刷和记录媒介复制业 文教、工美、体育和娱乐用品制造业 木材加工和木、竹、藤、棕、草制品业
电气机械和器材制造业 汽车和零部件 粮油、食品类 服装、鞋帽、针纺织品类 烟酒类 石油及制品类 文化办公用品类 建筑及装潢材料类 家用电器和音像器材类 研究和试验发展 文化及相关产业 旅游及相关产业 农业及相关产业 林业及相关产业 医药和医疗器械 水产品和水产加工品
食品烟酒 生活用品及服务 其他用品和服务 其他用品及服务 交通和通信 教育文化和娱乐 教育、文化和娱乐 家庭设备用品及维修服务 医疗保健和个人用品 娱乐教育文化用品及服务 烟酒及用品 教育文化及娱乐 交通及通信 家庭设备用品及服务 文化教育和娱乐 文教娱乐用品及服务 外商及港澳台商投资企业 港、澳、台商投资企业`);

/** Heads that the items of a list share at its end: 城镇、农村居民人均可支配收入; 甲产业、乙产业增加值. Longest first. */
export const LIST_HEADS: readonly string[] = split(`
保险参保人数 参保人数 保险 居民人均可支配收入 人均可支配收入 人均消费支出 居民人均消费支出 规模以上工业增加值 社会消费品零售总额 一般公共预算收入 固定资产投资 进出口总额 低保标准 保障标准 专精特新企业 增加值 总产值 产值 产量 面积 完成投资 投资 零售额 销售额 销售收入 营业收入 收入 利润总额 利润 进出口额 进出口 出口额 出口 进口额 进口 余额 年均浓度 平均浓度 浓度 增速 占比 比重 覆盖率 普及率 达标率 优良率 合格率 价格 指数 人数 数量 总量 里程 客运量 货运量 吞吐量 用电量 发电量 企业 项目 板块 人口 标准 业务`).sort(
  (a, b) => b.length - a.length,
);
