import type { Entity } from '../../../schemas/schemas.js';
import type { EntityMention } from '../../link/link.js';
import type { Scene } from '../scene.js';

/** A place in the country that a text is at home in: more is known than the country. */
export const inCountry = ({ id, kind, parent }: Entity, country: string): boolean =>
  country === 'CN' ? (kind === 'place' && /^(?:place:)?\d/.test(id)) || kind === 'zone' : kind === 'place' && parent === country;

/** 30个外资项目在云岭签约, in news from everywhere: the place that the clause is set in behind its figure. */
export function setBehind(scene: Scene, k: number): EntityMention | null {
  const found = /^[NTa]*LE/.exec(scene.symbols.slice(k + 1));
  const mention = found ? scene.chunks[k + found[0].length]?.entity : undefined;
  return mention && !mention.role && /^\d/.test(mention.entity.id) ? mention : null;
}

/** 3个项目进驻石村: the place that what is counted comes to, behind its figure in its clause. */
export function cameTo({ symbols, chunks, text }: Scene, k: number): EntityMention | null {
  const found = /^[NTa]{1,3}L?E/.exec(symbols.slice(k + 1));
  const mention = found ? chunks[k + found[0].length]?.entity : undefined;
  return mention &&
    /^(?:place|zone)$/.test(mention.entity.kind) &&
    /(?:落户|入驻|进驻|落地|落子)[于在了]?$/.test(text.slice(Math.max(0, mention.from - 3), mention.from))
    ? mention
    : null;
}

/** Where a line begins and ends, what lies on the way, and from where something is measured. */
const PASSED =
  /(?:[起止始终][于自点]|始发[于自]|发源于|[起终]点(?:是|为|在|位于)|途[经径]|连接|串联|贯穿|穿越|[东南西北][起至到达连接]|距离?|相距|经由?|从|由|沿|(?<![来赶走送运抵回直得])[到至]|运抵|驶往|发往|运往)$/;

/** The last place or zone of the country that its sentence is set in before chunk `k`. */
export function placedBefore({ linked, chunks, text }: Scene, k: number, country: string): EntityMention | null {
  const { from } = chunks[k]!;
  const set = ({ entity, role, from: at, to }: EntityMention) =>
    to <= from && role === 'location' && inCountry(entity, country) && !PASSED.test(text.slice(Math.max(0, at - 4), at));
  return linked.entities.findLast(set) ?? null;
}

/** A meeting is held there: what it decides is not the place's. */
const HELD = /^[^，。；]{0,12}(?:举[行办]|召开|开幕|闭幕|启幕|落幕|开赛|出席|会见|会谈|考察)/;
/** One of several. */
const LISTED_BEFORE = /[、和与及或至—–-]$/;
const LISTED_BEHIND = /^(?:[、和与及或至—–-]|等)/;

const GOES_THERE =
  /(?<![达感得受遭遇收做看])[到至](?!今)|[从赴抵往向去]|进入|离开|登上|返回|走出|告别|穿过|位于|坐落|地处|作为|不同于|[与和跟像同](?!样)/;

/** 乘车到百里之外的: whether what stands before a place in its clause, up to 的, says that somebody goes there. */
export const goesThere = (before: string): boolean => /的$/.test(before) && GOES_THERE.test(before);

/** The digits of a code that say which unit it is: 510000 → 51, 510100 → 5101. */
const unitOf = (id: string): string | undefined => /^\d{6}$/.exec(id)?.[0].replace(/(?:00){1,2}$/, '');
const codeOf = ({ id, parent }: Entity): string | undefined => /^(?:[a-z]+:)?(\d{6})/.exec(id)?.[1] ?? /^\d{6}/.exec(parent ?? '')?.[0];

/** Whether a place or zone of the country lies in another place. */
export function liesIn(inner: Entity, outer: Entity): boolean {
  if (outer.id === 'CN') return inCountry(inner, 'CN');
  const unit = outer.kind === 'place' ? unitOf(outer.id) : undefined;
  return unit !== undefined && inner.id !== outer.id && /^(?:place|zone)$/.test(inner.kind) && codeOf(inner)?.startsWith(unit) === true;
}

/** 支持云岭省推出12条措施: whom the country gives something, or what it says something of. */
const GIVEN = /(?:[向给对]|支持|公布了?|批复|同意|拨付)$/;
export const isGiven = (text: string, { from }: { from: number }): boolean => GIVEN.test(text.slice(Math.max(0, from - 4), from));
/** 云岭河治理、石门灌区等|一批工程: a list that the figure counts. */
const LISTED = /等(?:地|省|市|县|省份|地区)?的?$/;

