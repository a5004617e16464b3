/** Which noun of the field a verb with its object stands for: 售出…台手机 is 手机销量. */

/** One row: verbs, what they are done to in which kind of figure, and the noun that both make. `*` stands for the object. */
interface NominalRow {
  verbs: readonly string[];
  kind: NominalKind;
  noun: string;
  /** The verb is part of compound nouns as well (销售网点): taken as a verb before its object only where the figure is no bare count. */
  compounds: boolean;
}

/** What a figure measures, as far as the noun of a verb depends on it. */
export type NominalKind = 'money' | 'goods' | 'people' | 'area' | 'length' | 'time' | 'energy' | 'part';

/** Kind, noun, `+` where the verb is part of compound nouns, verbs. */
const ROWS = `
money 出口额 + 出口 累计出口
money 进口额 + 进口 累计进口
money 进出口额 + 进出口
money 销售额 + 销售 售出 卖出 出售 热销
money 采购额 + 采购
money 收购额 + 收购
money 成交额 + 成交
money 消费额 + 消费
money 融资额 + 融资
money 募资额 + 募资
money 捐赠额 + 捐赠 捐款
money 罚款额 + 罚款 罚没
money 理赔额 + 理赔 赔付
money 退税额 + 退税
money 减免额 + 减免
money 纳税额 + 纳税 缴税
money 中标额 + 中标
money 收入 - 挣 赚 挣到 赚到 能挣 能赚 可挣 可赚 净赚 进账 入账
money 售价 - 仅售 起售 零售 特卖 卖 卖到 可卖 能卖 卖得 可卖到 能卖到 标价 要价 开价
money 花费 - 花 花掉 花了 花去 花费 耗费
money 购买额 - 买 购买
money 差价 - 相差
part 播种进度 - 播种 已播 播栽 已播栽 栽插 插秧
part 收获进度 - 收获 收割 已收 机收 收割完
money 捐款额 - 捐 捐出
money 缴费额 - 交 缴
money 节省金额 - 省 省下 省去 可省 能省 省了
goods 出口量 - 出口 累计出口
goods 进口量 - 进口 累计进口
goods 进出口量 - 进出口
goods 销量 - 售出 卖出 出售 热销 卖 卖掉
goods 销量 + 销售
goods 产量 - 产出 下线 产
goods 产量 + 生产
goods 年产量 - 年产 年产出
goods 日产量 - 日产
goods 月产量 - 月产
goods 年处理量 - 年处理
goods 产量 - 打 收 采 挖 摘
goods 养殖量 - 养 养殖
goods 供应量 - 供给 供
goods 供应量 + 供应
goods 投放量 + 投放
goods 收购量 - 购入 购进 买入 收储
goods 收购量 + 收购
goods 回购数量 - 回购
goods 采购量 + 采购
goods 购买量 + 购买
goods 发送量 - 发送 发运
goods 运输量 + 运输 承运
goods 运送量 - 运送 输送 调运
goods 消费量 + 消费 消耗
goods 使用量 + 使用
goods 处理量 - 处理 处置 日处理
goods 排放量 + 排放
goods 减排量 + 减排
goods 储备量 + 储备
goods 储存量 + 储存 存储
goods 下载量 + 下载
goods 阅读量 + 阅读
goods 播放量 + 播放
goods 点击量 + 点击
goods 访问量 + 访问
goods 开采量 + 开采
goods 捕捞量 + 捕捞
goods 交付量 + 交付
goods 出货量 + 出货
goods 发放量 + 发放
people 发送量 - 发送
people 运送量 - 运送 输送
people 死亡人数 - 亡 死 死亡 遇难 身亡 丧生 罹难
people 受伤人数 - 伤 受伤
people 重伤人数 - 重伤
people 轻伤人数 - 轻伤
people 伤亡人数 - 伤亡 死伤
people 失联人数 - 失联
people 被困人数 - 被困
people 获救人数 - 获救 救起 救出 搜救出 解救 营救
people 生还人数 - 生还
people 获释人数 - 获释
people 被捕人数 - 被捕 落网
people 转移人数 - 转移 转移安置 紧急转移
people 撤离人数 - 撤离
people 出席人数 - 出席 到会 与会 应到 实到
people 缺席人数 - 缺席
people 参加人数 - 参加 参与
people 受灾人口 - 受灾
people 治愈人数 - 治愈 出院 治愈出院
people 就业人数 + 就业
people 参保人数 + 参保
people 报名人数 + 报名
people 参赛人数 + 参赛
people 参会人数 + 参会
people 参展人数 + 参展
people 招聘人数 + 招聘
people 招录人数 + 招录 录取
people 招收人数 + 招收
people 培训人数 + 培训
people 毕业人数 + 毕业
people 感染人数 + 感染
people 住院人数 + 住院
people 务工人数 + 务工
people 脱贫人口 + 脱贫
people 减贫人口 + 减贫
people 投票人数 + 投票
people 受益人数 + 受益
people 惠及人数 - 惠及
people 带动人数 - 带动
people 报到人数 + 报到
people 安置人数 + 安置
people 接种人数 + 接种
people 筛查人数 + 筛查
people 救治人数 - 救治
people 收治人数 - 收治
people 查处人数 - 查处 查获
people 处分人数 - 处分
people 资助人数 - 资助
people 献血人数 + 献血
people 隔离人数 - 隔离
people 滞留人数 - 滞留
people 遇险人数 - 遇险
people 被埋人数 - 被埋
people 中毒人数 - 中毒
people 中枪人数 - 中枪
people 载客人数 - 载有 搭载 载客
people 容纳人数 - 容纳 可容纳
people 患病人数 - 患病
people 失业人数 + 失业
people 返乡人数 - 返乡
people 报考人数 + 报考
people 落网人数 - 落网
people 获刑人数 - 获刑
people 问责人数 - 问责
people 申领人数 + 申领
people 上岗人数 + 上岗
people 入学人数 + 入学
people 考试人数 - 应考
people 观看人数 - 观看
people 参观人数 - 参观
people 参训人数 - 参训
people 到场人数 - 到场
people 签约人数 - 签约
people 在读人数 - 在读
people 服务人次 + 服务
people 刑拘人数 - 刑拘 刑事拘留
people 拘留人数 - 拘留 行政拘留
people 起诉人数 - 起诉
people 提起公诉人数 - 提起公诉
people 判刑人数 - 判刑
people 批捕人数 - 批捕
people 约谈人数 - 约谈
people 劝返人数 - 劝返
people 入住人数 - 入住
people 就诊人数 - 就诊
people 体检人数 - 体检
people 检测人数 - 检测
people 结业人数 - 结业
people 录用人数 - 录用 聘用
people 退休人数 - 退休
people 退役人数 - 退役
people 牺牲人数 - 牺牲 殉职 阵亡
people 溺亡人数 - 溺亡 溺水
people 获释人数 - 获释
people 完赛人数 - 完赛
people 返岗人数 - 返岗
people 入境人数 - 入境
people 出境人数 - 出境
people 入组人数 - 入组
people 疏散人数 + 疏散
people 逮捕人数 - 逮捕 拘捕
people 抓获人数 - 抓获
area 种植面积 + 种植 播种 播栽 种 扩种
area 播种面积 - 春播 夏播 秋播 冬播 复播 套种 移栽 定植 补种
area 造林面积 + 造林
area 退耕面积 + 退耕
area 拆除面积 - 拆除
area 收获面积 + 收获 收割 机收
area 灌溉面积 + 灌溉
area 治理面积 + 治理
area 整治面积 + 整治
area 修复面积 + 修复
area 流转面积 + 流转
area 绿化面积 + 绿化
area 覆盖面积 + 覆盖
area 改造面积 + 改造
area 养殖面积 + 养殖
area 栽培面积 + 栽培 栽种
area 过火面积 + 过火
length 行驶里程 + 行驶
length 飞行里程 + 飞行 飞
length 行程 - 走 跑 骑 开 行军 跋涉 徒步
length 骑行里程 + 骑行
length 航行里程 + 航行
length 通车里程 + 通车
length 治理长度 + 治理
time 飞行时间 + 飞行
time 使用年限 + 使用
time 运行时间 + 运行
time 运营时间 + 运营
time 工作时间 + 工作
time 服刑时间 + 服刑
time 营业时间 + 营业
time 持续时间 + 持续 持续了
time 停留时间 + 停留
time 生活时间 + 生活 居住
time 训练时间 + 训练
time 任职时间 + 任职 执教 执政
energy 发电量 + 发电 累计发电
energy 发电量 - 发出
energy 用电量 + 用电
energy 送电量 - 送电 输电 外送
energy 耗电量 + 耗电
`;

const NOMINAL_ROWS: readonly NominalRow[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [kind, noun, compounds, ...verbs] = line.split(' ');
    return { kind: kind as NominalKind, noun: noun!, compounds: compounds === '+', verbs };
  });

/** By kind and verb. */
export const NOMINALS: ReadonlyMap<string, Pick<NominalRow, 'noun' | 'compounds'>> = new Map(
  NOMINAL_ROWS.flatMap(({ kind, noun, compounds, verbs }) => verbs.map((verb) => [`${kind} ${verb}`, { noun, compounds }] as const)),
);

/** All verbs that make a noun with some kind of figure. */
export const NOMINAL_VERBS: ReadonlySet<string> = new Set(NOMINAL_ROWS.flatMap(({ verbs }) => verbs));
