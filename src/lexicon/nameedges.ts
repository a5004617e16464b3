/**
 * What stands to the left of a name and is not part of it. The left edge of a name found by its suffix is the last of these in the
 * window before the suffix.
 */

/**
 * Single characters that end what is before a name, unless the character after or before makes them part of a word: 和 in 和平, 由 in 自由,
 * 据 in 数据. As a map: an object is asked by names, which a character just cut out of a text is not yet.
 */
export const EDGE_CHARACTERS: ReadonlyMap<string, { after: string; before: string }> = new Map(
  Object.entries({
    在: { after: '', before: '存现实内潜外所' },
    由: { after: '于', before: '自事理缘经' },
    与: { after: '', before: '参给' },
    和: { after: '平田县硕政谐龙顺静布气睦旅', before: '中共祥平温饱总协颐雍义熙' },
    及: { after: '', before: '普涉埃' },
    对: { after: '外接口应', before: '核绝相针面' },
    从: { after: '化江', before: '服' },
    自: { after: '然治主由来动有行贡强信贸适在助营家闭律学制觉发新愿流仪控力立考招救理留始查检用费办建设', before: '来各独亲源出发私擅' },
    向: { after: '阳前日莆上', before: '方导定面取转走倾意' },
    到: { after: '', before: '达得遇' },
    为: { after: '民', before: '华行作成称认因最较更尤变列视' },
    把: { after: '', before: '' },
    被: { after: '', before: '' },
    以: { after: '色', before: '可所得难予' },
    于: { after: '都田洪', before: '由对关属位处基等大小高低至' },
    的: { after: '', before: '目' },
    了: { after: '解', before: '' },
    着: { after: '', before: '' },
    等: { after: '级', before: '高平中同相优' },
    是: { after: '', before: '' },
    使: { after: '馆用命', before: '大促即' },
    让: { after: '', before: '转出' },
    据: { after: '悉', before: '数证依占根' },
    将: { after: '乐军台', before: '' },
    并: { after: '网', before: '合兼' },
    而: { after: '', before: '' },
    或: { after: '', before: '' },
    该: { after: '', before: '' },
    其: { after: '中', before: '土尤极' },
    已: { after: '', before: '' },
    均: { after: '', before: '平人户' },
    也: { after: '门', before: '' },
    就: { after: '业', before: '成' },
    还: { after: '', before: '归偿返' },
    又: { after: '', before: '' },
    再: { after: '生制', before: '' },
    占: { after: '地', before: '独抢侵' },
    每: { after: '', before: '' },
    这: { after: '', before: '' },
    那: { after: '曲坡', before: '' },
    至: { after: '', before: '冬夏甚乃' },
    赴: { after: '', before: '' },
    给: { after: '', before: '供自' },
    称: { after: '', before: '名简职' },
    说: { after: '明服法书', before: '小传学' },
    即: { after: '墨', before: '立随' },
    经: { after: '济开贸信纬营费理典', before: '财神已曾途历' },
    如: { after: '皋东意', before: '例' },
    有: { after: '限色机线轨关望', before: '国公私所共具拥含现原享特' },
    比: { after: '亚如特例', before: '对占同环相' },
    看: { after: '护点', before: '' },
    当: { after: '阳雄涂地代', before: '武相适担充应' },
    因: { after: '素', before: '基原' },
    但: { after: '', before: '' },
    则: { after: '', before: '规原准细' },
    且: { after: '', before: '' },
    令: { after: '', before: '司命' },
    按: { after: '揭摩', before: '' },
    同: { after: '济仁江安方德比', before: '共合协大不相如等雷陪' },
    获: { after: '嘉批得奖取', before: '收捕' },
    起: { after: '重', before: '' },
    接: { after: '待触受力口种近入轨驳线送生班管地', before: '连衔承对直间嫁焊迎交邻拼桥' },
  }),
);

/** After a numeral these count things, and what follows is a sort, not a name: 三家公司, 两个项目. */
export const COUNTERS = '个座家条批次多余位项名所处片届大种类件部艘列套场';

/**
 * Words that end what is before a name wherever they stand: verbs that no name contains, reports, times. Cut only where two characters of
 * name are left. Words that names do contain (建设, 投资, 发展) are taken off at the edge alone: see leads.tsv.
 */
