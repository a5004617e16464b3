import type { Entity } from '../../../schemas/schemas.js';
import type { EntityMention } from '../link.js';

/** What may stand before the name that a sentence opens with: times, connectives, enumerators. */
const RUN_UP =
  /^(?:[\s（(][一二三四五六七八九十\d]+[)）.．、]|案例[一二三四五六七八九十\d]{1,3}[：:]?|[一二三四五六七八九十\d]+[、.．]|其中|此外|同时|另外|目前|今年|去年|明年|近年来|以来|截至|截止|月底|年底|年末|月末|上半年|下半年|前三季度|[一二三四前]季度|全年|期间|本报讯|记者[\p{Script=Han}]{2,4}(?:、[\p{Script=Han}]{2,4})?报道[：:]|日前|近日|今天|昨天|昨日|记者|从|据|在|是|来自|位于|作为|这是|当前|随着|[\d０-９]+|[年月日号至到—-]|“十[一二三四五]五”|，|：|,|[\s　□●▲■*#-])*/u;
const OPENING = 2;
/** Clauses that only lead up to the subject: 作为主阵地，今年以来， */
const LEAD_CLAUSE =
  /^(?:[^，。；]{0,3}(?:截至|截止|作为|随着|面对|按照|根据|围绕|聚焦|依托|通过|为了?|今年|去年|近年|以来|[上下]半年|季度|月|日|目前|同时|此外|期间|消息|介绍|获悉|了解)[^，。；]{0,40}|[^，。；]{0,10}(?:以来|获悉|介绍|了解到|消息|统计|显示|期间|时间|大早|清晨|早上|早晨|上午|下午|傍晚|当天|时节|季节|之际|时分))，/;
/** Lead clauses whose names are not what follows is about: 作为青岛的主阵地，…. */
const CONNECTED = /^[^，。；]{0,3}(?:作为|随着|面对|按照|根据|围绕|聚焦|依托|通过|为了?|消息|介绍|获悉|了解)/;

/** What a report does with a place, which is not the subject then. */
const DOES =
  /^(?:推动|推进|支持|加快|建设|创建|打造|落实|实施|深化|启动|开展|加强|强化|提升|优化|聚焦|围绕|保障|引导|鼓励|促进|扩大|培育|壮大|发展|开工|建成|新建|续建|改造|治理|修复|保护)$/;

/** Whether `at` lies in brackets. */
function isAside(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('（', at), text.lastIndexOf('(', at));
  return open >= 0 && open < at && Math.max(text.lastIndexOf('）', at), text.lastIndexOf(')', at)) < open;
}

/** The name a sentence opens with, where it is neither source nor standard of comparison. */
export function openingSubject(text: string, mentions: readonly EntityMention[], home: Entity | null): Entity | null {
  const [opening] = mentions;
  if (opening && !opening.role && opening.from === 0 && opening.entity.id !== 'CN' && text.startsWith('作为', opening.to))
    return opening.entity;
  // 世界黄金协会今天发布，…: who says so leads up to what is said
  const said = opening?.role === 'attribution' && opening.from <= OPENING ? text.indexOf('，', opening.to) : -1;
  let start = said > 0 && said < opening!.to + 20 ? said + 1 : 0;
  for (let clause = LEAD_CLAUSE.exec(text.slice(start)); clause && start < 80; clause = LEAD_CLAUSE.exec(text.slice(start))) {
    const end = start + clause[0].length;
    // 一季度厦门市进出口2361.7亿元，: a clause of time that has a subject is no lead.
    if (!CONNECTED.test(clause[0]) && mentions.some(({ from, to, role }) => from >= start && to <= end && !role)) break;
    start = end;
  }
  let first = mentions.find((mention) => mention.from >= start && mention.role !== 'attribution' && !isAside(text, mention.from));
  // 紧挨着甲的乙, 香泉镇陈家沟村: the place beside or around leads up to the one that is meant.
  const after = first && mentions[mentions.indexOf(first) + 1];
  if (first && after && after.from === first.to && first.entity.kind === 'place' && after.entity.kind === 'place') {
    start = text.slice(start, first.from).replace(RUN_UP, '') === '' ? after.from : start;
    first = after;
  } else if (
    first &&
    after &&
    (first.role === 'location' || after.mention?.rule === 'village') &&
    text.slice(first.to, after.from) === '的'
  ) {
    start = after.from;
    first = after;
  }
  // several in a row are what their own sentence is about, and no more
  if (!first || first.role || (first.row && first.entity.kind !== 'project')) return null;
  const rest = text.slice(start, first.from).replace(RUN_UP, '');
  if (/[，。；]|[受因对为向同被把比]$/.test(rest) || (first.entity.kind === 'place' && DOES.test(rest))) return null;
  // A zone that the first words act on (全力推进示范区建设) is what the paragraph is about as well.
  const modified = /^[^，。；]{1,24}的$/.test(rest) && first.entity.kind === 'project';
  if (rest.length > (first.entity.kind === 'zone' ? 8 : OPENING) && !modified) return null;
  if (first.entity.id === 'CN' && home?.id !== 'CN') return null;
  if (first.entity.kind === 'other' && /^《/.test(first.entity.name)) return null;
  return first.entity;
}
