/** Nouns of everyday language for what figures of its own are told of, by the word that they end in. */
import { CONSUMERS, PRODUCERS } from './peoplewords.js';

const words = (text: string): string[] => text.trim().split(/\s+/);
const oneOf = (list: readonly string[]): string => [...new Set(list)].sort((a, b) => b.length - a.length).join('|');

/** Those who buy, sell, make, live and travel: several of them, spoken of by what they are. */
const PEOPLE = words(`
  用户 客户 买家 卖家 买方 卖方 买主 投资者 投资人 股东 散户 基民 食客 住客 访客 香客 受访者 从业者 求职者 应聘者 创业者 劳动者 竞买人 购房者 购车者 租户 房主 失主 车主 船主 货主 雇主 业主
  经销商 代理商 批发商 零售商 贸易商 中间商 采购商 供应商 分销商 承包商 开发商 加盟商 服务商 运营商 制造商 生产商 出口商 进口商 参展商 收购商 广告商 投标人 供货商 铜贩 猪贩 粮商 茶商 药商 木商 布商 房东
  年轻人 老年人 中年人 白领 学员 队员 选手 会员 粉丝 网民 彩民 影迷 歌迷 驴友 驾驶员 驾驶人 员工 店员 导购员 售货员 服务员 业务员 销售员 护理员 收银员 农场主 养殖场主 种植者 养殖者 饲养者 船员 渔户 棉户 菜户 粮户 林农 盐农 桑农 蔗农 稻农 豆农 参农 椒农 椰农 胶农 奶农 猪农
`);

/** Firms, shops and the like, spoken of by their sort. */
const FIRMS = words(`
  企业 公司 厂家 厂商 工厂 商家 店家 商铺 店铺 门店 专卖店 旗舰店 连锁店 便利店 餐馆 饭店 酒店 宾馆 超市 商场 卖场 网店 直播间 药店 书店 茶楼 酒企 纸企 钢企 铜企 铝企 煤企 药企 车企 房企 油企 船企 民企 国企 外企 乳企 猪企 电商
  纺厂 棉厂 糖厂 油厂 炼厂 钢厂 铝厂 铜厂 电厂 纸厂 酒厂 药厂 鞋厂 米厂 茶厂 化工厂 加工厂 代工厂 制造厂 冶炼厂 印刷厂 家具厂 玩具厂 屠宰场 养殖场 养猪场 养鸡场 物流公司 快递公司 租赁公司 家装公司 装修公司 旅行社 旅游公司 中介公司 制造企业
  车间 作坊 合作社 家庭农场 中介机构 培训机构 医疗机构 金融机构 房源 楼盘 摊位 渔船 货船 商船 油轮 客机 航班 列车 班车 货车 卡车 客车 轿车
`);

/** Those who work at one thing together: one of them is told of, wherever that is. */
const TEAMS = words(`
  团队 研发团队 调研组 专家组 检查组 课题组 项目组 攻关组 工作组 工作队 突击队 医疗队 救援队 服务队 志愿队 宣讲团 讲师团 军乐团 乐团 合唱团 剧团 歌舞团 编队 小分队 分队 车队 船队 球队 考古队 科考队 巡逻队 护林队 施工队 班组 车间 生产车间 总装车间 犯罪团伙 犯罪集团
`);

/** Things that are made, sold and used, by their kind. */
const THINGS = words(`
  电视 电视机 彩电 空调 冰箱 洗衣机 除湿机 净水机 热水器 微波炉 电饭煲 吸尘器 电脑 平板 手机 相机 摄像机 打印机 复印机 投影机 路由器 机器人 无人机 行车记录仪 触摸屏 显示屏 显示器 面板 液晶屏 芯片 电池 蓄电池 锂电池 充电桩 电动车 自行车 摩托车 汽车 新车 车型 轮胎
  消防车 救护车 挖掘机 装载机 起重机 推土机 压路机 收割机 拖拉机 插秧机 播种机 采摘机 压缩机 发动机 电动机 发电机 变压器 变频器 逆变器 锅炉 水泵 热泵 机组 阀门 轴承 模具 五金件 零部件 机床 仪器 仪表 传感器 继电器 开关 电缆 线缆 电线 光纤 光缆 钢管 管材 型材 板材
  涂料 油漆 胶水 塑料 橡胶 玻璃 水泥 瓷砖 地板 木门 门窗 橱柜 家具 沙发 床垫 马桶 浴缸 卫浴 灯具 节能灯 白炽灯 灯泡 光源 窗帘 壁纸 服装 羽绒服 童装 鞋 皮革 面料 棉纱 化肥 农药 饲料 种子 疫苗 药品 药物 胶囊 药片 口服液 注射液 口罩
  啤酒 白酒 葡萄酒 饮料 牛奶 奶粉 酸奶 食用油 花生油 大豆油 面粉 大米 鸡蛋 猪肉 牛肉 羊肉 蔬菜 水果 苹果 茶叶 月饼 方便面 速冻食品 保健品 化妆品 珠宝 玩具 红木 木材 家电 软件 设备 装置 生产线
`);

/** By their last character: 棉商, 养蜂户, 椒农. */
const TRADERS = '(?<![工招协智情外内])商|[殖植粮棉菜果茶牧渔猪鸡牛羊蜂商住租散用]户|[茶果菜棉瓜花蚕蜂粮烟药猪奶林胶蔗椒稻]农';
const PLANTS = '[^出进全本我该各两分新老此这]厂|[^本我该各两分新老此这]店';
const MACHINES = '[^时危商契动司有转生投专班良先心天装]机|[包灌组封罐吊]装机|[^武容]器|[^幻]灯|水泵|[^闸]阀|[^出]炉|[^专]柜';

export const PLAIN_PEOPLE = `${oneOf([...PEOPLE, ...CONSUMERS, ...PRODUCERS.filter((word) => word.length > 1)])}|${TRADERS}`;
export const PLAIN_TEAMS = oneOf(TEAMS);
export const PLAIN_FIRMS = `${oneOf(FIRMS)}|${PLANTS}`;
export const PLAIN_THINGS = `${oneOf(THINGS)}|${MACHINES}`;

/** How many of them, without a number, or which: no part of what they are called. */
export const PLAIN_QUANTIFIERS = oneOf(
  words(`
  部分 一部分 大部分 绝大部分 不少 一些 许多 很多 多数 大多数 绝大多数 少数 个别 各大 有些 有的 某些 多家 几家 数家 众多 上述 这些 那些 这类 该类 此类 这几家 多名 多位 几位 几名 其他 其它 其余 所有
  一家 一位 一名 一户 一种 每家 每户 每个 每台 每辆 每套 某家 某
`),
);

/** What some or one of them has, and no place: 份额, 寿命, 库存. */
export const PLAIN_ATTRIBUTES = oneOf(
  words(`
  市场份额 份额 市场占有率 占有率 渗透率 成本 造价 价格 均价 报价 售价 零售价 批发价 出厂价 原价 毛利率 净利率 利润率 回报率 开工率 利用率 产销率 库存积压 库存量 库存 价值 寿命 续航时间 重量 长度 高度 直径 速度 时速 功率 容量 温度 精度 分辨率 像素 保质期 使用年限 首付款比例 优势
`),
);
