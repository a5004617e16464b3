/** Words that the names of fairs, contests, festivals, meetings and ceremonies end in. */
const words = (text: string): string => text.trim().split(/\s+/).join('|');

/** Types that make an event of whatever stands before them. */
export const EVENT_TYPES = words(`
  博览交易会 博览会 交易会 论坛 峰会 展览会 展销会 展示会 展演会 招聘会 洽谈会 推介会 招商会 供需会 采购会 订货会 对接会 投洽会 服贸会 广交会 进博会 消博会 链博会 高交会
  [\\p{Script=Han}]博会 [\\p{Script=Han}]交会 [\\p{Script=Han}]洽会 糖酒会 云洽会 人才洽谈会 年会 对话会 研讨会 研习会 发布会 音乐会 联欢会 读书会
  汇演 会演 艺术季 展演季 音乐季 戏剧季 嘉年华 火炬传递 文物展 特展 摄影大展
  军运会 亚冬会 青奥会 特奥会 世运会 世锦赛 亚锦赛 洲际赛 大奖赛 总决赛 运动会 农运会 亚运会 亚残运会 奥运会 冬奥会 残奥会 冬残奥会 大运会 全运会 残运会 民运会 冬运会 青运会 艺术节 文化节 旅游节 电影节 电视节 戏剧节 音乐节 美食节 购物节 消费节 啤酒节 采摘节 丰收节 动漫节 科技节 读书节
  大赛 公开赛 锦标赛 联赛 邀请赛 争霸赛 挑战赛 巡回赛 拉力赛 测试赛 选拔赛 世界杯 亚洲杯 马拉松赛 马拉松 自行车赛 极限赛 健康跑 接力跑 书展 车展 航展 画展 艺术展 成就展 主题展 博物展 国际展 工业展 购物季 演出季 消费季 文化周 活动周 科技周 时装周 动漫周 电影周 影视周 设计周 艺术周 摄影周 旅游周 博览周 电影展 影展 双年展 三年展 摄影展 美术展 书画展 图片展 摄影节 诗歌节 夏令营 冬令营 训练营 发布仪式 颁奖典礼 颁奖仪式 开幕式 晚会 展演 书市 灯会 庙会
`);

/** Types that make one of a name that begins with the country or the world: 全国科技活动周. */
export const WORLD_TYPES = words(`
  博览交易会 博览会 交易会 论坛 峰会 展览会 洽谈会 运动会 汇演 会演 展演季 展演 艺术季 总决赛 艺术节 电影节 文化节 旅游节 音乐节 戏剧节 动漫节 丰收节 锦标赛 马拉松 \\p{Script=Han}博会 糖酒会
  大赛 公开赛 邀请赛 书展 车展 航展 活动周 活动月 宣传周 宣传月 科技周 文化周 文化月 旅游周 读书周 读书月
`);

/** Types that make one only of a name that counts its sessions or stands in quotes. */
export const SESSION_TYPES = words(`
  大会 会议 展会 (?<![发开扩拓])展 节 杯 奖 (?<!比|联|大)赛 跑 活动 盛会 专场 仪式 典礼 会展 展示 比赛
`);

/** What a programme is: after a name in 《》 or “”. */
export const PROGRAMME_TYPES = words(`
  特别节目 专题节目 系列节目 融媒体节目 节目 特别报道 系列报道 文艺晚会 文艺演出 晚会 联欢会 音乐会 纪录片 专题片 政论片 电视剧 电视片 电影 影片 动画片 话剧 舞剧 歌剧 戏曲 演出季
  发布仪式 启动仪式 颁奖典礼 专题展览 专题展 主题展览 大型展览 文物展 图片展 书画展 作品展 成果展 文献展 艺术展 成就展 主题展 特展 展览 健康跑 大赛 比赛 招聘会 招聘活动 专场招聘会 专场
  论坛 峰会 研讨会 分享会 推介会 对接会 洽谈会 博览会 座谈会 读书会 艺术节 文化节 旅游节 美食节 购物节 消费节 活动周 宣传周 活动月 宣传月 评选 活动
`);

/** What a campaign is: after a name in “”, or at the end of one. */
export const CAMPAIGN_TYPES = words(`
  专项整治行动 专项行动 集中行动 联合行动 公益行动 志愿行动 行动
`);

/** What an event that is going on is called by its type alone: 本次活动, 此次展览; and at the head of a clause, where it was named before. */
export const EVENT_HEADS = words(`
  论坛 博览会 展会 展览会 展览 交易会 峰会 大会 活动 考核 评价 评选 洽谈会 推介会 对接会 招聘会 订货会 采购会 赛事 运动会 奥运会 冬奥会 亚冬会 军运会 全运会 青奥会 亚运会 残奥会 大赛 邀请赛 公开赛 锦标赛 联赛 比赛
  测试赛 选拔赛 盛会 会展 车展 书展 画展 图片展 特展 马拉松 演练 演习 征集 演出 展演 研讨会 年会 庙会 灯会 专项行动 行动
`);
