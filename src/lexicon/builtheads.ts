const words = (text: string): string[] => text.trim().split(/\s+/);

const longestFirst = (list: readonly string[]): readonly string[] => [...list].sort((a, b) => b.length - a.length);

/** What works are called by at their end; of two the longer is tried first. */
export const WORK_HEADS: readonly string[] = longestFirst(
  words(`
  项目 工程 生产线 产业园 产业园区 工业园 工业园区 物流园 物流园区 科技园 创业园 创新园 软件园 生态园 农业园 示范园 园区 基地 综合体 产业城 商贸城 汽车城 物流港 度假区 度假村 景区 公园 广场 数据中心 研发中心
  工厂 加工厂 水厂 自来水厂 净水厂 污水处理厂 热电厂 发电厂 电厂 垃圾处理厂 厂房 分厂 新厂 冷库 仓库 粮库 大厦 电站 水电站 光伏电站 风电场 变电站 泵站 加油站 客运站 车站 火车站 汽车站 水库 大坝 堤防 防洪堤 船闸 水闸 灌区 渡槽 河道
  大桥 特大桥 高架桥 立交桥 人行天桥 隧道 立交 互通 公路 高速公路 高速 铁路 专用线 高铁 快速路 大道 环城路 绕城路 通道 航道 码头 机场 航站楼 枢纽 管道 管线 管网 管廊 线路
  职教中心 养老中心 体育中心 大剧院 会展中心 文化中心 服务中心 物流中心 客运中心 购物中心
`),
);

/** What is built, by the word that it is called by at its end: works, and the houses of bodies. */
export const BUILT_HEADS: readonly string[] = longestFirst([
  ...WORK_HEADS,
  ...words(`
  总部 市场 酒店 医院 卫生院 学校 中学 小学 初中 高中 幼儿园 学院 分校 校区 敬老院 福利院 体育馆 体育场 图书馆 博物馆 科技馆 文化馆 展览馆 规划馆 剧院 交易中心 培训中心
`),
]);

/** Buildings that a school, a hospital or a body has: without whose they are, they go by no name. */
export const BUILDINGS: readonly string[] = words(`
  教学楼 教学综合楼 综合教学楼 综合楼 实验楼 科教楼 图书楼 办公楼 宿舍楼 学生宿舍楼 教师宿舍楼 公寓楼 学生公寓 教师公寓 周转房 食堂 学生食堂 餐厅 门诊楼 住院楼 门诊综合楼 住院部 病房楼 医技楼 外科楼 内科楼 急诊楼 养护楼 老年公寓 运动场 操场 塑胶操场
`).sort((a, b) => b.length - a.length);

/** 投产后, 全部建成投产后, 并网发电之后: once a work is done; the source of a pattern. */
export const ONCE_DONE =
  '(?:投产|达产|满产|建成|竣工|完工|投用|投运|运营|启用|通车|通航|通水|开通|贯通|投入(?:使用|运行|运营|生产)|并网|并网发电)(?:投产|达产|达效|投用|使用|运营|运行|通车|发电)?[之以]?后';