export const EDGE_WORDS: readonly string[] = `
  深耕 抢抓 蓄力 奏响 擦亮 激活 解锁 厚植 夯实 领跑 锚定 绘就 铺就 撬动 跑出 按下 突围 打响 叫响 竞速 冲刺 深挖 盘活 串起 共谋 紧盯 撑起 晒出 托起 交出 点燃 谱写
  关注 类似 乘坐 我代表 谨代表 提速 不通 冒充 列为 唱响 参观 盛赞 期待 穿梭 打造成 建成 改造成 建设成 转化成 就地 落户 签约 投产 成为 举行 举办 召开 位于 坐落 参加 考察 走访 视察 来到 走进 获悉 了解 宣布 发布 公布 表示 介绍 印发 出台 批准 批复 设立 成立
  打造 推动 加快 启动 实施 开工 依托 围绕 聚焦 支持 引进 培育 完成 实现 获批 入选 组建 构建 在建 筹建 承建 新开工 成功 顺利 正式
  开展 开通 开行 开启 利用 通过 根据 按照 借助 凭借 包括 其中 以及 或者 还有 正在 已经 即将 继续 积极 全力 大力 努力 着力 深入 持续 加强 强化
  提高 助力 融入 承接 承办 主办 协办 携手 牵头 参与 拥有 具有 占据 总投资 年度 季度 月份 上半年 下半年 全年 半年 年底 月底
  预计 有望 预测 预估 建议 正待 列装 日前 近日 目前 今年 去年 明年 今天 昨天 昨日 今日 当天 当日 此前 此后 此次 年内 同时 此外 另外 随着 作为 关于 针对 面向
  入驻 毗邻 紧邻 紧临 紧靠 邻近 临近 驶入 驶出 乐见 深化 受托 委托 前来 途中 逼近 记者 通讯员 据悉 借自 源自 选自 出自 取自 来自 属于 归属 隶属 包含 涵盖 涉及 途经 穿越 抵达 前往 赶赴 驶往 发往 运往 进入 加入 退出 离开 返回 竣工 通车 通航
  全部 所有 各个 一个 这个 那个 多个 某个 两个 几个 首家 首座 首条 首批 一批 一座 一条 一家 这家 那家 多家 各大 各类 各地 部分 有关 相关
  拿下 抢占 抢滩 占领 瞄准 进军 挺进 争夺 攻占 打入 开拓 拓展 开辟
  先后 分别 共同 一起 予以 给予 获得 荣获 取得 争取 争创 力争 谋划 推出 推行 提出 指出 强调 要求 希望 认为 显示 表明 带动 引领
  高水平建设 布局 落地 建好 建强 做强 做大 做优 用好 抓好 抓实 办好 申报 申请 通报 授予 认定 评为 定为 作出 做出 签署 签订 达成
  收购 参股 增资 租赁 搬迁 关闭 停产 复工 投用 选址 奠基 揭牌 挂牌 亮相 现场 重点推进 新增 新建 连接 由于 变为 转为 改为 续建 扩建 改建 斜拉桥 悬索桥 钢拱桥 刚构桥 贯通 投运 接待 走向 迎来 通往 连通 直达 直通
`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/**
 * Verbs that names do contain (中国建设银行, 生产基地) but do not begin with: taken off at the very edge, with two characters left.
 */
