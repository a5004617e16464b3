const split = (text: string): string[] => text.trim().split(/\s+/);

/** What is there at a moment: it is told as of a day. */
export const STOCK_WORDS: readonly string[] = split(`
总资产 净资产 资产总额 资产总计 资产规模 资产负债率 负债 货币资金 现金等价物 存货 应收 应付 商誉
总股本 股东 股本 市值 持股 余额 银行结余 现金结余 滚存结余 不良率 不良贷款率 资本充足率 拨备覆盖率
在手订单 在建工程 注册资本 仓单
户籍人口 常住人口 总人口 在校生 在册 在岗 在职 参保人数 从业人员 网民 法人单位 活动单位 经营户 总户数 用户数 技术人员 门店 市场主体 经营主体 小巨人 专精特新
城镇化率 登记失业率 普及率 覆盖率 空置率
存量 保有量 库存 存栏 蓄水量 储量 通车里程 运营里程 营业里程 装机容量 床位 待售面积`);

/** What is counted over a time. */
export const FLOW_WORDS: readonly string[] = split(`
产量 产值 增加值 生产总值 收入 销售 销量 利润 净利 净亏 亏损 营收 营业额 工资 报酬 现金流 净流入 净流出
成交 完成 每股 出栏 屠宰 进出口 出口 进口 发电量 用电量 货运量 客运量 吞吐量 发送 运送 接待
开行 零售额 零售总额 税收 纳税 支出 发放 投放 使用外资 利用外资 处理 受理 办理 查处 起降 施工面积 竣工面积 新开工 出生 死亡 自然增长率 机械增长 降水量 施用量 使用量`);

/** What such a verb brings was not there before: 新增门店 are counted over a time. */
export const BRINGING_WORDS: readonly string[] = split('新增 净增 新开 新建 新设 新登记 新注册 新签 新投 减少了 增加了');
