const names = (text: string): string => text.trim().split(/\s+/).join('|');

/** Those that live by speaking of others and whose names do not say it. */
const KNOWN = names(`
  申银万国 国泰君安 中金公司 中银国际 高盛 摩根士丹利 摩根大通 摩根 瑞士信贷 瑞信 瑞银 花旗 美银 美林 野村 巴克莱 德意志银行 里昂 麦格理 世界银行 国际货币基金 经合组织
  麦肯锡 贝恩 波士顿咨询 罗兰贝格 埃森哲 德勤 普华永道 毕马威 安永 惠誉 穆迪 标准普尔 标普 弗若斯特沙利文 沙利文 Frost J\\.?D\\.?Power
  IHS iSuppli IDC Gartner DisplaySearch NPD Canalys Counterpoint StrategyAnalytics comScore Solarbuzz TrendForce WitsView DRAMeXchange CINNO IMS iResearch
  尼尔森 艾瑞 易观 赛迪 中怡康 奥维 集邦 拓墣 拓璞 水清木华 高德纳 顶点研究 彭博 路透 汤森路透 克拉克松 克拉克森 克拉克 伍德麦肯兹 英国商品研究所
  生意社 卓创 隆众 我的钢铁 兰格 百川 中联钢 中宇 金银岛 中房信 克而瑞 中商情报 前瞻产业 智研 慧聪邓白氏 中国煤炭市场网
`);
/** Companies whose names say it. */
const OF_THE_TRADE = '(?:咨询|顾问|资讯|调查|市场研究|评级|智库|舆情)(?:有限|股份|责任|集团|公司|中心|机构)+$';
/** What else the names of such bodies hold. */
const HOLDS = '证券|期货|研究[院所中]|研究中心|咨询|顾问|资讯|评级|智库|市场研究|信息中心|数据中心|协会|学会';

/** Whether a body lives by speaking of others (market research, brokers, ratings, consultants), by its own name or by the trade at its end. */
export const ANALYSTS = new RegExp(`^(?:${KNOWN})|${OF_THE_TRADE}`);

/** … or by what its name holds anywhere: associations and institutes as well. */
export const SPEAK_OF_OTHERS = new RegExp(`^(?:${KNOWN})|${HOLDS}|${OF_THE_TRADE}`);
