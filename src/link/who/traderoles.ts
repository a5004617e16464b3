import type { RoleRule } from './rolerule.js';

/** Partners of trade and of events, and names and sorts of people that hold a place. */
export const TRADE_ROLES: readonly RoleRule[] = [
  {
    role: 'counterpart',
    because: '自东盟进口大豆: where it is bought',
    before: /自$/,
    after: /^[^，。；]{0,8}(?:进口|采购|购买|引进)/,
    kinds: ['place'],
  },
  {
    role: 'counterpart',
    because: '为发展中国家培训人员: for whom somebody else does it',
    before: /为$/,
    after: /^[^，。；、]{0,6}(?:培训|培养|援建|修建|捐赠|捐助)/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '港澳台居民1.36亿人次: a sort of people or firms, wherever they are',
    before: /$/,
    after: /^(?:地区)?(?:居民|同胞|人员|旅客|游客|学生|青年|商人|投资者?|企业|和外商|人士)/,
    only: /^(?:港澳台?|港澳)$/,
  },
  {
    role: 'member',
    because: '新加坡、文莱等国的代表参会，签署项目85个: whose people take part',
    before: /(?:^|[，。；：来自、])$/,
    after:
      /^(?:、[^，。；、]{2,6}){0,4}等?[国地]?的?(?:代表|嘉宾|官员|专家|客商)(?:们)?(?:在线|线上|共同|应邀)?(?:参会|出席|参加|与会|齐聚|参展)/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '某平台全球狂欢季: a word of its name',
    before: /$/,
    after: /^(?:狂欢|购物|年货|促销|开学)[季节]/,
    only: /^(?:全球|世界)$/,
  },
];
