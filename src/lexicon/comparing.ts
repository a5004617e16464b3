import type { Approximation } from '../../schemas/schemas.js';

/**
 * The usual range of a wording, for checks: strictly, 超100亿 allows any larger number and would agree with everything, but a writer who has
 * 340亿 does not say so. `step` is one unit of the last digit that is not zero (3000 → 1000, 22万 → 1万, 35 % → 1 %). A range reaches `steps`
 * steps from the number named, though no further than `share` of it. Tried on restatements: 近600列 for 570, 近九成 for 86.5 %, 30余 for 31,
 * 超千亿 for 1286.5亿, 约403亿 for 402.6亿, 近四成 for 38.2 %, 六成左右 for 61 %.
 */
interface UsualRange {
  below: Reach;
  above: Reach;
  because: string;
}

interface Reach {
  steps: number;
  share: number;
}

const NONE: Reach = { steps: 0, share: 0 };

export const USUAL_RANGES: Readonly<Record<Exclude<Approximation, 'exact'>, UsualRange>> = {
  less_than: { below: { steps: 1, share: 0.2 }, above: NONE, because: '近 names the next round number above; nobody calls 700 近1000' },
  more_than: { below: NONE, above: { steps: 1, share: 1 }, because: '超, 余, 多 name the last round number passed: 30余 is below 40' },
  at_least: {
    below: NONE,
    above: { steps: 1, share: 1 },
    because: '以上 of something measured is used as 超; of a plan it is compared with plans alone',
  },
  at_most: { below: { steps: 1, share: 0.5 }, above: NONE, because: '以内, 不超过 name a bound that was held, seldom by more than half' },
  about: {
    below: { steps: 0.5, share: 0.1 },
    above: { steps: 0.5, share: 0.1 },
    because: '约, 左右 round to the last digit named; a narrow step is widened to 5 % by LEAST_ABOUT',
  },
};

/** 约4812 is seldom meant to the last digit: about is at least so wide, as a share of the number. */
export const LEAST_ABOUT = 0.05;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Indicators whose name does not say of what: 总投资 of which project, 产量 of which thing. Alone they make no claim that can be contradicted. */
export const UNSPECIFIC = words(`
总产值 年产值 产值 产能 产量 销量 总投资 完成投资 年度计划投资 计划投资 投资 重点项目 开工率 竣工率 投产率 投资完成率 资金到位率 销售额 订单 合同额 中标金额 融资额
补贴资金 授信额度 交易额 价格 工资 注册资本 市值 全长 建筑面积 占地面积 床位 学位 停车位 得分 排名 权重 满分 完成率 覆盖率 普及率 合格率 参保率 办结率 签约率 结案率
惠及居民 居民满意率 带动就业 新增就业 志愿者 观众 参观人数 航线 招生 毕业生 提案 发放贷款 新增贷款 退税 科技成果转化 领军人才 高层次人才 节约资金 节约率 专项债
注册率 闲置率 入住率 民生支出 保障性住房 用时 金额 数量 项目 企业 占比 比重 面积 增速 同比 人数 用地`);

/** Indicators that say enough of a company and too little of a place, where they are some firms' or one industry's. */
export const OF_COMPANIES = words(`
营业收入 主营业务收入 净利润 利润总额 利润 利税 总资产 净资产 负债总额 毛利率 净利率 研发投入 销售收入 资产负债率 发明专利 每股收益 扣非净利润 经营活动现金流量净额`);

/** Growth of these is told at constant prices, on a comparable basis, or against a revised base: two levels do not give it. */
export const REAL_GROWTH =
  /生产总值|GDP|增加值|总产值|固定资产投资|投资$|社会消费品零售|零售额|预算收入|财政收入|预算支出|营业收入|主营业务收入|利润|业务总量|劳动生产率|可支配收入|消费支出|能耗|餐饮收入|销售额|技术合同/;

/** Words that lead from an indicator to its figure, or into a clause, and narrow nothing. Longest first where one begins with another. */
export const PASSING_WORDS: readonly string[] = [
  '实现',
  '力争',
  '目标',
  '计划',
  '预计',
  '预期',
  '确保',
  '争取',
  '有望',
  '将',
  '完成',
  '达到',
  '达',
  '为',
  '共计',
  '合计',
  '总计',
  '共',
  '约',
  '近',
  '已经',
  '已',
  '超过',
  '超',
  '突破',
  '新增',
  '有',
  '是',
  '了',
  '的',
  '全市',
  '全区',
  '全县',
  '全省',
  '全国',
  '我市',
  '我省',
  '我区',
  '我县',
  '我国',
  '该市',
  '该区',
  '该省',
  '本市',
  '全年',
  '今年',
  '去年',
  '上年',
  '其中',
  '据统计',
  '据悉',
  '截至',
  '截止',
  '目前',
  '增至',
  '升至',
  '降至',
  '提高到',
  '增加到',
  '上升到',
  '下降到',
  '扩大到',
  '减少到',
  '达到了',
  '总额',
  '总量',
  '总数',
  '数量',
  '年度',
  '分别',
  '同比',
  '增长',
  '下降',
  '上升',
  '回落',
  '提高',
  '增加',
  '减少',
  '上涨',
  '下跌',
  '增幅',
  '降幅',
  '涨幅',
  '增速',
  '比',
  '较',
  '同期',
  '均',
  '则',
  '也',
  '又',
  '再',
  '还',
  '仍',
  '在',
  '由',
  '和',
  '与',
  '以来',
  '期间',
  '初步核算',
  '据',
  '统计',
  '显示',
  '数据',
  '按',
  '可比价格计算',
  '不变价格计算',
  '可比价格',
  '不变价格',
  '速',
  '快',
  '高达',
  '多达',
  '仅',
  '只',
  '将',
  '全',
  '市',
  '区',
  '县',
  '省',
  '州',
  '公司',
  '集团',
  '日',
  '末',
  '底',
  '前',
];

/** Words in the title of a text that corrects what was printed. A store has an index on them: other words need a step of its schema. */
export const CORRECTING: readonly string[] = ['更正', '勘误', '订正', '致歉', '有误'];

/** What a later text says where it puts other numbers in the place of those published before. */
export const REVISING = /修订|更正|订正|勘误|最终核实|核实后|应为/;
