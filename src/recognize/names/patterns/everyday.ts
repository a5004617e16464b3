import { IN_NAME, MANY, type NameRule, OPENS } from '../namerule.js';

const words = (text: string): string => text.trim().split(/\s+/).join('|');

/** What companies are in. */
const TRADE = words(`
  旅游 文旅 文化 开发 投资 建设 发展 经营 管理 运营 房地产 房产 置业 地产 物业 客运 货运 运输 公交 出租车 物流 商贸 贸易 外贸 供销 供应 销售 农业 林业 牧业 渔业 水产 蔬菜 果蔬 水果 茶叶 茶业 药材 种植 养殖 种业 粮油 食品 饮料 乳业 酒业 酿酒
  化工 建材 建筑 建安 路桥 市政 园林 绿化 装饰 水务 水利 供水 排水 自来水 热力 燃气 天然气 供热 电力 热电 光伏 新能源 能源 矿业 煤炭 石油 钢铁 机械 机电 电子 电器 电气 汽车 科技 技术 信息 网络 软件 传媒 广告 印刷 纸业 造纸 纺织 服装 服饰 制衣 鞋业 家具 玩具 工艺品
  医药 制药 药业 生物 环保 环卫 城投 交投 担保 小额贷款 资产 劳务 保安 家政 餐饮 酒店 酒店管理 印染 包装 塑料 橡胶 陶瓷 玻璃 水泥 铝业 铜业 电缆 线缆
`);
/** What sorts companies and names none. */
const SORTED = words(`
  大型 小型 中型 中小 国有 国营 民营 私营 集体 外资 合资 独资 台资 港资 上市 知名 著名 专业 龙头 骨干 重点 一家 两家 几家 多家 数家 部分 许多 不少 一些 大多 多数 所有 其他 其它 有关 相关 当地 本地 外地 国内 国外 海外 境外 全国 全省 全市 全县 我国 我省 我市 我县 世界 全球 国际
  城市 城乡 农村 乡镇 地方 省级 市级 县级 区属 市属 县属 省属 控股 股份 集团 下属 所属 旗下 母 子 分 总 新 老 原 保险 证券 基金 信托 期货 航空 铁路 烟草 供电 电网 快递 租赁 中介 代理 咨询 设计 施工 监理 检测 劳务派遣 互联网 电商 平台 中国 生产 加工 制造 出口 进口 进出口 采购 服务 综合 第三方 责任 有限
`);
/** What one company has or does, right behind its name. */
const DOES = words(`
  实现 完成 拓展 拥有 现有 年产 年销 总资产 注册 投资 投入 新增 生产 销售 种植 养殖 接待 承建 承担 承接 开展 组织 推出 管理 经营 运营 开通 投放 购置 收购 发放 缴纳 上缴 带动 吸纳 安置 占地 建成 建设 共有 已 累计 今年 去年 目前 上半年 一季度 全年 截至 先后 计划 流转 引进 开发 供水 供气 供热 发电 运送 出口
`);

/** Companies and markets called by everyday words, told of one by one at the head of a clause. */
export const EVERYDAY: readonly NameRule[] = [
  {
    rule: 'company_of_words',
    because: '锦绣旅游开发公司实现收入60万元: a word of its own before what it trades in',
    kind: 'organisation',
    stem: 'any',
    needs: /公司/,
    pattern: new RegExp(
      `${OPENS}((?!(?:${SORTED}|${TRADE}){1,4}公司)(?:国有)?${IN_NAME}{2,6}?(?:${TRADE}){1,3}公司)(?=(?:${DOES}|[一二三四]季度|\\d)[^。；]{0,40}\\d)`,
      'gu',
    ),
  },
  {
    rule: 'market_of_words',
    because: '河东市场日交易额30万元: a word of its own before 市场, and what is sold and who sells in one',
    kind: 'organisation',
    stem: 'own',
    needs: /市场/,
    pattern: new RegExp(
      `${OPENS}(${IN_NAME}{2,4}市场)(?=(?:还|也|已|现|目前|每天|全年|去年|今年|年|日)*(?:把[^，。；]{0,24}(?:特产|蔬菜|水果|果蔬|干果|商品|农副产品)|均?交易额|均?交易量|均?成交额|总?占地|经营面积|建筑面积|(?:有|共有|入驻)[^，。；]{0,4}${MANY}(?:个|家|户|名)(?:摊位|商户|商家|经营户|商铺|摊贩)))`,
      'gu',
    ),
  },
  {
    rule: 'stalls',
    because: '新源地市场有300多个蔬果品种: what has stalls, traders and wholesale prices stands somewhere',
    kind: 'organisation',
    stem: 'own',
    needs: /市场/,
    pattern: new RegExp(
      `${OPENS}(${IN_NAME}{2,5}市场)(?=(?:里|内|共|现|目前|已|还)*有?${MANY}[万千]?(?:多)?(?:个|家|种|名|户)?(?:蔬果|蔬菜|商户|摊位|摊主|经营户|商家|档口|店铺|品种)|内?的?(?:经营户|商户|摊主|摊贩|档口|肉摊|菜贩|批发商)|(?:蔬菜|猪肉|水果|粮油|肉类|农产品|果蔬)的?(?:日?均?上市量|日?均?交易量|批发价|到货量|进货量|供应量)|日均(?:上市|到货|交易|客流|进货)|的?(?:菜价|肉价|批发均?价))`,
      'gu',
    ),
  },
];
