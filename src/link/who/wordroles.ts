import type { RoleRule } from './rolerule.js';

/** Names that are a word of something else: where people are from, what sort they are, a metal, a clock, a motto. */
export const WORD_ROLES: readonly RoleRule[] = [
  {
    role: 'member',
    because: '港澳台居民1.36亿人次: a sort of people or firms, wherever they are',
    before: /$/,
    after: /^(?:地区)?(?:居民|同胞|人员|旅客|游客|学生|青年|商人|投资者?|企业|和外商|人士)/,
    only: /^(?:港澳台?|港澳)$/,
  },
  {
    role: 'member',
    because: '某平台全球狂欢季: a word of its name',
    before: /$/,
    after: /^(?:狂欢|购物|年货|促销|开学)[季节]/,
    only: /^(?:全球|世界)$/,
  },
  {
    role: 'member',
    because: '某舰队某大队副大队长某某某，…: whose officer the subject is',
    before: /$/,
    after: /^某[^，。；]{2,16}[长员师](?:\p{Script=Han}{2,3}|某某?)(?=，|[\p{Script=Han}]{0,2}说)/u,
    kinds: ['organisation'],
  },
  {
    role: 'member',
    because: '黄金、白银、精炼铜产量: the metal',
    before: /(?:[金铜铅锌镍锡铂]|期货|现货)[、和及与]?$/,
    after: /^/,
    only: /^白银[市区]$/,
  },
  {
    role: 'member',
    because: '白银产量, 白银、铜: the metal',
    before: /$/,
    after: /^(?:[、和及与](?:黄金|精?炼?[铜铅锌镍铂])|产量|价格?|期货|首饰|储量|制品|存货|白?条)/,
    only: /^白银[市区]$/,
  },
  {
    role: 'member',
    because: '青岛市级企业, 省、市各级人才: the level of an award, not the place',
    before: /$/,
    after: /^各?级(?!别)/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '以“海生万象”为主题: words of a motto',
    before: /[“][^”]{0,12}$/,
    after: /^[^“]{0,14}”为主题/,
  },
  {
    role: 'member',
    because: '黎巴嫩当地时间4月27日: by whose clock',
    before: /$/,
    after: /^(?:当地)?时间[0-9日月年上下午晚凌晨傍早中点时分:：]{0,14}，/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '某国包括首都某市在内的30座城市: one of those that are counted',
    before: /包括(?:首都|省会|[^，。；]{1,10}、)?$/,
    after: /^(?:、[^，。；]{1,10}|和[^，。；]{1,10})*在内/,
    kinds: ['place', 'organisation'],
  },
  {
    role: 'member',
    because: '全球106个国家和地区的客商: of all that there are',
    before: /$/,
    after:
      /^(?:约|近|超过?|逾|共)?\d+[多余]?个(?:国家|地区|经济体)(?:和地区)?[^，。；]{0,24}(?:参[与展会赛加]|客商|嘉宾|代表|选手|运动员|展商|企业|机构|专家|学者|青年|团队|观众|媒体)/,
    only: /^(?:全球|世界|亚洲|欧洲|非洲|大洋洲|[南北]美洲|拉美|美洲|欧亚|东南亚|中东|中亚|南亚|太平洋)/,
  },
  {
    role: 'member',
    because: '大湾区企业投资的项目, 东盟国家的客商: who or whose stands before 的',
    before: /$/,
    after: /^(?:企业|客商|商家|投资者|投资方|资本|国家|商人|游客)[^，。；]{0,4}?(?:投资|来|带来|引进|购买|订购|建设|兴建)?的/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '这个某某城区的“老大哥”: this one of it, not all of it',
    before: /(?:这个|这座|这片)$/,
    after: /^(?:城区|市区|主城|最|唯一|首)/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '中欧（中亚）班列: the branch of a name',
    before: /[（(]$/,
    after: /^[）)](?:班列|专列|线路|货运|航线|专线|冷链|快线|通道)/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '某某大学毕业的某某某: where he learnt',
    before: /$/,
    after: /^[^，。；]{0,8}毕业(?:的|后|，|于)/,
    kinds: ['organisation'],
  },
];
