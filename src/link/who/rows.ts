import type { Entity } from '../../../schemas/schemas.js';
import type { EntityMention } from '../link.js';

/** What a row of names ends in, by what it names; group 1 is its words before a number, if there is one. */
const ENDS: Readonly<Partial<Record<Entity['kind'], RegExp>>> = {
  place:
    /^(等(?:多个?|数个?|部分)?)(?:地区|地部分地区|地(?![上下块铁面质产])|省份?(?:地区)?|省[(（]?区|市(?!场)|县市?|州|国家?|(?=[\d一二两三四五六七八九十]+个?(?:省|市|县|区|州|国|地)))|^()(?=[\d一二两三四五六七八九十]+个?(?:省|市|县|区|州|国家|地(?!块|铁)))/,
  organisation: /^(等?)(?:多家(?:公司|企业)|(?=[\d一二两三四五六七八九十]+家(?:公司|企业|机构|银行|车企|房企)))/,
};
/** How the number after 等 goes on: 7省份, 8个省（区、市）. */
const COUNTED =
  /^[\d一二两三四五六七八九十]+[个家]?(?:省(?:份|区市?)?(?:[（(]区?、?市[)）])?|[市县区州地]+|国家?(?:和地区)?|公司|企业|机构|银行|车企|房企)/;
/** 甲、乙两市的缺口分别达到…: what is dealt out to each. */
const DEALT_OUT = /^[^，。；]{0,24}(?:分别|各自)/;
/** What stands before a row that is what its clause is about: nothing, a time, what befalls it. */
const SUBJECT =
  /(?:^|[，。；：！\s]|目前|今天|昨天|今年|去年|月份?|[日号时年底]|以来|期间|造成|导致|致|使得?|称|显示|截至[^，。；]{1,12})$/;

/**
 * 辽宁、山东、黑龙江等7省份生猪存栏…, 索尼和日立两家公司占据…: names of one kind in a row that their clause is about are one owner, for it
 * is no one's of them alone. `mentions` are in order; rows elsewhere (在…等地, 组织…等地的企业) are left to the roles of their members.
 */
export function rowed(text: string, mentions: readonly EntityMention[]): readonly EntityMention[] {
  if (mentions.length < 2 || !/[等家]|[两三四五六七八九十\d]个?[省市县区州国]/.test(text)) return mentions;
  const out: EntityMention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const first = mentions[i]!;
    let last = i;
    while (beside(text, mentions[last]!, mentions[last + 1])) last++;
    const { to } = mentions[last]!;
    const end = last > i ? ENDS[first.entity.kind]?.exec(text.slice(to, to + 12)) : null;
    if (!end || DEALT_OUT.test(text.slice(to, to + 40)) || !SUBJECT.test(text.slice(Math.max(0, first.from - 18), first.from))) {
      out.push(first);
      continue;
    }
    out.push(rowOf(text, mentions.slice(i, last + 1), to + end[0].length));
    i = last;
  }
  return out;
}

const beside = (text: string, one: EntityMention, next: EntityMention | undefined): boolean =>
  next !== undefined && one.entity.kind === next.entity.kind && next.from === one.to + 1 && /[、和及与]/.test(text[one.to]!);

function rowOf(text: string, members: readonly EntityMention[], to: number): EntityMention {
  const { from, entity: one } = members[0]!;
  const name = text.slice(from, to) + (COUNTED.exec(text.slice(to, to + 14))?.[0] ?? '');
  const parent = members.every(({ entity }) => entity.parent === one.parent) ? one.parent : null;
  const entity: Entity = { id: `${one.kind}:${parent ?? ''}:${name}`, name, kind: one.kind, parent, aliases: [], same_as: null };
  return { from, to, entity, via: 'name', reason: `named in a row: ${members.length} members`, mention: null, row: true };
}
