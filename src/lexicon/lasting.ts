const split = (text: string) => text.trim().split(/\s+/);

/** What goes on for a time, though the segmenter knows the word as a noun, a place or not at all: 守岛卫国32年. */
export const LASTING_DEEDS: readonly string[] = split(`
守岛 戍边 守边 守护 扎根 服役 服刑 住院 从军 从警 从教 从医 从艺 从政 从业 从戎 执教 执业 支教 支边 履职 任职 任教 当兵 驻村 驻守 驻留 坚守 停火 默哀
停工 停产 停业 停课 停电 断电 停水 停运 停飞 停航 停牌 禁赛 禁渔 休渔 供水 供电 供暖 供气 供热 交火 昏迷 隔离 航行 飞行 在轨 拉练 奋战 鏖战 苦战 攻关 相恋 恋爱 同居
执勤 值勤 值守 值班 治疗 疗养 留学 求学 打工 务工 经商 创业 种菜 种地 养殖 研究 研制 试验 试航 试飞 试运行 关门 停摆 罢工 示威 围困 围剿 僵持 对峙 鸣笛 鸣响 限行 限购
封冻 封航 封山 封闭 干旱 通风 浸泡 晾晒 发酵 加班 出差 领跑 领先 连任 联播 直播 售票`);

/** What is brought about within a time, behind it: 20天拿到补贴, 3小时响应. */
export const BROUGHT_ABOUT: readonly string[] = split(`
完成 建成 办结 办理 办好 办完 实现 达成 通车 竣工 完工 投产 交付 审批 审核 走完 跑完 回本 收回 见效 贯通 落地 获批 搬迁 拿到 拿下 上线 开工 建好 修通 修好
出栏 成熟 返还 到账 赶到 送到 搭建 清零 脱贫 学会 收官 速报 定位 响应 确认 委托 兑付`);

/** What is worked at, which names the work as well (五年治理面积超2亿亩): it says what was done only with an object behind it. */
export const WORKED_AT: readonly string[] = split('打造 消除 解决 预订 培育 整治 治理 改造');

/** What comes about at one moment, so that a time behind it says how long ago it was: 成立3年后. */
export const MOMENTS: readonly string[] = split(`
公布 发布 颁布 出台 印发 开始 成立 发生 结束 设立 建立 创立 创建 开幕 闭幕 启动 上映 上市 上任 就任 宣布 推翻 断交 批复 批准 回归 解放 毕业 退休 离职 入职 入伍 参军 建成 投产 开业 开馆 开园
通车 落地 落户 当选 改革 挂牌 签约 签署 竣工 完工 运营 去世 逝世 诞生 出生 到期 起飞 发射 登陆 手术 空难 事故 地震 被捕 失踪 停止 停火`);
