import type { Entity } from '../../../schemas/schemas.js';
import { Sieve, SPEAK_OF_OTHERS } from '../../lexicon/lexicon.js';
import type { EntityMention } from '../link.js';
import { beside } from './beside.js';
import { CAMPAIGN_ROLES } from './campaignroles.js';
import { OBJECT_ROLES } from './objectroles.js';
import { PARTY_ROLES } from './partyroles.js';
import { PASSING_ROLES } from './passing.js';
import type { MentionRole } from './rolerule.js';
import { ROW_ROLES } from './rowroles.js';
import { SETTING_ROLES } from './settingroles.js';
import { SOURCE_ROLES } from './sourceroles.js';
import { STANDARD_ROLES } from './standardroles.js';
import { WORD_ROLES } from './wordroles.js';

/** 云岭股份公布的年报: who publishes figures of its own is not their source alone. */
const OWN_REPORT =
  /^[^，。；]{0,16}(?:[公发]布|披露|递交|出具|刊登|发出|报出)?[^，。；]{0,12}(?:财报|年报|[一三]季报|季报|半年报|中报|业绩|招股|公告|报表|预告|快报|财年|财季)/;
/** How bodies that govern, watch and tell of others end. */
export const BODIES = /(?:局|厅|部|委|院|署|办|政府|海关|协会|商会|学会|联合会|交易所|证券|研究所|研究院|中心|委员会|网|报|社|台)$/;

/** 云岭集团发布消息，…: a company by its full name tells of itself, but for those that run what is the whole country's. */
const OWN_NEWS = /^(?:\d{1,2}日|今[天日]|近日|日前)?(?:发布(?:最新)?消息|宣布|发布)，(?!全国|我国)/;
const FIRM = /(?:集团|公司)$/;
const RUNS_ALL = /铁路|国铁|国家电网|南方电网|邮政/;

/** 云岭汽车6日公布，6月全球产量…: what it tells is a measure of firms, right behind when it was and how far it reaches. */
const OWN_MEASURE =
  /^[^，。；]{0,8}(?:公布|宣布|发布|披露|透露|表示|称|说)，(?:(?:公司|其|今年|去年|上半年|全年|前|第[一二三四]|\d|[年月日季度—至-]|一季度)*)(?:计划|将|拟)?(?:在)?(?:全球|海外|全部)(?:范围内?)?(?:合并|累计|总|新增|零售)?(?:产量|销量|销售额|销售收入|营业收入|营收|出货量|交付量|产能|裁员|裁减|员工|门店)/;

/** Whether what follows a company at `to` says that it reports on itself. */
export const reportsOwn = (text: string, { entity, to }: { entity: Entity; to: number }): boolean =>
  entity.kind === 'organisation' &&
  !BODIES.test(entity.name) &&
  (OWN_REPORT.test(text.slice(to, to + 40)) ||
    (!SPEAK_OF_OTHERS.test(entity.name) && OWN_MEASURE.test(text.slice(to, to + 48))) ||
    (FIRM.test(text.slice(Math.max(0, to - 2), to)) && !RUNS_ALL.test(entity.name) && OWN_NEWS.test(text.slice(to, to + 16))));

/** The first that holds says what a mention does. */
const ROLES = [
  ...SOURCE_ROLES,
  ...STANDARD_ROLES,
  ...PASSING_ROLES,
  ...CAMPAIGN_ROLES,
  ...PARTY_ROLES,
  ...OBJECT_ROLES,
  ...WORD_ROLES,
  ...ROW_ROLES,
  ...SETTING_ROLES,
];

/** Patterns that hold anywhere are not asked. All are written out with the same fields in the same order, by which V8 finds them at once. */
const ASKED = ROLES.map(({ role, before, inside = false, after, kinds = null, person = false, only = null, unless = null }) => ({
  role,
  before,
  inside,
  after,
  kinds,
  person,
  only,
  unless,
  anyBefore: before.source === '$',
  anyAfter: after.source === '^',
}));
const SIEVE = new Sieve(ASKED, ({ anyBefore, before, after }) => (anyBefore ? after : before));

/** Roles found before: a mention is asked when it is passed and again when its sentence is done. */
const known = new WeakMap<EntityMention, MentionRole | null>();

/** The role of a mention by what stands around it in `text`, its sentence; null where it may be the subject. */
export function roleOf(text: string, mention: EntityMention): MentionRole | null {
  const found = known.get(mention);
  if (found !== undefined) return found;
  const { to, entity } = mention;
  // 以|某公司年产4万吨|装备项目|为代表: a name that holds its size begins before it
  const full = mention.mention?.full;
  const from = full !== undefined && text.endsWith(full, to) ? to - full.length : mention.from;
  const isPerson = mention.mention?.rule === 'person';
  const before = text.slice(Math.max(0, from - 14), from);
  const after = text.slice(to, to + 60);
  const rule = SIEVE.through(text.slice(Math.max(0, from - 14), to + 60)).find(
    ({ kinds, unless, only, person, inside, before: left, after: right, anyBefore, anyAfter }) =>
      (!kinds || kinds.includes(entity.kind)) &&
      (!person || isPerson) &&
      !unless?.test(entity.name) &&
      (!only || only.test(entity.name)) &&
      (anyBefore || left.test(inside ? text.slice(from, to) : before)) &&
      (anyAfter || right.test(after)),
  );
  // 在河南，…: a place that is set before the sentence is what it is about
  const sets = rule?.role === 'location' && text[to] === '，' && /(?:^|[，：；]|而|此外|同时)在$/.test(before);
  const role = sets || (rule?.role === 'attribution' && reportsOwn(text, mention)) ? null : (rule?.role ?? null);
  known.set(mention, role);
  return role;
}

/** A list shares the role of its first: 赴北京、上海, 对标深圳、杭州. */
export function shareRoles(text: string, mentions: readonly EntityMention[]): void {
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    if (mention.role || !before?.role || before.role === 'comparand' || before.role === 'attribution') return;
    if (beside(text, before, mention)) mention.role = before.role;
  });
}

/** What a time stands before: 2020年|全球照明市场. */
const TIMED = /(?:[，。；：、（\s年月日底末初]|季度|半年|以来|期间|目前|其中)$/;
/** 目前世界上最严: how far a claim reaches, behind its time as well. */
const CLAIMS = /^(?:上|大陆|最|十|百|排|范围|各)/;

/** 全国 within a clause of a city's report says how far a claim reaches; at the start of a clause, or behind its time, it is the subject. */
export function reachOf(text: string, { from, to }: EntityMention): MentionRole | null {
  if (from === 0 || /[，。；：、（\s]/.test(text[from - 1]!)) return null;
  const before = text.slice(Math.max(0, from - 40), from);
  // 占去年全国总量的20%: what it is measured against
  if (/(?:占|相当于|[高低多少]于|超过|比|居)[^，。；]{0,10}$/.test(before)) return 'comparand';
  const quoted = before.lastIndexOf('“') > before.lastIndexOf('”');
  return TIMED.test(before.slice(-2)) && !quoted && !CLAIMS.test(text.slice(to, to + 2)) ? null : 'comparand';
}
