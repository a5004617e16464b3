/** Measure words that go with anything; 枚, 名, 辆 say what is counted: 85枚奖牌的成绩. */
export const LOOSE = new Set(['个', '项', '种', '类', '处', '大', '批', '次', '条', '宗', '起', '家', '户', '名', '位', '人', '员', '口']);
/** Measure words of those who act: 30家参展, 8名遇难. */
export const AGENTS = new Set(['家', '户', '名', '位', '人', '员', '口', '人次', '国']);
/** Measure words of sorts and shares, which go with what comes in no pieces as well: 3项复杂的工作. */
export const SHAPES = new Set(['项', '种', '类', '批', '次', '大', '大类', '份', '笔', '起', '宗', '组', '套', '轮', '场', '系列']);
/** What comes in no pieces. */
export const MASS =
  /^(?:数据|情况|建设|发展|产量|销量|总产值|产值|价格|日常|生活|需求|收入|利润|股份|股权|资产|资金|供应|成绩|救治|治疗|管理|运营|运行|监测|安全|质量|水平|能力|规模|影响|支持|帮助|出口|进口|投资|贸易|房价|平均|人均|工资|面积|总面积|人口|总人口|用水|用电|供水|供电|供热|生产|销售|经济|制定|编制|修订|研制|起草|设计|施工|审批|验收|评审|招标|采购|修复|推进|落实|交付|测试|试验|应用|开发|利用|保护|治理|整治|协商|谈判|签署|签订|加入|到来|变化|对比|比较|合并|融合|衔接|协作|重组|改制|整合)/;
/** What a count before 的 counts: 30个国家的客商. */
export const OWNERS =
  /(?:国家|地区|省份|省区|省区市|城市|县市区|市县|县区|区县|市区|旗县|乡镇|街道|社区|行政村|部委|部门|行业|领域|家庭|农户|项目|小项|大项|粉丝|学生|员工|党员|群众|居民|职工|志愿者|用户|会员|运动员|官兵|士兵|乘客|旅客|游客|企业|公司|机构|媒体|院校|高校|学校|医院|单位|国际组织|社会组织|政府组织|协会)$|^(?:省|市|县|区|州|国|村|乡|镇|旗|盟|城)$/;

/** Verbs whose object runs to the end of its clause: 打造20个养老服务综合体. Verbs such as 邀请 or 支持 take a clause instead (支持20家企业上市). */
export const TAKES =
  /(?:新建|建成|实施|打造|建设|创建|出台|推出|制定|制订|印发|举办|新增|设立|成立|布局|启动|开工|开通|储备|谋划|梳理|编制|建立|设置|配备|购置|采购|修建|铺设|架设|修复|整治|治理|关停|淘汰|清理|拆除|化解|处置|改造|完成|抓好|推进|推广|进行|开展|举行|上演)了?(?:全部|共|累计|合计|首批|第[一二三四五\d]批)?$/;

/** Prepositions, with a place between them and the count, whose phrase goes on to 的: 对江苏5家冶炼分离企业的重组. */
export const OF = /(?:^|[^针])(?:对|与|把|向|给|由|关于|对于|作为|包括)\p{Script=Han}{0,4}$/u;

/** Verbs that open a clause which describes what is counted. */
export const RELATIVE = new Set(
  '像 涉及 涵盖 覆盖 包括 关于 来自 面向 针对 具有 具备 拥有 适合 适应 符合 推动 促进 支持 服务 引领 代表 反映 体现 影响 关系 事关 属于 从事 位于 聚焦 围绕 参与 参加 接受 经过 采用 使用 利用 用于 适用 通过 获得 取得 完成 实现 满足 展示 展现 讲述 描写 记录 保障 承担 承载 解决 提升 提高 改善 带动 助力 打造 连接 通往 前往 开往 运往 驶往 遭受 遭遇 患有 面临 提供 列入 纳入 入选 达到 超过 带有 装有 载有 含有 存在 需要 急需 紧缺'.split(
    ' ',
  ),
);

/** In what state things are, before their name. */
export const IN_USE = /^在[用运产售租管押逃飞网场][\p{Script=Han}]{2}/u;

/** Plans as heads of names, before a mark or a word that joins. */
export const PLANNED_HEAD = /^(?:目标|计划|规划)(?:$|[，。；：！？、“”（）和及以与的])/;

/** Verbs that are nouns at the end of a phrase: 50%的资金支持. */
export const NOMINAL = new Set([
  '支持',
  '补贴',
  '补助',
  '贡献',
  '优惠',
  '奖励',
  '投入',
  '支出',
  '投资',
  '贷款',
  '服务',
  '管理',
  '收入',
  '需求',
  '补偿',
  '打击',
]);
/** Sorts of bodies, before 组织, which the segmenter takes for a verb. */
export const BODIES =
  /^(?:国际|社会|民间|政府|非政府|公益|慈善|环保|人权|恐怖|极端|犯罪|武装|党|基层|行业|群众|群团|志愿|志愿者|区域|区域性|地区|多边|经济|合作|中介|救援|人道主义|学术|专业|宗教|中间|群众性|工会|反叛)$/;
