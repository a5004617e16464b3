import type { EntityMention } from './link.js';

/** What a mention does in its clause, where it is not what the clause is about. */
export type MentionRole = 'attribution' | 'counterpart' | 'comparand';

interface RoleRule {
  role: MentionRole;
  because: string;
  before: RegExp;
  after: RegExp;
}

/** Read on the characters right before and right after a mention. */
const ROLES: readonly RoleRule[] = [
  {
    role: 'attribution',
    because: '记者从市统计局获悉: who says it is not whose it is',
    before: /(?:从|据|由|来自)$/,
    after: /^[^，。；]{0,8}(?:获悉|了解到|了解|介绍|消息|统计|通报|发布|测算|透露|显示|数据|监测)/,
  },
  {
    role: 'attribution',
    because: '国家统计局公布的数据显示',
    before: /$/,
    after: /^[^，。；]{0,10}(?:发布|公布|通报)(?:的|了)?[^，。；]{0,8}(?:数据|消息|信息|报告|公报|显示|统计)/,
  },
  {
    role: 'comparand',
    because: '高于全国0.7个百分点, 居全省第一, 占全国的三成: what it is measured against',
    before: /(?:高于|低于|快于|慢于|好于|优于|超过|居|列|位列|位居|跃居|占|占到|领先|领跑|比|与|较|相当于)$/,
    after: /^(?:平均|的?第?[一二三四五六七八九十\d前首]|总量|水平|同期|各|所有|比重)/,
  },
  {
    role: 'counterpart',
    because: '与上合组织国家进出口, 同浪潮集团合作: the other side',
    before: /(?:与|同|对|跟|向)$/,
    after: /^[^，。；]{0,6}(?:合作|进出口|出口|进口|贸易|签约|签署|签订|联系|对接|洽谈|投资|沟通|互联|联合|达成|建立)/,
  },
];

/** The role of a mention by what stands around it, or null where it may be the subject. */
export function roleOf(text: string, { from, to }: EntityMention): MentionRole | null {
  const before = text.slice(Math.max(0, from - 6), from);
  const after = text.slice(to, to + 24);
  return ROLES.find((rule) => rule.before.test(before) && rule.after.test(after))?.role ?? null;
}
