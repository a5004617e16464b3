import type { Entity } from '../../../schemas/schemas.js';
import { entityCalled } from '../../lexicon/lexicon.js';
import type { EntityMention } from '../link.js';
import { beside } from './beside.js';
import { BODIES } from './roles.js';

/** What places in a row are counted as, besides units: 上海、广东、天津、福建四个|自贸试验区. */
const SITES =
  '(?:国家级?|省级)?(?:自贸试验区|自贸区|(?:综合)?保税区|经济特区|开发区|高新(?:技术产业园)?区|经开区|示范区|园区|新区|赛区|机场|港口|口岸)|城市';

/** What a row of names ends in, by what it names; group 1 is its words before a number, if there is one. */
const ENDS: Readonly<Partial<Record<Entity['kind'], RegExp>>> = {
  place: new RegExp(
    `^(等(?:多个?|数个?|部分)?)(?:地区|地部分地区|地(?![上下块铁面质产])|省份?(?:地区)?|省[(（]?区|市(?!场)|县市?|州|国家?|(?=[\\d一二两三四五六七八九十]+个?(?:省|市|县|区|州|国|地|${SITES})))|^()(?=[\\d一二两三四五六七八九十]+[个大座]?(?:省|市|县|区|州|国(?!内|际|产|有)|港(?!口|区|币|元)|地(?!块|铁)|${SITES}))`,
  ),
  organisation: /^(等?)(?:多家(?:公司|企业)|(?=[\d一二两三四五六七八九十]+家(?:公司|企业|机构|银行|车企|房企)))/,
};
/** How the number after 等 goes on: 7省份, 8个省（区、市）. */
const COUNTED = new RegExp(
  `^[\\d一二两三四五六七八九十]+[个家大座]?(?:${SITES}|省(?:份|区市?)?(?:[（(]区?、?市[)）])?|[市县区州地港]+|国家?(?:和地区)?|公司|企业|机构|银行|车企|房企)`,
);
/** 甲、乙、丙|三国: the sum in one word, which is no figure. */
const SUMMED = /^[两二三四五六七八九十]+(?:省(?:区市?|市)|[国省市县区州港])/;
/** 甲、乙两市的缺口分别达到…: what is dealt out to each. */
const DEALT_OUT = /^[^，。；]{0,24}(?:分别|各自)/;
/** What stands before a row that is what its clause is about: nothing, a time, what befalls it. */
const SUBJECT =
  /(?:^|[，。；：！\s]|其中|此前|目前|今天|昨天|今年|去年|月份?|[日号时年底]|以来|期间|造成|导致|致|使得?|称|显示|截至[^，。；]{1,12})$/;

/** What two or three names that act as one are not followed by: more of them, what lies between them, what they are parts of. */
const NOT_AS_ONE = /^(?:[、和与及以或至到及]|之间|间|交界|一带|方向|[两三四五六七八九十\d等的段线]|(?:及其|所属|下属|以外|之外))/;
/** 甲县、乙县4900余人受灾: what befell those of all of them. */
const BEFELL =
  /^(?:近|约|共|超过?)?[\d.]+[万千]?[余多]?(?:人|名|户|间|头|起|例)(?:群众|村民|居民|房屋|农房|火灾)?(?:不同程度)?(?:受[灾伤损困]|死亡|失踪|遇难|被困|倒塌|损坏|紧急|转移|因灾|确诊)/;
/** What is said of each alone: 甲市、乙市均增长8%, 各占一半, 产量5万吨、6万吨. */
const OF_EACH = /^[^，。；]{0,24}?(?:均|各(?![类种项级界方地]))|^[^。；]{0,40}?[\d.]+[^\d，。；、和]{1,8}[、和][\d.]+/;

/**
 * 辽宁、山东、黑龙江等7省份生猪存栏…, 索尼和日立两家公司占据…, 财政部、水利部下达…: names of one kind in a row that their clause is about are
 * one owner, for it is no one's of them alone. `mentions` are in order; rows elsewhere (在…等地, 组织…等地的企业) are left to the roles of
 * their members.
 */
export function rowed(text: string, mentions: EntityMention[]): EntityMention[] {
  if (mentions.length < 2) return mentions;
  const out: EntityMention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const first = mentions[i]!;
    let last = i;
    while (beside(text, mentions[last]!, mentions[last + 1])) last++;
    const { to } = mentions[last]!;
    const end = last > i ? ENDS[first.entity.kind]?.exec(text.slice(to, to + 12)) : null;
    const one = last > i && !DEALT_OUT.test(text.slice(to, to + 40)) && SUBJECT.test(text.slice(Math.max(0, first.from - 18), first.from));
    if (one && end) {
      const tail = SUMMED.exec(text.slice(to + end[0].length, to + end[0].length + 4))?.[0].length ?? 0;
      out.push({ ...rowOf(text, mentions.slice(i, last + 1), to + end[0].length), to: to + end[0].length + tail });
    } else if (one && actAsOne(text, mentions.slice(i, last + 1))) out.push(jointOf(text, mentions.slice(i, last + 1), to));
    else {
      out.push(first);
      continue;
    }
    i = last;
  }
  return out;
}

/** Bodies or places of one level that nothing parts from what they do. */
function actAsOne(text: string, members: readonly EntityMention[]): boolean {
  const { to } = members.at(-1)!;
  const { entity, from } = members[0]!;
  if (entity.kind !== 'organisation' && entity.kind !== 'place' && entity.kind !== 'zone') return false;
  if (members.some((member, n) => text[member.to] === '与' || (n > 0 && member.entity.id === entity.id))) return false;
  if (members.some((one) => members.some((other) => one.entity.parent === other.entity.id))) return false;
  return (
    (!NOT_AS_ONE.test(text.slice(to, to + 2)) || BEFELL.test(text.slice(to, to + 24))) &&
    !OF_EACH.test(text.slice(to, to + 60)) &&
    text[from - 1] !== '、'
  );
}

function rowOf(text: string, members: readonly EntityMention[], to: number): EntityMention {
  const { from, entity: one } = members[0]!;
  const name = text.slice(from, to) + (COUNTED.exec(text.slice(to, to + 14))?.[0] ?? '');
  const parent = members.every(({ entity }) => entity.parent === one.parent) ? one.parent : null;
  const entity: Entity = entityCalled(one.kind, name, parent);
  return { from, to, entity, via: 'name', reason: `named in a row: ${members.length} members`, mention: null, row: true, members };
}

/** Companies that act together are what is told next as well; places and offices are it in their own sentence alone. */
function jointOf(text: string, members: readonly EntityMention[], to: number): EntityMention {
  const { row: _, ...joint } = rowOf(text, members, to);
  return members.some(({ entity }) => entity.kind !== 'organisation' || BODIES.test(entity.name)) ? { ...joint, row: true } : joint;
}
