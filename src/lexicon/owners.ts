/** What figures of their own are told of without a name: sectors, markets, sorts of companies, systems of the state. */
const words = (text: string): string => text.trim().split(/\s+/).join('|');

/** The words that sectors, markets and sorts of companies end in. */
export const SECTOR_HEADS = words(`
  行业 子行业 产业 制造业 加工业 服务业 冶炼业 开采业 养殖业 焦化业 造纸业 印刷业 家具业 建材业 物流业 零售业 餐饮业 光伏业 电梯业 保险业 银行业 证券业 旅游业 航运业 造船业 纺织业 服装业 钢铁业 汽车业 化工业 煤炭业 水泥业 电力业 玻璃业 轮胎业 面板业 家电业 卫浴业 陶瓷业 照明业 医药业 食品业 酿酒业 白酒业 工程机械业 零部件业
  上市公司 板块 概念股 个股 中小企业 小微企业 大型企业 民营企业 外贸企业 企业 厂商 矿商 开发商 经销商 供应商 运营商 车企 药企 房企 钢企 煤企 险企 保险公司 航空公司 券商 商业银行 金融机构 基金公司 机构
  市场 品牌 主产区 主产地区 主产省 主产省区 主销区 产区 销区 一线城市 二线城市 三线城市 公立医院 医疗机构 高校 店铺 门店 卖场 商家 电商平台 纺厂 钢厂 糖厂 油厂 炼厂
`);

/** Systems of the state that act as one. */
export const SYSTEMS = words(`
  中央和地方财政 中央财政 地方财政 各级财政 中央本级 公安机关 铁路公安机关 铁路公安 检察机关 审判机关 人民法院 法院 海关 税务部门 税务机关 移民管理机构 出入境管理系统 消防救援队伍 纪检监察机关 铁路部门 医保部门 民政部门 工商部门 质检系统 警方 铁警
`);

/** What is measured of goods and sectors: the end of a wording behind whose it is. */
export const ATTRIBUTES = words(`
  平均价格 现货价格 期货价格 市场价格 出口价格 进口价格 零售价格 批发价格 价格 均价 报价 售价 零售价 批发价 出厂价 现货价 期货价 期价 股价 到岸价 收盘价 成交价 收购价 合约价 原价 价
  零售量 零售额 销售额 销售量 销售收入 销量 产量 产值 产能 库存积压 社会库存 库存量 库存 需求量 需求 消费量 进口量 出口量 出口额 进口额 进出口额 装机容量 装机量 市场份额 市场占有率 份额 占有率 毛利率 利润率 净利率 利润总额 净利润 利润
  主营业务收入 营业收入 收入 营收 成本 规模 市值 增速 增幅 涨幅 跌幅 降幅 产销率 开工率 利用率 回报率 增长率 比例 比重 占比 总量 总数 总额 数量 指数 估值 市盈率 动态PE PE 寿命 续航时间 重量 长度 高度 面积 直径 速度 时速 功率 容量 温度 精度 分辨率 等效焦距 焦距 像素 价值
`);

/** What only an organ of the state, or a mass organisation, does: courts, procurators, customs, police, inspectors, unions. */
export const DEEDS = words(`
  查获 查处 查办 查扣 查封 侦破 破获 侦办 抓获 立案 起诉 提起公诉 批准逮捕 批捕 审结 审理 受理 办结 判处 制发 发出 督办 挂牌督办 约谈 审议 听取 表决 批准 审批 审查 批复 核准 任免 执结 调解 化解
  追回 追缴 挽回 收缴 罚没 处罚 处分 问责 移送 关停 取缔 注销 吊销 打掉 捣毁 铲除 扣押 冻结 遣返 引渡 缉捕 抽检 抽查 检查 督查 清退 清缴 纠正 下架 封存 责令 罚款
  救助 救起 慰问 筹集 拨付 下达 调拨 退税 办理减免税 办理退税 免除 签发 派出 制定 修改 修订 废止 出台 取消 下放 公示 曝光 通报
`);

/** What divisions are counted as, behind their number: 8个省份, 12个县（市、区）; by their level, the widest first. */
const STOPS = '(?=[（(、，。；：！？》”的和与及或均都也已全有总共在纳实被将率各]|$)';
export const DIVISIONS_COUNTED: readonly RegExp[] = [
  new RegExp(`^(?:省份|省区市?(?!域)|省市区?|直辖市|省${STOPS})`),
  new RegExp(`^(?:地级市|设区市|地市|市州|市（州|城市${STOPS}|市${STOPS})`),
  new RegExp(`^(?:县市区?|区县|县区|市辖区|县级市|贫困县|县${STOPS})`),
  new RegExp(`^(?:乡镇|镇${STOPS}|街道${STOPS})`),
  new RegExp(`^(?:行政村|村屯|村${STOPS})`),
];

/** What an economy as a whole has, and no person or body in it. */
export const OF_ECONOMIES =
  /^(?:人均|实际|名义|国内|地区|全年|新增)*(?:GDP|生产总值|经济(?:增长|增速|总量)|居民消费价格(?:指数)?|CPI|PPI|工业生产者出厂价格|通胀率?|通货膨胀率?|失业率|城镇化率|粮食总?产量)/;

/** Bodies that tell of economies: banks of issue, offices of statistics, institutes, papers. */
export const TELLS_OF_ECONOMIES =
  /(?:银行|央行|统计局|统计总队|统计署|研究院|研究所|研究中心|社科院|大学|网|报|社|论坛|联合国|基金组织|基金|发改委|委员会|财政部|商务部|经济部|协会|证券|公司|智库)$/;
