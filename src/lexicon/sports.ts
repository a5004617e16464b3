/** Words of sports reports: what athletes are called, what they do, and what makes a text one of sport. */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** What stands right before the name of an athlete. */
export const ATHLETES: readonly string[] = words(`
  选手 名将 小将 老将 新秀 新星 新人 新援 球员 队员 队友 运动员 健儿 球星 巨星 国手 棋手 车手 骑手 射手 飞人 外援 内援 队长 状元 榜眼 主力 替补 奥运冠军 世界冠军 卫冕冠军 头号种子 种子选手
  前锋 中锋 后卫 边锋 边后卫 中后卫 后腰 前腰 中场 门将 守门员 得分后卫 控球后卫 组织后卫 小前锋 大前锋 主攻 副攻 接应 二传 自由人 投手 击球手 跑者 泳将 泳者 剑客 拳手 枪手 神射手 射击手
`);

/** What a match, a race, a round or a list of the rich is told by: a text with none of these ranks no people. */
export const SPORT =
  /富豪|百富|身家|身价|场均|独得|独中|砍下|砍得|轰下|劲射|篮板|助攻|抢断|盖帽|选手|名将|[小老]将|球员|前锋|后卫|中锋|[主副]攻|门将|外援|内援|运动员|健儿|泳将|夺冠|夺金|摘[金银铜得]|[金银铜]牌|[冠亚季]军|\d+金(?=\d|[、，。；])|梅开二度|帽子戏法|破门|进球|拦网|发球|三分球|罚球|环的成绩|[男女][子]?\d{2,4}米|(?:得到|贡献|拿下|拿到|狂得|射入|打进|攻入)\d+(?:\.\d+)?[分球]|\d秒\d|联赛|决赛|季后赛|常规赛|主客?场|乒坛|泳坛|体坛|[男女][足篮排]|跑出|游出|跳出|投出|举起/;

/** What an athlete does before the figure: 砍下|32分. */
export const SCORES: readonly string[] = words(`
  得到 拿到 拿下 砍下 砍得 砍 轰下 贡献 独得 得 攻下 斩获 斩下 取得 获得 交出 奉献 空砍 抢下 抢到 送出 射入 打进 攻入 踢进 头球攻入 独中 独造 独取 狂得 狂砍 怒砍 命中 投中 罚中 收获 入账 揽下 刷出 豪取 抓下 摘下 贡献了 得到了 拿下了 砍下了
  拦网得 扣球得 发球得 进攻得 强攻得 快攻得 上半场得 下半场得 单节得 全场得 跑出 游出 跳出 投出 推出 掷出 举起 滑出 骑出 打出 射出 跃过 越过 挺举 抓举 交出了 跑出了 游出了
`).sort((a, b) => b.length - a.length);

/** Games by which teams are called. */
export const GAMES =
  '足球|篮球|排球|沙滩排球|乒乓球|羽毛球|网球|手球|水球|曲棍球|冰球|冰壶|棒球|垒球|橄榄球|田径|游泳|跳水|举重|体操|蹦床|射击|射箭|击剑|柔道|摔跤|拳击|跆拳道|空手道|赛艇|皮划艇|帆船|花样游泳|花游|艺术体操|短道速滑|速度滑冰|花样滑冰|自由式滑雪|滑雪|围棋|国际象棋|象棋|电竞|龙舟|马术|自行车|铁人三项|现代五项';