export const LEADING_VERBS: readonly string[] = `
  建设 运营 改造 规划 投资 生产 开发 修建 申建 创建 计划 拟 受 要 距离 距 届 恰逢 关停 袭击 验放 紧扣 制约 设置 筑牢 研究好 新办 主持 就拿 稳居 位居 跃居 一是 二是 三是 四是 五是 优化 修复 整治 治理 巩固 提质 做好 抓好 亮相 出席 举办过 精简 夺取 惊悉 继 贯彻 落实 服务 保护 管理 升级 提升 扩大
  规范 发挥 试点 探索 筹备 筹划 加大 加速 加速推进 完善 确保 保障 促进 推进 统筹 协调 衔接 串联 合作 共建 共同建设 研究 编制 制定 修订 出台 下达 拨付 安排 支持建设 入读 就读
`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/** What can stand before a name without being part of it, at its very edge: 国家级经开区, 全国首个自贸港. */
export const EDGE_LEADS: readonly string[] = `
  整座 整条 整个 人均 户均 亩均 日均 仅仅 单是 光是 高质量 高标准 高水平 现有 原有 母公司 子公司 旗下 控制性节点 控制性工程 标志性工程 重点工程 核心场馆 主场馆 国家级新区 核心工程 关键工程 先导工程 节点工程 配套工程 国家级 省级 市级 区级 县级 世界级 全国 全省 全市 全区 全县 我国 我省 我市 我区 国内 国际 境内 域内 辖区 区内 市内 县内 省内 本市 本省 当地 各地 各市 各县 各区 首个 首家 首座 首条 首批 唯一 最大 新
  著名 知名 大型 中型 小型 重点 重大 一流 高端 高新 现代化 现代 新型 老 原 旧 现 全 各 本 该 此 一 二 三 四 五 六 七 八 九 十 两 几 数 百 千 万 亿 元 级 型
`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/** Words that only say of what sort a thing is: a name made of nothing else (重点产业项目) names nothing. */
export const GENERIC_WORDS: readonly string[] = `
  重点 重大 产业 工业 农业 服务业 制造业 外资 内资 民营 民生 国有 国企 央企 中央 地方 各类 基础 设施 基础设施 交通 能源 水利 环保 生态 环境 文化 旅游 体育 教育 卫生 医疗
  养老 科技 科研 创新 创业 高新 高新技术 技术 技改 技术改造 改造 新建 扩建 改扩建 在建 续建 前期 储备 投资 建设 招商 引资 招商引资 签约 开工 竣工 投产 市政 公共 公益 安居
  保障 保障性 住房 老旧 小区 旧村 城市 城镇 农村 乡村 区域 城乡 配套 附属 改革 发展 开发 合作 示范 试点 综合 专业 特色 专项 优质 优秀 大型 中型 小型 中小 企业 上市 股份 控股 集团
  商业 金融 国际 国内 外商 合资 独资 跨国 头部 龙头 骨干 平台 总部 制造 装备 生产 经济 经济技术 现代 物流 海洋 绿色 低碳 数字 数字化 智能 智慧 信息 信息化 网络 标准 高标准 产业链 链主
  公铁 两用 公铁两用 主体 城区 中心城区 主城区 主 道路 公路 铁路 航空 机场 港口 码头 桥梁 隧道 水电 风电 光伏 核电 火电 新能源 清洁 储能 充电 天然气 供水 供热 供电 供气 排水 污水 垃圾 处理 治理 修复 保护 整治 提升 更新 亿元 百亿
  十亿 千亿 百亿级 省 市 区 县 乡 镇 村 街道 本级 省级 市级 县级 区级 国家 国家级 一般 特大 高速 普通 主要 标志性 引领性 新 大 小 好 老 高 多 各 全 此 该 类 级 型 性 化 新兴 战略性 战略性新兴
  先进 先进制造 高端 传统 优势 支柱 主导 未来 联网 互联网 工业互联网 高职 中职 两国 各国 该国 我国 国防 军事 审批 管理 考古 遗址 加工 品牌 强国 原料 标准化  A级 AAAA级 AAAAA级 5A级 4A级 世界 全资 股权 洽谈 致富 富民 通村 县县通 无人 户外 科考 失联 沿海 三代 第三代 一些 附近 周边 平行 高层 庆典 转型 重要 节点 头号 快速 次 内 外 环 专科 临床 村村通 户户通 危房 棚户区 棚改 惠民 兜底 民心 实事 援建 帮扶 扶贫 产业化 规模化 大规模 试验 攻坚 收官 标志 控制性 拳头 一期 二期 三期 四期 一二期 首期 上述 前述 南部 北部 东部 西部 中部 核心 核心区 主城 起步 启动 拓展 一级 二级 三级 四级 五级 等外 国道 省道 县道 乡道 村道 国省道 国省 干线 国省干线 乡村道 高等级 电气化 单线 双线 复线 普速 等级 口袋 郊野 路基 全线 土建 达产 建成 完工 后 前 现 亿级 万元 以上 以下 上 下 中 两 三 研发 孵化 人才 学生 女子 男子 青少年 职业 技能 职业技术 中等 高等 义务 幼儿 公办 民办 普惠 普惠性 社会 社会力量 集体 家庭 农民 专业合作
`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);
