import type { EntityKind } from '../../schemas/schemas.js';
import { ONE_OF_A_PLACE, SEVERAL_OF_A_PLACE } from './establishments.js';
import { EVENT_HEADS } from './eventnames.js';

/** The words that names of one kind end in. */
export interface NameSuffixes {
  kind: EntityKind;
  /** Name of the rule that reads them. */
  rule: string;
  because: string;
  suffixes: readonly string[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Organs of the state that have one name each and need no place before it. */
export const ORGANS: readonly string[] = words(`
  国务院 海关总署 财政部 商务部 教育部 科技部 工业和信息化部 工信部 公安部 民政部 司法部
  自然资源部 生态环境部 住房和城乡建设部 住房城乡建设部 交通运输部 水利部 农业农村部 农业部
  文化和旅游部 应急管理部 人力资源和社会保障部 人社部 国土资源部 环境保护部 外交部 国防部 铁道部 卫生部 银监会 证监会 保监会 银保监会 中国银监会 中国证监会 中国保监会 国家发改委 国家发展改革委 发展改革委 国资委 国家卫生健康委 国家卫健委 国家税务总局 国家能源局 国家外汇管理局
  市场监管总局 中央网信办 退役军人事务部 国家医保局 国家邮政局 中国民航局 国家铁路局 审计署 国务院国资委 国家疾控局 国家林草局
`).sort((a, b) => b.length - a.length);

/**
 * Names that no list holds, by the word they end in. A longer word wins over a shorter one that it ends in (有限公司 over 公司).
 * Where a name goes on after such a word (示范区管委会), the later word makes the name.
 */
export const NAME_SUFFIXES: readonly NameSuffixes[] = [
  {
    kind: 'zone',
    rule: 'zone',
    because: 'zones and parks are set up by decree under a name that ends in their type',
    suffixes: words(`
      示范区 先行示范区 开发区 经济开发区 经济技术开发区 高新技术产业开发区 高新技术开发区 产业开发区 试验区 自由贸易试验区 自贸试验区 实验区
      自由贸易港 自贸港 自贸区 高新区 经开区 保税区 综合保税区 综保区 保税港区 港务区 新区 片区 港区 园区 产业园区 工业园区 科技园区 物流园区 产业园
      工业园 工业小区 创业园区 科技园 创新园 创业园 物流园 经济园 生态园 项目区 工业项目区 加工区 出口加工区 文旅城 软件园 食品园 农业园 示范园 聚集区 集聚区 集中区 合作区 先导区 引领区 风景区 景区 风景名胜区
      旅游区 旅游度假区 度假区 商务区 科技城 科学城 未来城 智慧城 创新城 产业城 航空城 大学城 新城 自然保护区 国家公园 森林公园 湿地公园 地质公园
      自治示范区 生态区 功能区 垦区 林区 管理区 创新区 改革区 总部基地 生态城 知识城 光谷 药谷`),
  },
  {
    kind: 'organisation',
    rule: 'company',
    because: 'companies are registered under a name that ends in their form',
    suffixes: words(`
      有限责任公司 股份有限公司 有限公司 控股集团 发展集团 投资集团 集团公司 集团股份有限公司 集团有限公司 集团 公司 股份公司 分公司 子公司
      总公司 银行 分行 支行 农商行 农信联社 信用联社 农信社 信用社 药业 重工 电气集团 船厂 钢厂 电厂 化工厂 机械厂 造船厂 冶炼厂 炼油厂 水泥厂 酒厂 药厂 糖厂 船务 纸业 铝业 矿业 航空公司`),
  },
  {
    kind: 'organisation',
    rule: 'body',
    because: 'bodies of state, schools, hospitals and associations are named by their type',
    suffixes: words(`
      央行 委员会 管委会 管理委员会 发改委 发展改革委 卫健委 卫生健康委 国资委 经信委 住建委 交通委 总局 管理局 统计局 海关 军区 战区 财政局 税务局 商务局 交通局 交通运输局 住建局
      教育局 公安局 水利局 农业农村局 农业局 林业局 气象局 能源局 环保局 生态环境局 发改局 工信局 科技局 人社局 民政局 文旅局 医保局
      建设局 房管局 城管局 体育局 文化局 卫生局 司法局 园林局 畜牧局 安监局 质监局 工商局 国税局 地税局 物价局 国资局 港口局 公路局 渔业局 水产局 档案局 外汇局 海事局 卫健局 规划局 市场监管局 国土局 水务局 审计局 粮食局 旅游局 采购中心 财政厅 教育厅 科技厅 商务厅 交通厅 交通运输厅 水利厅 农业农村厅
      农业厅 公安厅 民政厅 人社厅 林业厅 自然资源厅 生态环境厅 住建厅 工信厅 文旅厅 人民政府 市政府 省政府 区政府 县政府 市委 省委 区委 县委
      法院 检察院 大学 学院 中学 小学 初中 高中 职业学校 职院 职高 职中 职业中专 职教中心 卫校 技师学院 学校 校区 分校 幼儿园 医院 附院 院区 分院 卫生院 研究院 研究所 实验室 协会 商会 学会 联盟 联合会 工商联 总工会 妇联 残联 促进会 科协 文联 侨联 红十字会 研究组织 理事会 基金会 合作社 出版社
      调查总队 数据中心 创新中心 交易中心 服务中心 研发中心 调度中心 结算中心 展示中心 研究中心 控制中心 监测中心 交易所 博物馆 博物院 纪念馆 美术馆 科技馆 天文馆 文化馆 分馆 新馆 速滑馆 游泳馆 音乐厅 展览馆 图书馆 体育馆 大剧院 剧院 剧团 歌舞团 艺术团 交响乐团 考察站 科考站 电视台 村委会 居委会`),
  },
  {
    kind: 'organisation',
    rule: 'seat',
    because: 'a place has one of these, which is named by it',
    suffixes: ONE_OF_A_PLACE,
  },
  {
    kind: 'organisation',
    rule: 'establishment',
    because: 'a place has several of these, which go by names of their own',
    suffixes: SEVERAL_OF_A_PLACE,
  },
  {
    kind: 'organisation',
    rule: 'carrier',
    because: 'the branch of a carrier in a province or city: 江苏移动, 云岭电信',
    suffixes: words('移动 电信 联通 铁塔 农信 中烟 人保 国寿 电网'),
  },
  {
    kind: 'organisation',
    rule: 'operator',
    because: 'bureaus that run trains, mails, grids and fields rather than govern: their figures are their own',
    suffixes: words(
      '铁路局 铁路集团 邮政局 供电局 电业局 电力局 港务局 矿务局 农垦局 农垦总局 石油管理局 勘探局 工程局 电信局 公路段 工务段 机务段 车务段 车辆段 电务段 供电段 客运段 养护段',
    ),
  },
  {
    kind: 'organisation',
    rule: 'market',
    because: 'markets are where prices are made and goods are counted',
    suffixes: words(`
      批发市场 农贸市场 集贸市场 交易市场 菜市场 专业市场 综合市场 水产市场 水果市场 蔬菜市场 花卉市场 粮油市场 建材市场 家具市场 家电市场 电脑市场 服装市场 旧货市场
      二手车市场 二手房市场 小商品市场 果品市场 药材市场 茶叶市场 木材市场 钢材市场 肉类市场 海鲜市场 活禽市场 宠物市场 农产品市场 果蔬市场 综合批发市场 农副产品市场 人才市场
      菜场 水产城 百货大楼 百货商场 大卖场 超市 商场`),
  },
  {
    kind: 'project',
    rule: 'market',
    because: 'towns of shops are built as works and then count as markets',
    suffixes: words(
      '果品城 果蔬城 花卉城 茶城 商贸城 小商品城 家居城 建材城 服装城 汽车城 食品城 药材城 轻纺城 购物中心 购物广场 商业广场 商业街',
    ),
  },
  {
    kind: 'organisation',
    rule: 'bureau',
    because: 'every level has bureaus of every name: with a place or level before it, 局 and 厅 make one',
    suffixes: words('局 厅 设计院 规划院 勘测院 总队 总院'),
  },
  {
    kind: 'project',
    rule: 'project',
    because: 'works are called by what is built',
    suffixes: words(`
      项目 工程 水库 船闸 枢纽工程 大桥 特大桥 长江二桥 长江三桥 长江四桥 长江公路大桥 黄河二桥 黄河三桥 公铁大桥 隧道 水电站 核电站 核电 抽水蓄能电站 电站 风电场 光伏电站 机场 国际机场 高速公路 高速 高铁 铁路 城际铁路 客运专线 客专 新线 公路 专用线 快速路
      快速通道 大通道 跨海通道 过江通道 跨江通道 枢纽 码头 航站楼 泊位 灌区 水闸 生产线 产业基地 生产基地 储备基地 示范基地 培训基地 装备基地 基地 国际会展中心 会展中心 博览中心
      物流中心 会议中心 博物馆项目 体育中心 体育场 污水处理厂 自来水厂 净水厂 泵站 水厂 停车场 大厦 广场 公园 航线 运河 储能电站 变电站 输电线路 油田 气田 煤矿 铁矿 铜矿 金矿 锂矿 镍矿 铝土矿 钾盐矿 露天矿 矿区`),
  },
  {
    kind: 'project',
    rule: 'road',
    because: 'roads are projects when they are built; a line or street by one character is one only in a list or with its section',
    suffixes: words('大道 快速路 环线 复线 连接线 绕城高速 主干道 高架 高架桥 立交桥 立交 地铁 轻轨 有轨电车 云轨 磁浮快线 快速公交'),
  },
  {
    kind: 'project',
    rule: 'port',
    because: 'ports are named after their place',
    suffixes: words(
      '口岸 港站 国际港站 国际枢纽港 枢纽港 超级港 国际超级港 空港 铁路港 陆港 内陆港 国际陆港 无水港 公路港 航空港 信息港 物流港 内河港',
    ),
  },
  {
    kind: 'other',
    rule: 'event',
    because: 'fairs, forums and contests are named by their type',
    suffixes: words(`
      论坛 博览会 交易会 展览会 展销会 洽谈会 推介会 招商会 峰会 广交会 进博会 服贸会 消博会 高交会 艺术节 文化节 电影节 美食节 购物节 运动会 省运会 市运会 农运会 民运会 青运会 城运会 军运会 残运会 特奥会 亚运会 残奥会 冬残奥会 大运会 全运会 世乒赛 世锦赛 亚洲杯 车展 双创周 云洽会 糖酒会 文博会 旅发大会
      书展 书市 家博会 茶博会 农博会 冬奥会 奥运会 世博会 园博会 马拉松 联赛 锦标赛 世界杯 大赛 马拉松赛 自行车赛 电影周 设计周 双年展 亚冬会 世锦赛 亚锦赛 洲际赛 大奖赛`),
  },
  {
    kind: 'place',
    rule: 'site',
    because: 'where something of the past lies is called after its place or owner',
    suffixes: words('遗址 墓地 墓群 古墓群 大墓 汉墓 帝陵 王陵 窑址 故城 故居 旧居 石窟 古堡 烽燧'),
  },
  {
    kind: 'place',
    rule: 'village',
    because: 'townships, streets and villages are too many for a list and end in their type',
    suffixes: words('街道 村 社区 镇 乡 苏木'),
  },
];

/** Rules whose names are taken up by the type that they end in (云岭物流中心 → 物流中心). */
const TAKEN_UP = new Set(['zone', 'body', 'seat', 'establishment', 'operator', 'market', 'project', 'road', 'port', 'event', 'site']);
/** Types that are as common for all of their sort, or are taken up in ways of their own. */
const OF_THE_SORT = new Set(
  words(`
  项目 工程 公路 专用线 铁路 高速 高速公路 高铁 城际铁路 客运专线 客专 新线 航线 枢纽 核电 大道 快速路 地铁 轻轨 有轨电车 快速公交 主干道 高架 立交 生产线 总局 管理局 海关 军区 战区 大学 学会 联盟 口岸
  政协 人大 纪委 监委 组织部 宣传部 政法委 统战部 工会 市政府 省政府 区政府 县政府 人民政府 市委 省委 区委 县委 妇联 残联 科协 央行 发改委 国资委 海事 新城 新区 信用社 农信社
  冬奥会 奥运会 亚运会 残奥会 世界杯 联赛 马拉松 超市 酒店 宾馆 温泉 影院 夜市 农场 果园 便民服务中心 党群服务中心 派出所 卫生室 卫生所 敬老院 养老院 学院 广场 停车场 公园 小学 中学 初中 高中 幼儿园 考核 评价 行动 赛事 比赛
`),
);
/** Types by which names are taken up, beside those that names are read by. */
const SHORTER = words(`
  保护区 物流中心 中心 基地 园区 展馆 场馆 港区 交易市场 市场 水厂 电厂 客栈 民宿 农家乐 展会 大会 灌区 矿山 油田 气田 煤矿 牧场 茶场 合作社 实验室 研究院 研究所 纪念馆 博物馆 美术馆
`);

/** The types that a name is taken up by where they stand alone at the head of a clause: 物流中心共储备…, 该保护区有…. */
export const HEAD_NOUNS: readonly string[] = [
  ...new Set([
    ...NAME_SUFFIXES.filter(({ rule }) => TAKEN_UP.has(rule)).flatMap(({ suffixes }) =>
      suffixes.filter((word) => word.length > 1 && !OF_THE_SORT.has(word)),
    ),
    ...SHORTER,
    ...EVENT_HEADS.split('|').filter((word) => !OF_THE_SORT.has(word)),
  ]),
];
