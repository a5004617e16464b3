import type { RoleRule } from './rolerule.js';

/** What a row of works ends in that is summed up in their number. */
const ALL_OF_A_ROW = '等?[两三四五六七八九十\\d]{1,2}(?:大|个|项)(?:重[点大]|产业|工业|民生|建设)?(?:项目|工程)(?!之一|中的)';

/** One of a row that is counted or made into one, and what the subject is a part of or made up of. */
export const ROW_ROLES: readonly RoleRule[] = [
  {
    role: 'member',
    because: '甲厂扩建项目、乙路项目、丙院3大项目开工，总投资…: one of a row of works that is summed up in their number',
    before: /$/,
    after: new RegExp(`^(?:[^，。；、\\d]{2,24}(?:项目|工程))?(?:、[^，。；、]{2,40}){1,8}?${ALL_OF_A_ROW}`),
    kinds: ['project', 'organisation', 'zone'],
  },
  {
    role: 'member',
    because: '甲路项目、乙院2大项目: the last of such a row',
    before: /、$/,
    after: new RegExp(`^(?:[^，。；、\\d]{2,24}(?:项目|工程))?${ALL_OF_A_ROW}`),
    kinds: ['project', 'organisation', 'zone'],
  },
  {
    role: 'member',
    because: '共设甲、乙、丙三个赛段: the last of a row that tells which ones are counted',
    before: /(?:设|设有|含|其中|分为|包括|包含|设立了?|评选出|举办了?)$|[\p{Script=Han}”]、$|[、和及与]$/u,
    after:
      /^[东西南北]?(?:[、和及与][^，。；、\d]{1,8}){0,12}?(?:等)?[两三四五六七八九十\d]{1,2}(?:个|大|座|条|种|项)(?:赛段|赛区|板块|单元|篇章|环节|项目|小项|大项|类别|组别|主题|系列|片区|组团|分会场|会场|展区|站点|车站|奖项|方面|部分|阶段|航点|方向|主会场)|^[”号]{0,2}[两三四五六七八九十\d]{1,2}[艘架颗枚列](?=[\p{Script=Han}])/u,
    kinds: ['place', 'zone', 'other', 'project'],
  },
  {
    role: 'member',
    because: '设全程、半程马拉松: the races of a race',
    before: /(?:设|含|分为|包括|包含)[^，。；]{0,12}$|[，、和及]$/,
    after: /^[，、和及。（]|^(?:等)?[两三四\d]个/,
    kinds: ['other'],
    only: /^(?:全程|半程|迷你|亲子|健康|欢乐|家庭|十公里|情侣|男子|女子)[\p{Script=Han}]{0,4}马拉松$/u,
  },
  {
    role: 'member',
    because: '甲县—乙县、丙县—丁县等4个项目: one end of a line in a row of them',
    before: /[有、和及]$/,
    after: /^[—–-][^，。；、]{2,10}(?:、[^，。；、]{1,24}){0,14}等[约近]?[两三四五六七八九十\d]/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '拥有3000亩云溪茶园、500亩白鹤果园: what is counted up by its size, each behind its own',
    before: /[\d十百千万亿][多余]?(?:亩|公顷|平方米|平方公里|平米)(?:的|[\p{Script=Han}]{1,4}的)?$/u,
    after: /^[、和及与](?:近|约|超过)?\d/,
    kinds: ['project', 'zone', 'other'],
  },
  {
    role: 'member',
    because: '海尔、海信等300余家企业: one of many, the sentence is about all',
    before: /$/,
    after: /^(?:[）)”]|集团|公司|项目|[^，。；、]{0,8}(?:会|活动|论坛))?(?:、[^，。；、]{1,24}){0,14}等(?![待级于])/,
  },
  {
    role: 'member',
    because: '以甲项目、乙公司为代表的25个项目: those that stand for all that are counted',
    before: /以(?:[^，。；]{1,24}[、和及与])?$/,
    after:
      /^[^，。；]{0,40}?为(?:主要|重要|典型|突出)?(?:代表|龙头|依托|核心|主体|主力|主导|引领|支撑|骨干|重点|载体|纽带|支点|抓手|主)的(?!是)/,
  },
  {
    role: 'member',
    because: '中国企业500强, 全国百强县平均…: a list that is told by the country it is made for',
    before: /$/,
    after: /^[\p{Script=Han}]{0,8}?(?:[百千]强|\d{2,3}强|强)(?:县市?|区|镇|企业|城市|乡镇)(?:平均|共|合计|总|人均|入围|实现|中)/u,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '甲水库、鄱阳湖某某建设工程等15项重大工程: where one of a counted row of works lies',
    before: /、[^，。；、]{0,6}$/,
    after:
      /^[^，。；、\d的]{2,16}(?:、[^，。；、]{1,24}){0,14}等[\d一二两三四五六七八九十]+[多余]?(?:个|项|家|座|处)[^，。；]{0,8}(?:项目|工程|企业|水库)/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '引进了香港某某手套、河北某某开发等招商项目33个: where the first of a row comes from',
    before: /(?:引进|引入|招引|签约|落户|洽谈|对接)了?$/,
    after: /^[^，。；、]{2,20}(?:、[^，。；、]{2,20}){1,5}等[^，。；]{0,8}(?:项目|企业|公司)/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '落地云岭芯片等28个项目: the first of a counted row, by what it makes',
    before: /$/,
    after: /^[^，。；、\d]{1,8}等[\d一二两三四五六七八九十]+[多余]?[个家项]/,
    kinds: ['organisation'],
  },
  {
    role: 'member',
    because: '甲运河是云岭通道的骨干工程: what the subject is a part of',
    before: /(?:是|为|作为)$/,
    after: /^的(?:骨干|重点|重要|组成|关键|控制性|标志性|核心|一部分|支线|节点|枢纽|门户|起点|终点|首)/,
    kinds: ['project', 'place', 'zone'],
  },
  {
    role: 'part',
    because: '某博览会由甲展、乙展和丙论坛组成: what the subject is made up of',
    before: /由$|[、和及与]$/,
    after: /^(?:[、和及与][^，。；]{1,20}){0,6}(?:等)?(?:[两三四五六七八九十\d]+[\p{Script=Han}]{1,6})?(?:共同|联合)?(?:组成|构成)/u,
  },
];
