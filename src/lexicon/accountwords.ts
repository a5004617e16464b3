const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Words of company reports that stand where a company's name does (归母净利润, 占总营收的) and are part of none: what accounts hold, the
 * spans they are drawn up for, how figures are compared. After the items of the Accounting Standards for Business Enterprises and the
 * forms of periodic reports of listed companies.
 */
export const ACCOUNT_WORDS: readonly string[] = words(`
  归母 归属 归属于 扣非 扣除 非经常 非经 经常性 损益 母公司 归母净利 净利 净利润 利润 毛利 毛利率 净利率 利润率 营收 总营收 营业 营业额 主营 收入 总收入 税前 税后
  成本 费用 费率 销售费用 管理费用 财务费用 研发费用 研发投入 投入 支出 开支 薪酬 所得税 增值税 附加税 税金 税费 退税 补贴 补助 减值 计提 拨备 折旧 摊销 商誉 存货 库存
  应收 应付 预收 预付 账款 票据 总资产 净资产 资产负债 资产总额 负债 负债率 负债总额 有息负债 现金流 现金流量 净额 净流入 净流出 每股 每股收益 收益率 回报率 净值 面值 市值 总市值 股价 收盘价
  开盘价 市盈率 市净率 市占率 占有率 换手率 成交额 成交量 总股本 股本 股份数 流通股 股东 股东数 股东户数 户数 分红 派息 股息 派现 红利 送股 转增 公积金 未分配 募集 募资 融资额 发行价
  占比 占总 占营 占公司 占全 比例 比重 比率 同比 环比 较上 较去 较年 上年 去年 今年 本期 上期 同期 期末 期初 期内 报告期 年初 年末 年度 半年 半年度 季度 单季 单季度 首季 中期 全年 年内
  月度 上半年 下半年 财年 财季 累计 合计 总计 共计 小计 平均 均价 单价 售价 出货 出货量 销量 产量 产能 良率 增速 增幅 降幅 跌幅 涨幅 增长 下降 下滑 上升 提升 减少 增加 扭亏 盈利 亏损
  转盈 转亏 续亏 减亏 预增 预减 预盈 预亏 略增 略减 盈亏 盈余 首亏 由盈 由亏 不良贷款 保费收入 利息 净息差 资本充足 保证金 合同额 签约额 回款 回购 增持 减持 分部 板块
  报表 合并报表 财务指标 主要指标 业绩 期间 品类 用户数 门店数`);

/** What stands for companies without being one's name, and what people and bodies are called. */
export const NO_COMPANY_WORDS: readonly string[] = words(`
  力争 争取 预计 确保 有望 计划 预期 目标 实际 全部 总统 总理 首相 主席团 议会 法官 检察 裁判 政党 自民党 民主党 工党 记者 网友 股民 投资者 消费者 合作社 制造商 生产商 供应商 开发商 运营商 经销商 零售商 厂商 车企 房企 药企 油厂
  电厂 工厂 厂家 商家 网站 平台 品牌 业务 产品 项目 渠道 机构 巨头 龙头 子公司 分公司 控股 旗下 峰会 论坛 协会 中小企业 央企 国企 民企 外企 同行 同业 对手 第三方`);

/** Characters that only join: a name made of them and of ordinary words is none. */
export const JOINING =
  '的了是在和与及就也都将被把这那该本各每其他她它们说称很最较更没不则却又还而但或于由从按据以为因对向给让使令占着过来去再曾已并且均仅只未尚共总分经受至到约近超逾会有是要处获时难能可需应得做想';