/**
 * 暴雨导致云岭县城区内涝，积水最深处1米, 在云岭县的示范田内，六架无人机…, in news of the province: the last place of `outer` that the sentence names
 * before chunk `k`, be it that something happens there or that it is acted on. What is told of it is told of less than all of `outer`.
 */
export function narrower({ linked, chunks, text }: Scene, k: number, outer: Entity): EntityMention | null {
  const { from } = chunks[k]!;
  const near = text.lastIndexOf('；', from);
  if (outer.id === 'CN' && LISTED.test(text.slice(Math.max(0, from - 4), from))) return null;
  for (const mention of linked.entities.toReversed()) {
    const { entity, role, from: at, to } = mention;
    if (to > from || at <= near || (role && role !== 'location') || mention.row || mention.members || !liesIn(entity, outer)) continue;
    const before = text.slice(Math.max(0, at - 4), at);
    const after = text.slice(to, to + 16);
    if (LISTED_BEFORE.test(before) || LISTED_BEHIND.test(after) || (outer.id === 'CN' && isGiven(text, mention))) return null;
    if (PASSED.test(before) || HELD.test(after) || goesThere(/[^，。；：]*$/.exec(text.slice(Math.max(0, at - 30), at))![0])) continue;
    // 其中云岭县最多，涉案企业1000家: a part is not spoken of in the next clause
    if (/(?:^|[，。：])其中[^，。；]*$/.test(text.slice(0, at)) && /[，：]/.test(text.slice(to, from))) continue;
    return mention;
  }
  return null;
}

/** 而在云岭县: how a sentence opens with the place that it is set in. */
const SETS = /^(?:“|[而但且]|此外|同样|同时|目前|如今|眼下|现在|近日|日前|这几天|这两天|，)*在$/;

/**
 * 青山省秋收过半。在云岭县，订单增长两成: the place that a sentence opens with, neither in `topic` nor around it: the story has gone on to there.
 */
export function goneTo({ linked, chunks, text }: Scene, k: number, topic: Entity): EntityMention | null {
  const { from } = chunks[k]!;
  const first = linked.entities.find(({ entity }) => inCountry(entity, 'CN') && entity.kind === 'place');
  if (!first || first.to > from || first.row || first.members || !SETS.test(text.slice(0, first.from))) return null;
  const after = text.slice(first.to, first.to + 16);
  if (LISTED_BEHIND.test(after) || HELD.test(after) || NO_FRAME.test(after)) return null;
  const { entity } = first;
  return entity.id === topic.id || liesIn(entity, topic) || liesIn(topic, entity) ? null : first;
}

/** What leads up to 在 at the head of a clause. */
const FRAMES =
  /(?:^|[，：。；“])(?:[但而且]|同样|同时|此外|目前|如今|现在|近日|日前|昨天|今天|[^，。；]{0,6}[年月日]|记者|笔者|[本该台报社]{0,2}记者)?(?:来到|走进|走入|在)$/;
/** How a frame goes on to its comma: where in it, or what was seen there; not under whose lead, or when. */
const FRAMED =
  /^(?:的?(?:(?![在与和将已被把由向从对])[^，。；：、\d“（]){0,8}?(?:里|内|中|车间|工地|现场|院子|大厅|基地|园区?|厂区|校区|展[区台位馆]|一带|境内|山区|城区|市区|郊区|农村|水域|海域)|[^，。；：、\d“（]{0,6}?(?:看到|了解到|注意到|发现)|采访)?，/;
const NO_FRAME = /^(?:[^，。；]{0,12}?(?:[会期]上|基础上|过程中|工作中|活动中|比赛中|讲话中|报告中|其中|助推|[带引指]导|支持|帮助|推动))/;

/** 在云岭电子有限公司的车间里，30台机器…; 记者在云岭大学看到，…: the body, work, zone or place of the country that the clauses before chunk `k` are set in. */
export function framedBy({ linked, chunks, text }: Scene, k: number): EntityMention | null {
  const { from } = chunks[k]!;
  const near = text.lastIndexOf('；', from);
  const set = ({ entity, role, from: at, to, row, members }: EntityMention) => {
    const stands =
      entity.kind === 'place' ? /^(?:place:)?\d/.test(entity.id) && (!role || role === 'location') : !role && entity.kind !== 'other';
    if (to > from || at <= near || row || members || !stands) return false;
    const frame = FRAMED.exec(text.slice(to, to + 20))?.[0].length ?? 0;
    return frame > 0 && to + frame <= from && FRAMES.test(text.slice(Math.max(0, at - 16), at)) && !NO_FRAME.test(text.slice(to, to + 14));
  };
  return linked.entities.findLast(set) ?? null;
}
