import type { RoleRule } from './rolerule.js';

/** Programmes and campaigns that somebody carries out or does his part of: what comes of them is his. */
export const CAMPAIGN_ROLES: readonly RoleRule[] = [
  {
    role: 'member',
    because: '完成“绿岭”工程造林任务7万亩: a programme of the state, of which a place does its part',
    before: /^“[^”]{1,8}”(?:工程|行动|计划)$/,
    inside: true,
    after: /^(?:区|[一二三四五六七八九十]期)?(?:年度|全年)?(?:(?:建设|攻坚|治理|造林|营造林)(?:任务|面积)?|任务)/,
  },
  {
    role: 'member',
    because: '甲市举办法律“背篓”进村活动, 推进“智慧+”行动: what the subject does, with what it is for before its name',
    before:
      /(?:实施|推进|深化|开展|启动|推出|组织|部署|举办|发起|参与|参加|借助|通过|依托|围绕|结合)了?(?:为期[^，。；的]{1,6}的)?[\p{Script=Han}]{0,6}$/u,
    after: /^/,
    kinds: ['other'],
    only: /(?:行动|活动)[”"]?$/,
  },
  {
    role: 'member',
    because: '在“净水”专项行动中，各地查处案件300起: what others do their part of',
    before: /(?:^|[，。；：\s])在[^，。；“]{0,6}$/,
    after: /^(?:框架内?下?|中，|里，)/,
    kinds: ['other'],
    only: /行动[”"]?$/,
  },
  {
    role: 'location',
    because: '“黄海菜园”获评基地, 注册“浦城竹耳”: a place that a name in quotes begins with',
    before: /“$/,
    after: /^[^，。；“”]{1,6}”/,
    kinds: ['place'],
  },
];
